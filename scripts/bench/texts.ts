import type { ArticleText } from '../../lib/claims/article-text';
import { parseTextPage } from '../../lib/exchange/text-page';

/** Sentences as reports on the subject have them, written for measuring; claims of many facets, and some that claim nothing. */
const REPORTS: Readonly<Record<'en' | 'fr', readonly string[]>> = {
  en: [
    'The International Criminal Court announced on 19 September 2023 that hackers had broken into its computer systems.',
    'Staff of the Court noticed anomalous activity toward the end of the previous week, and measures were taken at once.',
    'According to a spokesperson, the attack was targeted and sophisticated, and its aim was probably espionage.',
    'Nobody has been named as the perpetrator of the cyberattack so far, and no group has claimed it.',
    'Dutch police have opened a criminal investigation into the attack on the International Criminal Court.',
    'It could not be confirmed whether data had been stolen, but evidence and the names of witnesses are kept in The Hague.',
    'Lawyers said that they could not reach their e-mail and that documents had to be carried on USB sticks.',
    'Hearings went ahead as planned, the Court said, although the Internet connection had been cut.',
    'The Court thanked the Netherlands, its host state, for the help of its authorities.',
    'The institution has 123 member states and has issued an arrest warrant against Vladimir Putin.',
    'In 2022 a Russian spy had tried to join the Court as an intern under a false name.',
    'On Friday the Court published a statement that called the intrusion an attempt to undermine its mandate.',
    'A professor of law in Leiden recalled that such institutions had been warned for years of what was to come.',
    'The square in front of the building was quiet that morning, and people came and went as on any other day.',
    'Those whose data may have been affected will be contacted, it added, and security will be strengthened.',
    'Some observers suspect Russia, but the Court has given no name and asks for patience.',
  ],
  fr: [
    'La Cour pénale internationale a annoncé le 19 septembre 2023 que des pirates avaient pénétré ses systèmes informatiques.',
    'Le personnel de la Cour a remarqué une activité anormale à la fin de la semaine précédente, et des mesures ont été prises.',
    'Selon un porte-parole, l’attaque était ciblée et sophistiquée, et visait probablement l’espionnage.',
    'Personne n’a été désigné comme auteur de la cyberattaque, et aucun groupe ne l’a revendiquée.',
    'La police néerlandaise a ouvert une enquête pénale sur l’attaque contre la Cour pénale internationale.',
    'On ignore si des données ont été volées, mais des preuves et les noms de témoins sont conservés à La Haye.',
    'Des avocats ont dit ne plus pouvoir lire leur messagerie et porter leurs documents sur des clés USB.',
    'Les audiences ont eu lieu comme prévu, a dit la Cour, bien que la connexion à Internet ait été coupée.',
    'La Cour a remercié les Pays-Bas, son État hôte, pour l’aide de leurs autorités.',
    'L’institution compte 123 États membres et a émis un mandat d’arrêt contre Vladimir Poutine.',
    'En 2022, un espion russe avait tenté d’entrer à la Cour comme stagiaire sous un faux nom.',
    'Vendredi, la Cour a publié une déclaration qui voit dans l’intrusion une tentative de saper son mandat.',
    'La place devant le bâtiment était calme ce matin-là, et les gens allaient et venaient comme tous les jours.',
    'Les personnes dont les données ont pu être touchées seront averties, et la sécurité sera renforcée.',
  ],
};

const wordsOf = (text: string): number => text.split(/\s+/u).length;

/** Paragraphs of three sentences on the subject, `words` long together (to the sentence). */
export function reportParagraphs(lang: 'en' | 'fr', words: number): string[] {
  const pool = REPORTS[lang];
  const paragraphs: string[] = [];
  let [count, at] = [0, 0];
  while (count < words) {
    const sentences = [0, 1, 2].map((next) => pool[(at + next) % pool.length] as string);
    at += 3;
    paragraphs.push(sentences.join(' '));
    count += wordsOf(sentences.join(' '));
  }
  return paragraphs;
}

export const REPORT_TITLES = {
  en: 'Hackers attacked the International Criminal Court',
  fr: 'La Cour pénale internationale victime d’une cyberattaque',
} as const;

/** An article as the analyser takes it. */
export function articleOf(lang: 'en' | 'fr', title: string, paragraphs: readonly string[]): ArticleText {
  const header = `title: ${title}\npublished: 2023-10-25\nlang: ${lang}\n---\n`;
  const read = parseTextPage(`${header}${[title, ...paragraphs].join('\n\n')}`);
  if (!read.ok) throw new Error(read.error.message);
  return read.value;
}

const GARDENS = [
  'The gardens of the old town open again this week, and the paths have been swept by volunteers of all ages.',
  'A keeper who has worked there for thirty years says that the roses have never been cut so late in the year.',
  'On 12 May a market will be held along the canal, with 45 stands, and the court of the old palace stays closed.',
  'Visitors are asked to leave their bicycles at the gate and to attack neither the swans nor the flower beds.',
];

/** Paragraphs about something else, at least `length` characters together. */
export function offTopicParagraphs(length: number): string[] {
  const paragraph = GARDENS.join(' ');
  return Array.from({ length: Math.ceil(length / paragraph.length) }, () => paragraph);
}

/** Texts of 100 kB made to hurt: what an engine with a loop too many chokes on. */
export function hostileTexts(): Readonly<Record<string, string>> {
  const size = 100_000;
  const fill = (part: string): string => part.repeat(Math.ceil(size / part.length)).slice(0, size);
  return {
    'opening quotes': fill('“'),
    'opening quotes with words': fill('« “the attack " '),
    'one word': fill('a'),
    'one accented word': fill('é'),
    digits: fill('7'),
    dates: fill('19 September 2023, 20/10/2023, '),
    "the topic's words": fill('International Criminal Court cyberattack espionage '),
    'the acronym': fill('ICC hacked '),
    hedges: fill('could may might probably '),
    'one line': fill(`${REPORTS.en.join(' ')} `),
    'one French line': fill(`${REPORTS.fr.join(' ')} `),
    'one sentence': fill(`${REPORTS.en.join(' ').replaceAll('.', ',')} `),
    'full stops': fill('. '),
    'line breaks': fill('\n'),
  };
}
