/** Careful looks into JSON whose shape nobody promised. */

export type JsonObject = Readonly<Record<string, unknown>>;

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const field = (value: unknown, name: string): unknown =>
  isObject(value) && Object.hasOwn(value, name) ? value[name] : undefined;

/** The value as a list: JSON-LD and exports write a single one without brackets. */
export const listOf = (value: unknown): readonly unknown[] =>
  value === undefined || value === null ? [] : Array.isArray(value) ? (value as readonly unknown[]) : [value];

/** The first text among the values, blank ones left out. */
export function textOf(...values: readonly unknown[]): string | null {
  for (const value of values.flatMap(listOf)) if (typeof value === 'string' && value.trim() !== '') return value;
  return null;
}

export const countOf = (value: unknown): number | null =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : null;
