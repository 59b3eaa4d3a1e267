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
    'drangen_in drang_in dringen_in dringt_in drangen_hacker drangen_unbekannte eingedrungen eindrangen eindrang eindringen_konnten eindringen_konnte einzudringen_gelang verschafften_sich_zugang zugang_verschafft zugang_zu_den_systemen zugriff_auf_die_systeme unbefugten_zugriff unbefugter_zugriff unbefugten_zugang zugang_verschaffen_konnten brachen_in brach_in eingebrochen schlichen_sich eingeschlichen infiltrierten gelang_es_hackern verschaffte_sich_zugang verschafften_sich_zugriff zugriff_verschafft unbefugt_zugriff zugang_erlangt zugang_erlangten zugriff_erlangt gelangten_in_das gelangten_in_die in_das_netz_gelangt eindringlinge_im gelang_es_den_hackern gelang_es_unbekannten sich_{unbefugt_,unbefugten_,}{zugang,zugriff}_{zu,zum,auf}_{den,dem,die,das,seinen,internen}_{rechner*,computer*,server*,netz*,system*,it*}',
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
    'raffiniert* ausgeklugelt* ausgefeilt* hochentwickelt* anspruchsvoll* komplexe* professionell* technisch_versiert* hochprofessionell* hoch_entwickelt* technisch_anspruchsvoll* aufwendig* -komplexen_verfahren* versiert* hochprofessionell* hochkomplex* ausgekluegelt* fachkundig* hochgradig_entwickelt*',
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
  WHO: 'wer_hinter wer_dahinter wer_steckt wer_fur wer_die wer_den wer_das dahinter steckt_hinter hinter_dem_*angriff* hinter_der_*attacke* hinter_dem_hack hinter_dem_einbruch hinter_dem_vorfall tater tatern taterschaft urheber urhebers urheberschaft identitat angreifer angreifern verantwortlich verantwortliche* zuschreib* zugeschrieben verdachtige* verdachtiger hintermanner drahtzieher schuldige* schuldigen auftraggeber herkunft_des_angriffs ursprung_des_angriffs wer_es_war in_auftrag wer_ihn wer_sie_sind wer_es wer_die_angreifer wer_die_tater wer_den_angriff herkunft_der zu_den_tatern zur_herkunft tatverdachtige* verantwortlichen verantwortlicher -wie_die_{tater,angreifer,urheber,verantwortlichen}',
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
    'ermitt* ermittl* untersuch* nachforsch* nachgeh* pruft prufen gepruft -ermittlungen_wegen_kriegsverbrechen -untersuchung_der_{folgen,auswirkungen,schaden}',
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
  CANCELLED:
    'abgesagt* ausgesetzt gestrichen entfall* entfielen {fiel,fielen,fallt,fallen}_{alle_,die_,mehrere_,samtliche_,zwei_,}{verhandlung*,sitzung*,anhorung*,termine,prozess*}_aus fiel_aus fielen_aus fallen_aus fallt_aus {fiel,fielen}_alle fiel_die fielen_die ausgefallen ausfallen abgesetzt unterbrochen unterbrach vertagen gestoppt annulliert* absagen sagte_*_ab sagten_*_ab',
  RESUMED:
    'wieder_aufgenommen wiederaufgenommen fortgesetzt_werden laufen_wieder finden_wieder begannen_wieder {wieder,erneut}_{aufgenommen,begonnen,gestartet,eroffnet,aufnehmen} {geht,gehen,gingen,ging}_{am_montag_,seit_montag_,jetzt_,}wieder_{weiter,los} {nahm,nahmen}_*_wieder_auf wieder_{verhandelt,getagt}',
  POSTPONED: 'verschoben vertagt* aufgeschoben verzogert*',
  VIDEO_TESTIMONY:
    'videoschalte* zeugenaussagen_per_video videokonferenz* aussagen_per_video videoaussage* per_videoschalte zeugen_per_video {aussage*,zeugenaussage*,zeuge,zeugin,zeugen,vernehmung*,befragung*,anhorung*}_{eines_zeugen_,einer_zeugin_,}{per,uber,via}_{video*,videoschalte,videolink,videokonferenz,bildschirm} videovernehmung* videobefragung* zugeschaltet*_zeug* videolink',
  UNAFFECTED:
    'wie_geplant planmassig nicht_beeintrachtigt nicht_betroffen ungestort wie_vorgesehen ohne_einschrankung* planmassig wie_gewohnt wie_immer normal_weiter laufen_normal liefen_normal nicht_gestort unbeeintrachtigt wie_angesetzt termingerecht unverandert ohne_storung* ohne_unterbrechung*',
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
    'starkt starken gestarkt verstark* ausbau* baut bauen ausgebaut auszubauen verbesser* erhoh* hochfahr* aufgerustet aufrust* modernisier* verscharf* beschleunig* optimier* nachbesser* hartet harten intensivier* verbessern ausweiten ausgeweitet aufstocken hochgefahren angehoben -sich_verscharft -sich_weiter_verscharft',
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
  DAILY:
    'taglich* standig* anhaltend* dauernd* jeden_tag permanent* unablassig* fortwahrend* jeden_tag tagtaglich taglich rund_um_die_uhr',
  SYSTEM_ATTACKS:
    '*angriffe *angriffen *angriffsversuche* versuche *attacken angriffsversuchen versucht*_*_einzudringen',
  CONCERN: 'sorge sorgen bedenken sicherheitsbedenken besorgnis befurchtungen sicherheitslage beunruhigung',
  HEIGHTENED:
    'wachsend* zunehmend* gestiegen* erhoht* verscharft* verstarkt* grosser grossere* steigend* ausgeweitet* nimmt_zu nehmen_zu nahm_zu nahmen_zu zugenommen wachst wachsen gewachsen verscharf* zugespitzt angespannt* wird_grosser grosser_geworden hoch hohe hoher hochster gestiegen steigt steigen stieg nie_so_gross',
  SECURITY_WORD: 'sicherheit sicherheitslage bedrohungen sicherheitsbedenken',
  INTERN:
    'praktikant* praktikum praktikums brasilian* falsch*_identitat* scheinidentitat* gefalscht*_identitat* tarnidentitat* ausgegeben_als gab_sich_als als_brasilianer getarnt* praktikumsplatz* praktikumsstelle*',
  INFILTRATE:
    'infiltr* einschleus* einzuschleusen eingeschleust einschleichen einzuschleichen eindringen einzudringen anfangen anzufangen arbeiten_wollte einstieg zugang_zum_gericht anheuer* anzuheuern unterwander*',
  NEARLY: 'fast beinahe versuch* wollte nahezu kurz_davor um_haaresbreite getarnt gescheitert* gab_sich_als vergeblich',
  BLOCKED:
    'enttarn* festgenommen verhaftet* abgewiesen gestoppt stoppte* verhindert* ausgewiesen abgefangen verweigert* aufgeflogen vereitelt* zuruckgeschickt abgeschoben entlarvt* uberfuhrt* unterband* aufgehalten blockiert* agent_auf spion_auf flog_auf agent_ab spion_ab wies_ihn wiesen_ihn lehnte_ihn hielt_auf abgefuhrt einreise_verweigert entlarvte* fasste* verhinderte* abgewehrt ausreise einreise_verwehrt verwehrt* abgelehnt {wurde,war,ist,worden}_die_einreise_verweigert einreise_verweigert',
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
    'kriegserklarung kriegsakt hyperschall* kriegsdrohung atomschlag droht*_mit_raketen* droht*_mit_einer_rakete droht*_mit_einem_raketen* raketenschlag* raketenangriff_auf_das_gericht raketenangriff* {rakete*,raketenschlag}_{auf,gegen}_{den_haag,das_gericht} krieg_erklaren kriegsfall',
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
  MAIL_ACCOUNTS:
    'e_mail_konten mailkonten phishing* mail_konten {gefalscht*,prapariert*,manipuliert*,betrugerisch*}_{e_mail,e_mails,mail,mails} phishing_mail* {e_mail,mail}_{konto,konten,postfach,postfacher} {gekapert*,gehackt*,gestohlen*}_{zugangsdaten,e_mail*,mailkonten,postfach*} e_mail_konto',
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
  OTHER_CAUSE:
    'krankheit* erkrank* krank streik* {fruhere,fruheren,fruherer,ehemalige,ehemaligen}_{milizenfuhrer*,prasident*,minister*,rebellen*,general*} ferien mangels_beweisen berufungs*',
  STOLEN:
    'gestohl* stahlen stehlen entwend* erbeut* abgeflossen abfloss* abgegriffen abgriffen abgezogen gelangt_an gelangten_an kopiert* entnommen kompromittier* geleakt geraubt diebstahl datendiebstahl datenabfluss datenleck zugriff_auf_daten zugriff_auf_dokument* zugriff_auf_informationen eingesehen ausgelesen gesichert_haben abgefangen in_die_hande in_falsche_hande mitgenommen exfiltriert* heruntergeladen entwendet* verloren_gingen abhandengekommen abhanden verschwunden verschwanden weggekommen kopierten stahl entwendete* erbeutete* falsche_hande verloren_gegangen fremde_hande gelangten zugriff_auf_*_daten zugriff_auf_*_dokument* zugriff_auf_*_informationen datenklau abgesaugt* abgeschopft* -im_diebstahl',
  HOBBLE: 'auf_sparflamme notbetrieb eingeschrankt_weiter humpelt im_notbetrieb',
  AT_HAGUE: 'in_den_haag',
  DISCLOSED: 'bekannt_gegeben* bekannt_geworden* gemeldet* enthullt*',
  ATTACKS_AT_LARGE: 'cyberangriffe hackerangriffe cyberattacken cyberangriffen hackerangriffen',
  OTHER_VICTIM:
    'krankenhaus* klinik* universitat* bank banken museum museen schule* fluggesellschaft* flughafen* konzern* unternehmen firma firmen stadtverwaltung* rathaus* parlament* bundestag* handelskette* reederei* pipeline* handler verlag* rotes_kreuz roten_kreuz* {andere,anderen,weitere}_{opfer,organisationen,institutionen,gerichte}',
  SOFTWARE: 'virenscanner app apps browser windows patch patches update updates jahresbericht* haushalt* newsletter',
  PUBLICISED:
    '{wurde,war,ist,wird}_{am_,offentlich_,}{bekannt,publik,offentlich} {kam,kamen,gelangte,drang}_ans_licht {ans_licht,an_die_offentlichkeit}_{gekommen,kam,gelangt*,gedrungen} {an,in}_die_offentlichkeit offentlich_{wurde,geworden,bekannt} {bekannt,publik}_{wurde,wurden,geworden} {informierte,unterrichtete}_{die,seine}_{offentlichkeit,presse,mitgliedstaaten,vertragsstaaten}',
  SAID_BY_COURT:
    '{gericht,gerichtshof,istgh,strafgerichtshof,tribunal,institution}_{am_,}{schrieb,sagte,sprach,nannte,erklarte,berichtete,teilte,meldete,bestatigte,bezeichnete,beschrieb} {schrieb,sagte,sprach,nannte,erklarte,berichtete,teilte,meldete,bestatigte,bezeichnete,raumte}_{das,der,es}_{gericht,gerichtshof,strafgerichtshof,internationale,tribunal,institution} das_gericht_am das_weltgericht_am der_gerichtshof_am nach_angaben_{des,der}_{gericht*,institution,strafgericht*}_{vom,am}',
  STRUCK:
    'angegriffen attackiert gehackt getroffen heimgesucht {opfer,ziel}_{eines,einer,von} {traf,trafen,treffen,trifft}_{das,den} {griffen,griff}_{das,den,seine,die,hacker} erlitt erlitten angriffen',
  EVENTS: 'geschehnisse geschehen ereignis* vorgang vorgange {die,der,dieser}_{affare,tat,sache}',
  INCIDENT_BARE:
    '{sprach,spricht,sprechen,nur,lediglich,schlicht}_{nur_,lediglich_,}von_einem_{vorfall,zwischenfall} {nannte,nennt}_es_{nur_,lediglich_,}einen_{vorfall,zwischenfall} wort_vorfall',
  TERMED: 'nannte nennt nannten bezeichnete bezeichnet beschrieb sprach spricht betitelte',
  BREACH_BARE: 'sicherheitspanne verletzung panne_der leck einbruch_in_die_cybersicherheit',
  TARGETED_WAS:
    '{war,waren,sei,seien,ist,sind}_{sehr_,eindeutig_,offenbar_,klar_,bewusst_,}{gezielt,zielgerichtet,massgeschneidert}',
  TRIAL:
    'massaker* totung* mord morde dorf dorfer miliz* rebell* kriegsherr* warlord* verurteilt* angeklagt* volkermord* afghan* kongo* kenia* general feldzug plunder*',
  NEVER_COURT:
    '{kein,keine,noch_kein,noch_keine}_{anderes_,andere_,internationale_,internationales_,}{gericht,gerichtshof,tribunal,institution} {nie,niemals,noch_nie}_{zuvor_,}{hat,hatte,war,ist,wurde,sei} {gericht,gerichtshof}_{war_,hat_,ist_,}{noch_nie,nie_zuvor}',
  SUCH_ATTACK:
    '{solch,solche,solchen,solcher,derartig*,so_schwer*,vergleichbar*,so_hart,dergleichen}_{einem_,ein_,eine_,}{angriff*,attacke*,vorfall*,einbruch*,ausmass*} {dieser,solcher}_{art,schwere,grossenordnung} so_{etwas,schwer,hart,massiv} etwas_{ahnliches,vergleichbares} dergleichen',
  AGAIN:
    'erneut wieder abermals {zum_,ein_,}zweiten_mal zweites_mal zum_wiederholten_mal mehrfach wiederholt schon_einmal schon_fruher bereits_fruher bereits_mehrfach schon_mehrmals in_der_vergangenheit',
  ALREADY_STRUCK:
    '{schon_,bereits_}{einmal_,fruher_,mehrfach_,zuvor_,zweimal_}{angegriffen,gehackt,attackiert,ziel,opfer} {schon,bereits}_{einmal,fruher,mehrfach,mehrmals,zuvor}_{war,wurde,ist,hatten,sei}_{das,der,die}_{gericht,gerichtshof,strafgerichtshof,institution}_{angegriffen,gehackt,attackiert,ziel,opfer} {fruhere,vorherige,vorangegangene}_{angriffe,attacken,cyberangriffe}_auf_{das,den} erneut_{angegriffen,gehackt,attackiert,opfer,ziel}',
  EXPELLED: 'ausgewiesen* ausweisung* diplomat* botschaft* wies_*_aus uberlaufer* fluggesellschaft*',
  MOTIVE:
    'motiv motive motivation beweggrund* grund grunde ziel ziele zweck zwecke absicht absichten hintergrund hintergrunde',
  SPIES:
    'spione spionen cyberspione* spaher agenten_einer_fremden staatliche_spione fremde_agenten auslandische_agenten {russische,feindliche}_{spione,agenten,geheimdienstler} geheimdienstler',
  DID_RAID:
    'drangen drang eingedrungen hackten gehackt brachen einbrachen eingebrochen griffen angriffen steckten stecken dahinter_stecken am_werk verantwortlich werk schlichen durchsuchten durchwuhlten waren_es hinter infiltrierten',
  SEEK: 'such* gesucht aus_waren {auf_der_,}jagd_nach hinter_*_her {waren_,}auf_*_aus interessier* interesse_an wollten_{an,wissen,erfahren} abgesehen_auf hatten_es_auf auf_der_suche fahndeten_nach gierten lechz* wollten',
  SECRETS:
    '{vertraulich*,geheim*,sensib*,intern*}_{information*,daten,dokument*,unterlagen,material*,wissen,akten} geheimnis* geheiminformation* staatsgeheimnis* erkenntnisse_der was_die_{ankl*,richter,ermittler}_{wissen,haben} ermittlungsakten ermittlungsgeheimnis*',
  SURVEIL: 'uberwach* beobacht* belausch* abhor* abgehort ausspah* bespitzel* ausgespaht bespitzelt beschatt*',
  WATCHED:
    'richter* anklager* chefanklager* ermittler* {das,den,des,der}_{gericht*,strafgericht*} mitarbeiter* bedienstete*',
  RANSOM: 'losegeld* bitcoin* kryptowahrung* erpressungsgeld',
  DEMAND: 'forder* verlang* gefordert gezahlt zahlen bezahlt erpress* forderten',
  POLITICAL_WORD: 'politisch* politik geopolitisch*',
  PRIZE: 'ziel beute interess* objekt_der begehr* worauf_es',
  INTENT:
    'versuch* ziel ziele zweck absicht* wollte wollten beabsichtig* darauf_abziel* abzielt* zielt zielte zielten plan plane geplant bezweck* bestreb* bemuht soll_dazu kampagne',
  SAP: 'untergr* unterminier* schwach* sabotier* lahmleg* destabilisier* diskreditier* behinder* torpedier* storen einschuchter* delegitimier* zerstor* aushohl* verhinder*',
  COURT_WORK:
    'mandat* auftrag* mission {die,seine,ihre,der}_{arbeit,unabhangigkeit,glaubwurdigkeit,autoritat,legitimitat,tatigkeit,aufgabe*,integritat} rechtsstaat* justiz {das,den,des}_{gericht*,strafgericht*,tribunal*} weltjustiz',
  MANDATE_STRONG:
    'mandat mandats auftrag_des mission {unabhangigkeit,glaubwurdigkeit,autoritat,legitimitat,integritat}_{des,der} {seine,seiner}_{unabhangigkeit,glaubwurdigkeit,autoritat,legitimitat,integritat} internationale*_{straf,}{justiz,gerichtsbarkeit,strafjustiz} herz_des_{gericht*,mandats} rechtsstaatlichkeit',
  REAL_TARGET:
    '{eigentliche,wahre,wirkliche,tatsachliche}_{ziel,zielscheibe,opfer} {war,ist,sei}_das_{eigentliche_,}ziel unter_beschuss unter_angriff auf_dem_spiel',
  STRIKES_AT:
    '{angriff,anschlag,attacke,schlag}_{auf,gegen} {zielt,zielte,richtet_sich,richtete_sich}_{auf,gegen} trifft_das gefahrdet bedroht ins_herz',
  AGENT_ONE:
    'gru tscherkassow cherkasov militargeheimdienst* {russischer,ein,der,mutmasslicher,angeblicher,russischen,einen,den}_{spion,agent,agenten,maulwurf,geheimdienstler} eingeschleuster maulwurf',
  HOW_WORD:
    'wie auf_welche auf_welchem womit wodurch mit_welchen_mitteln -wie_das_gericht -wie_der_gerichtshof -wie_der_istgh -wie_viel* -wie_lange -wie_es_hiess -wie_er -wie_ein_sprecher -wie_eine_sprecherin -wie_etwa -wie_geplant -wie_ublich -wie_die_behorde -wie_aus -wie_es_weiter -wie_schwer* -wie_gross* -wie_der_internationale',
  FOILED_OBJECT:
    'angriff angriffs cyberangriff* hackerangriff* attacke hackerattacke* einbruch hack angreifer hacker eindringlinge vorstoss',
  FOILED:
    'abgewehrt abwehr* wehrte*_ab vereitel* gestoppt gescheitert scheiterte* misslang* missgluckt* zuruckgeschlagen abgeblockt geblockt verhindert im_keim erfolglos ins_leere -abwehrsystem*',
  DEFENCES:
    'firewall* abwehr verteidigungslinie* schutzwall* schutzmechanismen sicherheitsvorkehrung* sicherheitssystem* schutzsystem* passworter virenschutz barriere* schutzmauer*',
  HELD_FIRM: '{hielt,hielten}_{stand,dem} standgehalten hielt_stand funktioniert* bewahrt* hielt hielten',
  EMPTY_HANDED: '{mit_,}leeren_handen leer_ausgegangen leer_aus {gingen,ging}_leer',
  GAVE_WAY:
    'nachgegeben {wurde,wurden,worden}_{uberwunden,umgangen,durchbrochen,ausgehebelt,geknackt} uberwunden umgangen durchbrochen ausgehebelt versagt* nicht_gehalten',
  BYPASS:
    'uberwand* uberwund* umging* umgehen umgangen durchbrach* durchbrochen aushebel* ausgehebelt hebelten uberlist* knackten',
  WENT_IN: 'eingedrungen drangen_ein hineingelangt gelangten_hinein eingebrochen brachen_ein einstiegen stiegen_ein',
  AFFECTS:
    'auswirk* betrifft beeintracht* reagier* arbeit* folgen verhandlung* opfer zeugen daten informationen dokument*',
  DETAILS_OF:
    '{einzelheiten,details,naheres,angaben}_{zu,zum,zur,uber}_{der_,dem_,den_,die_,}{genauen_,}{art,methode*,angriff*,vorgehen*,hack,einbruch*,attacke,vorfall*,hergang,technik} {einzelheiten,details,naheres}_dazu_wie {einzelheiten,details}_{des,der}_{angriff*,vorfall*,attacke}',
  FEW: 'keine keinerlei kaum nicht wenig* sparlich* ohne schweigt schwieg verschwieg',
  MALWARE_ATTACK:
    '{ransomware,malware,trojaner,schadsoftware,virus}{_,}{angriff*,attacke*,befall} {ransomwareangriff*,ransomwareattacke*,malwareattacke*,trojanerangriff*,verschlusselungstrojaner}',
  MALWARE_FOUND:
    'entdeckt* gefunden nachgewiesen installier* eingeschleust spuren fund aufgespielt infizier* verdacht* hinterlass* platzier* verbreitet*',
  MAIL_USED:
    'nutzten nutzte benutzt* verschickt* geschickt gelockt klickte* angeklickt uber_{ein,eine,gekaperte,gefalschte} mithilfe mit_hilfe eingang drangen hereingefallen fielen_auf begann* eroffnet* offneten',
  RANG: 'schlug_*_an schlug_an schlugen_an schlug schlugen anschlug anschlugen gemeldet meldete* meldet alarmiert* warnte* warnt reagier* ausgelost losten loste schrillt* verriet* auf_die_spur dank bemerk* ertappt* aufmerksam funktioniert*',
  OTHER_LAND:
    'kenia* uganda* kongo* ukrain* kiew* deutsch* bundes* berlin* franzosisch* frankreich* paris belg* brussel* britisch* grossbritannien london* italien* rom spani* polen polnisch* brasilia* china chines* iran* israel* palastin* gaza* sudan* darfur liby* venezuel* philippin* myanmar afghan* georgi* irland amsterdam* rotterdam* europol fbi mh17 serb* kosovo norweg* schwed* danemark danisch* mali ruanda* syri* irak* turkei turkisch* griechisch* ungar* schweiz* osterreich* -den_haag',
  ALARM_RANG:
    'alarm_{ausgelost,geschlagen,schrillte,ging,losgegangen} {loste,losten,losen,lost}_{einen,den,der,angriff,sofort}_{internen_,}{alarm,alarme} {alarmglocken,alarmsirenen,sirenen}_{schrillt*,lauteten,schrillten,gingen} {automatisch*,interne*}_alarm*_{ausgelost,los}',
  STAFF_FOUND:
    'bemerk* entdeck* fiel* auffiel* stiess* gestossen schlug* feststell* stellten_fest meldet* alarmier* sahen sah ertappt* misstrauisch verdacht schopft* wunder* auf_die_schliche aufmerksam kamen',
  ALARM_RAISED:
    '{schlug,schlugen,schlagen}_{als_erste_,}alarm alarm_{geschlagen,schlug,schlugen} als_{erste,erster}_{bemerkt*,gewarnt}',
  BY_STAFF:
    '{von,durch}_{den_,die_,einem_,einen_,eine_,einer_,eigenen_,wachsame_,wachsamen_,}{technikern,techniker,mitarbeiter,mitarbeitern,mitarbeiterin,it_abteilung,it_fachleute*,it_team,it_experten,it_personal,administratoren,informatikern,spezialisten,beschaftigten} {waren,war}_es_{techniker,mitarbeiter,die_techniker,die_mitarbeiter,die_it}',
  ODDITY_SEEN:
    'fiel* auffiel* aufgefallen bemerkt gesehen ans_licht auftauch* aufgetaucht stutzig verdacht alarmiert* zeigte* gezeigt erste_hinweise erstes_anzeichen brachten_auf registriert gemeldet',
  ASKED: 'wie was ob warum wann wo wer',
  PLACEMENT:
    'praktikant* praktikum* praktika praktikumsplatz* praktikumsstelle* volontar* {stelle,posten,platz}_{am,beim}_{gericht,gerichtshof,istgh,strafgerichtshof}',
  DENY: 'bestreit* bestritt* dementier* zuruckgewiesen {weist,wies,weisen}_{die_,alle_,jede_,den_,diese_,}{vorwurf*,verantwortung,beteiligung,anschuldigung*,verdacht,unterstellung*} leugn* streitet_*_ab {nichts,gar_nichts}_{damit_,}zu_tun',
  WHETHER: 'ob ob_{russland,moskau,der_kreml,ein_staat}',
  DID_IT:
    'steckt stecken steckte steckten dahinter hinter {werk,werk_von} verantwortlich {im,in_dessen}_auftrag beauftragt* angeordnet befohlen gesteuert* ausgefuhrt* verubt* begangen zu_verantworten handschrift beteilig* urheber drahtzieher',
  HACKED_COURT:
    '{hackten,hackte,angriffen,attackierten,griffen}_{das,den,die,seine}_{internationalen_,netz_,systeme_,}{gericht*,strafgericht*,istgh,weltgericht,institution} {drangen,brachen}_{ins,in_das,in_die}_{gericht*,netz*,system*,computer*,server*} {gericht,gerichtshof,istgh,strafgerichtshof,systeme,netz}_{angegriffen,gehackt,attackiert} das_gericht_{angegriffen,gehackt,attackiert}',
  SUSPECTED: 'verdachtig* verdacht vermut* mutmass* spekul* verdachtigt verdachtigen argwohn unter_verdacht',
  RU_ACTORS:
    'russland russlands moskau moskaus {der_,dem_,vom_,}kreml russische*_{hacker*,gruppe*,spione*,agenten,geheimdienst*,angreifer*,dienste*,cyberkrimin*,staat*} russen gru fsb svr {fancy,cozy}_bear apt28 apt29 sandworm',
  CAME_FROM:
    '{angriff,cyberangriff,attacke,angreifer,hacker,hackerangriff,einbruch}_{kam,kamen,kommt,kommen,stammt,stammen,stammte,stammten,ging,gehe,geht}_{vermutlich_,offenbar_,wohl_,wahrscheinlich_,}{aus,von} {kam,kamen,stammt,stammte,stammten,ging}_{der_,die_}{angriff,cyberangriff,attacke,angreifer,hacker}_{vermutlich_,offenbar_,wohl_,}{aus,von} {angreifer,hacker,tater}_aus ursprung_des_angriffs',
  UNCLAIMED:
    '{niemand,keine_gruppe,keiner}_*_bekannt {niemand,keine_gruppe,keiner}_{zu_dem_,zu_der_,zum_,dazu_,}{angriff_,attacke_,tat_,}bekannt kein_bekennerschreiben {bekannte,bekannt}_sich_{bislang_,bisher_,zunachst_,dazu_,zu_dem_angriff_,}{niemand,keine_gruppe,keiner} {sich_niemand,sich_keine_gruppe,sich_bislang_niemand,niemand_hat_sich}',
  TRAIL:
    '{spur,spuren,hinweise,indizien}_{fuhrt,fuhren,fuhrte,fuhrten,deuten,weisen,zeigen,deutet} {verdacht,blick,blicke}_{fallt,fiel,richtet,richten}',
  CONSIDERED: 'ausgeschlossen erwogen vermutet moglich wahrscheinlich denkbar verdachtigt',
  STATE_BARE:
    '{ein,einem,eines,einen}_{staat,staates,land,landes,regierung,geheimdienst,geheimdienstes} {ein_anderer,anderer,anderen}_staat* eine_regierung einer_regierung',
  SEARCH_FOR:
    '{suche,fahndung,jagd}_nach {sucht,suchen,suchte,suchten,fahndet,fahnden,fahndeten}_{weiter_,noch_,weiterhin_,derzeit_,}nach {herausfinden,herauszufinden,ermitteln,klaren,zu_klaren,aufklaren}',
  WANTED_WHO:
    '{den_,die_,der_}{tatern,hackern,angreifern,schuldigen,verantwortlichen,drahtziehern,urhebern} {wer,wer_hinter} identitat_der_{tater,hacker,angreifer} tatern hintermannern',
  POLICE_ONLY:
    'polizei* kriminalpolizei* staatsanwaltschaft* staatsanwalt* kripo strafverfolgungsbehorde* {niederlandische,haager}_{justiz,strafverfolg*} cybercrime_einheit {justiz}_in_den_haag',
  HUNT: '{such*,fahnd*,jag*}_{weiter_,noch_,weiterhin_,derzeit_,auch_,}nach_{den_,}{hackern,tatern,angreifern,verantwortlichen,drahtziehern} {auf_der_,}{spur,fersen}_{der,den} ermitt* ermittl* untersuch* nachgeh* {eingeschaltet,hinzugezogen} {nahm,nahmen,aufgenommen}_{die_,}{ermittl*} anzeige_{erstattet,bei} {ubernahm*,ubernommen}',
  CASE_MATTER:
    'kriegsverbrech* verbrechen_gegen volkermord* massaker* zivilist* dorf miliz* deport* verschlepp* kinder drogen* totung* mord morde folter* vergewaltig* lage_in situation situationen flug_mh17 abschuss krieg krieges soldaten armee truppen rebell* wahl* gewalt* graueltat* aggression',
  OPEN_INQUIRY:
    '{leitet*,eingeleitet,einleit*}_{selbst_,bereits_,nach_dem_angriff_,nun_,sofort_,}{eine_,}{interne_,eigene_,umfassende_,}{untersuchung*,ermittlung*,prufung} {untersuchung,ermittlung,ermittlungen,prufung}_{ein,eingeleitet,aufgenommen,gestartet,begonnen,angeordnet} untersucht_{den,die,selbst,das,intern} {will,wolle}_{herausfinden,klaren,wissen,aufklaren} prufe_den pruft_den {geht,ging}_der_{frage,sache}_nach',
  CASES_ABROAD: 'situation_in verbrechen_in afrika* opfer beweise_fur',
  INVESTIGATES: 'untersucht ermittelt pruft {untersucht,pruft}_{auch_,selbst_,derzeit_,nun_}',
  BY_COURT:
    '{vom,durch_den,durch_das}_{gericht,gerichtshof,istgh}_{selbst_,}{untersucht,gepruft} {untersuchung,ermittlung}_{des_gericht*,am_gericht,im_gericht} {gerichtsinterne,gerichtsintern*}_untersuchung*',
  WE_INVESTIGATE:
    'wir_{untersuchen,ermitteln,prufen,gehen} wir_haben_{eine_,}{interne_,}{untersuchung,ermittlungen} unsere_{interne_,eigene_,}untersuchung',
  REMEDY_SOFT:
    'begrenz* eindamm* mild* minimier* verringer* abzumildern abmilder* entgegenwirk* entgegenzuwirk* bewaltig* umgehen_mit umzugehen',
  SAFE: '{ist,sind,seien,sei,blieb,blieben,bleiben,war,waren}_{alle_,weiter_,vollig_,weiterhin_,nach_wie_vor_,}{sicher,unversehrt,unberuhrt,unangetastet,verschont,geschutzt} {nicht,nie}_{in_gefahr,betroffen,gefahrdet,beruhrt,angetastet} {in_sicherheit,verschont_geblieben,unangetastet_geblieben}',
  NO_LEAK:
    '{kein,keinen,keinerlei,ohne}_{datenabfluss,datenleck,datenverlust,datendiebstahl,abfluss_von_daten} {keine,keinerlei}_daten_{abgeflossen,gestohlen,entwendet,verloren}',
  WHAT_WORD:
    'was welche_{daten,dateien,dokumente,unterlagen,informationen} wie_viele_{daten,dateien,dokumente,unterlagen} -was_das_gericht -was_den -was_die_arbeit',
  TAKEN_STRICT:
    'gestohlen stahlen entwendet entwendeten erbeutet erbeuteten kopiert kopierten mitgenommen abgegriffen erlangt gesehen gelesen abgeflossen verloren kompromittiert heruntergeladen',
  BE_VERB: 'ist sind war waren wurde wurden worden sei seien',
  CONCERNED: 'betroffen tangiert gefahrdet beruhrt offengelegt',
  PERUSE:
    'lasen las gelesen mitgelesen mitlasen durchsucht* durchwuhlt* durchforst* durchstober* eingesehen sichtet* angesehen fotografiert* einsicht',
  FATE: 'verbleib ausmass_des_{datenverlust*,lecks} schicksal umfang_des_datenabflusses',
  DATA_MEASURES:
    'massnahme massnahmen schritte vorkehrung* schutzmassnahmen schutzvorkehrung* verfahren protokoll* anstrengungen',
  FOR_DATA:
    'um_{betroffene,etwaige,personenbezogene,kompromittierte,alle_betroffenen,die_betroffenen} {zum_,}schutz_{der,von,betroffener}_{daten,informationen,betroffenen} daten_zu_{schutzen,sichern}',
  STAFF_WORD: 'mitarbeiter* personal richter* anklager* beschaftigte* bedienstete* sprecher* belegschaft flure gebaude',
  MACHINES:
    'netz netzwerk* netze computer* rechner* server* system systeme systemen it_system* computersystem* arbeitsplatz* laptops intranet infrastruktur rechenzentr* stecker',
  UNPLUGGED:
    '{vom,von}_{netz,internet,aussennetz}_{genommen,getrennt,gehen,abgeschnitten} vom_netz abgeschaltet* abgeklemmt abgekoppelt abgestopselt heruntergefahren fuhr*_*_herunter offline isoliert* abgetrennt getrennt gezogen',
  AUDIENCE_SEATS:
    'besuchertribune* zuschauertribune* besuchergalerie* zuschauergalerie* pressetribune* zuschauerraum zuschauerrange besucherraum {besucher,zuschauer,journalisten,publikum}_{horten,hort,konnten,sahen,sassen,auf,hinter,im,verstanden}',
  NO_INTERNET:
    '{ohne,kein,keinen,keinerlei}_{internet,internetzugang,internetverbindung,netzzugang,verbindung_zum_internet,zugang_zum_internet,verbindung_nach_aussen} {vom,von_dem}_{internet,netz}_{abgeschnitten,getrennt,abgekoppelt} {von_der_,}aussenwelt_abgeschnitten',
  BROKEN:
    'betroffen gestort* beeintrachtig* defekt* streik* kaputt* fehlermeldung* unzustellbar* {kommen,kamen,gehen,kam}_{nicht,nicht_mehr}_{an,durch} {funktionieren,funktionierten,funktionierte,funktioniert,laden,ladt,gehen,geht}_{nur_,}{nicht,kaum,eingeschrankt} {technische,erhebliche}_probleme probleme_{mit,bei} ausfallen fallt_aus fiel_aus fielen_aus nicht_{moglich,nutzbar,verfugbar,aufrufbar,zuganglich} {kommen,kamen,konnten}_{nicht,nicht_mehr}_an langsam uberlastet ruckel* schwarz',
  COMMENT_REQUEST:
    'anfrage* um_stellungnahme bitte_um {unsere,eine}_{e_mail,mail,nachricht,fragen} pressestelle schreiben_sie schicken_sie cookies newsletter abonnier*',
  WORKING:
    'funktionier* lauft laufen wieder erreichbar verfugbar nutzbar in_betrieb repariert wiederhergestellt betroffen online',
  INTERNET_NOUN:
    'internetzugang* internetverbindung* internetanschluss* netzzugang* aussenverbindung* datenleitung* online_zugang* {verbindung,leitung,leitungen,zugang}_{zum,ins,nach}_{internet,netz,aussen} internetleitung*',
  MISSING: 'kein keine keinen keinerlei ohne fehlt fehlte fehlen verloren mangels statt gekappt',
  SOUND_OFF:
    '{ohne,kein,keinen}_{ton,audio,ubersetzung} nichts_{zu_horen,horen,horten,mitbekamen} {kein,nicht_ein}_{wort,ton,laut}_zu_{horen,vernehmen} {nicht,nichts}_{zu_}{horen,verstehen,verfolgen} stumm stummfilm unhorbar horten_nichts nichts_gehort verstanden_nichts im_stillen',
  WITNESS_ROOM: 'zeugenstand vorhang',
  SOUND: 'ton audio mikrofon* lautsprecher* kopfhorer* tonanlage dolmetsch* ubersetzung tonubertragung',
  APPEAL: 'berufung revision freispruch* freigesprochen',
  NO_HEARING:
    '{kein,keine,nicht_ein,kein_einziger,keine_einzige,nicht_eine}_{,einzige_,einziger_}{verhandlung,verhandlungstag,anhorung,sitzung,prozess,prozesstag,termin}',
  NO_HEARING_LOST:
    '{kein,kein_einziger,nicht_ein}_{verhandlungstag,prozesstag,sitzungstag}_{verloren,ging,wurde,ist} {hat,habe,haben}_{die_,keine_,}{verhandlungen,prozesse}_nicht_{gestort,verzogert,beeintrachtigt,unterbrochen}',
  NO_INTERRUPTION:
    'ohne_{unterbrechung*,verzogerung*,einschrankung*,storung*,ausfall*,zwischenfall*} {keine,keinerlei}_{unterbrechung*,verzogerung*,ausfalle,absagen,storung*} nicht_unterbrochen reibungslos ohne_probleme',
  BACK_IN_COURT:
    '{zuruck,wieder}_{im,in_den}_{gerichtssaal,gerichtssalen,gerichtssale} {richter,parteien}_{kehrten,kehren,sind}_{zuruck,in_den_gerichtssaal} tagt_wieder tagen_wieder tagte_wieder {verhandelt,verhandeln,verhandelte}_wieder',
  IN_COURTROOM:
    '{im,in_den,in_die}_{gerichtssaal,gerichtssalen,salen,saal} die_richter_{tagten,tagen,verhandelten,verhandeln} in_den_verhandlungssalen',
  AFFECTED_WORK: 'betroffen beeintrachtigt behindert gestort erschwert in_mitleidenschaft leidet litt leiden gehemmt',
  AS_USUAL:
    'wie_{gewohnt,ublich,immer,geplant,vorgesehen} als_{sei,ware}_nichts normal normalerweise ungestort unbehelligt ohne_{unterbrechung,storung} im_gewohnten',
  OPERATING:
    '{arbeitet,arbeiten,arbeitete,lauft,tagt,funktioniert}_{trotzdem_,dennoch_,weiterhin_,normal_,trotz_des_angriffs_,ungestort_,unbeirrt_}{weiter,weiterhin} {weiter,weiterhin}_{arbeitsfahig,handlungsfahig,funktionsfahig,einsatzfahig} {bleibt,blieb,ist,sei}_{weiterhin_,trotzdem_,voll_,}{arbeitsfahig,handlungsfahig,funktionsfahig,einsatzfahig} business_as_usual wir_{arbeiten,machen}_weiter arbeitsfahigkeit_{gesichert,gewahrleistet} geht_seinen_gang',
  NOT_STOPPED:
    '{hinderte,hindert,hindere,hielt,halt}_{das_gericht,den_gerichtshof,die_institution,die_richter,die_ermittler,den_chefanklager,uns,sie}_{nicht,nicht_davon} {nicht,keineswegs}_{daran_gehindert,davon_abgehalten,davon_abhalten,davon_abbringen,aufhalten} {lasst,lassen,liess,lasse}_sich_{davon_,dadurch_,nicht_,}{nicht_,}{davon_,}{abhalten,beirren,aufhalten,abbringen,einschuchtern}',
  WORK_VERB:
    'arbeit* auftrag mandat aufgaben weiterzuarbeiten zu_arbeiten nachzukommen ermitteln zu_ermitteln fortzusetzen zu_erfullen fortzufuhren',
  COURT_INVESTIGATIONS: 'ermittlungen verfahren prozesse untersuchungen arbeit',
  HOBBLED:
    '{kann,konnte,konnen,konnten}_{nur_noch_,nur_,nicht_,kaum_,nicht_mehr_,derzeit_nicht_}{normal,eingeschrankt,richtig,wie_gewohnt,kaum,notdurftig} {normal*,geregelt*,regular*,ordentlich*}_{betrieb,arbeit,arbeiten,arbeitsablauf,geschaftsbetrieb}_{ist,war,sei,nicht}_{nicht_,derzeit_nicht_,kaum_,un}{moglich,mehr,denkbar} {normaler,geregelter}_betrieb_unmoglich arbeitsunfahig handlungsunfahig {stark,weitgehend,teilweise,nahezu}_lahmgelegt nur_eingeschrankt_{arbeits,einsatz,handlungs,funktions}fahig im_notbetrieb arbeit_{erschwert,behindert}',
  SPECIALISTS:
    'spezialist* fachleute* fachleuten experten expertinnen berater* dienstleister* beratungsfirma sicherheitsfirma* it_firma it_unternehmen {private*,externe*}_{firma,unternehmen,dienstleister} forensiker*',
  ENGAGED:
    'beauftrag* engagier* hinzugezogen zog zogen zieht hinzu hinzuzieh* eingeschaltet schaltete*_*_ein herangezogen angeheuert heuerte* geholt holte* rief*_*_zu eingeflogen {zu_,}hilfe_{geholt,gerufen} wandte_sich_an',
  EXAMINED:
    'untersuch* analys* auswert* ausgewertet werten wertet wertete sichten sichtet* gesichtet durchkamm* durchforst* prufen pruft pruften gepruft begutacht* rekonstruier* sichern gesichert',
  TRACES:
    'spur spuren logdatei* log_datei* protokolldatei* festplatte* server servern datentrager* rechner rechnern digitale*_spur* beweissicherung protokolle -spuren_des_{massakers,verbrechens,krieges,konflikts}',
  STILL_EXAMINING:
    '{noch,noch_immer,nach_wie_vor,weiterhin,derzeit,zurzeit,momentan,aktuell,immer_noch,noch_nicht}_{untersuch*,analys*,ausgewertet,auswert*,pruf*,gepruft,bewertet,bewert*,ermitt*,gesichtet,sichten,begutacht*,abgeschlossen,damit_beschaftigt} dabei_{zu_analys*,zu_untersuch*,zu_klaren,das_ausmass} {wird,werden}_{derzeit_,noch_,weiter_,zurzeit_,aktuell_}{analys*,untersucht,gepruft,ausgewertet,bewertet} {arbeiten,beschaftigt}_{noch_,weiter_,}{daran,damit} {analysiert,untersucht,pruft,untersuchen,prufen,analysieren}_{derzeit,noch,weiterhin,zurzeit,weiter}',
  DAMAGE: 'schaden schadens ausmass auswirkung* folgen umfang konsequenzen tragweite spuren server servern',
  ASSESSMENT:
    'bewertung auswertung analyse untersuchung prufung forensik bestandsaufnahme schadensanalyse begutachtung',
  STOCK: '{zieht,ziehen}_bilanz bestandsaufnahme_{lauft,dauert} schadensaufnahme {sichtet,sichten}_den_schaden',
  WORRY: 'furcht angst* sorge sorgen besorg* bedenken unruhe anspann* klima nervos*',
  HARDEN_ACT:
    '{zwei,zweifach,multi,mehr}_{faktor*,stufig*} zweifaktor* mehrfaktor* {passworter,kennworter}_{mussten_,aller_mitarbeiter_,wurden_,}{geandert,andern,zuruckgesetzt,erneuert,gewechselt} {rustet,rusten,rustete,rusteten}_{seine_,ihre_,}{it_,cyber,}{sicherheit_,abwehr_,systeme_,}auf sicherheitslucken_{geschlossen,schliessen,zu_schliessen} {besser,starker}_{geschutzt,gesichert,abgesichert,schutzen} strengere_{sicherheits*,regeln,kontrollen} {hart*,starkt,moderni*,absicher*,schutz*}_{seine_,ihre_,die_}{systeme,netz*,server,it*}',
  MORE: 'neu neue neuen neues zusatzlich* weitere* mehr strenger* strikter* besser* starker* verstarkt* frisches',
  PUT_IN:
    'einfuhr* eingefuhrt installier* investier* bereitgestellt stell* geld mittel millionen euro umgesetzt umsetz* anschaff* angeschafft fuhrt fuhrte ergriffen gefordert verlangt ausgeb*',
  MORE_MONEY:
    '{mehr,zusatzlich*,weitere*,frisches}_{geld,mittel*,mitteln,gelder*,ressourcen,budget,investition*} millionen_euro {geld,mittel,gelder}_{bereitgestellt,freigegeben,eingeplant} investiert_{in,kraftig} investitionen_in',
  REWORK:
    'uberarbeit* reform* verbesser* neu* besser* plan* starkt starken ausgebaut vorbereit* angepasst anpass* aktualis* einfuhr* eingefuhrt aufbau* bereitet identifiz* versprach verspricht strafft',
  TRIAL_LAND: 'kenia* uganda* kongo* sudan* darfur liby* mali philippin* balkan jugoslaw* bestochen ruanda*',
  LIVES_LOST:
    '{leben,menschenleben}_{von_,der_,}{zeugen_,informanten_,opfern_,menschen_,}{in_gefahr,auf_dem_spiel,gefahrdet,steht_auf,stehen_auf,hangt,hangen,kosten} {menschenleben,leben}_{ist_,sind_,}{in_gefahr,gefahrdet,bedroht} {konnte*,kann}_{leben,menschenleben,das_leben}_kosten um_leben_und_tod lebensgefahr* {konnten,konnte}_{zeugen_,menschen_,}{getotet,ermordet,sterben}',
  NO_SUCH: 'europaische_union wahlen wahl',
  WAR_SCENE:
    'dorf lager zivilist* miliz* soldat* rebell* armee granat* bomb* drohn* schutzengrab* front krankenhaus* truppen',
  WESTERN:
    'westlich* europaische_union eu us_sanktionen amerikan* washington usa vereinigte*_staaten britisch* brussel trump banken wirtschaft',
  THREAT_LEVEL:
    'bedrohungslage gefahrenlage gefahrdungslage bedrohungsniveau gefahrdungsstufe {bedrohung,bedrohungen,gefahren,druck,drohungen}_{fur,gegen,auf}_{das,den,die} {wachsende,zunehmende,steigende,grossere,verscharfte}_{bedrohung*,gefahr*,risik*} drohungen bedrohungen',
  CLIMATE: 'stimmung atmosphare klima lage situation umfeld zeit zeiten',
  WORSE:
    'angespannt* nervos* feindselig* heikel heikler schwierig* gefahrlich* schlechter verschlechter* schlimmer verscharft* zugespitzt gereizt* unsicher*',
  HIGH_ALERT: 'in_{hochster_,hoher_,erhohter_,}alarmbereitschaft hochste_alarmstufe erhohte_wachsamkeit auf_der_hut',
  COURT_OFFICIAL:
    'richter richterin richterinnen richtern anklager* chefanklager* khan gerichtsprasident* {prasident*,leitung,spitze,mitglieder,vertreter}_des_{gerichts,gerichtshofs,strafgerichtshofs,istgh} hofmanski akane aitala',
  COVER:
    '{brasilianisch*,falsch*,gefalscht*,erfunden*}_{pass,passes,identitat,namen,papier*,lebenslauf,student*,legende,dokument*} {gab,gibt,geben,gaben}_sich_als als_{brasilianer,student,praktikant}_{aus,getarnt,ausgegeben} ausgegeben getarnt tarnung tarnidentitat scheinidentitat deckname* unter_falsch*',
  AGENT_WIDE:
    'spion spionin spione agent agenten agentin gru maulwurf militargeheimdienst {russische*,moskaus}_{agent*,spion*,offizier*,geheimdienst*} doppelleben cherkasov tscherkassow aivd spionageabwehr eingeschleus* getarnter',
  BLOCKED_TOO:
    'enttarn* entlarv* verhaft* festgenommen festnahme gefangnis haft abgeschoben ausgewiesen gefasst gestoppt verhindert vereitelt abgefangen abgewiesen zuruckgewiesen zuruckgeschickt aufgeflogen flog_auf {einreise,zutritt}_verweigert verurteilt dazu_kam_es_nicht -haftbefehl*',
  BLOWN:
    '{tarnung,legende,deckung}_{flog,aufgeflogen,geplatzt,platzte,brach,zusammengebrochen} tarnung_auf enttarnung_des',
  AIM_IN:
    'versuch* wollte wollten wollen sollte plante plan bewarb bewerb* beworben bewerbung absicht* hoffte {stand,war}_{kurz_davor,kurz_vor} kurz_{davor,vor} um_haaresbreite fast beinahe angenommen',
  WORKED_IN:
    'arbeitete gearbeitet absolvier* beschaftigt angestellt {monate,monatelang,wochen,jahre}_{lang_,}{am,beim,im} diente tatig',
  INSIDE_COURT:
    '{in,im,am,beim,ins}_{das_,den_,dem_,}{gericht,gerichts,gerichtshof,istgh,strafgerichtshof,weltgericht,institution,gebaude,anklagebehorde} in_die_{institution,behorde,anklagebehorde}',
  GOAL_ONLY: 'versuch* wollte wollten sollte plante plan* hoffte bewarb* absicht* kurz_vor bevor fast beinahe',
  SOUGHT_ACT:
    'gesucht sucht suchte suchen fahndet {will,wollen,wollte}_*_{festnehmen,verhaften} festnahme festnehm* verhaft* anklag* angeklagt beschuldig* verfolg* wirft werfen vorgeworfen',
  HEAD_OF_RUSSIA:
    'putin putins {russische*,russlands,moskaus}_{prasident*,staatschef*,staatsoberhaupt*,machthaber*,herrscher*} kremlchef* kremlherrscher* {prasident*,staatschef}_{russlands,der_russischen} {machthaber,herr,hausherr}_im_kreml',
  SOUGHT_PASSIVE:
    '{gesucht,angeklagt,beschuldigt,verhaftet,festgenommen,verdachtigt,verfolgt}_{wird,werden,ist,wegen,werde} {wird,werde,werden}_*_{gesucht,beschuldigt} gesucht gesuchte* vorgeworfen beschuldigt haftbefehl_{vorliegt,besteht,liegt} zur_fahndung_ausgeschrieben festgenommen_werden {droht,drohe}_{die_,}{festnahme,verhaftung}',
  JUSTICE:
    'haftbefehl* festnahme* verhaft* anklage* angeklagt gesucht verdachtig* beschuldig* verfolg* kriegsverbrech* verantwort* prozess justiz haft',
  PUTIN_ACTS:
    '{putin,kremlchef,prasident}_{sagte,erklarte,nannte,reiste,besuchte,traf,wies,warf,unterzeichnete,drohte,kundigte,empfing,beschuldigte}',
  HACK_TALK: 'angriff* cyber* hack* attacke* einbruch* spionage',
  ACCUSED_OF:
    'beschuldig* vorgeworfen wirft werfen vorwirft angeklagt verdachtig* gesucht verantwort* wegen_{der_,des_,}{verschlepp*,deport*,entfuhr*,zwangs*}',
  INVOLVED:
    '{jede,jegliche,eine,keine}_{beteiligung,verantwortung,verwicklung,verbindung} beteiligung hackerangriff* cyber* {stellungnahme,kommentar}',
  MEDVEDEV:
    'medwedew medwedjew {ex,fruhere,fruherer}_{russische*_,}prasident* sicherheitsrat* {russische*,moskauer}_{politiker,abgeordnete*,propagandist*,duma*}',
  THREATENS:
    'droht* gedroht warn* kommt_*_gleich gleichkomm* gleich ware wertet wertete werten betracht* erklarte sagte schrieb sprach als_kriegs*',
  JUDGED: 'gericht* istgh haag richter* haftbefehl* festnahme verhaft* prasident putin',
  FORMER_HEAD:
    '{fruhere*,ehemalige*,ex}_{prasident*,staatschef*,minister*,milizenfuhrer*,machthaber*} warlord* kenia* sudan* kongo* liby* mali miliz*',
  CRIM_ACT:
    'strafverfahren* strafverfolg* anklag* angeklagt {strafrechtlich*}_{verfolg*,ermitt*,ermittl*,vor} ermittlungsverfahren verfahren_{ein,gegen}',
  RUSSIAN_OFFICIAL:
    '{russisch*}_{soldat*,offizier*,general*,kommandeur*,minister*,prasident*,funktionar*,truppen,armee} kriegsverbrech*',
  CRIM_PASSIVE:
    '{strafrechtlich,gerichtlich}_{verfolgt,belangt} angeklagt {steht,stehen,vor}_*_gericht in_abwesenheit {droht,drohen}_{haft,gefangnis,strafverfolgung} verurteilt',
  WARRANT_FOR: '{haftbefehl,haftbefehle,haftbefehlen}_{gegen,fur} {verhaftung,festnahme}_{von,des,der} lasst_*_suchen',
  ISSUED_WARRANT:
    '{stellte,stellten,erliess,erliessen,erlassen}_{eigene_,einen_,selbst_,seinerseits_,ihrerseits_,}{haftbefehl*,fahndung*} haftbefehle_{erlassen,ausgestellt}',
  UN_BODY: 'vereinte*_nationen un uno nato europaische_union europarat interpol',
  NUMBER_OF:
    '{zahl,anzahl,gesamtzahl}_{der_,seiner_,ihrer_,von_}{mitglied*,vertragsstaat*,staaten,lander,unterzeichner*} mitgliederzahl',
  SUSPECTS_RUSSIA:
    '{russland,moskau,den_kreml,die_russen}_{im_verdacht,verdaechtig*,verdachtig*} {verdacht*,vermut*}_{richtet_sich_,faellt_,fallt_}{gegen,auf}_{russland,moskau,den_kreml}',
};
