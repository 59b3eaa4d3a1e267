import { resolve } from 'node:path';
import type { ArticleText } from '../lib/claims/article-text';
import type { Claim } from '../lib/claims/claim';
import { analyse, type Analysis } from '../lib/relate/analyse';
import { icc } from '../lib/topic/icc';
import { findFiles, readDetection, readGold, type GoldRow } from './evaluate/gold';
import { certaintyMet, errorKind, layOver, stateOf, valueMet, type Cell } from './evaluate/score-claims';
import {
  allRelations,
  onlyIn,
  PAIRINGS,
  relationFigures,
  type Pairing,
  type PairRelation,
  type RelationFigures,
  type Side,
} from './evaluate/score-relations';
import { topicsLeavingOut } from './evaluate/leave-out';
import { loadPage } from './load-page';

const USAGE = 'usage: evaluate DIR [--json] [--errors] [--only PART] [--exclude PART]';

interface Options {
  readonly dir: string;
  readonly json: boolean;
  readonly errors: boolean;
  readonly only: readonly string[];
  readonly exclude: readonly string[];
}

function readOptions(args: readonly string[]): Options | null {
  const [only, exclude, rest]: [string[], string[], string[]] = [[], [], []];
  for (let at = 0; at < args.length; at += 1) {
    const arg = args[at] as string;
    if (arg === '--only') only.push(args[++at] ?? '');
    else if (arg === '--exclude') exclude.push(args[++at] ?? '');
    else rest.push(arg);
  }
  const flags = rest.filter((arg) => arg.startsWith('--'));
  const [dir, ...more] = rest.filter((arg) => !arg.startsWith('--'));
  if (!dir || more.length > 0 || flags.some((flag) => flag !== '--json' && flag !== '--errors')) return null;
  return { dir, json: flags.includes('--json'), errors: flags.includes('--errors'), only, exclude };
}

interface Read {
  readonly file: string;
  readonly article: ArticleText;
  readonly analysis: Analysis;
}

const round = (value: number): number => Math.round(value * 1000) / 1000;
const share = (part: number, whole: number): number | null => (whole === 0 ? null : round(part / whole));

interface Figures {
  readonly gold: number;
  readonly found: number;
  readonly met: number;
  readonly precision: number | null;
  readonly recall: number | null;
  readonly value: number | null;
  readonly certainty: number | null;
  readonly row: number | null;
}

function figuresOf(cells: readonly Cell[]): Figures {
  const gold = cells.filter((cell) => cell.gold.length > 0);
  const met = gold.filter((cell) => stateOf(cell) === 'met');
  const found = cells.filter((cell) => cell.claims.length > 0).length;
  return {
    gold: gold.length,
    found,
    met: met.length,
    precision: share(met.length, found),
    recall: share(met.length, gold.length),
    value: share(met.filter(valueMet).length, met.length),
    certainty: share(met.filter(certaintyMet).length, met.length),
    row: share(met.filter((cell) => valueMet(cell) && certaintyMet(cell)).length, gold.length),
  };
}

