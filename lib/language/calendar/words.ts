/** The words of dates, folded, per language. A language is added by adding its entry. */
export interface CalendarWords {
  /** Month patterns in order; abbreviations included. */
  readonly months: readonly (readonly string[])[];
  /** Monday first; several words with `_`. */
  readonly weekdays: readonly (readonly string[])[];
  readonly units: Readonly<Record<'day' | 'week' | 'month' | 'year' | 'weekend', readonly string[]>>;
  /** The unit or month before this one. */
  readonly last: readonly string[];
  readonly current: readonly string[];
  /** Words that make a stretch its end, its start or its middle; several words with `_`. */
  readonly late: readonly string[];
  readonly early: readonly string[];
  readonly mid: readonly string[];
  /** "ago": before the number (`il y a`) or after it. */
  readonly agoBefore: readonly string[];
  readonly agoAfter: readonly string[];
  /** Words before `agoBefore` that make it a duration (`desde hace`). */
  readonly notAgo?: readonly string[];
  readonly today: readonly string[];
  readonly yesterday: readonly string[];
  readonly beforeYesterday: readonly string[];
  /** The weekend that is over or under way, as a phrase: `over the weekend`. */
  readonly weekendPhrases: readonly string[];
  /** Words before "this week" that keep it: `earlier this month`. */
  readonly soFar: readonly string[];
  /** The unit before the last one: `week before last`, `vorletzte Woche`. */
  readonly lastButOne: readonly string[];
  /** Unit words of more than one: `past weeks` is no particular week. */
  readonly plurals: readonly string[];
  /** Before a unit: the one that the text has just told of (`that year`, `la même année`). */
  readonly same: readonly string[];
  /** After a unit with `current` before it, parted by a hyphen: « cette année-là ». */
  readonly sameAfter?: readonly string[];
  /** The day after, before, or two days after the one told of. */
  readonly dayAfter: readonly string[];
  readonly dayBefore: readonly string[];
  readonly twoDaysAfter?: readonly string[];
  /** Before or after a unit or weekday: the next one after the day told of. */
  readonly following: readonly string[];
  /** After a count of units: so long after the day told of. */
  readonly later: readonly string[];
  /** After a count of units: so long before the day told of, else before publication. */
  readonly earlier: readonly string[];
  /** Words of `last` that look back from the day told of where there is one: `the previous week`. */
  readonly previous: readonly string[];
  /** Words that open a stretch between two dates: `between`, `du`. */
  readonly spanLead: readonly string[];
  /** Counts that mean whole weeks or about so many: `quinze jours`, `une dizaine de jours`. */
  readonly idioms?: Readonly<Record<string, { readonly weeks: number } | { readonly aboutDays: number }>>;
  /** First to fourth, for `the second week of September`. */
  readonly ordinals: readonly (readonly string[])[];
  /** Words allowed inside a date: `of`, `du mois de`. */
  readonly glue: readonly string[];
  readonly weekOf: readonly string[];
  /** Words that let a bare month or year stand as a date. */
  readonly inWords: readonly string[];
  /** Words between a month and its year: `septiembre de 2023`. */
  readonly yearGlue?: readonly string[];
  /** Words between a weekday and the day of the month or the week it is of: `Freitag, den 20.`, `martes de la semana pasada`. */
  readonly weekdayGlue?: readonly string[];
  /** `every` Friday is no day. */
  readonly every?: readonly string[];
  /** Words between two days of a span (`11 al 17`). */
  readonly to?: readonly string[];
  /** A year stands as a date without any word before it: „2022 wurde …“, „wurde 2022 …“. */
  readonly bareYear?: boolean;
}

export const words = (text: string): string[] => text.split(' ');
export const lists = (text: string): string[][] => text.split(' | ').map(words);

/** Weekdays with the part of the day written into them: `dienstagabend`. */
export const withParts = (weekdays: string, parts: string): string[][] =>
  lists(weekdays).map((names) => names.flatMap((name) => [name, ...words(parts).map((part) => name + part)]));
