import type { InterfaceLang } from '../i18n/translator';

const names = new Map<InterfaceLang, Intl.DisplayNames>();

function namesIn(lang: InterfaceLang): Intl.DisplayNames {
  const made = names.get(lang) ?? new Intl.DisplayNames(lang, { type: 'language' });
  names.set(lang, made);
  return made;
}

/** Name of a language in the interface language; the code itself where the browser knows none. */
export function languageName(code: string, lang: InterfaceLang): string {
  try {
    return namesIn(lang).of(code) ?? code;
  } catch {
    // A source's language may be any text its page declared.
    return code;
  }
}

/** Two or three letters of a language for a tag. */
export const languageTag = (code: string): string => (code.split('-')[0] ?? code).slice(0, 3).toUpperCase();

export const capitalised = (text: string, lang: InterfaceLang): string =>
  text.charAt(0).toLocaleUpperCase(lang) + text.slice(1);
