/** Sentences for measuring: words drawn by frequency (Zipf), so that they compress about as letters of readers do. */
const WORDS =
  `the of to and a in that is was for it on as with his be at by this had not are but from or have an they which one you were all her
she there would their we him been has when who will no more if out so said what up its about than into them can only other time new some could these two
may first then do any like my now over such our man even most made after also did many off before must well back through years much where your way down
should because long each just state those people too good very make world still see own men work here life get between both under last never day same
another know year might great come since against go came right used take three court breach evidence prosecutor incident intrusion systems statement
contained journalist article date differs report officials espionage documents claims source earlier September confirmed unconfirmed quoted agency
spokesperson network security hospital minister Hague tribunal registry staff emails servers detected disclosed sophisticated targeted attempt serious
measures impact authorities host investigation public interview published newspaper translated paragraph sentence headline contradicts numbers
le la les de des et un une que dans pour sur par plus avec selon cour pénale internationale attaque données enquête preuve date article source`
    .split(/\s+/u)
    .filter((word) => word !== '');

/** A sentence of about so many characters. */
export function writeSentence(random: () => number, length: number): string {
  let text = '';
  while (text.length < length) {
    const word = WORDS[Math.floor(WORDS.length ** random()) - 1] ?? 'the';
    text += `${text === '' ? '' : ' '}${word}`;
  }
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}.`;
}
