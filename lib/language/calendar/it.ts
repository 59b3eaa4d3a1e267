import { lists, words, type CalendarWords } from './words';

export const calendarIt: CalendarWords = {
  months: lists(
    'gennaio | febbraio | marzo | aprile | maggio | giugno | luglio | agosto | settembre | ottobre | novembre | dicembre',
  ),
  weekdays: lists('lunedi | martedi | mercoledi | giovedi | venerdi | sabato | domenica'),
  units: {
    day: words('giorno giorni'),
    week: words('settimana settimane'),
    month: words('mese mesi'),
    year: words('anno anni'),
    weekend: words('fine_settimana weekend week_end'),
  },
  last: words('scorso scorsa scorsi scorse passato passata ultimo ultima precedente'),
  current: words('questo questa'),
  late: words('fine'),
  early: words('inizio inizi'),
  mid: words('meta'),
  agoBefore: [],
  agoAfter: words('fa or_sono addietro'),
  today: words('oggi'),
  yesterday: words('ieri'),
  glue: words('di del della dello dell il la lo l mese'),
  weekOf: words('settimana_del settimana_dell settimana_che_iniziava_l settimana_iniziata_l settimana_iniziata_il'),
  inWords: words('nel in di del dal a da dello lo durante anno'),
  yearGlue: words('del'),
  weekdayGlue: words('della di il'),
  to: words('e al'),
};
