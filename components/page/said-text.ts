import type { PageWord } from '../../lib/messages/protocol';
import type { Translate } from '../i18n/translator';
import { failureText } from '../states/failure-text';

/** What a page says of something done from a menu. */
export function saidText(said: PageWord, t: Translate): string {
  if (said.type === 'failed') return failureText(said.failure, t);
  return t(said.existed ? 'refs.source-existed' : 'refs.source-added', { claims: t('n.claim', { n: said.claims }) });
}
