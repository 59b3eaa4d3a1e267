import type { TopicDetection } from '../topic';

/** What the gate of every page carries: names of the Court, what was done to it, and what tells 2023 from 2025. */
export const iccDetection: TopicDetection = {
  names: {
    en: 'international_criminal_court war_crimes_tribunal war_crimes_court hague_tribunal hague_court hague_based_court hague_based_tribunal hague_judges hague_war_crimes war_crimes_judges judges_in_the_hague judges_of_the_hague penal_court_international',
    fr: 'cour_penale_internationale tribunal_de_la_haye juges_de_la_haye cour_de_la_haye juridiction_de_la_haye tribunal_des_crimes_de_guerre juridiction_penale_internationale',
    es: 'corte_penal_internacional tribunal_penal_internacional',
    de: 'internationale*_strafgerichtshof* weltstrafgericht*',
    nl: 'internationaal_strafhof',
    it: 'corte_penale_internazionale',
    pt: 'tribunal_penal_internacional corte_penal_internacional',
  },
  acronyms: 'icc cpi istgh tpi ish',
  anchors: {
    any: 'khan putin poutine poetin guterres akane hofmanski abdallah',
    en: 'hague war_crimes rome_statute arrest_warrant* court_s_prosecutor chief_prosecutor international_judges crimes_against_humanity',
    fr: 'haye crimes_de_guerre statut_de_rome mandat_d_arret mandats_d_arret crimes_contre_l_humanite juridiction_internationale justice_internationale',
    es: 'haya jueces fiscal estatuto_de_roma crimenes_de_guerra paises_bajos',
    de: 'den_haag richter chefanklager kriegsverbrech* niederland* romische*_statut*',
    nl: 'den_haag rechters aanklager oorlogsmisdad* nederland*',
    it: 'aia giudici procuratore crimini_di_guerra paesi_bassi statuto_di_roma',
    pt: 'haia juizes procurador crimes_de_guerra paises_baixos estatuto_de_roma',
  },
  homonyms: {
    en: 'cricket wicket* world_cup t20 odi innings batsm* cpi_m marxist communist chamber_of_commerce consumer_price price_index inflation interstate_commerce international_code_council color_consortium crime_complaint incident_command intercity cost_per_install coalition_provisional',
    fr: 'cricket coupe_du_monde cpi_m communiste* marxiste* commission_parlementaire chambre_de_commerce prix_a_la_consommation indice_des_prix conseiller*_principa* commission_paritaire classe_preparatoire pays_independant',
    es: 'camara_de_comercio indice_de_precios comision_parlamentaria',
    de: 'handelskammer verbraucherpreis*',
    nl: 'kamer_van_koophandel consumentenprijs*',
    it: 'camera_di_commercio prezzi_al_consumo',
    pt: 'comissao_parlamentar camara_de_comercio precos_ao_consumidor',
  },
  happenings: {
    any: 'hacker* malware ransomware cyber*',
    en: 'hack hacks hacked hacking cyber_attack* cyber_security attack on_its_systems breach breached breaches intrusion intruder* break_in anomalous_activity unusual_activity abnormal_activity suspicious_activity information_systems computer_systems espionage spying miscreants crooks it_systems raid',
    fr: 'pirat* cyber_attaque* attaque_informatique* intrusion* incident_de_securite activite*_anormale* activite*_inhabituelle* systemes_informatiques systeme_informatique systemes_d_information espionnage hacke* incident_informatique infiltre',
    es: 'hacke* ciberata* ataque_informatico intrusion espionaje pirateo',
    de: '*angriff* gehackt* hackt einbruch *spionage* *vorfall*',
    nl: '*aanval* gehackt* hack inbraak *spionage* *incident*',
    it: 'attacco_informatico attacco_hacker intrusione spionaggio violazione hackera*',
    pt: 'ataque_informatico ciberataq* intrusao espionagem invasao hackead*',
  },
  aliases: {
    en: 'court tribunal judges institution icc bench',
    fr: 'cour tribunal juges juridiction institution cpi magistrats greffe',
  },
  settings: {
    en: 'computer* network* server* internet digital e_mail* email* mailbox* systems online data_centre files firewall* login*',
    fr: 'ordinateur* reseau* serveur* internet numerique* mail* messagerie* courriel* systemes informatique* pare_feu fichiers',
  },
  harms: {
    en: 'raid* burgl* intruder* thieves thief stolen stole broke broken force* cut_off alarm* attack* assault* spy spies compromis* infiltrat* penetrat* down offline paralys* cripple* strange odd weird unusual suspicious leak* crook* invad* barg* shut incident* cut dead hit trouble copied tamper* breach*',
    fr: 'forc* cambriol* intrus* voleur* vole* vol attaqu* assaut* espion* compromis* infiltr* penetr* panne hors_ligne debranch* coupe* alarme* alerte* paralys* suspect* etrange* fuite* malveillan* brise* visit* incident* ralenti prive* coupure* anormal* inhabituel* touche* frapp* pill* derob* copie*',
  },
  signatures: {
    any: 'nos',
    en: 'anomalous_activity unusual_activity abnormal_activity espionage undermine_the_mandate mandate_of_the_court unprecedented week_of_11_september last_week end_of_last_week 19_september cybersecurity_incident cyber_security_incident host_country host_state dutch_authorities',
    fr: 'activites_anormales activite_anormale espionnage saper_le_mandat saper_son_mandat affaiblir_le_mandat sans_precedent semaine_du_11_septembre 19_septembre incident_de_cybersecurite etat_hote pays_hote',
    es: 'actividad_anomala espionaje socavar_el_mandato sin_precedentes estado_anfitrion',
    de: 'ungewohnliche_aktivitat* anomale_aktivitat* spionage beispiellos* gaststaat',
    nl: 'ongebruikelijke_activiteit* spionage ongekend* gastland',
    it: 'attivita_anomala spionaggio senza_precedenti paese_ospitante',
    pt: 'atividade_anomala espionagem sem_precedentes pais_anfitriao',
  },
  counterparts: {
    en: 'will_prosecute will_investigate to_prosecute_cyber* prosecute_cyber* war_crimes_cyber cyber_enabled_crimes cybercrime_policy cyber_war_crimes hacking_as_war_crime* {try,judge,punish,charge}_{hackers,cyber*} cyber*_as_{a_,}{war_crime*,crime*} treat*_cyber* could_be_{war_crimes,tried,prosecuted} hackers_as_war jurisdiction_over_cyber* prosecut*_hackers draft_policy could_be_prosecuted',
    fr: 'enquetera enqueter_sur_les_cyber* poursuivra poursuivre_les_cyber* crimes_facilites_par cybercrimes_de_guerre politique_sur_les_cybercrimes {juger,poursuivre,condamner,inculper}_{les,des}_{pirates,hackers,cyber*} cyberattaques_{susceptibles,comme_crime*,relevant,constitutives} enqueter*_{desormais_,}sur_les_{cyber*,pirat*} relever_du_statut_de_rome',
  },
  roundups: {
    en: 'roundup round_up week_in weekly_{news,review,digest,wrap,briefing} news_of_the_week this_week_in of_the_week digest recap month_in headlines_of news_in_brief',
    fr: 'revue_de_presse hebdo en_bref de_la_semaine la_semaine_{cyber,numerique,de,du,en} du_mois recapitulatif l_actu tour_d_horizon',
  },
  markersByEvent: {
    'icc-2023': {
      en: 'september five_weeks_ago in_2023 of_2023',
      fr: 'septembre en_2023 de_2023 cinq_semaines',
      es: 'septiembre en_2023',
      de: 'september 2023',
      nl: 'september 2023',
      it: 'settembre 2023',
      pt: 'setembro 2023',
    },
    'icc-2025': {
      en: 'nato_summit second_attack second_incident second_such second_major second_serious second_time new_sophisticated 30_june june_30 of_2025 in_2025 netanyahu us_sanctions american_sanctions again',
      fr: 'sommet_de_l_otan nouvel_incident deuxieme_incident second_incident deuxieme_cyber* nouvelle_cyber* nouvelle_attaque 30_juin en_2025 a_nouveau de_nouveau netanyahou netanyahu sanctions_americaines',
      es: 'cumbre_de_la_otan nuevo_incidente segundo_incidente 30_de_junio en_2025',
      de: 'nato_gipfel erneut* zweite*_angriff neue*_vorfall 30_juni 2025',
      nl: 'navo_top opnieuw tweede_aanval nieuw*_incident 30_juni 2025',
      it: 'vertice_nato nuovo_incidente secondo_attacco 30_giugno 2025',
      pt: 'cimeira_da_nato novo_incidente segundo_ataque 30_de_junho 2025',
    },
  },
};
