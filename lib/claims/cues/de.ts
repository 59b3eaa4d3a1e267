import type { CueWords } from './cue-words';

export const CUES_DE: CueWords = {
  conditional:
    'wenn falls sofern sollten_daten sollten_sich sollten_informationen sollten_personen sollte_sich sollte_es sollten_tatsachlich sollten_doch sollten_beweise fur_den_fall im_falle vorausgesetzt -auch_wenn -als_wenn -selbst_wenn',
  notRuledOut:
    'nicht_ausgeschlossen nicht_auszuschliessen nicht_ausschliessen schliesst_nicht_aus schloss_nicht_aus schliessen_nicht_aus nicht_auszuschliessen_sei',
  unknown:
    'unklar unbekannt ungewiss ungeklart ob ist_nicht_bekannt sei_nicht_bekannt nicht_bekannt nicht_klar nicht_bestatigen nicht_bestatigt weiss_man_nicht niemand_weiss weiss_niemand lasst_offen liess_offen bleibt_offen ist_offen blieb_offen wollte_nicht_sagen nicht_sagen keine_angaben ausserte_sich_nicht_dazu nicht_mitgeteilt bleibt_abzuwarten steht_nicht_fest noch_nicht_fest wollte_sich_nicht_dazu dazu_nicht nicht_feststellen nicht_beurteilen kein_kommentar fraglich verriet_*_nicht machte_keine ein_ratsel bestatigt_ist_nicht bestatigt_ist_*_nicht geklart_ist_nicht geklart_ist_*_nicht bekannt_ist_*_nicht steht_*_nicht_fest nicht_geklart lasst_*_offen lasst_*_*_offen liess_*_offen liess_*_*_offen -als_ob -ob_und',
  denied:
    'kein keine keinen keinem keiner keinerlei nicht nie niemals niemand bestreit* bestritt dementier* ausgeschlossen schliesst_*_aus weder nichts_deutet nichts_spricht nichts_weist belege_fehlen beweise_fehlen hinweise_fehlen fehlen_bislang fehlen_bisher -nicht_nur -nicht_zuletzt -nicht_allein -nicht_ausgeschlossen -nicht_ganz',
  signs: 'hinweis* beleg* beweis* anzeichen spur* deutet spricht weist anschein schein*',
  adjectives: 'mutmassliche mutmasslichen mutmasslicher mutmassliches angebliche angeblichen angeblicher angebliches',
  likely:
    'wahrscheinlich vermutlich offenbar wohl anscheinend offensichtlich deutet deuten hindeut* spricht_dafur sprechen_dafur legen_nahe legt_nahe scheint scheinen allem_anschein hochstwahrscheinlich augenscheinlich lasst_vermuten geht_davon_aus gehen_davon_aus tragt_die_handschrift vieles_spricht alles_spricht vieles_deutet alles_deutet durfte durften -unwahrscheinlich',
  possible:
    'konnte_* konnten_* moglich mogliche moglichen moglicher moglicherweise vielleicht eventuell* womoglich unter_umstanden vermuten vermutet verdacht verdachtig* mutmasslich* kann_daher kann_deshalb kann_also kann_somit kann_als hypothese befurcht* denkbar lasst_sich_als lasst_sich_daher lasst_sich_somit lasse_sich_als konnte_als -konnte_nicht -konnten_nicht -nicht_moglich -konnte_bislang_nicht -konnte_bisher_nicht -konnte_noch_nicht -konnte_sich -konnten_sich -konnten_eindringen -konnte_eindringen -konnte_erst -konnte_das_gericht -konnten_hacker -konnten_die_angreifer -konnten_unbekannte -nicht_verdachtig*',
  hearsay:
    'angeblich worden_sein gewesen_sein gestohlen_haben entwendet_haben erbeutet_haben kopiert_haben haben_soll haben_sollen sollen_haben sein_soll sein_sollen gehandelt_haben_soll anonyme_quellen quellen_zufolge aus_informierten_kreisen mehreren_quellen insider* geruchte* dem_vernehmen_nach eine_quelle unter_berufung_auf_informanten informanten aus_sicherheitskreisen anonym* anonymitat quellen_berichten quellen_sagen',
  hearsayVerbs: 'soll_ein soll_eine soll_es sollen_hacker sollen_die sollen_russische soll_das soll_der',
  evidence:
    'beweise_deuten bisherigen_beweise vorliegenden_beweise verfugbaren_beweise bisherigen_erkenntnisse hinweise_deuten indizien bisher_vorliegenden vorliegenden_hinweise hinweise_sprechen gesammelten_beweise beweise_sprechen beweislage bisher_verfugbaren erkenntnisse_deuten -keine_indizien',
  confirming: 'bestatig* dementier*',
  cutters:
    'aber allerdings obwohl obgleich jedoch doch wobei sondern wahrend_das wahrend_die wahrend_der dagegen gleichwohl trotzdem',
  saying:
    'sagte sagt sagten erklar* teilte teilt mitgeteilt mitteilte bestatigt* melde* berichte* schrieb schreibt betont* versicher* bekannt gab gibt raumte eingeraumt warnt* verkund* heisst hiess fugte nannte bezeichnet* beschrieb* beschreib* sprach zitiert* ausserte -unbekannt -nicht_bekannt -gibt_es -gab_es -erklarung',
  accordingTo: 'laut zufolge nach_angaben nach_eigenen_angaben gemass unter_berufung_auf nach_darstellung nach_aussage',
  backReference:
    'jener_angriff jenen_angriff damals seinerzeit in_jenem_jahr der_fruhere_angriff jener_vorfall den_fruheren_angriff bei_dem_damaligen',
  tellingLast:
    'bekannt_gegeben bekanntgegeben bekannt_gemacht bekanntgemacht offentlich_gemacht mitgeteilt bestatigt eingeraumt gemeldet enthullt publik_gemacht angezeigt veroffentlicht bekannt_gab bekanntgab offentlich_machte mitteilte einraumte bestatigte meldete vorgelegt offenbart verkundet',
};
