import type { TopicReference } from '../topic';

/** Pronouns, and what they stand for where the sentence before names it. */
export const iccReferences: readonly TopicReference[] = [
  {
    words: { en: 'it this which', fr: 'elle celle_ci cela ceci ce c' },
    concepts: ['COURT', 'ATTACK'],
  },
  { words: { en: 'it this', fr: 'il celui_ci' }, concepts: ['ATTACK'] },
  { words: { en: 'they these', fr: 'elles celles_ci' }, concepts: ['HEARINGS', 'DATA'] },
  { words: { en: 'they them', fr: 'ils ceux_ci' }, concepts: ['ATTACKERS', 'HEARINGS', 'SYSTEMS'] },
  { words: { en: 'it', fr: 'il' }, concepts: ['WARRANT'] },
];
