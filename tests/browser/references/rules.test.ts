import { describe, expect, it } from 'vitest';
import { claimId, sourceId } from '@/lib/base/ids';
import { isGranted } from '@/components/controls/desk';
import { siteName } from '@/components/controls/site-name';
import { deepLink } from '@/lib/exchange/address/deep-link';
import { safeUrl } from '@/lib/exchange/address/web-address';
import { allOf, extended, NOTHING, toggled } from '@/components/references/select-sources';
import { filterSources, NO_FILTER, sortSources, type Found } from '@/components/references/filter-sources';
import { basicFieldsOf, draftOf, faultsOf } from '@/components/references/source-fields';
import { sourceClaim, sources } from '../popup/fixtures';

const listed = sources(6).map(({ source, claims }) => ({ ...source, claimCount: claims.length }));
const none: Found = { hits: null, facet: null, noted: null };
const tags = { s2: ['court'] };
const ids = (found: readonly { readonly id: string }[]): string => found.map(({ id }) => id).join(' ');

describe('filterSources', () => {
  it.each([
    ['a word of the title, folded', { query: 'INCENDIE' }, none, 's1 s4'],
    ['every word, wherever it stands', { query: 'museum nordzee' }, none, 's0 s3'],
    ['part of a word', { query: 'nordz' }, none, 's0 s3'],
    ['nothing by a word that is nowhere', { query: 'zebra' }, none, ''],
    [
      'what the claims hold beside what titles hold',
      { query: 'zebra' },
      { ...none, hits: [{ id: sourceId('s2'), place: 'claim' }] as const },
      's2',
    ],
    ['the facet, once the background has answered', { facet: 'f' }, { ...none, facet: new Set(['s5']) }, 's5'],
    ['everything until it has', { facet: 'f' }, none, 's0 s1 s2 s3 s4 s5'],
    ['a tag', { tag: 'court' }, none, 's2'],
    ['those with a note', { notes: 'with' }, { ...none, noted: new Set(['s1']) }, 's1'],
    ['those without', { notes: 'without', lang: 'fr' }, { ...none, noted: new Set(['s1']) }, 's4'],
    ['several filters together', { lang: 'en', origin: 'own' }, none, 's3 s5'],
    ['all by blanks', { query: '  ' }, none, 's0 s1 s2 s3 s4 s5'],
  ])('finds %s', (_, filter, found, expected) => {
    expect(ids(filterSources(listed, { ...NO_FILTER, ...filter }, found, tags))).toBe(expected);
  });
});

it('sortSources puts undated sources last and keeps equals in their order', () => {
  expect(ids(sortSources(listed, 'newest', 'en'))).toBe('s4 s3 s1 s0 s2 s5');
  expect(ids(sortSources(listed, 'claims', 'en'))).toBe('s3 s2 s1 s5 s0 s4');
});

it('sortSources orders by title, age and rank', () => {
  const [first, ...rest] = ids(sortSources(listed, 'oldest', 'en')).split(' ');
  expect([first, rest.at(-1)]).toEqual(['s2', 's5']);
  const hits = ['s5', 's0'].map((id) => ({ id: sourceId(id), place: null }));
  expect(ids(sortSources(listed, 'best', 'en', hits))).toBe('s5 s0 s4 s3 s1 s2');
  const titles = sortSources(listed, 'title', 'en').map(({ title }) => title);
  expect(titles).toEqual(titles.toSorted(new Intl.Collator('en', { sensitivity: 'base' }).compare));
});

