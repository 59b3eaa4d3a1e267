import type { Failure } from '../../lib/messages/protocol';
import type { MessageKey, Translate } from '../i18n/translator';

/** What the reader is told of a failure: what happened, what was kept, what to do. The detail is for "Copy details". */
export function failureText(failure: Failure, t: Translate): string {
  switch (failure.type) {
    case 'store-full':
      return `${storeText('failure.cause.store-full', t)} ${t('failure.full.act')}`;
    case 'store-forbidden':
      return storeText('failure.cause.store-forbidden', t);
    case 'store-newer':
      return storeText('failure.cause.store-newer', t);
    case 'store-unavailable':
      return storeText('failure.cause.other', t);
    case 'not-readable':
      return t('state.unreadable.text');
    case 'no-access':
      return t('state.refused');
    case 'no-article':
      return t('state.no-article');
    case 'translated':
      return t('popup.translated');
    case 'bad-input':
      return t('failure.bad-input');
    case 'unexpected':
    default:
      return t('failure.unexpected');
  }
}

const storeText = (cause: MessageKey, t: Translate): string => t('failure.store', { cause: t(cause) });

/** The same for a change that could not be saved. */
export function notSavedText(failure: Failure, t: Translate): string {
  const { type } = failure;
  if (type === 'store-full') return `${t('failure.not-saved')} ${t('failure.full.act')}`;
  return `${t('failure.not-saved')} ${type === 'store-newer' ? t('failure.newer') : failureText(failure, t)}`;
}
