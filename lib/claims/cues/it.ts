import type { CueWords } from './cue-words';

export const CUES_IT: CueWords = {
  conditional:
    'se_i_dati se_dei se_dovesse* se_fosse* se_emerg* se_risult* se_ci_fosse* se_qualcuno se_alcuni se_il se_la se_le se_gli qualora nel_caso_in nel_caso_di in_caso_di a_condizione_che -come_se -anche_se -sa_se_* -chiaro_se_* -noto_se_* -dire_se_* -precisare_se_* -precisato_se_* -detto_se_* -sapere_se_* -capire_se_* -stabilire_se_* -confermare_se_* -rivelare_se_* -chiarire_se_* -indicare_se_*',
  notRuledOut: 'non_esclu* non_si_esclude non_e_escluso non_si_puo_escludere senza_escludere non_e_da_escludere',
  unknown:
    'non_si_sa non_e_noto non_e_nota non_sono_noti non_e_chiaro non_e_ancora_chiaro non_e_ancora_noto non_si_conosc* ignora si_ignora non_ha_potuto non_puo_confermare non_hanno_potuto non_e_stato_possibile non_ha_confermato non_conferma non_ha_voluto non_ha_detto non_ha_precisato non_ha_chiarito non_ha_specificato non_ha_rivelato senza_precisare senza_chiarire senza_confermare senza_specificare si_e_rifiutat* ha_rifiutato_di nessuno_sa resta_da_capire resta_da_vedere resta_da_stabilire da_accertare da_chiarire incerto se_siano se_sia chiaro_se_* noto_se_* sapere_se_* dire_se_* resta_un_mistero resta_ignot* non_confermat* grado_di_confermare e_sconosciut* resta_sconosciut* restano_sconosciut* rimane_sconosciut* rimangono_sconosciut* sono_sconosciut* e_ignot* restano_ignot* rimane_ignot* sono_ignot* non_lo_conferma non_si_sa_nulla di_dire_se_* rivelare_se_* chiarire_se_* indicare_se_* {si_e,si_sono,ha,hanno}_rifiutat*_di_{dire,confermare,precisare,commentare} {resta,restano,rimane,rimangono,e_ancora}_{da_chiarire,sconosciut*,incert*,un_mistero,avvolt*} {nessuna,senza}_conferma da_{confermare,chiarire,appurare} in_attesa_di_conferm* non_{e_,sono_}stat*_{chiarit*,precisat*,rivelat*,spiegat*,resi_not*,reso_noto,specificat*,confermat*} mantien*_il_riserbo {massimo,stretto}_riserbo {ha_,hanno_}declinato',
  denied:
    'non_ci_sono non_c_e non_vi_sono non_ha non_hanno non_e non_sono non_era non_erano non_e_stat* non_risulta* non_aveva non_si_e non_riusc* nessun nessuno nessuna mai nega negano negato smentisc* smentit* esclude esclus* nulla_indica niente_indica nulla_fa_pensare -non_solo -come_mai -piu_che_mai -mai_vist* -mai_prima {neg*,smenti*,respin*}_{di_aver*,ogni,qualsiasi,tutto,le_accuse_di_hacker*} ne_{traccia,una_sola} {e,sono,era}_fals* {nulla,niente}_a_che_{fare,vedere} a_che_fare_con_{nulla}',
  signs: 'prova prove indizi* segn* tracc* evidenz* indica risult* pensare sembr* pare paiono',
  adjectives: 'presunto presunta presunti presunte',
  likely:
    'probabil* sembra sembrano sembrerebbe pare a_quanto_pare apparentemente tutto_indica tutto_lascia verosimil* presumibil* suggerisc* fa_pensare fanno_pensare si_ritiene ritengono_che lascia_intendere porta_la_firma -improbabil* {con_ogni,con_tutta}_probabilita {si_,}{suppone,presume,presumono} {lascia,lasciano}_{supporre,pensare,intendere} {reca,porta}_{la_firma,il_marchio,l_impronta} convint*_che {ritiene,ritengono,reputano}_{probabile,che}',
  possible:
    'potrebb* potrebbero puo_essere puo_quindi puo_dunque puo_aver possono_aver forse possibile possibili possibilmente eventual* sospett* ipotesi presunt* teme temono magari puo_leggersi puo_essere_letto puo_essere_visto -non_e_possibile -non_potrebb* non_e_impensabile {c_e,esiste}_la_possibilita {puo,possono}_{essere,aver,avere,trattarsi} possibilita_che {teoria,scenario,congettur*}',
  hearsay:
    'presumibilmente_secondo fonti_vicine fonti_anonime diverse_fonti due_fonti una_fonte secondo_fonti fonti_informate fonti_interne indiscrezion* voci_di in_forma_anonima secondo_alcune_fonti presunto presunta si_dice_che anonimato fonti_citate fonti_sentite fonti_consultate persone_vicine {fonti,fonte}_{anonim*,diplomatich*,giudiziari*,interne,della_corte,vicin*,che_chied*,che_preferisc*} {secondo,riferiscono,stando_a,affermano}_{fonti,alcune_fonti,indiscrezioni,voci} si_{dice,mormora,vocifera} {chiesto,chiede}_l_anonimato in_forma_anonima stando_a_indiscrezioni',
  hearsayVerbs:
    'avrebbe avrebbero sarebbe sarebbero proverrebbe -sarebbe_stato_{informato,dichiarato} {proverrebbero,mirerebbe,punterebbe,risalirebbe}',
  evidence:
    'prove_disponibili prove_raccolte prove_finora prove_indicano prove_suggeriscono prove_fanno indizi_raccolti gli_indizi elementi_disponibili elementi_raccolti prove_puntano elementi_finora evidenze_disponibili prove_fin_qui prove_sin_qui prove_fino prove_a_disposizione',
  negation: 'non mai nessuno nulla niente ne neppure senza',
  telling:
    'dire precisare rivelare specificare chiarire spiegare confermare commentare rispondere fornire identificare stabilire determinare sapere conoscere dice rivela chiarisce spiega conferma sa fornisce',
  told: 'detto precisato rivelato specificato chiarito spiegato confermato divulgato commentato fornito determinato stabilito accertato reso_noto resi_noti -non_ha_detto_nulla_di',
  confirming: 'conferm* smenti*',
  cutters: 'ma sebbene benche mentre tuttavia pero anche_se invece eppure e_che nonostante',
  saying:
    'detto dice dicono afferm* assicur* annunc* inform* comunic* conferm* dichiar* spieg* indic* precis* rivel* riconosc* ammess* ammett* scritto scrive avvert* aggiunt* aggiung* sottoline* defini* descri* riport* insist* segnal* reso_noto fa_sapere fatto_sapere -informazion* -informatic* -indizi -indagine',
  accordingTo: 'secondo a_detta_di stando_a citando citato_da per_la_corte',
  backReference:
    'quell_attacco quell_incidente all_epoca in_quell_occasione quell_anno quell_intrusione il_precedente_attacco l_attacco_precedente in_quel_momento allora',
};