/** Prints detection, claim and relation figures of a folder of labelled texts. */
export async function main(args: readonly string[], cwd: string): Promise<number> {
  const options = readOptions(args);
  if (!options) {
    console.error(USAGE);
    return 2;
  }
  const dir = resolve(cwd, options.dir);
  const wanted = (file: string): boolean =>
    !options.exclude.some((part) => file.includes(part)) &&
    (options.only.length === 0 || options.only.some((part) => file.includes(part)));
  let [gold, detection, files]: [GoldRow[], Awaited<ReturnType<typeof readDetection>>, ReadonlyMap<string, string>] = [
    [],
    [],
    new Map(),
  ];
  try {
    [gold, detection, files] = await Promise.all([readGold(dir), readDetection(dir), findFiles(dir)]);
  } catch {
    console.error(`evaluate: ${options.dir} is no folder that can be read`);
    return 2;
  }
  gold = gold.filter((row) => wanted(row.file));
  detection = detection.filter((row) => wanted(row.file));
  const cache = new Map<string, Read | null>();
  const read = async (file: string): Promise<Read | null> => {
    const known = cache.get(file);
    if (known !== undefined) return known;
    const path = files.get(file);
    const loaded = path ? await loadPage(path, cwd) : null;
    const made = loaded?.ok ? { file, article: loaded.value, analysis: analyse(loaded.value, icc, null) } : null;
    if (!made) console.error(`evaluate: ${file}: ${loaded && !loaded.ok ? loaded.error : 'not found'}`);
    cache.set(file, made);
    return made;
  };
  const reads = (await Promise.all([...new Set(gold.map((row) => row.file))].map(read))).filter((one) => one !== null);
  const cells = reads.flatMap(({ file, article, analysis }) =>
    layOver(
      file,
      article.text,
      gold.filter((row) => row.file === file),
      analysis.claims,
    ),
  );
  const langOf = new Map(reads.map(({ file, analysis }) => [file, analysis.lang]));
  const relations = scoreRelations(reads, gold);
  const report = {
    detection: await scoreDetection(detection, read),
    claims: {
      all: figuresOf(cells),
      byLanguage: group(cells, (cell) => langOf.get(cell.file) ?? 'und'),
      byFacet: group(cells, (cell) => cell.facet),
      byFile: group(cells, (cell) => cell.file),
    },
    relations: relations.figures,
    leaveOut: leaveOut(reads, gold),
  };
  if (options.json) console.log(JSON.stringify(report));
  else print(report);
  if (options.errors) printErrors(cells, relations);
  return 0;
}

/** Figures by language of engines that know less (`leave-out.ts`). */
function leaveOut(reads: readonly Read[], gold: readonly GoldRow[]): Report['leaveOut'] {
  const texts = reads.map(({ file, article, analysis }) => ({ file, article, lang: analysis.lang }));
  const view = (kind: 'article' | 'language'): Record<string, Figures> => {
    const topics = topicsLeavingOut(icc, texts, kind);
    const cells = texts.flatMap(({ file, article }) =>
      layOver(
        file,
        article.text,
        gold.filter((row) => row.file === file),
        analyse(article, topics.get(file) ?? icc, null).claims,
      ),
    );
    return group(cells, (cell) => texts.find((text) => text.file === cell.file)?.lang ?? 'und');
  };
  return { article: view('article'), language: view('language') };
}

const group = (cells: readonly Cell[], key: (cell: Cell) => string): Record<string, Figures> =>
  Object.fromEntries(
    [...new Set(cells.map(key))].sort().map((name) => [name, figuresOf(cells.filter((cell) => key(cell) === name))]),
  );

async function scoreDetection(
  rows: readonly { readonly file: string; readonly category: string }[],
  read: (file: string) => Promise<Read | null>,
): Promise<Record<string, Record<string, string[]>>> {
  const table: Record<string, Record<string, string[]>> = {};
  for (const { file, category } of rows) {
    const one = await read(file);
    if (!one) continue;
    const { state, event } = one.analysis.detection;
    const said = event ? `${state} ${event}` : state;
    const row = (table[category] ??= {});
    (row[said] ??= []).push(file);
  }
  return table;
}

function scoreRelations(reads: readonly Read[], gold: readonly GoldRow[]): ScoredRelations {
  const expected: Side[] = reads.map(({ file, article, analysis }) => ({
    file,
    lang: analysis.lang,
    claims: gold.filter((row) => row.file === file).map((row) => ({ ...row, published: article.published })),
  }));
  const found: Side[] = reads.map(({ file, article, analysis }) => ({
    file,
    lang: analysis.lang,
    claims: analysis.claims.map((claim: Claim) => ({
      ...claim,
      published: article.published,
      why: `“${article.text.slice(claim.words.start, claim.words.end)}”, rule ${claim.reason.rule}`,
    })),
  }));
  const [should, does] = [allRelations(expected, icc, 'labels'), allRelations(found, icc, 'engine')];
  return {
    figures: Object.fromEntries(
      PAIRINGS.map((pairing) => [pairing, relationFigures(should, does, pairing)]),
    ) as Report['relations'],
    wrong: onlyIn(does, should),
    missing: onlyIn(should, does),
  };
}

