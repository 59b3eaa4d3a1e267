/** Which sources are selected, and from where a range goes on. */
export interface Selection {
  readonly ids: ReadonlySet<string>;
  /** Where the next range begins; null: where it ends. */
  readonly anchor: string | null;
  /** What was selected before the range that grows from the anchor. */
  readonly base: ReadonlySet<string>;
}

export const NOTHING: Selection = { ids: new Set(), anchor: null, base: new Set() };

export function toggled({ ids }: Selection, id: string): Selection {
  const next = new Set(ids);
  if (!next.delete(id)) next.add(id);
  return { ids: next, anchor: id, base: next };
}

/** The range from the anchor to `id` in the order of the list, beside what was selected before it. */
export function extended({ anchor, base }: Selection, id: string, order: readonly string[]): Selection {
  const from = order.indexOf(anchor ?? id);
  const to = order.indexOf(id);
  const range = from < 0 ? [id] : order.slice(Math.min(from, to), Math.max(from, to) + 1);
  return { ids: new Set([...base, ...range]), anchor: from < 0 ? id : (anchor ?? id), base };
}

export const allOf = (order: readonly string[]): Selection => ({ ids: new Set(order), anchor: null, base: new Set() });
