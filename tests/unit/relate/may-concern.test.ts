import { describe, expect, test } from 'vitest';
import { mayBeNamed, mayConcern } from '../../../lib/relate/may-concern';
import { iccDetection } from '../../../lib/topic/icc/detection';

const about = [
  ['a name', ['Hackers broke into the International Criminal Court.', 'Nothing more is known.']],
  ['an acronym at the end of a paragraph', ['Hackers attacked the ICC', 'The Hague is quiet.']],
  [
    'an acronym at the start of a paragraph',
    ['What is known:', 'ICC in The Hague was hacked', 'by nobody knows whom.'],
  ],
  ['a name with accents', ['La Cour pénale internationale', 'victime de pirates']],
  ['a short name', ['Cyberattaque', 'Haye : la cour de La Haye', 'visée']],
] as const;

describe('the bare text of a page', () => {
  test.each(about)('with %s may name the subject wherever the page is worth reading', (_, paragraphs) => {
    expect(mayConcern(paragraphs.join(' '), iccDetection)).toBe(true);
    expect(mayBeNamed(paragraphs.join(''), iccDetection)).toBe(true);
  });

  test.each([
    'The roses have never been cut so late, a keeper of the British gardens finished. The court of the old palace stays closed.',
    'The swiss and the danish went to the accident; a picpie is no bird.',
  ])('about something else names nothing: %s', (text) => {
    expect(mayBeNamed(text, iccDetection)).toBe(false);
  });
});
