import type { ReaderSet } from '../../../lib/exchange/reader-set';
import { articleOf } from '../../fixtures/article-of';
import type { SyncDevice } from './device';

/**
 * One turn of a reader's work: notes, a source, corrections, tags, a shipped source; from the second turn on also what either device made
 * before is changed and taken back. `word` stands in all of it.
 */
export async function edit(device: SyncDevice, word: string): Promise<void> {
  const before = await device.set();
  const [shipped, other] = shippedOf(before);
  const page = {
    url: `https://${word}-gazette.example/story`,
    title: `${word} observed`,
    publisher: null,
    published: null,
  };
  const selector = { exact: `${word} passage quoted here`, prefix: 'before', suffix: 'after', start: 6, end: 30 };
  const note = async (target: unknown, text: string, tags: readonly string[] = []): Promise<unknown> =>
    device.ask('saveNote', { draft: { id: null, target, text, tags }, basedOn: null });
  await note({ type: 'source', source: shipped }, `${word} by ${device.target}`, [`${word}-label`]);
  await note({ type: 'passage', page, selector, facet: null }, `Compare ${word} with the archive`);
  const text = `Hackers of ${word} attacked the Court\nThe International Criminal Court announced the attack on 19 September.`;
  const article = articleOf(text, { url: page.url, publisher: `${word} Gazette`, published: '2023-10-22', lang: 'en' });
  const { added } = await device.ask<{ added: ReaderSet['sources'][number] }>('addArticle', { article, fields: {} });
  const { id } = added.source;
  await device.ask('setTags', { source: id, tags: [`${word}-tag`, device.target] });
  await device.ask('editSource', { id: other, fields: { title: `Retitled ${word}` } });
  await device.ask('saveCorrection', { correction: { type: 'origin', a: id, b: shipped, same: true } });
  const claim = { url: page.url, facet: 'disclosure.when', value: '2023-09-19', quote: `${word} quotation` };
  const value = { type: 'value', claim, facet: null, value: null, certainty: null };
  await device.ask('saveCorrection', { correction: value });
  await takeBack(device, before, word);
}

const shippedOf = ({ sources }: ReaderSet): readonly [string, string] => {
  const [first, second] = sources.filter(({ source }) => source.addedAt === null);
  if (!first || !second) throw new Error('no shipped set');
  return [first.source.id, second.source.id];
};

/** Changes one of the oldest notes and deletes another, each browser the one that the other deletes or changes; withdraws a correction. */
async function takeBack(device: SyncDevice, { notes, corrections }: ReaderSet, word: string): Promise<void> {
  const old = [...notes].sort((a, b) => a.createdAt.localeCompare(b.createdAt) || a.id.localeCompare(b.id)).slice(0, 2);
  const [oldest, next] = device.target === 'chrome' ? old : old.reverse();
  const correction = corrections.at(-1);
  if (!oldest || !next || !correction) return;
  const { id, target, tags, updatedAt } = next;
  await device.ask('saveNote', { draft: { id, target, tags, text: `${word} rewritten` }, basedOn: updatedAt });
  await device.ask('deleteNote', { id: oldest.id });
  await device.ask('withdrawCorrection', { id: correction.id });
}

/** What of a turn with this word is not in a set; empty where all of it is. */
export function missingOf(
  { notes, sources, corrections, sourceTags }: ReaderSet,
  word: string,
  target: string,
): string[] {
  const texts = notes.map(({ text }) => text);
  const source = sources.find(({ source: { publisher } }) => publisher === `${word} Gazette`)?.source.id;
  const there: readonly (readonly [string, boolean])[] = [
    ['note on a source', texts.includes(`${word} by ${target}`)],
    ['note on a passage', texts.includes(`Compare ${word} with the archive`)],
    ['source', source !== undefined],
    ['tags', source !== undefined && sourceTags[source]?.includes(`${word}-tag`) === true],
    ['origin correction', corrections.some((each) => each.type === 'origin' && each.a === source)],
    ['value correction', corrections.some((each) => each.type === 'value' && each.claim.quote === `${word} quotation`)],
  ];
  return there.filter(([, is]) => !is).map(([what]) => `${what} of ${word}`);
}

/** Every word of five letters and more of what the reader made. */
export function wordsOfReader({ sources, edits, notes, corrections, sourceTags }: ReaderSet): ReadonlySet<string> {
  const made = {
    sources: sources.filter(({ source }) => source.addedAt !== null),
    edits,
    notes,
    corrections,
    sourceTags,
  };
  return new Set(textsOf(made).flatMap((text) => text.match(/\p{L}{5,}/gu) ?? []));
}

const textsOf = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : [];
};
