import { atOnce, eachInSteps, type Steps } from '../../base/steps';
import type { Source } from '../../topic/source';
import type { CitedSet } from '../reader-set';
import { safeUrl } from '../address/web-address';
import { citationKeys } from './citation-keys';
import { reviewLine } from './review-line';

/** What BibTeX and LaTeX read as commands. UTF-8 letters are kept: biber and every LaTeX since 2018 read them. */
const ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '%': '\\%',
  '&': '\\&',
  '#': '\\#',
  _: '\\_',
  $: '\\$',
};

/**
 * A text as the value of a BibTeX field. Braces are named, not escaped: BibTeX counts them even behind a backslash.
 * Line breaks and control characters become blanks, and signs that TeX would join (`--`, `''`, `<<`, ``?` ``) stay apart.
 */
export const escapeBibtex = (text: string): string =>
  text
    .replaceAll(/[\s\p{Cc}]+/gu, ' ')
    .trim()
    .replaceAll(/[\\{}~^%&#_$]/gu, (sign) => ESCAPES[sign] ?? sign)
    .replaceAll(/(?<=([-'`<>,!?]))(?=[-'`<>,])/gu, '{}');

/** An address is read verbatim; only what would end the field or be a command is percent-encoded. */
const escapeUrl = (url: string): string => url.replaceAll('{', '%7B').replaceAll('}', '%7D').replaceAll('\\', '%5C');

/** Names of babel and polyglossia for the languages we read. */
const LANGUAGES: Readonly<Record<string, string>> = {
  en: 'english',
  fr: 'french',
  es: 'spanish',
  de: 'german',
  nl: 'dutch',
  it: 'italian',
  pt: 'portuguese',
};

function fieldsOf(source: Source, tags: readonly string[]): readonly (readonly [string, string])[] {
  const url = safeUrl(source.url);
  const langid = LANGUAGES[source.lang.split('-', 1)[0] ?? ''];
  return [
    // Doubled braces keep the capitals that a style would lower.
    ['title', `{${escapeBibtex(source.title)}}`],
    ['organization', `{${escapeBibtex(source.publisher)}}`],
    ...(source.published === null ? [] : [['date', source.published] as const]),
    ...(url === null ? [] : [['url', escapeUrl(url)] as const]),
    ...(source.addedAt === null ? [] : [['urldate', source.addedAt.slice(0, 10)] as const]),
    ...(langid === undefined ? [] : [['langid', langid] as const]),
    ...(source.reviews
      ? [['annotation', source.reviews.map((one) => escapeBibtex(reviewLine(one))).join(' ')] as const]
      : []),
    ...(tags.length === 0 ? [] : [['keywords', tags.map(escapeBibtex).join(', ')] as const]),
  ];
}

/** The sources as BibLaTeX `@online` entries, as Zotero writes web pages. */
export const serialiseBibtex = (set: CitedSet): string => atOnce(bibtexInSteps(set));

/** The same in steps. */
export function* bibtexInSteps(set: CitedSet): Steps<string> {
  const keys = citationKeys(set.sources.map(({ source }) => source));
  const entries = yield* eachInSteps(set.sources, ({ source }, index) => {
    const fields = fieldsOf(source, set.sourceTags[source.id] ?? []);
    const lines = fields.map(([name, value]) => `  ${name} = {${value}},`);
    return [`@online{${keys[index] ?? ''},`, ...lines, '}', ''].join('\n');
  });
  return entries.join('\n');
}
