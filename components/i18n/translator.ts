import type { Message, Params } from './message';
import { messagesEn } from './messages.en';
import { messagesFr } from './messages.fr';

export type MessageKey = keyof typeof messagesEn;
export type InterfaceLang = 'en' | 'fr';

/** Says `key` in the interface language, its places filled from `params`. Numbers are formatted; `n` chooses the plural form. */
export interface Translate {
  (key: MessageKey, params?: Params): string;
  readonly lang: InterfaceLang;
}

const CATALOGUES: Readonly<Record<InterfaceLang, Readonly<Record<MessageKey, Message>>>> = {
  en: messagesEn,
  fr: messagesFr,
};
const made = new Map<InterfaceLang, Translate>();

export function translator(lang: InterfaceLang): Translate {
  const known = made.get(lang);
  if (known) return known;
  const plurals = new Intl.PluralRules(lang);
  const numbers = new Intl.NumberFormat(lang);
  const say = (key: MessageKey, params: Params = {}): string => {
    const message = CATALOGUES[lang][key];
    const form =
      typeof message === 'string'
        ? message
        : plurals.select(Number(params['n'] ?? 0)) === 'one'
          ? message.one
          : message.other;
    return form.replaceAll(/\{(\w+)\}/gu, (place, name: string) => {
      const value = params[name];
      return typeof value === 'number' ? numbers.format(value) : (value ?? place);
    });
  };
  const translate = Object.assign(say, { lang });
  made.set(lang, translate);
  return translate;
}

/** The interface language: the reader's choice, else the browser's if it is one of ours, else English. */
export function resolveLang(setting: 'browser' | InterfaceLang, browserLang: string): InterfaceLang {
  if (setting !== 'browser') return setting;
  return browserLang.toLowerCase().startsWith('fr') ? 'fr' : 'en';
}
