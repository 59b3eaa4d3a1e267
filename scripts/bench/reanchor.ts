import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describeSpan } from '../../lib/anchor/describe-span';
import { matchQuote, type QuoteMatch } from '../../lib/anchor/match-quote';
import { splitSentences, trimSpan, type SentenceSpan } from '../../lib/language/sentences';
import { below, createRandom, editCopy, pick, type EditedCopy, type Random, type Truth } from './edited-copies';

export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
}

export interface ReanchorOptions {
  readonly copies?: number;
  readonly seed?: number;
  /** Folder of the fixtures; the sample articles below it are edited. */
  readonly fixtures?: string;
}

/** One passage that was not found, or painted on other words, for whoever improves the search. */
export interface Miss {
  readonly type: 'lost' | 'misplaced';
  readonly passage: string;
  readonly truth: Truth;
  readonly match: QuoteMatch;
  readonly text: string;
}

export interface Tally {
  readonly passages: number;
  readonly kept: number;
  readonly found: number;
  readonly misplaced: number;
  readonly misses: readonly Miss[];
}

interface Sample {
  readonly text: string;
  readonly lang: string;
  readonly sentences: readonly SentenceSpan[];
}

function readSamples(fixtures: string): Sample[] {
  return ['articles', 'edited'].flatMap((folder) =>
    readdirSync(join(fixtures, folder))
      .filter((name) => name.endsWith('.txt'))
      .sort()
      .map((name) => {
        const page = readFileSync(join(fixtures, folder, name), 'utf8');
        const text = page.slice(page.indexOf('\n---\n') + 5).trim();
        return { text, lang: /^lang: (\w+)$/m.exec(page)?.[1] ?? 'en', sentences: splitSentences(text) };
      }),
  );
}

/** A sentence, two sentences, or some words of one. */
function passageOf({ text, sentences }: Sample, random: Random): SentenceSpan {
  const at = below(random, sentences.length);
  const sentence = trimSpan(text, sentences[at] as SentenceSpan);
  if (random() < 0.4) return sentence;
  const words = [...text.slice(sentence.start, sentence.end).matchAll(/[\p{L}\p{M}\p{N}]+/gu)];
  const from = below(random, words.length);
  const to = Math.min(words.length - 1, from + 1 + below(random, 9));
  const [first, last] = [words[from], words[to]];
  if (!first || !last) return sentence;
  return { start: sentence.start + first.index, end: sentence.start + last.index + last[0].length };
}

/** Marks at the ends of a passage may be taken in or left out. */
const SLACK = 3;

function judge(match: QuoteMatch, truth: Truth): 'found' | 'lost' | 'misplaced' | 'right' {
  if (match.type === 'orphan') return truth.type === 'kept' ? 'lost' : 'right';
  if (truth.type === 'gone') return 'misplaced';
  if (truth.type === 'reworded') return match.start < truth.end && truth.start < match.end ? 'right' : 'misplaced';
  const isThere = Math.abs(match.start - truth.start) <= SLACK && Math.abs(match.end - truth.end) <= SLACK;
  return isThere ? 'found' : 'misplaced';
}

const PASSAGES_A_COPY = 12;

/** Looks for passages of the sample articles in edited copies of them, and counts. */
export function tallyReanchor({
  copies = 2400,
  seed = 20_260_312,
  fixtures = 'tests/fixtures',
}: ReanchorOptions = {}): Tally {
  const random = createRandom(seed);
  const samples = readSamples(fixtures);
  const misses: Miss[] = [];
  let [passages, kept, found] = [0, 0, 0];
  for (let made = 0; made < copies; made += 1) {
    const sample = pick(random, samples);
    const copy: EditedCopy = editCopy({ ...sample, random });
    for (let looked = 0; looked < PASSAGES_A_COPY; looked += 1) {
      const { start, end } = passageOf(sample, random);
      const truth = copy.truthOf(start, end);
      const match = matchQuote(copy.text, describeSpan(sample.text, { start, end }));
      const verdict = judge(match, truth);
      passages += 1;
      if (truth.type === 'kept') kept += 1;
      if (verdict === 'found') found += 1;
      if (verdict === 'lost' || verdict === 'misplaced')
        misses.push({ type: verdict, passage: sample.text.slice(start, end), truth, match, text: copy.text });
    }
  }
  return { passages, kept, found, misplaced: misses.filter(({ type }) => type === 'misplaced').length, misses };
}

/** Share of the passages that an edited copy still has and that are found in it; share of all passages painted on other words. */
export function measureReanchor(options: ReanchorOptions = {}): Figure[] {
  const { passages, kept, found, misplaced } = tallyReanchor(options);
  return [
    { name: 'reanchor.found', value: found / kept, unit: 'share' },
    { name: 'reanchor.misplaced', value: misplaced / passages, unit: 'share' },
  ];
}
