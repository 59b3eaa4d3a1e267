import type { CueWords } from './cue-words';

export const CUES_NL: CueWords = {
  conditional:
    'als_blijkt als_er als_gegevens als_dat als_het als_hackers als_mocht als_persoonsgegevens indien mocht_blijken mocht_er mochten_er mocht_het mochten_gegevens wanneer_blijkt in_het_geval_dat in_geval_van tenzij -ook_als -alsof',
  notRuledOut: 'niet_uitgesloten niet_uit_te_sluiten niet_uitsluiten sluit_niet_uit sloot_niet_uit valt_niet_uit',
  unknown:
    'onduidelijk onbekend onzeker ongewis niet_bekend niet_duidelijk niet_bevestigen niet_bevestigd niet_zeker weet_niemand niemand_weet wilde_niet_zeggen wil_niet_zeggen niet_zeggen zei_niet zegt_niet niet_gezegd nog_niet_vast staat_niet_vast niet_vastgesteld geen_uitspraken geen_mededelingen niet_ingaan in_het_midden laat_open blijft_de_vraag is_de_vraag moet_nog_blijken weten_of_* zeggen_of_* bevestigen_of_* bekend_of_* tast_in_het_duister in_het_duister een_raadsel niet_kunnen_bevestigen kon_niet_bevestigen niet_bekendgemaakt niet_onthuld gaat_niet_in_op ging_niet_in_op evenmin_duidelijk evenmin_bekend of_er_gegevens niemand_die {zei,zegt,gaf,noemde,meldde,vertelde}_{het_,de_,}{hof_,strafhof_,icc_,woordvoerder_,woordvoerster_,}{nog_,}niet {wil,wilde,wilden,willen}_{het_hof_,het_strafhof_,daar_,er_,hier_,}{niets_,niet_}{over_,op_,}{zeggen,kwijt,ingaan,bevestigen} {geen,weinig}_{details,bijzonderheden,toelichting,informatie_over} {blijft,is,bleef}_{vooralsnog_,voorlopig_,nog_,}{onduidelijk,onbekend,ongewis,een_raadsel,de_vraag} {weiger*}_te_{zeggen,bevestigen} zonder_te_zeggen niet_{bevestigd,opgehelderd,prijsgegeven,toegelicht} doet_er_het_zwijgen {hult,hullen}_zich_in',
  denied:
    'geen niet nooit nergens ontken* ontkracht* tegengesproken spreekt_tegen sprak_tegen noch uitgesloten niemand niets_wijst niets_duidt -niet_alleen -niet_in_de_laatste -niet_uitgesloten {verwerp*,ontken*}_{elke,alle,iedere,iets,de} {onwaar,vals,verzonnen,uit_de_lucht} {niets,niks}_{mee_,ermee_,met_de_aanval_,}te_maken nergens_uit_blijkt',
  signs: 'aanwijzing* bewij* teken* spoor sporen wijst duidt lijk* blijk*',
  adjectives: 'vermeende vermoedelijke vermeend',
  likely:
    'waarschijnlijk vermoedelijk blijkbaar kennelijk lijkt lijken leek wijst_op wijzen_op wijst_erop wijzen_erop duidt_op duiden_op naar_alle_waarschijnlijkheid schijnbaar gaat_ervan_uit gaan_ervan_uit alles_wijst doet_vermoeden doen_vermoeden ogenschijnlijk draagt_het_stempel -onwaarschijnlijk {hoogst,zeer}_waarschijnlijk {ziet_ernaar,lijkt_erop} {gaat,gaan}_ervan_uit {overtuigd}_{dat,van} {achten,acht}_*_waarschijnlijk past_bij {naar_,}alle_waarschijnlijkheid',
  possible:
    'mogelijk mogelijke mogelijkerwijs misschien wellicht zou_kunnen zouden_kunnen kan_zijn kan_worden kunnen_zijn kan_daarom kan_dus kan_als eventueel eventuele vermoed* verdenk* hypothese vreest vrezen verdacht_van denkbaar zou_*_kunnen zouden_*_kunnen zou_*_*_kunnen zou_*_*_*_kunnen denken_aan denkt_aan -niet_mogelijk -kan_niet {mogelijkheid}_{bestaat,dat} {theorie,scenario,speculatie*} {denkbaar} {wordt,worden,is,zijn}_ervan_verdacht vermoedens',
  hearsay:
    'naar_verluidt beweerd* vermeend* anonieme_bronnen volgens_bronnen diverse_bronnen een_bron twee_bronnen bronnen_rond ingewijden geruchten insiders bronnen_zeggen op_voorwaarde_van_anonimiteit anonieme_bron bronnen_vertellen bronnen_melden bronnen_stellen bronnen_binnen bronnen_dicht anoniem anonimiteit anonieme {anonieme,ingewijde,diplomatieke,interne}_{bron,bronnen} {bron,bronnen}_{binnen,rond,bij,dicht} {volgens,aldus}_{ingewijden,insiders,bronnen,een_bron,meerdere_bronnen,geruchten} {gaat,gaan}_{het_gerucht,geruchten} op_basis_van_anonimiteit onbevestigde_{berichten,bronnen}',
  hearsayVerbs: 'zou zouden schijnt schijnen',
  evidence:
    'beschikbare_bewijs bewijs_wijst bewijzen_wijzen verzamelde_bewijs aanwijzingen_wijzen beschikbare_bewijzen beschikbare_informatie_wijst bewijs_tot_nu bewijs_dat_tot bewijs_duidt beschikbare_aanwijzingen bewijsmateriaal_wijst -geen_bewijs',
  negation: 'niet niets nooit niemand',
  telling:
    'zeggen bevestigen noemen melden toelichten onthullen uitleggen beantwoorden prijsgeven specificeren vaststellen bepalen weet zei meldde',
  told: 'gezegd bevestigd genoemd gemeld toegelicht onthuld uitgelegd beantwoord prijsgegeven gespecificeerd vastgesteld bekendgemaakt opgehelderd bekend',
  confirming: 'bevestig* ontken*',
  cutters: 'maar hoewel terwijl echter ofschoon daarentegen toch al_heeft alhoewel desondanks',
  saying:
    'zei zegt zeiden verklaar* meld* gemeld maakte bekend bevestig* schreef schrijft liet_weten laat_weten deelde_mee bericht* erken* gaf_toe benadruk* waarschuw* voegde noemde noemt omschreef omschrijft stelde stelt aldus onthul* vertelde spreekt sprak liet -onbekend -niet_bekend -waarschuwingssyste*',
  accordingTo: 'volgens aldus op_gezag_van naar_eigen_zeggen onder_verwijzing_naar',
  backReference:
    'destijds toenmalige_aanval die_eerdere_aanval dat_eerdere_incident indertijd in_dat_jaar de_vorige_aanval het_vorige_incident bij_die_aanval toen',
  tellingLast:
    'bekendgemaakt bekend_gemaakt bekend_maakte bekendmaakte naar_buiten_gebracht openbaar_gemaakt gemeld bevestigd onthuld toegegeven meegedeeld erkend meldde bevestigde',
};
