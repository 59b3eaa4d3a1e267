/** Words that say how many, when, or that something is not so. Another one in their place is another statement, never a typing error. */

const set = (words: string): ReadonlySet<string> => new Set(words.normalize('NFD').split(/\s+/));

/** English, French, Spanish, German, Dutch, Italian, Portuguese; `n` and `t` are what apostrophes leave of `n’a` and `don’t`. */
export const NEGATIONS = set(`no not never none nobody nothing neither nor nowhere without cannot n t
  ne pas non jamais aucun aucune aucuns aucunes rien personne nul nulle sans ni guère nullement point
  nunca jamás ningún ninguno ninguna nada nadie sin tampoco
  nicht kein keine keinen keiner keinem keines nie niemals nichts niemand ohne weder noch
  niet geen nooit niets niemand zonder noch
  mai nessuno nessuna niente nulla senza né
  não nem nenhum nenhuma ninguém sem`);

/** Number words, months, weekdays, days told from today, more and less, before and after: English and French, the first languages read. */
export const QUANTITIES =
  set(`zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
  eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands million millions billion
  billions dozen dozens half first second third fourth fifth sixth seventh eighth ninth tenth once twice
  january february march april may june july august september october november december
  monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow tonight
  more less fewer most least before after above below until since
  zéro deux trois quatre cinq sept huit neuf dix onze douze treize quatorze quinze seize vingt vingts trente quarante cinquante
  soixante septante huitante nonante cent cents mille milliers millier centaine centaines dizaine dizaines douzaine milliard milliards
  demi demie moitié premier première deuxième troisième quatrième cinquième sixième septième huitième neuvième dixième
  janvier février mars avril mai juin juillet août septembre octobre novembre décembre
  lundi mardi mercredi jeudi vendredi samedi dimanche hier demain
  plus moins avant après dessus dessous depuis jusque`);

/** Words that come and go when a sentence is tidied, without a change of what it says. */
export const ARTICLES = set(`a an the that le la les l un une des du de d que qu`);
