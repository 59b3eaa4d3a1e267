import type { CueWords } from './cue-words';

export const CUES_FR: CueWords = {
  conditional:
    'si_des si_les si_la si_le si_l si_une si_un si_certaines si_leurs si_ses s_il_s s_il_apparait s_il_devait s_ils s_il_est s_il_etait au_cas_ou dans_le_cas_ou en_cas_de dans_l_hypothese -savoir_si_* -sait_si_* -ignore_si_* -sait_pas_si_* -dire_si_* -preciser_si_* -savoir_s_il -dire_s_il -sait_pas_s_il -preciser_s_il -sache_si_* -sache_s_il',
  notRuledOut: 'pas_exclu pas_exclue pas_exclure pas_ecarte pas_ecartee n_exclut_pas n_est_pas_a_exclure',
  unknown:
    'ne_sait ne_sache ne_savent ignore ignorent ignorait est_inconnu* sont_inconnu* reste_inconnu* restent_inconnu* demeure_inconnu* nul_ne_* ne_le_sait ne_confirme_pas ne_confirme_ni sans_confirmer n_a_pas_confirme n_ont_pas_confirme ne_permet_pas ne_permettent_pas ne_permet ne_permettent pas_en_mesure reste_a_savoir pas_connu pas_connue pas_connus pas_connues n_a_pas_dit n_a_pas_precise n_a_pas_indique pas_precise pas_precisee pas_precisees sans_preciser sans_dire incertain incertaine pas_clair pas_claire floue flou difficile_de_savoir impossible_de_dire impossible_de_savoir impossible_a_dire n_a_pas_revele pas_revele pas_ete_revele* pas_ete_devoile* pas_devoile pas_etabli pas_etablie pas_ete_etabli* se_refuse refuse_de_dire refuse_de_preciser refuse_de_confirmer n_a_pas_souhaite savoir_si_* dire_si_* preciser_si_* savoir_s_il question_reste on_ne_sait ne_dit_pas ne_disent_pas ne_precise_pas mystere nul_ne_sait personne_ne_sait',
  denied:
    'aucun aucune n_ont_pas_ete n_a_pas_ete n_ont_pas n_a_pas n_est_pas ne_sont_pas n_etait_pas n_etaient_pas n_avait_pas n_avaient_pas nie nient dement dementi dementent jamais ne_serait_pas ecarte_tout ne_fait_pas n_y_a_pas n_a_jamais pas_de_donnees pas_de_vol -dementi_par_les_faits -sans_aucun_doute -aucun_doute',
  likely:
    'probabl* vraisembl* semble semblent semblait sans_doute tout_porte_a tout_indique laissent_penser laisse_penser laissent_croire laisse_croire suggere suggerent apparemment selon_toute_vraisemblance considere_comme donne_a_penser indiqueraient_pas tend_a_montrer tendent_a_montrer porte_la_marque',
  possible:
    'peut_etre pourrai* pourrait pourraient eventuel* possible possibles possiblement peut_donc_etre peut_etre_interprete* peut_etre_consideree peuvent_etre soupconn* suspect* presum* hypothese suppos* enquete_pour enquete_ouverte_pour potentiel* craint craignent crainte redoute susceptible* risque_de risquent_de -ne_peut_etre -ne_pourrait',
  hearsay:
    'une_source des_sources selon_des_sources plusieurs_sources deux_sources source_anonyme sources_anonymes sous_couvert_d_anonymat rumeur* pretendu* allegu* dit_on selon_certaines_sources de_source_proche sources_proches',
  hearsayVerbs:
    'aurait auraient serait seraient proviendrait *erait *eraient -considerait -operait -esperait -liberait -differait -recuperait -cooperait -accelerait -contacterait -avertirait -ne_serait_pas -serait_plus_le',
  evidence:
    'preuves_disponibles preuve_disponible preuves_indiquent elements_disponibles elements_recueillis preuves_recueillies preuves_collectees preuves_dont indices_recueillis indices_disponibles indices_indiquent les_indices indices_pointent preuves_suggerent preuves_montrent elements_indiquent elements_suggerent elements_dont elements_en_sa_possession elements_de_preuve_disponibles preuves_a_ce_stade preuves_jusqu_a indications_disponibles preuves_rassemblees elements_rassembles elements_reunis preuves_reunies indices_reunis',
  cutters:
    'mais bien_que quoique tandis_que alors_que cependant toutefois or malgre meme_si neanmoins pourtant en_revanche',
  saying:
    'dit disait disent declar* annonc* revel* indiqu* precis* affirm* expliqu* confirm* soulign* ajout* assur* ecrit ecrivait inform* estim* fait_savoir reconnai* admet admis avert* deplor* rapport* qualifi* evoqu* fait_etat signal* avance avancait',
  accordingTo: 'selon d_apres de_source au_dire_de citant cite_par',
  backReference:
    'a_l_epoque cette_annee_la cette_attaque_la cette_precedente la_precedente_attaque le_precedent_incident a_ce_moment_la cet_incident_precedent la_premiere_attaque',
};
