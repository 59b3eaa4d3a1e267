import { expect, test } from 'vitest';
import { detect } from '../../../lib/relate/detect';
import { mayConcern } from '../../../lib/relate/may-concern';
import { icc } from '../../../lib/topic/icc';
import { articleOf } from '../../fixtures/article-of';
import { DETECTION_TEXTS } from '../../fixtures/sentences/detection';

test.each(DETECTION_TEXTS)('%s: %s (%s) %s', (_lang, kind, published, title, text) => {
  const { state, event } = detect(articleOf(`${title}\n\n${text}`, { title, published }), icc);
  expect(event ? `${state} ${event}` : state).toBe(kind);
  if (kind !== 'unrelated') expect(mayConcern(`${title} ${text}`, icc.detection)).toBe(true);
});

test.each(DETECTION_TEXTS.filter(([, , published]) => published === '2023-09-08'))(
  '%s: the Court that prosecutes attacks is not the Court attacked, even in the weeks after: %s %s %s',
  (_lang, _kind, _published, title, text) => {
    const { state } = detect(articleOf(`${title}\n\n${text}`, { title, published: '2023-09-20' }), icc);
    expect(state).not.toBe('about');
  },
);

test.each([
  [
    'en',
    'Why spies like the International Criminal Court',
    'Reports of bugged telephones surprise nobody there. In September 2023 hackers got into its network, and email was down for days.',
  ],
  [
    'fr',
    'La Cour pénale internationale et les espions',
    'Les téléphones sur écoute ne surprennent personne. En septembre 2023, des pirates avaient pénétré dans son réseau.',
  ],
])('%s: a text of a year later that looks back mentions the event: %s', (_lang, title, text) => {
  const { state, event } = detect(articleOf(`${title}\n\n${text}`, { title, published: '2024-11-02' }), icc);
  expect(state).not.toBe('unrelated');
  expect(event).toBe('icc-2023');
});
