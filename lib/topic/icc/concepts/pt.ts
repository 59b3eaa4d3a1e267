/** What the facets' concepts are called in Portuguese, of Portugal and of Brazil: folded words, `prefix*`, `two_words`, `-exception`. */
export const conceptsPt = {
  COURT:
    'tribunal tpi cpi corte instituicao tribunal_penal_internacional organismo orgao organizacao instancia_judicial',
  STATEMENT:
    'comunicado* declaracao mensagem publicacao tuite nota anuncio boletim aviso nota_de_imprensa post -declaracao_de_guerra -segundo_o_comunicado -de_acordo_com_o_comunicado -segundo_a_nota -de_acordo_com_a_nota -segundo_a_mensagem',
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
  WHO: 'quem_esta_por quem_estava_por quem_esta_atras quem_e_o quem_sao quem_foi por_tras_do por_tras_da por_detras_do por_detras_da responsavel responsaveis autor autores autoria culpado culpados identidade_d* atacantes atribu* quem_atacou quem_ordenou suspeito suspeitos origem_do_ataque origem_da_invasao proveniencia_do_ataque nome_do_pais pais_que quem_lancou quem_realizou quem_cometeu atacante identidade_do autoria_do',
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
  USB_PAPER: 'usb papel em_papel pen_drive* pendrive* impress* pens_usb copias_impressas em_suporte',
  HEARINGS: 'audiencia audiencias julgamento julgamentos sessao sessoes sala_de_audiencias',
  CANCELLED: 'cancelad* suspens* anulad* cancelou',
  RESUMED: 'retom* recomec* reinici* reatad*',
  POSTPONED: 'adiad* atrasad* remarcad* postergad* adiou',
  VIDEO_TESTIMONY:
    'videoconferencia depoimento*_por_video testemunho*_por_video ligacao_por_video depoimento*_a_distancia testemunhos_em_video',
  UNAFFECTED:
    'nao_afet* normalmente como_previsto conforme_previsto nao_foram_afetad* com_normalidade tal_como_previsto sem_alteracoes',
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
    'desinformacao informacao_falsa informacoes_falsas noticias_falsas campanha_de_difamacao campanhas_difamatorias propaganda_contra campanha_difamatoria',
  EXPECT:
    'espera esperam esperad* esperar teme temem preve preveem antecip* alert* avis* podera* poderia* possive* possivel prepara_se receia receio* se_prepara preparam_se enfrentar',
  SUFFERED:
    'vitima sofr* identific* detet* detect* em_curso ja_existe alvo_de revel* lancad* orquestrad* enfrent* denuncia',
  DAILY: 'diari* persistent* constant* continu* todos_os_dias cada_dia incessant* permanent*',
  SYSTEM_ATTACKS: 'ataques ciberataques tentativas tentativas_de_ataque tentativas_de_invasao',
  CONCERN: 'preocupac* inquietac* receios clima_de_seguranca temores apreensao',
  HEIGHTENED: 'crescent* maior maiores acrescid* aument* intensific* elevad* cada_vez_mais agrav* mais_ampl*',
  SECURITY_WORD: 'seguranca ameacas ciberseguranca',
  INTERN:
    'estagiari* estagio identidade_falsa falsa_identidade identidade_brasileira falso_brasileiro brasileir* passar_por fazendo_se_passar se_fez_passar se_fazia_passar passando_se_por',
  INFILTRATE:
    'infiltr* entrar_no entrar_na entrar_como ingressar aceder_a introduzir_se penetrar trabalhar_no trabalhar_na integrar entrar',
  NEARLY: 'quase a_beira tentou tentar tentativa esteve_perto por_pouco pretend* fazendo_se_passar falhad* frustrad*',
  BLOCKED:
    'trav* impediram impediu detiveram deteve detid* desmascar* expuls* bloque* frustraram frustrou preso presos descobert* rejeit* deport* barrad* barrou intercet* intercept* neutraliz* evit* recusad* impedido impedida expulso expulsou apanhado apanhada descoberto barrado impedido_de deter detetado_e_expulso negou_a_entrada negada_a_entrada rejeitado',
  WORKED_THERE:
    'tinha_trabalhado_no havia_trabalhado_no trabalhou_no_tribunal trabalhou_como_estagiari* trabalhava_no ja_tinha_trabalhado fez_um_estagio_no',
  RUSSIA: 'russia russ* moscovo moscou kremlin federacao_russa',
  PUTIN: 'putin presidente_russo cujo_presidente lider_do_kremlin lider_russo presidente_da_russia chefe_do_kremlin',
  WARRANT:
    'mandado_de_prisao mandados_de_prisao mandado_de_detencao mandados_de_detencao mandado_de_captura mandados_de_captura ordem_de_prisao ordens_de_prisao mandado_contra mandado_internacional mandato_de_captura ordenou_a_prisao ordenou_a_detencao ordenaram_a_prisao prisao_de_putin prisao_de_vladimir detencao_de_putin',
  ISSUE: 'emit* emissao expedi* decret* contra lanc* assin*',
  CHILDREN: 'criancas menores deport* rapto* sequestr* transferencia_forcada transferencia_ilegal transferencia_de',
  REJECT:
    'rejeit* nul* nega* negou neg* repudi* inaceitave* inaceitavel sem_valor nao_reconhec* recus* desvaloriz* -negociac*',
  ACCUSATIONS: 'acusac* mandado decisao mandados alegac* imputac*',
  WAR_THREAT:
    'declaracao_de_guerra ato_de_guerra hipersonic* ameaca_de_guerra ataque_nuclear ataque_com_missil ataque_com_misseis ameac*_com_um_missil ameac*_com_um_ataque ameac*_com_misseis',
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
  MALWARE: 'malware ransomware programa_malicioso software_malicioso cavalo_de_troia programa_espiao',
  MAIL_ACCOUNTS: 'contas_de_e_mail contas_de_email contas_de_correio phishing',
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
  OTHER_CAUSE: 'doenca doente greve',
  STOLEN:
    'roubad* roubo roubos roubar roubaram furt* subtraid* subtrair* extraid* extrai* extraiu vazad* vazamento vazaram exfiltr* copiad* copiaram acedid* acessad* acesso_a_dados acesso_a_documentos acesso_a_informac* comprometid* apoderaram apoderou levaram capturad* obtiveram obtid* consultad* intercetad* interceptad* fuga_de fugas desviad* desviaram descarregad* levados levadas levado desaparecid* desapareceram perdidos perdidas perdido maos_erradas copiou roubou vazou apropriaram acederam_a_document* acederam_a_dad* -comprometeu_se -acesso_a_internet',
  HOBBLE: 'a_meio_gas com_dificuldade em_modo_degradado manca',
  AT_HAGUE: 'em_haia na_haia',
  DISCLOSED: 'revelad* anunciad* divulgad*',
  ATTACKS_AT_LARGE: 'ciberataques ataques_informaticos',
  SUSPECTS_RUSSIA:
    '{suspeit*,acus*}_{da_,de_,a_,o_}{russia,moscovo,moscou,kremlin} {apont*}_{o_dedo_a_,para_,a_}{russia,moscovo,moscou,kremlin}',
};
