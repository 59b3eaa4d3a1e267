import type { JSX } from 'preact';
import { addDays, dayNumber } from '../../lib/base/calendar';
import { lengthInDays, valueToInterval, type DateInterval } from '../../lib/base/interval';
import type { Verdict } from '../../lib/relate/link';
import { dateText } from '../i18n/date-text';
import type { InterfaceLang } from '../i18n/translator';

const WIDTH = 312;
const EDGE = 8;
/** Days on either side of the dates. */
const ROOM = 3;
/** Beyond so many days a scale of days says nothing. */
const LONGEST = 120;

/** Dates on a line of days: an interval is a capsule, a day a disc; the article hollow above the line, sources filled. Decorative. */
export function DayScale({
  article,
  sources,
  lang,
  verdict,
}: {
  readonly article: string;
  readonly sources: readonly string[];
  readonly lang: InterfaceLang;
  readonly verdict: Verdict;
}): JSX.Element | null {
  const own = valueToInterval(article);
  const others = sources.map(valueToInterval).filter((one) => one !== null);
  if (!own || others.length === 0) return null;
  const all = [own, ...others];
  const first = addDays(
    all.reduce((min, one) => (one.start < min ? one.start : min), own.start),
    -ROOM,
  );
  const last = addDays(
    all.reduce((max, one) => (one.end > max ? one.end : max), own.end),
    ROOM,
  );
  const days = dayNumber(last) - dayNumber(first) + 1;
  if (days > LONGEST) return null;
  const step = (WIDTH - 2 * EDGE) / days;
  const x = (iso: string): number => EDGE + (dayNumber(iso) - dayNumber(first)) * step;
  const short = (one: DateInterval): string =>
    lengthInDays(one) === 1
      ? String(Number(one.start.slice(8)))
      : `${Number(one.start.slice(8))}–${Number(one.end.slice(8))}`;
  return (
    <svg class={`day-scale ink-${verdict}`} viewBox={`0 0 ${WIDTH} 52`} width="100%" aria-hidden="true">
      <path d={`M${EDGE} 28H${WIDTH - EDGE}`} class="axis" />
      {Array.from({ length: days + 1 }, (_, day) => (
        <path key={day} d={`M${EDGE + day * step} ${day % 7 === 0 ? 22 : 25}V28`} class="axis" />
      ))}
      {others.map((one) => (
        <rect
          key={one.start + one.end}
          class="filled"
          x={x(one.start)}
          y="8"
          width={Math.max(8, lengthInDays(one) * step)}
          height="8"
          rx="4"
        />
      ))}
      <rect class="hollow" x={x(own.start)} y="8" width={Math.max(8, lengthInDays(own) * step)} height="8" rx="4" />
      {all.map((one, at) => (
        <text
          key={at}
          class={at === 0 ? 'own' : ''}
          x={x(one.start) + (lengthInDays(one) * step) / 2}
          y="44"
          text-anchor="middle"
        >
          {short(one)}
        </text>
      ))}
      <title>{dateText(article, lang)}</title>
    </svg>
  );
}
