import type { JSX } from 'preact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { ClaimsList } from '@/components/claims-list/claims-list';
import { translator } from '@/components/i18n/translator';
import type { Verdict } from '@/lib/relate/link';
import { assessedClaim, assessment } from '../popup/fixtures';
import { axeFaults, shoot } from '../popup/show';
import { memoryReader, note, stage, sticksOut, unstage } from './stage';

/** The article has its own heading, above our layer. */
const heading = document.createElement('header');
heading.append(document.createElement('h1'));
heading.firstElementChild?.append('What burned at the harbour museum');

beforeEach(() => document.body.prepend(heading));
afterEach(() => {
  unstage();
  heading.remove();
});

const VERDICTS: readonly Verdict[] = ['conflicting', 'corroborated', 'mixed', 'firmer', 'weaker', 'unmatched'];

const list = (lang: 'en' | 'fr', count: number): JSX.Element => {
  const reader = memoryReader();
  const claims = Array.from({ length: count }, (_, at) => ({
    ...assessedClaim(at, VERDICTS[at % VERDICTS.length] ?? 'unmatched'),
    ...(at === 1 ? { quote: 'anticonstitutionnellement'.repeat(8) } : {}),
  }));
  const nothing = (): void => undefined;
  const noted = note('Ask the **brigade**.', { tags: ['ask'] });
  const target = noted.target.type === 'passage' ? noted.target : null;
  return (
    <ClaimsList
      assessment={assessment({ claims })}
      shown={claims.map((_, at) => at)}
      hidden={3}
      current={count > 0 ? 0 : null}
      t={translator(lang)}
      onCurrent={nothing}
      onGo={nothing}
      onCard={nothing}
      onShowAll={nothing}
      onStep={nothing}
      onClose={nothing}
      {...(target
        ? {
            notes: {
              notes: count > 0 ? [{ note: noted, target, match: { type: 'page' } as const, range: null }] : [],
              text: 'A worn cable in the attic.',
              desk: reader.desk,
              t: translator(lang),
              onGo: nothing,
              onOpen: nothing,
              onAttach: nothing,
            },
          }
        : {})}
    />
  );
};

describe.each(['en', 'fr'] as const)('the claims list in %s', (lang) => {
  it.each([
    ['light', 0],
    ['light', 12],
    ['dark', 12],
    ['dark', 80],
  ] as const)('has no fault for axe and no overflow in %s with %i claims', async (theme, count) => {
    await page.viewport(420, 900);
    stage(list(lang, count), theme);
    await shoot(`list-${lang}-${theme}-${count}`);
    expect(await axeFaults()).toEqual([]);
    expect(sticksOut()).toEqual([]);
  });
});
