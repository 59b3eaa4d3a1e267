import type { Token } from './tokens';

/** Frequent words that few of the other languages share; folded. The vote is the share of tokens found here. */
const STOPWORDS: Readonly<Record<string, string>> = {
  en: 'the of and to in is was that for it with as his on be at by had not are but from or have an they which you were her all she there would their been has when who will more no if out so said what up its about into than them can only other new some could time these two may then do first any my now such like our over even most after also did many before must through where your how',
  fr: 'le la les des du et est une un dans que qui pour sur au aux par ne pas plus avec se ce cette ces sont ont il elle ils elles nous vous leur leurs son sa ses ou mais comme a ete etait avait etre avoir fait si bien sans aussi dont entre apres contre selon encore tout tous cet meme deux lors depuis ainsi donc alors d l qu n s',
  es: 'el la los las de del y que en un una por con no para es su se lo como mas al fue ha son este esta entre cuando muy sin sobre tambien me hasta hay donde han quien desde todo nos durante segun pero contra ante ellos esto habia y sus le era dos puede ser parte',
  de: 'der die das und in den von zu mit sich des auf fur ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem uber einen so zum war haben nur oder aber vor zur bis mehr durch man sein wurde sei ihre gegen nun wegen',
  nl: 'de het een van en in is dat op te zijn voor met die niet aan er om ook als dan maar bij nog uit door over ze hij naar heeft hebben worden werd wordt deze dit tot je wel geen al meer tegen was kan onder hun zo toen omdat volgens tussen moet na zich',
  it: 'il la di che e un una per in non con si del della le dei da i al sono ha lo gli come piu anche alla nel ma dal delle su ed questo questa o se era stato essere hanno dopo cui nella tra degli suo contro due loro prima ancora alle sulla dalla dello fatto',
  pt: 'o a os as de do da que e em um uma para com nao por mais dos das se na no ao como mas foi ele ela sao tem seu sua ou ser quando muito ha nos ja esta eu tambem so pelo pela ate isso entre era depois sem mesmo aos ter seus quem nas contra segundo',
  // Languages without a vocabulary: here only so that their texts are not taken for a neighbour's.
  da: 'og i at det er en til af den for med ikke der har de et som om var fra jeg han blev ved efter kan eller vil over ud men mod mellem have bliver hvor hvem sig sin deres dette disse ogsa to nar sagt siger blevet under op',
  nb: 'og i det er en til av den for med ikke som har de et pa om var fra han ble ved etter kan eller vil over ut men mot mellom ha blir hvor hvem seg sin deres dette disse ogsa to nar sier blitt under opp',
  sv: 'och i att det ar en till av den for med inte som har de ett pa om var fran han blev vid efter kan eller vill over ut men mot mellan ha blir dar vem sig sin deras detta dessa ocksa tva nar sager blivit under upp',
  pl: 'i w z na do sie nie to ze jest o po za od przez jak ale dla oraz tym ktory ktora ktore jego jej ich byl byla bylo sa czy aby juz tylko przed tego tej jako ma moze co nad pod',
  cs: 'a v na se je ze do to s z o k i za po od pro jak ale nebo tak jako jeho jejich byl byla bylo jsou by aby uz jen pred podle ktery ktera ktere mezi pri u ve ze',
  ro: 'si in de la a cu pe din pentru nu ca este o un care mai sa ce au fost prin sau dupa al ale lor lui fi era sunt despre intre fara asupra catre cum dar acest aceasta',
  ca: 'i el la els les de del dels que en un una per amb no es va al als ha han aquest aquesta com mes pero tambe seva seu sobre entre fins ser son on quan despres segons contra l d',
};

const votes = new Map<string, string[]>();
for (const [lang, words] of Object.entries(STOPWORDS)) {
  for (const word of words.split(' ')) votes.set(word, [...(votes.get(word) ?? []), lang]);
}

/**
 * The language of a text by its stopwords, `und` where fewer than 8 % of its words are any language's
 * (TECHNIQUES.md section 3). `declared` breaks a tie and decides for texts under 20 words.
 */
export function voteLanguage(tokens: readonly Token[], declared: string | null): string {
  const hint = declared?.toLowerCase().slice(0, 2) ?? null;
  const known = hint !== null && hint in STOPWORDS;
  if (tokens.length === 0) return hint ?? 'und';
  const score = new Map<string, number>();
  for (const { text } of tokens.slice(0, 1500)) {
    for (const lang of votes.get(text) ?? []) score.set(lang, (score.get(lang) ?? 0) + 1);
  }
  const ranked = [...score].sort((a, b) => b[1] - a[1]);
  const [best, count] = ranked[0] ?? ['und', 0];
  if (count / Math.min(tokens.length, 1500) < 0.08) return tokens.length < 20 && known ? hint : 'und';
  const ofHint = known ? (score.get(hint) ?? 0) : 0;
  if (known && (tokens.length < 20 ? ofHint > 0 : ofHint >= count * 0.95)) return hint;
  return best;
}
