import { lists, withParts, words, type CalendarWords } from './words';

export const calendarNl: CalendarWords = {
  months: lists(
    'januari | februari | maart mrt | april | mei | juni | juli | augustus | september sept | oktober | november | december',
  ),
  weekdays: withParts(
    'maandag | dinsdag | woensdag | donderdag | vrijdag | zaterdag | zondag',
    'avond ochtend middag nacht morgen',
  ),
  units: {
    day: words('dag dagen'),
    week: words('week weken'),
    month: words('maand maanden'),
    year: words('jaar jaren'),
    weekend: words('weekend weekeinde'),
  },
  last: words('vorige vorig afgelopen verleden voorbije laatste voorgaande'),
  current: words('deze dit'),
  late: words('eind einde'),
  early: words('begin'),
  mid: words('half medio midden'),
  agoBefore: [],
  agoAfter: words('geleden terug'),
  today: words('vandaag'),
  yesterday: words('gisteren gisteravond gistermiddag'),
  glue: words('van de het'),
  weekOf: words('week_van week_vanaf week_die_begon_op'),
  inWords: words('in van sinds jaar eind begin medio half tot vanaf zomer najaar'),
  weekdayGlue: words('de van'),
  to: words('en tot m'),
};
