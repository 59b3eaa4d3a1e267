import { eachInSteps, type Steps } from '../../base/steps';

/** A list that stands deeper than this is written at once. */
const DEEPEST = 3;

/** Writes JSON as `JSON.stringify` does with an indent of two, in steps of so many items of a long list. */
export function* jsonInSteps(value: unknown, depth = 0): Steps<string> {
  const [inner, outer] = [`\n${'  '.repeat(depth + 1)}`, `\n${'  '.repeat(depth)}`];
  // A text holds no line break of its own in JSON: each one is the layout's.
  const whole = (one: unknown, indent: string): string =>
    (JSON.stringify(one, null, 2) ?? 'null').replaceAll('\n', indent);
  if (depth >= DEEPEST || typeof value !== 'object' || value === null) return whole(value, outer);
  if (Array.isArray(value)) {
    const items = yield* eachInSteps(value as readonly unknown[], (item) => whole(item, inner));
    return items.length === 0 ? '[]' : `[${inner}${items.join(`,${inner}`)}${outer}]`;
  }
  const entries: string[] = [];
  for (const [name, entry] of Object.entries(value))
    if (entry !== undefined) entries.push(`${JSON.stringify(name)}: ${yield* jsonInSteps(entry, depth + 1)}`);
  return entries.length === 0 ? '{}' : `{${inner}${entries.join(`,${inner}`)}${outer}}`;
}
