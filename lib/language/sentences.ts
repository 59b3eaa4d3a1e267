/** UTF-16 offsets, end excluded. */
export interface SentenceSpan {
  readonly start: number;
  readonly end: number;
}

/** Words whose full stop ends no sentence, in seven languages (the list of the measured splitter). */
const ABBREVIATIONS = new Set(
  `mr mrs ms dr prof st ste sen rep gen lt col capt gov jr sr vs etc inc ltd co corp no nos nr vol fig cf al jan feb mar
  apr jun jul aug sep sept oct nov dec okt dez dic déc janv févr avr juil ene abr ago m mm mme mlle me mgr p pp ex art env
  av ap chap éd hab sra sres ud uds ee uu núm pág hr fr bzw ca usw abs vgl dhr mevr drs enz bijv hon maj sgt cmdr dept est
  approx min sec tel ref rév trad adj`.split(/\s+/),
);

/** After a dotted acronym a sentence ends only where one of these opens the next. */
const OPENERS = new Set(
  'the it in a an this that these he she they we but and however la le les l il elle ils elles on un une cette ce ces en selon pour der die das es el los las de het een'.split(
    ' ',
  ),
);

/** German ordinals end in a full stop; before these words they are no end of a sentence. */
const ORDINAL_OF =
  /^(?:Januar|Jänner|Februar|März|April|Mai|Juni|Juli|August|September|Sept|Oktober|November|Dezember|Jahrhundert|Jahrestag|Sitzung)\p{Ll}*/u;

const END = /[.!?…]+(?:[\u00a0\u202f ]?[»”"’')\]])*(?=\s)|\n+/gu;

/**
 * Splits text into sentences. The spans follow each other without gap or overlap, so that they concatenate to the text;
 * white space after a sentence belongs to it. A line break always ends one. Engine-independent on purpose: Intl.Segmenter
 * differs between browsers (TECHNIQUES.md section 2).
 */
export function splitSentences(text: string): SentenceSpan[] {
  const spans: SentenceSpan[] = [];
  let start = 0;
  for (const match of text.matchAll(END)) {
    let end = match.index + match[0].length;
    if (!match[0].startsWith('\n')) {
      if (!endsSentence(text, match.index, end, match[0])) continue;
      while (end < text.length && /[^\S\n]/u.test(text.charAt(end))) end += 1;
    }
    if (text.slice(start, end).trim() === '') continue;
    spans.push({ start, end });
    start = end;
  }
  if (start < text.length) {
    const last = spans.at(-1);
    if (last && text.slice(start).trim() === '') spans[spans.length - 1] = { start: last.start, end: text.length };
    else spans.push({ start, end: text.length });
  }
  return spans;
}

function endsSentence(text: string, at: number, end: number, mark: string): boolean {
  const next = /\S+/u.exec(text.slice(end, end + 40))?.[0] ?? '';
  const opening = next.replace(/^[«“"‘'([—–-]+/u, '');
  if (/^[\p{Ll}]/u.test(opening)) return false;
  if (next === '' || !mark.startsWith('.')) return true;
  const word = /[\p{L}\p{N}.]+$/u.exec(text.slice(Math.max(0, at - 24), at))?.[0] ?? '';
  if (mark.startsWith('..')) return true;
  if (/^\d{1,2}$/.test(word) && ORDINAL_OF.test(opening)) return false;
  if (/^\p{Lu}$/u.test(word)) return false;
  if (ABBREVIATIONS.has(word.toLowerCase()))
    return mark.length > 1 || !/^\p{Lu}/u.test(word) ? endsAfterAbbreviation(word, opening) : false;
  if (/^(\p{L}{1,2}\.)+\p{L}{0,3}$/u.test(word))
    return OPENERS.has((/^\p{L}+/u.exec(opening)?.[0] ?? '').toLowerCase());
  return true;
}

/** « etc. », "Inc." and the like may end a sentence; titles and months may not. */
function endsAfterAbbreviation(word: string, opening: string): boolean {
  return /^(etc|inc|ltd|co|corp|jr|sr|al|usw|enz)$/iu.test(word) && /^\p{Lu}/u.test(opening);
}

/** A span without the white space at its ends. */
export function trimSpan(text: string, { start, end }: SentenceSpan): SentenceSpan {
  const inner = text.slice(start, end);
  const lead = inner.length - inner.trimStart().length;
  return { start: start + lead, end: start + Math.max(lead, inner.trimEnd().length) };
}
