/** What the facets' concepts are called in Spanish: folded words, `prefix*`, `two_words`, `-exception`. */
export const conceptsEs = {
  COURT:
    'corte cpi tribunal institucion corte_penal_internacional organismo instancia_judicial organo_judicial organizacion juzgado_internacional',
  STATEMENT:
    'comunicado* declaracion mensaje publicacion tuit nota anuncio boletin nota_de_prensa aviso -declaracion_de_guerra -segun_el_comunicado -segun_un_comunicado -segun_la_nota -segun_el_texto -segun_el_mensaje -segun_ese_texto -segun_la_declaracion -anuncio_{en,el,este,esta,ayer,hoy,que,la,su}',
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
    'no_es_la_primera_vez no_es_el_primer no_es_la_primera no_es_el_primero segundo_ataque segundo_incidente segundo_ciberataque ultimo_de_una_serie uno_mas_de_una_serie es_el_segundo era_el_segundo el_segundo segunda_vez no_era_la_primera_vez otra_vez no_es_la_primera_vez_que',
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
  WHO: 'quien_esta_detras quien_estaba_detras quien_o_quienes quienes_estan quienes_son detras_del detras_de responsable responsables autor autores autoria culpable culpables identidad_de atacantes atribu* quien_ataco quien_fue quien_hay quien_ordeno sospechoso* origen_del_ataque origen_del_ciberataque origen_de_la_intrusion perpetrador* procedencia_del_ataque nombre_del_pais pais_que quien_lanzo quien_perpetro quienes_fueron nadie_ha_reivindicado identidad_del autor_material atacante de_donde_vino la_autoria -como_{los_,}{responsables,autores,atacantes,culpables}',
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
  CANCELLED:
    'cancelad* suspendid* anulad* cancelo suspendio cancel* suspend* anul* se_suspendieron se_cancelaron quedaron_suspendidas interrumpid* interrump* paralizad* dejad*_sin_efecto',
  RESUMED:
    'reanud* reinici* se_retomaron retomad* retom* reanud* retom* reinici* recomenz* {han_,}vuelto_a_{empezar,celebrarse} volvieron_a_celebrarse',
  POSTPONED: 'aplazad* pospuest* retrasad* demorad* postergad* aplaz*',
  VIDEO_TESTIMONY:
    'videoconferencia testimonio_por_video testimonios_por_video declaraciones_por_video enlace_de_video testimonio_a_distancia testigos_por_video {declaracion*,testimonio*,testigo*,interrogatorio*,comparecencia*}_{de_un_testigo_,de_una_testigo_,de_testigos_,}{por,via,mediante}_{video*,videoconferencia,enlace,videollamada} videoconferencia* declarar_a_distancia declaraciones_a_distancia',
  UNAFFECTED:
    'no_afect* con_normalidad segun_lo_previsto no_se_vieron_afectad* sin_cambios tal_como_estaba_previsto no_se_han_visto_afectad* como_estaba_previsto con_{toda_,}normalidad sin_{alteraciones,interrupcion*,retraso*} como_{siempre,de_costumbre} segun_{el_calendario,lo_programado} se_mantuvieron tal_y_como_estaba',
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
    'desinformacion informacion_falsa informaciones_falsas bulos campana_de_desprestigio noticias_falsas propaganda_contra campanas_de_descredito campana_de_descredito campana*_de_{desprestigio,difamacion,bulos,mentiras,propaganda} difamacion_contra',
  EXPECT:
    'esper* tem* prev* anticip* advier* advirti* podria* posible* probables se_prepara augur* se_preven se_preve preven -previ* -prevenir -tema -temas',
  SUFFERED:
    'victima sufr* identific* detect* en_marcha ya_existe objeto_de revel* en_curso blanco_de lanzad* orquestad* afronta victimas {sufre,sufren,padecen,padece,objeto,blanco}',
  DAILY: 'diari* persistent* constant* continu* a_diario cada_dia todos_los_dias incesant* permanent*',
  SYSTEM_ATTACKS:
    'ataques ciberataques intentos intentos_de_ataque tentativas intentos_de_intrusion intento_de_intrusion',
  CONCERN: 'preocupacion* inquietud* temores clima_de_seguridad temor alarma inquietudes preocupaciones',
  HEIGHTENED:
    'creciente* mayor mayores crecid* aument* intensific* elevad* cada_vez_mas agrav* mas_amplio crece crecen aumenta aumentan aumentado ha_crecido han_crecido {mas,muy}_{alta,alto,elevad*,intens*} maxim* agudiz* deterior* recrudec* se_ha_intensificado',
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
    'declaracion_de_guerra acto_de_guerra hipersonic* amenaza_de_guerra ataque_nuclear ataque_con_misil* amenaz*_con_un_misil amenaz*_con_un_ataque amenaz*_con_misiles golpear_la_haya {ataque,golpe,respuesta}_con_{un_,}misil* misil*_{contra,sobre}_{la_haya,la_corte,el_tribunal} guerra_contra declarar_la_guerra',
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
  MAIL_ACCOUNTS:
    'cuentas_de_correo phishing suplantacion correos_trampa {correo,correos,mensajes,e_mails}_{electronicos_,electronico_,}{fraudulent*,tramp*,falso*,infectad*,maliciosos} cuenta*_de_correo {cuenta,cuentas}_de_{e_mail,correo_electronico} buzon*_de_correo',
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
  OTHER_CAUSE:
    'enfermedad enferm* huelga fallecimiento {antiguo,antigua,anterior}_{jefe,presidente,ministro,comandante,lider,general} exjefe expresidente exministro vacaciones falta_de_pruebas apelacion confirmacion_de_cargos',
  STOLEN:
    'robad* robo robos robar robaron robara* hurt* sustraid* sustraj* sustraer* sustraccion extraid* extraj* extraccion filtrad* filtracion* filtraron filtrar* exfiltr* copiad* copiaron accedid* acceso_a_dat* acceso_a_inform* acceso_a_documentos acceder_a comprometid* hicieron_con se_apoder* llevaron se_llevaron capturad* obtuvieron obtenid* consultad* interceptad* fugas fuga_de apropiaron perdid*_de_datos descargad* copio sustrajeron extrajo desaparecid* desaparecieron perdido perdida perdidos perdidas manos_ajenas malas_manos saque* accedieron_a_document* accedieron_a_dat* filtro_document* se_llevo apropio llevado sustraer vistos_comprometidos afectados_datos acceso_a_los_datos acceso_a_dicha sustraccion_de robaran robase robado_dat* apoderado -acceder_a_la_corte -acceso_a_internet -comprometido_a -comprometida_a -se_ha_comprometid*',
  HOBBLE: 'a_medio_gas a_duras_penas al_ralenti cojea* modo_degradado servicios_minimos',
  AT_HAGUE: 'en_la_haya',
  DISCLOSED: 'revelad* anunciad* divulgad* comunicad*',
  ATTACKS_AT_LARGE: 'ciberataques ataques_informaticos ataques_ciberneticos hackeos',
  OTHER_VICTIM:
    'hospital* clinica* universidad* banco bancos museo* colegio* aerolinea* aeropuerto* empresa empresas compania* ayuntamiento* alcaldia* parlamento cadena_de multinacional* oleoducto consultora cruz_roja {otra,otras,otros}_{victima*,organizacion*,institucion*,tribunal*}',
  SOFTWARE: 'antivirus app aplicacion_movil navegador windows parche* actualizacion* informe_anual presupuesto boletin',
  PUBLICISED:
    '{salio,salieron,sale,saliera,salido}_a_la_luz {se_,fue_,}{hizo,hacerse,hecho,hace}_public* {se_,}{supo,conocio,conocieron}_el trascendio {fue,era,ha_sido}_{conocido,divulgado,publico} {informo,comunico,conto}_{a_la,al}_{prensa,publico,opinion} de_dominio_publico',
  SAID_BY_COURT:
    '{corte,cpi,tribunal,institucion}_{,ha_,habia_}{dijo,dicho,afirmo,explico,senalo,indico,aseguro,hablo,describio,califico,preciso,escribio,anuncio,comunico} {dijo,afirmo,explico,senalo,indico,aseguro,segun,preciso,escribio}_{la,el}_{corte,cpi,tribunal,institucion}',
  STRUCK:
    'atacad* hackead* golpead* sufrio sufrid* sufriera padecio {victima,blanco,objeto,objetivo}_de_{un,una,otro,otra,varios} alcanzad* {atacaron,golpearon,hackearon,asaltaron}',
  EVENTS: 'hechos suceso* lo_{ocurrido,sucedido} {este,el}_asunto acontecimiento*',
  INCIDENT_BARE:
    '{hablo,habla,hablar,hablaba}_{solo_,unicamente_,simplemente_,}de_un_incidente {lo_,}{califico,llamo}_{de_,simplemente_,}incidente palabra_incidente',
  TERMED: 'califico calific* llam* denomin* describ* hablo habla bautizo',
  BREACH_BARE: 'brecha una_brecha violacion fallo_grave',
  TARGETED_WAS:
    '{fue,era,es,ha_sido,estaba}_{muy_,claramente_,deliberadamente_,}{selectivo,selectiva,dirigido,dirigida,premeditado,premeditada}',
  TRIAL:
    'matanza* masacre* asesinat* aldea* milicia* milician* rebelde* condenad* acusado genocidio afgan* congo* ugand* kenia* general caudillo* senor_de_la_guerra senores_de_la_guerra saqueo*',
  NEVER_COURT:
    '{ningun,ninguna}_{otro_,otra_,}{tribunal,corte,institucion} {nunca,jamas}_{antes_,}{habia,ha,fue,un} {corte,tribunal}_{nunca,jamas}',
  SUCH_ATTACK:
    '{semejante*,tal,tales,parecid*,similar*}_{ataque*,incidente*,golpe*,magnitud} de_{este,esa,esta,tal,semejante}_{tipo,magnitud,gravedad,calibre,envergadura} {algo,nada}_{asi,igual,parecido,semejante,comparable} {ataque*,incidente*,golpe*,intrusion}_{asi,semejante,parecid*,similar*,comparable}',
  AGAIN:
    'de_nuevo otra_vez nuevamente por_segunda_vez en_el_pasado en_varias_ocasiones repetidamente ya_antes {dos,varias}_veces anteriormente',
  ALREADY_STRUCK:
    'ya_{habia_sido,fue,ha_sido,habia_sufrido,sufrio,ha_sufrido}_{,blanco_de,victima_de,objeto_de}{,un_,otros_}{atacad*,hackead*,ataque*,ciberataque*} {ataques,ciberataques}_{anteriores,previos}_{contra,a} ya_{habia_,}{sido_,sufrido_,fue_}{atacad*,hackead*,otros_ataques,otro_ataque,un_ataque,varios_ataques}',
  EXPELLED: 'expulsion* expulsad* diplomatic* embajad* deserto*',
  MOTIVE: 'motivo* movil moviles motivacion* razon razones objetivo* fin fines finalidad proposito* intencion*',
  SPIES:
    'espias ciberespias agentes_{extranjeros,secretos,enemigos,de_una_potencia} {espias,agentes}_{rusos,extranjeros,estatales} servicios_de_espionaje',
  DID_RAID:
    'entraron penetraron penetr* hackearon atacaron asaltaron irrumpieron infiltraron colaron accedieron detras obra responsables saquearon visitaron estuvieron entrado',
  SEEK: 'busca* buscando buscar {iban,fueron,andaban,estaban}_{tras,detras,a_por} {en_,a_la_}busca_de en_busqueda_de interesad*_en interes_por querian_{saber,conocer,obtener,robar} ansia* codicia* tras_la obtener',
  SECRETS:
    '{informacion,datos,documentos,expedientes,material,archivos}_{confidencial*,secret*,sensible*,reservad*,clasificad*} secretos inteligencia_sobre lo_que_{saben,sabe}_{los,la,el} secretos_de -servicio_de_inteligencia',
  SURVEIL: 'vigil* observ* escuchar escuchas escucha* monitoriz* espiar seguir_los_pasos',
  WATCHED:
    'jueces fiscal fiscales magistrad* investigadores {la_corte,al_tribunal,el_tribunal,a_la_corte} funcionarios',
  RANSOM: 'rescate bitcoin* criptomoneda* extorsion',
  DEMAND: 'exig* pid* pedir pidieron reclam* solicit* pag* demand*',
  POLITICAL_WORD: 'politic* geopolitic*',
  PRIZE: 'objetivo objetivos botin blanco presa codiciad* interes*',
  INTENT:
    'intent* objetivo* pretend* pretens* fin fines busca* buscaba* quer* quis* finalidad proposito* intencion* plan planes trata* destinad*_a dirigid*_a campana',
  SAP: 'socav* debilit* sabot* desacredit* paraliz* desestabiliz* deslegitim* menoscab* obstaculiz* entorpec* intimid* silenci* minar destru* quebrant* boicote* torpede*',
  COURT_WORK:
    'mandato mision {la,su,el}_{labor,trabajo,independencia,autoridad,credibilidad,legitimidad,integridad,funcionamiento,tarea,funcion} justicia estado_de_derecho {la,el}_{corte,tribunal} al_tribunal a_la_corte',
  MANDATE_STRONG:
    'mandato mision {independencia,autoridad,credibilidad,legitimidad,integridad}_{de_la,del} su_{independencia,autoridad,credibilidad,legitimidad} justicia_{penal_,}internacional {corazon,centro}_de_{la_corte,la_justicia,su_mandato} estado_de_derecho',
  REAL_TARGET:
    '{verdadero,autentico,real}_{objetivo,blanco} el_{objetivo,blanco}_{real,ultimo,verdadero} {era,es,fue}_el_{objetivo,blanco} bajo_ataque en_juego',
  STRIKES_AT:
    '{ataque,golpe,atentado,agresion,ofensiva}_{contra,a,al} ataca golpea amenaza atenta_contra va_dirigid*_contra',
  AGENT_ONE:
    'gru cherkasov {espia,agente,infiltrado,oficial}_{ruso,rusa,del_gru,encubierto,secreto,militar} {un,una,el,al}_{espia,agente,infiltrado,topo} topo inteligencia_{militar,rusa}',
  HOW_WORD:
    'como de_que_{manera,modo,forma} por_que_medio* con_que_medios -como_se_llama -asi_como -como_becari* -como_un -como_una -como_el -como_la -como_los -como_consecuencia -como_medida -como_si -como_estaba -como_tal -tal_como -como_por -como_pasante* -como_objetivo -como_acto -como_parte -como_incidente -como_intento -como_victima* -como_respuesta',
  FOILED_OBJECT: 'ataque ciberataque hackeo intrusion asalto incursion golpe piratas atacantes intrusos hackers',
  FOILED:
    'frustrad* repelid* repel* rechazad* abortad* desbaratad* neutralizad* bloquead* detenid* parad* fracas* fallid* fallo sin_exito no_prosper* contenid*_a_tiempo evitad*',
  DEFENCES:
    'defensas cortafuegos barreras murallas_digitales protecciones medidas_de_seguridad sistemas_de_{seguridad,proteccion} contrasenas antivirus barrera',
  HELD_FIRM: '{resistieron,resistio,aguantaron,aguanto} funcionaron se_mantuvieron cumplieron',
  EMPTY_HANDED: '{con_,}{las_,}manos_vacias sin_botin sin_nada',
  GAVE_WAY:
    'cedieron cedio cayeron {fueron,fue,quedaron,resultaron}_{burlad*,vulnerad*,superad*,sortead*,quebrad*} no_{aguantaron,resistieron,bastaron} fallaron fallo',
  BYPASS:
    'burl* sorte* eludi* eludieron esquiv* super*_las vencieron atravesaron rompieron saltaron se_saltaron traspas*',
  WENT_IN: 'entraron accedieron penetraron se_colaron se_introdujeron irrumpieron ingresaron',
  AFFECTS:
    'afect* repercut* impact* respond* respuesta trabajo labor audiencias victimas testigos datos informacion documentos',
  DETAILS_OF:
    '{detalles,datos,pormenores,precisiones,detalle,informacion}_{sobre,de,del,acerca_de,acerca_del}_{la_,el_,lo_,}{naturaleza,ataque,ciberataque,intrusion,metodo*,tecnica*,incidente,alcance,forma} detalles_{sobre_,de_}como',
  FEW: 'no ningun* sin pocos escasos apenas poc* rehus* declin*',
  MALWARE_ATTACK:
    'ataque_{de,con}_{ransomware,malware,un_programa_malicioso,un_virus,un_troyano} {ransomware,malware,virus,troyano}_{infecto,ataco,golpeo,paralizo}',
  MALWARE_FOUND:
    'encontr* hallad* hall* detect* descubr* descubiert* instal* rastro* infect* sospech* introduc* propag* coloc* dejaron',
  MAIL_USED:
    'us* utiliz* emple* envi* pincho pinch* pulso mediante a_traves_de comenz* empez* enganad* cay* entraron entrada puerta',
  RANG: 'salt* sono sonaron dispar* avis* alert* revel* delat* detect* activ* permit* gracias_a reaccion* funcion* descubr* aviso dio',
  OTHER_LAND:
    'kenia* ugand* congo* ucran* kiev aleman* alemania berlin frances* francia paris belg* bruselas britanic* reino_unido londres italia* espan* madrid polon* polac* brasil china chin* iran* israel* palestin* gaza sudan* darfur libi* venezuel* filipin* myanmar birman* afgan* georgia* irland* amsterdam rotterdam europol fbi mh17 serb* kosovo norueg* suec* dinamarca danes* mali ruand* siri* irak mexic* colombi* argentin* turqu* grec* hungr* suiz* austri*',
  ALARM_RANG:
    '{alarma,alarmas}_{saltaron,salto,sonaron,sono,se_activaron,se_dispararon,se_disparo} {saltaron,salto,sonaron,sono}_{las,la,todas_las}_{alarmas,alarma} {hizo,hicieron}_{saltar,sonar}_{las,la}_alarma* {activo,activaron,disparo,dispararon}_{las_,la_,una_,}alarma*',
  STAFF_FOUND:
    'detect* descubr* notaron noto observ* advirt* adviert* hall* encontr* vieron vio percat* se_dieron_cuenta dieron sospech* alert* avis* sorprend* topar* top*',
  ALARM_RAISED: '{dio,dieron,dando,dado}_la_{alarma,alerta,voz_de_alarma} {fueron,fue}_{los_primeros,el_primero}',
  BY_STAFF:
    '{por,de}_{los_,las_,sus_,un_,una_,el_,}{tecnicos,tecnico,informaticos,informatico,empleados,empleado,trabajadores,ingenieros,especialistas,equipo_tecnico,equipo_informatico,personal,servicio_informatico} fueron_{los_,sus_}{tecnicos,informaticos,empleados}',
  ODDITY_SEEN:
    'llam*_la_atencion saltaron aparec* se_vio salto_a primer_indicio primera_senal {levanto,desperto,levantaron}_{las_,}sospechas observad* notad* descubiert* se_detecto se_registro hallad* produjo',
  ASKED: 'como que si por_que cuando donde quien quienes',
  PLACEMENT:
    'becari* pasante* practicas pasantia* practicante* {puesto,plaza,trabajo,empleo}_en_{la_corte,el_tribunal,la_cpi}',
  DENY: 'nieg* nego negaron desmint* desmient* rechaz* refut* {no_tiene,no_tuvo,no_tener}_nada_que_ver desvincul*',
  WHETHER: 'si si_{rusia,moscu,el_kremlin,un_estado}',
  DID_IT:
    'detras obra_de autor autora autores responsable responsables orquest* encarg* orden* patrocin* ejecut* perpetr* lanz* dirigi* cometi* {por,al}_{cuenta,servicio,encargo}_de implic* vinculad* culpable* mano_de',
  HACKED_COURT:
    '{hackearon,hackeo,atacaron,ataco,asaltaron,penetraron,piratearon,vulneraron}_{en_,}{a_,}{la,el,los,las,al,su}_{corte,tribunal,cpi,red,sistemas,servidores,institucion} {atacado,hackeado,asaltado,penetrado}_{a_la,al,la,el,los}_{corte,tribunal,cpi,red,sistemas}',
  SUSPECTED: 'sospech* presunt* supuest* conjetur* especul* apunt* temen temores',
  RU_ACTORS:
    'rusia moscu kremlin {piratas,hackers,espias,agentes,servicios,ciberdelincuentes,grupo*,atacantes}_{informaticos_,secretos_,}{rusos,ruso,pro_rusos,prorrusos} {inteligencia,servicio_secreto}_rus* rusos gru fsb svr {fancy,cozy}_bear apt28 apt29 sandworm',
  CAME_FROM:
    '{ataque,ciberataque,intrusion,atacantes,piratas,hackers,hackeo}_{informatico_,informaticos_,}{ha_,habria_,habrian_,}{procede,proceden,procedia,procederia,proviene,provienen,provendria,vino,vinieron,venia,viene,vienen,venido,partio,partido,procedente*,se_origino,fue_lanzado,lanzado}_{de,desde,en} origen_del_{ataque,ciberataque}_{esta,estaria,se_situa,estaba}_en',
  UNCLAIMED:
    '{nadie,ningun_grupo,ninguna_organizacion}_{ha_,lo_ha_,se_ha_}{reivindicado,atribuido,responsabilizado,reivindicado_la} {nadie,ningun_grupo}_{reivindico,se_atribuyo,se_responsabilizo} sin_{que_nadie_,}{reivindicacion,reivindicar,lo_haya_reivindicado,se_haya_atribuido} {no_ha_sido,no_fue}_reivindicado',
  TRAIL:
    '{pista*,rastro*,indicio*,huella*}_{apunta*,conduc*,llev*,senal*} {sospechas,miradas,dedos}_{apuntan,recaen,se_dirigen,senalan}_{a,hacia,sobre}',
  CONSIDERED: 'descart* consider* posible probable sospech* plausible',
  STATE_BARE:
    '{un,otro,algun}_{estado,pais,gobierno} un_servicio_{secreto,de_inteligencia} una_agencia_de_inteligencia una_potencia -un_estado_de -un_estado_parte -un_pais_donde',
  SEARCH_FOR:
    '{busca,buscan,busco,buscando,buscaba}_{a_,} {tras_la_,tras_,siguen_la_}pista_de {tratan,trata,intentan,intenta}_de_{identificar,averiguar,determinar,saber,encontrar} {intentan,intenta}_{identificar,averiguar,determinar} averiguar identificar_a',
  WANTED_WHO:
    '{los_,las_,}{culpables,responsables,autores,atacantes,piratas,hackers} quien_{esta,fue,estuvo,hay} {la_,}identidad_de_los quienes_{son,fueron,estan}',
  POLICE_ONLY:
    'policia policial policias fiscalia_{neerlandesa,holandesa,de_los_paises,de_la_haya} justicia_{neerlandesa,holandesa} unidad_de_{ciberdelitos,delitos_informaticos} fuerzas_del_orden',
  HUNT: '{busca*,persig*,rastre*,tras}_{a_los_,los_,la_pista_de_,}{los_,}{piratas,hackers,autores,responsables,culpables,atacantes} {tras_,sigue_}la_pista investig* indag* pesquisa* {se_ha_,ha_,}{hecho_cargo,asumido_el_caso} denuncia_{ante,a_la} identificar_a',
  CASE_MATTER:
    'crimen*_de_guerra crimenes_de crimenes_contra genocidio matanza* masacre* civiles aldea* milicia* deport* ninos drog* asesinat* homicid* tortur* violacion*_de_derechos situacion_en situaciones derribo mh17 guerra ejercito soldados tropas rebelde* elecciones violencia atrocidad* sospechoso_de',
  OPEN_INQUIRY:
    '{abr*,inici*,lanz*,emprend*,orden*,anunci*,puso_en_marcha}_{una_,su_,la_,}{propia_,}{investigacion*,indagacion*,pesquisa*} {investiga,investigan,investigara,investigando}_{lo,el,que,como,internamente} {trata,intenta,quiere}_{de_,}{averiguar,saber,esclarecer,determinar,aclarar}',
  CASES_ABROAD: 'situacion_en crimenes africa african* victimas pruebas_de',
  INVESTIGATES: 'investiga indaga {esta,sigue}_investigando',
  BY_COURT:
    'investig*_por_{la_corte,el_tribunal,la_institucion,la_propia} {investigacion,pesquisa}_{de_la_corte,del_tribunal,de_la_propia,dentro_del,dentro_de_la}',
  WE_INVESTIGATE:
    '{estamos,seguimos}_{investigando,indagando} {hemos_,}{abierto,abrimos,iniciado,iniciamos}_una_{investigacion,pesquisa} nuestra_{propia_,}investigacion',
  REMEDY_SOFT:
    '{hacer_frente,afrontar,atajar,abordar,gestionar,contrarrestar,contener,minimizar,reducir,limitar,mitigar,combatir}',
  SAFE: '{esta,estan,estaban,estaba,siguen,sigue,permanecen,quedaron,quedo}_{todos_,a_,}{salvo,seguros,segura,seguras,intactos,intacta,intactas,protegidos,indemnes} {no_,nunca_}{han_,estuvieron_,corren_,se_han_}{sido_,visto_,en_,}{peligro,afectad*,comprometid*} a_buen_recaudo',
  NO_LEAK:
    '{ningun,ninguna,sin}_{fuga,filtracion,robo,perdida}_de_{datos,informacion} no_{hubo,ha_habido}_{fuga,filtracion,robo,perdida}',
  WHAT_WORD:
    'que que_{datos,documentos,archivos,informacion} cuantos_{datos,documentos} cuanta_informacion -que_la -que_el -que_los -que_se_trat* -que_las -que_ha -que_no -que_su',
  TAKEN_STRICT:
    'robad* robaron robar sustra* llevaron se_llevaron copi* filtrad* vieron leyeron accedieron obtuvieron descarg* comprometid* extra*',
  BE_VERB: 'es son fue fueron estan esta han_sido ha_sido resultaron quedaron',
  CONCERNED: 'afectad* expuest* comprometid* alcanzad* en_riesgo',
  PERUSE:
    'leyeron leer leido leian registraron revisaron hurgaron examinaron ojearon fotografiaron consultaron rebuscaron',
  FATE: 'paradero destino_de_los alcance_de_la_{filtracion,perdida,fuga} suerte_de_los',
  DATA_MEASURES: 'medida medidas pasos acciones precauciones salvaguard* procedimientos esfuerzos protocolo*',
  FOR_DATA:
    'para_{proteger,salvaguardar,asegurar,remediar,contener,limitar,reparar,corregir} {proteccion_de,para_la_proteccion_de} con_el_fin_de_proteger',
  STAFF_WORD: 'personal empleados jueces fiscales funcionarios portavo* pasillos edificio',
  MACHINES:
    'red redes sistema sistemas servidor* ordenador* computador* equipos_informaticos intranet infraestructura centro_de_datos cables aplicaciones',
  UNPLUGGED:
    'desconect* desenchuf* apagad* apag* aislad* {fuera_de,sin}_{linea,red} retirad*_de_la_red cortad* tirar_del_cable',
  AUDIENCE_SEATS:
    '{galeria,tribuna,sala}_{publica,del_publico,de_prensa,de_visitantes} {publico,visitantes,periodistas,espectadores}_{en,no,detras,solo,vieron,veian,asistieron}',
  NO_INTERNET:
    '{sin,ningun,perdio_el,perdieron_el,quedo_sin,carecen_de}_{internet,acceso_a_internet,conexion_a_internet,conexion,acceso_a_la_red,conexion_con_el_exterior} {cortad*,aislad*,desconectad*}_{de_internet,de_la_red,del_exterior,del_mundo}',
  BROKEN:
    'afectad* averiad* averia* error* congelad* bloquead* {no_,ya_no_}{funciona,funcionan,funcionaba,funcionaban,llega,llegan,carga,cargan,responde,responden,abre,abren} {problemas,fallos}_{tecnicos,graves,con,en,de} inestable* estropead* mensaje_de_error no_{disponible,accesible}',
  COMMENT_REQUEST:
    'solicitud* peticion_de_comentarios comentarios {un,nuestro}_{correo,mensaje} gabinete_de_prensa escribanos escriba cookies suscrib* boletin contactenos',
  WORKING:
    'funcion* restablec* restaur* disponible* accesible* operativ* recuper* vuelve vuelto volver normal repar* afectad*',
  INTERNET_NOUN:
    '{acceso,conexion,conexiones,salida}_{a,con,al}_{internet,la_red,exterior,el_exterior} conexion*_a_internet lineas_de_datos conexion_exterior',
  MISSING: 'no sin ningun falta_de {perd*,carec*,falt*}_{el_,de_,} privad*_de nada_de adios_a',
  SOUND_OFF:
    '{sin,ningun}_{sonido,audio,interpretacion} no_se_{oia,oyo,oye,escuchaba,escucho,escucha} no_{oyeron,oian,escucharon,escuchaban,podian_oir,pudieron_oir} inaudible* pelicula_muda en_silencio {ni_una,una}_palabra mudos',
  WITNESS_ROOM: 'estrado cortina biombo',
  SOUND: 'sonido audio microfono* altavoz altavoces auriculares megafonia interpretacion interpretes traduccion',
  APPEAL: 'apelacion recurso_de absolucion absuelt*',
  NO_HEARING:
    '{ningun,ninguna,ni_un,ni_una,ni_una_sola,ni_un_solo}_{audiencia,vista,juicio,sesion,dia_de_juicio,proceso}',
  NO_HEARING_LOST:
    '{ni_un,ningun}_{solo_,}dia_de_{juicio,audiencia,audiencias} no_{ha_,}{retraso,afecto,interrumpio,retrasado,afectado,interrumpido}_{a_,}{las_,los_,ninguna_}{audiencia*,juicio*,vista*}',
  NO_INTERRUPTION:
    '{sin,ninguna,ningun}_{interrupcion*,retraso*,demora*,cancelacion*,aplazamiento*,sobresalto*,contratiempo*,incidencias} como_un_reloj sin_problemas',
  BACK_IN_COURT:
    '{volvieron,vuelven,regresaron,vuelta,regreso}_a_{la_sala,las_salas,los_estrados} {reabrieron,se_reabrieron}_las_salas',
  IN_COURTROOM:
    'en_{la_sala,las_salas}_{de_vistas,de_audiencias,del_tribunal} en_las_salas los_jueces_{celebraron,siguen,continuan,siguieron}',
  AFFECTED_WORK: 'afectad* perjudicad* perturbad* entorpecid* obstaculizad* resentid* se_resiente sufre dificultad*',
  AS_USUAL:
    'con_{toda_,}normalidad como_{siempre,de_costumbre,si_nada} segun_lo_{previsto,programado} normalmente sin_{interrupcion,alteraciones} -{puede,pueden,podia,podian,pudo}_{funcionar,trabajar,operar,desarrollarse}_con_normalidad',
  OPERATING:
    '{sigue,siguen,siguio,continua,continuan,continuo}_{trabajando,funcionando,operando,adelante,en_marcha,operativ*} {mantiene,mantuvo,mantienen}_{su_,el_,la_,}{actividad,trabajo,labor,ritmo} no_ha_{parado,dejado}_de_{trabajar,funcionar} no_{ha_,se_ha_,}{detenido,parado,paralizado} plenamente_operativ* {sigue,continua}_{con_,}{su_,}{curso,labor,trabajo}',
  NOT_STOPPED:
    'no_{ha_,han_,}{impedido,impidio,impide,impedira,detuvo,detendra,frenado,freno,disuadio,disuadira,disuadido}_{a_,}{la,al,el,que,los,nos}{_corte,_tribunal,_jueces,_fiscal,_institucion,} no_{nos_,}{detendra,frenara,impedira}',
  WORK_VERB:
    'cumplir trabajar seguir siga continu* desempen* ejercer funcionar labor trabajo mandato mision su_labor investigando',
  COURT_INVESTIGATIONS: 'investigaciones casos procesos juicios causas labores',
  HOBBLED:
    'no_{puede,pueden,podia,podian,pudo}_{funcionar,trabajar,operar,desempenar} {funciona,trabaja,opera,trabajan,funcionan}_{a_medias,a_medio_gas,a_duras_penas,con_dificultad*,de_forma_limitada} {actividad,trabajo,funcionamiento}_normal_{es_,resulta_,}imposible {practicamente,parcialmente,casi_}paralizad* {casi,practicamente,parcialmente}_paralizad* servicios_minimos incapaz_de_{funcionar,trabajar}',
  SPECIALISTS:
    'especialista* expert* consultor* perit* {empresa,firma,compania}_{privada,externa,de_seguridad,de_ciberseguridad,especializada,informatica,consultora} proveedor_externo',
  ENGAGED:
    'contrat* recurri* recurrir acudi* llam* encarg* incorpor* solicit*_ayuda pidi*_ayuda traj* moviliz* enviad* subcontrat* fich* requiri* pid*',
  EXAMINED: 'examin* analiz* revis* estudi* inspeccion* rastre* peinan peinaron cotej* reconstru* escrut*',
  TRACES:
    'rastro* huella* registros_{de_,}{log,actividad,informaticos} logs disco*_duro* servidor* ordenador* equipos evidencia*_digital* -rastros_de_la_{masacre,matanza,guerra} -huellas_de_la',
  STILL_EXAMINING:
    '{sigue,siguen,continua,continuan,todavia,aun,esta,estan,actualmente}_{se_,esta_,estan_,siendo_,}{examin*,analiz*,evalu*,estudi*,revis*,investig*,inspeccion*} {falta,queda}_por_{determinar,analizar,evaluar} todavia_no_{ha_,han_,}{terminado,concluido}',
  DAMAGE: 'dano danos alcance impacto consecuencias magnitud efectos repercusion* rastros servidor* perdidas',
  ASSESSMENT: 'evaluacion analisis examen peritaje balance estudio forense',
  STOCK: '{hace,hacen,haciendo}_balance evalua*_los_danos recuento_de_danos inventario_de_danos',
  WORRY: 'temor* preocup* inquiet* alarma nervios* tension clima_de',
  HARDEN_ACT:
    '{doble,dos,segundo,multiples}_{factor,factores,pasos} {autenticacion,verificacion}_{en_dos,de_dos,doble,multifactor,reforzada} multifactor {cambi*,renov*,restablec*}_{todas_,}{las_,sus_}contrasenas {reforz*,blind*,fortalec*,moderniz*,actualiz*,proteg*}_{sus_,la_,su_,los_,las_}{sistemas,red,redes,servidores,defensas,infraestructura,ciberdefensa*} {mejor,mas}_protegid* {nuev*,mas}_cortafuegos {cerr*}_{las_,}{brechas,vulnerabilidades}',
  MORE: 'nuev* adicional* mas mayor* mejor* refuerz* extra estrict* suplementari*',
  PUT_IN:
    'introduc* instal* inviert* inverti* invers* gast* destin* presupuest* dinero fondos millones euros adopt* implant* implement* despleg* dot* exig* ped* pid*',
  MORE_MONEY:
    '{mas,nuevos}_{dinero,fondos,recursos,medios,presupuesto,inversion*} {fondos,recursos,medios,dinero}_{adicional*,extra} millones_de_euros {invertir*,inviert*,invierte}_{mas_,}{dinero_,}en {destin*}_{mas_,}{fondos,dinero,recursos}',
  REWORK:
    'revis* reform* mejor* nuev* refuerz* reforz* actualiz* adapt* elabor* introduc* prepar* redis* fortalec* establec* promet* revisa',
  TRIAL_LAND: 'kenia* ugand* congo* sudan* darfur libi* mali filipin* balcan* yugoslav* sobornad* ruand*',
  LIVES_LOST:
    '{vida,vidas}_{de_,}{los_testigos_,las_victimas_,los_informantes_,testigos_,muchas_personas_,humanas_,}{en_juego,en_peligro,en_riesgo,corre,corren,peligra,peligran,esta_en,estan_en,depende} {podria*,puede}_costar_{la_vida,vidas} {testigos,personas}_{podrian,pueden}_{morir,ser_asesinad*,perder_la_vida} {cuestion_de_,}vida_o_muerte',
  NO_SUCH: 'union_europea elecciones eleccion',
  WAR_SCENE:
    'aldea* pueblo campamento civiles milicia* soldado* rebelde* ejercito bombarde* dron* frente hospital* tropas',
  WESTERN:
    'occidental* union_europea ue estadounidense* estados_unidos washington britanic* bruselas trump bancos economia eeuu',
  THREAT_LEVEL:
    'nivel_de_{amenaza,alerta,riesgo} {amenaza*,riesgo*,presion*,peligro*}_{contra,para,a,sobre,que_pesan}_{la,el,los} {creciente*,mayores,cada_vez_mayores}_{amenaza*,riesgo*} amenazas',
  CLIMATE: 'ambiente clima atmosfera momento* contexto entorno situacion epoca',
  WORSE:
    'tens* hostil* delicad* dificil* peligros* peor* empeor* enrarecid* nervios* deterior* fragil* turbulent* volatil*',
  HIGH_ALERT: 'en_{estado_de_,maxima_,alerta_}{alerta,maxima} alerta_{maxima,roja} en_guardia',
  COURT_OFFICIAL:
    'juez jueces jueza fiscal fiscales khan magistrad* {president*,responsables,funcionarios,miembros,cargos}_{de_la,del,de}_{corte,tribunal,cpi} hofmanski akane aitala',
  COVER:
    '{pasaporte,identidad,nombre,documentos,papeles,estudiante}_{brasilen*,fals*,inventad*} {se_,}{hizo,hacia,haciendose,hacerse}_pasar fals*_{identidad,brasilen*,pasaporte} {bajo,con}_{una_,}{identidad,nombre,apariencia}_{fals*,supuest*} tapadera encubiert*',
  AGENT_WIDE:
    'espia espias agente agentes gru topo infiltrad* {oficial,agente,espia}_{rus*,del_gru} inteligencia_militar inteligencia_rusa doble_vida cherkasov aivd contraespionaje impostor',
  BLOCKED_TOO:
    'desenmascar* detenid* detuv* detencion arrest* carcel prision expuls* deport* fren* frustr* bloque* impid* intercept* rechaz* devuelt* condenad* descubiert* evit* nunca_{llego,empezo} -orden_de_arresto -orden_de_detencion',
  BLOWN: '{tapadera,identidad,coartada}_{fue_,quedo_,}{descubierta,al_descubierto,desmontada}',
  AIM_IN:
    'intent* pretend* quer* queria trat* busc* solicit* aspir* plan planeaba pensaba {iba,a_punto,estuvo}_{a,de,cerca} candidatura postul* a_punto_de por_poco casi',
  WORKED_IN:
    'trabaj* {hizo,hecho,realizo,curso,completo}_{unas_,sus_,}{practicas,pasantia} emplead*_en contratad* {paso,estuvo}_{varios_,unos_,seis_,}{meses,anos}_{en,dentro} ejerc*',
  INSIDE_COURT:
    '{en,dentro_de,a}_{la_corte,la_cpi,la_institucion,la_fiscalia,la_haya} {en_el,al,del,dentro_del}_{tribunal,edificio}',
  GOAL_ONLY: 'intent* pretend* quer* trat* busc* iba_a a_punto plan* casi antes_de solicit* pudiera',
  SOUGHT_ACT:
    '{buscad*,reclamad*,perseguid*}_por detener arrestar detencion arresto {busca,reclama,persigue,quiere_detener}_{a_,al_} acus* imput* persig* busca captura',
  HEAD_OF_RUSSIA:
    'putin {presidente,lider,mandatario,jefe_de_estado,dirigente}_{ruso,de_rusia} {jefe,lider,inquilino,amo,hombre_fuerte}_del_kremlin',
  SOUGHT_PASSIVE:
    '{buscad*,reclamad*,acusad*,imputad*,perseguid*,requerid*}_{por,de,internacionalmente} {pesa,pesan}_{sobre,una_orden,una} sobre_{el,quien}_{que_,}pesa {sera,seria,ser}_{detenido,arrestado} fugitivo enfrenta_{cargos,una_orden,un_arresto}',
  JUSTICE:
    'orden_de_{arresto,detencion,captura,busca} acus* imput* buscad* perseguid* crimenes_de_guerra arrest* detencion responsab* juicio justicia cargos',
  PUTIN_ACTS:
    '{putin,presidente_ruso,mandatario_ruso}_{dijo,afirmo,acuso,viajo,visito,se_reunio,firmo,ordeno,amenazo,rechazo,anuncio,recibio,advirtio}',
  HACK_TALK: 'ataque* ciber* hacke* intrusion* espionaje brecha asalto',
  ACCUSED_OF:
    'acus* imput* responsab* buscad* persegui* sospechos* por_la_{deportacion,traslado} por_{deportar,secuestrar,trasladar}',
  INVOLVED:
    '{cualquier,toda,ninguna}_{participacion,implicacion,responsabilidad,relacion,vinculacion} implicacion hackeo* cibern* ciberataque* {comentario,responder}',
  MEDVEDEV:
    'medvedev medvediev {ex,expresidente}_{ruso,presidente_ruso} expresidente_ruso consejo_de_seguridad_{ruso,de_rusia} {diputado,politico,propagandista}*_rus*',
  THREATENS: 'amenaz* advirt* adviert* equival* supon* seria* considera* declar* dijo afirmo escribio habl*',
  JUDGED: 'corte cpi tribunal haya jueces orden arresto detencion detener presidente putin',
  FORMER_HEAD: '{ex,antiguo,expresidente,exministro,exjefe}_* kenia* sudan* congo* libi* mali milicia*',
  CRIM_ACT:
    '{proceso,procesos,causa,causas,caso,casos,procedimiento*,investigacion*,diligencias,expediente*,cargos}_{penal*,criminal*} imput* encaus* proces* querella*',
  RUSSIAN_OFFICIAL:
    '{soldado*,militar*,general*,comandante*,oficial*,ministro*,presidente,funcionario*,tropas,ejercito}_rus* crimenes_de_guerra',
  CRIM_PASSIVE:
    '{acusad*,procesad*,imputad*,encausad*,juzgad*,condenad*}_{en,por} en_{ausencia,rebeldia} {se_,}enfrent*_a_{cargos,juicio,prision,proceso*}',
  WARRANT_FOR:
    '{orden,ordenes}_{de_,}{arresto_,detencion_,captura_,busca_,busca_y_captura_,}{contra,para} {detencion,arresto}_{de,del}',
  ISSUED_WARRANT:
    '{emitio,dicto,dictaron,emitieron,expidio,lanzo,emitido,dictado}_{sus_,una_,varias_,propias_,sus_propias_,}{orden,ordenes}',
  UN_BODY: 'naciones_unidas onu otan union_europea consejo_de_europa interpol',
  NUMBER_OF:
    '{numero,cifra,total}_de_{estados,miembros,paises,signatarios,firmantes} {miembros,estados}_{que_la_integran,asciende*,suman,son}',
  SUSPECTS_RUSSIA:
    '{sospech*,acus*}_{de_,a_}{rusia,moscu,el_kremlin,los_rusos} {apunt*,senal*}_{a_}{rusia,moscu,al_kremlin}',
};
