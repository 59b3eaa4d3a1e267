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

/** Whether a number takes the singular, as `Intl.PluralRules` has it. */
const isOne = (n: number, lang: InterfaceLang): boolean => (lang === 'fr' ? Math.abs(n) < 2 : Math.abs(n) === 1);

export function translator(lang: InterfaceLang): Translate {
  const known = made.get(lang);
  if (known) return known;
  let numbers: Intl.NumberFormat | undefined;
  // Most numbers look the same in both languages, and a formatter takes the browser longer to make than a page to paint.
  const format = (n: number): string =>
    Number.isInteger(n) && n >= 0 && n < 1000 ? String(n) : (numbers ??= new Intl.NumberFormat(lang)).format(n);
  const say = (key: MessageKey, params: Params = {}): string => {
    const message = CATALOGUES[lang][key];
    const form =
      typeof message === 'string' ? message : isOne(Number(params['n'] ?? 0), lang) ? message.one : message.other;
    return form.replaceAll(/\{(\w+)\}/gu, (place, name: string) => {
      const value = params[name];
      return typeof value === 'number' ? format(value) : (value ?? place);
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
