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
  // One is left out where it is also the article.
  es: 'cero  dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciseis diecisiete dieciocho diecinueve',
  de: 'null eins zwei drei vier funf sechs sieben acht neun zehn elf zwolf dreizehn vierzehn funfzehn sechzehn siebzehn achtzehn neunzehn',
  nl: 'nul  twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien',
  it: 'zero  due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove',
  pt: 'zero  dois tres quatro cinco seis sete oito nove dez onze doze treze catorze quinze dezasseis dezassete dezoito dezanove',
};
const TENS: Readonly<Record<string, string>> = {
  en: 'twenty:20 thirty:30 forty:40 fifty:50 sixty:60 seventy:70 eighty:80 ninety:90',
  fr: 'vingt:20 vingts:20 trente:30 quarante:40 cinquante:50 soixante:60 septante:70 quatre_vingt:80 quatre_vingts:80 huitante:80 nonante:90',
  es: 'veinte:20 treinta:30 cuarenta:40 cincuenta:50 sesenta:60 setenta:70 ochenta:80 noventa:90',
  de: 'zwanzig:20 dreissig:30 vierzig:40 funfzig:50 sechzig:60 siebzig:70 achtzig:80 neunzig:90',
  nl: 'twintig:20 dertig:30 veertig:40 vijftig:50 zestig:60 zeventig:70 tachtig:80 negentig:90',
  it: 'venti:20 trenta:30 quaranta:40 cinquanta:50 sessanta:60 settanta:70 ottanta:80 novanta:90',
  pt: 'vinte:20 trinta:30 quarenta:40 cinquenta:50 sessenta:60 setenta:70 oitenta:80 noventa:90',
};
/** Forms beside the regular ones. */
const OTHER: Readonly<Record<string, string>> = {
  es: 'veintiun:21 veintiuna:21',
  pt: 'duas:2 quatorze:14 dezesseis:16 dezessete:17 dezenove:19',
};
/** How units and tens are written as one word: `einundzwanzig`, `ventuno`, `veintidos`. Null where they are not. */
const COMPOUND: Readonly<Record<string, (unit: string, ten: string) => string | null>> = {
  es: (unit, ten) => (ten === 'veinte' ? `veinti${unit}` : null),
  de: (unit, ten) => `${unit}und${ten}`,
  nl: (unit, ten) => `${unit}en${ten}`,
  it: (unit, ten) => `${/^(uno|otto)$/.test(unit) ? ten.slice(0, -1) : ten}${unit}`,
};
/** One inside a compound. */
const ONE: Readonly<Record<string, string>> = { es: 'uno', de: 'ein', nl: 'een', it: 'uno' };
/** One after `and`: `treinta y uno`. Never alone: it is the article. */
const ONE_AFTER: Readonly<Record<string, readonly string[]>> = { es: ['uno', 'un', 'una'], pt: ['um', 'uma'] };
/** What is written before a number up to 99 to make it more than a hundred, as one word. */
const HUNDRED_AND: Readonly<Record<string, readonly string[]>> = {
  de: ['hundert', 'einhundert', 'hundertund'],
  nl: ['honderd', 'honderden'],
  it: ['cento'],
};
const HUNDRED: Readonly<Record<string, readonly string[]>> = {
  en: ['hundred'],
  fr: ['cent', 'cents'],
  es: ['cien', 'ciento'],
  de: ['hundert', 'einhundert'],
  nl: ['honderd'],
  it: ['cento'],
  pt: ['cem', 'cento'],
};
const JOIN: Readonly<Record<string, readonly string[]>> = { en: ['and'], fr: ['et'], es: ['y'], pt: ['e'] };
const FEMININE: Readonly<Record<string, readonly string[]>> = {
  en: ['a', 'an'],
  fr: ['une'],
  es: ['un', 'una'],
  de: ['ein', 'eine', 'einem', 'einer', 'einen'],
  nl: ['een'],
  it: ['un', 'una'],
  pt: ['um', 'uma'],
};

type Words = ReadonlyMap<string, number>;
const tables = new Map<string, Words>();

function tableOf(lang: string): Words {
  const known = tables.get(lang);
  if (known) return known;
  const table = new Map<string, number>();
  (SMALL[lang] ?? '').split(' ').forEach((word, value) => word && table.set(word, value));
  for (const pair of `${TENS[lang] ?? ''} ${OTHER[lang] ?? ''}`.split(' ').filter(Boolean)) {
    const [word = '', value] = pair.split(':');
    table.set(word, Number(value));
  }
  addCompounds(table, lang);
  tables.set(lang, table);
  return table;
}

function addCompounds(table: Map<string, number>, lang: string): void {
  const compound = COMPOUND[lang];
  if (!compound) return;
  const units = [...table].filter(([, value]) => value >= 2 && value <= 9);
  for (const [ten, tens] of [...table].filter(([, value]) => value >= 20)) {
    for (const [unit, value] of [[ONE[lang] ?? '', 1] as const, ...units]) {
      const word = compound(unit, ten);
      if (word) table.set(word, tens + value);
    }
  }
  for (const [word, value] of table) {
    if (value >= 100) continue;
    for (const hundred of HUNDRED_AND[lang] ?? []) table.set(hundred + word, 100 + value);
  }
}

/** Words with which a count can begin, figures apart: number words, and the article that stands for one. */
export function countOpeners(lang: string): ReadonlySet<string> {
  const firsts = [...tableOf(lang).keys()].map((word) => word.split('_')[0] ?? word);
  return new Set([...firsts, ...(HUNDRED[lang] ?? []), ...(FEMININE[lang] ?? [])]);
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

const oneAfter = (tokens: readonly Token[], at: number, lang: string, parts: number): readonly [1, 1] | null =>
  parts > 0 && (ONE_AFTER[lang] ?? []).includes(tokens[at]?.text ?? '') ? [1, 1] : null;

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
    if (
      parts > 0 &&
      (JOIN[lang] ?? []).includes(text) &&
      (wordAt(tokens, at + 1, table) ?? oneAfter(tokens, at + 1, lang, parts)) &&
      value >= 20
    ) {
      at += 1;
      continue;
    }
    const word = wordAt(tokens, at, table) ?? oneAfter(tokens, at, lang, parts);
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
