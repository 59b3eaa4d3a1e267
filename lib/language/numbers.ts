import type { Token } from './tokens';

/** A whole number of a text, in words or digits. */
export interface NumberMention {
  readonly value: number;
  /** Token indexes, end excluded. */
  readonly from: number;
  readonly to: number;
}

const SMALL: Readonly<Record<string, string>> = {
  en: 'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
  fr: 'zero un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix_sept dix_huit dix_neuf',
};
const TENS: Readonly<Record<string, string>> = {
  en: 'twenty:20 thirty:30 forty:40 fifty:50 sixty:60 seventy:70 eighty:80 ninety:90',
  fr: 'vingt:20 vingts:20 trente:30 quarante:40 cinquante:50 soixante:60 septante:70 quatre_vingt:80 quatre_vingts:80 huitante:80 nonante:90',
};
const HUNDRED: Readonly<Record<string, readonly string[]>> = { en: ['hundred'], fr: ['cent', 'cents'] };
const JOIN: Readonly<Record<string, readonly string[]>> = { en: ['and'], fr: ['et'] };
const FEMININE: Readonly<Record<string, readonly string[]>> = { en: ['a', 'an'], fr: ['une'] };

type Words = ReadonlyMap<string, number>;
const tables = new Map<string, Words>();

function tableOf(lang: string): Words {
  const known = tables.get(lang);
  if (known) return known;
  const table = new Map<string, number>();
  (SMALL[lang] ?? '').split(' ').forEach((word, value) => word && table.set(word, value));
  for (const pair of (TENS[lang] ?? '').split(' ').filter(Boolean)) {
    const [word = '', value] = pair.split(':');
    table.set(word, Number(value));
  }
  tables.set(lang, table);
  return table;
}

/** The longest number word at `index`: one token, or two parted by a hyphen (`dix-sept`). */
function wordAt(tokens: readonly Token[], index: number, table: Words): readonly [number, number] | null {
  const first = tokens[index]?.text;
  if (first === undefined) return null;
  const two = table.get(`${first}_${tokens[index + 1]?.text}`);
  if (two !== undefined) return [two, 2];
  const one = table.get(first);
  return one === undefined ? null : [one, 1];
}

function inWords(tokens: readonly Token[], index: number, lang: string): NumberMention | null {
  const table = tableOf(lang);
  let [value, at] = [0, index];
  let parts = 0;
  while (at < tokens.length) {
    const text = (tokens[at] as Token).text;
    if ((HUNDRED[lang] ?? []).includes(text)) {
      value = Math.max(1, value) * 100;
      at += 1;
      parts += 1;
      continue;
    }
    if (parts > 0 && (JOIN[lang] ?? []).includes(text) && wordAt(tokens, at + 1, table) && value >= 20) {
      at += 1;
      continue;
    }
    const word = wordAt(tokens, at, table);
    if (!word || (parts > 0 && value % 10 !== 0) || (parts > 0 && value % 100 !== 0 && word[0] >= 20)) break;
    value += word[0];
    at += word[1];
    parts += 1;
  }
  return parts > 0 ? { value, from: index, to: at } : null;
}

/** The number that begins at token `index`, if one does. `17 000`, `17,000` and `17.000` are one number in `text`. */
export function numberAt(text: string, tokens: readonly Token[], index: number, lang: string): NumberMention | null {
  const token = tokens[index];
  if (!token) return null;
  if (!/^\d+$/.test(token.text)) return inWords(tokens, index, lang);
  let [digits, to] = [token.text, index + 1];
  while (to < tokens.length && digits.length + 3 <= 12) {
    const [before, next] = [tokens[to - 1] as Token, tokens[to] as Token];
    if (!/^\d{3}$/.test(next.text) || !/^[,.\u00a0\u202f ]$/u.test(text.slice(before.end, next.start))) break;
    digits += next.text;
    to += 1;
  }
  return { value: Number(digits), from: index, to };
}

/** A count for "N weeks ago", where the article `a`/`une` counts as one. */
export function countAt(text: string, tokens: readonly Token[], index: number, lang: string): NumberMention | null {
  if ((FEMININE[lang] ?? []).includes(tokens[index]?.text ?? '')) return { value: 1, from: index, to: index + 1 };
  return numberAt(text, tokens, index, lang);
}
