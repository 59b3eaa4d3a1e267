import { analyseGroup } from './bench/analyse';
import { assessGroup } from './bench/assess';
import { calibrate } from './bench/clock';
import { atLeast, atMost, figureOf, onlyTold, type Figure, type Group } from './bench/figure';
import { gateGroup } from './bench/gate';
import { highlightGroup } from './bench/highlight';
import { packageGroup } from './bench/package';
import { measureReanchor } from './bench/reanchor';
import { measureSync } from './bench/sync';
import { tableOf } from './bench/table';

const valuesOf = (figures: readonly { readonly name: string; readonly value: number }[]): Record<string, number> =>
  Object.fromEntries(figures.map(({ name, value }) => [name, value]));

const reanchorGroup: Group = {
  figures: [atLeast('reanchor.found', 0.98, ''), atMost('reanchor.misplaced', 0, '')],
  timed: false,
  measure: () => Promise.resolve(valuesOf(measureReanchor())),
};

const syncGroup: Group = {
  figures: [
    atLeast('sync.account-records', 950, 'records'),
    atMost('sync.one-note-bytes', 65_536, 'bytes'),
    onlyTold('sync.one-note-bytes-1000', 'bytes'),
    onlyTold('sync.one-note-ms', 'ms'),
    onlyTold('sync.one-note-ms-1000', 'ms'),
    onlyTold('sync.one-note-listing-ms', 'ms'),
    onlyTold('sync.one-note-listing-ms-1000', 'ms'),
    onlyTold('sync.one-note-growth', ''),
  ],
  timed: true,
  measure: async () => valuesOf(await measureSync()),
};

const GROUPS: readonly Group[] = [
  gateGroup,
  assessGroup,
  analyseGroup,
  highlightGroup,
  packageGroup,
  reanchorGroup,
  syncGroup,
];
const NAMES = GROUPS.flatMap((group) => group.figures.map((figure) => figure.name));
const USAGE = 'usage: bench [--json] [NAME…]';

interface Options {
  readonly json: boolean;
  readonly wanted: ReadonlySet<string>;
}

/** The options, or what is wrong with them. A name picks every figure that begins with it. */
function readOptions(args: readonly string[]): Options | string {
  const flag = args.find((arg) => arg.startsWith('-') && arg !== '--json');
  if (flag !== undefined) return `unknown option ${flag}`;
  const picks = args.filter((arg) => arg !== '--json');
  const wrong = picks.find((pick) => !NAMES.some((name) => name.startsWith(pick)));
  if (wrong !== undefined) return `no figure begins with "${wrong}"; there are ${NAMES.join(', ')}`;
  const wanted = NAMES.filter((name) => picks.length === 0 || picks.some((pick) => name.startsWith(pick)));
  return { json: args.includes('--json'), wanted: new Set(wanted) };
}

const nothing: Readonly<Record<string, number>> = {};

/** What a group has measured; what it could not is told on stderr and given as null. */
async function measured(group: Group, wanted: ReadonlySet<string>): Promise<Figure[]> {
  const specs = group.figures.filter(({ name }) => wanted.has(name));
  const values = await group.measure(wanted).catch((error: unknown) => {
    const told = error instanceof Error ? error.message : String(error);
    console.error(`bench: ${specs.map(({ name }) => name).join(', ')} not measured: ${told}`);
    return nothing;
  });
  return specs.map((spec) => figureOf(spec, values[spec.name] ?? null));
}

const calibration = (): Figure => ({
  name: 'calibration.ms',
  value: Math.round(calibrate() * 1000) / 1000,
  unit: 'ms',
  budget: null,
  ok: true,
});

/** Measures what has a budget. Times stand beside a calibration loop run just before them. Answers the exit code. */
export async function main(args: readonly string[]): Promise<number> {
  const options = readOptions(args);
  if (typeof options === 'string') {
    console.error(`bench: ${options} (${USAGE})`);
    return 2;
  }
  const figures: Figure[] = [];
  const add = (figure: Figure): void => {
    figures.push(figure);
    if (options.json) process.stdout.write(`${JSON.stringify(figure)}\n`);
  };
  for (const group of GROUPS) {
    if (!group.figures.some(({ name }) => options.wanted.has(name))) continue;
    if (group.timed) add(calibration());
    for (const figure of await measured(group, options.wanted)) add(figure);
  }
  if (!options.json) console.log(tableOf(figures));
  return 0;
}
