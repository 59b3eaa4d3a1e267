import { atOnce, eachInSteps, type Steps } from '../../base/steps';
import type { Source, SourceKind } from '../../topic/source';
import type { CitedSet } from '../reader-set';
import { safeUrl } from '../address/web-address';
import { citationKeys } from './citation-keys';
import { reviewLine } from './review-line';

const TYPES: Readonly<Record<SourceKind, 'NEWS' | 'RPRT' | 'ELEC'>> = {
  press: 'NEWS',
  dispatch: 'NEWS',
  'official-document': 'RPRT',
  report: 'RPRT',
  post: 'ELEC',
  other: 'ELEC',
};

/** RIS knows no escapes: a value is one line. */
const oneLine = (text: string): string => text.replaceAll(/[\s\p{Cc}]+/gu, ' ').trim();

/** `YYYY/MM/DD/other`; what is not known stays empty between the slashes. */
function risDate(iso: string): string {
  const [year = '', month = '', day = ''] = iso.slice(0, 10).split('-');
  return `${year}/${month}/${day}`;
}

function record(source: Source, key: string, tags: readonly string[]): string {
  const type = TYPES[source.kind];
  const url = safeUrl(source.url);
  const lines: readonly (readonly [string, string | null])[] = [
    ['TY', type],
    ['ID', key],
    ['TI', source.title],
    [type === 'RPRT' ? 'PB' : 'T2', source.publisher],
    ['PY', source.published?.slice(0, 4) ?? null],
    ['DA', source.published === null ? null : risDate(source.published)],
    ['Y2', source.addedAt === null ? null : risDate(source.addedAt)],
    ['UR', url],
    ['LA', source.lang],
    ...(source.reviews ?? []).map((review) => ['N1', reviewLine(review)] as const),
    ...tags.map((tag) => ['KW', tag] as const),
  ];
  const kept = lines.flatMap(([tag, value]) => (value === null ? [] : [`${tag}  - ${oneLine(value)}`]));
  return [...kept, 'ER  - ', ''].join('\r\n');
}

/** The sources as RIS records with the tags that Zotero reads (NEWS, RPRT, ELEC), lines ended by CRLF. */
export const serialiseRis = (set: CitedSet): string => atOnce(risInSteps(set));

/** The same in steps. */
export function* risInSteps({ sources, sourceTags }: CitedSet): Steps<string> {
  const keys = citationKeys(sources.map(({ source }) => source));
  const records = yield* eachInSteps(sources, ({ source }, index) =>
    record(source, keys[index] ?? '', sourceTags[source.id] ?? []),
  );
  return records.join('\r\n');
}
