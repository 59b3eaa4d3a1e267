/** What the facets' concepts are called in French: folded words, `prefix*`, `two_words`, `-exception`. Elisions part words: `l_attaque`. */
export const conceptsFr = {
  COURT: 'cour cpi tribunal institution juridiction cour_penale_internationale organisation',
  STATEMENT: 'communique* declaration message post tweet publication annonce texte note billet bulletin point_presse',
  ANNOUNCE:
    'publique_le publique_fin publique_mardi publique_en public_le public_mardi public_fin publics_le rendu_l_attaque rendu_l_incident rendu_l_intrusion rendu_l_affaire rendu_la_cyberattaque rendu_la_chose rendu_le_piratage rendu_cette_attaque rendu_cet_incident a_livre livre_ses livrait est_sortie_du_silence sort_du_silence annonc* revel* devoil* rendu_public rendue_publique rendre_public rendre_publique rendu_publique a_indique ont_indique indique_que indique_avoir a_fait_savoir fait_savoir a_declare declare_que a_confirme confirme_que confirme_avoir a_informe informe_que publie publier publiait a_publie a_reconnu reconnait reconnaissait a_signale avait_signale a_precise communique_du communique_publie s_est_exprime* a_admis admet admettait communiquait a_communique divulgu* a_prevenu expliqu* affirme_avoir affirmait affirme_que dans_un_communique par_communique tweete declaration_du declarait indiquait informait -pas_divulgu* -pas_revele* -pas_devoil* -pas_annonc* -ete_devoilee -ete_devoile -ete_divulguee -pas_ete_revele* -pas_ete_devoile*',
  FIRST:
    'd_abord initialement premiere_fois dans_un_premier_temps precedemment deja au_depart auparavant premier_temps au_debut originellement',
  ATTACK:
    'attaque attaques cyberattaque* cyber_attaque* piratage* intrusion* cyberintrusion* cyber_intrusion* incident incidents offensive operation faille effraction assaut acte_malveillant violation infiltration_informatique hack hacking cyberincident* cyber_incident* compromission_de_ses agression cyberoffensive evenement',
  BREAKIN_NOUN: 'piratage intrusion cyberintrusion cyber_intrusion effraction infiltration hack hacking',
  HACKED:
    'piratee pirate piratees pirates se_fait_pirater s_est_fait_pirater s_est_fait_hacker se_faire_pirater hackee hacke hackees ete_penetre* ete_infiltre* ete_viole* ete_forces infiltree s_etait_fait_pirater se_font_pirater fait_pirater fait_hacker ont_pirate a_pirate pirateur reseau_compromis -des_pirates -les_pirates -pirates_informatiques -pirate_informatique -de_pirates -aux_pirates -les_pirates -ces_pirates -un_pirate -par_pirates -donnees_compromises -tente_de_pirater',
  GOT_IN:
    's_est_introduit* se_sont_introduits s_introduire_dans_le_reseau se_sont_infiltres s_etaient_introduits ont_penetre a_penetre ont_infiltre a_infiltre penetrer_dans_le reussi_a_penetrer reussi_a_s_introduire ont_reussi_a parvenus_a_penetrer parvenus_a_entrer ont_accede a_accede_aux ont_force acces_non_autorise entres_dans entre_dans_les_systemes penetre_dans_les penetre_les penetre_le_reseau ont_pu_penetrer infiltrent_la infiltrent_le infiltrent_les penetrent_dans avaient_penetre se_sont_glisses ont_eu_acces_aux_systemes s_etre_introduits est_entre_dans s_introduisent',
  VICTIM_OF:
    'ete_victime etre_victime victime_d victime_de victime_du victimes_d subi subit essuye essuie ete_la_cible cible_d touchee_par frappee_par faire_l_objet_d fait_l_objet_d objet_d',
  SYSTEMS: 'systeme systemes reseau reseaux ordinateur* serveur* informatique infrastructure* defenses',
  ATTACKERS:
    'attaquant* assaillant* pirate pirates hackeur* hacker* intrus auteur auteurs commanditaire* cybercriminel* cyber_criminel* agresseur* coupable* responsable* malfaiteur* espions acteur acteurs criminels',
  ATTEMPT_HACK:
    'tentative_de_piratage tentative_d_intrusion tentative_de_cyberattaque tentative_de_cyber_attaque tentative_d_attaque tentative_de_hacking tentative_de_hack tentatives_de_piratage tentatives_d_intrusion tentative_de_cyberintrusion tentative_d_effraction tente_de_pirater tente_de_penetrer tente_de_s_introduire_dans_les_systemes tente_de_s_introduire_dans_le_reseau essaye_de_pirater cherche_a_pirater tentative_dejouee piratage_dejoue piratage_manque attaque_dejouee intrusion_dejouee cyberattaque_dejouee attaque_avortee piratage_rate intrusion_ratee attaque_ratee echoue_a_penetrer ont_echoue a_echoue_a_penetrer voulu_pirater voulu_penetrer tentative_de_compromission tentative_d_infiltration_informatique n_ont_pas_reussi_a_penetrer',
  ATTEMPT: 'tentative tentatives tente tenter tentait essaye essayer cherche cherchait cherchaient voulu',
  TARGETED:
    'ciblee ciblees cible_et attaque_ciblee sur_mesure visee_et -ete_ciblee -ete_ciblees -est_ciblee -etre_ciblee -etait_ciblee',
  SOPHISTICATED: 'sophisti* complexe complexes elabore* perfectionne* attaque_complexe tres_pointu* -service_complexe',
  UNPRECEDENTED:
    'sans_precedent inedit inedite jamais_connu jamais_vu jamais_vue premiere_du_genre sans_equivalent jamais_vecu inegale* jamais_subi',
  NOT_FIRST: 'pas_la_premiere deuxieme_attaque deuxieme_incident seconde_attaque pas_une_premiere',
  SPYING:
    'espionnage espionner espionnait espionnaient cyberespionnage cyber_espionnage espionnee espionne d_espionner vise_a_espionner collecte_de_renseignements renseignement_etranger -espionnage_industriel',
  SPY: 'espion espions espionne agent agents officier_du_renseignement officier_de_renseignement agent_du_gru taupe faux_stagiaire ressortissant_russe agent_russe un_russe officier_russe',
  REVENGE: 'vengeance par_vengeance se_venger revanche mesure_de_retorsion',
  MONEY:
    'gain_financier rancon appat_du_gain extorsion but_lucratif financier financieres motif_financier -rancongiciel',
  POLITICAL:
    'motif_politique politiquement_motivee motivation_politique raisons_politiques motifs_politiques mobile_politique',
  UNDERMINE:
    'saper sapait sape sapant sapent affaibl* porter_atteinte portant_atteinte compromettre_le_mandat miner nuire entraver fragiliser torpiller decredibiliser contrecarrer mettre_a_mal ebranler destabiliser',
  MANDATE: 'mandat mission son_mandat',
  DETECT:
    'detect* repere* decouvr* decouvert* constat* remarqu* observ* identifie* decele* apercu* rendu_compte vu_des mis_au_jour signale* releve* mis_en_evidence s_est_apercue prend_conscience se_sont_apercus -pas_identifie* -n_a_pas_identifie -pas_ete_identifie* -pas_encore_identifie* -pas_detecte*',
  ANOMALOUS:
    'activite*_anormale* activite*_inhabituelle* activites_anormales activites_inhabituelles activite_anormale activite_inhabituelle activite_suspecte activites_suspectes anomalie anomalies comportement_anormal trafic_anormal trafic_inhabituel activite_anomale activites_anomales mouvements_suspects activites_informatiques_anormales activite_informatique_anormale activite_informatique_inhabituelle activite_atypique activites_atypiques',
  ALERT_SYSTEM:
    'mecanisme*_d_alerte mecanisme_d_alerte mecanismes_d_alerte systeme*_d_alerte systeme_d_alerte systemes_d_alerte systeme_de_surveillance systemes_de_surveillance surveillance_reseau dispositif_d_alerte dispositif_de_surveillance systeme_d_alarme outils_de_surveillance dispositifs_d_alerte alerte_precoce surveillance_du_reseau',
  TECH_STAFF:
    'techniciens informaticiens equipe_informatique equipes_informatiques service_informatique services_informatiques personnel employes equipes_techniques ses_equipes agents_de_la_cour ses_services salaries administrateurs',
  LABEL_VERB:
    'qualifi* appel* parl* evoqu* designe* nomm* decri* presente_comme presentait le_terme d_intitul* baptis* terme_d termes_d etiquet* mot_choisi faisait_etat fait_etat faire_etat invoqu* mentionn* etait_question reconnu reconnait -decrite_comme_ciblee',
  LABEL_INCIDENT:
    'incident_de_cybersecurite incident_de_cyber_securite incident_de_securite incident_informatique incident_cyber cyberincident incident_de_securite_informatique',
  LABEL_BREACH:
    'violation_de_cybersecurite faille_de_cybersecurite breche_de_securite faille_de_securite atteinte_a_la_cybersecurite violation_de_securite violation_de_la_securite violation_de_la_cybersecurite',
  WHO: 'commanditaire* qui_est_responsable qui_est_derriere se_cache_derriere derriere_l_attaque derriere_cette_attaque derriere_la_cyberattaque derriere_cette_cyberattaque derriere_cet_incident derriere_ce_piratage derriere_l_operation derriere_l_intrusion derriere_l_incident a_l_origine_de auteur auteurs assaillants attaquants responsables responsable_de coupable* attribution pays_qui l_identite identite_des pirates identifie_les attribu* qui_a_mene imputer imputee designe_personne responsabilite nom_du_pays provenance_de_l_attaque origine_de_l_attaque origine_de_la_cyberattaque suspects suspect personne_n_est mis_en_cause qui_se_cache qui_en_est',
  UNNAMED:
    'inconnu inconnue inconnus pas_specifie* pas_precise* pas_connu* pas_connue pas_designe* pas_identifi* pas_encore_identifi* pas_ete_identifi* pas_encore_ete_identifi* n_a_pas_nomme pas_nomme* pas_ete_nomme* pas_revele* pas_ete_revele* pas_en_mesure pas_possible impossible_de pas_encore_possible ne_permet* n_ont_pas_permis pas_permis ne_sait on_ignore l_on_ignore ignore_qui ignore_encore ignorent ne_peut_pas ne_peut_confirmer pas_confirmer pas_pu_confirmer sans_preciser sans_nommer sans_designer refuse_de refuse_a s_est_refuse n_a_pas_dit ne_l_a_pas_dit n_a_pas_voulu n_a_pas_souhaite pas_divulgue* nul_ne_sait personne_ne_sait aucun_suspect aucun_coupable aucun_auteur aucune_attribution demeure*_inconnu* reste*_inconnu* reste_a_savoir reste_a_determiner indetermine* non_identifie* mystere personne_n_est_mis personne_n_a_ete n_a_ete_identifie n_a_ete_designe aucun_responsable n_est_pas_etabli* pas_etabli* pas_ete_etabli* pas_determine* trop_tot pas_attribu* n_a_attribue pas_ete_attribu* ne_designe pas_clair* pas_donne pas_indique ne_dit_pas non_elucide* sans_que_l_on_sache sans_pouvoir_confirmer',
  CLAIMED: 'revendiqu* revendication',
  NO_GROUP:
    'aucun_groupe personne aucune_revendication n_a_pas_ete pas_ete aucun_pirate non_revendique* n_a_ete aucune_organisation nul',
  STATE_ACTOR:
    'acteur_etatique acteurs_etatiques etat_etranger pays_inconnu pays_etranger puissance_etrangere un_etat parraine_par_un_etat etatique soutenu_par_un_etat pour_le_compte_d_un_etat gouvernement_etranger pays_hostile pays_tiers pays_non_identifie -etat_hote -un_etat_partie',
  CRIMINAL_GANG: 'groupe_criminel gang groupe_de_rancongiciel crime_organise reseau_criminel bande_criminelle',
  BLAME:
    'soupconn* accus* derriere attribu* impute* suspect* designe* mis_en_cause pointe_du_doigt montre_du_doigt a_l_origine orchestre* commandite* responsable* auteur lie_a oeuvre_de pour_le_compte tente_d_espionner mene_par menee_par',
  INVESTIGATE: 'enquet* investigation* instruction examine l_enquete -enquete_sur_les_accusations -crimes_de_guerre',
  CRIMINAL_INQUIRY:
    'enquete_penale enquete_criminelle enquete_judiciaire investigation_criminelle information_judiciaire enquetes_penales instruction_penale enquete_policiere',
  POLICE: 'police policier* policieres forces_de_l_ordre parquet justice_neerlandaise enqueteurs',
  DUTCH: 'neerlandais* pays_bas hollandais* etat_hote pays_hote hollande',
  AUTHORITIES: 'autorites police services gouvernement forces_de_l_ordre ministere',
  INTELLIGENCE:
    'service_de_renseignement services_de_renseignement renseignement_neerlandais services_secrets aivd mivd',
  INTERNAL_INQUIRY: 'enquete_interne propre_enquete investigation_interne enquete_commune enquete_conjointe',
  OTHER_CASES:
    'crimes_de_guerre crimes_contre genocide affaires situations statut_de_rome cybercrimes crime_de_guerre accusations_de',
  DATA: 'donnee donnees information informations fichier* document documents dossier dossiers piece pieces renseignements archives courriel* preuves mails messages',
  TAKEN:
    'vole volees voles volee vol_de derobe* subtilise* exfiltr* consulte consultee consultees consultes accede acceder eu_acces copie copiees fuite fuiter fuites compromis compromise compromises pille* s_empar* mis_la_main mettre_la_main touchees touches atteintes recupere* captur* intercept* lu lues vues vues_ou s_approcher divulguees aspire* soustrait* emport* tombe*_entre dans_la_nature extrait* extraites perdu perdues fuites_de telecharg* detourne* siphonne*',
  SENSITIVE: 'sensible* confidentiel* secret* protege* sensibilite classifie* mine',
  HOLD: 'detien* detenu* conserv* stock* traite* heberg* abrit* garde possed* recel* dispose renferm* gere confiees contenir contien* regorge*',
  WITNESS_DATA: 'temoin* victimes elements_de_preuve preuve preuves identite* temoignage* atrocites',
  REMEDY: 'remedier remedie reparer corriger pallier limiter_les_consequences traiter_toute attenuer_toute resoudre',
  ANY_COMPROMISE:
    'fuite_d_information* fuite_de_donnees toute_fuite fuites_de_donnees compromission compromission_de_donnees toute_compromission divulgation perte_de_donnees atteinte_aux_donnees fuite fuites',
  CONTACT:
    'contacter contacterait contactera contactees contactes contactee contacte avertir avertira avertis averties informer informera informees informes prevenir prevenus prevenues prevenu alerter alertees notifier notifiees notifies prendra_contact avise* prendrait_contact',
  WILL: 'seront serait seraient sera contactera contacterait promet promis s_engage s_est_engagee au_cas_ou dans_le_cas_ou si_des si_tel si_les si_leurs s_il s_ils va vont doit devrait engagement avertira informera previendra assure informerait previendrait avertirait prevoit',
  AFFECTED:
    'personnes personne_concernee interesses concernes concernees individus victimes organisations particuliers etats parties_concernees parties tiers',
  INTERNET: 'internet acces_au_reseau acces_a_internet',
  EMAIL: 'mail mails courriel* e_mail* email* messagerie* courrier_electronique courriers_electroniques boites_mail',
  REMOTE:
    'acces_a_distance a_distance teletravail de_l_exterieur depuis_l_exterieur vpn hors_du_batiment wifi wi_fi reseau_sans_fil hors_site',
  WEBSITE: 'site_internet site_web site_de_la_cour page_web le_site',
  LIVESTREAM:
    'retransmission* diffusion_en_direct direct_video streaming flux_video diffusion_video video_en_direct webdiffusion diffusions retransmises diffusion_des_audiences',
  GALLERY: 'galerie_publique tribune_du_public galerie_du_public sans_le_son sans_son public_n_entend',
  DOC_SHARING:
    'partage_de_documents partager_des_documents echange_de_documents partage_de_fichiers echanger_des_documents ouvrir_les_documents ouvrir_des_documents consulter_les_documents partage_des_documents',
  DOWN: 'coupe coupee coupes coupees coupure deconnecte* hors_ligne hors_service en_panne panne indisponible* inaccessible* interrompu* perturbe* paralys* debranche* desactive* arrete* suspendu* bloque* prive* prives sans_acces sans_messagerie plus_acces ne_fonctionn* plus_fonctionn* limite* restreint* eteint* isole* inutilisable* plus_pu ne_pouvai* ne_peuvent_plus a_l_arret prive_d privee_d couper deconnecter degrade* ecran_noir -a_coupe_court -sans_precedent',
  LAWYERS: 'avocat avocats defenseurs conseils equipes_de_defense barreau association_du_barreau',
  LIMITED: 'touche* affecte* limite* genes gene entrave* perturbe* prive* restreint* acces bloque* penalise*',
  USB_PAPER: 'usb cle_usb cles_usb papier support_papier sur_papier imprime* version_papier classeurs',
  HEARINGS: 'audience audiences proces debats session sessions salle_d_audience',
  CANCELLED: 'annule* supprime* ajourne* suspendu* suspendues',
  RESUMED: 'repris reprise reprennent reprenaient ont_repris reprendre redemarre* reprenait',
  POSTPONED: 'reporte* differe* repousse* remis_a_plus_tard retarde* remise* decale*',
  VIDEO_TESTIMONY:
    'visioconference* temoignage_a_distance temoignages_a_distance temoignages_par_video temoignage_par_video liaison_video temoins_a_distance video_conference temoignages_video depositions_a_distance',
  UNAFFECTED:
    'pas_affecte* comme_prevu normalement pas_perturbe* pas_ete_affecte* pas_ete_perturbe* non_affecte* se_tiennent_comme se_sont_tenues_comme',
  WORK: 'activite activites travail travaux mission missions fonctionnement continuite operations son_activite fonctions taches coeur_de_metier',
  CONTINUE:
    'poursui* continu* se_poursuit maintien maintenir maintenu* assur* sans_interruption tourner tourne tenir_bon perdur* garanti* fonctionne_toujours a_l_oeuvre tant_bien_que_mal',
  PRIORITY:
    'priorite prioritaire avant_tout passe_avant premier_souci principal_souci principale_preoccupation souci_premier s_efforce veille_a essentiel tente_de_poursuivre primordial* objectif_premier principal_objectif preoccupation_premiere',
  DISRUPTED:
    'perturb* paralys* ralenti* desorganis* entrave* au_ralenti boite boitille chaos a_l_arret gravement_affecte*',
  MEASURES: 'mesure mesures reagi reagir reaction agi riposte actions dispositions dispositif reponse',
  IMMEDIATE:
    'immediat* aussitot sans_attendre sans_delai sur_le_champ tout_de_suite rapidement d_urgence sans_tarder dans_la_foulee prompte* promptement attenuation_immediate instantanement',
  HELP: 'aide aider soutien appui concours assist* cooperation coopere* collabor* avec_l_aide epaul* pretent_main_forte main_forte soutenue soutenu de_concert',
  EXPERTS:
    'experts_externes experts_exterieurs expert_externe specialistes_externes experts_independants experts_en_cybersecurite prestataires_externes experts_externe experts_exterieur specialistes_exterieurs consultants_externes',
  FORENSIC:
    'criminalistique* forensique* medico_legale* forensic* expertise_technique analyse_judiciaire analyses_judiciaires',
  ANALYSIS: 'analyse analyses analyser evaluation evaluer evalue expertise etude mesurer examen',
  UNDERWAY:
    'en_cours menee_actuellement se_poursuit se_poursuivent continue_d_analyser continue_d_evaluer analyse_toujours evalue_encore evalue_actuellement est_menee analyser_et_attenuer doit_en_mesurer est_en_train poursuit_l_analyse poursuit_son_analyse encore_en_cours continue_a_analyser analyse_actuellement',
  IMPACT: 'impact effets consequences degats ampleur etendue repercussions dommages',
  STRENGTHEN:
    'renforc* consolid* amelior* accelere* accelerer durcir* muscl* accru* augment* accroi* relev* moderniser passer_plus_vite hausser intensifi* rehauss* mettre_a_niveau',
  SECURITY:
    'securite cybersecurite cyber_securite defenses protection cyberdefense mesures_de_securite resilience defense cyberprotection securisation',
  RISK_FRAMEWORK:
    'management_du_risque gestion_des_risques gestion_du_risque gestion_de_risques cadre_de_gestion management_des_risques referentiel_de_management maitrise_des_risques',
  CLOUD: 'cloud nuage informatique_en_nuage infonuagique technologie_cloud dans_le_nuage technologies_en_nuage',
  FASTER:
    'accelere* accelerer plus_vite passer passage migration adoption recours migrer adopter bascul* deploiement rapidement transition virage utilisation avancer',
  VICTIMS: 'victimes temoins temoin officiels fonctionnaires personnel responsables_de_la_cour membres magistrats',
  RISK: 'risque risques danger menace* expose* exposer peril securite_des en_danger proteger met_en_danger',
  PROCEDURES:
    'procedure procedures se_prepare prepare prete preparer preparatifs mesures_de_protection dispositif_de_protection proteger protection actions_et_procedures anticipe* mieux_proteger plans',
  REPERCUSSIONS:
    'retombees repercussions consequences contrecoups suites_de risque_potentiel risques_securitaires futurs_risques risques_futurs',
  DISINFO: 'desinformation fausses_informations infox campagne_de_denigrement mesinformation',
  EXPECT:
    's_attend* s_attendre craint craignent redout* anticip* prevoit pourrai* previent avertit met_en_garde attendu* attendre eventuel* crainte* se_prepare devrait',
  SUFFERED:
    'victime subi subit essuye a_l_oeuvre identifie revele en_cours cible visee visent signale existe* a_detecte fait_etat lancees menees constate identifi* fait_face orchestre*',
  DAILY:
    'quotidien* persistant* constant* permanent* sans_relache chaque_jour incessant* jour_apres_jour tous_les_jours sans_cesse continuelle*',
  SYSTEM_ATTACKS:
    'attaques cyberattaques tentatives tentatives_d_attaque tentatives_d_intrusion assauts tentatives_de_perturbation',
  CONCERN:
    'preoccupation* inquietude* craintes crainte climat_securitaire climat_de_securite inquiete* contexte_securitaire tensions_securitaires soucis_de_securite',
  HEIGHTENED:
    'accru* grandissant* croissant* plus_vive plus_vives plus_larges elevees elargies montent augment* grandir va_croissant vont_croissant accentue* redoubl* renforcees exacerbe* intensifi* aggrav* plus_large',
  SECURITY_WORD: 'securite securitaire securitaires menaces surete',
  INTERN:
    'stagiaire* stage identite_bresilienne faux_bresilien bresilien fausse_identite faux_stagiaire fausses_identites plusieurs_identites identites_multiples couverture se_faisant_passer faux_papiers se_faire_passer',
  INFILTRATE:
    'infiltr* s_introduire s_infiltrer entrer_a rejoindre integrer penetrer se_faire_embaucher se_faire_recruter se_glisser acceder intrus* entrer_au_sein noyauter introduire_dans',
  NEARLY:
    'presque failli a_deux_doigts tente tentative tenter tentait ratee rate cherche_a avait_cherche essaye manque se_faisant_passer quasi evite_de_justesse echoue pres_de',
  BLOCKED:
    'bloque* arrete* demasque* refoule* expulse* empeche* dejoue* intercepte* barre* ecarte* renvoye* confondu interpelle* mis_en_echec econduit',
  WORKED_THERE:
    'avait_travaille a_travaille_a y_a_travaille travaillait_a avait_deja_travaille a_travaille_pour travaille_comme_stagiaire effectue_un_stage_a a_ete_stagiaire avait_ete_stagiaire',
  RUSSIA: 'russie russe russes moscou kremlin federation_de_russie',
  PUTIN:
    'dont_le_president poutine putin president_russe maitre_du_kremlin chef_du_kremlin chef_de_l_etat_russe president_de_la_russie locataire_du_kremlin',
  WARRANT:
    'mandat_d_arret mandats_d_arret mandat_contre mandat_visant mandat_international mandats_contre mandat_emis mandat_lance mandats_visant mandat_qui_vise mandat_delivre delivrance_du_mandat mandat_d_arrestation mandats_d_arrestation',
  ISSUE:
    'emis emission emet emettre emettait lance lancait delivr* delivrance decerne* visant visait vise visent contre rendu a_signe',
  CHILDREN:
    'deport* enfants_ukrainiens enfants enleve* enlevement* transfert_force transfert_illegal transfert_d_enfants mineurs',
  REJECT:
    'rejet* refut* nul_et nie nient dement* denonc* sans_valeur refus* juge_sans conteste* nulle_et inacceptable* balay* ne_reconnait* nul_et_non_avenu ecart* sans_effet',
  ACCUSATIONS: 'accusation accusations mandat charges mandats decision allegations poursuites',
  WAR_THREAT:
    'acte_de_guerre declaration_de_guerre menace_de_guerre missile* menace_d_un_missile frappe_nucleaire menace_de_frapper menace_d_une_frappe hypersonique*',
  WANTED:
    'personnes_recherchees avis_de_recherche liste_des_personnes_recherchees recherche_par recherches_par liste_de_recherche',
  SANCTIONS: 'sanction* liste_noire liste_russe sanctionn*',
  CRIMINAL_CASES:
    'poursuites_penales procedures_penales procedure_penale affaires_penales enquetes_penales_contre poursuites_judiciaires poursuites_contre procedures_judiciaires enquete_penale_contre procedure_contre',
  REPRISALS: 'represaille* riposte retorsion mesures_de_retorsion',
  OFFICIALS:
    'juge juges magistrat* procureur* president responsables elus officiels hauts_magistrats khan president_de_la_cour',
  RUSSIAN_WARRANTS:
    'lance_les_siens emis_les_siens ses_propres_mandats mandats_d_arret_contre_le_president mandats_d_arret_contre_des mandats_d_arret_contre_plusieurs en_retour_emis mandats_d_arret_contre_le_procureur les_siens propres_mandats mandats_d_arret_contre_les_juges mandat_d_arret_contre_le_procureur',
  CASES: 'affaires situations enquetes situation affaire dossiers instructions',
  CASE_WORK:
    'enquete enquetes ouvertes ouverte ouvert en_cours mene instruit instruction examine enqueter menees actives',
  STATES_PARTIES: 'etats_parties etats_membres pays membres pays_membres nations etats',
  MEMBERSHIP:
    'statut_de_rome ratifi* adhere* membres compte reconnaiss* signataires etats_parties parties reunit rassembl* adhesion signe',
  HAGUE: 'la_haye haye',
  SEATED:
    'siege siegeant basee installee situee sise etablie locaux sieges base_a quartier_general a_son_siege etablie_a juridiction_de_la_haye',
  METHOD:
    'nature_de_la nature_de_l nature_du methode methodes mode_operatoire maniere_dont comment_les technique techniques nature_technique nature_exacte logiciel_malveillant type_d_attaque genre_d_attaque forme_de_l comment_ils cote_technique moyens_employes details_techniques vecteur facon_dont modalites comment_l_attaque par_quel_moyen',
  UNDISCLOSED:
    'pas_ete_precise* pas_precise* pas_ete_devoil* pas_devoil* pas_ete_revel* pas_revel* pas_ete_divulgu* pas_divulgu* inconnu* inconnue n_a_pas_dit ne_sait pas_ete_detaille* pas_detaill* pas_ete_communiqu* pas_communiqu* pas_connu* pas_connue mystere sans_preciser sans_detailler non_precise* pas_donne_de pas_fourni pas_indique* pas_specifie* refuse_de pas_ete_rendu* aucun_detail aucune_precision pas_plus_de_details pas_souhaite ignore ignorent reste*_flou* floue non_divulgu* secrete',
  MALWARE: 'logiciel_malveillant rancongiciel malware ransomware cheval_de_troie maliciel logiciel_espion',
  MAIL_ACCOUNTS: 'comptes_de_messagerie hameconnage phishing comptes_mail boites_de_messagerie',
  USED: 'utilise* au_moyen grace_a par_le_biais via employe* a_l_aide deploye* infecte*',
  COMPROMISED: 'compromis compromise compromises',
  FAILED_INFILTRATION: 'infiltration_ratee infiltration_manquee infiltration_dejouee',
  SPOKESPERSON: 'porte_parole ministere ministre',
  /** Means the Court once it has been named; narrower than COURT, so that other tribunals in teasers do not count. */
  SUBJECT: 'cour cpi',
  NO_CULPRIT:
    'aucun_responsable aucun_coupable aucun_auteur aucun_suspect aucun_commanditaire personne_n_a_ete_designe personne_n_est_nomme',
};
