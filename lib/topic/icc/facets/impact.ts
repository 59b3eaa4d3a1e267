import type { Facet } from '../../topic';

/** What went down, and what went on. */
export const impactFacets: readonly Facet[] = [
  {
    id: 'impact.systems',
    question: { en: 'What stopped working?', fr: 'Qu’est-ce qui ne fonctionnait plus ?' },
    kind: 'choice',
    slot: 'answer',
    weak: ['denied'],
    context: false,
    quiet: false,
    values: {
      'internet-disconnected': { label: { en: 'Internet cut off', fr: 'Internet coupé' }, group: null, within: null },
      'e-mail-down': { label: { en: 'e-mail down', fr: 'messagerie en panne' }, group: null, within: null },
      'remote-access-down': {
        label: { en: 'remote access down', fr: 'accès à distance coupé' },
        group: null,
        within: null,
      },
      'website-down': { label: { en: 'website down', fr: 'site web en panne' }, group: null, within: null },
      'livestream-down': { label: { en: 'livestream down', fr: 'retransmission en panne' }, group: null, within: null },
      'gallery-sound-down': {
        label: { en: 'no sound in the gallery', fr: 'galerie publique sans son' },
        group: null,
        within: null,
      },
      'document-sharing-down': {
        label: { en: 'document sharing down', fr: 'partage de documents en panne' },
        group: null,
        within: null,
      },
      'lawyers-affected': { label: { en: 'lawyers affected', fr: 'avocats touchés' }, group: null, within: null },
      'usb-and-paper': { label: { en: 'USB sticks and paper', fr: 'clés USB et papier' }, group: null, within: null },
    },
  },
  {
    id: 'impact.hearings',
    question: { en: 'What of hearings?', fr: 'Qu’en est-il des audiences ?' },
    kind: 'choice',
    slot: 'yes-no',
    weak: ['denied'],
    context: false,
    quiet: false,
    // What was cancelled on one day may go ahead a week later.
    changesWithin: 8,
    values: {
      cancelled: { label: { en: 'hearings cancelled', fr: 'audiences annulées' }, group: 'affected', within: null },
      resumed: { label: { en: 'hearings resumed', fr: 'audiences reprises' }, group: 'affected', within: null },
      'video-testimony-postponed': {
        label: { en: 'video testimony postponed', fr: 'témoignages par vidéo reportés' },
        group: 'affected',
        within: null,
      },
      unaffected: {
        label: { en: 'hearings unaffected', fr: 'audiences non touchées' },
        group: 'unaffected',
        within: null,
      },
    },
  },
  {
    id: 'impact.operations',
    question: { en: 'Did the core work go on?', fr: 'Le travail essentiel a-t-il continué ?' },
    kind: 'choice',
    slot: 'yes-no',
    context: false,
    quiet: false,
    changesWithin: 8,
    exclusion: 'asserted',
    values: {
      continued: {
        label: { en: 'core work continued', fr: 'travail essentiel poursuivi' },
        group: 'continued',
        within: null,
      },
      disrupted: {
        label: { en: 'core work disrupted', fr: 'travail essentiel perturbé' },
        group: 'disrupted',
        within: null,
      },
    },
  },
];
