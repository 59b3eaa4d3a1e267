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

  test.each([
    ['en', 'The Court said on Monday it had been hacked.', 'incident.when 2023-09-18 asserted'],
    ['fr', 'La Cour a reconnu le 18 septembre avoir subi une cyberattaque.', 'incident.when 2023-09-18 asserted'],
    ['en', 'The Court was still without a website on Monday after the breach.', 'incident.when 2023-09-18 asserted'],
    [
      'en',
      'Files were copied in the hack, an insider told the broadcaster on Monday.',
      'incident.when 2023-09-18 asserted',
    ],
    ['en', 'The Court worked on Monday to contain the cyberattack.', 'incident.when 2023-09-18 asserted'],
    ['en', 'As of Monday nobody had claimed the cyberattack.', 'incident.when 2023-09-18 asserted'],
    ['fr', "Jusqu'à lundi, personne n'avait revendiqué la cyberattaque.", 'incident.when 2023-09-18 asserted'],
    ['en', 'Every Monday we list the cyberattacks of the week.', 'incident.when 2023-09-18 asserted'],
    ['fr', 'Chaque lundi, nous recensons les cyberattaques.', 'incident.when 2023-09-18 asserted'],
  ])('%s: the day of telling or of suffering is not that of the attack: %s', (lang, text, claim) => {
    expect(said(lang, text)).not.toContain(claim);
  });

  test.each([
    ['en', "The Court gave news of last week's cyberattack."],
    ['fr', "La Cour a indiqué ce lundi que l'attaque subie la semaine dernière était grave."],
  ])('%s: a date that the attack itself bears is its own: %s', (lang, text) => {
    expect(said(lang, text)).toContain('incident.when 2023-09-11/17 asserted');
  });

  test.each([
    [
      'fr',
      "La Cour conclut à une opération d'espionnage, sans jamais en nommer l'auteur.",
      'incident.motive espionage',
    ],
    ['fr', 'Rien ne montre, pour le moment, que des données de la Cour aient été volées.', 'data.compromised no'],
    ['en', 'There is, it says, no sign so far that any of its documents had been stolen.', 'data.compromised no'],
    ['fr', "Aucune information n'a été donnée sur une fuite de données.", 'data.compromised yes unknown'],
  ])('%s: a denial reaches what it denies, and no more: %s', (lang, text, claim) => {
    expect(said(lang, text).join('\n')).toContain(claim);
    expect(said(lang, text).join('\n')).not.toContain('espionage denied');
  });

  test.each([
    ['fr', "La Russie n'est pas la seule à espionner la Cour.", 'espionage denied'],
    ['en', 'The Court has not indicated which of its systems the hackers reached.', 'intrusion denied'],
    ['fr', "Il n'avait fallu aucun pirate pour cela.", 'intrusion denied'],
  ])('%s: what is not alone, not told or not needed is not denied: %s', (lang, text, claim) => {
    expect(said(lang, text).join('\n')).not.toContain(claim);
  });

  test.each([
    [
      'en',
      'Two days after admitting that it had been hacked, the Court still had no e-mail.',
      'disclosure.when 2023-09-18',
    ],
    ['fr', 'Deux jours après avoir révélé son piratage, la Cour vit sans courriel.', 'disclosure.when 2023-09-18'],
    ['en', 'On 19 September, a day after it disclosed the hack, the Court met.', 'disclosure.when 2023-09-18'],
  ])('%s: so long after it was told, it was told then: %s', (lang, text, claim) => {
    expect(said(lang, text)).toContain(`${claim} asserted`);
  });

  test.each([
    ['en', 'Two days after the cyberattack the Court still had no e-mail.'],
    ['fr', 'Deux jours après la cyberattaque, la Cour vit sans courriel.'],
    ['en', '20 September 2023 – The coalition stands with the Court after the cyberattack.'],
  ])('%s: a paper counts days from what it likes, and heads its text with its own: %s', (lang, text) => {
    expect(said(lang, text).filter((line) => line.startsWith('incident.when'))).toEqual([]);
  });

  test('a warrant is not how an attack was disclosed', () => {
    const text = 'The Court issued an arrest warrant for Vladimir Putin on 17 March.';
    expect(said('en', text).filter((line) => line.startsWith('disclosure.when'))).toEqual([]);
  });

  test('a statement of a month is told at its end, not in its first days', () => {
    const text = 'The Court said in October 2023 that the cyberattack was an act of espionage.';
    const opening = `${OPENING.en}\n`;
    const article = articleOf(opening + text, { published: '2024-05-30', lang: 'en' });
    const found = findClaims(article, { topic: icc, lang: 'en', event: 'icc-2023', gate: 'all' });
    expect(found.map(({ facet, value }) => `${facet} ${value}`)).toContain('statement.when 2023-10');
    expect(found.map(({ facet, value }) => `${facet} ${value}`)).not.toContain('disclosure.when 2023-10');
  });

  test('what a text supposes may still endanger witnesses', () => {
    expect(said('en', 'If that list got out, witnesses would be in danger.')).toContain(
      'victims.risk at-risk possible',
    );
  });

  test('of a sentence that names two incidents, a date is that of its own', () => {
    const text =
      'The International Criminal Court, which was hacked in 2023, said the latest cyberattack was detected last week.';
    const article = articleOf(`The International Criminal Court was hit by a new cyberattack.\n${text}`, {
      published: '2025-06-30',
      lang: 'en',
    });
    const claims = findClaims(article, { topic: icc, lang: 'en', event: 'icc-2025', gate: 'all' });
    expect(claims.filter(({ value }) => value?.startsWith('2025')).map(({ event }) => event)).toEqual(['icc-2025']);
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
