import { originId } from '../../../base/ids';
import type { Origin } from '../../source';
import { iccDocuments } from '../documents';

const own = (source: string, publisher: string): Origin => ({
  id: originId(`own:${source}`),
  kind: 'own-reporting',
  label: { en: `${publisher}, own text`, fr: `${publisher}, texte propre` },
  published: null,
});

/** Where the shipped sources have their word from. */
export const shippedOrigins: readonly Origin[] = [
  ...iccDocuments.map((document): Origin => ({
    id: originId(`document:${document.id}`),
    kind: 'official-document',
    label: document.label,
    published: document.published,
  })),
  {
    id: originId('dispatch:reuters'),
    kind: 'dispatch',
    label: { en: 'Reuters dispatch', fr: 'dépêche Reuters' },
    published: '2023-09',
  },
  {
    id: originId('unnamed:nos'),
    kind: 'unnamed-source',
    label: { en: 'unnamed source, NOS', fr: 'source anonyme, NOS' },
    published: '2023-09',
  },
  own('shipped-zactus-2023-10-20', 'Zactus'),
  own('shipped-kulturegeek-2023-10-20', 'KultureGeek'),
  own('shipped-the-register-2023-09-20', 'The Register'),
  own('shipped-cybertalk-2023-09-20', 'CyberTalk (Check Point)'),
  own('shipped-cybertrainer-uk-2023-09-20', 'CyberTrainer UK'),
  own('shipped-insider-corner-2023-09', 'Insider Corner'),
  own('shipped-01actu-2023-10', '01actu'),
  own('shipped-next-inpact-2023-09', 'Next INpact'),
];
