import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parseTextPage } from '../../lib/exchange/text-page';
import { FURNITURE, newsPage } from '../fixtures/news-page';
import { Extension, painted, shot, TARGETS, until } from './driver';
import { startSite, type Site } from './site';

/** Real articles to measure on; they are no part of the project, and these stories run only where they are. */
const SEEDS = resolve('../shared/corpus/seeds');
const NAMES = [
  'en-espionage-raid',
  'fr-court-statement-20-october',
  'fr-court-under-attack',
  'fr-kulturegeek',
] as const;
type Name = (typeof NAMES)[number];

interface Summary {
  readonly state: string;
  readonly claims: readonly {
    readonly facet: string;
    readonly verdict: string;
    readonly relations: readonly string[];
    readonly quote: string;
  }[];
}

/** Facets on which each seed conflicts with the others, after their gold labels. */
const CONFLICTS: Readonly<Record<Name, readonly string[]>> = {
  'en-espionage-raid': ['disclosure.when'],
  'fr-court-statement-20-october': ['disclosure.when', 'incident.outcome'],
  'fr-court-under-attack': ['incident.outcome', 'disinformation'],
  'fr-kulturegeek': ['disinformation'],
};

function wrapped(name: Name): string {
  const read = parseTextPage(readFileSync(join(SEEDS, `${name}.txt`), 'utf8'));
  if (!read.ok) throw new Error(read.error.message);
  const { title, published, lang, text, publisher } = read.value;
  const paragraphs = text.split('\n').filter((line) => line.trim() !== '');
  return newsPage({
    title,
    published: published ?? '',
    lang: lang === 'fr' ? 'fr' : 'en',
    paragraphs,
    publisher: publisher ?? '',
  });
}

describe.runIf(existsSync(SEEDS)).each(TARGETS)('%s: real articles', (target) => {
  let extension: Extension;
  let site: Site;
  let own: Page;
  beforeAll(async () => {
    [extension, site] = await Promise.all([Extension.launch(target), startSite()]);
    await extension.setGrant('*://127.0.0.1/*', true);
    own = await extension.open('manager.html');
    await extension.emptySet(own);
  });
  afterAll(async () => {
    await extension?.close();
    await site?.close();
  });

  const visit = async (name: Name): Promise<Page> => {
    const page = await extension.browser.newPage();
    await page.setViewport({ width: 1280, height: 900 });
    await page.goto(site.put(`/${name}`, wrapped(name)));
    await until(
      async () => extension.askPage<{ type: string }>(own, `${site.origin}/${name}`, 'readState'),
      (state) => state?.type === 'assessed',
    );
    return page;
  };
  const summary = async (name: Name): Promise<Summary> => {
    const state = await extension.askPage<{
      assessment: {
        detection: { state: string };
        claims: { facet: string; verdict: string; quote: string; links: { relation: string }[] }[];
      };
    }>(own, `${site.origin}/${name}`, 'readState');
    return {
      state: state?.assessment.detection.state ?? '',
      claims: (state?.assessment.claims ?? []).map(({ facet, verdict, quote, links }) => ({
        facet,
        verdict,
        quote,
        relations: links.map((link) => link.relation),
      })),
    };
  };

  test('all four are added by the analyser', async () => {
    for (const name of NAMES) {
      const page = await visit(name);
      const article = await extension.askPage(own, `${site.origin}/${name}`, 'readArticle');
      const { added } = await extension.ask<{ added: { claims: unknown[] } }>(own, 'addArticle', {
        article,
        fields: {},
      });
      expect(added.claims.length, name).toBeGreaterThan(8);
      await page.close();
    }
  });

  test.each(NAMES)('%s is held against the other three', async (name) => {
    const page = await visit(name);
    const { state, claims } = await summary(name);
    expect(state).toBe('about');
    const conflicts = new Set(
      claims.filter((claim) => claim.relations.includes('conflicts')).map((claim) => claim.facet),
    );
    expect([...conflicts].sort()).toEqual([...CONFLICTS[name]].sort());
    const lines = await painted(page);
    const words = Object.values(lines).flat().join(' ');
    for (const litter of FURNITURE) expect(words).not.toContain(litter.slice(0, 30));
    if (name === 'fr-kulturegeek') {
      const firmer = claims.find((claim) => claim.facet === 'incident.nature');
      expect(firmer?.relations).toContain('firmer');
    }
    await shot(page, `seed-${name}-${target}`);
    await page.close();
  });
});
