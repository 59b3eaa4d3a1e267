import type { CueWords } from './cue-words';

export const CUES_EN: CueWords = {
  conditional:
    'if_it if_the if_any if_data if_specific if_their if_there if_evidence if_files if_personal if_someone should_it should_evidence should_data should_any in_case in_the_event provided_that -as_if -asked_if -even_if -say_if -clear_if -known_if -wonder_if -unclear_if -knows_if',
  notRuledOut:
    'not_ruled_out not_rule_out cannot_be_ruled_out not_excluded cannot_be_excluded not_rule_it_out can_t_be_ruled_out',
  unknown:
    'whether unclear not_clear is_unknown are_unknown was_unknown remain_unknown remains_unknown still_unknown currently_unknown not_known nobody_knows no_one_knows not_confirm not_confirmed not_been_confirmed could_not_confirm cannot_confirm not_able_to_say unable_to_say cannot_say did_not_say has_not_said have_not_said would_not_say not_say wouldn_t_say didn_t_say hasn_t_said isn_t_known isn_t_clear declined_to_say declined_to_tell refused_to_say not_disclose not_disclosed not_been_disclosed not_revealed undisclosed not_specify not_specified yet_to_be_established to_be_established not_established uncertain remains_to_be_seen if_any clear_if known_if open_question no_word_on not_yet_known remains_open remains_a_mystery without_saying keeps_quiet say_if declined_to_comment refused_to_comment did_not_specify not_determined how_many_if how_much_if what_if_anything which_if_any',
  denied:
    'no_data no_evidence no_sign no_signs no_indication no_indications no_files no_information no_documents was_not were_not is_not are_not has_not have_not had_not did_not does_not do_not never denied denies deny denying rejects_the_claim ruled_out rules_out not_been wasn_t weren_t isn_t aren_t hasn_t haven_t hadn_t didn_t doesn_t don_t without_any untrue nothing_was no_longer_believed',
  likely:
    'probabl* likely appear appears appeared apparently seem seems seemed seemingly believe believes believed suggest suggests suggested suggesting indicate indicates indicating indicated points_to point_to pointing_to presumabl* thought_to every_sign all_signs in_all_likelihood bears_the_hallmarks hallmarks aims_to -unlikely',
  possible:
    'may might could possibl* perhaps potential potentially suspect suspects suspected suspicion suspicions investigated_as investigating_as probe_into_possible maybe conceivabl* treated_as_a_possible can_therefore_be can_be_interpreted can_be_read_as would_be_consistent hypothes* fear fears feared -could_not -may_not_be',
  hearsay:
    'alleged allegedly reportedly rumour* rumor* said_to_be said_to_have is_said_to are_said_to was_said_to a_source sources two_sources one_source source_says source_said people_familiar insiders anonymous speculat* unconfirmed_reports claims_that unnamed_official* -reference_sources -open_sources',
  hearsayVerbs: 'would_have',
  evidence:
    'evidence_available available_evidence evidence_* evidence_indicat* evidence_suggest* evidence_so_far evidence_to_date evidence_gathered evidence_collected evidence_points evidence_shows clues traces_point findings_point indications_are indications_that -evidence_of -evidence_in -evidence_against -evidence_about -evidence_from -evidence_on -evidence_was -evidence_were -evidence_held -evidence_and -evidence_that_it -evidence_it -evidence_or',
  cutters:
    '-nothing_but -anything_but -all_but but although though while whereas however yet even_though despite which_however and_that and_it and_the_court and_is_now',
  saying:
    'said says say saying told tells announce* reveal* disclos* confirm* stat*d states stating declar* wrote writes post posted posts add adds added explain* stress* not*d insist* warn* admit* acknowledg* report reports reported claim* describ* call called calls underlin* point*_out spoke inform* -said_to_be',
  accordingTo: 'according_to per_the as_reported_by reports_from citing quoting cited_by told_to quoted_by',
  backReference:
    'that_attack that_incident that_breach at_the_time at_that_time back_then that_earlier the_earlier_attack the_earlier_incident the_previous_attack that_time that_year that_intrusion',
};
