import { addDays } from '../../base/calendar';
import { spanInterval, type DateInterval } from '../../base/interval';
import { endsPhrase, phraseEnd, textAt, type Cursor, type Reading } from './cursor';

export interface Widened extends Reading {
  readonly from: number;
}

/**
 * Takes in "end of", "early", "as … drew to a close" around a month or week: the end of a month is from the 25th, its start
 * to the 10th, its middle the 11th to 20th; late in a week is Thursday to Sunday (corpus labelling guide). Words before `least`
 * belong to another date.
 */
export function widen(cursor: Cursor, from: number, reading: Reading, least: number): Widened {
  const unit = reading.interval ? unitOf(reading.interval) : null;
  const plain = { ...reading, from };
  if (!unit || !reading.interval) return plain;
  const found = partBefore(cursor, from - 1);
  const before = found && found.at >= least ? found : null;
  const after = before || unit !== 'week' ? null : partAfter(cursor, reading.to);
  const part = before ?? after;
  if (!part) return plain;
  return {
    basis: reading.basis,
    from: before ? before.at : from,
    to: after ? after.at + 1 : reading.to,
    interval: partOf(reading.interval, unit, part.part),
  };
}

const unitOf = (interval: DateInterval): 'week' | 'month' | null =>
  interval.grain === 'month'
    ? 'month'
    : interval.grain === 'span' && interval.end === addDays(interval.start, 6)
      ? 'week'
      : null;

type Part = 'late' | 'early' | 'mid';
const PARTS: readonly Part[] = ['late', 'early', 'mid'];

interface PartFound {
  readonly part: Part;
  /** Token index of the part word's far end. */
  readonly at: number;
}

const BEFORE = 4;
const AFTER = 6;
const BETWEEN = new Set(
  'as when was nearly almost to a towards its an is s que alors quand week came coming comes was touchait arrivait son sa days'.split(
    ' ',
  ),
);

const mayStandBetween = ({ words }: Cursor, text: string): boolean =>
  BETWEEN.has(text) || words.glue.includes(text) || words.last.includes(text) || words.current.includes(text);

function partBefore(cursor: Cursor, start: number): PartFound | null {
  for (let at = start; at > start - BEFORE; at -= 1) {
    const part = PARTS.find((name) => endsPhrase(cursor, at, cursor.words[name]));
    if (part) {
      const phrase = cursor.words[part].find((one) => endsPhrase(cursor, at, [one])) ?? '';
      return { part, at: at - phrase.split('_').length + 1 };
    }
    if (!mayStandBetween(cursor, textAt(cursor, at))) return null;
  }
  return null;
}

function partAfter(cursor: Cursor, start: number): PartFound | null {
  for (let at = start; at < start + AFTER; at += 1) {
    for (const part of PARTS) {
      const end = phraseEnd(cursor, at, cursor.words[part]);
      if (end > 0) return { part, at: end - 1 };
    }
    if (!mayStandBetween(cursor, textAt(cursor, at))) return null;
  }
  return null;
}

function partOf(interval: DateInterval, unit: 'week' | 'month', part: Part): DateInterval {
  const { start, end } = interval;
  if (unit === 'week') {
    const [from, to] = part === 'late' ? [3, 6] : part === 'early' ? [0, 1] : [2, 3];
    return spanInterval(addDays(start, from), addDays(start, to));
  }
  const prefix = start.slice(0, 8);
  if (part === 'late') return spanInterval(`${prefix}25`, end);
  return part === 'early' ? spanInterval(start, `${prefix}10`) : spanInterval(`${prefix}11`, `${prefix}20`);
}
