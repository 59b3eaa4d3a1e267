import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { valueToInterval } from '../../../lib/base/interval';
import { icc } from '../../../lib/topic/icc';
import { shippedSet } from '../../../lib/topic/icc/references';

const claims = shippedSet.sources.flatMap((item) => item.claims);
const words = (text: string): string[] =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .match(/[\p{L}\p{N}]+/gu) ?? [];

describe('the shipped set', () => {
  test('has ids of its own', () => {
    const ids = [
      ...shippedSet.sources.map(({ source }) => source.id as string),
      ...claims.map((claim) => claim.id as string),
    ];
    expect(new Set(ids).size).toBe(ids.length);
    for (const { source, claims: own } of shippedSet.sources)
      for (const claim of own) expect(claim.source).toBe(source.id);
  });

  test('speaks only of events, facets, values and origins that the topic knows', () => {
    const origins = new Set(shippedSet.origins.map((origin) => origin.id));
    for (const { source } of shippedSet.sources) expect(origins, source.id).toContain(source.origin);
    for (const claim of claims) {
      const facet = icc.facets.find((one) => one.id === claim.facet);
      expect(facet, claim.id).toBeDefined();
      expect(icc.events.map((event) => event.id)).toContain(claim.event);
      if (claim.origin) expect(origins, claim.id).toContain(claim.origin);
      for (const part of (claim.value ?? '').split('+')) {
        const known = part in (facet?.values ?? {}) || valueToInterval(part) !== null || /^\d+$/u.test(part);
        expect(known, `${claim.id}: ${part}`).toBe(true);
      }
    }
  });

  test('says each claim in both languages, in our own words', () => {
    for (const claim of claims) {
      expect(claim.quote).toBeNull();
      expect(claim.statement?.en.length, claim.id).toBeGreaterThan(10);
      expect(claim.statement?.fr.length, claim.id).toBeGreaterThan(10);
    }
  });

  test('a copy, rewording or translation is no origin', () => {
    for (const { source } of shippedSet.sources)
      if (source.derived) expect(source.origin, source.id).not.toMatch(/^own:/);
  });

  const corpus = resolve('../shared/corpus');
  test.runIf(existsSync(corpus))('no statement holds twelve words in a row of a text', () => {
    const texts = ['seeds', 'articles', 'detection'].flatMap((dir) =>
      readdirSync(join(corpus, dir)).map(
        (name) => ` ${words(readFileSync(join(corpus, dir, name), 'utf8')).join(' ')} `,
      ),
    );
    for (const claim of claims) {
      for (const statement of [claim.statement?.en ?? '', claim.statement?.fr ?? '']) {
        const said = words(statement);
        for (let at = 0; at + 12 <= said.length; at += 1) {
          const run = ` ${said.slice(at, at + 12).join(' ')} `;
          expect(
            texts.some((text) => text.includes(run)),
            run,
          ).toBe(false);
        }
      }
    }
  });
});

describe('the topic', () => {
  test('every rule names a facet, a value and concepts that exist, in both languages', async () => {
    const { conceptsOf, parseRule } = await import('../../../lib/claims/rule');
    const { verbFinalRules } = await import('../../../lib/topic/icc/rules/verb-final');
    for (const rule of icc.rules) {
      const facet = icc.facets.find((one) => one.id === rule.facet);
      expect(facet, rule.facet).toBeDefined();
      if (rule.value) expect(Object.keys(facet?.values ?? {}), rule.facet).toContain(rule.value);
      if (verbFinalRules.includes(rule)) continue;
      for (const concept of [...conceptsOf(parseRule(rule.rule)), ...(rule.needs?.split('|') ?? [])]) {
        if (concept.startsWith('@')) continue;
        const patterns = icc.concepts[concept];
        expect(patterns?.en, `${concept} in English`).toBeTruthy();
        expect(patterns?.fr, `${concept} in French`).toBeTruthy();
      }
    }
  });
});
