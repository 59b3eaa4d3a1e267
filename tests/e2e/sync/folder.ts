import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

export interface KeptFile {
  readonly name: string;
  readonly bytes: Buffer;
}

/** Every file that a server keeps, by name. */
export const filesOf = (folder: string): readonly KeptFile[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => ({ name: entry.name, bytes: readFileSync(join(entry.parentPath, entry.name)) }))
    .sort((a, b) => a.name.localeCompare(b.name));

/** Names and bytes of all that a server keeps, as one text. */
export const textOf = (folder: string): string =>
  filesOf(folder)
    .map(({ name, bytes }) => name + bytes.toString('latin1'))
    .join('\n');

/** Empties what a server keeps, so that a story begins where nobody was before. */
export function emptyFolder(folder: string): void {
  for (const name of readdirSync(folder)) rmSync(join(folder, name), { recursive: true, force: true });
}
