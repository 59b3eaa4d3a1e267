import type { CueWords } from './cue-words';

export const CUES_ES: CueWords = {
  conditional:
    'si_los si_las si_el si_la si_se si_hay si_hubo si_hubiera* si_hubiese* si_algun* si_alguien si_un si_una si_datos si_esos si_estos si_esto si_finalmente si_resulta* si_llega* si_sus en_caso_de en_el_caso_de_que siempre_que de_confirmarse -aun_si -como_si -incluso_si -saber_si_* -sabe_si_* -desconoce_si_* -ignora_si_* -precisar_si_* -decir_si_* -preciso_si_* -aclaro_si_* -confirmar_si_* -claro_si_* -aclarar_si_* -explicar_si_* -indicar_si_* -revelar_si_* -determinar_si_* -sabia_si_* -aclarado_si_* -dicho_si_* -precisado_si_*',
  notRuledOut:
    'no_se_descarta no_descart* no_se_puede_descartar sin_descartar no_esta_descartad* no_excluy* no_se_excluye',
  unknown:
    'se_desconoc* desconoce desconocen se_ignora ignora no_se_sabe no_se_conoce no_se_conocen no_esta_claro no_queda_claro no_ha_podido no_han_podido no_se_ha_podido no_pudo_confirmar no_puede_confirmar no_pudieron no_confirmo no_ha_confirmado no_ha_querido no_quiso_* no_dijo no_ha_dicho no_preciso no_ha_precisado no_aclaro no_ha_aclarado no_especific* no_ha_especificado no_revel* no_ha_revelado no_detall* no_ha_trascendido sin_precisar sin_aclarar sin_confirmar sin_especificar rehus* declino se_nego_a se_ha_negado nadie_sabe es_una_incognita sigue_siendo_una_incognita sigue_sin_saberse sigue_sin_conocerse sigue_sin_estar_claro por_determinar por_esclarecer esta_por_ver incierto si_se_sustraj* si_se_robaron si_hubo_robo saber_si_* precisar_si_* decir_si_* confirmar_si_* es_un_misterio sin_que_se_sepa no_ha_sido_confirmad* no_estan_confirmad* aclarar_si_* explicar_si_* indicar_si_* revelar_si_* determinar_si_* dicho_si_* aclarado_si_* precisado_si_* tampoco_quiso tampoco_preciso tampoco_aclaro {ha,han}_{rehusado,declinado} {se_nego,se_niega,se_negaron}_a_{decir,confirmar,precisar,comentar} {sigue,siguen,permanece,continua}_{sin_,}{siendo_,}{aclarar*,desconocid*,incierto,un_misterio,una_incognita} {no_hay,sin}_confirmacion por_{confirmar,aclarar,conocer} {a_la_espera,pendiente*}_de_{confirmacion,confirmar} no_se_{ha_,}{aclarado,precisado,revelado,explicado,detallado,informado} guard*_silencio',
  denied:
    'no_hay no_hubo no_ha no_han no_fue no_fueron no_es no_son no_era no_existe* no_tiene* no_logr* no_consigu* no_habia* no_se_ha no_se_han no_sufr* no_afect* ningun ninguna ninguno nunca jamas niega niegan nego negaron desmient* desmint* descarta descartan descarto tampoco no_consta nada_indica nada_apunta nada_hace_pensar -no_solo -que_no_prospero {neg*,rechaz*,desmint*,desmient*}_{haber,tener,toda,todo,cualquier,su,estas,esas,las,la} ni_{rastro,una_sola,un_solo}_de {es,son,era}_fals* nada_{que_ver,permite,demuestra,prueba} {no_tiene,no_tuvo}_nada_que_ver',
  signs: 'indicio* prueba* senal senales rastro* evidencia* indica* apunt* sugier* parec* consta hace_pensar',
  adjectives: 'supuesto supuesta supuestos supuestas presunto presunta presuntos presuntas',
  likely:
    'probabl* parece parecen aparentemente al_parecer todo_apunta todo_indica apunta_a apuntan_a sugier* indican_que cree_que creen_que se_cree considera_probable verosimil* previsiblemente hacen_pensar hace_pensar lleva_la_firma -improbabl* {con_,}toda_probabilidad {apunta,apuntan,apuntaria}_{todo_,}a_que {los_expertos_,}{estiman,consideran,creen}_{probable,que} lleva*_{la_firma,el_sello} {hace,hacen}_suponer se_{estima,supone,presume}_que convencid*_de',
  possible:
    'podria* puede_ser puede_haber* puede_deberse puede_interpretarse puede_considerarse puede_entenderse puede_por_tanto pudo_ser pudo_haber pudieron_haber pudiera* quiza* tal_vez posible posibles posiblemente presunt* sospech* hipotesis eventual* teme temen acaso a_lo_mejor cabe_entender* cabe_interpretar* puede_entender* puede_ver* puede_leer* se_puede_interpretar se_puede_entender cabria -no_es_posible -no_fue_posible -no_podria* {se_,}baraj* {no_es_,}{impensable,descartable} {cabe,existe}_la_posibilidad {pudo,pudieron,puede,pueden}_{haber,tener,estar,tratarse} posibilidad_de_que {teoria,escenario,conjetura*} -puede_{funcionar,trabajar}',
  hearsay:
    'supuest* presuntamente fuentes_cercanas fuentes_anonimas varias_fuentes dos_fuentes una_fuente segun_fuentes fuentes_conocedoras fuentes_consultadas rumor* se_rumorea bajo_condicion_de_anonimato fuentes_de_la_investigacion presuntos anonimato fuentes_proximas fuentes_del_caso fuente_anonima una_persona_cercana {fuentes,fuente}_{anonim*,diplomatic*,judiciales,internas,del_tribunal,de_la_corte,que_pid*,que_prefier*} {segun,aseguran,indican,afirman,senalan}_{fuentes,algunas_fuentes,varias_fuentes,medios} se_{dice,comenta}_que en_el_anonimato {pidio,pidieron,pide,bajo}_{el_,}anonimato al_parecer_segun {habria,habrian}_sido versiones_de_prensa',
  hearsayVerbs:
    'habria habrian seria_obra seria_un seria_una serian_los tendria tendrian estaria estarian procederia {estaria,estarian,serian,seria,tendria,habria}_{detras,implicad*,obra,vinculad*,responsable*} apuntaria apuntarian buscaria buscarian procederian',
  evidence:
    'pruebas_disponibles evidencias_disponibles pruebas_recabadas pruebas_reunidas pruebas_recopiladas pruebas_apuntan pruebas_indican pruebas_sugieren indicios indicios_apuntan evidencia_disponible las_evidencias_apuntan elementos_disponibles pruebas_hasta_ahora -no_hay_indicios -sin_indicios -ningun_indicio -indicios_de_que_se_robara*',
  negation: 'no nunca jamas nadie nada ni tampoco sin',
  telling:
    'decir precisar revelar especificar aclarar explicar confirmar detallar divulgar comentar responder facilitar identificar determinar establecer saber conocer dijo revelo aclaro explico confirmo detallo divulgo facilito sabe dio_detalles ofrecio_detalles',
  told: 'dicho precisado revelado especificado aclarado explicado confirmado detallado divulgado comentado facilitado determinado establecido trascendido -no_{ha,han}_{dicho_que_no,confirmado_que_no}',
  confirming: 'confirm* desment*',
  cutters: 'pero aunque sin_embargo si_bien mientras_que mientras no_obstante sino y_que en_cambio',
  saying:
    'dijo dice dijeron ha_dicho afirm* asegur* anunci* inform* comunic* confirm* declar* explic* indic* senal* precis* revel* reconoc* admit* escrib* advirt* advier* anadi* agreg* sostien* sostuvo subray* destac* calific* describ* public* insist* -informacion* -informatic* -indicios',
  accordingTo: 'segun de_acuerdo_con en_palabras_de citando citado_por a_juicio_de',
  backReference:
    'aquel_ataque aquel_incidente en_aquel_momento aquel_ano aquella_intrusion en_aquella_ocasion el_ataque_anterior el_incidente_anterior por_aquel_entonces',
};
