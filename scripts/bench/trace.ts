import type { Page } from 'puppeteer-core';

/** The parts of a trace event that are read; times in microseconds. */
export interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  /** What the thread itself worked of `dur`: other programs of the machine do not count. */
  readonly tdur?: number;
  readonly args: { readonly data?: { readonly url?: string } };
}

/** Runs some work while the browser's own timeline is recorded. */
export async function traced(page: Page, work: () => Promise<void>): Promise<readonly TraceEvent[]> {
  await page.tracing.start({ categories: ['devtools.timeline', 'toplevel'] });
  await work();
  const bytes = await page.tracing.stop();
  const { traceEvents } = JSON.parse(new TextDecoder().decode(bytes)) as { traceEvents: TraceEvent[] };
  return traceEvents;
}

const isScript = (event: TraceEvent, file: string): boolean =>
  (event.name === 'EvaluateScript' || event.name === 'FunctionCall' || event.name === 'v8.compile') &&
  event.ph === 'X' &&
  (event.args.data?.url ?? '').includes(file);

/** Milliseconds of work of a script of the extension; what runs inside another of its events counts once. */
export function workOf(events: readonly TraceEvent[], file: string): number {
  const own = events.filter((event) => isScript(event, file)).toSorted((a, b) => a.ts - b.ts);
  if (own.length === 0) throw new Error(`${file} is not in the browser's timeline`);
  let [total, until] = [0, 0];
  for (const event of own) {
    if (event.ts >= until) total += effort(event);
    until = Math.max(until, event.ts + (event.dur ?? 0));
  }
  return total / 1000;
}

const effort = ({ dur = 0, tdur = dur }: TraceEvent): number => tdur;

/** Milliseconds of work of the longest task on the thread in which `file` ran, from its start on. */
export function longestTask(events: readonly TraceEvent[], file: string): number {
  const first = events.filter((event) => isScript(event, file)).toSorted((a, b) => a.ts - b.ts)[0];
  if (!first) throw new Error(`${file} is not in the browser's timeline`);
  const tasks = events.filter(
    (event) =>
      event.name.endsWith('RunTask') &&
      event.ph === 'X' &&
      event.pid === first.pid &&
      event.tid === first.tid &&
      event.ts + (event.dur ?? 0) > first.ts,
  );
  if (tasks.length === 0) throw new Error("no tasks in the browser's timeline");
  return Math.max(...tasks.map(effort)) / 1000;
}
