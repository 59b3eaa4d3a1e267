import { err, ok, type Result } from '../../lib/base/result';
import type { Step } from '../../lib/base/steps';
import { subsetOf } from '../../lib/exchange/subset';
import type { Failure } from '../../lib/messages/protocol';
import { paced } from '../controls/paced';
import type { Screen } from '../controls/screen';
import { version } from '../controls/version';
import { exchangeWords } from '../i18n/exchange-words';
import { saveFile } from '../pictures/export-picture';
import { blobInTurns } from './blob-in-turns';
import { exportFileInSteps, type ExportFormat } from './export-file';
import { readSet } from './read-set';

/** Saves the set, or the sources named, by the browser's download, and tells how far it is. Answers the file's name. */
export async function saveSet(
  { desk, topic, t }: Pick<Screen, 'desk' | 'topic' | 't'>,
  format: ExportFormat,
  ids: readonly string[] | null,
  told: (step: Step) => void = () => undefined,
): Promise<Result<string, Failure>> {
  const reply = await readSet(desk);
  if (!reply.ok) return err(reply.error);
  const set = ids === null ? reply.value : subsetOf(reply.value, new Set(ids));
  const today = new Date().toISOString().slice(0, 10);
  const input = { words: exchangeWords(topic.facets, t), facets: topic.facets, today, version };
  const file = await paced(exportFileInSteps(set, format, input), told);
  saveFile(await blobInTurns(file), file.name);
  return ok(file.name);
}
