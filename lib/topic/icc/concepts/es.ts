/** What the facets' concepts are called in Spanish: folded words, `prefix*`, `two_words`, `-exception`. */
export const conceptsEs = {
  COURT:
    'corte cpi tribunal institucion corte_penal_internacional organismo instancia_judicial organo_judicial organizacion juzgado_internacional',
  STATEMENT:
    'comunicado* declaracion mensaje publicacion tuit nota anuncio boletin nota_de_prensa aviso -declaracion_de_guerra -segun_el_comunicado -segun_un_comunicado -segun_la_nota -segun_el_texto -segun_el_mensaje -segun_ese_texto -segun_la_declaracion',
  ANNOUNCE:
    'anunci* revel* inform* comunico ha_comunicado confirm* hizo_publico hizo_publica hecho_publico hecha_publica hacer_publico dio_a_conocer dado_a_conocer dar_a_conocer dijo_el dijo_este ha_dicho indico senalo declaro divulg* difund* difundio public* reconoc* admit* desvel* notifico aseguro afirmo explico preciso salio_a_la_luz se_conocio trascendio tuiteo dio_el dio_ayer explicacion dado_detalles hizo_public* alerto hizo_saber hecho_saber ha_hecho_saber ha_alertado manifesto ha_manifestado conto comunicaron ha_reconocido puso_en_conocimiento se_hizo_publico se_hizo_publica hace_publico hace_publica salio_a_la -informacion* -informatic* -publico_de -revelar_su -confirmar_la -confirmar_si -sin_confirmar -fiscalia_publica -informe -informes -servicios_publicos -fondos_publicos -alertados',
  FIRST: 'primero inicialmente en_un_primer_momento al_principio anteriormente antes ya',
  ATTACK:
    'ataque ataques ciberataque* ciberincidente* hackeo hackeos pirateo* intrusion* incidente incidentes brecha ofensiva operacion asalto vulneracion incursion ciberasalto ciberoperacion acceso_no_autorizado golpe golpes ciberintrusion* allanamiento_informatico -golpe_de_estado -golpes_de_estado',
  BREAKIN_NOUN:
    'hackeo pirateo intrusion brecha ciberintrusion infiltracion_informatica vulneracion incursion ciberataque_exitoso',
  HACKED:
    'hackead* hackearon piratead* piratearon vulnerad* vulneraron violad* penetrad* jaqueda* jaquead* ha_sido_hackeada burlaron burlado hackean han_hackeado hackeo_a piratean intervenid* asaltad* allanad* vulneran vulnero hackeo_la -intent*_hackear -datos_vulnerados',
  GOT_IN:
    'lograron_entrar logro_entrar entraron_en entro_en lograron_acceder logro_acceder accedieron_a penetraron penetraron_en consiguieron_entrar consiguieron_acceder lograron_penetrar lograron_infiltrarse se_colaron se_infiltraron se_introdujeron irrumpieron han_entrado_en haber_entrado acceso_no_autorizado_a ganaron_acceso se_hicieron_con_el_acceso asaltaron consiguieron_penetrar consiguieron_infiltrarse lograron_introducirse consiguio_entrar han_accedido accedio_a accedieron_al accedieron_a_los_sistemas se_infiltro colado_en colaron_en entraran_en obtuvieron_acceso obtuvo_acceso penetran_en entran_en_los_sistemas entran_en_la_red se_cuelan irrumpen_en -entro_en_vigor -entraron_en_vigor',
  VICTIM_OF:
    'victima_de victimas_de objeto_de objetivo_de blanco_de sufrio sufrido sufrida sufre ha_sufrido padecio alcanzad*_por golpead*_por afectad*_por un_ataque_contra victima_de_un objeto_de_un blanco_de_un',
  SYSTEMS: 'sistema sistemas red redes ordenador* computador* servidor* infraestructura* defensas equipos_informaticos',
  ATTACKERS:
    'atacante* hacker* pirata* pirata_informatico piratas_informaticos ciberdelincuente* cibercriminal* intruso* autor autores responsable* culpable* agresor* delincuentes espias',
  ATTEMPT_HACK:
    'intento_de_hackeo intento_de_intrusion intento_de_ataque intento_de_ciberataque intento_de_pirateo intento_de_acceso tentativa_de_intrusion tentativa_de_ataque tentativa_de_ciberataque intentos_de_intrusion intentaron_hackear intento_hackear intentaron_entrar_en_los_sistemas intentaron_acceder intentaron_penetrar trataron_de_entrar trataron_de_hackear trataron_de_acceder ataque_frustrado hackeo_frustrado intrusion_frustrada intrusion_fallida ataque_fallido intento_de_vulnerar intentaron_vulnerar no_lograron_entrar no_consiguieron_entrar no_lograron_acceder',
  ATTEMPT: 'intento intentos intentar intentaron intentaba tentativa tentativas trataron trato_de tratado_de',
  TARGETED:
    'selectivo dirigido dirigida selectiva focalizad* especificamente_dirigid* premeditad* a_medida -dirigido_por -dirigida_por -va_dirigid*',
  SOPHISTICATED: 'sofisticad* sofisticacion elaborad* complejo compleja avanzad* -mas_avanzad* -situacion_compleja',
  UNPRECEDENTED:
    'sin_precedentes sin_precedente inedit* nunca_visto nunca_vista jamas_visto sin_parangon nunca_antes primera_de_su_tipo primero_de_su_tipo no_tiene_precedente* no_tenia_precedente* no_tienen_precedente* no_hay_precedente* carece_de_precedente*',
  NOT_FIRST:
    'no_es_la_primera_vez no_es_el_primer no_es_la_primera no_es_el_primero segundo_ataque segundo_incidente segundo_ciberataque ultimo_de_una_serie uno_mas_de_una_serie es_el_segundo era_el_segundo el_segundo segunda_vez no_era_la_primera_vez otra_vez',
  SPYING:
    'espionaje espiar espiaban espiaron ciberespionaje labores_de_inteligencia recabar_inteligencia obtener_inteligencia para_espiar espiarla espiarlo espiarlos espiarnos espiada -espionaje_industrial',
  SPY: 'espia espias agente agentes agente_del_gru oficial_de_inteligencia topo infiltrado agente_encubierto oficial_del_gru agente_ruso oficial_ruso ciudadano_ruso militar_ruso',
  REVENGE: 'venganza vengarse represalia_por en_represalia revancha',
  MONEY: 'rescate_economico extorsion animo_de_lucro fines_economicos beneficio_economico motivos_economicos',
  POLITICAL: 'motivos_politicos motivacion_politica motivaciones_politicas razones_politicas moviles_politicos',
  UNDERMINE:
    'socavar socava socavando socavaba minar mina minando debilit* sabot* desacredit* menoscab* erosion* entorpec* obstaculiz* deslegitim* perjudic* quebrantar',
  MANDATE: 'mandato mision razon_de_ser',
  DETECT:
    'detect* descubr* descubiert* observ* adviert* advirti* identific* registr* percat* dieron_cuenta notaron noto hallad* localiz* constat* alertad*_por se_percato vio vieron reparo repararon -no_identific* -sin_identificar -no_ha_identific* -no_han_identific* -observador*',
  ANOMALOUS:
    'actividad*_anomala* actividad*_inusual* actividad*_anormal* actividad*_sospechosa* actividad*_irregular* anomalia anomalias trafico_anomalo trafico_inusual trafico_sospechoso comportamiento_anomalo comportamiento_inusual movimientos_sospechosos movimientos_extranos actividad_extrana actividad_informatica_anomala irregularidades_en_la_red fuera_de_lo_comun fuera_de_lo_normal algo_extrano algo_raro actividad_fuera comportamientos_anomalos trafico_extrano actividades_extranas',
  ALERT_SYSTEM:
    'mecanismo*_de_alerta sistema*_de_alerta sistema*_de_alarma sistema*_de_vigilancia mecanismo*_de_vigilancia sistema*_de_deteccion mecanismo*_de_deteccion alerta_temprana herramientas_de_vigilancia monitorizacion_de_la_red sistema_de_monitoreo alarmas_internas',
  TECH_STAFF:
    'tecnicos informaticos empleados personal equipo_informatico equipos_informaticos servicios_informaticos especialistas administradores ingenieros trabajadores servicio_informatico',
  LABEL_VERB:
    'calific* describ* describio llam* denomin* habl* hablar hablaba tild* defini* denominacion bautiz* caracteriz* se_refirio refiri* termino mencion* expresion catalog* -llamamiento -llamad*_a',
  LABEL_INCIDENT:
    'incidente_de_ciberseguridad incidente_de_seguridad incidente_cibernetico incidente_informatico incidente_de_seguridad_informatica ciberincidente',
  LABEL_BREACH:
    'brecha_de_ciberseguridad brecha_de_seguridad violacion_de_seguridad violacion_de_la_seguridad violacion_de_la_ciberseguridad fallo_de_seguridad vulneracion_de_la_seguridad',
  WHO: 'quien_esta_detras quien_estaba_detras quien_o_quienes quienes_estan quienes_son detras_del detras_de responsable responsables autor autores autoria culpable culpables identidad_de atacantes atribu* quien_ataco quien_fue quien_hay quien_ordeno sospechoso* origen_del_ataque origen_del_ciberataque origen_de_la_intrusion perpetrador* procedencia_del_ataque nombre_del_pais pais_que quien_lanzo quien_perpetro quienes_fueron nadie_ha_reivindicado identidad_del autor_material atacante de_donde_vino la_autoria',
  UNNAMED:
    'se_desconoc* desconoc* no_se_sabe no_se_conoc* no_esta_claro no_ha_sido_identific* no_han_sido_identific* no_identific* no_ha_identific* no_se_ha_identific* sin_identificar sin_nombrar sin_senalar sin_precisar sin_aclarar sin_revelar no_se_ha_podido no_ha_podido no_han_podido no_pudo no_puede no_pueden no_es_posible no_fue_posible no_quiso no_ha_querido no_dijo no_ha_dicho no_nombr* no_ha_nombrado no_senal* no_ha_senalado no_acus* no_apunt* no_revel* no_ha_revelado no_preciso no_ha_precisado no_especific* no_ha_especificado no_aclaro no_ha_aclarado no_ha_trascendido no_confirmo no_ha_confirmado rehus* declino se_nego se_ha_negado evito incognita misterio es_una_incognita nadie_sabe imposible_saber indeterminad* no_se_ha_determinado sigue_sin_saberse se_ignora ignora ningun_responsable ningun_sospechoso ningun_culpable no_se_ha_atribuido no_atribuy* no_ha_atribuido no_se_ha_dado no_se_ha_revelado no_fue_revelad* tampoco_quiso tampoco_ha tampoco_dijo tampoco_revel* tampoco_precis* tampoco_acla* tampoco_nombr* tampoco_senal* prefiere_no no_hay_pistas evita_senalar sin_pistas se_desconocen por_determinar por_identificar no_hay_sospechosos sin_atribuir por_esclarecer guarda_silencio',
  CLAIMED:
    'reivindic* atribuido_la_autoria se_ha_atribuido asumido_la_autoria asumio_la_autoria se_ha_responsabilizado',
  NO_GROUP: 'ningun_grupo nadie ninguna_organizacion ningun_colectivo no_ha_sido no_fue sin_que_nadie ningun_hacker',
  STATE_ACTOR:
    'actor_estatal actores_estatales estado_extranjero gobierno_extranjero potencia_extranjera pais_extranjero respaldad*_por_un_estado patrocinad*_por_un_estado un_estado_hostil estado_hostil pais_hostil servicios_secretos_extranjeros otro_estado',
  CRIMINAL_GANG:
    'banda_criminal grupo_criminal crimen_organizado banda_de_ransomware organizacion_criminal red_criminal',
  BLAME:
    'sospech* acus* culp* atribu* detras senal* apunt* responsabiliz* orquest* obra_de por_cuenta_de al_servicio_de vinculad* tras_el_ataque encargad*_por -apuntan_a_un_ataque',
  INVESTIGATE:
    'investig* indag* pesquisa* averigu* examinan examina pesquisa pesquisas diligencias -investigador_principal',
  CRIMINAL_INQUIRY:
    'investigacion_penal investigacion_criminal investigacion_policial pesquisa_penal investigacion_judicial diligencias_penales indagacion_penal',
  POLICE:
    'policia policial policias fiscalia_neerlandesa fiscalia_holandesa fuerzas_de_seguridad fuerzas_del_orden investigadores',
  DUTCH:
    'neerland* holand* paises_bajos estado_anfitrion pais_anfitrion pais_que_la_acoge pais_de_acogida estado_sede pais_sede',
  AUTHORITIES: 'autoridades policia gobierno servicios ministerio',
  INTELLIGENCE:
    'servicio_de_inteligencia servicios_de_inteligencia inteligencia_neerlandesa inteligencia_holandesa servicio_secreto servicios_secretos aivd mivd',
  INTERNAL_INQUIRY:
    'investigacion_interna propia_investigacion indagacion_interna pesquisa_interna investigacion_conjunta su_propia_pesquisa',
  OTHER_CASES: 'crimenes_de_guerra crimenes_contra genocidio casos situaciones estatuto_de_roma',
  DATA: 'dato datos informacion informaciones archivo archivos documento documentos fichero* expediente* correos material pruebas registros documentacion',
  TAKEN:
    'robad* robo robos robar robaron robara* hurt* sustraid* sustraj* sustraer* sustraccion extraid* extraj* extraccion filtrad* filtracion* filtraron filtrar* exfiltr* copiad* copiaron accedid* acceso_a_dat* acceso_a_inform* acceso_a_documentos acceder_a comprometid* hicieron_con se_apoder* llevaron se_llevaron capturad* obtuvieron obtenid* consultad* interceptad* fugas fuga_de apropiaron perdid*_de_datos descargad* copio sustrajeron extrajo desaparecid* desaparecieron perdido perdida perdidos perdidas manos_ajenas malas_manos saque* accedieron_a_document* accedieron_a_dat* filtro_document* se_llevo apropio llevado sustraer vistos_comprometidos afectados_datos acceso_a_los_datos acceso_a_dicha sustraccion_de robaran robase robado_dat* apoderado -acceder_a_la_corte -acceso_a_internet -comprometido_a -comprometida_a -se_ha_comprometid*',
  SENSITIVE: 'sensible* confidencial* secret* protegid* delicad* reservad* clasificad* altamente_sensible*',
  HOLD: 'guarda guardan custodia* conserva* almacen* alberg* posee* maneja* contien* atesora* reun* dispone tiene_en_su_poder gestiona* mantiene acumula* obra*_en_su_poder trata_informacion guardad* custodiad* figuran en_sus_archivos en_sus_servidores en_los_servidores -mantiene_su',
  WITNESS_DATA:
    'testigo* victimas pruebas evidencia* identidad* testimonio* atrocidad* nombres_de elementos_probatorios material_probatorio testigo testigos',
  REMEDY: 'remedi* reparar repara subsanar paliar corregir mitigar_cualquier abordar_cualquier limitar_los_danos',
  ANY_COMPROMISE:
    'compromiso_de_datos filtracion_de_datos fuga_de_datos fuga_de_informacion filtracion_de_informacion cualquier_filtracion perdida_de_datos posible_filtracion',
  CONTACT:
    'contact* ponerse_en_contacto pondra_en_contacto pondria_en_contacto avis* notific* informar* alertar* advertir* comunicara* inform*_a_los -contactos_con',
  WILL: 'contactara contactaria pondra pondria avisara avisaria notificara informara comprometio compromete prometio promete ha_prometido sera seran seria serian si_se si_hay si_hubiera en_caso va_a van_a si_resulta debera se_ha_comprometido asegura_que aseguro',
  AFFECTED:
    'personas individuos afectad* interesad* organizaciones particulares partes_afectadas victimas estados_afectados implicad* ciudadanos_afectados entidades',
  INTERNET: 'internet la_red_exterior conexion_exterior en_linea acceso_a_la_red',
  EMAIL: 'correo correos correo_electronico correos_electronicos e_mail email* buzon* mensajeria',
  REMOTE:
    'acceso_remoto a_distancia remotamente teletrabaj* desde_casa desde_fuera vpn forma_remota wifi red_inalambrica',
  WEBSITE: 'pagina_web sitio_web portal_web web_de_la_corte web_del_tribunal web_oficial',
  LIVESTREAM:
    'retransmision* transmision* streaming emision_en_directo emisiones_en_directo video_en_directo en_vivo difusion_en_directo transmisiones_en_directo',
  GALLERY: 'galeria_publica galeria_del_publico tribuna_del_publico sin_sonido sin_audio tribuna_publica',
  DOC_SHARING:
    'intercambio_de_documentos compartir_documentos intercambiar_documentos abrir_documentos compartir_archivos intercambio_de_archivos',
  DOWN: 'quedaron_sin quedado_sin quedo_sin quedan_sin siguen_sin sigue_sin_funcionar trabajan_sin trabajar_sin estan_sin estaban_sin sin_acceso caid* desconect* desconexion cortad* cort* fuera_de_servicio inaccesible* inoperativ* apagad* apago interrumpid* interrumpio suspendid* bloquead* inhabilitad* desactivad* no_funcion* dejo_de_funcionar dejaron_de_funcionar inutilizad* aislad* restringid* limitad* no_podian no_pueden paralizad* deshabilitad* sin_conexion sin sin_servicio no_estan_disponibles no_esta_disponible no_disponible* caidos caida caido colapsad* interrup* desenchuf* -corte -cortes -corto -corta -sin_precedente* -sin_embargo -sin_precisar -sin_interrup* -sin_sonido -sin_audio -sin_demora -sin_que -sin_nombrar -sin_aclarar -sin_confirmar -sin_intermediarios -sin_duda -sin_duda_alguna -sin_dar',
  LAWYERS: 'abogad* letrad* defensores equipos_de_defensa colegio_de_abogados asociacion_de_abogados',
  LIMITED:
    'limitad* afectad* restringid* perjudicad* entorpecid* sin_acceso dificultad* impid* sin_poder no_pueden_acceder no_pueden_consultar',
  USB_PAPER: 'usb papel en_papel memorias_usb pendrive* impres* lapices_usb copias_impresas',
  HEARINGS:
    'audiencia audiencias vista vistas juicio juicios sesion sesiones sala_de_audiencias -punto_de_vista -en_vista',
  CANCELLED: 'cancelad* suspendid* anulad* cancelo suspendio',
  RESUMED: 'reanud* reinici* se_retomaron retomad* retom*',
  POSTPONED: 'aplazad* pospuest* retrasad* demorad* postergad* aplaz*',
  VIDEO_TESTIMONY:
    'videoconferencia testimonio_por_video testimonios_por_video declaraciones_por_video enlace_de_video testimonio_a_distancia testigos_por_video',
  UNAFFECTED:
    'no_afect* con_normalidad segun_lo_previsto no_se_vieron_afectad* sin_cambios tal_como_estaba_previsto no_se_han_visto_afectad* como_estaba_previsto',
  WORK: 'trabajo* labor labores actividad actividades operaciones funcionamiento funciones tareas quehacer operativa trabajando funcionando -trabajo_forzado',
  CONTINUE:
    'continua continuan continuidad continuo continuar continuara sigue_con siguen_con sigue_su sigue_adelante prosig* sigue_trabajando siguen_trabajando sigue_funcionando mantiene_su mantienen sin_interrupcion garantizar_la_continuidad seguir_trabajando a_medio_gas sigue_operando seguimos sigue_trabaj* siguen_trabaj* sigue_en_marcha prosiguen no_se_detiene no_se_ha_detenido no_se_detendra no_se_interrumpe no_ha_parado mantiene mantendra mantuvo proseguira',
  PRIORITY:
    'prioridad* prioritari* ante_todo principal_preocupacion lo_primero es_primordial se_centra_en principal_objetivo',
  DISRUPTED:
    'paraliz* interrump* perturb* alterad* entorpec* ralentiz* trastoc* colaps* afectad*_gravemente gravemente_afectad* a_medio_gas dificult*',
  MEASURES:
    'medida medidas reaccion* reacciono respuesta actuo actuacion pasos acciones actuado actuaron reaccionaron contramedidas reaccionado reaccionar responder',
  IMMEDIATE:
    'inmediat* de_inmediato enseguida al_instante rapid* urgente* sin_demora con_rapidez prontamente de_urgencia a_la_mayor_brevedad en_el_acto al_momento sin_perder_tiempo',
  HELP: 'ayud* apoy* colabor* asist* respald* cooper* soporte auxilio de_la_mano',
  EXPERTS:
    'expertos_externos expertas_externas expertos_independientes especialistas_externos tecnicos_externos expertos_en_ciberseguridad peritos_externos consultores_externos asesores_externos empresa_de_ciberseguridad expertos_ajenos especialistas_independientes peritos_independientes expertos_internacionales_en',
  FORENSIC: 'forense forenses informatica_forense peritaje_digital analisis_tecnico_forense',
  ANALYSIS:
    'analisis analiz* evalua* evaluacion estudi* examen peritaje examin* valora* analizando evaluando estudiando',
  UNDERWAY:
    'en_curso en_marcha siguen_analizando sigue_analizando continua_analizando continuan_analizando se_esta_analizando se_esta_evaluando esta_evaluando esta_analizando estan_analizando se_analiza se_evalua todavia_se aun_se se_sigue_analizando analizar_y_mitigar continua_evaluando siguen_evaluando esta_estudiando estan_estudiando estan_evaluando se_estan_analizando se_estan_evaluando en_proceso esta_siendo se_estudia',
  IMPACT: 'impacto* efectos consecuencias alcance danos repercusion*',
  STRENGTHEN:
    'reforz* refuerz* refuerzo fortalec* mejor* aumentar aumenta elevar eleva acelera* aceler* robustec* blind* afianz* consolid* endurec* increment* potenci* modernizar moderniza apuntalar apuntala',
  SECURITY:
    'ciberseguridad seguridad defensas proteccion resiliencia ciberdefensa* ciberresiliencia seguridad_informatica medidas_de_seguridad -consejo_de_seguridad -fuerzas_de_seguridad',
  RISK_FRAMEWORK:
    'gestion_de_riesgos gestion_de_riesgo gestion_del_riesgo marco_de_riesgos marco_de_gestion gestion_de_los_riesgos',
  CLOUD: 'nube la_nube cloud tecnologia_en_la_nube computacion_en_la_nube',
  FASTER: 'aceler* mas_rapid* adopcion adopt* paso_a migracion migrar uso_de el_uso transicion traslad* pasar',
  VICTIMS: 'victimas testigos testigo funcionarios personal empleados magistrados',
  RISK: 'riesgo* peligro* amenaz* expuest* exponer seguridad_de en_peligro pelig*',
  PROCEDURES:
    'procedimiento* prepar* protocolos plan_de_contingencia planes medidas_de_proteccion dispositivo* protegera* proteger',
  REPERCUSSIONS: 'repercusion* consecuencias secuelas efectos posibles_riesgos riesgos_de_seguridad riesgos_para',
  DISINFO:
    'desinformacion informacion_falsa informaciones_falsas bulos campana_de_desprestigio noticias_falsas propaganda_contra campanas_de_descredito campana_de_descredito',
  EXPECT:
    'esper* tem* prev* anticip* advier* advirti* podria* posible* probables se_prepara augur* se_preven se_preve preven -previ* -prevenir -tema -temas',
  SUFFERED:
    'victima sufr* identific* detect* en_marcha ya_existe objeto_de revel* en_curso blanco_de lanzad* orquestad* afronta',
  DAILY: 'diari* persistent* constant* continu* a_diario cada_dia todos_los_dias incesant* permanent*',
  SYSTEM_ATTACKS: 'ataques ciberataques intentos intentos_de_ataque tentativas intentos_de_intrusion',
  CONCERN: 'preocupacion* inquietud* temores clima_de_seguridad temor alarma inquietudes preocupaciones',
  HEIGHTENED: 'creciente* mayor mayores crecid* aument* intensific* elevad* cada_vez_mas agrav* mas_amplio',
  SECURITY_WORD: 'seguridad amenazas ciberseguridad',
  INTERN:
    'becari* pasante* practicas en_practicas identidad_falsa falsa_identidad identidad_brasilena falso_brasileno brasilen* hacerse_pasar haciendose_pasar se_hizo_pasar se_hacia_pasar documentacion_falsa',
  INFILTRATE:
    'infiltr* entrar_en entrar_como ingresar acceder_a introducirse colarse penetrar trabajar_en trabajar_para incorporarse entrar acceso_al_tribunal acceder_al hacerse_un_hueco infiltracion',
  NEARLY:
    'casi a_punto_de estuvo_cerca intento intentar tentativa tratado trato_de haciendose_pasar por_poco pretend* fallid* frustrad*',
  BLOCKED:
    'frustr* detuv* detenid* desenmascar* expuls* impid* bloque* arrest* descubiert* rechaz* deport* devuelt* interceptad* neutraliz* evit* desbarat* frenaron freno pararon cerraron_el_paso dieron_con cazaron cazado pillado fue_rechazado expulsado rechazo detectaron_y_expulsaron impidieron impidio vetado vetaron -intento_frustrado',
  WORKED_THERE:
    'habia_trabajado_en trabajo_en_la_corte trabajo_como_becari* trabajaba_en ya_habia_trabajado hizo_practicas_en',
  RUSSIA: 'rusia rus* moscu kremlin federacion_rusa',
  PUTIN: 'putin presidente_ruso cuyo_presidente jefe_del_kremlin mandatario_ruso lider_ruso presidente_de_rusia',
  WARRANT:
    'orden_de_arresto ordenes_de_arresto orden_de_detencion ordenes_de_detencion orden_de_captura ordenes_de_captura orden_internacional orden_contra ordeno_el_arresto ordeno_la_detencion ordeno_la_captura ordenaron_el_arresto ordenado_el_arresto arresto_de_putin arresto_de_vladimir detencion_de_putin orden_de_busca orden_internacional_de',
  ISSUE: 'emiti* emision emite dict* expidi* libr* curso contra lanz* firm* pes*_sobre orden_contra',
  CHILDREN: 'ninos menores deport* secuestr* traslado_forzoso traslado_ilegal traslado_de',
  REJECT:
    'rechaz* nul* niega* nego neg* desestim* inaceptable* carece*_de sin_valor tild* no_reconoc* desden* rechazo rechaza considera_nula -negociac*',
  ACCUSATIONS: 'acusacion* cargos orden decision orden_de_arresto denuncias imputaciones alegaciones',
  WAR_THREAT:
    'declaracion_de_guerra acto_de_guerra hipersonic* amenaza_de_guerra ataque_nuclear ataque_con_misil* amenaz*_con_un_misil amenaz*_con_un_ataque amenaz*_con_misiles golpear_la_haya',
  WANTED:
    'lista_de_buscados buscad*_por lista_de_busca busca_y_captura lista_de_personas_buscadas personas_buscadas lista_de_los_mas_buscados en_busca entre_los_buscados entre_las_personas_buscadas orden_de_busca lista_de_fugitivos declaro_en_busca',
  SANCTIONS: 'sancion* lista_negra sancionad*',
  CRIMINAL_CASES:
    'procesos_penales proceso_penal causa_penal causas_penales procedimientos_penales procedimiento_penal casos_penales caso_penal investigaciones_penales_contra investigacion_penal_contra expediente_penal abrio_un_proceso abrio_una_causa',
  REPRISALS: 'represalia* contramedida* venganza_rusa medidas_de_retorsion',
  OFFICIALS:
    'juez jueces jueza magistrad* fiscal fiscales president* funcionarios_de_la_corte khan cargos_electos altos_cargos',
  RUSSIAN_WARRANTS:
    'ordenes_de_arresto_contra_el_presidente_de_la_corte sus_propias_ordenes ordenes_de_arresto_contra_los_jueces ordenes_de_arresto_contra_varios orden_de_arresto_contra_el_fiscal ordenes_de_detencion_contra_los_jueces orden_de_busca_contra_el_fiscal ordenes_de_arresto_contra_el_fiscal',
  CASES: 'situaciones situacion casos investigaciones causas expedientes',
  CASE_WORK: 'investig* abiert* en_curso en_marcha examina* tramita* instruy* lleva_a_cabo activ* pendient*',
  STATES_PARTIES:
    'estados_parte estados_partes estados_miembros estados_miembro paises paises_miembros miembros estados naciones',
  MEMBERSHIP:
    'estatuto_de_roma ratific* miembros adherid* cuenta_con firmantes integr* estados_parte estados_partes reconoc* parte_del signatari* forman_parte compuest* pertenec* compone forman suscrit*',
  HAGUE: 'la_haya ciudad_de_la_haya',
  SEATED: 'con_sede sede sita ubicad* radicad* situad* basad* tiene_su_sede',
  METHOD:
    'naturaleza_del naturaleza_de_la naturaleza_exacta metodo metodos como_entraron como_accedieron tecnica tecnicas tipo_de_ataque modus_operandi modo_en_que forma_en_que detalles_tecnicos vector como_se_produjo como_se_llevo la_naturaleza alcance_y_naturaleza',
  UNDISCLOSED:
    'no_detall* no_ha_detallado no_preciso no_ha_precisado no_revel* no_ha_revelado no_se_ha_revelado se_desconoce desconocid* no_especific* no_ha_especificado no_dio_detalles sin_dar_detalles sin_detallar sin_precisar sin_especificar no_se_conoce no_se_sabe no_ofrecio_detalles no_facilit* no_quiso_* no_ha_trascendido no_dijo no_explic* no_ha_explicado no_divulg* rehus* declino no_ha_dado misterio no_aport* tampoco_explic* tampoco_detall* tampoco_revel* tampoco_precis* tampoco_ha tampoco_quiso tampoco_se_sabe sin_explicar',
  MALWARE: 'malware ransomware programa_malicioso troyano programa_espia software_malicioso',
  MAIL_ACCOUNTS: 'cuentas_de_correo phishing suplantacion correos_trampa',
  USED: 'utiliz* us* emple* mediante a_traves_de gracias_a por_medio_de infect* -usuario*',
  COMPROMISED: 'comprometid* vulnerados',
  FAILED_INFILTRATION: 'infiltracion_fallida infiltracion_frustrada intento_de_infiltracion',
  SPOKESPERSON: 'portavoz vocero ministerio ministra ministro',
  /** Means the Court once it has been named; narrower than COURT, so that other tribunals in teasers do not count. */
  SUBJECT: 'corte cpi tribunal',
  NO_CULPRIT:
    'ningun_responsable ningun_culpable ningun_sospechoso ningun_autor no_senalo_a_nadie no_senala_a_nadie no_se_ha_senalado_a_nadie sin_senalar_a_nadie sin_culpables no_nombro_a_ningun ningun_pais ningun_estado no_acusa_a_nadie no_acuso_a_nadie no_atribuye_el_ataque no_hay_pistas senalar_culpables sin_pistas evita_senalar',
  HAPPENED: 'ocurri* sucedi* tuvo_lugar se_produjo se_remonta',
  BLAME_IT: 'detras_de_{ello,esto} responsable_de_{ello,esto} tuvo_que_ver_con_{ello,esto}',
  OTHER_BODY: 'opaq europol eurojust otan cruz_roja embajada',
  NETWORK: 'red redes sistemas servidores ordenadores',
  OFFLINE: 'desconectad* sin_conexion fuera_de_linea aislad*',
  ENTER: 'accedi* penetr* infiltr* entraron entro vulner*',
  SECURE_THING: 'seguridad amenaza* inseguridad securitari*',
  OTHER_CAUSE: 'enfermedad enferm* huelga fallecimiento',
  STOLEN:
    'robad* robo robos robar robaron robara* hurt* sustraid* sustraj* sustraer* sustraccion extraid* extraj* extraccion filtrad* filtracion* filtraron filtrar* exfiltr* copiad* copiaron accedid* acceso_a_dat* acceso_a_inform* acceso_a_documentos acceder_a comprometid* hicieron_con se_apoder* llevaron se_llevaron capturad* obtuvieron obtenid* consultad* interceptad* fugas fuga_de apropiaron perdid*_de_datos descargad* copio sustrajeron extrajo desaparecid* desaparecieron perdido perdida perdidos perdidas manos_ajenas malas_manos saque* accedieron_a_document* accedieron_a_dat* filtro_document* se_llevo apropio llevado sustraer vistos_comprometidos afectados_datos acceso_a_los_datos acceso_a_dicha sustraccion_de robaran robase robado_dat* apoderado -acceder_a_la_corte -acceso_a_internet -comprometido_a -comprometida_a -se_ha_comprometid*',
  HOBBLE: 'a_medio_gas a_duras_penas al_ralenti cojea* modo_degradado servicios_minimos',
  AT_HAGUE: 'en_la_haya',
  DISCLOSED: 'revelad* anunciad* divulgad* comunicad*',
  ATTACKS_AT_LARGE: 'ciberataques ataques_informaticos',
  SUSPECTS_RUSSIA:
    '{sospech*,acus*}_{de_,a_}{rusia,moscu,el_kremlin,los_rusos} {apunt*,senal*}_{a_}{rusia,moscu,al_kremlin}',
};
