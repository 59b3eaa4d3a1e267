import { err, ok, type Result } from '../../lib/base/result';
import { subsetOf } from '../../lib/exchange/subset';
import type { Failure } from '../../lib/messages/protocol';
import type { Screen } from '../controls/screen';
import { version } from '../controls/version';
import { exchangeWords } from '../i18n/exchange-words';
import { saveFile } from '../pictures/export-picture';
import { exportFile, type ExportFormat } from './export-file';
import { readSet } from './read-set';

/** Saves the set, or the sources named, by the browser's download. Answers the file's name. */
export async function saveSet(
  { desk, topic, t }: Pick<Screen, 'desk' | 'topic' | 't'>,
  format: ExportFormat,
  ids: readonly string[] | null,
): Promise<Result<string, Failure>> {
  const reply = await readSet(desk);
  if (!reply.ok) return err(reply.error);
  const set = ids === null ? reply.value : subsetOf(reply.value, new Set(ids));
  const today = new Date().toISOString().slice(0, 10);
  const file = exportFile(set, format, {
    words: exchangeWords(topic.facets, t),
    facets: topic.facets,
    today,
    version,
  });
  saveFile(new Blob([file.content], { type: file.type }), file.name);
  return ok(file.name);
}
