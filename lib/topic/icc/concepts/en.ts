/** What the facets' concepts are called in English: folded words, `prefix*`, `two_words`, `-exception`. */
export const conceptsEn = {
  // The Court and its people
  COURT:
    'court courts icc tribunal institution international_criminal_court organisation organization the_body hague_body its_judges criminal_court',
  STATEMENT:
    'statement statements communique press_release post posts blog_post message announcement tweet tweeted release update note notice bulletin disclosure word_it_chose',
  ANNOUNCE:
    'public_on public_at public_in public_late public_only made_the_cyberattack_public made_the_incident_public made_the_intrusion_public came_to_light come_to_light comes_to_light emerged announce* disclos* reveal* made_public made_it_public make_public make_it_public made_the_hack_public made_the_attack_public made_the_breach_public let_it_be_known go_public went_public said_on said_in said_late said_that said_it said_its tweeted publish* posted admitted admits confirm confirms confirmed confirming declared declares stated owned_up came_clean acknowledged acknowledges informed told_the_public first_reported first_disclosed first_job announcement issued_a_statement issued_a_brief statement_on statement_of post_on -reported_by -not_disclosed -not_been_disclosed -not_revealed -not_confirmed -disclosed_how -yet_to_confirm',
  FIRST: 'first initially originally at_first already previously earlier',
  // The attack
  ATTACK:
    'attack attacks cyberattack* cyber_attack* cyberassault* assault breach breaches hack hacks hacking intrusion intrusions cyberintrusion* incident incidents break_in raid raids compromise violation cyber_operation operation cyber_raid offensive cyberincident* episode infiltration',
  BREAKIN_NOUN: 'hack hacking breach intrusion break_in cyber_intrusion cyberintrusion',
  HACKED:
    'hacked breached penetrated infiltrated broken_into hacks_into hackers_breach* hackers_hit breach_defences pierced cracked -data_compromised -be_hacked -hacked_off -data_had_been_compromised -data_has_been_compromised -been_infiltrated',
  GOT_IN:
    'got_into getting_into get_into gets_into broke_into break_into breaks_into breaking_into made_it_into make_it_into barge_into barged_into barged forced_their_way found_a_way_into gained_access gain_access gaining_access gained_entry slipped_into made_their_way_into penetrat* burrowed_into intruders_in inside_its_network falls_to_hackers fell_to_hackers fallen_to_hackers hacked_into hacking_into unauthorised_access_to unauthorized_access_to hackers_in -way_into_the_court -penetrat*_test',
  VICTIM_OF: 'victim_of victims_of target_of suffered subjected_to hit_by struck_by fell_victim',
  SYSTEMS:
    'system systems network networks computer computers servers server defences defenses infrastructure it_systems',
  ATTACKERS:
    'attacker* hacker* intruder* perpetrator* culprit* crook* miscreant* cybercriminal* cyber_criminal* criminals assailant* threat_actor* actor actors spies wrongdoers infiltrators',
  ATTEMPT_HACK:
    'attempted_hack attempted_hacking attempted_breach attempted_intrusion attempted_cyberattack attempted_cyber_attack attempted_break_in attempted_attack hacking_attempt* hack_attempt* intrusion_attempt* attempt_to_hack attempts_to_hack attempt_to_breach attempt_to_break attempt_to_penetrate attempt_to_intrude tried_to_hack tried_to_break_in tried_to_break_into tried_to_breach tried_to_penetrate tried_to_get_into trying_to_hack foiled_attack foiled_hack thwarted_attack thwarted_hack failed_attack failed_hack failed_intrusion attack_was_foiled attack_was_thwarted cyberattack_was_foiled attack_failed attempted_to_hack attempted_to_breach attempted_to_break attempted_to_penetrate attempt_at_hacking attempt_at_intrusion failed_to_get_in failed_to_break did_not_get_in never_got_in kept_out',
  ATTEMPT: 'attempt attempts attempted tried tries trying bid sought effort',
  TARGETED:
    'targeted aimed_specifically bespoke tailored well_aimed -been_targeted -was_targeted -were_targeted -had_targeted -has_targeted -have_targeted -be_targeted -is_targeted -are_targeted -which_targeted -that_targeted -who_targeted -being_targeted -have_been_targeted',
  SOPHISTICATED:
    'sophisticated sophistication highly_complex elaborate -to_elaborate -elaborate_on advanced_attack complex_attack complex_operation skilled -unsophisticated',
  UNPRECEDENTED:
    'unprecedented never_before without_precedent no_precedent unparalleled first_of_its_kind like_no_other never_seen',
  NOT_FIRST: 'not_the_first second_attack second_incident not_the_first_time latest_in_a_series one_of_many',
  SPYING:
    'work_of_spies act_of_spies espionage spying spied cyberespionage cyber_espionage cyberspying to_spy_on intelligence_gathering intelligence_collection gather_intelligence eavesdrop* snoop* to_spy came_to_spy cyber_spying -industrial_espionage -economic_espionage',
  SPY: 'spy spies agent agents operative operatives intelligence_officer intelligence_officers gru_officer gru_agent mole infiltrator',
  REVENGE: 'revenge retaliation_for in_retaliation vengeance payback avenge*',
  MONEY: 'financial_gain for_money extortion ransom_demand financially_motivated profit monetary',
  POLITICAL: 'politically_motivated political_motive* political_reasons political_motivation',
  UNDERMINE:
    'undermin* weaken* sabotage* cripple* discredit* erode* subvert* thwart_the_mandate hamper* hinder* sap sapping delegitimi*',
  MANDATE: 'mandate mission raison_d_etre',
  // Finding out
  DETECT:
    'detect* discover* notic* spotted spot spots identified picked_up picking_up found found_out uncovered observed seen registered flagged alerted_by tipped_off caught came_across became_aware saw recorded -not_been_found -not_identified -not_been_identified -found_guilty -not_yet_identified',
  ANOMALOUS:
    'anomalous_activit* unusual_activit* abnormal_activit* suspicious_activit* irregular_activit* anomalous_behavio* unusual_traffic unusual_behavio* abnormal_traffic suspicious_traffic anomalous_traffic anomalies anomaly irregularities out_of_the_ordinary strange_activity odd_activity unusual_network_activity abnormal_network_activity anomalous_network_activity suspicious_network_activity',
  ALERT_SYSTEM:
    'alert_mechanism* alert_system* alarm_system* alarm_mechanism* warning_system* warning_mechanism* monitoring_system* alert_and_response early_warning* network_monitoring detection_system* monitoring_mechanism* detection_mechanism* monitoring_tools alerts mechanisms_set_up built_in_alert',
  TECH_STAFF:
    'technicians it_staff it_team its_staff staff employees security_team engineers it_specialists specialists administrators its_services security_personnel personnel own_staff',
  LABEL_VERB:
    'called calls call calling described describes describing labelled labeled labels termed dubbed dubs characterised characterized spoke_of speaks_of speaking_of referred referring refers acknowledges acknowledged acknowledge wording chose word_it_chose classed qualified phrase wrestles_with faces faced -so_called',
  LABEL_INCIDENT:
    'cybersecurity_incident cyber_security_incident cyber_incident security_incident it_incident computer_incident',
  LABEL_BREACH: 'cybersecurity_breach cyber_security_breach security_breach',
  // Who
  WHO: 'who_is_behind who_was_behind who_did_it who_did who_carried who_is_responsible who_was_responsible who_lies_behind behind_the_attack behind_the_hack behind_the_incident behind_the_breach behind_the_intrusion behind_it behind_the_cyberattack behind_the_cyber_attack behind_the_raid behind_the_operation behind_this identity_of_the_attackers identity_of_the_hackers identity_of_the_perpetrator* responsible_for_the responsible_for_this responsible_party culprit culprits perpetrator perpetrators attackers suspects suspect attribution author authors responsibility threat_actor* the_hackers_are pinned who_the_attackers who_the_hackers who_might_be who_attacked who_ordered origin_of_the_attack source_of_the_attack country_behind state_behind masterminds those_responsible nationality_of_the',
  UNNAMED:
    'unclear not_clear unknown not_known unidentified unnamed not_named not_been_named not_been_identified not_identified not_yet_identified no_perpetrator no_suspect no_suspects no_culprit no_attribution nobody_has_been_named no_one_has_been_named no_one_has_been_identified not_confirm not_able_to_confirm not_been_able not_yet_been_able not_yet_able unable_to_confirm unable_to_say cannot_confirm could_not_confirm cannot_say did_not_say has_not_said have_not_said would_not_say declined_to_say declined_to_tell declined_to_name declined_to_comment refused_to_say refused_to_comment refrained cannot_be_pinned cannot_be_attributed not_attributed not_been_attributed not_possible_to_confirm not_yet_possible not_possible_to_say not_possible not_disclosed not_been_disclosed not_revealed not_been_revealed undisclosed undetermined not_determined not_been_determined mystery a_mystery whodunit impossible_to_say not_specified not_specify did_not_specify did_not_name has_not_named have_not_named without_naming not_pointed stopped_short not_established not_been_established remains_open still_open wouldn_t_say didn_t_say hasn_t_said hasn_t_named didn_t_name isn_t_known isn_t_clear not_say no_blame no_finger* not_publicly_attributed too_early nothing_is_known nobody_knows not_been_made_public',
  CLAIMED:
    'claimed_responsibility claim_responsibility claimed_credit boasted taken_credit claimed_the_attack taken_responsibility claimed_the_hack',
  NO_GROUP:
    'no_group no_one nobody no_ransomware no_gang no_organisation no_organization none_of nor_any not_been no_party no_hacker* no_threat',
  STATE_ACTOR:
    'state_sponsored state_backed nation_state state_actor* foreign_state foreign_government foreign_power unknown_country unnamed_country hostile_state foreign_country government_backed',
  CRIMINAL_GANG:
    'criminal_gang criminal_group ransomware_gang ransomware_group organised_crime organized_crime gang_of_criminals',
  BLAME:
    'suspect* blame* accus* behind attribut* point*_to points_the_finger responsible linked_to top_of_the_list on_behalf_of orchestrat* carried_out_by work_of traced_to',
  // Inquiry
  INVESTIGATE:
    'investigat* inquiry inquiries probe probes probing enquiry enquiries examining examine examines looking_into look_into -war_crimes_probe',
  CRIMINAL_INQUIRY:
    'criminal_investigation criminal_inquiry criminal_probe criminal_enquiry police_investigation police_inquiry',
  POLICE: 'police law_enforcement prosecution_service public_prosecutor public_prosecution investigators',
  DUTCH: 'dutch netherlands holland host_state host_country host_nation state_that_hosts country_that_hosts hosts_it',
  AUTHORITIES:
    'authorities authority government services law_enforcement police officials national_cyber_security_centre ministry',
  INTELLIGENCE: 'intelligence_service intelligence_agency aivd secret_service intelligence_services mivd',
  INTERNAL_INQUIRY:
    'internal_investigation internal_inquiry own_investigation own_inquiry joint_inquiry joint_investigation begun_examining started_examining',
  OTHER_CASES: 'war_crimes crimes_against genocide cases situations case rome_statute cybercrimes of_war hostilities',
  // Data
  DATA: 'data information files file documents document records record emails e_mails e_mail correspondence archives evidence material which_part',
  TAKEN:
    'stolen stole steal steals theft taken took exfiltrat* accessed access_the viewed copied leaked leak leaks lost compromised compromise* seized carried_off made_off got_hold_of get_hold_of got_hold laid_a_finger laid_hands laid_their_hands reached touched siphoned extracted consulted read_by captured exposed could_access obtained pilfered swiped grabbed retrieved affected_data downloaded intercepted -could_be_taken -measures_taken -has_taken -have_taken -had_taken -taken_to -taken_by -taken_in -steps_taken -action_taken -measures_were_taken -taken_steps -being_taken -already_taken -compromised_systems -taken_immediate',
  SENSITIVE: 'sensitive confidential secret protected classified highly_sensitive delicate treasure mine_of',
  HOLD: 'hold holds held holding handle handles handled store stores stored storing keep keeps kept houses house contains contain sits_on possess* has_on_file in_its_possession entrusted trove treasure gather* archives',
  WITNESS_DATA:
    'witness* protected_witnesses victims_names criminal_evidence evidence_of evidence victims testimon* atrocities names_of identities',
  REMEDY:
    'remedy remedied remedying repair rectify address_any mitigate_any redress limit_the_damage make_good remediate',
  ANY_COMPROMISE:
    'compromise_of_data compromise_of any_compromise data_compromise leak_of data_leak any_leak any_loss data_loss leaks loss_of_data data_breach compromised_data',
  CONTACT:
    'contact contacted contacting notify notified notifying inform informed informing told warned alerted be_told reach_out get_in_touch write_to',
  WILL: 'will would shall promised pledged promises going_to if_it should in_case if_it_turns intends if_their if_specific if_data if_any undertook undertakes vowed',
  AFFECTED:
    'individuals individual persons people those_affected those_concerned parties concerned affected_parties victims organisations organizations states data_subjects anyone everyone_affected the_affected',
  // Impact
  INTERNET: 'internet online_systems web_access outside_world',
  EMAIL: 'e_mail email e_mails emails mail mailbox* messages messaging inboxes',
  REMOTE:
    'remote_access remotely from_outside outside_the_building from_home working_from_home work_from_home vpn off_site telework* wi_fi wireless_network',
  WEBSITE: 'website web_site site_offline home_page',
  LIVESTREAM:
    'livestream* live_stream* live_video streaming video_stream* live_feed video_feed broadcasts webcast* live_broadcast*',
  GALLERY: 'public_gallery gallery without_sound no_sound without_hearing sound_in_the',
  DOC_SHARING:
    'document_sharing share_documents sharing_documents open_documents sharing_of_documents documents_from file_sharing exchange_documents shared_drive* document_exchange',
  DOWN: 'down offline disconnected disconnect* cut_off cut shut_down switched_off turned_off unavailable disabled disrupted disturbed dark without_e_mail without_email without_mail without_internet could_not_read unable_to_send unable_to_access unable_to_use could_not_open nobody_could could_not_access out_of_service out_of_order not_working stopped_working inaccessible no_access lost_access suspended without unanswered knocked_out crippled paralys* paralyz* interrupted hampered no_longer_work* taken_offline took_offline pulled_the_plug severed isolated unplugged off_line limited -without_interruption -without_hearing -without_precedent -without_naming -without_delay -cut_short',
  LAWYERS:
    'lawyer* counsel defence_team* defense_team* attorney* barrister* association_of_lawyers legal_teams defence_counsel bar_association',
  LIMITED:
    'limited affected hampered hindered restricted locked_out cannot_access could_not_access no_access cut_off impact* restrictions struggling',
  USB_PAPER:
    'usb usb_stick* usb_key* flash_drive* paper on_paper thumb_drive* memory_stick* paper_binders printed pen_and_paper hard_copies',
  HEARINGS: 'hearing hearings trial trials courtroom session sessions proceedings court_sessions',
  CANCELLED: 'cancelled canceled called_off adjourned suspended scrapped',
  RESUMED:
    'resumed resume picked_up_again restarted took_place_again back_in_session resuming reconvened continued_after',
  POSTPONED: 'put_off postponed postpone delayed rescheduled deferred',
  VIDEO_TESTIMONY:
    'video_link testimony_by_video video_testimony testify_by_video video_conference remote_testimony testify_remotely videolink witnesses_testifying testifying_remotely',
  UNAFFECTED:
    'unaffected not_affected went_ahead_as_planned as_planned as_scheduled not_disrupted go_ahead_as not_been_affected took_place_as',
  WORK: 'work core_work business operations activities activity_of functioning functions core_business continuity proceedings mandate_delivery daily_work day_to_day core_activities running',
  CONTINUE:
    'continue continues continued continuing continuity keep_working keeps_working carry_on carries_on carried_on press_ahead presses_ahead go_on goes_on running limps_on limp_on hobbles_on hobble* keeping_its uninterrupted without_interruption carrying_on keep_its at_work still_working pursue soldier*_on going_on assured',
  PRIORITY:
    'priority priorities before_everything comes_before_everything comes_first chief_concern main_concern foremost top_of_its_list focus_on trying_to while_trying first_concern paramount key_concern utmost concern_is main_aim',
  DISRUPTED:
    'disrupted disruption disruptions disturbed hobbles hobbled limps paralys* paralyz* crippled standstill hampered slowed impeded brought_to_a_halt severely_affected',
  // Response
  MEASURES:
    'measures measure steps action actions acted reaction reacted reacting responded response security_measures moved',
  IMMEDIATE:
    'immediate immediately at_once on_the_spot straight_away instantly swift swiftly promptly prompt rapid quickly right_away without_delay followed_at_once forthwith without_waiting initial',
  HELP: 'help helped helping helps assist* support* aid aided backing lend*_a_hand lending_a_hand cooperat* co_operat* collaborat* side_by_side together_with joined with_help',
  EXPERTS:
    'external_experts outside_experts external_expert external_cybersecurity external_specialists outside_specialists external_cyber independent_experts cybersecurity_experts security_firm external_consultants experts_from_outside',
  FORENSIC: 'forensic* digital_forensics computer_forensics',
  ANALYSIS:
    'analysis analyses analysed analyzed analysing analyzing assess assessing assessment investigation examination',
  UNDERWAY:
    'under_way underway ongoing in_progress being_analysed being_analyzed being_assessed is_assessing is_analysing is_analyzing continues_to_analyse continues_to_analyze continues_to_assess has_begun being_carried_out continuing_to_analyse still_analysing still_assessing is_being_carried is_being_conducted analyse_and_mitigate analyze_and_mitigate continue_to_analyse continue_to_analyze',
  IMPACT: 'impact effects consequences extent damage',
  STRENGTHEN:
    'strengthen* reinforc* bolster* improv* upgrad* step_up stepping_up stepped_up beef* harden* enhanc* shore_up boost* stronger tighten* overhaul* accelerat* speed*_up fortif* ramp*_up consolidat* bringing_forward brought_forward faster quicker make_its_security raise_its',
  SECURITY:
    'security cybersecurity cyber_security cyber_defence* cyber_defense* defences defenses resilience protection cyber_resilience security_measures it_security incident_response cybersecurity_initiatives',
  RISK_FRAMEWORK:
    'risk_management risk_framework risk_management_framework management_of_risk* risk_governance management_of_risks',
  CLOUD: 'cloud cloud_technology cloud_computing cloud_based',
  FASTER:
    'faster quicker accelerat* brought_forward bring_forward speed* switch adoption adopt* move migrate migration moving transition going_to_be use_of part_of_the_cure shift rely',
  VICTIMS: 'victims_and_witnesses victims witnesses witness court_officials officials staff',
  RISK: 'at_risk risk risks danger dangers endanger* in_danger jeopard* peril exposed expose* threaten* threat safety',
  PROCEDURES:
    'procedures prepares preparing prepared prepare ready_itself preparations actions_and_procedures contingency plans getting_ready readiness protective_measures protection_measures brace* safeguard* protect protecting',
  REPERCUSSIONS:
    'repercussions repercussion fallout consequences aftermath security_risk* possible_effects potential_risk*',
  DISINFO: 'disinformation misinformation smear_campaign* false_information propaganda_campaign*',
  EXPECT:
    'expect* anticipat* may_be prepares_for could_be fears fear brace* warns warn warned likely_to potential possible might may foresee* braced',
  SUFFERED:
    'victim_of suffered identified under_way hit_by reveals revealed target_of observed detected subject_to is_facing faces facing ongoing launched waged are_being at_work running already',
  DAILY:
    'daily persistent constant constantly continual* incessant* every_day day_after_day regularly_attacked relentless non_stop around_the_clock',
  SYSTEM_ATTACKS: 'attempts_to_attack attacks attempts_to_disrupt cyberattacks attempts cyber_attacks assaults',
  CONCERN:
    'security_concern* worries concerns security_worries anxiety security_fears security_climate fears_for concern_over concern_about preoccupation*',
  HEIGHTENED:
    'heightened broader growing greater grow* increas* mounting rising elevated deepening wider intensif* escalat* more_acute than_usual',
  SECURITY_WORD: 'security safety threats security_s',
  // The intern
  INTERN:
    'intern interns internship internships trainee trainees traineeship posing_as posed_as passed_himself_off under_the_guise guise_of brazilian false_identity false_brazilian cover_identity cover_story fake_identity',
  INFILTRATE:
    'infiltrat* get_into make_his_way_into work_for working_for join joining get_inside enter entering access_to gain_access place_a_spy penetrate made_his_way get_in accessing working_at taking_up taken_up',
  NEARLY:
    'nearly almost nearly_successful close_to attempt_to attempted tried try posing_as came_close narrowly avoided',
  BLOCKED:
    'barred blocked stopped foiled thwarted unmasked arrested caught turned_away expelled prevented refused_entry intercepted exposed denied_entry deported detained sent_back exposing unmasking refused rebuffed',
  WORKED_THERE:
    'had_worked_at had_worked_for had_been_working_at worked_as_an_intern_at was_working_at served_as_an_intern had_already_worked',
  // Russia
  RUSSIA: 'russia* moscow kremlin russian_federation',
  PUTIN:
    'putin russian_president whose_president its_president russia_s_president president_of_russia head_of_the_kremlin',
  WARRANT: 'warrant warrants arrest_warrant arrest_warrants',
  ISSUE:
    'issue* put_out signed sign hand*_down handed_down deliver* left_the_court announced sought out_for is_wanted against for over emit*',
  CHILDREN:
    'deport* abduct* expulsion forcibl* unlawful_transfer illegal_transfer transfer_of_children moved_out moving_children children taking_of_children kidnap*',
  REJECT:
    'reject* dismiss* void null_and_void denied denies denounc* refus* scoff* brush* outrageous unacceptable meaningless not_recognise not_recognize has_no_meaning worthless',
  ACCUSATIONS: 'accusations accusation charges allegations allegation warrant warrants decision ruling wrongdoing',
  WAR_THREAT:
    'threatened_war declaration_of_war act_of_war hypersonic missile* nuclear threatened_to_strike threat_of_war',
  WANTED: 'wanted_list most_wanted on_a_wanted wanted_by list_of_wanted placed_on_a_wanted',
  SANCTIONS: 'sanction* blacklist* black_list',
  CRIMINAL_CASES:
    'criminal_proceedings criminal_case criminal_cases criminal_charges opened_a_case opened_cases prosecuted_in_russia criminal_investigations_against criminal_investigation_against criminal_investigation_into',
  REPRISALS: 'reprisal* retaliat* retribution counter_measures countermeasures',
  OFFICIALS: 'judges judge prosecutor prosecutors elected_officials officials president magistrates khan',
  RUSSIAN_WARRANTS:
    'warrants_of_their_own warrants_of_its_own own_warrants own_arrest_warrants arrest_warrants_against arrest_warrants_for_the arrest_warrants_of_its',
  // Figures and place
  CASES: 'cases situations investigations situation case probes inquiries',
  CASE_WORK:
    'investigating investigations investigates investigate open in_progress under_investigation pending underway conducting currently ongoing active',
  STATES_PARTIES:
    'states_parties member_states members nations countries states signator* state_parties signatories member_countries',
  MEMBERSHIP:
    'rome_statute ratif* acced* members member_states counts joined recognise* recognize* belong* parties signed membership has_123 party_to states_parties made_up_of signatories',
  HAGUE: 'hague hague_based netherlands_based',
  SEATED:
    'based sits seat located headquarters headquartered seated is_in housed located_in hague_based netherlands_based',
  METHOD:
    'nature_of_the nature method methods how_they_found how_the_hackers how_the_attackers malware ransomware form type_of_attack kind_of_attack what_kind technique* how_it_was_carried_out how_the_attack what_form what_happened exact_nature tools_used modus_operandi entry_point way_in technical_details how_they_got vector how_they_entered how_it_happened how_intruders',
  UNDISCLOSED:
    'not_disclosed not_been_disclosed undisclosed not_revealed not_been_revealed not_specified not_been_specified no_details unclear unknown not_known uncertain declined_to_tell declined_to_say declined_to_comment would_not_say refused_to_say did_not_say has_not_said did_not_specify did_not_disclose did_not_reveal not_been_made_public withheld not_given remains_a_mystery declined_to_give declined_to_elaborate without_specifying not_elaborate not_detail not_explained not_described no_information not_detailed gave_no_details not_provide refused_to_comment kept_quiet keeps_quiet',
  MALWARE: 'malware ransomware trojan spyware',
  MAIL_ACCOUNTS: 'mail_accounts email_accounts e_mail_accounts phishing spear_phishing phishing_email*',
  USED: 'used using via through by_means_of thanks_to with_the_help deployed employed infected',
  COMPROMISED: 'compromised',
  FAILED_INFILTRATION: 'failed_infiltration attempted_infiltration infiltration_attempt infiltration_bid',
  SPOKESPERSON: 'spokesperson spokesman spokeswoman ministry minister',
  /** Means the Court once it has been named; narrower than COURT, so that other tribunals in teasers do not count. */
  SUBJECT: 'court icc',
  NO_CULPRIT:
    'no_culprit no_culprits no_perpetrator no_perpetrators no_suspect no_suspects nobody_has_been_named no_one_has_been_named nobody_was_named no_one_was_named',
};
