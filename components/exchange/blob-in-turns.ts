import { pause } from '../controls/paced';
import type { MadeFile } from './export-file';

/** Characters that are made into bytes before the browser has its turn. */
const PART = 200_000;

/** The file's bytes, made part by part. */
export async function blobInTurns({ content, type }: Pick<MadeFile, 'content' | 'type'>): Promise<Blob> {
  const parts: Blob[] = [];
  for (let from = 0; from < content.length;) {
    const end = from + PART;
    // A sign of two halves is not cut between them.
    const to = /[\uD800-\uDBFF]/.test(content.charAt(end - 1)) ? end + 1 : end;
    parts.push(new Blob([content.slice(from, to)]));
    from = to;
    if (from < content.length) await pause();
  }
  return new Blob(parts, { type });
}
