import { isPartialDate } from '../../base/calendar';

const INSTANT = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?)(Z|[+-]\d{2}:?\d{2})?$/u;

/**
 * An instant of another program's file as ours: ISO 8601 with a zone, at most milliseconds. A time without a zone is taken
 * as UTC. Null for anything else.
 */
export function instantOf(value: unknown): string | null {
  if (typeof value !== 'string') return null;
  const [, day = '', clock = '', zone = 'Z'] = INSTANT.exec(value.trim()) ?? [];
  const [time = '', fraction] = clock.split('.');
  const [hour = 24, minute = 60, second = 0] = time.split(':').map(Number);
  if (!isPartialDate(day) || hour > 23 || minute > 59 || second > 59) return null;
  const seconds = time.length === 5 ? `${time}:00` : time;
  const colon = zone === 'Z' || zone.includes(':') ? zone : `${zone.slice(0, 3)}:${zone.slice(3)}`;
  return `${day}T${seconds}${fraction === undefined ? '' : `.${fraction.slice(0, 3).padEnd(3, '0')}`}${colon}`;
}
