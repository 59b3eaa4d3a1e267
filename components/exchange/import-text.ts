import type { PassedReason } from '../../lib/exchange/imported';
import type { ImportError } from '../../lib/exchange/json/import-error';
import type { PlanStep, RecordKind } from '../../lib/exchange/plan/plan-step';
import type { ReaderSet } from '../../lib/exchange/reader-set';
import type { Note } from '../../lib/topic/reader-records';
import type { Translate } from '../i18n/translator';
import { plainNote } from '../notes/parse-note';

/** Why a file was not imported: the file, the field or line, what is wrong there. */
export function importErrorText({ type, place, what }: ImportError, file: string, t: Translate): string {
  switch (type) {
    case 'empty':
      return t('import.error.empty', { file });
    case 'too-large':
      return t('import.error.too-large', { file });
    case 'newer-version':
      return t('import.error.newer', { file });
    case 'unknown-format':
      return t('import.error.unknown', { file, what });
    case 'no-json':
    case 'too-deep':
    case 'too-long':
    case 'reserved-name':
    case 'bad-field':
    default:
      return place === ''
        ? t('import.error.whole', { file, why: t(`import.fault.${type}`), what })
        : t('import.error.at', { file, place, why: t(`import.fault.${type}`), what });
  }
}

/** A line of the preview. */
export interface PreviewLine {
  readonly name: string;
  readonly why: string;
}

/** Why a step adds, changes, skips or refuses its record. */
export const stepText = ({ kind, reason }: PlanStep, t: Translate): string =>
  `${t(`import.kind.${kind}`)}: ${t(`import.reason.${reason}`)}`;

export const passedText = (reason: PassedReason, t: Translate): string => t(`import.passed.${reason}`);

/** What the records of a file are called on the screen, by kind and id. */
export function namesOf(file: ReaderSet, t: Translate): (kind: RecordKind, id: string) => string {
  const titles = new Map(file.sources.map(({ source }) => [source.id as string, source.title]));
  const title = (id: string): string => titles.get(id) ?? id;
  const notes = new Map(file.notes.map((note) => [note.id as string, beginning(note)]));
  const origins = new Map(file.origins.map((origin) => [origin.id as string, origin.label[t.lang]]));
  const corrections = new Map(
    file.corrections.map((one) => [
      one.id as string,
      one.type === 'origin' ? `${title(one.a)} / ${title(one.b)}` : one.claim.quote,
    ]),
  );
  return (kind, id) => {
    if (kind === 'note') return notes.get(id) ?? id;
    if (kind === 'origin') return origins.get(id) ?? id;
    return kind === 'correction' ? (corrections.get(id) ?? id) : title(id);
  };
}

const beginning = ({ text }: Note): string => {
  const words = plainNote(text).trim();
  return words.length > 80 ? `${words.slice(0, 79)}…` : words;
};
