import type { CueWords } from './cue-words';

export const CUES_PT: CueWords = {
  conditional:
    'se_houver se_houvesse se_forem se_for se_fosse* se_algum* se_alguem se_os_dados se_dados se_tiverem se_tivesse* se_ficar se_vier* caso_haja caso_se caso_sejam caso_seja caso_existam caso_tenham caso_os caso_as caso_fique* no_caso_de em_caso_de caso_isso caso_venha* -como_se -saber_se_* -sabe_se_* -dizer_se_* -disse_se_* -confirmar_se_* -claro_se_* -revelar_se_* -esclarecer_se_* -precisar_se_* -indicar_se_*',
  notRuledOut:
    'nao_se_descarta nao_descart* nao_esta_descartad* nao_exclu* nao_se_exclui sem_descartar nao_esta_exclu*',
  unknown:
    'nao_se_sabe desconhece_se ignora_se se_ignora nao_e_claro nao_esta_claro nao_se_conhece nao_foi_possivel nao_e_possivel nao_conseguiu_confirmar nao_pode_confirmar nao_confirm* nao_quis nao_disse nao_precisou nao_esclarec* nao_especific* nao_revel* nao_divulg* nao_adiantou sem_precisar sem_esclarecer sem_confirmar sem_especificar sem_revelar recusou_se recusou escusou_se ninguem_sabe permanece_desconhec* e_uma_incognita por_apurar por_determinar por_esclarecer resta_saber incerto saber_se_* sabe_se_* dizer_se_* confirmar_se_* e_um_misterio nao_foi_confirmad* e_desconhec* sao_desconhec* permanecem_desconhec* continua_desconhec* desconhece desconhecem revelar_se_* esclarecer_se_* precisar_se_* indicar_se_* dito_se_* {recusou,recusaram,recusa,escusou,escusaram}_{se_a_,}{dizer,confirmar,precisar,comentar} {continua,permanece,permanecem,continuam,esta,estao}_por_{esclarecer,apurar,determinar,confirmar} {permanece,continua,segue}_{um_misterio,uma_incognita,incert*,desconhecid*} {sem,nenhuma}_confirmacao a_espera_de_confirmacao nao_{foi_,foram_}{esclarecid*,divulgad*,revelad*,explicad*,especificad*,confirmad*,detalhad*} mant*_silencio',
  denied:
    'nao_ha nao_houve nao_foi nao_foram nao_e nao_sao nao_era nao_existe* nao_tem nao_tinha nao_consegu* nao_havia nao_sofr* nao_afet* nenhum nenhuma nunca jamais nega negam negou negaram desmente* desmentiu descarta descartou tampouco nao_consta nada_indica nada_aponta -nao_so -nao_apenas {neg*,desment*,rejeit*}_{ter,qualquer,todo,toda,as_acusacoes_de_hacker*} nem_{rasto,rastro,um_unico}_de {e,sao,era}_fals* nada_{a_ver,que_ver} nao_tem_nada_a_ver',
  signs: 'prova* indici* sinal sinais vestigio* evidencia* indica* aponta* consta parec*',
  adjectives: 'suposto suposta supostos supostas alegado alegada alegados alegadas',
  likely:
    'provavel* provavelmente parece parecem aparentemente ao_que_parece tudo_indica tudo_aponta aponta_para apontam_para sugere* indicam_que indicia* acredita_se acreditam_que cre_se verosimil* presumivelmente faz_pensar levam_a_crer leva_a_crer -improvavel* com_toda_a_probabilidade {supoe_se,presume_se,estima_se} {leva,levam}_{a_supor,a_pensar,a_acreditar} tem_a_{marca,assinatura} {considera,consideram}_provavel convenci*_de_que convict*',
  possible:
    'podera poderao poderia poderiam pode_ser pode_ter pode_ter_sido podem_ter pode_portanto pode_por pode_assim pode_tambem pode_estar pode_interpretar* talvez possivel possiveis possivelmente suspeit* hipotese eventual* teme temem receia porventura quica pode_ler_se pode_entender* pode_ver* desconfi* -nao_e_possivel -nao_foi_possivel -nao_pode_ser {ha,existe}_a_possibilidade {pode,podem}_{ter,tratar_se,haver} possibilidade_de {teoria,cenario,conjetur*}',
  hearsay:
    'alegad* supost* fontes_proximas fontes_anonimas varias_fontes duas_fontes uma_fonte segundo_fontes fontes_ligadas fontes_ouvidas rumor* boatos sob_anonimato sob_condicao_de_anonimato fonte_anonima anonimato fontes_do_processo fonte_proxima pessoa_proxima {fontes,fonte}_{anonim*,diplomatic*,judiciais,internas,do_tribunal,da_corte,que_pedi*,que_prefer*} {segundo,de_acordo_com,indicam,afirmam}_{fontes,algumas_fontes,varias_fontes,rumores} {diz,comenta,fala}_se_que sob_{reserva,anonimato} {pediu,pediram}_{para_nao_ser,anonimato}',
  hearsayVerbs:
    'teria teriam seria_obra seria_um seria_uma seriam_os estaria estariam tera_sido terao_sido tera terao {teria,teriam,terao,tera}_{sido_,}{roubad*,atacad*,penetrad*,entrad*,acedid*,acessad*,copiad*,invadid*,obtid*,estado} {seria,seriam,estaria,estariam}_{por_tras,responsav*,detras,obra,envolvid*}',
  evidence:
    'provas_disponiveis evidencias_disponiveis provas_recolhidas provas_reunidas provas_apontam provas_indicam provas_sugerem indicios_apontam os_indicios elementos_disponiveis provas_ate_agora evidencias_apontam evidencias_indicam -nao_ha_indicios -sem_indicios',
  negation: 'nao nunca jamais ninguem nada nem sem',
  telling:
    'dizer precisar revelar especificar esclarecer explicar confirmar detalhar divulgar comentar responder adiantar identificar determinar apurar saber conhecer disse revelou esclareceu explicou confirmou detalhou divulgou adiantou sabe deu_detalhes deu_pormenores',
  told: 'dito precisado revelado especificado esclarecido explicado confirmado detalhado divulgado comentado adiantado determinado apurado',
  confirming: 'confirm* desment*',
  cutters: 'mas embora no_entanto porem contudo todavia ao_passo_que enquanto apesar_de e_que em_contrapartida',
  saying:
    'disse diz disseram afirm* assegur* anunci* inform* comunic* confirm* declar* explic* indic* precis* revel* reconhec* admit* escrev* alert* acrescent* sublinh* destac* classific* descrev* public* insist* garantiu salientou adiantou -informacao -informacoes -informatic* -indicios -sistema_de_alerta',
  accordingTo: 'segundo de_acordo_com conforme nas_palavras_de citando citado_por',
  backReference:
    'aquele_ataque aquele_incidente naquela_altura na_altura nessa_altura naquele_ano na_epoca aquela_invasao o_ataque_anterior o_incidente_anterior naquela_ocasiao',
};
