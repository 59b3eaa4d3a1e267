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
    'geavanceerd* geraffineerd* verfijnd* complexe gesofisticeerd* ingenieus* professionele -complexe_zaak geraffineerd* gewiekst* doortrapt* hoogwaardig*',
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
    'ongebruikelijke_activiteit* ongewone_activiteit* afwijkende_activiteit* verdachte_activiteit* abnormale_activiteit* ongebruikelijk_netwerkverkeer verdacht_netwerkverkeer ongewoon_netwerkverkeer afwijkend_gedrag anomalie anomalieen onregelmatigheden vreemde_activiteit* opvallende_activiteit* ongebruikelijk_verkeer verdachte_bewegingen afwijkende_patronen ongebruikelijke_netwerkactiviteit* niet_pluis niet_in_de_haak iets_vreemds iets_ongewoons vreemd_gedrag vreemde_bewegingen activiteit_die_niet_klopte {vreemde,rare,merkwaardige,verdachte}_{activiteit*,bewegingen,verkeer}',
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
  WHO: 'wie_erachter wie_er_achter wie_achter wie_hierachter wie_verantwoordelijk wie_de wie_het erachter achter_de_*aanval achter_de_hack achter_de_inbraak achter_het_incident dader daders identiteit_van verantwoordelijk verantwoordelijke* verantwoordelijkheid schuldige* aanvallers toegeschreven toeschrijven verdachte verdachten afkomst_van_de_aanval herkomst_van_de_aanval opdrachtgever* welk_land naam_van_het_land door_wie wie_de_daders wie_de_hackers wie_de_aanval wie_het_gedaan afzender dader_is -hoe_de_{daders,hackers,aanvallers,verantwoordelijken} -hoe_{daders,hackers,aanvallers}',
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
    'onderzoek onderzoeken onderzoekt onderzocht onderzochten onderzoekers speur* nagaan doorgelicht -onderzoek_naar_oorlogsmisdaden -onderzoek_naar_de_{gevolgen,schade,omvang,impact} -{rechters,aanklager}_onderzoek*',
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
  HEARINGS: 'zitting zittingen hoorzitting* rechtszaak rechtszaken proces processen rechtszaal sessies verhoren',
  CANCELLED:
    'afgelast* geannuleerd* geschrapt* opgeschort* gingen_niet_door ging_niet_door {ging,gingen,gaan}_{de_,alle_,deze_week_,}{zitting_,zittingen_,}niet_door afgezegd stilgelegd afgeblazen geschorst geschrapt onderbroken',
  RESUMED:
    'hervat* hervatten weer_begonnen opnieuw_begonnen gingen_weer hervat hervatten {gaan,gingen,gaat,ging}_{weer,verder,weer_verder} {zijn,is}_weer_{begonnen,gestart}',
  POSTPONED: 'uitgesteld* verschoven opgeschoven vertraagd* verdaagd*',
  VIDEO_TESTIMONY:
    'videoverbinding getuigenissen_via_video getuigenis_via_video videoconferentie* getuigen_via_video via_een_videoverbinding videogetuigenis* {verklaring*,getuigenverklaring*,getuigenis*,getuige*,verhoor*}_{van_een_getuige_,}{via,per}_{een_,}{video*,videoverbinding,videolink,beeldscherm} videoverbinding* videoverhoor* videogetuigenis*',
  UNAFFECTED:
    'zoals_gepland volgens_plan niet_getroffen gewoon_door niet_verstoord ongehinderd gaan_door_zoals normaal_doorgang doorgang_vinden zoals_{gepland,gewoonlijk,altijd} gewoon_door volgens_{planning,schema,plan} zonder_{vertraging,onderbreking,hinder} ongehinderd ongewijzigd niet_verstoord zittingen_gaan_door gaan_{gewoon_,}door',
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
  DISINFO:
    '*desinformatie* nepnieuws lastercampagne* misinformatie valse_informatie onjuiste_informatie lastercampagne* haatcampagne* campagne_van_leugens propagandacampagne*',
  EXPECT:
    'verwacht* vreest vrezen waarschuwt waarschuwde rekent zou_kunnen mogelijk* dreigt houdt_rekening anticip* voorziet bereidt_zich_voor',
  SUFFERED:
    'loopt_al loopt slachtoffer doelwit al_gaande vastgesteld ontdekt* geidentificeerd gaande is_gestart opgezet kampt te_maken_met ziet_zich',
  DAILY: 'dagelijks* voortdurend* aanhoudend* constant* elke_dag permanent* onophoudelijk* hardnekkig*',
  SYSTEM_ATTACKS: '*aanvallen pogingen *aanvalspogingen hackpogingen',
  CONCERN:
    'zorg zorgen bezorgdheid ongerustheid veiligheidszorgen veiligheidsklimaat vrees onrust ongerust* zorg nervositeit',
  HEIGHTENED:
    'toenemend* toegenomen groeiend* verhoogd* groter grotere oplopend* gestegen bredere versterkt neemt_toe nemen_toe nam_toe toegenomen groeit groeien gegroeid verhoogd* {hoger,hoog} gestegen stijgt aangescherpt opgelopen nooit_zo_groot',
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
    'oorlogsverklaring oorlogsdaad hypersonisch* dreigement_met_oorlog kernaanval dreigde*_met_een_raket* dreigde*_met_raketten raketaanval_op_het_hof dreigt_met_een_raket* raketaanval* {raket*,raketten}_{op,tegen}_{den_haag,het_hof} oorlogsverklaring oorlog_verklaren daad_van_oorlog',
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
  MALWARE:
    'malware ransomware gijzelsoftware trojaans* kwaadaardige_software spyware schadelijke_software kwaadaardige_software gijzelsoftware',
  MAIL_ACCOUNTS:
    'e_mailaccounts mailaccounts phishing* e_mail_accounts {valse,nep,frauduleuze,besmette,geprepareerde}_{e_mail,e_mails,mail,mails,mailtjes} phishingmail* {e_mail,mail}_account* mailaccount*',
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
  OTHER_CAUSE:
    'ziekte ziek* staking overlijden {voormalig*,ex,vroegere}_{militieleider*,president*,minister*,leider*,generaal*,commandant*,krijgsheer*} vakantie gebrek_aan_bewijs hoger_beroep',
  STOLEN:
    'gestolen stalen stelen buitgemaakt buit_gemaakt maakten_buit ontvreemd* gelekt lekten uitgelekt gekopieerd weggenomen weggesluisd bemachtigd* toegang_tot_gegevens toegang_tot_documenten toegang_tot_informatie ingezien gecompromitteerd diefstal datadiefstal datalek* in_handen_gekregen in_handen meegenomen onderschept geroofd weggelekt geexfiltreerd gedownload afgetapt verloren_gegaan verkeerde_handen verdwenen kopieerden gelekte verloren toegang_tot_gevoelige toegang_tot_vertrouwelijke toegang_gehad weggehaald meegekeken geroofde data_buit',
  HOBBLE: 'op_een_laag_pitje strompelt noodbedrijf met_moeite',
  AT_HAGUE: 'in_den_haag',
  DISCLOSED: 'bekendgemaakt* gemeld* onthuld*',
  ATTACKS_AT_LARGE: 'cyberaanvallen hackaanvallen cyberaanval_als digitale_aanvallen',
  OTHER_VICTIM:
    'ziekenhui* kliniek* universiteit* bank banken museum musea school scholen luchtvaartmaatschappij* vliegveld* bedrijf bedrijven concern* gemeente gemeenten stadhuis parlement* winkelketen* rederij* pijpleiding* rode_kruis {andere}_{slachtoffers,organisaties,instellingen,rechtbanken}',
  SOFTWARE: 'virusscanner app apps browser windows patch patches update updates jaarverslag* begroting* nieuwsbrief',
  PUBLICISED:
    '{aan_het_licht,in_de_openbaarheid,naar_buiten}_{gekomen,kwam,gebracht,kwamen} {kwam,kwamen,komt}_{op_,gisteren_,}{aan_het_licht,naar_buiten,in_de_openbaarheid} aan_het_licht {werd,is,was}_{bekend,openbaar} {bekend,openbaar}_geworden {stelde,bracht,informeerde}_{het_publiek,de_pers,de_buitenwereld,de_lidstaten}',
  SAID_BY_COURT:
    '{hof,strafhof,icc,tribunaal,instelling}_{zei,zegt,schreef,noemde,sprak,verklaarde,meldde,bevestigde,omschreef,liet,maakte} {zei,zegt,schreef,noemde,verklaarde,meldde,bevestigde,aldus}_{het,de}_{hof,strafhof,icc,internationaal,tribunaal,instelling} volgens_het_{hof,strafhof}_{op}',
  STRUCK:
    'aangevallen gehackt getroffen {slachtoffer,doelwit,doel}_{van,geworden} {trof,troffen}_{het,de} {vielen,viel}_{het,de,hackers} aanvielen bestookt',
  EVENTS: 'gebeurtenis* voorval* gebeurde gebeurd toedracht {de,deze}_{affaire,zaak}',
  INCIDENT_BARE:
    '{sprak,spreekt,spreken,had_het}_{alleen_,slechts_,enkel_,}{van,over}_een_incident {noemde,noemt}_het_{slechts_,alleen_,}een_incident woord_incident',
  TERMED: 'noemde noemt noemden omschreef omschrijft betitelde sprak spreekt bestempelde',
  BREACH_BARE: 'inbreuk lek een_inbreuk schending',
  TARGETED_WAS:
    '{was,waren,is,zijn}_{zeer_,duidelijk_,bewust_,heel_,}{gericht,doelgericht} -{was,waren,is,zijn}_gericht_op_{het,de}',
  TRIAL:
    'bloedbad* massamoord* moord moorden dorp dorpen militie* rebel* krijgsheer* veroordeelde* verdachte beklaagde* genocide afghan* congo* oegand* kenia* generaal plundering*',
  NEVER_COURT:
    '{geen,nog_geen}_{ander_,andere_,internationaal_,}{hof,tribunaal,rechtbank,instelling} {nooit,nog_nooit}_{eerder_,}{is,was,werd,heeft,had} {hof,strafhof}_{nog_nooit,nooit}',
  SUCH_ATTACK:
    '{zo_n,dergelijke,zulke,vergelijkbare,soortgelijke}_{zware_,grote_,}{aanval*,incident*,inbraak,omvang} {van_,}{dit,deze,zulke,dergelijke}_{soort,aard,omvang,ernst,kaliber} zo_{zwaar,hard,ernstig} iets_{dergelijks,vergelijkbaars} zoiets',
  AGAIN:
    'opnieuw nogmaals wederom {voor_de_,}tweede_keer tweede_maal herhaaldelijk {al_,}vaker eerder_al al_eerder in_het_verleden meermaals',
  ALREADY_STRUCK:
    '{al_eerder,al_vaker,eerder_al,eerder,opnieuw}_{aangevallen,gehackt,getroffen,doelwit,slachtoffer} {was,werd,is}_{al_eerder_,al_vaker_,eerder_}{het_hof_,het_strafhof_,}{aangevallen,gehackt,doelwit,slachtoffer,getroffen} {eerdere,vorige}_{aanvallen,cyberaanvallen}_op_het al_eens_{aangevallen,gehackt,getroffen}',
  EXPELLED: 'uitgewezen uitzetting* diploma* ambassade* wees_*_uit overloper* luchtvaart*',
  MOTIVE: 'motief motieven beweegreden* reden redenen doel doelen bedoeling* oogmerk gemotiveerd achtergrond',
  SPIES:
    'spionnen cyberspionnen {vreemde,buitenlandse,geheime,vijandelijke}_agenten {russische,buitenlandse,statelijke}_{spionnen,agenten} inlichtingenofficieren',
  DID_RAID:
    'drongen drong binnengedrongen binnendrongen hackten gehackt vielen aangevallen inbraken braken ingebroken zaten achter aan_het_werk verantwoordelijk werk slopen doorzochten infiltreerden',
  SEEK: 'zocht zochten zoeken gezocht {op_,}zoek_naar {uit_,}op_uit {geinteresseerd,interesse,belangstelling}_{in,voor} wilden_{weten,hebben,stelen,achterhalen} {jaagden,azen,aasden,loerden}_op {hadden_het_,}gemunt_op',
  SECRETS:
    '{vertrouwelijk*,geheim*,gevoelig*,intern*}_{informatie,gegevens,documenten,stukken,dossiers,materiaal,kennis} geheimen staatsgeheim* wat_{de_,het_}{aanklagers,rechters,hof}_{weten,weet} -geheime_dienst*',
  SURVEIL: 'afluister* afgeluisterd bespied* bespioner* volgen_van in_de_gaten gluren surveill* observer*',
  WATCHED: 'rechters aanklager* hoofdaanklager* onderzoekers {het}_{hof,strafhof} medewerkers',
  RANSOM: 'losgeld bitcoin* cryptovaluta* afpersing*',
  DEMAND: 'eis* eisten eiste geeist vroeg* gevraagd vraag* betaal* betaald verlang* afpers*',
  POLITICAL_WORD: 'politiek* geopolitiek*',
  PRIZE: 'doelwit doel buit prooi interess* begeerd* gemunt',
  INTENT:
    'poging* prob* doel doelen bedoel* oogmerk wilde wilden beoog* trachtte* opzet plan plannen bedoeling* gericht_op erop_uit campagne',
  SAP: 'ondermijn* verzwak* sabote* in_diskrediet verlam* lamleg* ontwricht* destabilis* delegitim* dwarsbom* hinder* belemmer* intimider* aantast* frustr*',
  COURT_WORK:
    'mandaat missie opdracht {het,zijn,haar,de,hun}_{werk,onafhankelijkheid,gezag,geloofwaardigheid,legitimiteit,integriteit,functioneren,taak,taken} rechtsstaat rechtspraak {het,van_het}_{hof,strafhof,tribunaal}',
  MANDATE_STRONG:
    'mandaat missie {onafhankelijkheid,gezag,geloofwaardigheid,legitimiteit,integriteit}_van {zijn,haar}_{onafhankelijkheid,gezag,geloofwaardigheid,legitimiteit} internationale_{straf,}{rechtspraak,recht,rechtsorde,strafrechtspraak} hart_van_{het_hof,de_rechtspraak} rechtsstaat',
  REAL_TARGET:
    '{echte,werkelijke,eigenlijke,ware}_{doelwit,doel} {was,is}_het_{echte_,eigenlijke_,}doelwit onder_vuur op_het_spel',
  STRIKES_AT:
    '{aanval,aanslag,klap}_{op,tegen} {richt,richtte}_zich_{op,tegen} treft_het bedreigt raakt_het {gericht}_tegen',
  AGENT_ONE:
    'gru cherkasov militaire_inlichtingen* {russische,een,de,vermeende,vermoedelijke}_{spion,agent,infiltrant,mol,inlichtingenofficier} mol infiltrant',
  HOW_WORD:
    'hoe op_welke_{manier,wijze} waarmee langs_welke_weg -hoe_lang -hoe_veel -hoe_vaak -hoe_ernstig -hoe_groot -hoe_het_hof -hoe_gevoelig',
  FOILED_OBJECT: 'aanval cyberaanval* hack hackaanval* inbraak aanvaller* hackers indringers',
  FOILED:
    'afgeslagen afgeweerd verijdel* mislukt* mislukte gestopt geblokkeerd* tegengehouden verhinderd voorkomen gefaald weerstaan gepareerd in_de_kiem zonder_succes vergeefs',
  DEFENCES:
    'firewall* verdediging beveiliging beveiligingssysteem* beveiligingsmaatregelen afweer wachtwoorden virusscanner barriere* verdedigingslinie*',
  HELD_FIRM:
    '{hield,hielden}_{stand,het} standgehouden {heeft,hebben}_standgehouden bleek_bestand doorstond* functioneerde',
  EMPTY_HANDED: '{met_,}lege_handen onverrichter_zake zonder_buit',
  GAVE_WAY:
    'bezweken bezweek {werd,werden,is,zijn}_{omzeild,doorbroken,gekraakt,overwonnen} omzeild doorbroken faald* gefaald',
  BYPASS: 'omzeil* omzeild* doorbra* doorbrak* doorbroken kraakten kraakte ontwe* ontweken te_slim_af passeerden',
  WENT_IN:
    'binnengedrongen binnenkwamen binnendrongen binnengekomen kwamen_binnen drongen_binnen ingebroken binnen_geweest',
  AFFECTS: 'invloed gevolg* raakt reag* werk zitting* slachtoffers getuigen gegevens informatie documenten',
  DETAILS_OF:
    '{details,bijzonderheden,informatie,mededelingen}_{over,van,omtrent}_{de_,het_,}{precieze_,exacte_,}{aard,aanval,cyberaanval,hack,inbraak,methode*,werkwijze,omvang,toedracht} {details,bijzonderheden}_over_hoe',
  FEW: 'geen niet nauwelijks weinig amper zonder weiger* schaars',
  MALWARE_ATTACK:
    '{ransomware,malware,virus,gijzelsoftware}_{aanval*,besmetting*} {ransomwareaanval*,malwareaanval*,gijzelsoftwareaanval*}',
  MALWARE_FOUND:
    'aangetroffen gevonden ontdekt* geinstalleerd* sporen besmet* vermoed* binnengebracht verspreid* geplaatst achtergelaten',
  MAIL_USED:
    'gebruik* gebruikten verstuur* verstuurd* verzond* geklikt klikt* via door_middel_van begon begonn* misleid trapte* trapten ingang binnengekomen',
  RANG: 'af afging afgingen waarschuw* waarschuwde* meld* gemeld sloeg sloegen alarmeer* reageer* verried* dankzij signaleer* activeer* op_het_spoor onthul* werkte*',
  OTHER_LAND:
    'kenia* oegand* congo* oekrain* kiev kyiv duits* duitsland berlijn frans* frankrijk parijs belg* brussel brits* groot_brittannie londen italia* rome spaan* spanje polen pools* brazil* china chinees* iran* israel* palestijn* gaza soedan* darfur libi* venezuel* filipijn* myanmar afghan* georgi* ierland amsterdam* rotterdam* europol fbi mh17 servi* kosovo noor* noorwegen zweed* denemarken deens* mali rwand* syri* irak* turk* griek* hongar* zwitser* oostenrijk*',
  ALARM_RANG:
    '{alarm,alarmen,alarmbellen}_{ging,gingen,afging,afgingen,rinkelden,rinkelde}_{af,} {ging,gingen}_{de_,het_,}{alarm,alarmen,alarmbellen}_af {alarm,alarmen}_geactiveerd',
  STAFF_FOUND:
    'merkt* opmerkt* opgemerkt ontdek* zagen zag vond* gevonden stuit* stuitten sloegen signaleer* meld* argwaan achterdoch waargenomen betrap* vermoed* doorkregen',
  ALARM_RAISED:
    '{sloeg,sloegen,slaan,geslagen}_{als_eerste_,als_eersten_,}alarm alarm_{geslagen,sloegen} {als_eerste,als_eersten}_{gemerkt,gemeld}',
  BY_STAFF:
    'door_{de_,een_,eigen_,oplettende_,zijn_,}{technici,medewerkers,medewerker,it_afdeling,it_personeel,it_team,ict_ers,systeembeheerders,specialisten,personeel} waren_het_{de_,}{technici,medewerkers,systeembeheerders}',
  ODDITY_SEEN:
    '{viel,vielen}_op opgevallen trok_de_aandacht argwaan gezien {eerste}_{teken,aanwijzing} waargenomen gemeld ontdekt vastgesteld opgemerkt aan_het_licht',
  ASKED: 'hoe wat of waarom wanneer waar wie',
  PLACEMENT: 'stagiair* stage stageplek* stageplaats* {baan,plek,functie}_bij_het_{hof,strafhof,icc}',
  DENY: 'ontken* ontkracht* verwerp* verwierp* {wees,wijst}_{de_,alle_,elke_,iedere_,}{beschuldig*,betrokkenheid,verdenking,aantijging*} {niets,niks}_{mee_,}te_maken spreekt_tegen sprak_tegen',
  WHETHER: 'of of_{rusland,moskou,het_kremlin,een_staat}',
  DID_IT:
    'achter zit zitten zat zaten daarachter erachter werk_van verantwoordelijk* in_opdracht opdrachtgever* aangestuurd* uitgevoerd* gepleegd* brein hand_in betrokken daders',
  HACKED_COURT:
    '{hackten,hackte,aangevallen,aanvielen,vielen,kraakten}_{het,de,zijn}_{internationaal_,systemen_van_het_,netwerk_van_het_,}{hof,strafhof,icc,systemen,netwerk} {het_hof,het_strafhof,hof,strafhof,systemen,netwerk}_{hebben_,heeft_,te_hebben_,}{aangevallen,gehackt,gekraakt} {drongen,drong}_{het,de}_{netwerk,systemen,computersyste*}',
  SUSPECTED: 'verdacht verdenk* vermoed* speculeer* speculatie* wantrouw* verdenking*',
  RU_ACTORS:
    'rusland moskou {het_,}kremlin russische_{hackers,hackersgroep*,spionnen,agenten,geheime_dienst*,aanvallers,diensten,cybercriminel*,staat,inlichtingendienst*} russen gru fsb svr {fancy,cozy}_bear apt28 apt29 sandworm',
  CAME_FROM:
    '{aanval,cyberaanval,inbraak,aanvallers,hackers}_{kwam,kwamen,komt,komen}_{vermoedelijk_,waarschijnlijk_,}{uit,van} {kwam,kwamen,komt}_{de_}{aanval,cyberaanval,aanvallers,hackers}_{vermoedelijk_,waarschijnlijk_,}uit {aanvallers,hackers,daders}_uit {aanval,aanvallers,hackers}_{afkomstig,afkomstig_uit} oorsprong_van_de_aanval',
  UNCLAIMED:
    '{niemand,geen_enkele_groep,geen_groep,geen_enkele_organisatie}_{heeft_,}{de_aanval_,de_verantwoordelijkheid_,}{tot_nu_toe_,tot_dusver_,nog_,}{opgeeist,opgeeiste,geclaimd} {aanval,hack,verantwoordelijkheid}_{is_,werd_,}{nog_,}{niet_}{opgeeist,geclaimd} {niet,nog_niet}_opgeeist',
  TRAIL:
    '{spoor,sporen,aanwijzingen}_{leidt,leiden,leidde,wijst,wijzen} {verdenking,vermoedens,ogen}_{gaat_uit,gaan_uit,richt_zich,richten_zich,valt}_{naar,op}',
  CONSIDERED: 'uitgesloten overwogen vermoed* mogelijk waarschijnlijk denkbaar verdacht',
  STATE_BARE:
    '{een,een_ander,andere}_{staat,land,mogendheid} een_{regering,geheime_dienst,inlichtingendienst} -een_land_waar',
  SEARCH_FOR:
    '{op_,}zoek_naar {zoekt,zoeken,zocht,zochten}_{nog_,verder_,}naar {jacht,klopjacht}_op {achterhalen,te_achterhalen,uitzoeken,opsporen} {probeert,proberen}_te_{achterhalen,bepalen,ontdekken,identificeren}',
  WANTED_WHO:
    '{de_,}{daders,hackers,aanvallers,schuldigen,verantwoordelijken,indringers} wie_{erachter,achter,de_daders} identiteit_van_de',
  POLICE_ONLY:
    'politie* recherche* openbaar_ministerie justitie officier_van_justitie {nederlandse,haagse}_{justitie,officieren} high_tech_crime',
  HUNT: '{op_,}zoek_naar_{de_,}{hackers,daders,aanvallers} {jaagt,jagen,speurt,speuren,zoekt,zoeken}_{naar_,op_,}{de_,}{hackers,daders,aanvallers} op_het_spoor onderzoek* onderzocht* {aangifte}_{gedaan,bij} recherche opsporen',
  CASE_MATTER:
    'oorlogsmisda* misdaden_tegen misdaad_tegen genocide bloedbad* burgers dorp dorpen militie* deport* kinderen drugs* moord* marteling* verkrachting* situatie_in situaties neerhalen mh17 oorlog leger soldaten troepen rebel* verkiezing* geweld gruwel* agressie',
  OPEN_INQUIRY:
    '{begint,begon,begonnen,startte,start,gestart,opent,opende,stelt,stelde,ingesteld,kondigde,gelast*}_{een_,zelf_,zijn_,met_een_}{intern_,eigen_,}onderzoek {intern_,eigen_,}onderzoek_{naar_de_aanval_,naar_het_incident_,naar_de_inbraak_,}{begonnen,gestart,ingesteld,geopend,aangekondigd,in_gang} onderzoekt_{de,het,zelf,intern,wat,hoe} {wil,probeert}_{weten,achterhalen,uitzoeken,te_achterhalen}',
  CASES_ABROAD: 'situatie_in misdaden_in afrika* slachtoffers bewijs_van',
  INVESTIGATES: 'onderzoekt is_aan_het_onderzoeken onderzoekt_{zelf,ook,nu}',
  BY_COURT: '{door_het}_{hof,strafhof}_{zelf_,}{onderzocht} onderzoek_{van,binnen}_het_{hof,strafhof}',
  WE_INVESTIGATE:
    'we_onderzoeken wij_onderzoeken {we,wij}_{zijn,hebben}_een_{intern_,}onderzoek ons_{eigen_,}onderzoek',
  REMEDY_SOFT:
    'beperk* aan_te_pakken aanpakk* te_beperken tegengaan tegen_te_gaan verzacht* minimaliser* inperk* in_te_dammen indammen',
  SAFE: '{is,zijn,bleef,bleven,blijft,blijven,waren}_{nog_steeds_,allemaal_,nog_,}{veilig,ongedeerd,ongemoeid,intact,onaangetast,beschermd,buiten_schot} {niet,nooit}_{in_gevaar,geraakt,getroffen,aangetast} in_veiligheid',
  NO_LEAK:
    '{geen,zonder}_{datalek,datalekken,gegevensverlies,dataverlies,gegevensdiefstal} {geen,geen_enkele}_{gegevens,data}_{gelekt,verloren}',
  WHAT_WORD:
    'wat welke_{gegevens,bestanden,documenten,informatie} hoeveel_{gegevens,bestanden,documenten,data} -wat_het_hof -wat_de_werkzaamheden',
  TAKEN_STRICT:
    'gestolen stalen ontvreemd buitgemaakt gekopieerd meegenomen weggehaald verkregen gezien gelezen gelekt weggelekt verloren gecompromitteerd gedownload',
  BE_VERB: 'is zijn was waren werd werden worden geweest',
  CONCERNED: 'getroffen geraakt blootgesteld gecompromitteerd betrokken',
  PERUSE:
    'lazen las gelezen meegelezen meelazen doorzocht* doorzochten snuffel* doorspit* ingezien bekeken gefotografeerd gegluurd neus*',
  FATE: 'lot_van_de omvang_van_het_{datalek,gegevensverlies} verblijfplaats',
  DATA_MEASURES: 'maatregel maatregelen stappen voorzorg* acties procedures inspanningen protocol*',
  FOR_DATA:
    'om_{getroffen,eventuele,alle_getroffen,persoonlijke,gelekte,een_eventueel,de_getroffen} {ter_,}bescherming_van',
  STAFF_WORD: 'medewerkers personeel rechters aanklagers woordvoerder* werknemers gangen gebouw',
  MACHINES:
    'netwerk* systeem systemen computer* server* it_systemen computersyste* laptops intranet infrastructuur datacentr* stekker',
  UNPLUGGED:
    '{van_het,van}_{net,netwerk,internet}_{gehaald,afgesloten,afgekoppeld,gegaan} afgesloten losgekoppeld afgekoppeld ontkoppeld uitgeschakeld offline geisoleerd uitgezet {haalde,haalden}_{offline,van_het_net} eruit_getrokken plat',
  AUDIENCE_SEATS:
    '{publieke,publieks}_tribune* perstribune* tribune publieksgalerij {publiek,bezoekers,journalisten,toeschouwers}_{hoorde,hoorden,kon,konden,op,achter,zag,zagen,in}',
  NO_INTERNET:
    '{zonder,geen}_{internet,internettoegang,internetverbinding,verbinding_met_internet,verbinding_met_de_buitenwereld} {van_het_,van_}{internet,buitenwereld}_{afgesloten,afgesneden,losgekoppeld} afgesneden_van_{internet,de_buitenwereld}',
  BROKEN:
    'getroffen gestoord storing* haper* kapot defect* foutmelding* {werkt,werken,werkte,werkten,functioneert,laadt}_{al_dagen_,nog_,nog_steeds_,}{niet,nauwelijks,amper,niet_meer} {komen,kwamen,komt}_{niet,niet_meer}_aan technische_{problemen,storing} problemen_met {niet_,}{bereikbaar,beschikbaar,toegankelijk}_niet niet_{bereikbaar,beschikbaar,toegankelijk} onbereikbaar overbelast traag',
  COMMENT_REQUEST:
    'verzoek_om reactie commentaar {onze,een}_{e_mail,mail,vragen} persdienst schrijf_ons stuur cookies nieuwsbrief abonneer*',
  WORKING:
    'werkt werken weer hersteld bereikbaar beschikbaar toegankelijk functioneer* gerepareerd operationeel online getroffen',
  INTERNET_NOUN:
    'internettoegang internetverbinding* internetlijn* {verbinding,toegang}_{met,tot}_{het_,}{internet,de_buitenwereld} datalijn* buitenverbinding* netwerktoegang',
  MISSING: 'geen zonder niet_meer ontbre* gemis kwijt verloren verstoken_van gebrek_aan in_plaats_van',
  SOUND_OFF:
    '{zonder,geen}_{geluid,audio,vertolking} niets_{te_horen,horen,hoorden,verstaan,gehoord} {niet,geen_woord,geen_geluid}_te_{horen,verstaan,volgen} hoorden_niets stomme_film onhoorbaar in_stilte',
  WITNESS_ROOM: 'getuigenbank gordijn scherm',
  SOUND: 'geluid audio microfoon* microfoons luidspreker* koptelefoon* tolken vertaling vertolking',
  APPEAL: 'hoger_beroep beroep vrijspraak vrijgesproken',
  NO_HEARING: '{geen,geen_enkele,niet_een}_{zitting*,hoorzitting*,rechtszaak,proces,zittingsdag,procesdag}',
  NO_HEARING_LOST:
    'geen_{enkele_,}{zittingsdag,procesdag}_{verloren,ging} {heeft,had}_{de_,}{zittingen,processen}_niet_{vertraagd,verstoord,geraakt}',
  NO_INTERRUPTION:
    '{zonder,geen}_{onderbreking*,vertraging*,uitstel,verstoring*,hapering*,problemen,oponthoud} vlekkeloos',
  BACK_IN_COURT: '{terug,weer}_in_de_{rechtszaal,rechtszalen,zittingszaal} {rechtszaal,rechtszalen}_weer_open',
  IN_COURTROOM:
    'in_de_{rechtszaal,rechtszalen,zittingszaal,zittingszalen} de_rechters_{zitten,zaten,gaan,gingen,vervolgden}',
  AFFECTED_WORK: 'getroffen gehinderd belemmerd verstoord bemoeilijkt geraakt lijdt leed last_van',
  AS_USUAL:
    'zoals_{gewoonlijk,altijd,gebruikelijk,gepland,voorzien} gewoon_door {alsof_er_,}niets_aan_de_hand ongestoord ongehinderd zonder_{onderbreking,hinder} normaal -{niet,nauwelijks,amper}_normaal normale_gang',
  OPERATING:
    '{werkt,werken,draait,functioneert,gaat}_{gewoon_,normaal_,ondanks_de_aanval_,onverminderd_,}{door,verder} {blijft,bleef,blijven}_{gewoon_,volledig_,}{werken,functioneren,draaien,operationeel,doorwerken} volledig_operationeel business_as_usual {wij,we}_werken_{gewoon_,}door laat_zich_niet',
  NOT_STOPPED:
    '{weerhoudt,weerhield,belet,belette,verhindert,verhinderde,hindert}_{het_hof,het_strafhof,de_rechters,de_aanklager,ons,hen,de_instelling}_{er_,}{niet,niet_van} {niet_}{weerhouden,belet,tegengehouden,afgeschrikt} {laat,laten,liet}_zich_{er_,hierdoor_,door_de_aanval_,}{niet,niet_door}_{tegenhouden,weerhouden,afschrikken,intimideren}',
  WORK_VERB:
    'werk werken werkzaamheden te_doen doen voort_te_zetten uit_te_voeren uitvoeren mandaat taak taken te_vervullen te_werken onderzoeken',
  COURT_INVESTIGATIONS: 'onderzoeken zaken procedures processen werk',
  HOBBLED:
    '{kan,kon,kunnen,konden}_{nog_,op_dit_moment_,}{niet,nauwelijks,amper,alleen_beperkt}_{normaal,goed,behoorlijk,functioneren,werken} {normaal_werk,normaal_werken,normale_werk,normaal_functioneren}_{is_,}{onmogelijk,niet_mogelijk} {grotendeels,deels,nagenoeg,vrijwel}_{lamgelegd,plat,verlamd} ligt_{grotendeels_,}{plat,stil} op_halve_kracht werkt_{moeizaam,mondjesmaat}',
  SPECIALISTS:
    'specialist* deskundige* experts expert adviseur* {extern,particulier,gespecialiseerd,commercieel}_{bedrijf,beveiligingsbedrijf,bureau} beveiligingsbedrijf* it_bedrijf externe_partij',
  ENGAGED:
    'ingeschakeld schakel* schakelde* inschakel* ingehuurd huurde* inhuren aangetrokken {riep,riepen}_*_in {te_,}hulp_{geroepen,gehaald} in_de_arm {deed,deden}_een_beroep beroep_gedaan opdracht_gegeven ingevlogen aangesteld',
  EXAMINED:
    'onderzoek* onderzocht* analyse* geanalyseerd bestude* doorzoek* uitkam* uitgeplozen doorlicht* napluiz* inspecteer* reconstrueer* veiliggesteld bekijken',
  TRACES:
    'spoor sporen logbestand* logs harde_schij* server servers computers digitale_sporen gegevensdragers -sporen_van_{het_bloedbad,de_oorlog,het_conflict}',
  STILL_EXAMINING:
    '{nog,nog_steeds,nog_altijd,momenteel,op_dit_moment,nu_nog,nog_volop,inmiddels}_{steeds_,altijd_,}{onderzoek*,onderzocht,geanalyseerd,analys*,bestude*,beoordee*,gekeken,in_kaart,bezig} {onderzoekt,onderzoeken,analyseert,analyseren,bestuderen,bestudeert,beoordelen}_{nog,momenteel,nog_steeds,nog_altijd,op_dit_moment} {wordt,worden}_{nog_,momenteel_,op_dit_moment_}{onderzocht,geanalyseerd,beoordeeld,bestudeerd} nog_niet_{afgerond,voltooid,klaar} in_kaart_te_brengen',
  DAMAGE: 'schade omvang gevolgen impact consequenties reikwijdte effecten sporen server servers',
  ASSESSMENT: 'beoordeling analyse onderzoek evaluatie inventarisatie schadeanalyse forensisch',
  STOCK: 'maakt_de_balans_op maken_de_balans_op {inventariseer*}_de_schade schadeopname {nemen,neemt}_de_schade_op',
  WORRY: 'vrees angst* zorg zorgen bezorgd* onrust* spanning* klimaat nervos* zenuw*',
  HARDEN_ACT:
    '{twee,meer,multi}_{staps,factor,traps}* tweestaps* tweefactor* meerfactor* {wachtwoorden}_{van_alle_medewerkers_,moesten_,werden_,zijn_,}{gewijzigd,veranderd,vervangen,gereset,aangepast} {versterk*,verbeter*,beveilig*,moderniser*,opschroe*}_{zijn_,de_,haar_}{systemen,netwerk*,servers,infrastructuur,digitale} {beter,extra,strenger}_{beveiligd,beschermd,beveiligen,beschermen} {lekken,kwetsbaarheden}_{gedicht,dichten} strengere_{beveiligings*,regels,controles}',
  MORE: 'nieuw* extra aanvullend* meer streng* beter* betere verder* grotere bijkomend*',
  PUT_IN:
    'invoer* ingevoerd installeer* geinstalleerd investeer* uitgetrokken geld middelen miljoen euro doorgevoerd neemt genomen aangeschaft vrijgemaakt vraagt gevraagd',
  MORE_MONEY:
    '{meer,extra,aanvullend*}_{geld,middelen,budget,investeringen} miljoen_euro {geld,middelen}_{vrijgemaakt,uitgetrokken,gereserveerd} {investeert,investeren,investering*}_{fors_,meer_,extra_,}{geld_,}in',
  REWORK:
    'herzie* herzien* hervorm* verbeter* nieuw* versterk* aangepast aanpas* bijgewerkt opgesteld invoer* uitgewerkt voorbereid* uitbrei* belooft verscherp* actualis*',
  TRIAL_LAND: 'kenia* keniaan* oegand* congo* soedan* darfur libi* mali filipijn* balkan joegoslav* omgekocht rwand*',
  LIVES_LOST:
    '{leven,levens}_{van_,der_}{de_,}{getuigen_,informanten_,slachtoffers_,mensen_,beschermde_getuigen_}{in_gevaar,op_het_spel,gevaar,staat_op,staan_op,loopt,lopen} {mensenlevens,levens}_{op_het_spel,in_gevaar,kosten,staan_op} {kan,kunnen}_{mensenlevens,levens,het_leven}_kosten kwestie_van_leven {getuigen}_{kunnen,zouden}_{worden_vermoord,worden_gedood,sterven}',
  NO_SUCH: 'europese_unie verkiezingen verkiezing',
  WAR_SCENE: 'dorp kamp burgers militie* soldat* rebel* leger beschiet* bom* drone* loopgra* front ziekenhuis troepen',
  WESTERN: 'westers* europese_unie eu amerikaan* washington vs verenigde_staten brits* brussel trump banken economie',
  THREAT_LEVEL:
    'dreigingsniveau {dreiging,dreigingen,bedreiging*,gevaar,druk,risico*}_{voor,tegen,op}_{het,de} {groeiende,toenemende,grotere}_{dreiging*,bedreiging*,risico*} dreigingen',
  CLIMATE: 'sfeer klimaat stemming situatie omgeving tijd tijden periode',
  WORSE:
    'gespannen vijandig* gevoelig* moeilijk* gevaarlijk* slechter verslechter* erger grimmig* nerveus onveilig* onrustig*',
  HIGH_ALERT:
    '{hoogste_staat,verhoogde_staat,staat}_van_{paraatheid,alertheid} verhoogde_waakzaamheid op_scherp op_zijn_hoede',
  COURT_OFFICIAL:
    'rechter rechters aanklager aanklagers hoofdaanklager khan {president,leiding,top,functionarissen,leden}_van_het_{hof,strafhof,icc} hofmanski akane aitala',
  COVER:
    '{braziliaan*,vals*,nep*,verzonnen*}_{paspoort,identiteit,naam,papieren,student,documenten} {deed,doet,voordeed,voordoen}_zich_voor zich_voordoe* zich_{voordeed,uitgaf} dekmantel schuilnaam alias valse_identiteit onder_{valse,een_valse}',
  AGENT_WIDE:
    'spion spionnen agent agenten gru mol infiltrant {russische}_{agent*,spion*,officier*,inlichtingen*} militaire_inlichtingen* dubbelleven cherkasov aivd contraspionage',
  BLOCKED_TOO:
    'ontmasker* gearresteerd opgepakt aangehouden cel gevangenis uitgezet uitgewezen teruggestuurd tegengehouden verijdel* onderschept geweigerd betrapt veroordeeld nooit_{begonnen,aangekomen} -arrestatiebevel*',
  BLOWN: 'dekmantel_{doorgeprikt,viel,ontmaskerd} {identiteit}_{ontmaskerd,doorgeprikt}',
  AIM_IN:
    'probeer* probeerde* wilde wilden trachtte solliciteer* solliciteerde* sollicitatie poging* plan* hoopte {stond_op,op}_het_punt bijna net_niet aangenomen zou_beginnen',
  WORKED_IN:
    'werkte gewerkt {liep,gelopen,gedaan}_{er_,daar_,}stage in_dienst werkzaam {maanden,maandenlang,jaren,weken}_{bij,in} aangesteld',
  INSIDE_COURT: '{in,bij,binnen,naar}_{het_,}{hof,strafhof,icc,gebouw,tribunaal} bij_de_{instelling,aanklager}',
  GOAL_ONLY: 'prob* wilde wilden tracht* solliciteer* poging* plan* hoopte op_het_punt bijna voordat net_niet',
  SOUGHT_ACT:
    'gezocht zoekt zoeken {wil,willen,wilde}_*_{arresteren,aanhouden,oppakken} arresteren arrestatie aanhouding beschuldig* vervolg* aanklag* aangeklaagd verdenkt',
  HEAD_OF_RUSSIA:
    'poetin putin {russische,ruslands}_{president,leider,staatshoofd,machthebber} {president,leider,staatshoofd}_van_rusland kremlinbaas kremlinleider* {baas,leider,heerser}_{van,in}_het_kremlin',
  SOUGHT_PASSIVE:
    '{gezocht,beschuldigd,aangeklaagd,verdacht,vervolgd,gearresteerd,aangehouden}_{door,wegens,van,voor,wordt,is} gezocht beschuldigd {wordt,is}_*_{gezocht,beschuldigd,verdacht,aangeklaagd} arrestatiebevel_{loopt,uitstaat} {riskeert}_{arrestatie,aanhouding}',
  JUSTICE:
    'arrestatiebevel* aanhoudingsbevel* arrest* gezocht verdacht* beschuldig* vervolg* aangeklaagd aanklacht* oorlogsmisda* verantwoord* proces',
  PUTIN_ACTS:
    '{poetin,russische_president}_{zei,noemde,reisde,bezocht,ontmoette,tekende,dreigde,wees,beschuldigde,kondigde,ontving,waarschuwde}',
  HACK_TALK: 'aanval* cyber* hack* inbraak spionage',
  ACCUSED_OF:
    'beschuldig* verdacht verdenkt verdenk* aangeklaagd gezocht verantwoordelijk* wegens_{de_,het_,}{deport*,ontvoer*,wegvoer*}',
  INVOLVED:
    '{elke,iedere,enige,geen}_{betrokkenheid,rol,verantwoordelijkheid,band} betrokkenheid hack* cyber* {reactie,commentaar}',
  MEDVEDEV:
    'medvedev {oud,ex,voormalig*}_{russische_,}president* {russische}_{veiligheidsraad,politicus,parlementarier*,propagandist*} veiligheidsraad',
  THREATENS:
    'dreig* dreigde gedreigd waarschuw* {komt,kwam}_*_neer_op staat_gelijk_aan zou beschouw* verklaar* zei schreef',
  JUDGED: 'hof strafhof icc haag rechters arrestatiebevel* arrestatie aanhouding president poetin',
  FORMER_HEAD:
    '{voormalig*,oud,ex}_{president*,minister*,leider*,militieleider*} kenia* soedan* congo* libi* mali militie*',
  CRIM_ACT:
    'strafzaak strafzaken strafvervolging* vervolg* aangeklaagd aanklacht* {strafrechtelijk*}_{onderzoek*,vervolg*,procedure*} strafprocedure*',
  RUSSIAN_OFFICIAL:
    'russische_{soldat*,officier*,generaal*,commandant*,minister*,president*,functionaris*,troepen,leger} oorlogsmisda*',
  CRIM_PASSIVE:
    '{strafrechtelijk,gerechtelijk}_{vervolgd} {aangeklaagd,vervolgd,veroordeeld,berecht}_{in,door} bij_verstek {hangt,riskeert,riskeren}_*_{celstraf,vervolging}',
  WARRANT_FOR:
    '{arrestatiebevel,arrestatiebevelen,aanhoudingsbevel*}_{tegen,voor,uit_tegen} {arrestatie,aanhouding}_van',
  ISSUED_WARRANT:
    '{vaardigde,vaardigden}_{eigen_,zelf_,een_,}{arrestatiebevel*,aanhoudingsbevel*} arrestatiebevelen_{uitgevaardigd,uit}',
  UN_BODY: 'verenigde_naties vn navo europese_unie raad_van_europa interpol',
  NUMBER_OF: '{aantal}_{lidstaten,verdragsstaten,leden,landen,staten,aangesloten} ledental',
  SUSPECTS_RUSSIA:
    '{verdenk*,verdacht*,beschuldig*}_{rusland,moskou,het_kremlin,de_russen} {verdenking*,vermoeden*}_{valt,vallen,gaat,wijst,wijzen}_{op,naar}_{rusland,moskou,het_kremlin}',
};
