import { array, assert, constantFrom, integer, nat, property, tuple } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { describeSpan } from '../../../lib/anchor/describe-span';
import { matchQuote, type QuoteMatch } from '../../../lib/anchor/match-quote';

const BEFORE = 'The port was quiet on Sunday. A guard made his round at dawn.';
const AFTER = 'Nobody on the quay noticed. The cranes stood idle until noon.';
const around = (sentence: string): string => `${BEFORE}\n\nThe news came late. ${sentence} It spread fast.\n\n${AFTER}`;
const selectorOf = (text: string, quote: string): ReturnType<typeof describeSpan> => {
  const start = text.indexOf(quote);
  return describeSpan(text, { start, end: start + quote.length });
};
const wordsOf = (text: string, match: QuoteMatch): string | null =>
  match.type === 'orphan' ? null : text.slice(match.start, match.end);

describe('matchQuote finds the words again', () => {
  test.each([
    ['where they stood', 'The ship left the harbour at night.', 'The ship left the harbour at night.', 'exact'],
    ['with curly quotes', 'He called it "a bad night" for all.', 'He called it “a bad night” for all.', 'fuzzy'],
    ['with guillemets and narrow spaces', 'Il parle d’« une nuit noire » !', 'Il parle d\'"une nuit noire"!', 'fuzzy'],
    ['with other dashes', 'The ship — an old one — left at night.', 'The ship – an old one – left at night.', 'fuzzy'],
    [
      'with no-break spaces',
      'Il a payé 40 000 euros : rien de plus.',
      'Il a payé 40\u202F000 euros\u00A0: rien de plus.',
      'fuzzy',
    ],
    ['with ligatures apart', 'Le cœur de la machine s’est arrêté.', 'Le coeur de la machine s’est arrêté.', 'fuzzy'],
    [
      'with composed accents apart',
      'Le préfet a démenti la rumeur.',
      'Le préfet a démenti la rumeur.'.normalize('NFD'),
      'fuzzy',
    ],
    ['in capitals', 'The ship left the harbour at night.', 'THE SHIP LEFT THE HARBOUR AT NIGHT.', 'fuzzy'],
    [
      'with a typing error set right',
      'The ship left the harbuor at night.',
      'The ship left the harbour at night.',
      'fuzzy',
    ],
    [
      'with a word said twice set right',
      'The ship left the the harbour at night.',
      'The ship left the harbour at night.',
      'fuzzy',
    ],
    ['with a word joined', 'The cyber attack came from the sea.', 'The cyberattack came from the sea.', 'fuzzy'],
    ['with an accent set right', 'Le prefet a dementi la rumeur.', 'Le préfet a démenti la rumeur.', 'fuzzy'],
    [
      'with thousands parted otherwise',
      'The damage was 12,500 euros in all.',
      'The damage was 12 500 euros in all.',
      'fuzzy',
    ],
    ['with a month mistyped', 'It happened on 19 Septmber at sea.', 'It happened on 19 September at sea.', 'fuzzy'],
  ])('%s', (_, kept, now, type) => {
    const [before, after] = [around(kept), around(now)];
    const match = matchQuote(after, selectorOf(before, kept));
    expect(match.type).toBe(type);
    expect(wordsOf(after, match)).toBe(now);
  });

  test('elsewhere, when its paragraph has moved', () => {
    const before = `${BEFORE}\n\nThe pilot saw a light.\n\n${AFTER}`;
    const after = `${AFTER}\n\n${BEFORE}\n\nA new line.\n\nThe pilot saw a light.`;
    expect(wordsOf(after, matchQuote(after, selectorOf(before, 'The pilot saw a light.')))).toBe(
      'The pilot saw a light.',
    );
  });

  test('short ones by what surrounds them, among repetitions', () => {
    const before = 'The court sat at nine. Later the court heard a witness. In the end the court rose.';
    const start = before.indexOf('the court heard');
    const after = `A note: the court is old. ${before}`;
    const match = matchQuote(after, describeSpan(before, { start, end: start + 9 }));
    expect(match).toMatchObject({ type: 'exact', start: start + 26 });
  });
});

