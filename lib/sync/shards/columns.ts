/**
 * Records as columns: the body of a shard before compression. Records of one kind with the same fields stand together; what repeats
 * (names, devices, the upper digits of stamps) is written once. Measured on typical notes, a third smaller after deflate than objects.
 */
import { clockOf, counterOf, deviceOf, isDeviceId, isMended, mendedClock, msOf, type Clock } from '../model/clock';
import { newestOf, type FieldState, type Json, type SyncRecord } from '../model/record';
import { isReserved, parseRecord } from '../model/record-schema';

interface Shape {
  readonly kind: string;
  readonly names: readonly string[];
  readonly records: SyncRecord[];
}

/** The stamp that most fields of a record share, and that its row carries. */
function rowClock(record: SyncRecord): Clock {
  const counts = new Map<Clock, number>();
  for (const { at } of Object.values(record.fields)) counts.set(at, (counts.get(at) ?? 0) + 1);
  const [most] = [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  return most?.[0] ?? newestOf(record) ?? clockOf(0, 0, '00000000' as never);
}

function shapesOf(records: readonly SyncRecord[]): Shape[] {
  const shapes = new Map<string, Shape>();
  for (const record of records) {
    const names = Object.keys(record.fields).sort();
    const key = JSON.stringify([record.kind, names]);
    const shape = shapes.get(key) ?? { kind: record.kind, names, records: [] };
    shape.records.push(record);
    shapes.set(key, shape);
  }
  return [...shapes].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, shape]) => shape);
}

/** Writes records as text; equal sets of records give equal texts. */
export function recordsToText(records: readonly SyncRecord[]): string {
  const devices: string[] = [];
  const deviceIndex = (device: string): number => {
    const known = devices.indexOf(device);
    return known >= 0 ? known : devices.push(device) - 1;
  };
  const short = (at: Clock, from: number): string => {
    if (isMended(at)) return `${short(at.slice(0, 23) as Clock, from)}+${short(at.slice(24) as Clock, from)}`;
    const [counter, device] = [counterOf(at), deviceIndex(deviceOf(at))];
    const tail =
      device > 0 ? `.${counter.toString(36)}.${device.toString(36)}` : counter > 0 ? `.${counter.toString(36)}` : '';
    return `${(msOf(at) - from).toString(36)}${tail}`;
  };
  const shapes = shapesOf(records).map(({ kind, names, records }): Json => {
    const rows = records
      .map((record) => ({ record, at: rowClock(record) }))
      .sort((a, b) => (a.at === b.at ? (a.record.id < b.record.id ? -1 : 1) : a.at < b.at ? -1 : 1));
    let from = 0;
    const stamps = rows.map(({ at }) => {
      const text = short(at, from);
      from = msOf(at);
      return text;
    });
    const odd: Json[] = [];
    rows.forEach(({ record, at }, row) => {
      const base = msOf(at);
      const { deleted } = record;
      if (deleted !== null && !(names.length === 0 && deleted === at)) odd.push([row, -1, short(deleted, base)]);
      names.forEach((name, column) => {
        const state = record.fields[name] as FieldState;
        const also = (state.also ?? []).map((version): Json => [short(version.at, base), version.value]);
        const gone = (state.gone ?? []).map((each) => short(each, base));
        const rest: Json[] = gone.length > 0 ? [also, gone] : also.length > 0 ? [also] : [];
        if (state.at !== at || rest.length > 0)
          odd.push([row, column, state.at === at ? '' : short(state.at, base), ...rest]);
      });
    });
    const ids = rows.map(({ record }) => record.id);
    const columns = names.map((name) => rows.map(({ record }) => (record.fields[name] as FieldState).value));
    return [kind, names, ids, stamps.join(' '), columns, odd];
  });
  return JSON.stringify([devices, ...shapes]);
}

/** Reads what `recordsToText` wrote; null for anything else. A record that breaks a limit makes the whole unreadable. */
export function textToRecords(text: string): readonly SyncRecord[] | null {
  try {
    const [devices, ...shapes] = JSON.parse(text) as [string[], ...unknown[]];
    if (!devices.every(isDeviceId)) return null;
    return shapes.flatMap((shape) => readShape(shape as ShapeJson, devices));
  } catch {
    // Hostile or cut text: any shape but ours ends here.
    return null;
  }
}

type Odd = readonly [number, number, string, (readonly (readonly [string, Json])[])?, (readonly string[])?];
type ShapeJson = readonly [
  string,
  readonly string[],
  readonly string[],
  string,
  readonly (readonly Json[])[],
  readonly Odd[],
];

function readShape([kind, names, ids, stamps, columns, odd]: ShapeJson, devices: readonly string[]): SyncRecord[] {
  const long = (text: string, from: number): Clock => {
    const [first = '', second] = text.split('+');
    if (second !== undefined) return mendedClock(long(first, from), long(second, from));
    const [ms = '', counter = '0', device = '0'] = first.split('.');
    return clockOf(from + parseInt(ms, 36), parseInt(counter, 36), devices[parseInt(device, 36)] as never);
  };
  if (names.some(isReserved)) throw new Error('names');
  let from = 0;
  const ats = (ids.length > 0 ? stamps.split(' ') : []).map((text) => {
    const at = long(text, from);
    from = msOf(at);
    return at;
  });
  if (ats.length !== ids.length || columns.some((column) => column.length !== ids.length)) throw new Error('columns');
  const deleted: (Clock | null)[] = ids.map((_, row) => (names.length === 0 ? (ats[row] ?? null) : null));
  const states: (FieldState | undefined)[][] = names.map((_, column) =>
    ids.map((_, row) => ({ value: columns[column]?.[row] ?? null, at: ats[row] as Clock })),
  );
  for (const [row, column, text, also, gone] of odd) {
    const base = msOf(ats[row] as Clock);
    if (column === -1) deleted[row] = long(text, base);
    else {
      const at = text === '' ? (ats[row] as Clock) : long(text, base);
      const list = states[column] as (FieldState | undefined)[];
      list[row] = {
        value: (list[row] as FieldState).value,
        at,
        ...(also && also.length > 0 ? { also: also.map(([stamp, value]) => ({ value, at: long(stamp, base) })) } : {}),
        ...(gone ? { gone: gone.map((stamp) => long(stamp, base)) } : {}),
      };
    }
  }
  return ids.map((id, row) => {
    const fields = Object.fromEntries(names.map((name, column) => [name, states[column]?.[row]]));
    const record = parseRecord({ kind, id, fields, deleted: deleted[row] });
    if (record === null) throw new Error('record');
    return record;
  });
}
