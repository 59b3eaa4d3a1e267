import { lists, words, type CalendarWords } from './words';

export const calendarPt: CalendarWords = {
  months: lists(
    'janeiro | fevereiro | marco | abril | maio | junho | julho | agosto | setembro | outubro | novembro | dezembro',
  ),
  // The days are also ordinals (`segunda`, second): without `feira` they count only after `nesta`.
  weekdays: lists(
    'segunda_feira nesta_segunda | terca_feira terca | quarta_feira nesta_quarta | quinta_feira nesta_quinta | sexta_feira nesta_sexta | sabado | domingo',
  ),
  units: {
    day: words('dia dias'),
    week: words('semana semanas'),
    month: words('mes meses'),
    year: words('ano anos'),
    weekend: words('fim_de_semana fins_de_semana final_de_semana'),
  },
  last: words('passado passada passados passadas ultimo ultima anterior'),
  current: words('este esta neste nesta deste desta'),
  late: words('final finais fim fins'),
  early: words('inicio inicios comeco principio principios'),
  mid: words('meados'),
  agoBefore: words('ha faz'),
  agoAfter: words('atras'),
  notAgo: words('desde'),
  today: words('hoje'),
  yesterday: words('ontem'),
  glue: words('de do da o a mes'),
  weekOf: words('semana_de semana_do semana_que_comecou_a semana_que_comecou_em'),
  inWords: words('em de desde durante ano ate no do'),
  yearGlue: words('de do'),
  weekdayGlue: words('dia de da'),
  to: words('e a ao'),
};
