import type { Token } from './tokens';

/** Where a named pattern stands in a list of tokens: token indexes, end excluded. */
export interface Mention {
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

/**
 * A compiled vocabulary. Patterns are words parted by spaces: `word`, `prefix*`, `*suffix`, `*infix*`, `two_words`;
 * a pattern that starts with `-` takes away mentions of the same name that it covers. `{a,b,}` stands for each of its
 * alternatives, the empty one too: `{is,was}_{still_,}unknown`.
 */
export interface Lexicon {
  readonly root: Node;
  /** Where each word leads from the root, remembered: most words of a text are seen again. */
  readonly first: Map<string, readonly Node[]>;
}

/** A place in the patterns: the words read so far, and what may follow. */
interface Node {
  readonly exact: Map<string, Node>;
  /** Next words known by their start, their end, or a part. */
  prefix: Map<string, Node> | null;
  suffix: Map<string, Node> | null;
  infix: [string, Node][] | null;
  /** Shortest and longest affix, so that only those lengths are looked up. */
  shortest: number;
  longest: number;
  /** Patterns that end here. */
  ends: Ending[] | null;
}

interface Ending {
  readonly name: string;
  readonly length: number;
  readonly negative: boolean;
}

/** Words remembered at the most; a longer text than that of a newspaper starts anew. */
const REMEMBERED = 20_000;

const createNode = (): Node => ({
  exact: new Map(),
  prefix: null,
  suffix: null,
  infix: null,
  shortest: Number.POSITIVE_INFINITY,
  longest: 0,
  ends: null,
});

function childIn(children: Map<string, Node>, key: string): Node {
  const known = children.get(key);
  if (known) return known;
  const made = createNode();
  children.set(key, made);
  return made;
}

function childFor(node: Node, word: string): Node {
  const [open, close] = [word.startsWith('*'), word.endsWith('*')];
  if (!open && !close) return childIn(node.exact, word);
  const core = word.slice(open ? 1 : 0, close ? -1 : undefined);
  if (open && close) {
    node.infix ??= [];
    const known = node.infix.find(([text]) => text === core);
    if (known) return known[1];
    const made = createNode();
    node.infix.push([core, made]);
    return made;
  }
  node.shortest = Math.min(node.shortest, core.length);
  node.longest = Math.max(node.longest, core.length);
  if (open) return childIn((node.suffix ??= new Map()), core);
  return childIn((node.prefix ??= new Map()), core);
}

/** Compiles `patterns by name`. Done once a language: some ten thousand patterns take about 50 ms. */
export function compileLexicon(patternsByName: Readonly<Record<string, string>>): Lexicon {
  const root = createNode();
  for (const [name, patterns] of Object.entries(patternsByName)) {
    const all = new Set(patterns.split(/\s+/).filter(Boolean).flatMap(expandBraces));
    for (const pattern of all) {
      const negative = pattern.startsWith('-');
      const words = (negative ? pattern.slice(1) : pattern).split('_').filter(Boolean);
      if (words.length === 0) continue;
      const last = words.reduce(childFor, root);
      (last.ends ??= []).push({ name, length: words.length, negative });
    }
  }
  return { root, first: new Map() };
}

/** Every pattern that one with `{a,b}` stands for. */
export function expandBraces(pattern: string): string[] {
  const open = pattern.indexOf('{');
  const close = pattern.indexOf('}', open);
  if (open < 0 || close < 0) return [pattern];
  const [head, tail] = [pattern.slice(0, open), pattern.slice(close + 1)];
  return pattern
    .slice(open + 1, close)
    .split(',')
    .flatMap((choice) => expandBraces(head + choice + tail));
}

function follow(node: Node, word: string, into: Node[]): void {
  const exact = node.exact.get(word);
  if (exact) into.push(exact);
  const { prefix, suffix } = node;
  if (prefix || suffix) {
    for (let length = node.shortest; length <= Math.min(node.longest, word.length); length += 1) {
      const head = prefix?.get(word.slice(0, length));
      if (head) into.push(head);
      const tail = suffix?.get(word.slice(-length));
      if (tail) into.push(tail);
    }
  }
  if (node.infix) for (const [core, next] of node.infix) if (word.includes(core)) into.push(next);
}

function firstNodes(lexicon: Lexicon, word: string): readonly Node[] {
  const known = lexicon.first.get(word);
  if (known) return known;
  const found: Node[] = [];
  follow(lexicon.root, word, found);
  if (lexicon.first.size >= REMEMBERED) lexicon.first.clear();
  lexicon.first.set(word, found);
  return found;
}

/** All mentions in `tokens`, by place. Linear in the tokens: only patterns that have begun are followed. */
export function findMentions(tokens: readonly Token[], lexicon: Lexicon): Mention[] {
  const found: Mention[] = [];
  const taken: Mention[] = [];
  let open: Node[] = [];
  tokens.forEach((token, index) => {
    const next: Node[] = [...firstNodes(lexicon, token.text)];
    for (const node of open) follow(node, token.text, next);
    for (const { ends } of next) {
      if (!ends) continue;
      for (const { name, length, negative } of ends)
        (negative ? taken : found).push({ name, from: index + 1 - length, to: index + 1 });
    }
    open = next;
  });
  const kept = taken.length === 0 ? found : found.filter((mention) => !taken.some((no) => covers(no, mention)));
  return distinct(kept.sort((a, b) => a.from - b.from || b.to - a.to));
}

/** One mention of a name at one place, however many of its patterns say so; those inside a longer one of the same name stay. */
function distinct(sorted: readonly Mention[]): Mention[] {
  const seen = new Set<string>();
  return sorted.filter(({ name, from, to }) => {
    const key = `${name} ${from} ${to}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

const covers = (no: Mention, yes: Mention): boolean => no.name === yes.name && no.from <= yes.from && yes.to <= no.to;