describe('matchQuote never paints other words', () => {
  test.each([
    ['a number', 'The attack cost the port 40 000 euros.', 'The attack cost the port 45 000 euros.'],
    ['a decimal', 'The attack cost the port 1.5 million.', 'The attack cost the port 15 million.'],
    ['a currency', 'The attack cost the port €500 a day.', 'The attack cost the port $500 a day.'],
    ['a number word', 'The attack hit three of the cranes.', 'The attack hit seven of the cranes.'],
    ['a month', 'It began on the first of June, they say.', 'It began on the first of July, they say.'],
    ['a day', 'The police came on Friday to the port.', 'The police came on Monday to the port.'],
    ['a negation put in', 'The police have named the suspect now.', 'The police have not named the suspect now.'],
    ['a negation taken out', 'The police have not named the suspect.', 'The police have named the suspect.'],
    ['a contracted negation', 'The police did name the suspect there.', "The police didn't name the suspect there."],
    ['never', 'The police ever named a suspect there.', 'The police never named a suspect there.'],
    ['a French negation', 'La police a nommé le suspect hier soir.', 'La police n’a pas nommé le suspect hier soir.'],
    ['ne … aucun', 'La police a trouvé des traces du vol.', 'La police n’a trouvé aucune trace du vol.'],
    ['sans', 'Il est parti avec son téléphone au port.', 'Il est parti sans son téléphone au port.'],
    ['not able, notable', 'The crew was not able at the time there.', 'The crew was notable at the time there.'],
    ['a name', 'The message came from a server in Iran.', 'The message came from a server in Iraq.'],
    ['a prefix', 'The search of the house was legal then.', 'The search of the house was illegal then.'],
    ['a verb', 'The suspect was arrested by the police.', 'The suspect was released by the police.'],
    ['the other side', 'The letter was signed by the employer.', 'The letter was signed by the employee.'],
  ])('changed: %s', (_, kept, now) => {
    const [before, after] = [around(kept), around(now)];
    const match = matchQuote(after, selectorOf(before, kept));
    expect(match.type).toBe('orphan');
    const best = match.type === 'orphan' ? match.best : null;
    expect(best && after.slice(best.start, best.end)).toBe(now);
    expect(best?.score).toBeLessThan(1);
  });

  test('but calls words that are gone an orphan without a place', () => {
    const match = matchQuote(
      `${BEFORE}\n\n${AFTER}`,
      selectorOf(around('Zwölf Boxkämpfer jagen Viktor quer.'), 'Zwölf Boxkämpfer jagen Viktor quer.'),
    );
    expect(match).toEqual({ type: 'orphan', best: null });
  });

  test.each([
    [
      'two places with the same surroundings',
      'Then the bell rang twice. Then the bell rang twice. Then the bell rang twice.',
    ],
    ['a short quote whose line is gone', 'Elsewhere the bell stood still.'],
  ])('nor guesses: %s', (_, now) => {
    const before = 'A long night on the quay. Then the bell rang twice. Morning came over the strait.';
    const start = before.indexOf('the bell');
    expect(matchQuote(now, describeSpan(before, { start, end: start + 8 })).type).toBe('orphan');
  });

  test('nor takes the line of another day for its own when its own was cut', () => {
    const line = (time: string, day: string): string => `${time} — The line says that the boats will sail on ${day}.`;
    const before = `${BEFORE}\n\n${line('11:00', 'Friday')}\n\n${line('13:20', 'Saturday')}\n\n${AFTER}`;
    const after = `${BEFORE}\n\n${line('13:20', 'Saturday')}\n\n${AFTER}`;
    expect(matchQuote(after, selectorOf(before, 'says that the boats will sail')).type).toBe('orphan');
  });

  test('nor a number cut out of a longer one', () => {
    const before = around('It cost 5 million euros to mend it.');
    const after = around('It cost 1.5 million euros to mend it.');
    expect(matchQuote(after, selectorOf(before, '5 million euros to mend it')).type).toBe('orphan');
  });
});

describe('matchQuote, any text', () => {
  const word = constantFrom(
    'the',
    'ship',
    'court',
    'said',
    'harbour',
    'not',
    '12',
    'Müller',
    '“so”',
    'naïve',
    '👩‍🚀',
    'cœur',
    'office',
    'd’une',
  );
  const text = array(tuple(word, constantFrom(' ', ' ', ' ', '. ', '\n\n', ', ')), { minLength: 1, maxLength: 60 }).map(
    (parts) => parts.flat().join('').trim(),
  );
  const spanned = tuple(text, nat(), nat()).map(([text, a, b]) => {
    const start = a % text.length;
    return { text, start, end: start + 1 + (b % (text.length - start)) };
  });

  test('finds every described span in the same text, exactly there or, where too little tells it apart, not at all', () => {
    assert(
      property(spanned, ({ text, start, end }) => {
        const selector = describeSpan(text, { start, end });
        const match = matchQuote(text, selector);
        return (
          match.type === 'orphan' || match.type === 'fuzzy' || text.slice(match.start, match.end) === selector.exact
        );
      }),
    );
  });

  test('an exact match holds the quote, and every place lies in the text', () => {
    assert(
      property(spanned, text, ({ text, start, end }, later) => {
        const selector = describeSpan(text, { start, end });
        const match = matchQuote(later, selector);
        const place = match.type === 'orphan' ? match.best : match;
        if (place && !(place.start >= 0 && place.start < place.end && place.end <= later.length)) return false;
        return match.type !== 'exact' || later.slice(match.start, match.end) === selector.exact;
      }),
    );
  });

  test('a sentence is found wherever other sentences are put before it', () => {
    const kept = 'The harbour master closed the inner gate himself.';
    assert(
      property(
        array(constantFrom(BEFORE, AFTER, 'A short line.'), { maxLength: 8 }),
        integer({ min: 0, max: 8 }),
        (lines, at) => {
          const before = `${BEFORE}\n\n${kept}\n\n${AFTER}`;
          const after = [...lines.slice(0, at), kept, ...lines.slice(at)].join('\n\n');
          return wordsOf(after, matchQuote(after, selectorOf(before, kept))) === kept;
        },
      ),
    );
  });

  test.each([
    ['a quote of one repeated letter in a text of the same', 'a'.repeat(100_000), 'a'.repeat(1999) + 'b'],
    [
      'a quote that is in no part of a long text',
      'lorem ipsum dolor sit amet '.repeat(3700),
      'quick brown foxes jump over lazy dogs by night '.repeat(42),
    ],
    ['an empty quote', BEFORE, '  '],
    ['marks alone', BEFORE, '?!'],
  ])('comes back from %s', (_, text, exact) => {
    const match = matchQuote(text, {
      exact,
      prefix: 'x'.repeat(32),
      suffix: 'y'.repeat(32),
      start: 5,
      end: 5 + exact.length,
    });
    expect(match.type).toBe('orphan');
  });
});
