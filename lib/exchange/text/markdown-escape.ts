import { safeUrl } from '../address/web-address';

/**
 * A text of others as one line of Markdown that says just that: no emphasis, link, tag, table or HTML of its own
 * (CommonMark, GitHub's tables, Obsidian's links, tags, comments and formulas).
 */
export const escapeMarkdown = (text: string): string =>
  text
    .replaceAll(/[\s\p{Cc}]+/gu, ' ')
    .trim()
    .replaceAll(/[\\`*_[\]<>|$~^#]/gu, String.raw`\$&`)
    .replaceAll(/&(?=#?\w+;)/gu, String.raw`\&`)
    .replaceAll(/==|%%/gu, (pair) => `\\${pair.charAt(0)}\\${pair.charAt(1)}`)
    .replace(/^[-+=]/u, String.raw`\$&`)
    .replace(/^(\d{1,9})([.)])/u, String.raw`$1\$2`);

/** A link, or the label alone where no link may lead there. */
export function markdownLink(label: string, url: string | null): string {
  const safe = safeUrl(url);
  if (safe === null) return escapeMarkdown(label);
  const target = safe.replaceAll(/[()<>\\|`]/gu, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
  return `[${escapeMarkdown(label)}](${target})`;
}

/** Words of others as a block quote; each of their lines is a paragraph. */
export const markdownQuote = (text: string): string =>
  text
    .split(/[\r\n]+/u)
    .map(escapeMarkdown)
    .filter((line) => line !== '')
    .map((line) => `> ${line}`)
    .join('\n>\n');

/**
 * The reader's Markdown inside a call-out. It stays Markdown, but as a note may come from an imported file, HTML is shown
 * instead of run and links lead to no script.
 */
export const markdownNote = (title: string, text: string): string =>
  [`[!note] ${escapeMarkdown(title)}`, ...tame(text).split(/\r\n|[\r\n]/u)]
    .map((line) => `> ${line}`.trimEnd())
    .join('\n');

const tame = (text: string): string =>
  text
    .replaceAll(/<(?=[a-z/!?])(?!https?:\/\/)/giu, String.raw`\<`)
    .replaceAll(/(\]\([\s<]{0,9}|\]:[\s<]{0,9})(?=(?:javascript|vbscript|data|file):)/giu, '$1unsafe:');

/** YAML front matter. Values are written as JSON texts, which YAML 1.2 reads as they are. */
export const frontMatter = (fields: Readonly<Record<string, string | readonly string[]>>): string =>
  ['---', ...Object.entries(fields).map(([name, value]) => `${name}: ${JSON.stringify(value)}`), '---'].join('\n');
