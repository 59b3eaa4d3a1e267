import { expect, test } from 'vitest';
import { exchangeWords } from '../../../components/i18n/exchange-words';
import { translator } from '../../../components/i18n/translator';
import { evidenceHtml } from '../../../lib/exchange/evidence/evidence-html';
import { evidenceMarkdown } from '../../../lib/exchange/evidence/evidence-markdown';
import { serialiseMarkdown } from '../../../lib/exchange/text/markdown';
import { EMPTY_SET } from '../../../lib/exchange/reader-set';
import { icc } from '../../../lib/topic/icc';
import { shippedSet } from '../../../lib/topic/icc/references';
import { packet } from './evidence-fixture';

test.each([
  ['en', 'Evidence', 'Compared on 24 November 2026 with 22 sources.', 'References'],
  ['fr', 'Pièces', '24 novembre 2026', 'Références'],
] as const)('packet and set are written in the interface language: %s', (lang, title, compared, references) => {
  const words = exchangeWords(icc.facets, translator(lang));
  for (const written of [evidenceHtml(packet, words), evidenceMarkdown(packet, words)]) {
    expect(written).toContain(title);
    expect(written).toContain(compared);
  }
  const options = { words, today: '2026-11-24', version: '1.2.3', frontMatter: false };
  const written = serialiseMarkdown({ ...EMPTY_SET, ...shippedSet }, options);
  expect(written).toContain(`# ${references}`);
  expect(written.match(/^## /gmu)).toHaveLength(shippedSet.sources.length);
  expect(written).not.toMatch(/\{\w+\}|undefined/u);
});
