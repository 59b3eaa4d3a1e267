import { lists, words, type CalendarWords } from './words';

export const calendarEs: CalendarWords = {
  months: lists(
    'enero | febrero | marzo | abril | mayo | junio | julio | agosto | septiembre setiembre sept | octubre | noviembre | diciembre',
  ),
  weekdays: lists('lunes | martes | miercoles | jueves | viernes | sabado | domingo'),
  units: {
    day: words('dia dias'),
    week: words('semana semanas'),
    month: words('mes meses'),
    year: words('ano anos'),
    weekend: words('fin_de_semana fines_de_semana'),
  },
  last: words('pasado pasada pasados pasadas ultimo ultima anterior anteriores previa previo precedente'),
  current: words('este esta'),
  late: words('finales fines final fin'),
  early: words('principios comienzos inicios inicio comienzo'),
  mid: words('mediados'),
  agoBefore: words('hace'),
  agoAfter: words('atras'),
  notAgo: words('desde'),
  today: words('hoy'),
  yesterday: words('ayer'),
  glue: words('de del la el los las mes'),
  weekOf: words('semana_del semana_que_comenzo_el semana_que_empezo_el'),
  inWords: words('en de del desde durante ano verano invierno otono primavera a hasta'),
  yearGlue: words('de del'),
  weekdayGlue: words('dia de la'),
  to: words('y al a'),
};