describe('a selection', () => {
  const order = ['a', 'b', 'c', 'd', 'e'];
  const picked = ({ ids: chosen }: { readonly ids: ReadonlySet<string> }): string => [...chosen].toSorted().join('');
  it('is toggled one by one', () => {
    expect(picked(toggled(toggled(toggled(NOTHING, 'a'), 'c'), 'a'))).toBe('c');
  });
  it('grows and shrinks from where it began, beside what was selected before', () => {
    const from = toggled(toggled(NOTHING, 'a'), 'c');
    const far = extended(from, 'e', order);
    expect(picked(far)).toBe('acde');
    expect(picked(extended(far, 'd', order))).toBe('acd');
    expect(picked(extended(far, 'b', order))).toBe('abc');
  });
  it('begins where it was asked to end, if it had no beginning', () => {
    expect(picked(extended(NOTHING, 'b', order))).toBe('b');
    expect(picked(extended(extended(NOTHING, 'b', order), 'd', order))).toBe('bcd');
  });
  it('takes the whole list', () => {
    expect(picked(allOf(order))).toBe('abcde');
  });
});

describe('faultsOf', () => {
  const right = { title: 'T', publisher: 'P', url: '', published: '' };
  it.each([
    ['nothing in what is right', {}, {}],
    ['a missing title', { title: ' ' }, { title: 'missing' }],
    ['a title as long as an article', { title: 'x'.repeat(501) }, { title: 'too-long' }],
    ['javascript:', { url: 'javascript:alert(1)' }, { url: 'not-http' }],
    ['data:', { url: 'data:text/html,x' }, { url: 'not-http' }],
    ['words that are no address', { url: 'lemonde' }, { url: 'not-http' }],
    ['nothing in http', { url: 'http://a.example/x' }, {}],
    ['a day that does not exist', { published: '2023-02-30' }, { published: 'not-a-date' }],
    ['nothing in a month', { published: '2023-10' }, {}],
  ])('finds %s', (_, change, faults) => {
    expect(faultsOf({ ...right, ...change })).toEqual(faults);
  });
});

it('an emptied field is sent as none, a filled one without blanks at its ends', () => {
  const [source] = sources(1);
  if (!source) throw new Error('no source');
  const draft = { ...draftOf(source.source), url: ' ', published: '', title: ' New ' };
  expect(basicFieldsOf(draft)).toMatchObject({ url: null, published: null, title: 'New' });
});

describe('deepLink', () => {
  const claim = sourceClaim('s0', 1);
  it('names the passage by its first and last words, escaped', () => {
    const long = { ...claim, quote: 'One, two - three & four five six seven eight nine ten eleven twelve thirteen' };
    expect(deepLink({ url: 'https://a.example/x' }, [long])).toBe(
      'https://a.example/x#:~:text=One%2C%20two%20%2D%20three%20%26%20four,eight%20nine%20ten%20eleven%20twelve%20thirteen',
    );
  });
  it('uses the locator of a shipped claim, which has no quote', () => {
    const shipped = {
      ...claim,
      id: claimId('x'),
      source: sourceId('s'),
      quote: null,
      locator: { start: 'a b', end: null },
    };
    expect(deepLink({ url: 'https://a.example/#top' }, [shipped])).toBe('https://a.example/#top:~:text=a%20b');
  });
  it('is the address alone where no passage is known, and nothing where no link may lead', () => {
    expect(deepLink({ url: 'https://a.example/' }, [])).toBe('https://a.example/');
    expect(deepLink({ url: 'javascript:alert(1)' }, [claim])).toBeNull();
    expect(safeUrl(null)).toBeNull();
  });
});

describe('siteName', () => {
  it.each([
    ['lemonde.fr', 'lemonde.fr'],
    [' https://www.LeMonde.fr/une?x=1 ', 'lemonde.fr'],
    ['www.lemonde.fr', 'lemonde.fr'],
    ['lemonde.fr.', 'lemonde.fr'],
    ['localhost', 'localhost'],
    ['*.fr', null],
    ['lemonde', null],
    ['le monde.fr', null],
    ['ftp://lemonde.fr', null],
    ['', null],
  ])('reads %j as %j', (typed, site) => expect(siteName(typed)).toBe(site));
});

it.each([
  ['www.leman.example', ['leman.example'], true],
  ['leman.example', ['leman.example'], true],
  ['notleman.example', ['leman.example'], false],
  ['any.example', ['*'], true],
  ['any.example', [], false],
] as const)('%s under grants %j: %j', (site, granted, covered) => expect(isGranted(site, granted)).toBe(covered));
