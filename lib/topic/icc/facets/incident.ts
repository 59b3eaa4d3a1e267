import type { Facet } from '../../topic';

/** What the attack was: its name, nature, aim, outcome, way in, and how it was noticed. */
export const incidentFacets: readonly Facet[] = [
  {
    id: 'incident.label',
    question: { en: 'What was it first called?', fr: 'Comment l’a-t-on d’abord nommé ?' },
    kind: 'choice',
    slot: 'answer',
    context: false,
    quiet: false,
    values: {
      'cybersecurity-incident': {
        label: { en: 'cybersecurity incident', fr: 'incident de cybersécurité' },
        group: null,
        within: null,
      },
      'cybersecurity-breach': {
        label: { en: 'cybersecurity breach', fr: 'violation de la cybersécurité' },
        group: null,
        within: null,
      },
      'anomalous-activity': { label: { en: 'anomalous activity', fr: 'activité anormale' }, group: null, within: null },
    },
  },
  {
    id: 'incident.nature',
    question: { en: 'What kind of attack?', fr: 'Quel type d’attaque ?' },
    kind: 'presence',
    slot: 'answer',
    context: false,
    quiet: false,
    values: {
      'targeted-sophisticated': {
        label: { en: 'targeted and sophisticated', fr: 'ciblée et sophistiquée' },
        group: 'a',
        within: null,
      },
    },
  },
  {
    id: 'incident.scale',
    question: { en: 'How does it compare with earlier ones?', fr: 'Quelle ampleur par rapport aux précédentes ?' },
    kind: 'choice',
    slot: 'answer',
    context: false,
    quiet: false,
    values: {
      unprecedented: { label: { en: 'unprecedented', fr: 'sans précédent' }, group: 'unprecedented', within: null },
      'not-the-first': { label: { en: 'not the first', fr: 'pas la première' }, group: 'repeated', within: null },
    },
  },
  {
    id: 'incident.motive',
    question: { en: 'What was it for?', fr: 'Dans quel but ?' },
    kind: 'choice',
    slot: 'answer',
    weak: ['denied'],
    context: false,
    quiet: false,
    values: {
      espionage: { label: { en: 'espionage', fr: 'espionnage' }, group: 'espionage', within: null },
      revenge: { label: { en: 'revenge', fr: 'vengeance' }, group: 'revenge', within: null },
      money: { label: { en: 'money', fr: 'argent' }, group: 'money', within: null },
      political: { label: { en: 'political motive', fr: 'mobile politique' }, group: 'political', within: null },
    },
  },
  {
    id: 'incident.aim',
    question: { en: 'Meant to undermine the mandate?', fr: 'Visait-elle à saper le mandat ?' },
    kind: 'presence',
    slot: 'yes-no',
    context: false,
    quiet: false,
    values: {
      'undermine-mandate': {
        label: { en: 'undermining the mandate', fr: 'saper le mandat' },
        group: 'a',
        within: null,
      },
    },
  },
  {
    id: 'incident.outcome',
    question: { en: 'Did they get in?', fr: 'Les intrus sont-ils entrés ?' },
    kind: 'choice',
    slot: 'outcome',
    weak: ['denied'],
    context: false,
    quiet: false,
    values: {
      intrusion: { label: { en: 'intrusion', fr: 'intrusion' }, group: 'in', within: null },
      'attempt-only': { label: { en: 'attempt only', fr: 'simple tentative' }, group: 'out', within: null },
    },
  },
  {
    id: 'incident.method',
    question: { en: 'How was it done?', fr: 'Par quel moyen ?' },
    kind: 'choice',
    slot: 'answer',
    context: false,
    quiet: false,
    values: {
      undisclosed: { label: { en: 'not disclosed', fr: 'non divulguée' }, group: null, within: null },
      malware: { label: { en: 'malware', fr: 'logiciel malveillant' }, group: 'malware', within: null },
      'mail-accounts': { label: { en: 'mail accounts', fr: 'comptes de messagerie' }, group: 'mail', within: null },
    },
  },
  {
    id: 'detection',
    question: { en: 'How was it noticed?', fr: 'Comment l’a-t-on repérée ?' },
    kind: 'choice',
    slot: 'answer',
    context: false,
    quiet: false,
    values: {
      'alert-mechanism': {
        label: { en: 'alert mechanisms', fr: 'mécanismes d’alerte' },
        group: 'mechanism',
        within: null,
      },
      staff: { label: { en: 'staff', fr: 'personnel' }, group: 'staff', within: null },
      'anomalous-activity': { label: { en: 'anomalous activity', fr: 'activité anormale' }, group: null, within: null },
    },
  },
];
