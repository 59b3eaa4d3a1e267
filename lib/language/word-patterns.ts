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

/**
 * A place in the patterns: the words read so far, and what may follow. A place is worked out when a text first comes to it:
 * of some hundred thousand patterns an article walks into a few hundred, and a background that has just started must not
 * wait for the rest.
 */
interface Node {
  /** What follows here, not yet parted into its next words; null once it is. */
  pending: Rest[] | null;
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

/** The rest of a pattern behind the words read so far, in braces still; `length` words were read. */
interface Rest extends Ending {
  readonly text: string;
}

/** Words remembered at the most; a longer text than that of a newspaper starts anew. */
const REMEMBERED = 20_000;

const createNode = (): Node => ({
  pending: null,
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

/** Compiles `patterns by name`. Done once a language; only the first words of the patterns are worked out. */
export function compileLexicon(patternsByName: Readonly<Record<string, string>>): Lexicon {
  const root = createNode();
  root.pending = Object.entries(patternsByName).flatMap(([name, patterns]) =>
    patterns.split(/\s+/).map((pattern) => {
      const negative = pattern.startsWith('-');
      return { text: negative ? pattern.slice(1) : pattern, name, length: 0, negative };
    }),
  );
  return { root, first: new Map() };
}

/** Parts what is pending at a place into its next words. */
function workOut(node: Node): void {
  const { pending } = node;
  node.pending = null;
  for (const rest of pending ?? []) partFirst('', rest.text, rest, node);
}

/** Adds every word that `head` and the pattern behind it can begin with, each with what follows it. */
function partFirst(head: string, tail: string, rest: Rest, node: Node): void {
  const open = tail.indexOf('{');
  const close = open < 0 ? -1 : tail.indexOf('}', open);
  const plain = head + (close < 0 ? tail : tail.slice(0, open));
  const from = plain.startsWith('_') ? plain.search(/[^_]|$/) : 0;
  const cut = plain.indexOf('_', from);
  if (cut >= 0) {
    const after = plain.slice(cut + 1) + (close < 0 ? '' : tail.slice(open));
    addRest(childFor(node, plain.slice(from, cut)), after, rest);
  } else if (close < 0) {
    if (from < plain.length) addRest(childFor(node, plain.slice(from)), '', rest);
    else if (rest.length > 0) addEnd(node, rest);
  } else {
    const behind = tail.slice(close + 1);
    for (const choice of tail.slice(open + 1, close).split(',')) partFirst(plain + choice, behind, rest, node);
  }
}

function addRest(node: Node, text: string, { name, length, negative }: Rest): void {
  const rest = { text, name, length: length + 1, negative };
  if (text === '') addEnd(node, rest);
  else (node.pending ??= []).push(rest);
}

function addEnd(node: Node, { name, length, negative }: Rest): void {
  (node.ends ??= []).push({ name, length, negative });
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
  if (node.pending) workOut(node);
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
    for (const node of next) {
      if (node.pending) workOut(node);
      for (const { name, length, negative } of node.ends ?? [])
        (negative ? taken : found).push({ name, from: index + 1 - length, to: index + 1 });
    }
    open = next;
  });
  return distinct(withoutTaken(found, taken).sort((a, b) => a.from - b.from || b.to - a.to));
}

/** Those that no negative pattern of their name covers: it begins no later and ends no earlier. */
function withoutTaken(found: Mention[], taken: readonly Mention[]): Mention[] {
  if (taken.length === 0) return found;
  const endsByName = new Map<string, number[]>();
  for (const { name, from, to } of taken) {
    const ends = endsByName.get(name) ?? [];
    endsByName.set(name, ends);
    ends[from] = Math.max(ends[from] ?? 0, to);
  }
  // The farthest end of those that begin at a word or before it.
  for (const ends of endsByName.values())
    for (let at = 0; at < ends.length; at += 1) ends[at] = Math.max(ends[at] ?? 0, ends[at - 1] ?? 0);
  return found.filter(({ name, from, to }) => {
    const ends = endsByName.get(name);
    return !ends || (ends[Math.min(from, ends.length - 1)] ?? 0) < to;
  });
}

/** One mention of a name at one place, however many of its patterns say so; those inside a longer one of the same name stay. */
function distinct(sorted: readonly Mention[]): Mention[] {
  let names = new Set<string>();
  return sorted.filter(({ name, from, to }, at) => {
    const before = sorted[at - 1];
    if (before?.from !== from || before.to !== to) names = new Set();
    if (names.has(name)) return false;
    names.add(name);
    return true;
  });
}
