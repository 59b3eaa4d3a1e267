/**
 * What the facets' concepts are called in German: folded words (`ß` as `ss`), `prefix*`, `*suffix`, `*infix*`, `two_words`,
 * `-exception`. Separable verbs are written with both parts apart where each may stand alone (`drangen_in … ein`).
 */
export const conceptsDe = {
  COURT:
    'gericht gerichts gerichtshof gerichtshofs gerichtshofes strafgerichtshof strafgerichtshofs istgh icc weltstrafgericht* weltgericht* tribunal institution behorde justizbehorde strafgericht strafgerichts organisation',
  STATEMENT:
    'mitteilung erklarung pressemitteilung stellungnahme beitrag botschaft tweet meldung bekanntmachung nachricht ankundigung veroffentlichung statement communique -kriegserklarung -laut_mitteilung -laut_der_mitteilung -laut_erklarung -laut_der_erklarung -nach_der_mitteilung',
  ANNOUNCE:
    'teilte teilt teilten mitteilte mitteilten mitgeteilt mitzuteilen gab_am gaben_am gab_bekannt gibt_bekannt gab_es_am gab_das_gericht gab_der bekannt bekanntgab bekanntgegeben bekanntgaben bekannt_gegeben bekannt_gab bekanntgeworden bekannt_geworden bekannt_wurde bestatigt* bestatigen bestatigung meldete meldeten gemeldet offentlich_gemacht offentlich_machte machte_am machte_offentlich publik enthullt* offenbart* offenlegt* offengelegt erklarte erklarten erklart veroffentlicht* verkundet* ankundigt* angekundigt kundigte raumte eingeraumt einraumte informierte informiert hiess_es schrieb twitterte verlautbart* sagte_am vorgelegt vorlegte legte_am legte_das_gericht machte_das machte_der machten hiess_es_am gab_heute gab_gestern wandte_sich angaben_vom berichtete_das_gericht informierte_das -nicht_bekannt -ist_bekannt -noch_nicht_bekannt -nicht_bestatigt -nicht_bestatigen -unbekannt -bekannt_ist -bestatigt_werden -bislang_nicht_bestatigt -nicht_veroffentlicht -nicht_erklart',
  FIRST: 'zuerst zunachst erstmals anfangs ursprunglich bereits zuvor',
  ATTACK:
    '*angriff *angriffs *angriffe *angriffen *attacke *attacken einbruch einbruche hack hacks intrusion vorfall vorfalls vorfalle vorfallen cybervorfall* sicherheitsvorfall* cybersicherheitsvorfall* it_vorfall* eindringen verletzung_der_cybersicherheit verletzung_der_sicherheit operation zwischenfall hackerattacke* datendiebstahl -luftangriff* -raketenangriff* -drohnenangriff*',
  BREAKIN_NOUN: 'hack einbruch einbruchs intrusion eindringen hackerangriff hackerangriffs hackerattacke cybereinbruch',
  HACKED:
    'gehackt hackten hackte hacken_das hacken_den hacken_internationalen geknackt gekapert uberwunden hackte_das hackten_das -versucht*_zu_hacken -gehackt_zu_werden',
  GOT_IN:
    'drangen_in drang_in dringen_in dringt_in drangen_hacker drangen_unbekannte eingedrungen eindrangen eindrang eindringen_konnten eindringen_konnte einzudringen_gelang verschafften_sich_zugang zugang_verschafft zugang_zu_den_systemen zugriff_auf_die_systeme unbefugten_zugriff unbefugter_zugriff unbefugten_zugang zugang_verschaffen_konnten brachen_in brach_in eingebrochen schlichen_sich eingeschlichen infiltrierten gelang_es_hackern verschaffte_sich_zugang verschafften_sich_zugriff zugriff_verschafft unbefugt_zugriff zugang_erlangt zugang_erlangten zugriff_erlangt gelangten_in_das gelangten_in_die in_das_netz_gelangt eindringlinge_im gelang_es_den_hackern gelang_es_unbekannten',
  VICTIM_OF:
    'opfer_eines opfer_einer opfer_von ziel_eines ziel_einer ziel_von angegriffen getroffen_von wurde_von_einem erlitten erlitt heimgesucht betroffen_von visier zielscheibe',
  SYSTEMS:
    'system* it_system* informationssystem* computersystem* netzwerk* netz server servern rechner computer* infrastruktur abwehr',
  ATTACKERS:
    'angreifer* hacker* tater* eindringling* cyberkriminell* kriminelle* verursacher urheber* drahtzieher* unbekannte saboteure spione akteur akteure',
  ATTEMPT_HACK:
    'versuchte*_*angriff* versuchter_hack versuchten_hack *angriffsversuch* hackversuch* einbruchsversuch* einbruchversuch* versuchter_einbruch versuchten_einbruch versuch_einzudringen versucht*_einzudringen versuchten_in_das_netz* versuchten_in_die_*system* versuchte_in_die_*system* versuchten_das_netzwerk versuchten_das_gericht_zu_hacken versuchten_den_gerichtshof_zu_hacken vereitelte*_*angriff* abgewehrt abgewehrte* gescheiterte*_*angriff* *angriff_scheiterte *angriff_ist_gescheitert missgluckte* nicht_gelungen_einzudringen versuch_eines_*angriff* versuch_eines_einbruchs versuch_des_eindringens',
  ATTEMPT: 'versuch versuchs versuche versuchen versuchte versuchten versuchter versucht bemuht wollte wollten',
  TARGETED: 'gezielt gezielte gezielten gezielter gezieltes zielgerichtet* massgeschneidert* -gezielt_informationen',
  SOPHISTICATED:
    'raffiniert* ausgeklugelt* ausgefeilt* hochentwickelt* anspruchsvoll* komplexe* professionell* technisch_versiert* hochprofessionell* hoch_entwickelt* technisch_anspruchsvoll* aufwendig* -komplexen_verfahren*',
  UNPRECEDENTED:
    'beispiellos* nie_dagewesen* noch_nie_dagewesen* einmalig* ohne_beispiel prazedenzlos* nie_zuvor noch_nie_zuvor erste_seiner_art kein_vergleichbar* keinen_vergleichbar* ohne_prazedenz* kein_prazedenzfall keinen_prazedenzfall noch_nie_gegeben so_etwas_hat nie_gegeben noch_nie',
  NOT_FIRST:
    'nicht_der_erste nicht_die_erste nicht_das_erste_mal nicht_zum_ersten_mal zweiter_angriff zweite_angriff zweiten_angriff zweiten_vorfall zweiter_vorfall jungste_in_einer_reihe der_zweite zum_zweiten_mal zweites_mal',
  SPYING:
    '*spionage* spionieren auszuspionieren ausspioniert ausspionieren ausspahen auszuspahen ausgespaht ausspahung nachrichtendienstlich* spionierte* auszuforschen ausforschung -wirtschaftsspionage -industriespionage',
  SPY: 'spion spions spione spionen spionin agent agenten agentin geheimdienstoffizier geheimdienstmitarbeiter geheimagent* maulwurf gru_offizier gru_agent offizier_des_gru russischer_offizier gru_mann russischer_agent',
  REVENGE: 'rache vergeltung_fur racheakt revanche als_vergeltung',
  MONEY: 'losegeld* erpressung finanzielle*_motiv* geldgier bereicherung profitgier',
  POLITICAL:
    'politisch_motiviert* politische_motive politischen_motiven politischer_hintergrund politischen_hintergrund politische_grunde politischen_grunden',
  UNDERMINE:
    'untergrab* unterminier* aushohl* auszuhohlen schwach* zu_schwachen sabotier* diskreditier* torpedier* beschadig* delegitimier* behinder* zu_behindern geschwacht unterlauf*',
  MANDATE: 'mandat mandats auftrag auftrags mission daseinszweck',
  DETECT:
    'entdeckt* entdecken bemerkt* bemerken festgestellt feststellt* stellten_fest stellte festgestellte registriert* beobachtet* erkannt* erkannte aufgefallen fielen auffielen identifiziert* aufgespurt ausgemacht aufgedeckt wahrgenommen stiess* gemerkt verzeichnet* fiel_auf auffiel bemerkte sah sahen -nicht_identifiziert* -nicht_erkannt',
  ANOMALOUS:
    'ungewohnlich*_aktivitat* anomal*_aktivitat* verdachtig*_aktivitat* auffallig*_aktivitat* abnormal*_aktivitat* ungewohnlich*_netzwerkaktivitat* auffalligkeiten anomalie anomalien unregelmassigkeiten verdachtig*_datenverkehr* ungewohnlich*_datenverkehr* ungewohnlich*_vorgange* verdachtig*_vorgange* verdachtig*_bewegungen ungewohnlich*_verhalten* anormal*_aktivitat* auffallig*_verhalten* ungewohnlich*_bewegungen etwas_ungewohnliches etwas_seltsames verdachtige*_vorgang* seltsame_aktivitat* merkwurdige_aktivitat*',
  ALERT_SYSTEM:
    'warnsystem* warnmechanism* alarmsystem* alarmmechanism* fruhwarn* uberwachungssystem* uberwachungsmechanism* meldesystem* netzwerkuberwachung uberwachung_des_netz* erkennungssystem* alarmanlage* warnmeldung* sicherheitssoftware',
  TECH_STAFF:
    'techniker* informatiker* mitarbeiter* it_abteilung it_team it_fachleute it_experten administratoren belegschaft beschaftigte* personal ingenieure it_spezialisten',
  LABEL_VERB:
    'sprach spricht sprachen sprechen gesprochen nannte nannten genannt nennt bezeichnet* bezeichnete beschrieb beschreibt beschrieben begriff formulierung wort stufte eingestuft titulierte tituliert rede_von umschrieb wortlaut die_rede rede -versprach* -sogenannt*',
  LABEL_INCIDENT:
    'cybersicherheitsvorfall* cyber_sicherheitsvorfall* sicherheitsvorfall* cybervorfall* it_sicherheitsvorfall* vorfall_im_bereich_der_cybersicherheit vorfall_im_bereich_cybersicherheit zwischenfall_im_bereich_der_cybersicherheit cyber_vorfall* cyberzwischenfall vorfall_der_cybersicherheit',
  LABEL_BREACH:
    'verletzung_der_cybersicherheit verletzung_der_sicherheit sicherheitsverletzung* cybersicherheitsverletzung* sicherheitslucke sicherheitsleck verstoss_gegen_die_cybersicherheit sicherheitspanne',
  WHO: 'wer_hinter wer_dahinter wer_steckt wer_fur wer_die wer_den wer_das dahinter steckt_hinter hinter_dem_*angriff* hinter_der_*attacke* hinter_dem_hack hinter_dem_einbruch hinter_dem_vorfall tater tatern taterschaft urheber urhebers urheberschaft identitat angreifer angreifern verantwortlich verantwortliche* zuschreib* zugeschrieben verdachtige* verdachtiger hintermanner drahtzieher schuldige* schuldigen auftraggeber herkunft_des_angriffs ursprung_des_angriffs wer_es_war in_auftrag wer_ihn wer_sie_sind wer_es wer_die_angreifer wer_die_tater wer_den_angriff herkunft_der zu_den_tatern zur_herkunft tatverdachtige* verantwortlichen verantwortlicher',
  UNNAMED:
    'unklar nicht_klar ungeklart unbekannt unbekannte*_tater nicht_bekannt noch_nicht_bekannt nicht_bestatigt nicht_bestatigt_werden nicht_bestatigen nicht_genannt nannte_*_nicht nannte_keine nannte_es_nicht nannte_das_gericht_nicht nennt_keine nicht_identifiziert nicht_identifizieren noch_nicht_identifiziert nicht_moglich noch_nicht_moglich konnte_nicht kann_nicht konnen_nicht nicht_sagen keine_angaben machte_keine_angaben ohne_zu_nennen ohne_namen offen offengelassen liess_offen lasst_offen niemand_weiss weiss_niemand unermittelt nicht_feststellen nicht_ermittelt ratsel ratselhaft geheimnis zu_fruh keine_verdachtigen kein_verdachtiger keinen_verdachtigen keine_tater keinen_tater keine_hinweise_auf keine_schuldigen keinen_schuldigen nicht_zugeordnet nicht_zuordnen nicht_zugeschrieben wollte_nicht wollte_sie_nicht schwieg verschwieg schweigt ausserte_sich_nicht wird_nicht_genannt wurde_nicht_genannt wurden_nicht_genannt keinem_staat niemanden beschuldigte_niemanden nicht_benannt unbenannt verriet_*_nicht sagte_*_nicht nennt_das_gericht_nicht nennt_der_gerichtshof_nicht nannte_der_gerichtshof_nicht nennt_*_nicht nennt_*_*_nicht blieb_zunachst bleibt_weiter lasst_*_offen lasst_*_*_offen liess_*_offen liess_*_*_offen keine_erkenntnisse keine_spur im_dunkeln nicht_geklart ungewiss weiter_offen nicht_aussern nicht_geaussert keine_auskunft',
  CLAIMED:
    'bekannte_sich bekannt_sich bekannten_sich sich_bekannt bekenn* reklamiert* bekennerschreiben bekannte_sich_niemand',
  NO_GROUP: 'keine_gruppe niemand keine_organisation bislang_keine noch_keine keine_hackergruppe keiner',
  STATE_ACTOR:
    'staatlich*_akteur* staatlich*_hacker* fremd*_staat* auslandisch*_staat* auslandisch*_regierung* fremd*_macht* auslandisch*_macht* staatlich_gesteuert* staatlich_unterstutzt* im_auftrag_eines_staates nationalstaat* feindlich*_staat* auslandisch*_geheimdienst*',
  CRIMINAL_GANG:
    'kriminelle_bande verbrecherbande organisierte_kriminalitat organisierter_kriminalitat ransomware_bande kriminelle_gruppe',
  BLAME:
    'vermut* verdachtig* verdacht beschuldig* verantwortlich* dahinter hinter steckt stecken zugeschrieben zuschreib* schuld gesteuert* im_auftrag werk_von auf_das_konto lasten macht_fur -hintergrund',
  INVESTIGATE:
    'ermitt* ermittl* untersuch* nachforsch* nachgeh* pruft prufen gepruft -ermittlungen_wegen_kriegsverbrechen',
  CRIMINAL_INQUIRY:
    'strafrechtlich*_ermittlung* strafrechtlich*_untersuchung* strafermittlung* polizeilich*_ermittlung* kriminalpolizeilich* ermittlungsverfahren strafrechtlich_ermitt* strafrechtlich strafrechtliches_verfahren strafverfahren_eingeleitet strafverfahren',
  POLICE: 'polizei* polizist* staatsanwaltschaft* justizbehorden_in_den_haag ermittler* kriminalpolizei strafverfolg*',
  DUTCH:
    'niederlandisch* niederlande niederlanden hollandisch* holland gaststaat* gastland* gastgeberland* gastgeberstaat*',
  AUTHORITIES: 'behorden polizei regierung dienste ministerium',
  INTELLIGENCE: 'geheimdienst* nachrichtendienst* aivd mivd inlandsgeheimdienst*',
  INTERNAL_INQUIRY:
    'interne_untersuchung interne_ermittlung* internen_untersuchung eigene_untersuchung eigene_ermittlung* gemeinsame_untersuchung gemeinsame_ermittlung* interne_prufung interner_untersuchung',
  OTHER_CASES: 'kriegsverbrechen verbrechen_gegen volkermord falle situationen romisches_statut',
  DATA: 'daten datei dateien information informationen dokument* unterlagen akten e_mails mails material beweismaterial beweise datensatze angaben_zu archive',
  TAKEN:
    'gestohl* stahlen stehlen entwend* erbeut* abgeflossen abfloss* abgegriffen abgriffen abgezogen gelangt_an gelangten_an kopiert* entnommen kompromittier* geleakt geraubt diebstahl datendiebstahl datenabfluss datenleck zugriff_auf_daten zugriff_auf_dokument* zugriff_auf_informationen eingesehen ausgelesen gesichert_haben abgefangen in_die_hande in_falsche_hande mitgenommen exfiltriert* heruntergeladen entwendet* verloren_gingen abhandengekommen abhanden verschwunden verschwanden weggekommen kopierten stahl entwendete* erbeutete* falsche_hande verloren_gegangen fremde_hande gelangten zugriff_auf_*_daten zugriff_auf_*_dokument* zugriff_auf_*_informationen datenklau abgesaugt* abgeschopft* -im_diebstahl',
  SENSITIVE: 'sensib* hochsensib* vertraulich* geheim* geschutzt* heikle* brisant* streng_geheim* schutzbedurftig*',
  HOLD: 'verwahrt verwahren verwaltet bewahrt aufbewahrt lagern lagert gelagert speichert gespeichert hutet besitzt verfugt verfugen verarbeitet enthalten enthalt liegen gesammelt sammelt hort befinden_sich lagerten lagen',
  WITNESS_DATA:
    '*zeugen zeuge zeugin opfer opfern opfernamen beweise beweismittel* beweismaterial* identitat* zeugenaussagen graueltaten namen_von namen_der opferdaten',
  REMEDY: 'beheben behoben abhilfe wiedergutmach* schaden_begrenzen schadensbegrenzung beseitig*',
  ANY_COMPROMISE:
    'datenabfluss* datenleck* datenverlust* verlust_von_daten kompromittierung* abfluss_von_daten datenpanne*',
  CONTACT:
    'benachrichtig* kontaktier* informieren informiert_werden verstandig* unterricht* kontakt_aufnehmen in_verbindung_setzen warnen gewarnt_werden wenden_sich anschreiben melden_bei sich_bei meldet_sich',
  WILL: 'werde werden wird will wolle wollen wurde wurden sollten sollte falls versprach verspricht versprochen zugesagt sichert_zu sicherte_zu kundigte im_falle wenn verpflichtet*',
  AFFECTED:
    'betroffen* personen einzelpersonen individuen organisationen menschen beteiligte* parteien opfer staaten geschadigte* personenkreis',
  INTERNET: 'internet netzzugang internetzugang aussenwelt online_systeme internetverbindung*',
  EMAIL: 'e_mail e_mails email* mail mails mailkonten mailverkehr mailsystem postfach* mailserver',
  REMOTE:
    'fernzugriff* fernzugang remote* homeoffice home_office von_ausserhalb vpn von_zu_hause aus_der_ferne wlan w_lan',
  WEBSITE: 'website webseite internetseite* internetauftritt homepage netzauftritt',
  LIVESTREAM:
    'livestream* live_stream* ubertragung* videoubertragung* liveubertragung* live_ubertragung* videostream* streaming',
  GALLERY: 'besuchergalerie* zuschauergalerie* offentlich*_galerie ohne_ton zuschauertribune* besuchertribune*',
  DOC_SHARING:
    'dokumentenaustausch* austausch_von_dokumenten dokumente_austausch* dokumente_auszutauschen dokumente_offnen datenaustausch aktenaustausch dokumente_teilen',
  DOWN: 'abgeschaltet* abschalt* ausgefallen ausfall ausfalle getrennt trennte trennten gekappt kappte offline lahmgelegt legte_lahm abgekoppelt abgeklemmt unterbroch* gestort* storung* nicht_erreichbar unerreichbar funktioniert*_nicht nicht_funktioniert* nicht_nutzbar vom_netz ausser_betrieb deaktiviert* gesperrt* blockiert* eingeschrankt* mussen_ohne mussten_ohne arbeiten_ohne arbeiteten_ohne waren_ohne sind_ohne ohne_zugang tot stillgelegt keinen_zugang keinen_zugriff konnten_nicht lahm isoliert heruntergefahren ausgesetzt ohne nicht_verschick* nicht_abruf* nicht_mehr_erreichbar vom_netz_genommen abgehangt abgestellt unterbrechung* abgeschnitten abzuschalten abgenabelt -ohne_ton -ohne_zu -ohne_beispiel -ohne_namen -ohne_dass -ohne_unterbrechung -ohne_einschrankung* -ohne_details -ohne_nahere -ohne_einzelheiten -ohne_zogern -ohne_zweifel',
  LAWYERS: 'anwalt* rechtsanwalt* verteidiger* verteidigung* anwaltskammer* rechtsbeistand*',
  LIMITED:
    'eingeschrankt* beeintrachtigt* betroffen behindert ausgesperrt keinen_zugang keinen_zugriff erschwert* abgeschnitten ausgeschlossen_von nicht_auf_ihre',
  USB_PAPER: 'usb usb_stick* papier ausgedruckt* ausdrucke* papierform stick sticks',
  HEARINGS: 'verhandlung* anhorung* prozess prozesse sitzung* gerichtssaal prozesstage verfahren',
  CANCELLED: 'abgesagt* ausgesetzt gestrichen entfall* entfielen',
  RESUMED: 'wieder_aufgenommen wiederaufgenommen fortgesetzt_werden laufen_wieder finden_wieder begannen_wieder',
  POSTPONED: 'verschoben vertagt* aufgeschoben verzogert*',
  VIDEO_TESTIMONY:
    'videoschalte* zeugenaussagen_per_video videokonferenz* aussagen_per_video videoaussage* per_videoschalte zeugen_per_video',
  UNAFFECTED:
    'wie_geplant planmassig nicht_beeintrachtigt nicht_betroffen ungestort wie_vorgesehen ohne_einschrankung*',
  WORK: 'arbeit arbeiten arbeits betrieb geschaft* tatigkeit* aufgaben kernaufgaben ablaufe* gerichtsbetrieb dienstbetrieb arbeitet arbeiteten -zusammenarbeit -arbeiten_an',
  CONTINUE:
    'fort fortgesetzt fortsetz* fortzusetzen fortgefuhrt fortfuhr* fortgang weiter weitergeh* weiterarbeit* lauft_weiter laufen_weiter aufrechterhalt* aufrechtzuerhalten ununterbrochen ohne_unterbrechung gewahrleist* sichergestellt kontinuitat lauft_*_weiter laufen_*_weiter -weiter_unklar -weiter_unbekannt -weiter_gestort',
  PRIORITY: 'prioritat* vorrang* vorrangig* oberste_* hochste_prioritat an_erster_stelle hauptsorge',
  DISRUPTED:
    'beeintrachtigt* gestort lahmgelegt legte* lahm lahmt behindert* verlangsamt* erschwert stillstand zum_erliegen unterbroch* stockt ins_stocken',
  MEASURES:
    'massnahme massnahmen reaktion reagiert reagierte reagierten schritte vorkehrung* gegenmassnahmen gehandelt handelte',
  IMMEDIATE:
    'sofort sofortig* unverzuglich* umgehend* sogleich rasch* schnell* unmittelbar* prompt sofortmassnahme* auf_der_stelle ohne_zogern',
  HELP: 'hilf* hilfe half halfen hilft helfen geholfen unterstutz* beistand zusammenarbeit kooper* mitarbeit schulterschluss zur_seite gemeinsam_mit zusammen arbeitet_mit',
  EXPERTS:
    'externe*_fachleute* externe*_expert* externe*_spezialist* unabhangige*_expert* unabhangige*_fachleute* aussenstehende*_expert* cybersicherheitsexpert* it_sicherheitsexpert* externe*_berater* externe_hilfe externer_fachleute externen_fachleuten externer_experten sicherheitsfirma externe_dienstleister externer_dienstleister externen_experten externen_spezialisten unabhangigen_experten',
  FORENSIC: 'forensisch* forensik it_forensik* kriminaltechnisch* computerforensi*',
  ANALYSIS:
    'analys* auswert* bewertung untersuchung* begutacht* prufung gepruft ausgewertet beurteil* wertet werten wertete',
  UNDERWAY:
    'derzeit_noch noch_analysiert weiterhin_analysiert wird_analysiert werden_derzeit wird_derzeit lauft_noch laufend* dauert_an dauern_an im_gange noch_untersucht noch_gepruft derzeit_analysiert analysiert_weiter weiterhin_gepruft derzeit_gepruft noch_nicht_abgeschlossen zu_analysieren_und arbeitet_daran wird_noch werden_noch',
  IMPACT: 'auswirkung* folgen ausmass konsequenzen schaden schadens umfang effekte',
  STRENGTHEN:
    'starkt starken gestarkt verstark* ausbau* baut bauen ausgebaut auszubauen verbesser* erhoh* hochfahr* aufgerustet aufrust* modernisier* verscharf* beschleunig* optimier* nachbesser* hartet harten intensivier* verbessern ausweiten ausgeweitet aufstocken hochgefahren angehoben',
  SECURITY:
    'sicherheit cybersicherheit it_sicherheit schutz abwehr cyberabwehr verteidigung widerstandsfahigkeit sicherheitsmassnahmen resilienz datensicherheit sicherheitsvorkehrung* sicherheitssystem* sicherheitsstandard* -sicherheitsrat',
  RISK_FRAMEWORK:
    'risikomanagement* risikosteuerung risikorahmen* risikobewertung* management_von_risiken umgang_mit_risiken rahmen_fur_das_risiko*',
  CLOUD: 'cloud *cloud cloudtechnologie* cloud_technologie clouddienste*',
  FASTER:
    'beschleunig* schneller rascher umstieg umstellung wechsel einfuhrung migration nutzung einsatz_von ubergang verlager*',
  VICTIMS: 'opfer opfern zeugen zeuge mitarbeiter* beamte* bedienstete* personal',
  RISK: 'gefahr* gefahrdet* risik* bedroh* ausgesetzt_werden in_gefahr sicherheit_von sicherheit_der schutzlos',
  PROCEDURES:
    'verfahren_vor bereitet vorbereit* vorkehrung* vorsorge* schutzmassnahm* notfallplan* plane prozeduren ablaufe_vor schutz_von zu_schutzen wappnet besser_schutzen schutzen schutz_der',
  REPERCUSSIONS: 'folgen auswirkung* nachwirkung* konsequenzen sicherheitsrisik* mogliche_risiken',
  DISINFO:
    '*desinformation* falschinformation* fehlinformation* schmutzkampagne* verleumdungskampagne* falschnachricht* lugenkampagne* propagandakampagne*',
  EXPECT: 'rechn* erwart* befurcht* warnt warnte gefasst konnte* drohen droht moglich* bevorsteh* wappnet stellt_sich',
  SUFFERED:
    'lauft_bereits opfer ziel bereits identifizier* festgestellt ausgesetzt im_gange entdeckt* gestartet lauft registriert* zielscheibe aufgedeckt erlebt',
  DAILY: 'taglich* standig* anhaltend* dauernd* jeden_tag permanent* unablassig* fortwahrend*',
  SYSTEM_ATTACKS: '*angriffe *angriffen *angriffsversuche* versuche *attacken angriffsversuchen',
  CONCERN: 'sorge sorgen bedenken sicherheitsbedenken besorgnis befurchtungen sicherheitslage beunruhigung',
  HEIGHTENED: 'wachsend* zunehmend* gestiegen* erhoht* verscharft* verstarkt* grosser grossere* steigend* ausgeweitet*',
  SECURITY_WORD: 'sicherheit sicherheitslage bedrohungen sicherheitsbedenken',
  INTERN:
    'praktikant* praktikum praktikums brasilian* falsch*_identitat* scheinidentitat* gefalscht*_identitat* tarnidentitat* ausgegeben_als gab_sich_als als_brasilianer getarnt* praktikumsplatz* praktikumsstelle*',
  INFILTRATE:
    'infiltr* einschleus* einzuschleusen eingeschleust einschleichen einzuschleichen eindringen einzudringen anfangen anzufangen arbeiten_wollte einstieg zugang_zum_gericht anheuer* anzuheuern unterwander*',
  NEARLY: 'fast beinahe versuch* wollte nahezu kurz_davor um_haaresbreite getarnt gescheitert* gab_sich_als vergeblich',
  BLOCKED:
    'enttarn* festgenommen verhaftet* abgewiesen gestoppt stoppte* verhindert* ausgewiesen abgefangen verweigert* aufgeflogen vereitelt* zuruckgeschickt abgeschoben entlarvt* uberfuhrt* unterband* aufgehalten blockiert* agent_auf spion_auf flog_auf agent_ab spion_ab wies_ihn wiesen_ihn lehnte_ihn hielt_auf abgefuhrt einreise_verweigert entlarvte* fasste* verhinderte* abgewehrt ausreise einreise_verwehrt verwehrt* abgelehnt',
  WORKED_THERE:
    'hatte_am_gericht_gearbeitet hatte_beim_gericht_gearbeitet arbeitete_am_gericht arbeitete_als_praktikant* hatte_dort_gearbeitet hatte_dort_als_praktikant* hatte_bereits_gearbeitet',
  RUSSIA: 'russland* russisch* russe* moskau* kreml* russischen_foderation',
  PUTIN:
    'putin putins kremlchef* russische*_prasident* russland*_prasident* dessen_prasident staatschef_putin herrscher_im_kreml',
  WARRANT: 'haftbefehl* internationale*_haftbefehl* festnahmebefehl* haftbefehle haftbefehl',
  ISSUE: 'erliess erlassen erlasst ausgestellt ausstellt* stellte gegen verhangt* erwirkt* ausgeschrieben',
  CHILDREN: '*kinder* verschlepp* deport* minderjahrig* entfuhr* zwangsumsied*',
  REJECT:
    'zuruckgewiesen weist wies nichtig ablehn* lehnt* abgelehnt bestreitet bestritt leugnet dementier* inakzeptabel* bedeutungslos* erkennt_*_nicht nicht_anerkannt verwarf unannehmbar',
  ACCUSATIONS: 'vorwurf* anschuldigung* haftbefehl* entscheidung anklage* beschuldigung*',
  WAR_THREAT:
    'kriegserklarung kriegsakt hyperschall* kriegsdrohung atomschlag droht*_mit_raketen* droht*_mit_einer_rakete droht*_mit_einem_raketen* raketenschlag* raketenangriff_auf_das_gericht',
  WANTED:
    'fahndungsliste* fahndung zur_fahndung gesucht_von fahndungslisten liste_gesuchter steckbrieflich fahndung_ausgeschrieben',
  SANCTIONS: 'sanktion* schwarze_liste schwarzen_liste',
  CRIMINAL_CASES:
    'strafverfahren_gegen strafverfahren strafrechtliches_verfahren_gegen ermittlungen_gegen_richter ermittlungen_gegen_den_chefanklager strafrechtliche_verfahren_gegen ermittlungsverfahren_gegen strafsache*',
  REPRISALS: 'vergeltung* repressali* gegenmassnahme* racheakt*',
  OFFICIALS:
    'richter richterin richterinnen richtern chefanklager* anklager* prasident prasidentin khan gerichtsprasident* vertreter_des_gerichts spitzenvertreter* prasidenten gerichtsprasidenten vizeprasident*',
  RUSSIAN_WARRANTS:
    'eigene_haftbefehle haftbefehle_gegen_richter haftbefehle_gegen_die_richter haftbefehle_gegen_mehrere haftbefehl_gegen_chefanklager haftbefehl_gegen_den_chefanklager haftbefehl_gegen_den_prasidenten_des_gerichts haftbefehle_gegen_vertreter haftbefehl_gegen_khan haftbefehle_gegen_den_chefanklager',
  CASES:
    'situationen situation falle fallen verfahren ermittlungen lagen untersuchungen ermittlungsverfahren hauptverfahren',
  CASE_WORK: 'ermitt* ermittl* untersuch* laufend* laufen lauft anhangig* offen* fuhrt befasst aktiv* derzeit',
  STATES_PARTIES:
    'vertragsstaat* mitgliedstaat* mitgliedsstaat* mitgliedslander* staaten lander landern mitglieder nationen',
  MEMBERSHIP:
    'romisch*_statut* statut ratifiziert* beigetreten mitglied* gehoren angehor* anerkenn* vertragsstaat* unterzeichn* mitgliedstaat* trag*_bei gehort',
  HAGUE: 'den_haag haag haager',
  SEATED: 'sitz sitzt ansassig* mit_sitz residiert beheimatet* sitz_in',
  METHOD:
    'art_des art_der art_und_weise natur_des methode* wie_die_hacker wie_die_angreifer wie_die_tater technik angriffsart technische*_details technische*_einzelheiten vorgehensweise einfallstor angriffsweg wie_es_geschah wie_der_angriff genaue_art wie_sie_eindrangen',
  UNDISCLOSED:
    'nicht_mitgeteilt nicht_naher nicht_bekannt unbekannt unklar keine_einzelheiten keine_details keine_naheren keine_angaben nicht_preisgegeben nicht_offengelegt nicht_veroffentlicht nicht_erlautert nicht_erklart ohne_details ohne_nahere ohne_einzelheiten nicht_genannt offen liess_offen verriet_*_nicht wollte_*_nicht nicht_prazisiert machte_keine schweigt schwieg nicht_ausgefuhrt nannte_keine geheim_gehalten',
  MALWARE: 'malware ransomware schadsoftware trojaner schadprogramm* spahsoftware',
  MAIL_ACCOUNTS: 'e_mail_konten mailkonten phishing* mail_konten',
  USED: 'mithilfe mit_hilfe genutzt nutzten verwend* eingesetzt* uber_eine durch_eine mittels infizier*',
  COMPROMISED: 'kompromittiert kompromittierte kompromittierten kompromittierter unterwandert unterwanderten',
  FAILED_INFILTRATION:
    'gescheiterte_infiltration missgluckte_infiltration infiltrationsversuch* vereitelte_infiltration',
  SPOKESPERSON: 'sprecher* pressesprecher* ministerium minister*',
  /** Means the Court once it has been named; narrower than COURT, so that other tribunals in teasers do not count. */
  SUBJECT: 'istgh icc gericht gerichts gerichtshof gerichtshofs weltstrafgericht* strafgerichtshof*',
  NO_CULPRIT:
    'keine_tater keinen_tater kein_tater keine_schuldigen keinen_schuldigen kein_schuldiger keinen_verdachtigen kein_verdachtiger keine_verdachtigen niemand_wurde_beschuldigt niemand_wird_beschuldigt beschuldigte_niemanden nannte_keine_tater nennt_keine_tater keinen_staat kein_staat kein_land keinen_namen einen_tater_nennt',
  HAPPENED: 'ereignete_sich geschah passierte stattgefunden fand_statt',
  BLAME_IT: 'steckt_dahinter dahinter_steckt dahinter_stecken verantwortlich_dafur',
  OTHER_BODY: 'opcw europol eurojust nato rotes_kreuz botschaft',
  NETWORK: 'netz netzwerk* systeme server computer',
  OFFLINE: 'offline abgeschaltet vom_netz getrennt',
  ENTER: 'eingedrungen eindrang* drangen zugriff* infiltriert*',
  SECURE_THING: 'sicherheit* bedrohung* sicherheitslage drohung*',
  OTHER_CAUSE: 'krankheit* erkrank* krank streik*',
  STOLEN:
    'gestohl* stahlen stehlen entwend* erbeut* abgeflossen abfloss* abgegriffen abgriffen abgezogen gelangt_an gelangten_an kopiert* entnommen kompromittier* geleakt geraubt diebstahl datendiebstahl datenabfluss datenleck zugriff_auf_daten zugriff_auf_dokument* zugriff_auf_informationen eingesehen ausgelesen gesichert_haben abgefangen in_die_hande in_falsche_hande mitgenommen exfiltriert* heruntergeladen entwendet* verloren_gingen abhandengekommen abhanden verschwunden verschwanden weggekommen kopierten stahl entwendete* erbeutete* falsche_hande verloren_gegangen fremde_hande gelangten zugriff_auf_*_daten zugriff_auf_*_dokument* zugriff_auf_*_informationen datenklau abgesaugt* abgeschopft* -im_diebstahl',
  HOBBLE: 'auf_sparflamme notbetrieb eingeschrankt_weiter humpelt im_notbetrieb',
  AT_HAGUE: 'in_den_haag',
  DISCLOSED: 'bekannt_gegeben* bekannt_geworden* gemeldet* enthullt*',
  ATTACKS_AT_LARGE: 'cyberangriffe hackerangriffe cyberattacken',
  SUSPECTS_RUSSIA:
    '{russland,moskau,den_kreml,die_russen}_{im_verdacht,verdaechtig*,verdachtig*} {verdacht*,vermut*}_{richtet_sich_,faellt_,fallt_}{gegen,auf}_{russland,moskau,den_kreml}',
};
