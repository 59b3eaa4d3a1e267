/** One measured figure. */
export interface Figure {
  readonly name: string;
  /** Null where it could not be measured here. */
  readonly value: number | null;
  readonly unit: string;
  /** Null for what is only told, never judged. */
  readonly budget: number | null;
  readonly ok: boolean;
}

/** A figure that is to be measured: its unit and budget, and whether more is better. */
export interface FigureSpec {
  readonly name: string;
  readonly unit: string;
  /** Null for what is only told. */
  readonly budget: number | null;
  /** `most`: the value may be no larger than the budget; `least`: no smaller. */
  readonly bound: 'most' | 'least';
}

/** Figures that are measured together. */
export interface Group {
  readonly figures: readonly FigureSpec[];
  /** Whether times are measured, so that a calibration loop is run beside them. */
  readonly timed: boolean;
  /** The values by name; of the figures in `wanted` at least. A figure that is missing from the answer was not measured. */
  readonly measure: (wanted: ReadonlySet<string>) => Promise<Readonly<Record<string, number>>>;
}

export const atMost = (name: string, budget: number, unit: string): FigureSpec => ({
  name,
  unit,
  budget,
  bound: 'most',
});
export const atLeast = (name: string, budget: number, unit: string): FigureSpec => ({
  name,
  unit,
  budget,
  bound: 'least',
});

/** A figure that is only told: it stands beside one that is judged. */
export const onlyTold = (name: string, unit: string): FigureSpec => ({ name, unit, budget: null, bound: 'most' });

/** The figure of a value; null is a figure that could not be measured. */
export function figureOf({ name, unit, budget, bound }: FigureSpec, value: number | null): Figure {
  const rounded = value === null ? null : Math.round(value * 1000) / 1000;
  if (budget === null) return { name, value: rounded, unit, budget, ok: true };
  const ok = rounded !== null && (bound === 'most' ? rounded <= budget : rounded >= budget);
  return { name, value: rounded, unit, budget, ok };
}
