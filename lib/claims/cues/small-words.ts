/**
 * Small words of the seven languages by what they do, folded as tokens are. No sentence is told by its language here: each list holds only
 * words that do the same, or nothing that matters, in the others.
 */
const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Articles, and possessives that stand as they do. */
export const ARTICLES = list(
  'the a an its la le l les un une son sa su el los las una uno lo il gli der die das den dem ein eine einen einer de het een du des o os as um uma',
);
/** With which the object of a verb of telling opens: "a message *about* the breach". */
export const OBJECT_OPENERS: ReadonlySet<string> = new Set([...ARTICLES, 'about']);
/** Between a verb of telling and what it takes for its object, these open a clause that has its own verb. */
export const CLAUSE_WORDS = list(
  'that which who it its had was were has have been qu que qui dont avoir avaient dass dat che haber avere aver ter quem',
);
/** What is told follows: "said *that* …". */
export const COMPLEMENTS = list('that que qu dass dat che');
export const RELATIVES = list('that which who qui que qu dont');
/** After "ce": "*ce que* l'on appelle". */
export const NAMED_BY = list('que qu qui dont');
export const PRONOUNS = list('it this they il elle ils elles ce c cela ceci');
/** Pronouns that stand for the sentence to come: "*it* was on 20 October that". */
export const CLEFT_PRONOUNS = list('it ce c');
export const AUXILIARIES = list('avoir etre a ont avait avaient est sont etait having had has have was were is are');
/** Before a month, these make it a time and no adjective: "in September". */
export const TIME_PREPOSITIONS = list('in of since until by for during en de du depuis des au pour');
/** Between a noun and its date: "the attack *of* September". */
export const OF_WORDS = list('of from de d du');
/** What follows happened before. */
export const SINCE_WORDS = list('after following amid apres alors nachdem nadat despues dopo depois');
/** Right after a date, these begin what it does not date: an infinitive. */
export const INFINITIVES = list('avoir etre having to pour para per om um');
export const WITHOUT = list('sans without');
/** Two words before a date that make it the end of a time: "as of Wednesday", "jusqu'à mardi". */
export const TERMS = list('until till jusqu jusque bis tot hasta fino ate');
/** What may stand between such a word and its date. */
export const TERM_GLUE = list('a au en am zum op el al o');
