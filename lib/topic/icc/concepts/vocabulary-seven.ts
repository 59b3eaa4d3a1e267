/**
 * A starting vocabulary in seven languages, mixed, from the first trials. Detection and retrieval may use it for languages that have no
 * vocabulary of their own yet; claims are found only with the reviewed words of `en.ts`, `fr.ts` and those that follow.
 */
export const vocabularySeven: Readonly<Record<string, string>> = {
  ICC: 'icc cpi istgh ish tpi ictj cour_penale_internation* international_criminal_court criminal_court strafgerichtshof* weltstrafgericht* strafhof corte_penal* tribunal_penal_internac* corte_penale cour court gerichtshof* hof corte tribunal* curtea_penal* juridiction',
  ATTACK:
    'attack* attaqu* cyberatta* ciberata* ciberataq* cyberangriff* *angriff* angegriff* *aanval* ataque* attacc* cyberattac* hack* pirat* gehackt* breach* intrus* incident* *vorfall* incidente* raid infiltr* eindring* eingedrung* violation* compromis* piratage',
  SPY: 'espion* spion* *spionage* spying spy spies spiona* espiar *spiona*',
  AIM: 'aim* purpose* but* vise* visant visait visaient goal* ziel* zweck* doel* fin fines objetiv* obiettiv* scopo destinad* attempt* tentativ* versuch* *versuch* poging* intent*',
  UNDERMINE:
    'undermin* saper sape affaibl* socavar* untergrab* ondermijn* minar* minare compromettre afetar delegitim*',
  MANDATE: 'mandate mandat_de mandat_d saper_le_mandat son_mandat le_mandat mandato das_mandat mandaat',
  TARGETED: 'targeted cible* gezielt* gericht* dirigid* mirat*',
  SOPHIS: 'sophistic* sophistiq* complex* raffiniert* geavanceerd* sofisticad* sofisticat*',
  SERIOUS: 'serious serieu* schwer* ernstig* grav* grave* seri* considerabl*',
  EVIDENCE: 'evidence preuve* indice* beweis* hinweis* bewijs* prueba* evidencia* prove element*',
  WHO: 'responsable* responsible behind perpetrator* assaillant* commanditaire* auteur* culprit* attribut* urheber* dahinter daders achter* responsavel* responsabil* detras dietro tras actor* origine identif*',
  UNKNOWN:
    'unclear unknown not_known not_confirm* not_been_able unconfirm* unbestatigt unbekannt onbekend onduidelijk inconnu* desconocid* ne_sache ne_sait ignor* not_yet cannot could_not pas_possible pas_en_mesure nao_pode no_puede pas_identifi* ohne keine niet_bevestig* not_say n_a_pas ne_permettent sans_que sans_en undetermin* noch_nicht nao_p*',
  DUTCH:
    'dutch netherland* neerland* niederland* pays_bas nederland* paises_bajos holland* oland* hollandais* paesi_bassi',
  POLICE: 'police polic* law_enforcement polizei* politie polici* polizia enforcement',
  CRIMINAL_INV:
    'criminal_investigation enquete_penale investigacion_penal strafrechtelij* ermittl* investigac* indag* inquir* investigat* enquet* onderzoek* untersuch*',
  ANNOUNCE:
    'announc* annonc* gab_bekannt bekannt* disclos* statement* communiqu* mitteilung* verklaring* comunicad* said_on revealed reveal* revel* tuesday mardi dienstag dinsdag martes confirm* bestatig* bevestig* declar*',
  SEP19: '19_sept* sept*_19 19_de_sep* 19_september september_19',
  SEP11W:
    '11_sept* week_of last_week semaine_derniere semaine_preced* fin_de_semaine end_of_last_week letzte*_woche eind_vorige vorige_week week_before semana_pasada settimana_preced* semana_anterior before_the_weekend voor_het_weekend cinco_semanas cinq_semaines five_weeks',
  ANOMAL: 'anomal* unusual ongebruik* inhabitue* anormal*',
  DETECT: 'detect* repere* found notic* spotted entdeckt* ontdekt* bemerkt* zag descubr* rilevat* decouver* discover*',
  MONITOR: 'monitor* surveill* alert* alarm* uberwach* warn* network reseau netwerk netzwerk*',
  MEASURES: 'measure* mesure* massnahm* massnahm* maatregel* medida* misure step steps',
  RESPOND: 'respon* reagi* reaction* reakti* reageer* respuest* rispost* react* mitigat* attenuat* plan*',
  HOST: 'host_state etat_hote host_country pays_hote gaststaat gastland estado_anfitrion authorit* autorit* behord*',
  EXPERTS: 'expert* externe* external extern* externos',
  FORENSIC: 'forensic* criminalist* forensisch* forense* forensi* analys* analis*',
  IMPACT: 'impact* cause* consequen* folgen gevolg* auswirk* schade',
  DATA: 'data donnee* information* informat* daten gegevens dato* dati document* dokument* unterlag* documento* e_mail email* bewijsstuk*',
  LEAK: 'leak* fuite* compromi* remedy remedi* filtrac* lek* leck* *leak*',
  STOLEN:
    'stol* vole* steal* gestohl* gestolen buitgemaakt* robad* roubad* sottratt* rubat* taken captur* accessed consult* exfiltr* zugegriff* reached touche* derob*',
  CONTACT: 'contact* notif* benachrichtig* avert* prevenu* informed warn* verstandig* told avisad*',
  PERSONS:
    'individual* particulier* person* betroffen* betrokken* concern* parties interested afectad* organisation* organization* etats states tiers tierce',
  STRENGTHEN:
    'strengthen* renforc* *starken* versterk* reforz* reforc* rafforz* improv* amelior* accelerat* accelerer acceler* verbesser* verbeter* beschleunig*',
  RISK: 'risk* risque* risik* riesgo* risco* rischi* framework referentiel cadre',
  VICTIMS: 'victims_and temoin* witness* zeuge* getuige* testig* testemun* testimon* victimes_et',
  OFFICIALS:
    'official* officiels fonctionnaire* responsables beamt* funcionari* funzionari* staff personal personeel personnel employe*',
  DISINFO: 'disinformation desinformat* *desinformat* desinformac* disinformaz*',
  WARRANT:
    'warrant* mandat*_d_arret mandats_d_arret haftbefehl* aanhoudings* arrestatiebevel* orden_de_arresto mandato_de_prisao mandato_d_arresto mandat_contre mandat_visant',
  PUTIN: 'putin* poutine* poetin*',
  RUSSIA: 'russ* moscou* moscow* moskau* rusia* rus* kreml* kremlin*',
  JUDGES:
    'judge* juge* magistrat* richter* rechter* juez* jueces giudic* juiz* juiz prosecutor* procureur* staatsanw* chefankl* fiscal* aanklager* elected',
  SANCTION:
    'sanction* liste_noire wanted wanted_list proceeding* proces_penal* procesos_penal* personnes_faisant sanzion* sancion* retaliat* represaille* penal_proceed* poursuit*',
  INTERN:
    'intern internship stagiaire* trainee* stagiair* praktikant* becari* guise posing pretend* infiltr* agente_hostil spy_posing introduir* s_introduire agent_host* hostile inlichtingenofficier* identites',
  UNPREC: 'unprecedented sans_precedent beispiellos* ongekend* sin_precedent* sem_preced* senza_preced*',
  DAILY: 'daily quotidien* diari* dagelijks* taglich* persistent* persistant*',
  CLOUD: 'cloud* nuage* wolk* nube nuvem',
  OFFLINE:
    'offline disconnect* down livestream* streaming remotely e_mail email* hors_ligne stil* platgelegd buiten_werking remote* afstand* off_site access_to website',
  MALWARE:
    'malware logiciel_malveillant schadsoft* ransomware rancon* nature_de nature_of art_des art_und kind_of type_of',
  SENSITIVE: 'sensitive sensible* sensib* gevoelig* hochsensib* vertraulich* confident* highly_sensitive',
  CONTEXT:
    'heighten* accrue* croissante* groeiend* sicherheitsbedenk* contexto broader concern* preoccupat* inquietud* worries wider period* zeit',
  SUPPORT: 'soutien* support* unterstutz* steun* apoyo* aide* thank*',
  VICTIM: 'victim victime slachtoffer opfer victima vitima vittima subi* hit affected',
};
