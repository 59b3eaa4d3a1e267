import { lists, withParts, words, type CalendarWords } from './words';

export const calendarDe: CalendarWords = {
  months: lists(
    'januar janner | februar | marz | april | mai | juni | juli | august | september sept | oktober | november | dezember',
  ),
  weekdays: withParts(
    'montag | dienstag | mittwoch | donnerstag | freitag | samstag sonnabend | sonntag',
    'abend morgen vormittag nachmittag mittag nacht',
  ),
  units: {
    day: words('tag tage tagen'),
    week: words('woche wochen'),
    month: words('monat monate monaten monats'),
    year: words('jahr jahre jahren jahres'),
    weekend: words('wochenende wochenendes'),
  },
  last: words(
    'letzte letzter letzten letztem letztes vergangene vergangenen vergangener vergangenem vergangenes vorige vorigen voriger voriges vorherigen vorheriger',
  ),
  current: words('diese dieser diesen diesem dieses'),
  late: words('ende'),
  early: words('anfang beginn'),
  mid: words('mitte'),
  agoBefore: words('vor'),
  agoAfter: [],
  today: words('heute'),
  yesterday: words('gestern'),
  glue: words('der des den dem die monats im'),
  weekOf: words('woche_vom woche_ab_dem woche_ab woche_des woche_um_den woche_nach_dem'),
  inWords: words('im in seit jahr jahre jahres ende anfang mitte ab bis von vom sommer herbst winter fruhjahr'),
  weekdayGlue: words('den dem der'),
  to: words('und bis'),
  bareYear: true,
};