interface ScoredRelations {
  readonly figures: Report['relations'];
  readonly wrong: readonly PairRelation[];
  readonly missing: readonly PairRelation[];
}

interface Report {
  readonly detection: Record<string, Record<string, string[]>>;
  readonly claims: Record<'byLanguage' | 'byFacet' | 'byFile', Record<string, Figures>> & { readonly all: Figures };
  /** By kind of pair, then by relation. */
  readonly relations: Record<Pairing, Record<string, RelationFigures>>;
  readonly leaveOut: Record<'article' | 'language', Record<string, Figures>>;
}

function print(report: Report): void {
  console.log('Detection');
  for (const [category, states] of Object.entries(report.detection)) {
    const said = Object.entries(states).map(([state, files]) => `${state}: ${files.length}`);
    console.log(`  ${category.padEnd(14)} ${said.join(' · ')}`);
  }
  const table = (title: string, rows: Record<string, Figures>): void => {
    console.log(`\n${title.padEnd(48)} gold found   met     P     R value  cert   row`);
    for (const [name, f] of Object.entries(rows)) {
      console.log(
        `  ${name.padEnd(46)} ${String(f.gold).padStart(4)} ${String(f.found).padStart(5)} ${String(f.met).padStart(5)}${cell(f.precision)}${cell(f.recall)}${cell(f.value)}${cell(f.certainty)}${cell(f.row)}`,
      );
    }
  };
  table('Claims', { all: report.claims.all, ...report.claims.byLanguage });
  table('By facet', report.claims.byFacet);
  table('By file', report.claims.byFile);
  table('Read without the words that only this article uses', report.leaveOut.article);
  table('Read without the concepts that no other language uses', report.leaveOut.language);
  console.log('\nRelations over ordered pairs     expected found right     P     R');
  for (const pairing of PAIRINGS)
    for (const [relation, f] of Object.entries(report.relations[pairing]))
      console.log(
        `  ${PAIRING_NAMES[pairing].padEnd(17)}${relation.padEnd(14)} ${[f.expected, f.found, f.right].map((n) => String(n).padStart(5)).join(' ')} ${cell(f.precision)}${cell(f.recall)}`,
      );
}

const PAIRING_NAMES: Readonly<Record<Pairing, string>> = {
  all: 'all pairs',
  within: 'one language',
  across: 'two languages',
};

const cell = (value: number | null): string => (value === null ? '–' : value.toFixed(2)).padStart(6);

function printErrors(cells: readonly Cell[], relations: ScoredRelations): void {
  for (const cell of cells) {
    const wrong = errorKind(cell);
    if (wrong === null) continue;
    const say = (items: readonly { value: string | null; certainty: string }[]): string =>
      items.map((item) => `${item.value}/${item.certainty}`).join(', ') || '–';
    console.log(`\n${wrong} ${cell.facet} gold ${say(cell.gold)} found ${say(cell.claims)} [${cell.file}]`);
    console.log(`  ${cell.sentence.slice(0, 420)}`);
    for (const { reason, quote, words, start } of cell.claims)
      console.log(
        `  rule: ${reason.rule} | cue: ${reason.cue} | words: ${quote.slice(Math.max(0, words.start - start), Math.max(0, words.end - start))}`,
      );
  }
  for (const [kind, list] of [
    ['wrong', relations.wrong],
    ['missing', relations.missing],
  ] as const)
    for (const { article, source, facet, relation, pairing, because } of list)
      console.log(`\n${kind} ${relation} (${PAIRING_NAMES[pairing]}): ${article} · ${source} · ${facet}\n  ${because}`);
}
