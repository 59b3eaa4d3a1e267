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
  WHO: 'chi_ci_sia chi_c_e chi_sia chi_siano chi_sono dietro_l_attacco dietro_all_attacco dietro_l_intrusione dietro_all_intrusione dietro_l_operazione dietro_il_cyberattacco dietro_l_incidente responsabile responsabili responsabilita autore autori colpevole colpevoli identita_de* aggressori attribu* chi_ha mandanti mandante sospettato sospettati origine_dell_attacco provenienza_dell_attacco nome_del_paese paese_che chi_abbia chi_e_stato chi_vi_sia chi_sta chi_ha_colpito aggressore identita_dell identita_del mano_dietro -come_{gli_,i_,}{responsabili,autori,aggressori,colpevoli}',
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
  CANCELLED:
    'annullat* cancellat* sospes* soppress* annullat* sospes* cancellat* saltat* saltano interrott* revocat* sospende',
  RESUMED:
    'ripres* riprend* ricominciat* riavviat* ripres* riprend* ricominci* ripart* ripartit* di_nuovo_in_aula riprenderanno',
  POSTPONED: 'rinviat* posticipat* rimandat* slittat* ritardat*',
  VIDEO_TESTIMONY:
    'videoconferenza testimonianze_in_video testimonianza_in_video collegamento_video testimonianze_a_distanza testimonianza_a_distanza deposizioni_a_distanza {deposizion*,testimonianz*,testimon*,audizion*,interrogatori*}_{di_un_testimone_,di_una_testimone_,di_testimoni_,}{in_,via_,per_}{video*,videoconferenza,videocollegamento} videoconferenz* videocollegament*',
  UNAFFECTED:
    'come_previsto regolarmente non_hanno_subito non_sono_state_colpite non_ne_hanno_risentito normalmente senza_modifiche secondo_calendario regolarmente normalmente come_{sempre,al_solito} senza_{interruzioni,ritardi,variazioni} secondo_il_calendario invariat* non_ha_risentito',
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
    'disinformazione notizie_false informazioni_false campagna_diffamatoria campagne_diffamatorie fake_news menzogne propaganda_contro campagne_di_discredito campagna_di_discredito campagn*_{diffamatori*,denigratori*,di_fango,di_menzogne,di_propaganda}',
  EXPECT:
    'aspetta attend* preved* previst* tem* anticip* avvert* potrebb* possibil* prepar*_a si_aspettano si_prepara si_preparano -temp*',
  SUFFERED:
    'vittima subi* individuat* identificat* rilevat* in_corso in_atto bersaglio oggetto_di rivel* lanciat* orchestrat* affront* denuncia',
  DAILY: 'quotidian* persistent* costant* continu* ogni_giorno tutti_i_giorni incessant* permanent*',
  SYSTEM_ATTACKS: 'attacchi cyberattacchi tentativi tentativi_di_attacco tentativi_di_intrusione',
  CONCERN: 'preoccupazion* timori inquietudin* clima_di_sicurezza allarme_per',
  HEIGHTENED:
    'crescent* maggior* aument* accresciut* intensific* elevat* sempre_piu aggrav* piu_ampi* cresce crescono aumenta aumentano aumentat* cresciut* {piu,molto}_alt* massim* acuit* deteriorat* inaspr* si_e_intensificat*',
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
    'dichiarazione_di_guerra atto_di_guerra ipersonic* minaccia_di_guerra attacco_nucleare attacco_missilistico attacco_con_missil* minacci*_con_un_missile minacci*_un_attacco minacci*_con_missili attacc*_{missilistic*,con_missili,con_un_missile} missil*_{sull_aia,contro_la_corte} dichiarare_guerra guerra_contro atto_di_guerra',
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
  MALWARE:
    'malware ransomware programma_malevolo trojan software_malevolo spyware software_{malevol*,dannos*,malign*} programma_malevolo virus',
  MAIL_ACCOUNTS:
    'account_di_posta account_e_mail phishing caselle_e_mail {mail,e_mail,email,messaggi}_{fraudolent*,trappola,fals*,infett*,malevol*,ingannevol*} {account,caselle}_{di_posta,e_mail,di_posta_elettronica} phishing',
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
  OTHER_CAUSE:
    'malattia malat* sciopero {ex,l_ex}_{capo,presidente,ministro,comandante,leader,generale,miliziano} mancanza_di_prove ferie',
  STOLEN:
    'rubat* rubar* furto furti sottratt* sottrarre trafugat* trafugare esfiltrat* copiat* copiato consultat* accesso_a_dat* accesso_ai_dati accesso_a_informazion* compromess* impossessat* impadronit* portat*_via captat* ottenut* intercettat* fuga_di fughe_di scaricat* persi prelevat* carpit* sparit* mani_sbagliate perdute perso perduti smarrit* portato_via copiati presi prese saccheggi* accesso_ai_documenti accesso_a_documenti -accesso_a_internet',
  HOBBLE: 'a_rilento a_ritmo_ridotto zoppica modalita_ridotta',
  AT_HAGUE: 'all_aia a_l_aia',
  DISCLOSED: 'rivelat* annunciat* reso_noto',
  ATTACKS_AT_LARGE: 'attacchi_informatici ciberattacchi cyberattacchi attacchi_hacker attacchi_cibernetici',
  OTHER_VICTIM:
    'ospedal* clinica cliniche universita banca banche museo scuol* compagnia compagnie aeroport* azienda aziende impresa imprese comune_di municipio parlamento multinazional* oleodotto rivenditor* croce_rossa {altra,altre,altri}_{vittim*,organizzazion*,istituzion*,tribunal*}',
  SOFTWARE: 'antivirus app applicazione browser windows patch aggiornament* rapporto_annuale bilancio newsletter',
  PUBLICISED:
    '{venut*,emers*,usci*,venne}_alla_luce {reso,resa,resi,rese,stato,divenut*,diventat*}_{pubblic*,not*,di_dominio} {si_e_,e_stato_}saputo {notizia,annuncio,conferma}_{del,dell,della} {informato,avvisato}_{il_pubblico,la_stampa,l_opinione}',
  SAID_BY_COURT:
    '{corte,cpi,tribunale,istituzione}_{ha_,aveva_,}{detto,dichiarato,affermato,spiegato,scritto,parlato,indicato,precisato,definito,descritto,annunciato,comunicato,riferito} {ha_detto,dice,afferma,scrive,secondo,spiega}_{la,il}_{corte,cpi,tribunale}',
  STRUCK:
    'attaccat* hackerat* colpit* subito subi {vittima,bersaglio,oggetto,obiettivo}_di {preso,presa}_di_mira {attaccarono,colpirono,hanno_colpito,hanno_attaccato}',
  EVENTS: 'fatti accaduto avvenimento vicenda {l_,quanto_}accaduto questo_episodio',
  INCIDENT_BARE:
    '{parlato,parla,parlava,parlare}_{solo_,soltanto_,semplicemente_,}di_un_incidente {definito,chiamato}_{semplicemente_,solo_,}incidente parola_incidente',
  TERMED: 'defini* chiam* descri* parla parlato qualific* bolla',
  BREACH_BARE: 'violazione una_violazione falla breccia',
  TARGETED_WAS:
    '{era,e,fu,e_stato,e_stata,sia}_{molto_,chiaramente_,deliberatamente_,}{mirato,mirata,selettivo,selettiva}',
  TRIAL:
    'massacr* uccision* omicid* villaggi* milizi* ribell* condannat* imputat* genocid* afghan* congo* uganda* keni* general* signore_della_guerra signori_della_guerra saccheggi*',
  NEVER_COURT:
    '{nessun,nessuna}_{altro_,altra_,}{tribunale,corte,istituzione} mai {mai_,}{la_corte_,}{aveva,ha}_mai {corte,tribunale}_{non_,}mai',
  SUCH_ATTACK:
    '{simile,simili,tale,tali,analogo,del_genere}_{attacc*,incident*,intrusion*,portata} {attacc*,incident*,intrusion*}_{simil*,del_genere,analog*,di_questa,di_tale,cosi} di_{questo,tale,questa}_{tipo,genere,portata,gravita} {qualcosa,nulla,niente}_{di_,}{simile,del_genere,paragonabile}',
  AGAIN:
    'di_nuovo ancora_una_volta nuovamente per_la_seconda_volta in_passato in_precedenza piu_volte ripetutamente {due,altre}_volte',
  ALREADY_STRUCK:
    'gia_{stata_,stato_,subito_,}{attaccat*,hackerat*,colpit*,vittima,bersaglio,un_attacco,altri_attacchi} {attacchi,cyberattacchi}_{precedenti,passati}_{contro,alla,al}',
  EXPELLED: 'espulsion* diplomatic* ambasciat* disertor* compagnia_aerea',
  MOTIVE: 'motivo motivi movente moventi motivazion* ragion* scopo scopi fine fini obiettiv* finalita intenzion*',
  SPIES:
    'spie cyberspie agenti_{stranieri,segreti,nemici,di_una_potenza} {spie,agenti}_{russe,russi,straniere,statali} spioni',
  DID_RAID:
    'penetrat* entrat* hackerat* attaccat* penetrarono entrarono assaltat* infiltrat* intrufolat* dietro opera responsabil* violat* introdott* saccheggiat*',
  SEEK: 'cerca* cercav* cercand* in_cerca_di alla_ricerca_di {a_,}caccia_di {erano_,}interessat*_{a,ai,alle} volevano_{sapere,conoscere,ottenere,rubare} puntavano_{a,ai,alle,agli} miravano_{a,ai,alle,agli} bramos* mettere_le_mani',
  SECRETS:
    '{informazioni,dati,documenti,fascicoli,materiale,carte}_{riservat*,segret*,sensibil*,confidenzial*,classificat*} segreti cio_che_{sanno,sa} {quel,quello}_che_{sanno,sa} segreti_de*',
  SURVEIL: 'sorvegli* osserv* spiare monitor* intercett* pedin* controllare',
  WATCHED: 'giudici procurator* magistrat* investigatori {la_corte,della_corte,il_tribunale} funzionari',
  RANSOM: 'riscatto bitcoin* criptovalut* estorsione',
  DEMAND: 'chiest* chied* preteso preten* esig* richiest* pagat* pagare volevano vogliono reclam*',
  POLITICAL_WORD: 'politic* geopolitic*',
  PRIZE: 'obiettivo obiettivi bersaglio bottino preda interess* ambit*',
  INTENT:
    'tentativ* tent* obiettiv* mira* mirav* vol* volev* intend* intenzion* scopo fine finalita piano piani cerca* punta* puntav* volto_a volta_a campagna',
  SAP: 'min* indebol* sabot* screditar* paralizz* destabilizz* delegittim* ostacol* intralci* intimid* mettere_a_tacere distrugg* compromett* logor*',
  COURT_WORK:
    'mandato missione {la_sua,il_suo,il,l,la}_{lavoro,indipendenza,autorita,credibilita,legittimita,integrita,attivita,opera,funzione,compito} giustizia stato_di_diritto {la,della,il,del}_{corte,tribunale}',
  MANDATE_STRONG:
    'mandato missione {indipendenza,autorita,credibilita,legittimita,integrita}_{della,del,dell} sua_{indipendenza,autorita,credibilita,legittimita} giustizia_{penale_,}internazionale {cuore}_della_{corte,giustizia} stato_di_diritto',
  REAL_TARGET:
    '{vero,reale,autentico}_{obiettivo,bersaglio} {era,e,fu}_il_{vero_,}{bersaglio,obiettivo} sotto_attacco in_gioco',
  STRIKES_AT:
    '{attacco,colpo,attentato,offensiva,aggressione}_{al,alla,contro,ai,all} minaccia colpisce mette_a_rischio',
  AGENT_ONE:
    'gru cherkasov {spia,agente,infiltrato,ufficiale}_{russ*,del_gru,sotto_copertura,segret*,militare} {un,una,l,il,la}_{spia,agente,infiltrato,talpa} talpa intelligence_{militare,russa}',
  HOW_WORD:
    'come in_che_modo in_quale_modo con_quali_mezzi con_che_mezzi -cosi_come -come_stagist* -come_un -come_una -come_il -come_la -come_i -come_gli -come_le -come_misura -come_se -come_previsto -come_atto -come_obiettivo -come_spia -come_bersaglio -come_risposta -come_l -come_di -come_parte -come_tirocinant*',
  FOILED_OBJECT: 'attacco cyberattacco hackeraggio intrusione assalto incursione pirati hacker aggressori intrusi',
  FOILED:
    'respint* sventat* fallit* bloccat* fermat* neutralizzat* vanificat* fallito stroncat* stoppat* senza_successo non_e_riuscit* non_sono_riuscit* evitat* parat*',
  DEFENCES:
    'difese firewall barriere protezioni misure_di_sicurezza sistemi_di_{sicurezza,protezione} password antivirus barriera mura_digitali',
  HELD_FIRM: '{hanno_,}{retto,resistito,tenuto} reggono hanno_funzionato ressero',
  EMPTY_HANDED: '{a_,}mani_vuote senza_bottino senza_nulla',
  GAVE_WAY:
    'cedut* ceduto crollat* {state,stati,stato,stata}_{aggirat*,superat*,violat*,forzat*,sfondat*} non_hanno_{retto,resistito,tenuto} fallito',
  BYPASS: 'aggira* aggirat* elus* eluder* elud* superat*_le scavalc* sfond* bucat* forzat* oltrepass* vinto',
  WENT_IN: 'entrat* penetrat* entrarono penetrarono introdott* infiltrat* intrufolat*',
  AFFECTS:
    'incid* impatt* influ* rispost* risponder* lavoro attivita udienze vittime testimoni dati informazioni documenti colpit*',
  DETAILS_OF:
    '{dettagli,particolari,dettaglio,precisazioni,informazioni}_{su,sul,sulla,sull,sulle,circa,riguardo,relativi}_{alla_,al_,la_,}{natura,attacco,cyberattacco,intrusione,metod*,tecnic*,incidente,portata,modalita} {dettagli,particolari}_{su_,di_}come',
  FEW: 'non nessun* senza pochi scars* poc* rifiutat*',
  MALWARE_ATTACK:
    'attacco_{di_,con_,}{un_,}{ransomware,malware,virus,trojan} {ransomware,malware,virus,trojan}_{ha_infettato,ha_colpito,ha_paralizzato}',
  MALWARE_FOUND:
    'trovat* rilevat* scopert* individuat* rinvenut* installat* tracc* infett* sospett* introdott* diffus* inserit* lasciat*',
  MAIL_USED:
    'usat* utilizzat* usato inviat* cliccat* clicc* tramite attraverso mediante cominciat* iniziat* ingannat* cadut* abboccat* ingresso',
  RANG: 'scattat* scatt* suonat* suon* segnal* avvis* rivel* rilev* allert* attivat* permess* grazie reag* funzion* scopr* scopert* lanciat*',
  OTHER_LAND:
    'keni* uganda* congo* ucrain* kiev tedesc* germania berlin* frances* francia parigi belg* bruxelles britannic* regno_unito londra italian* italia roma spagn* polon* polacc* brasile cina cines* iran* israel* palestin* gaza sudan* darfur libi* venezuel* filippin* myanmar afghan* georgia* irland* amsterdam rotterdam europol fbi mh17 serb* kosovo norveg* sved* danes* danimarca mali ruand* siri* iraq* turc* grec* ungher* svizzer* austri* messic*',
  ALARM_RANG:
    '{allarme,allarmi}_{e_,sono_,}{scattat*,suonat*,scattarono} {scattat*,suonat*,scattano}_{gli,l}_{allarmi,allarme} {fatto_,}{scattare,suonare}_{l,gli}_allarm*',
  STAFF_FOUND:
    'notat* scopert* scopr* accort* rilevat* trovat* vist* insospettit* sospett* segnal* avvis* individuat* imbattut* sorpres* osservat* allarme',
  ALARM_RAISED: '{dato,danno,diedero,lanciato,lanciarono,dare}_l_{allarme,allerta} {sono_stati,furono}_i_primi',
  BY_STAFF:
    '{da,dai,dal,dagli}_{i_,un_,una_,suoi_,}{tecnici,tecnico,informatici,dipendenti,dipendente,addetti,ingegneri,specialisti,personale,reparto_informatico} sono_stati_i_{tecnici,dipendenti,informatici}',
  ODDITY_SEEN:
    '{attirat*,richiamat*}_l_attenzione emers* apparv* comparv* insospett* primo_{segnale,indizio} notat* vist* scopert* rilevat* registrat* verificat*',
  ASKED: 'come che_cosa se perche quando dove chi',
  PLACEMENT: 'stagist* stage tirocin* tirocinant* {posto,incarico,lavoro}_{alla_corte,al_tribunale,alla_cpi}',
  DENY: 'neg* smenti* respin* rifiut* {non_ha,non_avere,niente,nulla}_{nulla_,niente_,}a_che_{fare,vedere} rigett* -negozi*',
  WHETHER: 'se se_{la_russia,mosca,il_cremlino,uno_stato}',
  DID_IT:
    'dietro opera_di autore autori responsabil* orchestrat* commissionat* ordinat* ordito sponsorizzat* condott* compiut* perpetrat* lanciat* {per_conto,al_servizio,su_ordine,al_soldo}_d* coinvolt* implicat* colpevol* mano_d* artefic*',
  HACKED_COURT:
    '{attaccato,hackerato,colpito,assaltato,violato,penetrato,attaccarono,hackerarono}_{nella_,nei_,}{la,il,i,le,sua_}_{corte,tribunale,cpi,rete,sistemi} {attaccato,hackerato,colpito,violato}_{la_,il_,i_}{corte,tribunale,sistemi,rete,cpi} {penetrat*,entrat*}_{nella,nei}_{rete,sistemi,server}',
  SUSPECTED: 'sospett* presunt* ipotizz* congettur* temon* timori',
  RU_ACTORS:
    'russia mosca cremlino {hacker,pirati,spie,agenti,servizi,cybercriminali,gruppi,gruppo,criminali}_{informatici_,segreti_,}{russ*,filoruss*} intelligence_russa russi gru fsb svr {fancy,cozy}_bear apt28 apt29 sandworm',
  CAME_FROM:
    '{attacco,cyberattacco,intrusione,aggressori,pirati,hacker}_{informatico_,informatici_,}{e_,sarebbe_,sarebbero_,sono_,}{proviene,provengono,proveniva,proverrebbe,provenient*,arriva,arrivano,arrivava,arrivat*,partit*,partito,stato_lanciato,lanciato}_{da,dalla,dal,dai} origine_dell_{attacco,intrusione}_{e,sarebbe,si_trova}',
  UNCLAIMED:
    '{nessuno,nessun_gruppo,nessuna_organizzazione}_{ha_,l_ha_,lo_ha_,}{finora_,ancora_,}{rivendicat*,rivendica} non_e_stat*_rivendicat* {nessuna,senza}_rivendicazion*',
  TRAIL:
    '{pist*,tracc*,indizi}_{port*,conduc*,puntano,punta} {sospetti,sguardi,dita}_{cadono,cade,puntano,ricadono,si_appuntano,si_concentrano}_{su,sulla,verso}',
  CONSIDERED: 'esclus* ritenut* possibil* probabil* sospett* plausibil*',
  STATE_BARE:
    '{uno,altro,un_altro,qualche}_{stato,paese} un_{governo,paese} un_servizio_segreto una_potenza una_agenzia -uno_stato_di -uno_stato_parte',
  SEARCH_FOR:
    '{cerca,cercano,ricerca,caccia,cercando}_{di_,degli_,dei_,a_,agli_,ai_,} {sulle_tracce,sulla_pista}_d* {tentano,cercano,cerca,tenta}_di_{identificare,scoprire,capire,stabilire} individuare_i identificare_gli',
  WANTED_WHO:
    '{i_,gli_,dei_,degli_,agli_,}{colpevoli,responsabili,autori,aggressori,hacker,pirati} chi_{c_e,sta,ci_sia,sia} {l_,}identita_de* autori',
  POLICE_ONLY:
    'polizia poliziott* procura_{olandese,dell_aia,dei_paesi} magistratura_olandese {forze}_dell_ordine unita_{cyber,crimini_informatici}',
  HUNT: '{a_,}caccia_{degli,dei,di} sulle_tracce_{degli,dei} cercan*_{gli,i}_{hacker,autori,responsabili,colpevoli,aggressori} indag* inchiest* investig* {ha_,}{preso_in_carico,assunto_il_caso} denuncia_{alla,presso} identificare_{gli,i}',
  CASE_MATTER:
    'crimini_di_guerra crimine_di_guerra crimini_contro genocid* massacr* civili villaggi* milizi* deport* bambini drog* omicid* uccision* tortur* situazione_in situazioni abbattimento mh17 guerra esercito soldati truppe ribell* elezion* violenz* atrocita',
  OPEN_INQUIRY:
    '{apert*,avviat*,avvia,apre,aperto,lanciat*,ordinat*,disposto,annunciat*}_{un_,una_,la_,sua_,propria_,una_propria_}{indagine,inchiesta,verifica} {indaga,indagano,indagando,indaghera}_{su,sull,sulla,per,internamente} {cerca,tenta,vuole}_{di_,}{capire,scoprire,chiarire,stabilire,sapere}',
  CASES_ABROAD: 'situazione_in crimini africa african* vittime prove_di',
  INVESTIGATES: 'indaga sta_indagando {indaga,sta}_{anche_,}indagando',
  BY_COURT: 'indag*_dalla_corte {indagine,inchiesta}_{della_corte,del_tribunale,all_interno_della,dentro_la}',
  WE_INVESTIGATE:
    'stiamo_{indagando,conducendo_un_indagine} abbiamo_{aperto,avviato}_{un_,una_}{indagine,inchiesta} nostra_{indagine,inchiesta}',
  REMEDY_SOFT:
    '{far_fronte,fronteggiare,affrontare,gestire,contrastare,contenere,minimizzare,ridurre,limitare,mitigare,attenuare,combattere}',
  SAFE: '{e,sono,erano,era,resta,restano,rimangono,rimasti,sarebbero}_{tutti_,ancora_,}{al_sicuro,in_salvo,intatti,intatte,indenni,protetti,sicuri} {non_,mai_}{stati_,in_,sono_,sono_stati_}{pericolo,coinvolti,compromessi,toccati}',
  NO_LEAK:
    '{nessuna,nessun,senza}_{fuga,perdita,furto,violazione}_{di,dei}_{dati,informazioni} non_{c_e_stata,vi_e_stata,c_e_stato}_{alcuna_,nessuna_,alcun_}{fuga,perdita,furto}',
  WHAT_WORD: 'che_cosa cosa quali_{dati,documenti,file,informazioni} quanti_{dati,documenti} -qualcosa',
  TAKEN_STRICT:
    'rubat* sottratt* copiat* trafugat* preso visto letto ottenut* scaricat* esfiltrat* compromess* portato_via portati_via',
  BE_VERB: 'e sono era erano fu sia siano stati state stato stata',
  CONCERNED: 'colpit* espost* toccat* compromess* interessati a_rischio',
  PERUSE:
    'letto leggere lessero frugat* rovistat* consultat* esaminat* sfogliat* fotografat* visionat* passato_in_rassegna sbirciat*',
  FATE: 'destino_dei fine_dei entita_{della_fuga,della_perdita} sorte_dei',
  DATA_MEASURES: 'misura misure passi azioni precauzion* procedure sforzi protocoll* provvedimenti',
  FOR_DATA:
    'per_{proteggere,tutelare,salvaguardare,mettere_al_sicuro,rimediare,contenere,limitare,correggere} {a_tutela,a_protezione,protezione}_{dei,delle} al_fine_di_proteggere',
  STAFF_WORD: 'personale dipendenti giudici procurator* funzionari portavoce corridoi edificio',
  MACHINES: 'rete reti sistema sistemi server computer macchine intranet infrastruttur* centro_dati cavi applicazioni',
  UNPLUGGED:
    'scollegat* scolleg* spent* disconness* isolat* staccat* {fuori_,}{linea,offline} disattivat* staccare_la_spina',
  AUDIENCE_SEATS:
    '{galleria,tribuna,sala}_{pubblica,del_pubblico,della_stampa,dei_visitatori} {pubblico,visitatori,giornalisti,spettatori}_{in,non,dietro,solo,hanno,potevano}',
  NO_INTERNET:
    '{senza,nessun,nessuna,privi_di,perso_l}_{internet,accesso_a_internet,connessione_a_internet,connessione,accesso_alla_rete,collegamento_con_l_esterno} {tagliat*,isolat*,scollegat*}_{da_internet,dalla_rete,dal_mondo,dall_esterno}',
  BROKEN:
    'colpit* guast* error* bloccat* {non_,non_e_}{funziona,funzionano,funzionava,funzionavano,arriva,arrivano,risponde,rispondono,si_apre,carica,disponibile,accessibile} {problemi,disservizi}_{tecnici,gravi,con,alla,al,di} in_tilt instabil* messaggio_di_errore a_singhiozzo',
  COMMENT_REQUEST:
    'richiest* commento commenti {una,nostra}_{mail,e_mail} ufficio_stampa scriveteci scrivete cookie iscriv* newsletter contattateci',
  WORKING: 'funzion* ripristinat* ripres* disponibil* accessibil* operativ* riparat* tornat* normal* colpit*',
  INTERNET_NOUN:
    '{accesso,connessione,connessioni,collegamento}_{a,alla,ad,con}_{internet,rete,l_esterno} connession*_internet linee_dati collegamento_esterno',
  MISSING: 'non senza nessun nessuna mancanza_di {manca,mancano,perso} privat*_di niente addio_a',
  SOUND_OFF:
    '{senza,nessun}_{sonoro,audio,suono,interpretariato} non_si_{sentiva,sente,udiva,sentivano,e_sentito} {non_hanno_,non_}{sentito,sentivano,udivano,potevano_sentire} inudibil* film_muto in_silenzio neanche_una_parola muti',
  WITNESS_ROOM: 'banco_dei_testimoni tenda paravento',
  SOUND: 'audio sonoro microfon* altoparlant* cuffie interpretariato interpreti traduzione suono',
  APPEAL: 'appello ricorso assoluzion* assolt*',
  NO_HEARING:
    '{nessuna,nessun,neanche_una,nemmeno_una,neppure_una,neanche_un}_{udienza,processo,seduta,giorno_di_udienza,procedimento}',
  NO_HEARING_LOST:
    '{nessun,neanche_un,nemmeno_un}_{giorno,giorno_di}_{di_,}{udienza,processo} non_{ha_,hanno_}{ritardato,interrotto,disturbato,rallentato}_{le_,i_,le_nostre_}{udienz*,process*}',
  NO_INTERRUPTION:
    '{senza,nessuna,nessun}_{interruzion*,ritard*,rinvi*,cancellazion*,intopp*,disag*,sospension*} come_un_orologio senza_problemi',
  BACK_IN_COURT: '{tornat*,tornano,ritorno}_{in_aula,nelle_aule} aule_riaperte riaperte_le_aule',
  IN_COURTROOM:
    '{in_aula,nelle_aule,nell_aula} i_giudici_{siedono,hanno_tenuto,continuano,hanno_continuato} nelle_aule_d_udienza',
  AFFECTED_WORK: 'colpit* danneggiat* disturbat* ostacolat* risent* intralciat* penalizzat* soffr* compromess*',
  AS_USUAL:
    '{come_,}{sempre,al_solito,di_consueto} come_se_nulla come_se_niente regolarmente normalmente senza_interruzion* come_previsto -funzionare_normalmente -lavorare_normalmente -operare_normalmente',
  OPERATING:
    '{continua,continuano,prosegue,proseguono,ha_continuato}_{a_,}{lavorare,funzionare,operare,il_suo_lavoro} resta_{pienamente_,}operativ* pienamente_operativ* {non_si_,non_}{e_,}{ferma,fermata,fermato,fermano} {va_,vanno_}avanti lavora_come_sempre mantiene_la_sua_attivita',
  NOT_STOPPED:
    'non_{ha_,hanno_,}{impedito,impedisce,impedira,fermato,ferma,fermera,bloccato,dissuaso,scoraggiato}_{alla,al,la,ai,i,il,di,che,agli,ci,gli}{_corte,_tribunale,_giudici,_procuratore,_istituzione,} non_ci_{fermera,fermeranno,impedira}',
  WORK_VERB:
    'svolgere lavorare continuare prosegu* adempiere esercitare funzionare lavoro mandato missione indagare compiti',
  COURT_INVESTIGATIONS: 'indagini casi procedimenti processi inchieste lavori',
  HOBBLED:
    'non_{riesce_a,puo,riescono_a,poteva,riusciva_a,possono}_{funzionare,lavorare,operare} {funziona,lavora,opera,lavorano}_{a_rilento,a_meta,a_fatica,a_singhiozzo,in_modo_limitato} {attivita,lavoro,funzionamento}_normale_{e_,}{impossibile} {quasi,praticamente,parzialmente,in_parte}_paralizzat* servizi_minimi incapace_di_{funzionare,lavorare}',
  SPECIALISTS:
    'specialist* espert* consulent* perit* {azienda,societa,ditta,impresa}_{privata,esterna,di_sicurezza,specializzata,informatica,di_consulenza} fornitore_esterno',
  ENGAGED:
    'assunt* ingaggi* rivolt* chiamat* incaricat* ricors* ricorso mobilit* fatto_venire affidat* ausilio reclutat* chiest*_aiuto richiest* arrivat*',
  EXAMINED: 'esamin* analizz* vagli* setacci* ispezion* verific* ricostru* studi* passano_al_setaccio scandagli*',
  TRACES:
    'tracc* log registri_{di_sistema,informatici} disch*_rigid* server computer prove_digitali impronte_digitali -tracce_del_{massacro,conflitto} -tracce_della_guerra',
  STILL_EXAMINING:
    '{ancora,tuttora,attualmente,stanno,sta,continuano,continua}_{ancora_,ad_,a_,}{esamin*,analizz*,valut*,studi*,vagli*,verific*,indag*,ispezion*} {resta,restano}_da_{valutare,determinare,analizzare,stabilire} non_{hanno_,ha_}ancora_{finito,concluso,terminato}',
  DAMAGE: 'danno danni portata impatto conseguenze entita effetti ripercussion* tracc* server perdite',
  ASSESSMENT: 'valutazione analisi esame perizia bilancio studio forense',
  STOCK: 'fa_il_bilancio {valut*,cont*,quantific*}_i_danni conta_dei_danni bilancio_dei_danni inventario_dei_danni',
  WORRY: 'timor* preoccup* inquiet* allarme nervos* tension* clima',
  HARDEN_ACT:
    '{doppio,due,secondo,multi}_fattor* {autenticazione,verifica}_{a_due,a_piu,in_due,doppia,rafforzata} {cambiat*,cambiare,rinnovat*,reimpostat*}_{tutte_,}{le_,}password {rafforz*,blind*,potenzi*,ammodern*,aggiorn*,protegg*}_{i_propri_,le_proprie_,i_suoi_,le_sue_,i_,le_,la_}{sistemi,rete,reti,server,difese,infrastruttur*} {meglio,piu}_protett* nuovi_firewall {chius*,chiud*}_le_{falle,vulnerabilita}',
  MORE: 'nuov* aggiuntiv* piu maggior* miglior* ulterior* extra sever* supplementar*',
  PUT_IN:
    'introdott* introdu* install* invest* spend* speso stanzi* destin* soldi fondi denaro milioni euro adott* implement* attu* chied* chiest*',
  MORE_MONEY:
    '{piu,nuovi,ulteriori,maggiori}_{soldi,denaro,fondi,risorse,mezzi,investimenti} {fondi,risorse}_{aggiuntiv*,extra,supplementari} milioni_di_euro {investire,investira,investe,investito}_{di_,piu_,}{soldi_,denaro_,}{nella,in,nelle} {stanzi*,destin*}_{fondi,soldi,risorse}',
  REWORK:
    'rived* rivist* riform* miglior* nuov* rafforz* aggiorn* adatt* elabor* introdu* prepar* stabil* potenzi* promett* revision*',
  TRIAL_LAND: 'keni* uganda* congo* sudan* darfur libi* mali filippin* balcani jugoslav* corrott* ruand*',
  LIVES_LOST:
    '{vita,vite}_{dei_,di_,delle_}{testimoni_,vittime_,informatori_,molte_persone_,}{in_gioco,in_pericolo,a_rischio,e_in} {in_gioco,a_rischio,in_pericolo}_{la,le}_{vita,vite} {vita,vite}_{umane_,}{in_gioco,in_pericolo,a_rischio} {potrebbe,puo}_costare_la_vita {testimoni,persone}_{potrebbero,rischiano_di}_{morire,essere_uccis*} questione_di_vita',
  NO_SUCH: 'unione_europea elezioni elezione',
  WAR_SCENE: 'villaggi* campo civili milizi* soldat* ribell* esercito bombard* dron* fronte ospedal* truppe',
  WESTERN:
    'occidental* unione_europea ue american* stati_uniti washington britannic* bruxelles trump banche economia statunitens*',
  THREAT_LEVEL:
    'livello_di_{minaccia,allerta,rischio} {minacc*,rischi,pericol*,pressioni}_{contro,per,alla,a,sulla}_{la,il,i,corte,} {crescent*,maggior*}_{minacc*,rischi} minacce',
  CLIMATE: 'clima atmosfera momento contesto situazione periodo ambiente',
  WORSE: 'tes* teso ostil* delicat* difficil* pericolos* peggior* peggio nervos* fragil* instabil*',
  HIGH_ALERT: 'in_{stato_di_,massima_}allerta {massima,alta}_allerta in_guardia',
  COURT_OFFICIAL:
    'giudice giudici procuratore procuratori procuratrice khan magistrat* {president*,vertici,funzionari,membri}_{della,del}_{corte,tribunale,cpi} hofmanski akane aitala',
  COVER:
    '{passaporto,identita,nome,documenti,studente}_{brasilian*,fals*,inventat*} {spaccia*,finge*,fingendos*,spacciat*,spacciandos*,finto,finta} fals*_{identita,brasilian*,passaporto,document*} sotto_{falsa,copertura,mentite} copertura',
  AGENT_WIDE:
    'spia spie agente agenti gru talpa infiltrat* {ufficiale,agente,spia}_{russ*,del_gru} intelligence_{militare,russa} doppia_vita cherkasov aivd controspionaggio impostore',
  BLOCKED_TOO:
    'smascherat* fermat* arrest* carcere prigione espuls* sventat* bloccat* impedit* intercettat* respint* rispedit* condannat* scopert* evitat* mai_{arrivat*,cominciat*,iniziat*} -mandato_d_arresto -mandati_d_arresto -mandato_di_arresto',
  BLOWN: '{copertura,identita}_{saltat*,bruciata,scoperta,e_saltata}',
  AIM_IN:
    'tentat* tenta* voleva volevano cercat* cercav* chiest* puntav* piano progettava {stava_per,sul_punto,a_un_passo} candidat* domanda_di aspirava quasi per_poco',
  WORKED_IN:
    'lavorat* lavorava {fatto,svolto,completato}_{uno_,un_,il_}{stage,tirocinio} impiegat*_{alla,presso} assunt* {passato,trascorso}_{mesi,anni,alcuni_mesi} prestato_servizio',
  INSIDE_COURT:
    '{nella,alla,dentro_la,presso_la,all_interno_della}_{corte,cpi,istituzione,procura} {nel,al}_{tribunale,palazzo}',
  GOAL_ONLY: 'tent* voleva volevano cerc* stava_per sul_punto piano quasi prima_di prima_che chiest* potesse',
  SOUGHT_ACT:
    '{ricerca,ricercat*,ricercano}_ arrestare arresto arrestat* cattura accus* incrimin* persegu* ricercat* {vuole,vogliono}_arrestare',
  HEAD_OF_RUSSIA:
    'putin {presidente,leader,capo_di_stato}_{russo,della_russia,della_federazione} {capo,leader,inquilino,padrone,uomo_forte,zar}_del_cremlino',
  SOUGHT_PASSIVE:
    '{ricercat*,accusat*,incriminat*,perseguit*,sospettat*}_{da,dalla,dal,per,di} {pende,pendono}_{un,il,su} {su_cui,sul_quale,sulla_testa_del_quale}_pende {verrebbe,sarebbe,essere}_arrestat* latitante rischia_l_arresto',
  JUSTICE:
    'mandato_d_arresto mandato_di_arresto accus* incrimin* ricercat* perseguit* crimini_di_guerra arrest* responsab* processo giustizia imputazion*',
  PUTIN_ACTS:
    '{putin,presidente_russo}_{ha_detto,ha_dichiarato,ha_accusato,e_volato,ha_visitato,ha_incontrato,ha_firmato,ha_ordinato,ha_minacciato,ha_respinto,ha_annunciato,ha_ricevuto,e_arrivato}',
  HACK_TALK: 'attacc* cyber* hacker* intrusion* spionaggio violazion*',
  ACCUSED_OF:
    'accus* imputat* incrimin* responsab* ricercat* sospett* per_la_{deportazione,sottrazione} per_{aver_,}deportat*',
  INVOLVED:
    '{qualsiasi,ogni,alcun,nessun}_{coinvolgimento,ruolo,responsabilita,implicazione,legame} coinvolgimento hacker* cyber* {commento,rispondere}',
  MEDVEDEV:
    'medvedev {ex,l_ex}_presidente_russo consiglio_di_sicurezza_{russo,della_russia} {deputat*,politic*,propagandist*}_russ*',
  THREATENS: 'minacc* avvert* equival* sarebbe considera* dichiara* detto scritto afferma* parl* evoc*',
  JUDGED: 'corte cpi tribunale aia giudici mandato arresto arrestare presidente putin',
  FORMER_HEAD:
    '{ex,l_ex}_{presidente,capo,ministro,miliziano,leader,comandante} keni* sudan* congo* libi* mali milizi*',
  CRIM_ACT:
    '{procediment*,indagin*,caso,casi,azione,azioni,cause}_penal* incrimin* {avviat*,apert*}_{un_,dei_,}procediment* imputazion* processat*',
  RUSSIAN_OFFICIAL:
    '{soldat*,militar*,general*,comandant*,ufficial*,ministr*,president*,funzionari*,truppe,esercito}_russ* crimini_di_guerra',
  CRIM_PASSIVE:
    '{accusat*,incriminat*,processat*,imputat*,indagat*,condannat*}_{in,da,dalla} in_{contumacia,assenza} rischia*_{il_,un_}{processo,carcere}',
  WARRANT_FOR:
    '{mandato,mandati,ordine,ordini}_{d_,di_}{arresto,cattura}_{contro,per,nei_confronti,a_carico} {arresto,cattura}_{di,del,dei}',
  ISSUED_WARRANT: '{emesso,emette,spiccato,emise,spicca}_{i_propri_,propri_,dei_,un_,suoi_,}{mandat*,ordin*}',
  UN_BODY: 'nazioni_unite onu nato unione_europea consiglio_d_europa interpol',
  NUMBER_OF: '{numero,totale}_{degli,di,dei}_{stati,membri,paesi,firmatari,aderenti} {stati,membri}_{aderenti_,}sono',
  SUSPECTS_RUSSIA:
    '{sospett*,accus*}_{la_russia,mosca,il_cremlino,su_mosca,sulla_russia} {punt*}_il_dito_{contro,su}_{la_russia,mosca,il_cremlino}',
};
