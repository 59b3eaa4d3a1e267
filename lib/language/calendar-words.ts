import { calendarDe } from './calendar/de';
import { calendarEs } from './calendar/es';
import { calendarIt } from './calendar/it';
import { calendarNl } from './calendar/nl';
import { calendarPt } from './calendar/pt';
import { lists, words, type CalendarWords } from './calendar/words';

/** The words of dates by language. */
export const CALENDAR_WORDS: Readonly<Record<string, CalendarWords>> = {
  en: {
    months: lists(
      'january jan | february feb | march mar | april apr | may | june jun | july jul | august aug | september sept sep | october oct | november nov | december dec',
    ),
    weekdays: lists('monday | tuesday | wednesday | thursday | friday | saturday | sunday'),
    units: {
      day: words('day days'),
      week: words('week weeks'),
      month: words('month months'),
      year: words('year years'),
      weekend: words('weekend weekends'),
    },
    last: words('last past previous preceding prior'),
    current: words('this'),
    late: words('late end close closing ending ended ends over drew drawing closed'),
    early: words('early beginning start'),
    mid: words('mid middle'),
    agoBefore: [],
    agoAfter: words('ago earlier'),
    today: words('today'),
    yesterday: words('yesterday'),
    glue: words('of the in'),
    weekOf: words('week_of week_beginning week_starting'),
    inWords: words('in during of since by from until through around late early mid'),
  },
  fr: {
    months: lists(
      'janvier janv | fevrier fevr | mars | avril avr | mai | juin | juillet juil | aout | septembre sept | octobre oct | novembre nov | decembre dec',
    ),
    weekdays: lists('lundi | mardi | mercredi | jeudi | vendredi | samedi | dimanche'),
    units: {
      day: words('jour jours'),
      week: words('semaine semaines'),
      month: words('mois'),
      year: words('an ans annee annees'),
      weekend: words('weekend week_end'),
    },
    last: words('dernier derniere derniers dernieres passe passee precedent precedente ecoule ecoulee'),
    current: words('ce cet cette'),
    late: words('fin finissante achevait acheve terminait termine'),
    early: words('debut'),
    mid: words('mi milieu'),
    agoBefore: ['il_y_a', 'voici', 'voila'],
    agoAfter: words('plus_tot auparavant'),
    today: ['aujourd_hui'],
    yesterday: words('hier'),
    glue: words('du de la le l d au mois en'),
    weekOf: words('semaine_du'),
    inWords: words('en de au depuis courant des fin debut mi d mois vers'),
  },
  es: calendarEs,
  de: calendarDe,
  nl: calendarNl,
  it: calendarIt,
  pt: calendarPt,
};
