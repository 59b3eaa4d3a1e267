import type { ConceptPatterns, TopicReference } from '../topic';

/** Pronouns, and what they stand for where the sentence before names it. */
export const iccReferences: readonly TopicReference[] = [
  {
    words: { en: 'it this which', fr: 'elle celle_ci cela ceci ce c' },
    concepts: ['COURT', 'ATTACK'],
  },
  { words: { en: 'it this', fr: 'il celui_ci' }, concepts: ['ATTACK'] },
  { words: { en: 'they these', fr: 'elles celles_ci' }, concepts: ['HEARINGS', 'DATA'] },
  { words: { en: 'they them', fr: 'ils ceux_ci' }, concepts: ['ATTACKERS', 'HEARINGS', 'SYSTEMS'] },
  { words: { en: 'it', fr: 'il' }, concepts: ['WARRANT'] },
];

/** Turns of a text to another matter, another victim, or the reader. */
export const iccDigressions: ConceptPatterns = {
  en: 'tags related_{articles,stories,coverage,news} {previous,next}_article filed_under also_read read_also see_also {organizations,organisations,companies,businesses,users,firms,individuals,administrators,defenders}_{are_advised,should,must,need_to,are_urged} opcw chemical_weapons health_service casinos hotels airline if_you assume_that_you in_a_separate_{case,incident,attack,development} in_other_news elsewhere unrelated_{incident,attack,case,matter} {us_,}supreme_court {high,district,county}_court court_of_justice red_cross {our,your}_{member,members,readers,customers,clients,product*,products,platform,newsletter,blog,guide,software,solution*,service,services,team,webinar,own,password*,inbox,browser,device*,company,business,phone*,router*,organisation,organization,employees,staff,network,backups} {you,readers}_{should,can,must,need,could,may_want} {subscribe,sign_up,click,download,read_more,follow_us} {one_of,another}_{hospital,company,city,university,bank} {hospital,bank,city_council,municipality,university}_{was,has,had}',
  fr: 'mots_cles {a_,}{lire,voir}_{aussi,egalement} sur_le_meme_sujet a_decouvrir {organisations,entreprises,utilisateurs,particuliers}_{doivent,devraient,sont_invite*} armes_chimiques oiac chiffrez gardez sauvegardez changez activez verifiez installez formez segmentez prevoyez dans_{d_autres_nouvelles,une_autre_affaire,une_affaire_distincte} {sans,aucun}_{lien_avec_cette,rapport_avec} cour_{supreme,des_comptes,d_appel,de_cassation,internationale_de_justice,europeenne} conseil_d_etat croix_rouge {nos,vos,votre,notre}_{lecteurs,clients,produit*,offre*,newsletter,lettre,logiciel*,solution*,mot*_de_passe,boite,navigateur,entreprise,organisation,equipes,sauvegardes,appareil*,telephone*,consignes,associations,systemes,reseau,donnees,serveurs,propres} vous_{devez,pouvez,devriez} {abonnez,inscrivez,retrouvez,telechargez,decouvrez,faites,pensez,verifiez,changez,activez,cliquez} {un,une,l}_{hopital,universite,mairie,banque,societe_de,clinique} aux_etats_unis chez_{moi,nous}',
};
