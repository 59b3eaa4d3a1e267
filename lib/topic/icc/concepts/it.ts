/** What the facets' concepts are called in Italian: folded words, `prefix*`, `two_words`, `-exception`. Elisions part words: `l_attacco`. */
export const conceptsIt = {
  COURT: 'corte cpi tribunale istituzione corte_penale_internazionale organismo organizzazione organo_giudiziario',
  STATEMENT:
    'comunicato comunicati dichiarazione messaggio post tweet nota annuncio pubblicazione avviso bollettino -dichiarazione_di_guerra -secondo_il_comunicato -secondo_la_nota -stando_al_comunicato -stando_alla_nota -secondo_il_messaggio',
  ANNOUNCE:
    'annunci* rivel* inform* comunicando ha_comunicato conferm* reso_noto resa_nota rese_noto reso_pubblico resa_pubblica rendere_noto fatto_sapere fa_sapere ha_detto ha_dichiarato ha_indicato ha_spiegato ha_precisato ha_scritto divulg* diffus* pubblicat* ha_pubblicato ammess* ammett* ha_riconosciuto riconosciut* svel* ha_affermato ha_segnalato venut*_alla_luce emers* dichiarato sciolto chiarito segnalato_martedi ha_allertato hanno_comunicato ha_raccontato rende_noto ha_avvertito ha_twittato ha_fatto_sapere -informazion* -informatic* -confermare_la -confermare_se -confermare_chi -non_conferm* -emergenza',
  FIRST: 'prima inizialmente in_un_primo_momento dapprima all_inizio in_precedenza gia',
  ATTACK:
    'attacco attacchi cyberattacc* cyber_attacc* hackeraggio intrusione intrusioni incidente incidenti violazione offensiva operazione effrazione incursione assalto pirataggio cyberincidente attacco_hacker accesso_non_autorizzato -violazione_dei_diritti',
  BREAKIN_NOUN: 'intrusione hackeraggio effrazione violazione cyberintrusione incursione pirataggio',
  HACKED:
    'hackerat* violat* violarono hanno_violato penetrat* bucat* piratat* forzat* espugnat* violano violavano -tent*_violare -diritti_violati -dati_violati -violano_i_diritti -violano_il_diritto -violarono_i_diritti',
  GOT_IN:
    'riusciti_a_penetrare riusciti_a_entrare riusciti_ad_entrare riusciti_ad_accedere sono_penetrati sono_entrati_nei sono_entrati_nella sono_entrati_nel si_sono_introdotti si_sono_infiltrati hanno_avuto_accesso_ai_sistemi accesso_non_autorizzato_a accesso_non_autorizzato_ai hanno_ottenuto_accesso penetrati_nei penetrati_nella entrati_nei_sistemi entrati_nella_rete introdotti_nei introdotti_nella fatto_breccia hanno_fatto_irruzione sono_entrati_in entrat*_nei_sistemi entrat*_nella_rete entrat*_nei_computer e_entrato_ne* sono_entrat*_ne* entrat*_nei_server intrufolat* violato_i_sistemi si_e_introdotto si_e_infiltrato riusciti_a_infiltrarsi riusciti_a_introdursi riuscito_a_penetrare hanno_violato_i_sistemi hanno_avuto_accesso_alla_rete avuto_accesso_ai_sistemi ottenuto_l_accesso si_sono_intrufolati entrati_in penetrano_ne* entrano_ne* penetrarono entrarono_ne* si_introducono si_infiltrano',
  VICTIM_OF:
    'vittima_di vittime_di oggetto_di bersaglio_di subito subita subi subisce colpit*_da preso_di_mira presa_di_mira nel_mirino obiettivo_di -subito_dopo -subito_misure',
  SYSTEMS: 'sistema sistemi rete reti computer server infrastruttur* difese',
  ATTACKERS:
    'aggressor* hacker* pirat* pirati_informatici criminali_informatici cybercriminal* intrus* autore autori responsabil* colpevol* attaccant* malintenzionat* spie',
  ATTEMPT_HACK:
    'tentativo_di_intrusione tentativo_di_hackeraggio tentativo_di_attacco tentativo_di_violazione tentativo_di_accesso tentativi_di_intrusione tentata_intrusione tentato_attacco tentato_hackeraggio tentata_violazione tentato_di_penetrare_nei tentato_di_penetrare_nella tentato_di_violare tentato_di_hackerare tentato_di_entrare_nei tentato_di_accedere cercato_di_violare cercato_di_entrare_nei cercato_di_penetrare attacco_sventato intrusione_sventata attacco_fallito intrusione_fallita non_sono_riusciti_a_penetrare non_sono_riusciti_a_entrare non_sono_riusciti_ad_entrare',
  ATTEMPT: 'tentativo tentativi tentato tentata tentare cercato cercavano tentavano provato',
  TARGETED: 'mirato mirata mirati mirate su_misura selettivo mirat*_contro',
  SOPHISTICATED:
    'sofisticat* sofisticatezza elaborat* complesso complessa avanzat* raffinat* alto_livello altissimo_livello -nel_complesso',
  UNPRECEDENTED:
    'senza_precedenti senza_precedente inedit* mai_vist* mai_prima senza_pari primo_nel_suo_genere prima_nel_suo_genere non_ha_precedenti non_aveva_precedenti non_ci_sono_precedenti mai_visto mai_vista',
  NOT_FIRST:
    'non_e_il_primo non_e_la_prima_volta non_e_la_prima non_era_il_primo secondo_attacco secondo_incidente ultimo_di_una_serie ennesimo_attacco il_secondo seconda_volta non_era_la_prima_volta',
  SPYING:
    'spionaggio spiare spiavano cyberspionaggio spionistic* raccolta_di_intelligence raccogliere_intelligence spiarci spiarla spiarne spiata -spionaggio_industriale',
  SPY: 'spia spie agente agenti agente_del_gru agente_segreto ufficiale_dei_servizi talpa infiltrato ufficiale_del_gru ufficiale_russo cittadino_russo agente_russo',
  REVENGE: 'vendetta vendicarsi per_ritorsione rivalsa in_risposta_al_mandato',
  MONEY: 'riscatto estorsione scopo_di_lucro fini_economici guadagno_economico motivi_economici',
  POLITICAL: 'motivi_politici motivazioni_politiche motivazione_politica ragioni_politiche movente_politico',
  UNDERMINE:
    'minare mina minando minava indebol* sabot* screditare scredita* comprometterne ostacol* delegittim* compromettere_il_mandato danneggiare intralciare scalzare compromettere intaccare',
  MANDATE: 'mandato missione ragion_d_essere',
  DETECT:
    'rilevat* rileva rilevare rilevo scopert* scopr* individuat* individua notat* notato osservat* registrat* accort* identificat* identifica riscontrat* constatat* rintracciat* avvistat* -non_identificat* -non_ancora_identificat* -non_sono_stati_identificati',
  ANOMALOUS:
    'attivita_anomal* attivita_insolit* attivita_sospett* attivita_inconsuet* attivita_irregolar* attivita_inusual* anomalia anomalie traffico_anomalo traffico_sospetto traffico_insolito comportamento_anomalo comportamenti_anomali movimenti_sospetti attivita_informatiche_anomale attivita_strane attivita_fuori_dal_comune qualcosa_di_strano qualcosa_di_anomalo qualcosa_di_insolito fuori_dal_normale movimenti_anomali',
  ALERT_SYSTEM:
    'sistema_di_allarme sistemi_di_allarme sistema_di_allerta sistemi_di_allerta meccanismo_di_allerta meccanismi_di_allerta meccanismo_di_allarme meccanismi_di_allarme sistema_di_monitoraggio sistemi_di_monitoraggio monitoraggio_della_rete sistema_di_rilevamento sistemi_di_rilevamento sistema_di_sorveglianza allerta_precoce strumenti_di_monitoraggio',
  TECH_STAFF:
    'tecnici informatici personale dipendenti addetti squadra_informatica servizi_informatici specialisti amministratori ingegneri reparto_informatico impiegati',
  LABEL_VERB:
    'defini* definisce definito chiam* descri* descritto parl* parlato parlava qualific* termine espressione etichett* classific* menzion* bollat* battezzat* -chiamata_alle',
  LABEL_INCIDENT:
    'incidente_di_sicurezza incidente_di_sicurezza_informatica incidente_di_cybersicurezza incidente_informatico incidente_di_cybersecurity incidente_cyber incidente_di_cibersicurezza',
  LABEL_BREACH:
    'violazione_della_sicurezza violazione_di_sicurezza violazione_della_cybersicurezza violazione_di_cybersicurezza falla_di_sicurezza violazione_della_sicurezza_informatica breccia_nella_sicurezza',
  WHO: 'chi_ci_sia chi_c_e chi_sia chi_siano chi_sono dietro_l_attacco dietro_all_attacco dietro_l_intrusione dietro_all_intrusione dietro_l_operazione dietro_il_cyberattacco dietro_l_incidente responsabile responsabili responsabilita autore autori colpevole colpevoli identita_de* aggressori attribu* chi_ha mandanti mandante sospettato sospettati origine_dell_attacco provenienza_dell_attacco nome_del_paese paese_che chi_abbia chi_e_stato chi_vi_sia chi_sta chi_ha_colpito aggressore identita_dell identita_del mano_dietro',
  UNNAMED:
    'non_e_chiaro non_e_ancora_chiaro sconosciut* ignot* non_si_sa non_si_conosc* non_e_noto non_e_nota non_sono_noti non_identificat* non_ha_identificato non_e_stato_identificat* non_sono_stati_identificat* non_e_stato_possibile non_e_possibile non_ha_potuto non_puo non_ha_voluto non_ha_detto non_ha_fatto_nomi non_ha_indicato non_ha_nominato non_ha_precisato non_ha_rivelato non_ha_specificato senza_precisare senza_indicare senza_nominare senza_fare_nomi senza_specificare rifiutat* non_confermat* non_ha_confermato mistero nessuno_sa impossibile_dire impossibile_stabilire non_e_stato_stabilito resta_da_capire resta_da_stabilire da_chiarire nessun_responsabile nessun_sospettato nessun_colpevole non_ha_attribuito non_attribuisce non_e_stato_attribuito non_punta_il_dito non_ha_puntato_il_dito si_ignora in_grado_di_confermare nemmeno_ha neppure_ha non_si_sa_nulla non_si_sbilancia incognita non_vi_sono_sospettati non_ci_sono_sospettati resta_un_mistero mantiene_il_riserbo non_e_dato_sapere',
  CLAIMED: 'rivendic* rivendicazione assunto_la_responsabilita si_e_attribuito',
  NO_GROUP: 'nessun_gruppo nessuno nessuna_organizzazione non_e_stato nessun_hacker nessuna_banda',
  STATE_ACTOR:
    'attore_statale attori_statali stato_straniero governo_straniero potenza_straniera paese_straniero sostenut*_da_uno_stato sponsorizzat*_da_uno_stato stato_ostile paese_ostile per_conto_di_uno_stato',
  CRIMINAL_GANG: 'gruppo_criminale banda_criminale criminalita_organizzata organizzazione_criminale gang_criminale',
  BLAME:
    'sospett* accus* incolp* attribu* dietro addit* punta*_il_dito responsabil* orchestrat* opera_di per_conto_di al_soldo_di legat*_a -senza_puntare',
  INVESTIGATE: 'indag* inchiest* investig* accertament* esamina esaminando -indagini_per_crimini',
  CRIMINAL_INQUIRY:
    'indagine_penale inchiesta_penale indagine_criminale indagine_giudiziaria inchiesta_giudiziaria indagine_di_polizia procedimento_penale_nei_paesi_bassi inchiesta_della_polizia fascicolo_penale',
  POLICE: 'polizia poliziott* forze_dell_ordine procura_olandese inquirenti investigatori',
  DUTCH:
    'olandes* olanda paesi_bassi neerlandes* stato_ospitante paese_ospitante stato_ospite paese_ospite paese_che_la_ospita',
  AUTHORITIES: 'autorita polizia governo servizi ministero',
  INTELLIGENCE:
    'servizi_segreti servizio_segreto intelligence_olandese servizi_di_intelligence servizio_di_intelligence aivd mivd',
  INTERNAL_INQUIRY:
    'indagine_interna inchiesta_interna propria_indagine propria_inchiesta indagine_congiunta inchiesta_congiunta',
  OTHER_CASES: 'crimini_di_guerra crimini_contro genocidio casi situazioni statuto_di_roma',
  DATA: 'dato dati informazione informazioni file archivi documento documenti fascicol* e_mail email prove materiale documentazione carte atti',
  TAKEN:
    'rubat* rubar* furto furti sottratt* sottrarre trafugat* trafugare esfiltrat* copiat* copiato consultat* accesso_a_dat* accesso_ai_dati accesso_a_informazion* compromess* impossessat* impadronit* portat*_via captat* ottenut* intercettat* fuga_di fughe_di scaricat* persi prelevat* carpit* sparit* mani_sbagliate perdute perso perduti smarrit* portato_via copiati presi prese saccheggi* accesso_ai_documenti accesso_a_documenti -accesso_a_internet',
  SENSITIVE: 'sensibil* riservat* segret* protett* delicat* confidenzial* classificat*',
  HOLD: 'custodi* conserv* detien* detenut* contien* conten* ospita gestisc* possied* archivia* raccogl* tratta_informazioni immagazzin* dispone tiene conservat* custodit* si_trovano',
  WITNESS_DATA: 'testimon* vittime prove identita elementi_di_prova atrocita nomi_de* deposizion*',
  REMEDY: 'rimediar* rimedio riparare sanare correggere porre_rimedio limitare_i_danni attenuare_qualsiasi',
  ANY_COMPROMISE:
    'compromissione_dei_dati compromissione_di_dati fuga_di_dati fuga_di_informazioni fughe_di_dati perdita_di_dati violazione_dei_dati qualsiasi_compromissione',
  CONTACT:
    'contatt* avvis* avvert* inform* notific* mettersi_in_contatto mettera_in_contatto allertat* -informazion* -informatic*',
  WILL: 'contattera contatterebbe avvisera informera impegnat* promesso promette saranno sarebbero sara qualora nel_caso se_dovesse* se_i se_emerge* provvedera intende assicurato',
  AFFECTED:
    'persone individui interessat* coinvolt* organizzazioni colpiti vittime soggetti stati_interessati parti_interessate enti',
  INTERNET: 'internet rete_esterna accesso_alla_rete online',
  EMAIL: 'posta_elettronica e_mail email mail caselle_di_posta messaggi_di_posta',
  REMOTE:
    'accesso_remoto da_remoto a_distanza telelavoro da_casa dall_esterno vpn wi_fi wifi smart_working rete_senza_fili',
  WEBSITE: 'sito_web sito_internet sito_della_corte sito_ufficiale pagina_web il_sito',
  LIVESTREAM:
    'streaming diretta_video trasmissione_in_diretta trasmissioni_in_diretta dirette trasmissione_video diretta_streaming in_diretta',
  GALLERY: 'galleria_del_pubblico galleria_pubblica tribuna_del_pubblico senza_audio senza_sonoro',
  DOC_SHARING:
    'condivisione_dei_documenti condivisione_di_documenti condividere_documenti condividere_i_documenti scambio_di_documenti scambiare_documenti aprire_i_documenti aprire_documenti condivisione_di_file',
  DOWN: 'scollegat* scollegamento disconness* staccat* fuori_uso fuori_servizio inaccessibil* irraggiungibil* spent* interrott* sospes* bloccat* disattivat* non_funzion* smesso_di_funzionare isolat* limitat* rimasti_senza rimasta_senza rimasto_senza sono_senza erano_senza restano_senza lavorano_senza lavorare_senza senza_accesso non_potevano non_possono paralizzat* in_tilt offline indisponibil* tagliat* senza non_disponibil* interruzion* caduti scollegato disconnett* scolleg* disattiv* spegn* -senza_precedent* -senza_precisare -senza_interruzion* -senza_audio -senza_sonoro -senza_indugio -senza_che -senza_fare -senza_nominare -senza_specificare -senza_indicare -senza_dubbio -senza_fornire',
  LAWYERS: 'avvocat* difensor* legali squadre_di_difesa ordine_degli_avvocati associazione_degli_avvocati',
  LIMITED:
    'limitat* colpit* ostacolat* senza_accesso penalizzat* danneggiat* impossibilitat* accesso_ai_fascicoli non_poter non_possono_accedere',
  USB_PAPER: 'usb carta cartace* chiavette stampat* copie_stampate',
  HEARINGS: 'udienza udienze processo processi seduta sedute aula_d_udienza',
  CANCELLED: 'annullat* cancellat* sospes* soppress*',
  RESUMED: 'ripres* riprend* ricominciat* riavviat*',
  POSTPONED: 'rinviat* posticipat* rimandat* slittat* ritardat*',
  VIDEO_TESTIMONY:
    'videoconferenza testimonianze_in_video testimonianza_in_video collegamento_video testimonianze_a_distanza testimonianza_a_distanza deposizioni_a_distanza',
  UNAFFECTED:
    'come_previsto regolarmente non_hanno_subito non_sono_state_colpite non_ne_hanno_risentito normalmente senza_modifiche secondo_calendario',
  WORK: 'lavoro lavori attivita operazioni funzionamento operativita funzioni compiti opera lavorare lavorando funzionare -lavori_forzati -attivita_anomal* -attivita_insolit* -attivita_sospett* -attivita_inusual* -opera_di',
  CONTINUE:
    'prosegu* continu* continuita va_avanti vanno_avanti mantien* porta_avanti senza_interruzioni senza_interruzione garantire_la_continuita garantita prosegue proseguono non_si_ferma continuiamo portare_avanti proseguira proseguiranno tiene -continua_ad_analizzare',
  PRIORITY: 'priorita prioritari* innanzitutto al_primo_posto principale_preoccupazione anzitutto obiettivo_principale',
  DISRUPTED:
    'paralizz* intralci* interromp* rallent* ostacol* disturb* sconvol* a_singhiozzo gravemente_colpit* compromess*_gravemente in_difficolta',
  MEASURES:
    'misura misure reazione reagito risposta intervenut* intervento azioni provvedimenti passi contromisur* agito',
  IMMEDIATE:
    'immediat* subito tempestiv* rapid* d_urgenza urgenti senza_indugio prontamente all_istante -aver_subito -ha_subito -hanno_subito -e_subito_un',
  HELP: 'aiut* sostegno sostien* support* assist* collabor* cooper* appoggio affianc*',
  EXPERTS:
    'esperti_esterni specialisti_esterni tecnici_esterni esperti_indipendenti consulenti_esterni esperti_di_sicurezza_informatica esperti_di_cybersicurezza periti_esterni societa_di_sicurezza_informatica esperti_indipendente* tecnici_indipendenti periti_indipendenti esperti_informatici_esterni',
  FORENSIC: 'forense forensi informatica_forense perizia_tecnica',
  ANALYSIS: 'analisi analizz* valutazion* valut* esame perizia studio esamin*',
  UNDERWAY:
    'in_corso sta_analizzando stanno_analizzando sta_valutando stanno_valutando si_sta_valutando si_sta_analizzando continua_ad_analizzare continuano_ad_analizzare continua_a_valutare prosegue_l_analisi ancora_analizzando analizzare_e_mitigare e_in_atto in_fase_di ancora_in_corso sta_ancora ancora_valutando stanno_ancora',
  IMPACT: 'impatto effetti conseguenze portata danni ripercussioni',
  STRENGTHEN:
    'rafforz* potenzi* miglior* aument* innalz* accelera* acceler* consolid* irrobust* incrementa* corrobor* elevare alza_il_livello nuovo_quadro ammodern* alzare_il_livello irrobustire',
  SECURITY:
    'sicurezza cybersicurezza cibersicurezza difese protezione resilienza cyberdifesa sicurezza_informatica cybersecurity misure_di_sicurezza -consiglio_di_sicurezza',
  RISK_FRAMEWORK:
    'gestione_dei_rischi gestione_del_rischio gestione_di_rischi gestione_rischi quadro_di_gestione risk_management',
  CLOUD: 'cloud nuvola tecnologia_cloud cloud_computing',
  FASTER:
    'acceler* piu_rapid* adozione adott* passaggio migrazione migrare uso_d* utilizzo transizione ricorso passare',
  VICTIMS: 'vittime testimoni testimone funzionari personale dipendenti magistrati',
  RISK: 'rischi* rischio pericol* minacc* espost* esporre sicurezza_de* in_pericolo repentaglio',
  PROCEDURES: 'procedur* prepar* protocolli piano_di_emergenza piani misure_di_protezione protegger* tutelare',
  REPERCUSSIONS: 'ripercussion* conseguenze strascichi effetti possibili_rischi rischi_per rischi_di_sicurezza',
  DISINFO:
    'disinformazione notizie_false informazioni_false campagna_diffamatoria campagne_diffamatorie fake_news menzogne propaganda_contro campagne_di_discredito campagna_di_discredito',
  EXPECT:
    'aspetta attend* preved* previst* tem* anticip* avvert* potrebb* possibil* prepar*_a si_aspettano si_prepara si_preparano -temp*',
  SUFFERED:
    'vittima subi* individuat* identificat* rilevat* in_corso in_atto bersaglio oggetto_di rivel* lanciat* orchestrat* affront* denuncia',
  DAILY: 'quotidian* persistent* costant* continu* ogni_giorno tutti_i_giorni incessant* permanent*',
  SYSTEM_ATTACKS: 'attacchi cyberattacchi tentativi tentativi_di_attacco tentativi_di_intrusione',
  CONCERN: 'preoccupazion* timori inquietudin* clima_di_sicurezza allarme_per',
  HEIGHTENED: 'crescent* maggior* aument* accresciut* intensific* elevat* sempre_piu aggrav* piu_ampi*',
  SECURITY_WORD: 'sicurezza minacce cybersicurezza',
  INTERN:
    'stagist* tirocin* stage falsa_identita identita_falsa identita_brasiliana falso_brasiliano brasilian* spacciandosi fingendosi si_era_finto spacciato_per sotto_mentite_spoglie',
  INFILTRATE:
    'infiltr* entrare_come entrare_alla entrare_nel entrare_nella introdursi penetrare lavorare_alla lavorare_per farsi_assumere entrare inserirsi',
  NEARLY:
    'quasi a_un_passo tentato tentativo tentare cercato stava_per per_poco fingendosi spacciandosi fallit* sventat* voleva',
  BLOCKED:
    'smascherat* fermat* arrestat* respint* espuls* impedit* bloccat* sventato scopert* intercettat* allontanat* negat* rimandat*_in rispedit* neutralizzat* bloccarono fermarono smascherarono respinsero cacciato rifiutat*_l_ingresso',
  WORKED_THERE:
    'aveva_lavorato_alla aveva_lavorato_per ha_lavorato_come_stagist* lavorava_alla aveva_gia_lavorato stage_svolto_alla',
  RUSSIA: 'russia russ* mosca cremlino federazione_russa',
  PUTIN:
    'putin presidente_russo cui_presidente capo_del_cremlino leader_russo presidente_della_russia leader_del_cremlino',
  WARRANT:
    'mandato_d_arresto mandati_d_arresto mandato_di_arresto mandati_di_arresto mandato_di_cattura mandati_di_cattura ordine_di_arresto mandato_internazionale mandato_contro mandato_nei_confronti ordinato_l_arresto ordino_l_arresto disposto_l_arresto arresto_di_putin arresto_di_vladimir',
  ISSUE: 'emess* emettere emesso spicc* emette contro nei_confronti firmat* rilasciat*',
  CHILDREN: 'bambini minori deport* rapiment* rapit* trasferimento_forzato trasferimento_illegale trasferimento_di',
  REJECT:
    'respint* respinge null* nega* negato rigett* inaccettabil* privo_di_valore prive_di_valore non_riconosc* rifiut* sminui*',
  ACCUSATIONS: 'accus* mandato decisione addebiti imputazion* mandati',
  WAR_THREAT:
    'dichiarazione_di_guerra atto_di_guerra ipersonic* minaccia_di_guerra attacco_nucleare attacco_missilistico attacco_con_missil* minacci*_con_un_missile minacci*_un_attacco minacci*_con_missili',
  WANTED:
    'lista_dei_ricercati lista_di_ricercati ricercat*_da elenco_dei_ricercati elenco_dei_latitanti lista_dei_latitanti persone_ricercate tra_i_ricercati fra_i_ricercati ricercati lista_dei_ricercati_russa tra_i_latitanti',
  SANCTIONS: 'sanzion* lista_nera blacklist',
  CRIMINAL_CASES:
    'procedimenti_penali procedimento_penale processi_penali processo_penale cause_penali indagine_penale_contro indagini_penali_contro inchieste_penali_contro inchiesta_penale_contro azione_penale fascicolo_penale',
  REPRISALS: 'ritorsion* rappresagli* contromisur*',
  OFFICIALS: 'giudic* magistrat* procuratore procuratori president* funzionari_della_corte khan vertici_della_corte',
  RUSSIAN_WARRANTS:
    'propri_mandati mandati_di_arresto_contro_i_giudici mandati_d_arresto_contro_i_giudici mandati_di_cattura_contro_i_giudici mandato_d_arresto_contro_il_procuratore mandati_d_arresto_contro_il_presidente_della_corte i_suoi_mandati mandati_d_arresto_contro_alcuni_giudici',
  CASES: 'situazioni situazione casi indagini inchieste procedimenti dossier',
  CASE_WORK: 'indag* apert* in_corso esamina* conduc* istru* attiv* pendent* inchiest*',
  STATES_PARTIES: 'stati_parte stati_parti stati_membri paesi paesi_membri membri stati nazioni stati_aderenti',
  MEMBERSHIP:
    'statuto_di_roma ratificat* membri ader* aderi* firmatar* riconosc* stati_parte fanno_parte riunisce compost* parti_dello appartengono',
  HAGUE: 'aia l_aia',
  SEATED: 'con_sede sede situat* basata basato ha_sede si_trova ubicat*',
  METHOD:
    'natura_dell natura_del natura_esatta metodo metodi come_sono_entrati tecnica tecniche tipo_di_attacco modalita modo_in_cui dettagli_tecnici vettore come_e_avvenut* come_sia_avvenut* come_siano_entrati la_natura come_gli_hacker',
  UNDISCLOSED:
    'non_ha_precisato non_ha_rivelato non_e_stat*_rivelat* sconosciut* non_ha_specificato non_ha_fornito non_ha_dato senza_fornire senza_precisare senza_specificare non_si_conosc* non_si_sa non_e_not* non_ha_voluto non_ha_detto non_ha_spiegato non_ha_divulgato non_divulgat* rifiutat* mistero nessun_dettaglio non_e_stat*_precisat* non_e_chiar* non_ha_chiarito',
  MALWARE: 'malware ransomware programma_malevolo trojan software_malevolo spyware',
  MAIL_ACCOUNTS: 'account_di_posta account_e_mail phishing caselle_e_mail',
  USED: 'utilizz* usat* usando impiegat* tramite attraverso grazie_a per_mezzo_di mediante infett*',
  COMPROMISED: 'compromess* compromessi penetrati penetrato',
  FAILED_INFILTRATION: 'infiltrazione_fallita infiltrazione_sventata tentata_infiltrazione tentativo_di_infiltrazione',
  SPOKESPERSON: 'portavoce ministero ministra ministro',
  /** Means the Court once it has been named; narrower than COURT, so that other tribunals in teasers do not count. */
  SUBJECT: 'corte cpi tribunale',
  NO_CULPRIT:
    'nessun_responsabile nessun_colpevole nessun_sospettato nessun_autore senza_fare_nomi non_ha_fatto_nomi non_fa_nomi senza_indicare_colpevoli senza_indicare_responsabili non_indica_colpevoli nessun_nome nessun_paese nessuno_stato non_accusa_nessuno',
  HAPPENED: 'avvenut* accadut* e_successo risale',
  BLAME_IT: 'dietro_a_{questo,cio} c_e_dietro responsabile_di_{questo,cio}',
  OTHER_BODY: 'opac europol eurojust nato croce_rossa ambasciata',
  NETWORK: 'rete reti sistemi server computer',
  OFFLINE: 'offline scollegat* disconness* isolat*',
  ENTER: 'penetrat* entrat* acced* infiltrat* violat*',
  SECURE_THING: 'sicurezza minacc* insicurezza',
  OTHER_CAUSE: 'malattia malat* sciopero',
  STOLEN:
    'rubat* rubar* furto furti sottratt* sottrarre trafugat* trafugare esfiltrat* copiat* copiato consultat* accesso_a_dat* accesso_ai_dati accesso_a_informazion* compromess* impossessat* impadronit* portat*_via captat* ottenut* intercettat* fuga_di fughe_di scaricat* persi prelevat* carpit* sparit* mani_sbagliate perdute perso perduti smarrit* portato_via copiati presi prese saccheggi* accesso_ai_documenti accesso_a_documenti -accesso_a_internet',
  HOBBLE: 'a_rilento a_ritmo_ridotto zoppica modalita_ridotta',
  AT_HAGUE: 'all_aia a_l_aia',
  DISCLOSED: 'rivelat* annunciat* reso_noto',
  ATTACKS_AT_LARGE: 'attacchi_informatici ciberattacchi',
  SUSPECTS_RUSSIA:
    '{sospett*,accus*}_{la_russia,mosca,il_cremlino,su_mosca,sulla_russia} {punt*}_il_dito_{contro,su}_{la_russia,mosca,il_cremlino}',
};
