import { describe, expect, test } from 'vitest';
import { translator } from '../../../components/i18n/translator';

describe.each(['en', 'fr'] as const)('numbers in %s', (lang) => {
  const say = translator(lang);

  test.each([0, 1, 1.5, 2, 11, 21, 999, 1000, 1_234_567])('%s stands as the language has it', (n) => {
    expect(say('n.claim', { n })).toContain(new Intl.NumberFormat(lang).format(n));
    const isOne = new Intl.PluralRules(lang).select(n) === 'one';
    const word = (said: string): string => said.replaceAll(/[\d\s,.\u00a0\u202f]/gu, '');
    expect(word(say('n.claim', { n })) === word(say('n.claim', { n: 1 }))).toBe(isOne);
  });
});
