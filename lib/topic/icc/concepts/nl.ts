/**
 * What the facets' concepts are called in Dutch: folded words, `prefix*`, `*suffix`, `*infix*`, `two_words`, `-exception`.
 * Separable verbs are written in both orders (`drongen … binnen`, `binnengedrongen`).
 */
export const conceptsNl = {
  COURT: 'hof hofs strafhof strafhofs icc gerechtshof tribunaal instelling instantie rechtbank organisatie haagse_hof',
  STATEMENT:
    'verklaring persverklaring persbericht bericht mededeling boodschap tweet post melding aankondiging statement nieuwsbericht -oorlogsverklaring -volgens_de_verklaring -volgens_het_bericht -volgens_de_mededeling -aldus_de_verklaring',
  ANNOUNCE:
    'meldde meldt melden meldden gemeld maakte_dinsdag maakte maakten maakt_bekend bekend bekendgemaakt bekend_gemaakt bekendmaakte bekendmaking bekendgemaakte bevestigde bevestigt bevestigd onthul* openbaar* openbaar_gemaakt naar_buiten_gebracht naar_buiten bracht_naar_buiten liet_weten laat_weten laten_weten verklaarde verklaart verklaard deelde_mee deelde meegedeeld meedeelde kondigde aangekondigd publiceerde gepubliceerd zei_dinsdag zei_het erkende erkend erkent gaf_toe toegegeven berichtte aan_het_licht twitterde schreef informeerde bracht brachten naar_buiten_gekomen liet_het liet_de weten_dat liet_dinsdag maakt_het_hof laat_het_hof berichtte_het aangegeven gaf_aan gaf_dinsdag schreef_dinsdag -niet_bekend -nog_niet_bekend -onbekend -is_bekend_wie -niet_bevestigd -niet_bevestigen -niet_gemeld -bekend_is -wel_bekend',
  FIRST: 'eerst aanvankelijk eerste_keer oorspronkelijk eerder al in_eerste_instantie',
  ATTACK:
    '*aanval *aanvallen hack hacks kraak inbraak inbraken indringing *incident *incidenten cyberincident* *inbreuk* operatie computerinbraak digitale_inbraak hackpoging* cyberoperatie -luchtaanval* -raketaanval* -droneaanval*',
  BREAKIN_NOUN: 'hack inbraak kraak computerinbraak indringing hackaanval hackersaanval digitale_inbraak cyberinbraak',
  HACKED:
    'gehackt gehackte hackten hackte gekraakt kraakten ingebroken_bij gehacked hacken_het kraken_het -gehackt_te_worden -poging*_te_hacken',
  GOT_IN:
    'binnengedrongen drongen_binnen drong_binnen drongen_de drong_de binnendrongen binnen_te_dringen_lukte drongen_door doorgedrongen toegang_gekregen kregen_toegang kreeg_toegang toegang_verschaft verschaften_zich_toegang braken_in brak_in ingebroken wisten_binnen wisten_in_te_breken binnengekomen kwamen_binnen zijn_binnengekomen ongeoorloofde_toegang ongeautoriseerde_toegang wisten_door_te_dringen infiltreerden breken_in dringen_binnen dringen_*_binnen dringen_*_*_binnen dringen_*_*_*_binnen drongen_*_binnen drongen_*_*_binnen drongen_*_*_*_binnen drong_*_*_binnen braken_*_in_op braken_*_in_bij braken_in_op hackers_in_op ingebroken_op ingebroken_in netwerk_binnen systeem_binnen systemen_binnen wisten_*_binnen_te_dringen wist_binnen_te_dringen wist_*_binnen_te_dringen kregen_*_toegang toegang_tot_de_systemen toegang_tot_het_netwerk hebben_ingebroken heeft_ingebroken inbraken_in zijn_binnengedrongen drong_*_*_*_binnen breken_in_bij breken_in_op dringen_door_in -poging_in_te_breken',
  VICTIM_OF:
    'slachtoffer_van doelwit_van getroffen_door getroffen doel_van aangevallen te_maken_gehad te_maken_met_een te_maken_kreeg te_kampen overkwam onder_vuur slachtoffer_is_geworden slachtoffer_geworden slachtoffer_werd slachtoffer_is doelwit_is doelwit_was doelwit_werd doelwit_geworden -getroffen_personen -getroffen_maatregelen',
  SYSTEMS:
    'systeem systemen computersyste* informatiesyste* it_systemen ict_systemen netwerk* server servers computer* infrastructuur netwerken verdediging',
  ATTACKERS:
    'aanvaller* hacker* dader daders indringer* cybercriminelen criminelen inbreker* krakers verantwoordelijken schuldige* spionnen actor actoren',
  ATTEMPT_HACK:
    'poging_tot_inbraak poging_tot_hacken poging_tot_hack poging_tot_een_hack poging_tot_een_*aanval poging_tot_*aanval hackpoging* inbraakpoging* *aanvalspoging* pogingen_tot_inbraak probeerden_in_te_breken probeerden_binnen_te_dringen probeerden_te_hacken probeerde_in_te_breken probeerde_binnen_te_dringen probeerden_de_systemen verijdelde_*aanval *aanval_verijdeld *aanval_afgeslagen mislukte_hack mislukte_*aanval mislukte_inbraak geprobeerd_binnen_te_dringen geprobeerd_in_te_breken geprobeerd_te_hacken hebben_geprobeerd_het_hof pogingen_te_hacken',
  ATTEMPT: 'poging pogingen probeerde probeerden proberen geprobeerd trachtte trachtten getracht wilde wilden',
  TARGETED: 'gericht gerichte doelgericht* op_maat -gericht_aan -gericht_op -gericht_tegen_de',
  SOPHISTICATED:
    'geavanceerd* geraffineerd* verfijnd* complexe gesofisticeerd* ingenieus* professionele -complexe_zaak',
  UNPRECEDENTED:
    'ongekend* ongeevenaard* zonder_precedent nooit_eerder nog_nooit ongezien* niet_eerder_vertoond* eerste_in_zijn_soort weergaloos* geen_precedent',
  NOT_FIRST:
    'niet_de_eerste niet_voor_het_eerst niet_het_eerste tweede_aanval tweede_incident tweede_cyberaanval laatste_in_een_reeks de_tweede het_tweede voor_de_tweede_keer',
  SPYING:
    '*spionage* spioneren bespioneren afluister* bespioneerd inlichtingen_verzamelen inlichtingen_te_verzamelen inlichtingen_inwinnen bespioneerd* spioneerden -bedrijfsspionage',
  SPY: 'spion spionnen spionne agent agenten geheim_agent inlichtingenofficier* gru_officier gru_agent mol infiltrant officier_van_de_gru russische_officier gru_er russische_agent -politieagent*',
  REVENGE: 'wraak vergelding_voor wraakactie als_vergelding uit_wraak',
  MONEY: 'losgeld* afpersing geldelijk_gewin financieel_gewin winstbejag geldelijke_motieven',
  POLITICAL: 'politiek_gemotiveerd* politieke_motieven politiek_motief politieke_redenen politieke_beweegredenen',
  UNDERMINE:
    'ondermijn* verzwak* te_verzwakken saboter* aantast* aan_te_tasten dwarsbom* beschadig* in_diskrediet delegitimer* ondergrav* hinder* schaden',
  MANDATE: 'mandaat opdracht missie bestaansreden taakopdracht',
  DETECT:
    'ontdekt ontdekte ontdekten ontdekken opgemerkt merkte merkten bemerkt* waargenomen gezien geconstateerd constateerde* gesignaleerd signaleerde* vastgesteld stelde_vast stelden_vast gedetecteerd detecteerde* opgespoord gevonden aangetroffen geregistreerd geidentificeerd opgevallen viel_op vielen_op in_de_gaten stuitte* zag zagen -niet_geidentificeerd -nog_niet_geidentificeerd',
  ANOMALOUS:
    'ongebruikelijke_activiteit* ongewone_activiteit* afwijkende_activiteit* verdachte_activiteit* abnormale_activiteit* ongebruikelijk_netwerkverkeer verdacht_netwerkverkeer ongewoon_netwerkverkeer afwijkend_gedrag anomalie anomalieen onregelmatigheden vreemde_activiteit* opvallende_activiteit* ongebruikelijk_verkeer verdachte_bewegingen afwijkende_patronen ongebruikelijke_netwerkactiviteit* niet_pluis niet_in_de_haak iets_vreemds iets_ongewoons vreemd_gedrag vreemde_bewegingen',
  ALERT_SYSTEM:
    'waarschuwingssyste* waarschuwingsmechanisme* alarmsyste* alarmmechanisme* alarmering* bewakingssyste* monitoringssyste* monitoringsyste* detectiesyste* netwerkmonitoring vroegtijdige_waarschuwing beveiligingssoftware meldingssyste*',
  TECH_STAFF:
    'technici medewerkers personeel ict_ers it_ers werknemers ict_afdeling it_afdeling systeembeheerders specialisten beheerders ict_team',
  LABEL_VERB:
    'sprak spreekt spraken spreken gesproken noemde noemden noemt genoemd omschreef omschrijft omschreven beschreef beschrijft bestempelde bestempeld term woord betitelde duidde had_het_over kwalificeerde over_een had_het spreekt_van -afspraak -afspraken',
  LABEL_INCIDENT:
    'cyberbeveiligingsincident* cyberveiligheidsincident* cybersecurityincident* cyber_security_incident cybersecurity_incident beveiligingsincident* cyberincident* veiligheidsincident* ict_incident',
  LABEL_BREACH:
    'inbreuk_op_de_cyberbeveiliging inbreuk_op_de_beveiliging inbreuk_op_de_cyberveiligheid beveiligingsinbreuk* beveiligingslek* schending_van_de_cyberbeveiliging veiligheidsinbreuk* inbreuk_op_de_cybersecurity',
  WHO: 'wie_erachter wie_er_achter wie_achter wie_hierachter wie_verantwoordelijk wie_de wie_het erachter achter_de_*aanval achter_de_hack achter_de_inbraak achter_het_incident dader daders identiteit_van verantwoordelijk verantwoordelijke* verantwoordelijkheid schuldige* aanvallers toegeschreven toeschrijven verdachte verdachten afkomst_van_de_aanval herkomst_van_de_aanval opdrachtgever* welk_land naam_van_het_land door_wie wie_de_daders wie_de_hackers wie_de_aanval wie_het_gedaan afzender dader_is',
  UNNAMED:
    'onduidelijk niet_duidelijk onbekend onbekende_daders niet_bekend nog_niet_bekend is_niet_bekend niet_bevestigen nog_niet_bevestigen niet_bevestigd niet_genoemd noemde_geen noemt_geen noemde_*_niet niet_geidentificeerd nog_niet_geidentificeerd niet_mogelijk niet_kunnen kan_niet kon_niet konden_niet wilde_niet wil_niet niet_zeggen zonder_te_noemen zonder_namen geen_namen geen_verdachte* geen_dader* niemand_weet weet_niemand raadsel mysterie te_vroeg niet_vastgesteld nog_niet_vastgesteld niet_toegeschreven niet_gezegd zei_niet zegt_niet gaat_niet_in ging_niet_in niet_ingaan geen_uitspraken doet_geen_uitspraken in_het_midden laat_open open_vraag tast_in_het_duister tasten_in_het_duister ongewis geen_schuldige* niet_onthuld niet_vrijgegeven nog_altijd_onbekend niet_achterhaald geen_land_genoemd niemand_die evenmin_duidelijk evenmin_bekend geen_idee tasten_in_het houdt_zich_op_de_vlakte zwijgt zegt_er_niets niets_over_de_daders niet_opgehelderd',
  CLAIMED: 'opgeeist eiste_op eist_op opgeeiste claimde geclaimd verantwoordelijkheid_opgeeist',
  NO_GROUP: 'geen_groep niemand geen_enkele_groep nog_niet geen_organisatie geen_hackersgroep',
  STATE_ACTOR:
    'statelijke_actor* staatsactor* buitenlandse_mogendheid vreemde_mogendheid buitenlandse_staat vreemde_staat buitenlandse_regering buitenlands_land statelijk* door_een_staat_gesteund* staatshacker* vijandige_staat ander_land',
  CRIMINAL_GANG:
    'criminele_bende criminele_groep georganiseerde_misdaad ransomwarebende misdaadbende criminele_organisatie',
  BLAME:
    'vermoed* verdenk* beschuldig* achter erachter toegeschreven verantwoordelijk schuld werk_van in_opdracht_van gelinkt wijst_naar wijzen_naar aangestuurd denken denkt -achtergrond',
  INVESTIGATE:
    'onderzoek onderzoeken onderzoekt onderzocht onderzochten onderzoekers speur* nagaan doorgelicht -onderzoek_naar_oorlogsmisdaden',
  CRIMINAL_INQUIRY:
    'strafrechtelijk_onderzoek strafrechtelijk* politieonderzoek* opsporingsonderzoek* gerechtelijk_onderzoek strafonderzoek* onderzoek_van_de_politie',
  POLICE: 'politie openbaar_ministerie om_heeft recherche rechercheurs opsporingsdienst*',
  DUTCH: 'nederland nederlands nederlandse gastland gaststaat hollandse gastheer nederlanders',
  AUTHORITIES: 'autoriteiten politie overheid diensten ministerie',
  INTELLIGENCE: 'aivd mivd inlichtingendienst* geheime_dienst* veiligheidsdienst*',
  INTERNAL_INQUIRY: 'intern_onderzoek interne_onderzoek eigen_onderzoek gezamenlijk_onderzoek interne_onderzoeken',
  OTHER_CASES: 'oorlogsmisdaden misdaden_tegen genocide zaken situaties statuut_van_rome',
  DATA: 'data gegevens informatie bestand bestanden document documenten dossier dossiers stukken e_mails mails materiaal bewijsmateriaal archieven persoonsgegevens',
  TAKEN:
    'gestolen stalen stelen buitgemaakt buit_gemaakt maakten_buit ontvreemd* gelekt lekten uitgelekt gekopieerd weggenomen weggesluisd bemachtigd* toegang_tot_gegevens toegang_tot_documenten toegang_tot_informatie ingezien gecompromitteerd diefstal datadiefstal datalek* in_handen_gekregen in_handen meegenomen onderschept geroofd weggelekt geexfiltreerd gedownload afgetapt verloren_gegaan verkeerde_handen verdwenen kopieerden gelekte verloren toegang_tot_gevoelige toegang_tot_vertrouwelijke toegang_gehad weggehaald meegekeken geroofde data_buit',
  SENSITIVE: 'gevoelig* zeer_gevoelige vertrouwelijk* geheime* beschermde* gerubriceerd* uiterst_gevoelige',
  HOLD: 'bewaart bewaard bewaren beheert beheren beschikt opgeslagen slaat houdt herbergt bezit bevatten bevat verzamelt verzameld bewaarplaats staan_op ligt_opgeslagen verwerkt',
  WITNESS_DATA:
    'getuige* *getuigen slachtoffers bewijs bewijsstukken bewijsmateriaal identiteit* getuigenis* gruweldaden namen_van',
  REMEDY: 'verhelpen verholpen herstellen goedmaken schade_beperken schade_te_beperken op_te_lossen verhelpt',
  ANY_COMPROMISE:
    'datalek* lek_van_gegevens lekken_van_gegevens gegevensverlies verlies_van_gegevens lek_van_informatie compromittering*',
  CONTACT:
    'contact_opnemen contact_op contact_met benader* inlicht* ingelicht informeer* geinformeerd op_de_hoogte waarschuwen gewaarschuwd verwittig* aanschrijven in_te_lichten te_informeren -neemt_contact_op_met_de_politie',
  WILL: 'zal zullen zou zouden worden wordt beloofde belooft beloofd gaat gaan als_blijkt als_er mocht mochten indien wil toegezegd zegt_toe',
  AFFECTED:
    'personen getroffen* betrokken* individuen mensen organisaties gedupeerd* belanghebbenden slachtoffers partijen staten benadeelden',
  INTERNET: 'internet internetverbinding* buitenwereld internettoegang online_systemen',
  EMAIL:
    'e_mail e_mails email* mail mails mailverkeer e_mailverkeer mailbox* mailsyste* e_mailsyste* emailverkeer mailserver* mailen gemaild',
  REMOTE:
    'op_afstand van_buitenaf thuiswerken thuiswerk* vanuit_huis vpn externe_toegang wifi wi_fi toegang_van_buiten',
  WEBSITE: 'website websites webpagina internetsite homepage',
  LIVESTREAM:
    'livestream* live_stream* uitzending uitzendingen videoverbinding rechtstreekse_uitzending* streaming live_uitzending* videostream livestreams',
  GALLERY: 'publieke_tribune zonder_geluid publiekstribune geen_geluid',
  DOC_SHARING:
    'documenten_delen delen_van_documenten uitwisselen_van_documenten documentuitwisseling documenten_uitwisselen documenten_openen documenten_uit_te_wisselen',
  DOWN: 'plat platgelegd ligt_plat lagen_plat uitgeschakeld uitgevallen uitval losgekoppeld afgesloten afgekoppeld loskoppel* offline buiten_werking buiten_gebruik niet_bereikbaar onbereikbaar werkt_niet werken_niet werkte_niet werkten_niet verstoord* onderbroken geblokkeerd* stilgelegd stil gesloten geen_toegang zitten_zonder zaten_zonder werken_zonder werkten_zonder moeten_zonder moesten_zonder beperkt eruit ontoegankelijk uit_de_lucht stopgezet konden_niet niet_meer_bij verbroken verbrak gestaakt zonder nauwelijks afgesneden amper nauwelijks_mailen geen_livestream* onbruikbaar uit_voorzorg_afgesloten niet_beschikbaar werkt_niet_meer doen_het_niet doet_het_niet stilgezet er_geen -zonder_geluid -zonder_precedent -zonder_onderbreking -zonder_te -zonder_dat -zonder_namen -zonder_details -zonder_nadere -zonder_twijfel',
  LAWYERS: 'advocaat advocaten raadslieden verdediging* advocatenvereniging raadsman balie',
  LIMITED:
    'beperkt gehinderd getroffen geen_toegang belemmerd* last_van buitengesloten niet_bij_hun kunnen_niet_bij niet_bij afgesneden',
  USB_PAPER: 'usb usb_stick* papier op_papier geprint uitgeprint* afgedrukt usbsticks papieren',
  HEARINGS: 'zitting zittingen hoorzitting* rechtszaak rechtszaken proces processen rechtszaal sessies',
  CANCELLED: 'afgelast* geannuleerd* geschrapt* opgeschort* gingen_niet_door ging_niet_door',
  RESUMED: 'hervat* hervatten weer_begonnen opnieuw_begonnen gingen_weer',
  POSTPONED: 'uitgesteld* verschoven opgeschoven vertraagd* verdaagd*',
  VIDEO_TESTIMONY:
    'videoverbinding getuigenissen_via_video getuigenis_via_video videoconferentie* getuigen_via_video via_een_videoverbinding videogetuigenis*',
  UNAFFECTED:
    'zoals_gepland volgens_plan niet_getroffen gewoon_door niet_verstoord ongehinderd gaan_door_zoals normaal_doorgang doorgang_vinden',
  WORK: 'werk werkzaamheden activiteiten taken kerntaken werking bedrijfsvoering functioneren gang_van_zaken dagelijkse_werk werkt werken -ongebruikelijke_activiteiten -afwijkende_activiteiten -verdachte_activiteiten -ongewone_activiteiten',
  CONTINUE:
    'voort voortgezet voortzet* voort_te_zetten door_te_gaan gaat_door gaan_door doorgaan doorgang werkt_door werken_door blijft_werken continuiteit ononderbroken zonder_onderbreking draait_door doorwerken verdergaan gaat_verder gewaarborgd in_stand_gehouden werkt_*_door werken_*_door gaat_*_door gaan_*_door draait_*_door gewoon_door doorgewerkt voortgaan',
  PRIORITY: 'prioriteit* voorrang vooropstaat staat_voorop eerste_zorg grootste_zorg allereerst hoogste_prioriteit',
  DISRUPTED:
    'verstoord* ontregeld* lamgelegd legt_lam legde_lam verlamd* vertraagd* gehinderd* belemmerd* stilgevallen tot_stilstand hapert platgelegd moeizaam',
  MEASURES: 'maatregel maatregelen reactie reageerde reageerden gereageerd stappen actie ingegrepen greep_in gehandeld',
  IMMEDIATE:
    'onmiddellijk* direct directe meteen terstond snel snelle per_direct acuut ogenblikkelijk* spoed* onverwijld -direct_contact',
  HELP: 'hulp help helpt hielp hielpen helpen geholpen bijstand steun ondersteun* bijgestaan samenwerk* medewerking assist* samen_met staan_bij staat_bij samen',
  EXPERTS:
    'externe_deskundigen externe_experts externe_specialisten onafhankelijke_deskundigen onafhankelijke_experts cyberexperts cyberbeveiligingsexperts beveiligingsexperts deskundigen_van_buiten experts_van_buiten extern_beveiligingsbedrijf beveiligingsbedrijf externe_adviseurs cybersecurityexperts onafhankelijke_specialisten externe_partij extern_bureau externe_cyberexperts',
  FORENSIC: 'forensisch* digitaal_forensisch* sporenonderzoek computerforens*',
  ANALYSIS:
    'analyse analyses analyseert geanalyseerd analyser* beoordel* beoordeeld evaluatie onderzoek bekeken bestudeerd in_kaart brengt_in_kaart onderzoeken onderzocht uitzoeken',
  UNDERWAY:
    'nog_geanalyseerd wordt_geanalyseerd worden_nog wordt_nog nog_gaande nog_bezig in_kaart_gebracht wordt_in_kaart loopt_nog lopen_nog aan_de_gang analyseert_nog nog_onderzocht nog_steeds_onderzocht momenteel_geanalyseerd nog_volop bezig_met te_analyseren_en nog_in_kaart nog_bekeken nog_bestudeerd brengt_in_kaart wordt_momenteel nog_onderzoeken nog_uitzoeken nog_analyseren',
  IMPACT: 'gevolgen impact omvang schade effecten consequenties',
  STRENGTHEN:
    'versterk* verbeter* verhog* verhoogd opgevoerd opvoer* versnel* versneld aangescherpt aanscherp* scherpt uitbreid* breidt uitgebreid opgeschroefd moderniser* verstevig* voert_op opschroeven vergroten vergroot verbetering',
  SECURITY:
    'beveiliging cyberbeveiliging veiligheid cyberveiligheid cybersecurity bescherming weerbaarheid verdediging digitale_veiligheid veiligheidsmaatregelen digitale_weerbaarheid -veiligheidsraad',
  RISK_FRAMEWORK: 'risicobeheer risicomanagement kader_voor_risicobeheer beheer_van_risico* risicobeleid',
  CLOUD: 'cloud cloudtechnologie* clouddiensten cloudoplossing* de_cloud',
  FASTER:
    'versnel* versneld sneller overstap overgang invoering migratie gebruik_van overstappen verhuizing ingebruikname',
  VICTIMS: 'slachtoffers slachtoffer getuigen getuige medewerkers personeel functionarissen',
  RISK: 'gevaar risico* bedreig* bedreigd dreig* in_gevaar blootgesteld veiligheid_van gevaren',
  PROCEDURES:
    'procedures bereidt voorbereid* voorbereiding* noodplan* plannen draaiboek* beschermingsmaatregel* te_beschermen voorzorg*',
  REPERCUSSIONS: 'gevolgen repercussies nasleep veiligheidsrisico* consequenties mogelijke_gevolgen',
  DISINFO: '*desinformatie* nepnieuws lastercampagne* misinformatie valse_informatie onjuiste_informatie',
  EXPECT:
    'verwacht* vreest vrezen waarschuwt waarschuwde rekent zou_kunnen mogelijk* dreigt houdt_rekening anticip* voorziet bereidt_zich_voor',
  SUFFERED:
    'loopt_al loopt slachtoffer doelwit al_gaande vastgesteld ontdekt* geidentificeerd gaande is_gestart opgezet kampt te_maken_met ziet_zich',
  DAILY: 'dagelijks* voortdurend* aanhoudend* constant* elke_dag permanent* onophoudelijk* hardnekkig*',
  SYSTEM_ATTACKS: '*aanvallen pogingen *aanvalspogingen hackpogingen',
  CONCERN: 'zorg zorgen bezorgdheid ongerustheid veiligheidszorgen veiligheidsklimaat vrees',
  HEIGHTENED: 'toenemend* toegenomen groeiend* verhoogd* groter grotere oplopend* gestegen bredere versterkt',
  SECURITY_WORD: 'veiligheid dreigingen veiligheidszorgen veiligheidssituatie',
  INTERN:
    'stagiair stagiaire stagiairs stage stageplek stageplaats braziliaan* valse_identiteit schuilnaam deed_zich_voor deed_alsof uitgaf_voor gaf_zich_uit nepidentiteit valse_naam',
  INFILTRATE:
    'infiltr* binnendringen binnen_te_dringen binnen_te_komen aan_de_slag te_werken toegang_tot_het_hof in_dienst binnenkomen werken_bij aan_het_werk',
  NEARLY: 'bijna probeerde geprobeerd poging vrijwel op_het_nippertje scheelde_weinig wilde trachtte mislukt* nagenoeg',
  BLOCKED:
    'ontmasker* gearresteerd opgepakt aangehouden tegengehouden gestopt verhinderd* uitgezet geweigerd weigerde teruggestuurd verijdeld* betrapt onderschept ontdekt geweerd voorkomen voorkwam spion_tegen agent_tegen spionne_tegen spion_op agent_op hield_tegen hielden_tegen de_toegang_geweigerd tegen_te_houden weerde wees_hem_af afgewezen uitgewezen ontmaskerden stopte',
  WORKED_THERE:
    'had_bij_het_hof_gewerkt werkte_bij_het_strafhof werkte_bij_het_hof had_er_gewerkt werkte_als_stagiair* had_als_stagiair_gewerkt liep_stage_bij',
  RUSSIA: 'rusland russisch russische russen rus moskou kremlin russische_federatie',
  PUTIN:
    'poetin putin russische_president president_van_rusland wiens_president heerser_in_het_kremlin russische_leider',
  WARRANT: 'arrestatiebevel* aanhoudingsbevel* internationaal_arrestatiebevel opsporingsbevel*',
  ISSUE: 'vaardigde uitgevaardigd uitvaardig* tegen uitgeschreven uitgebracht uitgegeven',
  CHILDREN: '*kinderen deport* ontvoer* minderjarig* gedwongen_overbrenging weggevoerd* ontvoering*',
  REJECT:
    'verwierp verworpen verwerpt afgewezen wijst nietig ontkent ontkende onaanvaardbaar* waardeloos erkent_*_niet niet_erkend betekenisloos weigert wees_van_de_hand',
  ACCUSATIONS: 'beschuldiging* aantijging* arrestatiebevel* besluit aanklacht* bevel',
  WAR_THREAT:
    'oorlogsverklaring oorlogsdaad hypersonisch* dreigement_met_oorlog kernaanval dreigde*_met_een_raket* dreigde*_met_raketten raketaanval_op_het_hof dreigt_met_een_raket*',
  WANTED:
    'opsporingslijst* gezocht_door lijst_van_gezochte* lijst_met_gezochte* op_een_lijst_van_gezochten gezochte_personen gezocht worden_gezocht opsporing_verzocht',
  SANCTIONS: 'sanctie sancties zwarte_lijst gesanctioneerd*',
  CRIMINAL_CASES:
    'strafzaak strafzaken strafprocedure* strafrechtelijke_procedure* strafrechtelijk_onderzoek_tegen strafrechtelijke_vervolging* strafproces* zaken_aangespannen',
  REPRISALS: 'represaille* vergelding* tegenmaatregel*',
  OFFICIALS:
    'rechter rechters hoofdaanklager* aanklager* president presidente khan functionarissen magistraten topfunctionarissen',
  RUSSIAN_WARRANTS:
    'eigen_arrestatiebevelen arrestatiebevelen_tegen_rechters arrestatiebevel_tegen_de_hoofdaanklager arrestatiebevelen_tegen_de_rechters arrestatiebevelen_tegen_de_aanklager aanhoudingsbevelen_tegen_rechters arrestatiebevel_tegen_aanklager arrestatiebevel_tegen_khan arrestatiebevelen_tegen_medewerkers',
  CASES: 'situaties situatie zaken onderzoeken dossiers onderzoek',
  CASE_WORK: 'onderzoekt onderzoeken onderzoek lopende lopen loopt open behandelt voert actieve gaande momenteel',
  STATES_PARTIES: 'lidstaten lidstaat verdragsstaten verdragspartijen landen staten leden lidlanden',
  MEMBERSHIP:
    'statuut_van_rome geratificeerd* ratific* lid leden aangesloten erkennen ondertekend* verdragsstaten toegetreden bestaat_uit deelnemende lidstaten lidstaat horen behoren',
  HAGUE: 'den_haag haagse s_gravenhage',
  SEATED: 'gevestigd* zetel zetelt zetelend* staat_in is_gevestigd hoofdkantoor',
  METHOD:
    'aard_van soort_aanval methode* werkwijze hoe_de_hackers hoe_de_daders hoe_de_aanvallers techniek technische_details wijze_waarop manier_waarop hoe_het_is_gebeurd hoe_ze_binnenkwamen precieze_aard hoe_de_aanval soort_incident',
  UNDISCLOSED:
    'niet_bekendgemaakt niet_bekend onbekend onduidelijk geen_details geen_nadere niet_nader niet_onthuld niet_vrijgegeven niet_toegelicht zonder_details zonder_nadere niet_prijsgegeven niet_openbaar raadsel wilde_niet wil_niet zei_niet geen_bijzonderheden niet_gezegd geen_uitleg niet_ingaan niet_gemeld ging_niet_in geheim_gehouden niet_kwijt wilde_het_niet meer_wilde',
  MALWARE: 'malware ransomware gijzelsoftware trojaans* kwaadaardige_software spyware',
  MAIL_ACCOUNTS: 'e_mailaccounts mailaccounts phishing* e_mail_accounts',
  USED: 'gebruikt gebruikten via door_middel_van met_behulp_van ingezet dankzij besmet*',
  COMPROMISED: 'gecompromitteerd gecompromitteerde aangetast',
  FAILED_INFILTRATION: 'mislukte_infiltratie infiltratiepoging* verijdelde_infiltratie poging_tot_infiltratie',
  SPOKESPERSON: 'woordvoerder* zegsman zegsvrouw ministerie minister',
  /** Means the Court once it has been named; narrower than COURT, so that other tribunals in teasers do not count. */
  SUBJECT: 'hof strafhof icc',
  NO_CULPRIT:
    'geen_dader geen_daders geen_verdachte geen_verdachten geen_schuldige geen_schuldigen niemand_is_aangewezen noemde_geen_daders noemt_geen_daders niemand_aangewezen wijst_geen_schuldige geen_land geen_staat noemt_geen_verdachten',
  HAPPENED: 'gebeurde vond_plaats plaatsgevonden voorgedaan',
  BLAME_IT: 'erachter zit_erachter zitten_erachter verantwoordelijk_voor',
  OTHER_BODY: 'opcw europol eurojust navo rode_kruis ambassade',
  NETWORK: 'netwerk* systemen servers computers',
  OFFLINE: 'offline afgesloten losgekoppeld platgelegd',
  ENTER: 'binnengedrongen drongen toegang infiltreer* binnengekomen',
  SECURE_THING: 'veiligheid* dreiging* beveiliging* bedreiging*',
  OTHER_CAUSE: 'ziekte ziek* staking overlijden',
  STOLEN:
    'gestolen stalen stelen buitgemaakt buit_gemaakt maakten_buit ontvreemd* gelekt lekten uitgelekt gekopieerd weggenomen weggesluisd bemachtigd* toegang_tot_gegevens toegang_tot_documenten toegang_tot_informatie ingezien gecompromitteerd diefstal datadiefstal datalek* in_handen_gekregen in_handen meegenomen onderschept geroofd weggelekt geexfiltreerd gedownload afgetapt verloren_gegaan verkeerde_handen verdwenen kopieerden gelekte verloren toegang_tot_gevoelige toegang_tot_vertrouwelijke toegang_gehad weggehaald meegekeken geroofde data_buit',
  HOBBLE: 'op_een_laag_pitje strompelt noodbedrijf met_moeite',
  AT_HAGUE: 'in_den_haag',
  DISCLOSED: 'bekendgemaakt* gemeld* onthuld*',
  ATTACKS_AT_LARGE: 'cyberaanvallen hackaanvallen',
  SUSPECTS_RUSSIA:
    '{verdenk*,verdacht*,beschuldig*}_{rusland,moskou,het_kremlin,de_russen} {verdenking*,vermoeden*}_{valt,vallen,gaat,wijst,wijzen}_{op,naar}_{rusland,moskou,het_kremlin}',
};
