import type { ClaimReview } from '../topic/source';
import { readClaimReviews } from './claim-review';
import { isJson, jsonLd, textOf, typesOf, type Json } from './json-ld';
import { clean, cleanAddress, partialDate } from './page-values';
import { wordsOf, type StatedPost } from './posts';

/** What a page says of its article, and where each field was read. */
export interface Metadata {
  readonly title: string | null;
  readonly url: string | null;
  readonly publisher: string | null;
  readonly published: string | null;
  readonly modified: string | null;
  readonly lang: string | null;
  readonly agency: string | null;
  readonly paywalled: boolean;
  /** Whether it is a live blog, and the posts that it states with their days. */
  readonly live: boolean;
  readonly posts: readonly StatedPost[];
  /** Claims that the page says to have checked. */
  readonly reviews: readonly ClaimReview[];
  readonly provenance: Readonly<Record<string, string>>;
}

const ARTICLE = /(?:Article|BlogPosting|LiveBlogPosting|Report)$/u;

const AGENCIES =
  /(?:^|[\s,/(|&])(AFP|Reuters|AP|Associated Press|dpa|ANP|EFE|ANSA|Belga|UPI|Keystone-ATS|Agence France-Presse)(?:$|[\s,/)|&.])/u;

interface Candidate {
  readonly where: string;
  readonly value: string | null;
}

/** Reads a page's metadata by hand: JSON-LD, then meta elements, then `time`, then the address (TECHNIQUES.md section 1). */
export function readMetadata(document: Document, address: string): Metadata {
  const items = jsonLd(document);
  const article = items.find((item) => typesOf(item).some((type) => ARTICLE.test(type)));
  const meta = (...names: string[]): string | null => {
    for (const name of names) {
      const found = document.querySelector(`meta[property="${name}"], meta[name="${name}"], meta[itemprop="${name}"]`);
      const content = clean(found?.getAttribute('content') ?? '');
      if (content) return content;
    }
    return null;
  };
  const ld = (field: string): string | null => textOf(article?.[field] ?? null);
  const provenance: Record<string, string> = {};
  const first = (field: string, candidates: readonly Candidate[]): string | null => {
    const found = candidates.find(({ value }) => value !== null);
    if (found) provenance[field] = found.where;
    return found?.value ?? null;
  };
  const checked = readClaimReviews(document, items, address);
  if (checked.reviews.length > 0) provenance['reviews'] = checked.where;
  const url = first('url', [
    {
      where: 'canonical',
      value: sameSite(
        cleanAddress(document.querySelector('link[rel~="canonical"]')?.getAttribute('href') ?? null, address),
        address,
      ),
    },
    { where: 'og:url', value: sameSite(cleanAddress(meta('og:url'), address), address) },
    { where: 'address', value: cleanAddress(address, address) },
  ]);
  const time = document.querySelector(
    'article time[datetime], main time[datetime], time[datetime][pubdate], time[itemprop="datePublished"]',
  );
  const inPath = /\/(20\d\d)\/(\d\d)(?:\/(\d\d))?(?=\/|-|$)/u.exec(address);
  return {
    url,
    title: first('title', [
      { where: 'JSON-LD', value: ld('headline') },
      { where: 'og:title', value: meta('og:title', 'twitter:title') },
      { where: 'title', value: clean(document.querySelector('title')?.textContent ?? '') },
    ]),
    publisher: first('publisher', [
      { where: 'JSON-LD', value: ld('publisher') },
      { where: 'og:site_name', value: meta('og:site_name', 'application-name') },
      { where: 'address', value: hostOf(url ?? address) },
    ]),
    published: first('published', [
      { where: 'JSON-LD', value: partialDate(ld('datePublished')) },
      {
        where: 'meta',
        value: partialDate(
          meta(
            'article:published_time',
            'parsely-pub-date',
            'dc.date',
            'DC.date.issued',
            'date',
            'datePublished',
            'pubdate',
          ),
        ),
      },
      { where: 'time', value: partialDate(time?.getAttribute('datetime') ?? null) },
      {
        where: 'address',
        value: inPath ? partialDate([inPath[1], inPath[2], inPath[3]].filter(Boolean).join('-')) : null,
      },
    ]),
    modified: first('modified', [
      { where: 'JSON-LD', value: partialDate(ld('dateModified')) },
      { where: 'meta', value: partialDate(meta('article:modified_time', 'og:updated_time')) },
    ]),
    lang: first('lang', [
      { where: 'html', value: language(document.documentElement?.getAttribute('lang') ?? null) },
      { where: 'JSON-LD', value: language(ld('inLanguage')) },
      { where: 'og:locale', value: language(meta('og:locale')) },
    ]),
    agency: first('agency', [
      { where: 'author', value: agencyIn(ld('author')) ?? agencyIn(meta('author', 'article:author')) },
    ]),
    paywalled: items.some(
      (item) => item['isAccessibleForFree'] === false || /^false$/iu.test(String(item['isAccessibleForFree'])),
    ),
    live: items.some((item) => typesOf(item).includes('LiveBlogPosting')),
    posts: items.flatMap(postsOf),
    reviews: checked.reviews,
    provenance,
  };
}

/** Most posts of a live blog that are read. */
const MOST_POSTS = 500;

function postsOf(item: Json): StatedPost[] {
  const updates: unknown[] = [item['liveBlogUpdate']].flat();
  return updates.slice(0, MOST_POSTS).flatMap((update) => {
    if (!isJson(update)) return [];
    const published = partialDate(textOf(update['datePublished'] ?? null));
    const words = wordsOf(
      [update['headline'], update['articleBody']].filter((text) => typeof text === 'string').join(' '),
    );
    return published?.length === 10 && words !== '' ? [{ published, words }] : [];
  });
}

const agencyIn = (text: string | null): string | null => AGENCIES.exec(text ?? '')?.[1] ?? null;
const language = (text: string | null): string | null =>
  /^[a-z]{2,3}(?:[-_][a-z0-9]+)*$/iu.test(text ?? '') ? (text as string).replaceAll('_', '-') : null;

function hostOf(address: string): string | null {
  try {
    return new URL(address).hostname.replace(/^www\./u, '') || null;
  } catch {
    return null;
  }
}

/** A canonical address is believed only within the page's own site, or where an AMP cache serves the page. */
function sameSite(candidate: string | null, address: string): string | null {
  const [a, b] = [hostOf(candidate ?? ''), hostOf(address)];
  if (!candidate || !a || !b) return candidate;
  const site = (host: string): string => host.split('.').slice(-2).join('.');
  return site(a) === site(b) || /(?:^|\.)(?:ampproject\.org|translate\.goog|google\.com)$/u.test(b) ? candidate : null;
}
