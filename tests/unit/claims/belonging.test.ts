import { describe, expect, test } from 'vitest';
import { findClaims } from '../../../lib/claims/find-claims';
import { icc } from '../../../lib/topic/icc';
import { articleOf } from '../../fixtures/article-of';

const OPENING: Readonly<Record<string, string>> = {
  en: 'The International Criminal Court was hit by a cyberattack in September 2023.',
  fr: 'La Cour pénale internationale a été touchée par une cyberattaque en septembre 2023.',
};

/** What the engine finds in `text`, which stands second in an article of 20 September 2023. */
function said(lang: string, text: string): string[] {
  const opening = `${OPENING[lang]}\n`;
  const article = articleOf(opening + text, { published: '2023-09-20', lang });
  return findClaims(article, { topic: icc, lang, event: 'icc-2023', gate: 'all' })
    .filter((claim) => claim.start >= opening.length)
    .map(({ facet, value, certainty }) => `${facet} ${value} ${certainty}`);
}

describe('what a word of a sentence belongs to', () => {
  test.each([
    ['en', 'The Court revealed that its servers had been hacked last week.', 'disclosure.when'],
    ['en', 'Last month the prosecutor warned that cyberattacks could become crimes.', 'incident.when'],
    ['fr', 'La Cour a révélé que ses serveurs avaient été piratés la semaine dernière.', 'disclosure.when'],
    ['en', 'The Court would not confirm the attack on Wednesday.', 'disclosure.when'],
  ])('%s: a date is not that of the other verb: %s', (lang, text, facet) => {
    expect(said(lang, text).filter((line) => line.startsWith(`${facet} `))).toEqual([]);
  });

  test('an adjective of doubt concerns its own noun', () => {
    expect(said('en', 'The trial of two alleged commanders went ahead.')).toContain(
      'impact.hearings unaffected asserted',
    );
  });

  test('a hedge after "and" is that of the second verb', () => {
    const claims = said(
      'en',
      'The attack was meant for espionage and could be regarded as an attempt to undermine its mandate.',
    );
    expect(claims).toContain('incident.motive espionage asserted');
    expect(claims).toContain('incident.aim undermine-mandate possible');
  });
});

describe('who is spoken of', () => {
  test.each([
    ['en', 'In August hackers broke into the servers of Globex and stole files.'],
    ['fr', 'En août, des pirates ont pénétré dans les serveurs de Globex et volé des fichiers.'],
  ])('%s: a sentence that names somebody else is silent on the event', (lang, text) => {
    expect(said(lang, text)).toEqual([]);
  });

  test('the same sentence about the Court is not', () => {
    expect(said('en', 'Hackers broke into the servers of the Court.')).toContain('incident.outcome intrusion asserted');
  });
});

describe('what nobody bears out', () => {
  test('a report that the Court does not confirm is unknown too', () => {
    const claims = said('en', 'A source says that documents were stolen. The Court has not confirmed this.');
    expect(claims).toEqual(expect.arrayContaining(['data.compromised yes possible', 'data.compromised yes unknown']));
  });

  test('a question says something only where ignorance is an answer', () => {
    expect(said('en', 'Were hearings cancelled?')).toEqual([]);
    expect(said('en', 'Were documents stolen in the attack?')).toContain('data.compromised yes unknown');
  });
});

test('what stands for "and" in another language joins nothing: "en" is no "and" in French', () => {
  expect(said('fr', "L'opération d'espionnage en septembre pourrait viser les juges.")).not.toContain(
    'incident.motive espionage asserted',
  );
});

test('a hearing is nobody who says something', () => {
  const opening = `${OPENING['en']}\n`;
  const article = articleOf(`${opening}Hearings went ahead, said a spokesperson for the Court.`, {
    published: '2023-09-20',
  });
  const claims = findClaims(article, { topic: icc, lang: 'en', event: 'icc-2023', gate: 'all' });
  expect(claims.map(({ attribution }) => attribution?.speaker ?? '')).not.toContain('Hearings');
});
