/** What the facets' concepts are called in Portuguese, of Portugal and of Brazil: folded words, `prefix*`, `two_words`, `-exception`. */
export const conceptsPt = {
  COURT:
    'tribunal tpi cpi corte instituicao tribunal_penal_internacional organismo orgao organizacao instancia_judicial',
  STATEMENT:
    'comunicado* declaracao mensagem publicacao tuite nota anuncio boletim aviso nota_de_imprensa post -declaracao_de_guerra -segundo_o_comunicado -de_acordo_com_o_comunicado -segundo_a_nota -de_acordo_com_a_nota -segundo_a_mensagem -anuncio_que',
  ANNOUNCE:
    'anunci* revel* inform* comunicou tem_comunicado confirm* tornou_publico tornou_publica tornado_publico tornada_publica tornar_publico veio_a_publico deu_a_conhecer deu_conta disse_na disse_nesta disse_o afirmou indicou declarou divulg* publicou publicado publicada reconheceu reconhec* admit* noticiou notificou explicou adiantou veio_a_tona assinalou alertou fez_saber comunicaram fontes_oficiais manifestou contou avancou_que partilhou tornou_se_publico tornou_se_publica torna_publico torna_publica veio_a_luz -informac* -informatic* -confirmar_a -confirmar_se -sem_confirmar -informe* -revelar_a',
  FIRST: 'primeiro inicialmente primeira_vez de_inicio anteriormente antes ja',
  ATTACK:
    'ataque ataques ciberataque* ciberincidente* hackeamento pirataria* intrusao intrusoes incidente incidentes invasao invasoes ofensiva operacao violacao assalto ataque_cibernetico ataque_hacker acesso_nao_autorizado golpe_contra ciberintrusao -invasao_da_ucrania -invasao_russa',
  BREAKIN_NOUN: 'invasao intrusao hackeamento pirataria violacao ciberintrusao acesso_indevido',
  HACKED:
    'hackead* hackearam invadid* invadiram pirateado* pirateada* pirateados violado violados violada penetrad* furaram_as_defesas hackeia* invadiu atacado_por_hackers pirateou violaram violou hackeou -tent*_hackear -ucrania_invadida -violaram_direitos -violaram_os_direitos -violou_os_direitos -violou_direitos',
  GOT_IN:
    'conseguiram_entrar conseguiu_entrar entraram_na entraram_nos entrou_na conseguiram_aceder conseguiram_acessar acederam_a acederam_aos acessaram_os penetraram conseguiram_penetrar infiltraram_se_na infiltraram_se_nos introduziram_se acesso_nao_autorizado_a acesso_nao_autorizado_aos ganharam_acesso obtiveram_acesso terem_entrado invadem conseguiram_infiltrar conseguiram_introduzir conseguiram_invadir conseguiu_aceder conseguiu_acessar entraram_no entraram_em acederam_ao acessaram_o acessaram_a acesso_indevido penetrou penetram_n* entram_n* infiltram_se -entrou_na_lista',
  VICTIM_OF:
    'vitima_de vitimas_de alvo_de alvo_dum objeto_de sofreu sofrido sofrida sofre sofreram atingid*_por foi_alvo ter_sofrido',
  SYSTEMS:
    'sistema sistemas rede redes computador* servidor* infraestrutura* infraestruturas defesas equipamentos_informaticos',
  ATTACKERS:
    'atacante* hacker* pirata* piratas_informaticos cibercriminos* intruso* autor autores responsave* responsavel culpad* agressor* invasor* criminosos espioes',
  ATTEMPT_HACK:
    'tentativa_de_invasao tentativa_de_intrusao tentativa_de_ataque tentativa_de_ciberataque tentativa_de_hackeamento tentativa_de_pirataria tentativas_de_invasao tentativas_de_intrusao tentativa_de_acesso tentaram_invadir tentou_invadir tentaram_entrar_nos_sistemas tentaram_penetrar tentaram_hackear tentaram_aceder tentaram_acessar ataque_frustrado ataque_falhado invasao_frustrada intrusao_frustrada intrusao_falhada nao_conseguiram_entrar nao_conseguiram_aceder nao_conseguiram_penetrar',
  ATTEMPT: 'tentativa tentativas tentar tentou tentaram tentavam procuraram tentava',
  TARGETED: 'direcionad* dirigid* seletivo feito_a_medida focad* planeado_contra -dirigido_por -dirigida_por',
  SOPHISTICATED: 'sofisticad* sofisticacao elaborad* complexo complexa avancad* -situacao_complexa',
  UNPRECEDENTED:
    'sem_precedente sem_precedentes inedit* nunca_visto nunca_vista nunca_antes sem_paralelo primeiro_do_genero primeira_do_genero nao_tem_precedente* nao_tinha_precedente*',
  NOT_FIRST:
    'nao_e_o_primeiro nao_e_a_primeira nao_foi_a_primeira nao_foi_o_primeiro segundo_ataque segundo_incidente segundo_ciberataque mais_um_de_uma_serie o_segundo segunda_vez outra_vez nao_era_o_primeiro',
  SPYING:
    'espionagem espionar espiar espiavam ciberespionagem recolha_de_informacoes_secretas recolher_informacoes_secretas -espionagem_industrial',
  SPY: 'espiao espia espioes agente agentes agente_do_gru oficial_de_informacoes toupeira infiltrado agente_secreto oficial_do_gru oficial_russo cidadao_russo agente_russo',
  REVENGE: 'vinganca vingar retaliacao_por em_retaliacao desforra',
  MONEY: 'resgate_financeiro extorsao ganho_financeiro fins_lucrativos motivos_financeiros lucro',
  POLITICAL: 'motivos_politicos motivacao_politica motivacoes_politicas razoes_politicas politicamente_motivado',
  UNDERMINE:
    'minar mina minando enfraquec* sabot* desacredit* prejudic* solapar corroer comprometer_o_mandato deslegitim* debilit* por_em_causa entravar abalar',
  MANDATE: 'mandato missao razao_de_ser',
  DETECT:
    'detet* detect* descobr* descobert* observ* notaram notou identific* regist* perceb* aperceb* encontrad* constat* deram_conta alertad*_por deu_por verific* reparou repararam viu viram -nao_identific* -por_identificar -nao_foram_identific* -observador* -nao_foi_identific*',
  ANOMALOUS:
    'atividade*_anomala* atividade*_incomu* atividade*_anorma* atividade*_suspeita* atividade*_invulga* atividade*_irregular* atividade*_estranha* anomalia anomalias trafego_anomalo trafego_incomum trafego_suspeito comportamento_anomalo comportamento_incomum movimentos_suspeitos atividade_fora_do_normal actividade*_anomala* fora_do_comum fora_do_normal algo_estranho atividades_estranhas comportamentos_anomalos',
  ALERT_SYSTEM:
    'mecanismo*_de_alerta sistema*_de_alerta sistema*_de_alarme sistema*_de_vigilancia sistema*_de_monitorizacao sistema*_de_monitoramento mecanismo*_de_monitoramento sistema*_de_detecao sistema*_de_deteccao alerta_precoce ferramentas_de_monitorizacao mecanismo*_de_vigilancia',
  TECH_STAFF:
    'tecnicos informaticos funcionarios pessoal equipa_informatica equipe_de_ti servicos_informaticos especialistas administradores engenheiros trabalhadores equipa_tecnica',
  LABEL_VERB:
    'classific* descrev* descreveu chamou chama chamava denomin* fala_de falou falava designou design* apelid* qualific* referiu_se termo expressao caracteriz* mencion* classificou tratou_o falar referiu',
  LABEL_INCIDENT:
    'incidente_de_ciberseguranca incidente_de_seguranca incidente_cibernetico incidente_informatico incidente_de_seguranca_cibernetica incidente_de_seguranca_informatica ciberincidente',
  LABEL_BREACH:
    'violacao_de_ciberseguranca violacao_da_ciberseguranca violacao_de_seguranca violacao_da_seguranca falha_de_seguranca brecha_de_seguranca quebra_de_seguranca falha_de_ciberseguranca',
  WHO: 'quem_esta_por quem_estava_por quem_esta_atras quem_e_o quem_sao quem_foi por_tras_do por_tras_da por_detras_do por_detras_da responsavel responsaveis autor autores autoria culpado culpados identidade_d* atacantes atribu* quem_atacou quem_ordenou suspeito suspeitos origem_do_ataque origem_da_invasao proveniencia_do_ataque nome_do_pais pais_que quem_lancou quem_realizou quem_cometeu atacante identidade_do autoria_do -como_{os_,}{responsaveis,autores,atacantes,culpados}',
  UNNAMED:
    'nao_se_sabe nao_se_conhece desconhec* nao_e_claro nao_esta_claro nao_foi_identific* nao_foram_identific* nao_identific* nao_foi_possivel nao_e_possivel sem_identificar sem_nomear sem_apontar sem_precisar sem_revelar nao_conseguiu nao_pode nao_podem nao_quis nao_disse nao_nome* nao_apont* nao_revel* nao_precisou nao_especific* nao_esclarec* nao_confirm* nao_divulg* recus* escus* misterio incognita ninguem_sabe impossivel_saber indeterminad* por_apurar por_identificar por_determinar ignora_se se_ignora permanece_desconhec* nenhum_responsavel nenhum_suspeito nenhum_culpado nao_atribu* ainda_nao_ha nao_ha_informac* por_esclarecer nao_acus* nao_indicou nao_foi_revelad* nao_foram_revelad* nao_foi_divulgad* nao_ha_suspeitos prefere_nao tambem_nao nao_ha_pistas nao_atribuiu sem_atribuir mantem_silencio nao_se_conhecem',
  CLAIMED: 'reivindic* assumiu_a_autoria assumido_a_autoria reclamou_a_autoria assumiu_a_responsabilidade',
  NO_GROUP:
    'nenhum_grupo ninguem nenhuma_organizacao nao_foi nenhum_hacker nenhum_coletivo nao_ha_qualquer nao_ha_ate sem_reivindicacao qualquer_grupo',
  STATE_ACTOR:
    'ator_estatal atores_estatais estado_estrangeiro governo_estrangeiro potencia_estrangeira pais_estrangeiro apoiad*_por_um_estado patrocinad*_por_um_estado um_estado_hostil estado_hostil pais_hostil outro_estado',
  CRIMINAL_GANG: 'grupo_criminoso gangue crime_organizado organizacao_criminosa rede_criminosa grupo_de_ransomware',
  BLAME:
    'suspeit* acus* culp* atribu* por_tras por_detras apont* responsabiliz* orquestr* obra_de por_conta_de ao_servico_de ligad* desconfi* -suspeita_de_ataque',
  INVESTIGATE: 'investig* averigu* inquerito* apura* apurar examina -investigacoes_sobre_crimes',
  CRIMINAL_INQUIRY:
    'investigacao_criminal investigacao_penal inquerito_criminal inquerito_policial investigacao_policial inquerito_penal investigacao_judicial',
  POLICE:
    'policia policial policias ministerio_publico_holandes ministerio_publico_neerlandes forcas_de_seguranca investigadores',
  DUTCH:
    'neerland* holand* paises_baixos estado_anfitriao pais_anfitriao estado_sede pais_sede pais_que_acolhe pais_de_acolhimento',
  AUTHORITIES: 'autoridades policia governo servicos ministerio',
  INTELLIGENCE:
    'servico_de_inteligencia servicos_de_inteligencia servicos_de_informacoes servico_de_informacoes servicos_secretos inteligencia_holandesa aivd mivd',
  INTERNAL_INQUIRY:
    'investigacao_interna inquerito_interno propria_investigacao sua_propria_investigacao investigacao_conjunta inquerito_conjunto',
  OTHER_CASES: 'crimes_de_guerra crimes_contra genocidio casos situacoes estatuto_de_roma',
  DATA: 'dado dados informacao informacoes arquivo arquivos documento documentos ficheiro* processos e_mails emails provas registos registros documentacao material',
  TAKEN:
    'roubad* roubo roubos roubar roubaram furt* subtraid* subtrair* extraid* extrai* extraiu vazad* vazamento vazaram exfiltr* copiad* copiaram acedid* acessad* acesso_a_dados acesso_a_documentos acesso_a_informac* comprometid* apoderaram apoderou levaram capturad* obtiveram obtid* consultad* intercetad* interceptad* fuga_de fugas desviad* desviaram descarregad* levados levadas levado desaparecid* desapareceram perdidos perdidas perdido maos_erradas copiou roubou vazou apropriaram acederam_a_document* acederam_a_dad* -comprometeu_se -acesso_a_internet',
  SENSITIVE:
    'sensive* sensivel confidencia* secret* protegid* delicad* reservad* sigilos* classificad* altamente_sensive*',
  HOLD: 'guarda guardam conserv* armazen* alberg* possui possuem detem detida* contem cont*m reune* dispoe tem_em_seu_poder gere mantem acumula* trata_informac* abriga* guardad* armazenad* constam',
  WITNESS_DATA:
    'testemunh* vitimas provas evidencia* identidade* depoimento* atrocidade* nomes_de nomes_das elementos_de_prova',
  REMEDY: 'remedi* reparar sanar corrigir colmatar mitigar_qualquer resolver_qualquer limitar_os_danos',
  ANY_COMPROMISE:
    'comprometimento_de_dados fuga_de_dados fuga_de_informac* vazamento_de_dados vazamento_de_informac* qualquer_fuga qualquer_vazamento perda_de_dados qualquer_comprometimento',
  CONTACT:
    'contact* contatar* contata* entrar_em_contat* entrara_em_contat* entrar_em_contact* avis* notific* informar informara informados alert* -contactos_com -sistema_de_alerta',
  WILL: 'contactara contatara contactaria avisara informara notificara prometeu promete compromete comprometeu serao sera seriam se_houver se_forem caso vai vao ira irao devera no_caso garantiu',
  AFFECTED:
    'pessoas individuos afetad* atingid* interessad* organizacoes particulares partes_afetadas vitimas envolvid* visad* entidades lesad*',
  INTERNET: 'internet rede_exterior acesso_a_rede em_linha',
  EMAIL:
    'correio_eletronico correio_electronico e_mail e_mails email emails caixas_de_correio mensagens_eletronicas correios_eletronicos',
  REMOTE:
    'acesso_remoto a_distancia remotamente teletrabalho home_office trabalho_remoto de_fora vpn wi_fi wifi rede_sem_fios rede_sem_fio',
  WEBSITE: 'site_do_tribunal site_oficial pagina_web sitio_web site_da_corte pagina_na_internet portal_na_internet',
  LIVESTREAM:
    'transmissao transmissoes streaming emissao_em_direto transmissao_ao_vivo em_direto video_em_direto ao_vivo',
  GALLERY: 'galeria_publica galeria_do_publico sem_som sem_audio bancada_do_publico',
  DOC_SHARING:
    'partilha_de_documentos compartilhamento_de_documentos partilhar_documentos compartilhar_documentos troca_de_documentos trocar_documentos abrir_documentos partilha_de_ficheiros compartilhamento_de_arquivos',
  DOWN: 'ficaram_sem ficou_sem estao_sem estavam_sem continuam_sem trabalham_sem trabalhar_sem sem_acesso desligad* desconect* cortad* corte_d* cortou fora_do_ar fora_de_servico indisponive* inacessive* inoperacion* interrompid* interrompeu suspens* bloquead* desativad* nao_funcion* deixou_de_funcionar deixaram_de_funcionar em_baixo isolad* restringid* restrit* limitad* paralisad* cai* nao_conseguiam nao_podiam offline sem fora_do_servico nao_estao_disponiveis sem_servico desconexao interrup* caidos deslig* desativ* desconex* desligar -corte_de_haia -suspensao_de -sem_precedente* -sem_precisar -sem_interrup* -sem_som -sem_audio -sem_demora -sem_que -sem_nomear -sem_confirmar -sem_duvida -sem_apontar -sem_adiantar',
  LAWYERS: 'advogad* defensores equipas_de_defesa equipes_de_defesa ordem_dos_advogados associacao_de_advogados',
  LIMITED:
    'limitad* afetad* restringid* restrit* prejudicad* sem_acesso dificultad* impedid* sem_poder nao_conseguem_aceder nao_conseguem_acessar',
  USB_PAPER:
    'usb papel em_papel pen_drive* pendrive* impress* pens_usb copias_impressas em_suporte pen_drive* pendrive* pens_usb',
  HEARINGS: 'audiencia audiencias julgamento julgamentos sessao sessoes sala_de_audiencias',
  CANCELLED: 'cancelad* suspens* anulad* cancelou cancel* suspens* suspend* anul* desmarc* interromp* paralis*',
  RESUMED: 'retom* recomec* reinici* reatad* retom* recomec* {voltaram,voltou}_a_{realizar_se,comecar,decorrer}',
  POSTPONED: 'adiad* atrasad* remarcad* postergad* adiou',
  VIDEO_TESTIMONY:
    'videoconferencia depoimento*_por_video testemunho*_por_video ligacao_por_video depoimento*_a_distancia testemunhos_em_video {depoimento*,testemunho*,testemunha*,audicao,interrogatorio*,inquiric*}_{de_uma_testemunha_,de_testemunhas_,}{por,via,em,mediante}_{video*,videoconferencia,videochamada} videoconferenc* depor_a_distancia depoimentos_a_distancia',
  UNAFFECTED:
    'nao_afet* normalmente como_previsto conforme_previsto nao_foram_afetad* com_normalidade tal_como_previsto sem_alteracoes normalmente com_{toda_a_,}normalidade sem_{alterac*,interrupc*,atraso*} como_{sempre,habitualmente,previsto} conforme_{previsto,planeado,planejado} segundo_o_calendario mantiveram_se',
  WORK: 'trabalho* labor atividade atividades operacoes funcionamento funcoes tarefas servico_judicial trabalhando trabalhar funcionando -trabalho_forcado',
  CONTINUE:
    'continua continuam continuou continuidade continuar continuara prossegu* segue_com mantem_se mantem_o mantem_as segue_a sem_interrupcao sem_interrupcoes assegurar_a_continuidade continua_a_funcionar segue_trabalhando continua_a_trabalhar seguem continuamos nao_para mantem mantera continuarao prosseguem',
  PRIORITY:
    'prioridade* prioritari* acima_de_tudo antes_de_mais principal_preocupacao e_primordial principal_objetivo foco_principal',
  DISRUPTED:
    'paralis* perturb* interromp* atrapalh* afetad*_gravemente gravemente_afetad* dificult* abrandou desacelerou prejudic*_seriamente a_meio_gas',
  MEASURES:
    'medida medidas reacao reagiu reagiram resposta agiu atuou passos acoes providencias agido agir reagido contramedidas',
  IMMEDIATE:
    'imediat* de_imediato logo_de_seguida prontamente rapid* urgente* sem_demora de_urgencia instantaneamente com_rapidez',
  HELP: 'ajud* apoi* apoio colabor* assist* auxili* cooper* suporte respaldo em_conjunto_com',
  EXPERTS:
    'peritos_externos especialistas_externos tecnicos_externos peritos_independentes especialistas_independentes consultores_externos especialistas_em_ciberseguranca peritos_em_ciberseguranca empresa_de_ciberseguranca especialistas_em_seguranca_cibernetica especialistas_independente* tecnicos_independentes peritos_internacionais',
  FORENSIC: 'forense forenses pericia pericial',
  ANALYSIS: 'analise analis* avalia* avaliacao estudo exame estudar examin* pericia',
  UNDERWAY:
    'em_curso em_andamento decorre decorrem esta_a_analisar estao_a_analisar esta_analisando estao_analisando continua_a_analisar continua_a_avaliar continua_analisando continuam_a_analisar ainda_analisa esta_a_ser_avaliad* esta_a_ser_analisad* esta_sendo_analisad* esta_sendo_avaliad* avalia_ainda analisar_e_mitigar esta_a_avaliar estao_a_avaliar esta_avaliando estao_avaliando esta_a_estudar em_avaliacao em_analise continuam_a_avaliar ainda_decorre',
  IMPACT: 'impacto* efeitos consequencias extensao danos alcance',
  STRENGTHEN:
    'reforc* fortalec* melhor* aument* elevar acelera* aceler* robustec* blind* consolid* endurec* increment* aprimor* intensific* modernizar moderniza aprofund* elevou',
  SECURITY:
    'ciberseguranca seguranca defesas protecao resiliencia ciberdefesa* seguranca_informatica seguranca_cibernetica medidas_de_seguranca -conselho_de_seguranca -forcas_de_seguranca',
  RISK_FRAMEWORK:
    'gestao_de_riscos gestao_de_risco gestao_do_risco gestao_dos_riscos quadro_de_riscos gerenciamento_de_riscos gerenciamento_de_risco',
  CLOUD: 'nuvem nuvens cloud tecnologia_de_nuvem computacao_em_nuvem',
  FASTER: 'aceler* mais_rapid* adocao adot* passagem migracao migrar uso_d* o_uso transicao utilizacao passar',
  VICTIMS: 'vitimas testemunhas testemunha funcionarios pessoal magistrados',
  RISK: 'risco* perigo* ameac* expost* expor seguranca_d* em_perigo arriscad*',
  PROCEDURES:
    'procedimento* prepar* protocolos plano_de_contingencia planos medidas_de_protecao proteger protecao_de preparam prepara',
  REPERCUSSIONS: 'repercuss* consequencias sequelas efeitos possiveis_riscos riscos_de_seguranca riscos_para',
  DISINFO:
    'desinformacao informacao_falsa informacoes_falsas noticias_falsas campanha_de_difamacao campanhas_difamatorias propaganda_contra campanha_difamatoria campanha*_{de_difamacao,difamatori*,de_mentiras,de_propaganda,de_descredito,de_fake}',
  EXPECT:
    'espera esperam esperad* esperar teme temem preve preveem antecip* alert* avis* podera* poderia* possive* possivel prepara_se receia receio* se_prepara preparam_se enfrentar',
  SUFFERED:
    'vitima sofr* identific* detet* detect* em_curso ja_existe alvo_de revel* lancad* orquestrad* enfrent* denuncia vitimas {sofre,sofrem,alvo}',
  DAILY: 'diari* persistent* constant* continu* todos_os_dias cada_dia incessant* permanent*',
  SYSTEM_ATTACKS: 'ataques ciberataques tentativas tentativas_de_ataque tentativas_de_invasao',
  CONCERN: 'preocupac* inquietac* receios clima_de_seguranca temores apreensao',
  HEIGHTENED:
    'crescent* maior maiores acrescid* aument* intensific* elevad* cada_vez_mais agrav* mais_ampl* cresce crescem aumenta aumentam aumentou cresceu cresceram {mais,muito}_{alt*,elevad*} maxim* agrav* deterior* intensificou_se se_intensificou redobrad*',
  SECURITY_WORD: 'seguranca ameacas ciberseguranca',
  INTERN:
    'estagiari* estagio identidade_falsa falsa_identidade identidade_brasileira falso_brasileiro brasileir* passar_por fazendo_se_passar se_fez_passar se_fazia_passar passando_se_por',
  INFILTRATE:
    'infiltr* entrar_no entrar_na entrar_como ingressar aceder_a introduzir_se penetrar trabalhar_no trabalhar_na integrar entrar',
  NEARLY: 'quase a_beira tentou tentar tentativa esteve_perto por_pouco pretend* fazendo_se_passar falhad* frustrad*',
  BLOCKED:
    'trav* impediram impediu detiveram deteve detid* desmascar* expuls* bloque* frustraram frustrou preso presos descobert* rejeit* deport* barrad* barrou intercet* intercept* neutraliz* evit* recusad* impedido impedida expulso expulsou apanhado apanhada descoberto barrado impedido_de deter detetado_e_expulso negou_a_entrada negada_a_entrada rejeitado travad* barrad* {foi,foram}_{recusad*,devolvid*}',
  WORKED_THERE:
    'tinha_trabalhado_no havia_trabalhado_no trabalhou_no_tribunal trabalhou_como_estagiari* trabalhava_no ja_tinha_trabalhado fez_um_estagio_no',
  RUSSIA: 'russia russ* moscovo moscou kremlin federacao_russa',
  PUTIN: 'putin presidente_russo cujo_presidente lider_do_kremlin lider_russo presidente_da_russia chefe_do_kremlin',
  WARRANT:
    'mandado_de_prisao mandados_de_prisao mandado_de_detencao mandados_de_detencao mandado_de_captura mandados_de_captura ordem_de_prisao ordens_de_prisao mandado_contra mandado_internacional mandato_de_captura ordenou_a_prisao ordenou_a_detencao ordenaram_a_prisao prisao_de_putin prisao_de_vladimir detencao_de_putin',
  ISSUE: 'emit* emissao expedi* decret* contra lanc* assin*',
  CHILDREN: 'criancas menores deport* rapto* sequestr* transferencia_forcada transferencia_ilegal transferencia_de',
  REJECT:
    'rejeit* nul* nega* negou neg* repudi* inaceitave* inaceitavel sem_valor nao_reconhec* recus* desvaloriz* -negociac* {rejeit*,consider*}_{nulo,inaceitave*} inaceitave*',
  ACCUSATIONS: 'acusac* mandado decisao mandados alegac* imputac*',
  WAR_THREAT:
    'declaracao_de_guerra ato_de_guerra hipersonic* ameaca_de_guerra ataque_nuclear ataque_com_missil ataque_com_misseis ameac*_com_um_missil ameac*_com_um_ataque ameac*_com_misseis ataque_com_{um_,}missil ataque_com_misseis misse*_{contra,sobre}_{haia,o_tribunal} declarar_guerra guerra_contra ato_de_guerra',
  WANTED:
    'lista_de_procurados procurad*_por lista_dos_mais_procurados lista_de_pessoas_procuradas pessoas_procuradas lista_de_procurad* entre_os_procurados mandado_de_busca lista_de_fugitivos lista_dos_procurados',
  SANCTIONS: 'sanc* lista_negra sancionad*',
  CRIMINAL_CASES:
    'processos_criminais processo_criminal processo_penal processos_penais procedimentos_criminais casos_criminais investigacao_criminal_contra investigacoes_criminais_contra acao_penal acoes_penais inqueritos_criminais_contra',
  REPRISALS: 'represalia* retaliac* contramedida*',
  OFFICIALS:
    'juiz juizes juiza magistrad* procurador procuradores president* responsaveis_do_tribunal khan altos_funcionarios procurador_geral',
  RUSSIAN_WARRANTS:
    'os_seus_proprios_mandados seus_proprios_mandados mandados_de_prisao_contra_juizes mandados_de_prisao_contra_os_juizes mandados_de_detencao_contra_juizes mandado_de_prisao_contra_o_procurador mandados_de_captura_contra_juizes proprios_mandados',
  CASES: 'situacoes situacao casos investigacoes processos inqueritos',
  CASE_WORK: 'investig* abert* em_curso em_andamento examina* analis* conduz* instru* ativ* pendente*',
  STATES_PARTIES:
    'estados_partes estados_parte estados_membros paises paises_membros membros estados nacoes signatarios',
  MEMBERSHIP:
    'estatuto_de_roma ratific* membros aderi* conta_com signatari* integr* estados_partes estados_parte reconhec* fazem_parte compost* pertencem pertence formam',
  HAGUE: 'haia a_haia',
  SEATED: 'com_sede sede sediad* situad* localizad* baseado_em baseada_em tem_sede',
  METHOD:
    'natureza_do natureza_da natureza_exata metodo metodos como_entraram como_acederam tecnica tecnicas tipo_de_ataque modus_operandi modo_como forma_como detalhes_tecnicos pormenores_tecnicos vetor como_ocorreu como_foi_feito a_natureza',
  UNDISCLOSED:
    'nao_detalh* nao_precisou nao_revel* nao_foi_revelad* desconhec* nao_especific* nao_deu_detalhes nao_deu_pormenores sem_dar_detalhes sem_detalhar sem_precisar sem_especificar nao_se_conhece nao_se_sabe nao_forneceu nao_adiantou nao_quis nao_disse nao_explic* nao_divulg* nao_foi_divulgad* recus* escus* misterio sem_adiantar nao_indicou',
  MALWARE:
    'malware ransomware programa_malicioso software_malicioso cavalo_de_troia programa_espiao programa_malicioso software_malicioso virus_informatico',
  MAIL_ACCOUNTS:
    'contas_de_e_mail contas_de_email contas_de_correio phishing {e_mails,emails,mensagens,correios,e_mail}_{fraudulent*,armadilhad*,fals*,infetad*,maliciosos,enganos*} conta*_de_{e_mail,correio,email} phishing',
  USED: 'utiliz* usaram usado usada usou empreg* atraves_de por_meio_de gracas_a mediante infet* infect*',
  COMPROMISED: 'comprometidos comprometidas comprometido comprometida penetrados penetradas invadidos',
  FAILED_INFILTRATION: 'infiltracao_falhada infiltracao_frustrada tentativa_de_infiltracao',
  SPOKESPERSON: 'porta_voz ministerio ministra ministro',
  /** Means the Court once it has been named; narrower than COURT, so that other tribunals in teasers do not count. */
  SUBJECT: 'tribunal tpi corte cpi',
  NO_CULPRIT:
    'nenhum_responsavel nenhum_culpado nenhum_suspeito nenhum_autor nao_apontou_culpados nao_apontou_responsaveis sem_apontar_culpados sem_apontar_responsaveis nao_apontou_ninguem nao_nomeou_ninguem nao_nomeou_nenhum nenhum_pais nenhum_estado nao_acusa_ninguem nao_acusou_ninguem',
  HAPPENED: 'ocorreu aconteceu teve_lugar remonta',
  BLAME_IT: 'por_tras_{disto,disso,dele} esta_por_tras responsavel_por_{isto,isso}',
  OTHER_BODY: 'opaq europol eurojust nato cruz_vermelha embaixada',
  NETWORK: 'rede redes sistemas servidores computadores',
  OFFLINE: 'desligad* offline fora_do_ar isolad*',
  ENTER: 'acedeu acessaram penetr* entraram infiltr* invadi*',
  SECURE_THING: 'seguranca ameaca* inseguranca',
  OTHER_CAUSE:
    'doenca doente greve {ex,antigo,antiga}_{chefe,presidente,ministro,comandante,lider,general} falta_de_provas ferias',
  STOLEN:
    'roubad* roubo roubos roubar roubaram furt* subtraid* subtrair* extraid* extrai* extraiu vazad* vazamento vazaram exfiltr* copiad* copiaram acedid* acessad* acesso_a_dados acesso_a_documentos acesso_a_informac* comprometid* apoderaram apoderou levaram capturad* obtiveram obtid* consultad* intercetad* interceptad* fuga_de fugas desviad* desviaram descarregad* levados levadas levado desaparecid* desapareceram perdidos perdidas perdido maos_erradas copiou roubou vazou apropriaram acederam_a_document* acederam_a_dad* -comprometeu_se -acesso_a_internet',
  HOBBLE: 'a_meio_gas com_dificuldade em_modo_degradado manca',
  AT_HAGUE: 'em_haia na_haia',
  DISCLOSED: 'revelad* anunciad* divulgad*',
  ATTACKS_AT_LARGE: 'ciberataques ataques_informaticos ataques_ciberneticos ataques_hacker',
  OTHER_VICTIM:
    'hospital hospitais clinica clinicas universidade* banco bancos museu* escola* companhia* aeroporto* empresa empresas camara_municipal prefeitura* parlamento multinacional* oleoduto retalhista* cruz_vermelha {outra,outras,outro,outros}_{vitima*,organizac*,instituic*,tribuna*}',
  SOFTWARE: 'antivirus app aplicacao navegador windows patch atualizac* relatorio_anual orcamento newsletter',
  PUBLICISED:
    '{veio,vieram,tornou_se,tornou,tornado,tornada,vindo,tornaram_se}_{a_publico,a_luz} {veio,vieram,vindo}_a_{publico,luz,tona} {tornou_se,tornado,tornada,tornou}_{publico,publica,conhecido} {soube_se,ficou_a_saber_se} {noticia,anuncio,confirmacao}_{do,da}',
  SAID_BY_COURT:
    '{tribunal,tpi,corte,instituicao}_{,ja_,tinha_}{disse,dito,afirmou,explicou,indicou,declarou,falou,descreveu,classificou,precisou,escreveu,anunciou,comunicou,referiu,informou} {disse,afirmou,explicou,indicou,segundo,escreveu,referiu}_{o,a}_{tribunal,tpi,corte,instituicao}',
  STRUCK:
    'atacad* hackead* atingid* sofreu sofrido {alvo,vitima,objeto}_de {atacaram,atingiram,hackearam,invadiram} invadid*',
  EVENTS: 'factos fatos sucedido acontecimento* {o_,}{ocorrido,sucedido} este_{caso,episodio}',
  INCIDENT_BARE:
    '{falou,fala,falava,falar}_{apenas_,so_,simplesmente_,}{de,em}_{um_,}incidente {classificou,chamou}_{lhe_,o_,apenas_,}{de_,um_,}incidente palavra_incidente',
  TERMED: 'classific* cham* descrev* falou fala apelid* design*',
  BREACH_BARE: 'violacao uma_violacao falha brecha',
  TARGETED_WAS:
    '{foi,era,e,esta,seria}_{muito_,claramente_,deliberadamente_,}{direcionado,dirigido,direcionada,seletivo,seletiva}',
  TRIAL:
    'massacr* assassin* aldeia* milicia* miliciano* rebelde* condenad* arguido* reu genocid* afeg* congo* uganda* quenia* general* senhor_da_guerra senhores_da_guerra saque*',
  NEVER_COURT:
    '{nenhum,nenhuma}_{outro_,outra_,}{tribunal,corte,instituicao} {nunca,jamais}_{antes_,}{o_,a_,}{tribunal,corte,instituicao,tinha,foi,havia} {tribunal,corte}_{nunca,jamais} nunca_antes',
  SUCH_ATTACK:
    '{semelhante*,tal,tais,igual,parecid*}_{ataque*,incidente*,golpe*,dimensao} {ataque*,incidente*,intrusao}_{semelhante*,assim,igual,parecid*,deste,desta,dessa,desse} {deste,desse,desta,dessa,de_tal}_{tipo,genero,dimensao,gravidade,magnitude} {algo,nada}_{semelhante,assim,igual,parecido,comparavel}',
  AGAIN:
    'de_novo novamente outra_vez mais_uma_vez pela_segunda_vez no_passado anteriormente varias_vezes repetidamente {duas}_vezes',
  ALREADY_STRUCK:
    'ja_{tinha_sido_,foi_,havia_sido_,fora_,sido_,}{atacad*,hackead*,alvo,vitima,atingid*} ja_{sofreu,tinha_sofrido,havia_sofrido}_{um,outro,outros,ataques} {ataques,ciberataques}_{anteriores,previos}_{contra,ao}',
  EXPELLED: 'expuls* diplomat* embaixad* desertor* companhia_aerea',
  MOTIVE: 'motivo* motivac* razao razoes objetivo* fim fins finalidade proposito* intenc* movel',
  SPIES:
    'espioes ciberespioes agentes_{estrangeiros,secretos,inimigos,de_uma_potencia} {espioes,agentes}_{russos,estrangeiros,estatais} bisbilhoteiros',
  DID_RAID:
    'penetr* entraram hackearam atacaram invadiram invad* infiltraram assaltaram atras obra responsaveis introduziram entrado saquearam vasculharam',
  SEEK: 'procur* busc* {em_busca,a_procura,atras}_de interessad*_em queriam_{saber,conhecer,obter,roubar} cobic* pretendiam_{obter,saber,roubar} visavam',
  SECRETS:
    '{informacao,informacoes,dados,documentos,processos,material,ficheiros,arquivos}_{confidencia*,secret*,sensive*,reservad*,sigilos*,classificad*} segredos o_que_{sabem,sabe}_{os,o} segredos_d*',
  SURVEIL: 'vigi* observ* escutas escutar espiar monitor* seguir_os_passos',
  WATCHED: 'juizes procurador* magistrad* investigadores {o_tribunal,do_tribunal,a_corte} funcionarios',
  RANSOM: 'resgate bitcoin* criptomoeda* extorsao',
  DEMAND: 'exig* ped* pediram reclam* solicit* pag* queriam',
  POLITICAL_WORD: 'politic* geopolitic*',
  PRIZE: 'objetivo alvo saque presa cobicad* interess*',
  INTENT:
    'tentativ* tent* objetivo* pretend* visa* visav* quer* queriam intenc* finalidade proposito* plano planos destin*_a procur* campanha',
  SAP: 'minar mina* enfraquec* sabot* desacredit* descredibiliz* paralis* desestabiliz* deslegitim* obstru* entrav* dificult* intimid* silenci* destru* comprometer prejudic* fragiliz*',
  COURT_WORK:
    'mandato missao {o_seu,a_sua,o,a}_{trabalho,independencia,autoridade,credibilidade,legitimidade,integridade,atividade,atuacao,funcao,tarefa,funcionamento} justica estado_de_direito {o,do}_tribunal {a,da}_corte',
  MANDATE_STRONG:
    'mandato missao {independencia,autoridade,credibilidade,legitimidade,integridade}_{do,da} sua_{independencia,autoridade,credibilidade,legitimidade} justica_{penal_,}internacional {coracao}_{do_tribunal,da_justica} estado_de_direito',
  REAL_TARGET: '{verdadeiro,real,autentico}_alvo {era,e,foi}_o_{verdadeiro_,}alvo sob_ataque em_jogo',
  STRIKES_AT: '{ataque,golpe,atentado,ofensiva,agressao}_{contra,ao,a} ataca golpeia ameaca poe_em_causa',
  AGENT_ONE:
    'gru cherkasov {espiao,agente,infiltrado,oficial}_{russ*,do_gru,encobert*,secret*,militar} {um,uma,o,ao}_{espiao,agente,infiltrado,toupeira} toupeira inteligencia_{militar,russa}',
  HOW_WORD:
    'como de_que_{modo,maneira,forma} por_que_meio* com_que_meios -bem_como -assim_como -como_estagiari* -como_um -como_uma -como_o_tribunal -como_a_instituicao -como_medida -como_se -como_previsto -como_ato -como_objetivo -como_espionagem -como_alvo -como_resposta -como_parte -como_tal -como_tentativa -como_consequencia -como_incidente -como_grave',
  FOILED_OBJECT:
    'ataque ciberataque hackeamento intrusao assalto incursao invasao golpe piratas atacantes invasores hackers',
  FOILED:
    'frustrad* repelid* repel* rejeitad*_a_tempo abortad* neutralizad* bloquead* travad* parad* fracass* falhou falhad* sem_sucesso sem_exito contido_a_tempo evitad* impedid* malograd*',
  DEFENCES:
    'defesas firewall* barreiras protecoes medidas_de_seguranca sistemas_de_{seguranca,protecao} senhas palavras_passe antivirus barreira muralhas_digitais',
  HELD_FIRM: '{resistiram,resistiu,aguentaram,aguentou} funcionaram mantiveram_se_firmes',
  EMPTY_HANDED: '{de_,com_}{as_,}maos_{vazias,a_abanar} sem_nada',
  GAVE_WAY:
    'cederam cedeu cairam {foram,foi,ficaram}_{contornad*,violad*,superad*,quebrad*,ultrapassad*,vencid*,furad*} nao_{aguentaram,resistiram,chegaram} falharam',
  BYPASS:
    'contorn* burl* driblar* driblaram iludir* iludiram super*_as ultrapass* venceram furaram romperam quebraram atravessaram esquiv*',
  WENT_IN: 'entraram penetraram acederam acessaram invadiram infiltraram_se introduziram_se',
  AFFECTS:
    'afet* repercut* impact* respond* resposta trabalho atividade audiencias vitimas testemunhas dados informac* documentos',
  DETAILS_OF:
    '{detalhes,pormenores,detalhe,informacoes,informacao,precisoes}_{sobre,do,da,acerca_do,acerca_da,relativos}_{a_,o_,ao_,}{natureza,ataque,ciberataque,intrusao,metodo*,tecnica*,incidente,invasao,alcance,forma} {detalhes,pormenores}_sobre_como',
  FEW: 'nao nenhum* sem poucos escass* pouc* recus* escus*',
  MALWARE_ATTACK:
    'ataque_{de,com}_{ransomware,malware,um_virus,um_programa_malicioso} {ransomware,malware,virus}_{infetou,infectou,atingiu,paralisou}',
  MALWARE_FOUND:
    'encontr* detet* detect* descob* descobert* instalad* vestigi* infet* infect* suspeit* introduzid* propag* inserid* deixad*',
  MAIL_USED:
    'us* utiliz* empreg* envi* clic* atraves_de por_meio_de mediante comec* enganad* cair* cairam entrada porta',
  RANG: 'soou soaram dispar* avis* alert* revel* denunci* detet* detect* ativ* permit* gracas reag* funcion* descob* tocaram tocou sinaliz*',
  OTHER_LAND:
    'quenia* uganda* congo* ucran* kiev alema* alemanha berlim frances* franca paris belg* bruxelas britanic* reino_unido londres italian* italia espanh* polon* polac* polones* brasil china chines* ira iran* israel* palestin* gaza sudao sudan* darfur libia* venezuel* filipin* myanmar afeg* georgia* irland* amesterdao amsterda roterda europol fbi mh17 servi* kosovo norueg* suec* dinamarca mali ruand* siri* iraqu* portug* turc* turqu* grec* hungr* suic* austri* mexic*',
  ALARM_RANG:
    '{alarme,alarmes}_{soou,soaram,dispararam,disparou,tocaram,tocou} {soaram,soou,dispararam,disparou,tocaram}_{os,o}_{alarmes,alarme} {fez,fizeram}_{soar,disparar}_{o,os}_alarm*',
  STAFF_FOUND:
    'detet* detect* descob* notaram notou repar* aperceb* encontr* viram viu suspeit* alert* avis* deram observ* identific* surpreend* desconfi* perceb*',
  ALARM_RAISED: '{deu,deram,dando,dar,soou}_o_{alarme,alerta} {foram,foi}_{os_primeiros,o_primeiro}',
  BY_STAFF:
    '{por,pelos,pelo,pelas}_{um_,uma_,seus_,}{tecnicos,tecnico,informaticos,funcionarios,funcionario,trabalhadores,engenheiros,especialistas,pessoal,equipa_tecnica,equipe_tecnica} foram_os_{tecnicos,funcionarios,informaticos}',
  ODDITY_SEEN:
    'chamou_a_atencao chamaram_a_atencao surgi* aparec* primeiro_{sinal,indicio} levant*_suspeitas notad* vist* descobert* detetad* detectad* registad* registrad* verificad*',
  ASKED: 'como que se porque quando onde quem',
  PLACEMENT: 'estagiari* estagio estagios {lugar,cargo,emprego,vaga}_{no_tribunal,na_corte,no_tpi}',
  DENY: 'neg* desment* rejeit* refut* {nao_tem,nao_teve,nao_ter,nada_a}_{nada_,}a_ver -negoci*',
  WHETHER: 'se se_{a_russia,moscovo,moscou,o_kremlin,um_estado}',
  DID_IT:
    'atras detras por_tras obra_de autor autores responsavel responsaveis orquestr* encomend* orden* patrocin* execut* perpetr* lanc* conduz* cometid* {por_conta,ao_servico,a_mando,em_nome}_d* implic* envolvid* culpad* mao_de',
  HACKED_COURT:
    '{atacado,hackeado,atacaram,atacou,hackearam,hackeou,invadiram,invadiu,invadido,violaram}_{na_,nos_,}{o,a,os,as,ao,seu}_{tribunal,tpi,corte,rede,sistemas,servidores,instituicao} {penetr*,entraram,entrado}_{na,nos,no}_{rede,sistemas,servidores,tribunal}',
  SUSPECTED: 'suspeit* desconfi* conjetur* especul* temem receios presumiv*',
  RU_ACTORS:
    'russia moscovo moscou kremlin {piratas,hackers,espioes,agentes,servicos,cibercriminosos,grupo*,atacantes}_{informaticos_,secretos_,}{russos,pro_russos} {inteligencia,servico_secreto}_russ* russos gru fsb svr {fancy,cozy}_bear apt28 apt29 sandworm',
  CAME_FROM:
    '{ataque,ciberataque,intrusao,invasao,atacantes,piratas,hackers}_{informatico_,informaticos_,}{tera_,teria_,teriam_,}{veio,vieram,vem,vinha,vindo,partiu,partiram,partido,provem,provinha,proveniente*,oriund*,originou_se,foi_lancado,lancado}_{de,da,do,na,a_partir} origem_do_{ataque,ciberataque}_{esta,estaria,estava}',
  UNCLAIMED:
    '{ninguem,nenhum_grupo,nenhuma_organizacao}_{ainda_,ate_agora_,}{reivindicou,assumiu,reclamou,reivindica} nao_foi_reivindicad* {nenhuma,sem}_reivindicac* {qualquer,nenhuma,sem}_{tipo_de_,}reivindicac*',
  TRAIL:
    '{pista*,rasto*,rastro*,indicio*,vestigi*}_{aponta*,conduz*,lev*} {suspeitas,olhares,dedos}_{recaem,apontam,cai*,voltam_se}_{sobre,para}',
  CONSIDERED: 'descart* consider* possiv* provav* suspeit* plausiv*',
  STATE_BARE:
    '{um,outro,algum}_{estado,pais,governo} um_servico_{secreto,de_inteligencia,de_informac*} uma_{potencia,agencia_de_inteligencia} -um_estado_de -um_estado_parte',
  SEARCH_FOR:
    '{procur*,busc*}_{os_,o_,pelos_,por_} {na_pista,no_encalco,atras}_d* {tentam,tenta,procuram,procura}_{identificar,descobrir,apurar,determinar,saber} apurar identificar_os',
  WANTED_WHO:
    '{os_,dos_,pelos_,}{culpados,responsaveis,autores,atacantes,piratas,hackers,invasores} quem_{esta,foi,esteve} {a_,}identidade_dos autores',
  POLICE_ONLY:
    'policia policial policias {ministerio_publico,procuradoria}_{holandes*,neerlandes*,dos_paises,de_haia} justica_{holandesa,neerlandesa} forcas_{de_seguranca,da_ordem} unidade_de_cibercrime',
  HUNT: '{procur*,persegu*,busca*,caca}_{os_,aos_,pelos_,}{piratas,hackers,autores,responsaveis,culpados,atacantes,invasores} no_encalco na_pista investig* inquerito* {assumiu,tomou_conta}_{o_caso,do_caso} queixa_{a,na} identificar_os',
  CASE_MATTER:
    'crimes_de_guerra crime_de_guerra crimes_contra genocid* massacr* civis aldeia* milicia* deport* criancas drog* homicid* assassin* tortur* situacao_em situacao_na situacoes abate mh17 queda_do_voo guerra exercito soldados tropas rebelde* eleic* violencia atrocidad*',
  OPEN_INQUIRY:
    '{abr*,inici*,lanc*,instaur*,orden*,anunci*}_{uma_,um_,a_sua_,o_seu_,a_}{propria_,proprio_,}{investigac*,inquerito*,apurac*,averiguac*} {investiga,investigam,investigando}_{o,a,internamente} {tenta,procura,quer}_{saber,apurar,descobrir,esclarecer,determinar}',
  CASES_ABROAD: 'situacao_em crimes africa african* vitimas provas_de',
  INVESTIGATES: 'investiga apura esta_{a_investigar,investigando}',
  BY_COURT: 'investigad*_pelo_tribunal {investigacao,inquerito}_{do_tribunal,da_instituicao,no_tribunal}',
  WE_INVESTIGATE:
    'estamos_{a_investigar,investigando} {abrimos,iniciamos}_{uma,um}_{investigacao,inquerito} nossa_investigacao',
  REMEDY_SOFT:
    '{fazer_face,enfrentar,lidar_com,gerir,combater,conter,minimizar,reduzir,limitar,mitigar,atenuar,contrariar}',
  SAFE: '{esta,estao,estavam,continuam,permanecem,ficaram,seguem}_{todos_,}{a_salvo,seguros,em_seguranca,protegidos,intactos,intactas,seguras} {nao,nunca}_{foram_,estiveram_,correm_}{em_,}{perigo,afetad*,comprometid*}',
  NO_LEAK:
    '{nenhuma,nenhum,sem}_{fuga,vazamento,perda,roubo}_de_{dados,informac*} nao_houve_{fuga,vazamento,perda,roubo}',
  WHAT_WORD: 'o_que que_{dados,documentos,ficheiros,arquivos} quais_{dados,documentos} quantos_{dados,documentos}',
  TAKEN_STRICT:
    'roubad* roubaram roubar furt* levaram copi* extra* vazad* viram leram acederam acessaram obtiveram descarreg* baixaram comprometid* subtra*',
  BE_VERB: 'e sao foi foram estao esta sido ficaram tenham_sido',
  CONCERNED: 'afetad* expost* atingid* comprometid* em_risco',
  PERUSE:
    'leram ler lido liam vasculh* revistaram examinaram consultaram espreitaram folhearam fotografaram remexeram bisbilhot*',
  FATE: 'paradeiro destino_dos extensao_d*_{fuga,perda,vazamento} sorte_dos',
  DATA_MEASURES: 'medida medidas passos acoes precauc* salvaguard* procedimentos esforcos protocol* providencias',
  FOR_DATA:
    'para_{proteger,salvaguardar,remediar,conter,limitar,reparar,corrigir} {protecao_de,para_a_protecao_de} a_fim_de_proteger',
  STAFF_WORD: 'pessoal funcionarios juizes procurador* porta_voz corredores edificio',
  MACHINES:
    'rede redes sistema sistemas servidor* computador* maquinas intranet infraestrutura* centro_de_dados cabos aplicacoes',
  UNPLUGGED:
    'deslig* desconect* isolad* apagad* {fora_da,sem}_{rede,linha} retirad*_da_rede cortad* {puxar,tirar}_a_ficha fora_do_ar',
  AUDIENCE_SEATS:
    '{galeria,tribuna,sala}_{publica,do_publico,da_imprensa,dos_visitantes} {publico,visitantes,jornalistas,espectadores}_{na,no,nao,atras,so,viram,assistiam}',
  NO_INTERNET:
    '{sem,nenhum,perdeu_a,perderam_a,perdeu_o,ficou_sem}_{internet,acesso_a_internet,ligacao_a_internet,conexao_a_internet,conexao,ligacao,acesso_a_rede} {cortad*,isolad*,desligad*,desconectad*}_{da_internet,da_rede,do_mundo,do_exterior}',
  BROKEN:
    'afetad* avariad* erro* bloquead* congelad* {nao,ja_nao,nao_esta}_{funciona,funcionam,funcionava,funcionavam,chega,chegam,responde,respondem,abre,carrega,disponivel,acessivel} {problemas,falhas}_{tecnic*,graves,com,no,na,de} instave* fora_do_ar mensagem_de_erro em_baixo',
  COMMENT_REQUEST:
    'pedido* comentario comentarios {um,nosso}_{e_mail,mensagem} assessoria gabinete_de_imprensa escreva cookies subscrev* assine newsletter contacte',
  WORKING:
    'funcion* restabelec* restaurad* disponive* acessive* operacion* recuper* volt* regress* normal reparad* afetad*',
  INTERNET_NOUN:
    '{acesso,ligacao,conexao,ligacoes}_{a,com,ao}_{internet,rede,exterior,o_exterior} linhas_de_dados ligacao_exterior',
  MISSING: 'nao sem nenhum nenhuma falta_de {perd*,carec*,falt*}_{o_,a_,de_} privad*_de nada_de adeus_a',
  SOUND_OFF:
    '{sem,nenhum}_{som,audio,interpretacao} nao_se_{ouvia,ouviu,ouve,escutava} nao_{ouviram,ouviam,conseguiam_ouvir,podiam_ouvir} inaudive* filme_mudo em_silencio nem_uma_palavra mudos',
  WITNESS_ROOM: 'banco_das_testemunhas cortina biombo',
  SOUND: 'som audio microfone* altifalante* alto_falante* auscultadores fones interpretacao interpretes traducao',
  APPEAL: 'recurso apelacao absolvic* absolvid*',
  NO_HEARING: '{nenhum,nenhuma,nem_uma,nem_um,nem_uma_unica}_{audiencia,julgamento,sessao,dia_de_julgamento,processo}',
  NO_HEARING_LOST:
    '{nenhum,nem_um}_{unico_,}dia_de_{julgamento,audiencia,audiencias} nao_{atrasou,afetou,interrompeu,perturbou}_{as_,os_,nenhuma_}{audienci*,julgament*,sess*}',
  NO_INTERRUPTION:
    '{sem,nenhuma,nenhum}_{interrupc*,atraso*,adiament*,cancelament*,sobressalt*,problemas,incidentes} como_um_relogio',
  BACK_IN_COURT: '{voltaram,regressaram,regresso,voltam,volta}_{a_sala,as_salas,ao_tribunal} reabriram_as_salas',
  IN_COURTROOM:
    '{na_sala,nas_salas}_{de_audiencias,de_audiencia,do_tribunal,de_julgamento} nas_salas os_juizes_{continuam,continuaram,realizaram}',
  AFFECTED_WORK: 'afetad* prejudicad* perturbad* dificultad* entravad* ressent* sofre comprometid*',
  AS_USUAL:
    'normalmente com_{toda_a_,}normalidade como_{sempre,habitualmente,de_costume,se_nada} sem_interrupc* conforme_{previsto,planeado} -{funcionar,trabalhar,operar}_{normalmente,com_normalidade}',
  OPERATING:
    '{continua,continuam,continuou,segue,seguem}_{a_,}{trabalhar,funcionar,operar,trabalhando,funcionando,operando,operacional,o_seu_trabalho} {mantem,manteve}_{a_sua_,a_,o_seu_,o_}{atividade,trabalho,funcionamento} nao_{parou,deixou}_{de_trabalhar,de_funcionar,} plenamente_operacional nao_se_deixa {segue,continua}_em_funcionamento',
  NOT_STOPPED:
    'nao_{impediu,impede,impedira,vai_impedir,travou,trava,deteve,demoveu,parou}_{o,a,os,que,nos}{_tribunal,_corte,_juizes,_procurador,_instituicao,} nao_nos_{impedira,parara,detera,travara}',
  WORK_VERB: 'cumprir trabalhar continuar prossegu* desempenh* exercer funcionar trabalho mandato missao investigar',
  COURT_INVESTIGATIONS: 'investigacoes casos processos julgamentos inqueritos trabalhos',
  HOBBLED:
    'nao_{consegue,pode,conseguem,podem,conseguia,podia}_{funcionar,trabalhar,operar} {funciona,trabalha,opera,trabalham}_{a_meio_gas,a_custo,com_dificuldade*,de_forma_limitada} {atividade,trabalho,funcionamento}_normal_{e_,}impossivel {quase,praticamente,parcialmente}_paralisad* servicos_minimos incapaz_de_{funcionar,trabalhar}',
  SPECIALISTS:
    'especialista* perit* consultor* {empresa,firma}_{privada,externa,de_seguranca,de_ciberseguranca,especializada,informatica,de_consultoria} tecnicos_privados fornecedor_externo',
  ENGAGED:
    'contrat* recorr* chamad* chamou cham* encarreg* mobiliz* pediu_ajuda solicit*_ajuda recrut* subcontrat* envi* acion* requisit*',
  EXAMINED:
    'examin* analis* revist* estud* inspecion* vasculh* passam_a_pente reconstitu* reconstru* escrutin* verific*',
  TRACES:
    'vestigi* rasto* rastro* registos_de_{atividade,sistema} logs disco*_rigid* servidor* computador* provas_digitais -vestigios_do_{massacre,conflito} -vestigios_da_guerra',
  STILL_EXAMINING:
    '{continua,continuam,ainda,atualmente,esta,estao}_{ainda_,a_,a_ser_,sendo_}{examin*,analis*,avali*,estud*,verific*,investig*,inspecion*} {falta,resta}_{determinar,avaliar,analisar,apurar} ainda_nao_{concluiu,terminou,concluiram,terminaram} {ainda,continuam}_{analisam,examinando,analisando}',
  DAMAGE: 'dano danos alcance impacto consequencias extensao efeitos repercuss* vestigi* servidor* perdas',
  ASSESSMENT: 'avaliacao analise exame pericia balanco estudo forense',
  STOCK: 'faz_o_balanco fazem_o_balanco {avali*,contabiliz*}_os_danos inventario_dos_danos',
  WORRY: 'medo* receio* temor* preocup* inquiet* alarme nervos* tensao clima',
  HARDEN_ACT:
    '{duplo,dois,segundo,multi}_fator* {autenticacao,verificacao}_{em_dois,de_dois,em_duas,dupla,multifator,reforcada} {alter*,mud*,troc*,renov*}_{todas_,}as_{senhas,palavras_passe} {reforc*,blind*,fortalec*,moderniz*,atualiz*,proteg*}_{os_seus_,as_suas_,a_sua_,os_,as_,a_,seus_}{sistemas,rede,redes,servidores,defesas,infraestrutura*} {mais,melhor}_protegid* novas_firewalls {fech*,corrig*}_as_{falhas,vulnerabilidades}',
  MORE: 'nov* adiciona* mais maior* melhor* reforc* extra rigoros* suplementar*',
  PUT_IN:
    'introduz* instal* invest* gast* destin* dinheiro fundos verbas milhoes euros adot* implement* aplic* dot* exig* ped*',
  MORE_MONEY:
    '{mais,novos,novas}_{dinheiro,fundos,verbas,recursos,meios,investimento*} {fundos,verbas,recursos}_{adicionais,extra} milhoes_de_euros {investir,investira,investe,investiu}_{mais_,}{dinheiro_,}em {destin*}_{mais_,}{verbas,dinheiro,fundos}',
  REWORK:
    'reve* revis* reform* melhor* nov* reforc* atualiz* adapt* elabor* introduz* prepar* estabelec* fortalec* promet*',
  TRIAL_LAND:
    'quenia* uganda* congo* sudan* sudao darfur libia* mali filipin* balcas jugoslav* iugoslav* subornad* ruand*',
  LIVES_LOST:
    '{vida,vidas}_{das_,de_,dos_,}{testemunhas_,vitimas_,informadores_,muitas_pessoas_,humanas_}{em_jogo,em_perigo,em_risco,esta_em,estao_em,correm,corre,depende} {em_jogo,em_risco}_a_vida {podera,pode,poderia}_custar_{a_vida,vidas} {testemunhas,pessoas}_{podem,podiam,poderiam}_{morrer,ser_mort*,ser_assassinad*} questao_de_vida',
  NO_SUCH: 'uniao_europeia eleicoes eleicao',
  WAR_SCENE: 'aldeia* campo acampamento civis milicia* soldad* rebelde* exercito bombard* dron* frente hospita* tropas',
  WESTERN:
    'ocidenta* uniao_europeia ue american* estados_unidos eua washington britanic* bruxelas trump bancos economia norte_american*',
  THREAT_LEVEL:
    'nivel_de_{ameaca,alerta,risco} {ameaca*,risco*,pressao,perigo*}_{contra,para,a,ao,sobre}_{o,a,os} {crescent*,maior*}_{ameaca*,risco*} ameacas',
  CLIMATE: 'clima ambiente atmosfera momento contexto situacao periodo',
  WORSE: 'tens* hostil* delicad* dificil perigos* pior* nervos* fragil* instave* deterior*',
  HIGH_ALERT: 'em_{estado_de_,}alerta_{maxim*,}{,elevad*} alerta_maximo em_guarda',
  COURT_OFFICIAL:
    'juiz juizes juiza procurador procuradores khan magistrad* {president*,responsaveis,funcionarios,membros,dirigentes}_{do,da}_{tribunal,tpi,corte} hofmanski akane aitala',
  COVER:
    '{passaporte,identidade,nome,documentos,estudante}_{brasileir*,fals*,inventad*} {fazendo_se,fez_se,faz_se,fazer_se,fazia_se,se_passando,passando_se,passou_se}_{passar,por} {fazer_se_,fez_se_,}passar_por fals*_{identidade,brasileir*,passaporte} {sob,com}_{uma_,}{identidade,nome,capa}_fals* disfarc*',
  AGENT_WIDE:
    'espiao espia espioes agente agentes gru toupeira infiltrad* {oficial,agente,espiao}_{russ*,do_gru} inteligencia_{militar,russa} vida_dupla cherkasov aivd contraespionagem impostor',
  BLOCKED_TOO:
    'desmascar* detid* detencao pres* preso prisao expuls* travad* frustrad* bloquead* impedid* intercetad* interceptad* barrad* rejeitad* deportad* devolvid* condenad* descobert* evitad* nunca_{chegou,comecou} -mandado_de_detencao -mandado_de_prisao -mandados_de_detencao -presidente* -presidencia',
  BLOWN: '{disfarce,identidade,cobertura}_{foi_,}{descobert*,desfeit*,exposta}',
  AIM_IN:
    'tent* pretend* quer* procur* candidat* pediu solicit* aspir* plano planeava planejava {ia,prestes,estava,esteve}_{a,quase,perto,para} concorr* quase por_pouco',
  WORKED_IN:
    'trabalh* {fez,feito,realizou,concluiu}_{um_,o_seu_,}estagio empregad*_{no,na} contratad* {passou,esteve}_{varios_,uns_,seis_,}{meses,anos}_{no,na} exerc*',
  INSIDE_COURT: '{no,ao,dentro_do,do}_{tribunal,tpi,edificio} {na,a,dentro_da}_{corte,instituicao,procuradoria}',
  GOAL_ONLY: 'tent* pretend* quer* procur* ia_{comecar,entrar} prestes plano quase antes_de candidat* pudesse',
  SOUGHT_ACT:
    'procurad* deter prender detencao prisao captura acus* indici* persegu* {quer,querem}_{prender,deter} imput* mandado',
  HEAD_OF_RUSSIA:
    'putin {presidente,lider,chefe_de_estado,dirigente,mandatario}_{russo,da_russia} {chefe,lider,inquilino,senhor,homem_forte}_do_kremlin',
  SOUGHT_PASSIVE:
    '{procurad*,acusad*,indiciad*,perseguid*,suspeit*}_{por,pelo,pela,de,internacionalmente} {pende,pendem,impende}_{sobre,um,contra} {seria,sera,ser}_{detido,preso} foragido {enfrenta,alvo_de}_{um_mandado,acusac*,mandado*}',
  JUSTICE:
    'mandado_de_{detencao,prisao,captura} acus* indici* procurad* persegu* crimes_de_guerra detencao responsab* julgamento justica',
  PUTIN_ACTS:
    '{putin,presidente_russo}_{disse,afirmou,acusou,viajou,visitou,reuniu_se,assinou,ordenou,ameacou,rejeitou,anunciou,recebeu,chegou}',
  HACK_TALK: 'ataque* ciber* hacker* intrusao espionagem invasao',
  ACCUSED_OF:
    'acus* indici* responsab* procurad* suspeit* imput* pela_{deportacao,transferencia} por_{deportar,raptar,transferir}',
  INVOLVED:
    '{qualquer,todo,nenhum,nenhuma}_{participacao,envolvimento,responsabilidade,implicacao,ligacao} envolvimento hacker* ciber* {comentario,responder}',
  MEDVEDEV:
    'medvedev {ex,antigo}_presidente_russo conselho_de_seguranca_{russo,da_russia} {deputad*,politic*,propagandist*}_russ*',
  THREATENS: 'ameac* advert* equival* seria* consider* declar* disse afirmou escreveu fal*',
  JUDGED: 'corte tpi tribunal haia juizes mandado detencao prisao prender presidente putin',
  FORMER_HEAD:
    '{ex,antigo,antiga}_{presidente,chefe,ministro,lider,comandante} quenia* sudan* congo* libia* mali milicia*',
  CRIM_ACT:
    '{processo*,procediment*,investigac*,inquerito*,caso*,acoes}_{penal,penais,criminal,criminais,crime} indici* {abr*,instaur*}_{um_,uns_,}processo* acusac*',
  RUSSIAN_OFFICIAL:
    '{soldad*,militar*,genera*,comandant*,oficia*,ministr*,president*,funcionari*,tropas,exercito}_russ* crimes_de_guerra',
  CRIM_PASSIVE:
    '{acusad*,processad*,indiciad*,julgad*,condenad*}_{em,pela,por} {a,em}_revelia em_ausencia enfrent*_{acusac*,process*,julgament*}',
  WARRANT_FOR: '{mandado,mandados,ordem,ordens}_{de_}{detencao_,prisao_,captura_}{contra,para} {detencao,prisao}_d*',
  ISSUED_WARRANT: '{emitiu,emitiram,emitido,lancou,expediu}_{os_seus_,seus_,um_,proprios_,varios_,}{mandad*,orde*}',
  UN_BODY: 'nacoes_unidas onu nato otan uniao_europeia conselho_da_europa interpol',
  NUMBER_OF: '{numero,total}_{de,dos}_{estados,membros,paises,signatarios} {estados,membros}_{aderentes_,}sao',
  SUSPECTS_RUSSIA:
    '{suspeit*,acus*}_{da_,de_,a_,o_}{russia,moscovo,moscou,kremlin} {apont*}_{o_dedo_a_,para_,a_}{russia,moscovo,moscou,kremlin}',
};
