import { addDays, isPartialDate } from '../../base/calendar';

const INSTANT = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?(?:Z|([+-])(\d{2}):?(\d{2}))?$/u;
const DAY = 24 * 60;

/**
 * An ISO 8601 instant as `2026-01-31T12:00:00.000Z`, so that instants order as texts. A time without a zone is taken as UTC.
 * Null for anything else.
 */
export function instantOf(value: unknown): string | null {
  const match = typeof value === 'string' ? INSTANT.exec(value.trim()) : null;
  if (!match) return null;
  const [, day = '', hour = '', minute = '', second = '00', fraction = '', sign, hours = '0', minutes = '0'] = match;
  if (!isPartialDate(day) || Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) return null;
  const offset = (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
  const inUtc = Number(hour) * 60 + Number(minute) - offset;
  const time = ((inUtc % DAY) + DAY) % DAY;
  const two = (number: number): string => String(number).padStart(2, '0');
  const clock = `${two(Math.floor(time / 60))}:${two(time % 60)}:${second}`;
  return `${addDays(day, Math.floor(inUtc / DAY))}T${clock}.${fraction.slice(0, 3).padEnd(3, '0')}Z`;
}
