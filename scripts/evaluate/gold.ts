import { readFile, readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Certainty } from '../../lib/topic/claim-frame';

/** One row of a gold file: a sentence that answers a facet. */
export interface GoldRow {
  readonly file: string;
  /** How the sentence starts. */
  readonly prefix: string;
  readonly facet: string;
  readonly value: string;
  readonly certainty: Certainty;
  readonly event: string;
}

export interface DetectionRow {
  readonly file: string;
  readonly category: string;
  readonly lang: string;
}

async function rowsOf(path: string): Promise<string[][]> {
  const content = await readFile(path, 'utf8');
  return content
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t'));
}

/** All `gold*.tsv` of a folder. */
export async function readGold(dir: string): Promise<GoldRow[]> {
  const files = (await readdir(dir)).filter((name) => /^gold.*\.tsv$/u.test(name)).sort();
  const rows = await Promise.all(files.map((name) => rowsOf(join(dir, name))));
  return rows
    .flat()
    .filter(([file]) => file !== 'file')
    .map(([file = '', prefix = '', facet = '', value = '', certainty = '', event = '']) => ({
      file,
      prefix,
      facet,
      value,
      certainty: certainty as Certainty,
      event,
    }));
}

/** `detection.tsv`, or nothing where the folder has none. */
export async function readDetection(dir: string): Promise<DetectionRow[]> {
  try {
    const rows = await rowsOf(join(dir, 'detection.tsv'));
    return rows
      .filter(([file]) => file !== 'file')
      .map(([file = '', category = '', lang = '']) => ({ file, category, lang }));
  } catch {
    return [];
  }
}

/** Paths below `dir` by path and by base name: a gold file may name either. */
export async function findFiles(dir: string): Promise<ReadonlyMap<string, string>> {
  const entries = await readdir(dir, { recursive: true, withFileTypes: true });
  const found = new Map<string, string>();
  for (const entry of entries) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    found.set(path.slice(dir.length).replace(/^[/\\]/u, ''), path);
    if (!found.has(basename(path))) found.set(basename(path), path);
  }
  return found;
}
