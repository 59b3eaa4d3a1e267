import type { TimelineMark } from '../../lib/relate/timeline';
import type { Origin, Source } from '../../lib/topic/source';
import type { Screen } from '../controls/screen';
import { certaintyText } from '../i18n/certainty-text';
import { dateText } from '../i18n/date-text';
import type { Translate } from '../i18n/translator';
import { valueText } from '../i18n/value-text';

/** What words about a mark need: who else is there, and where they have their word from. */
export interface TimelineWords extends Pick<Screen, 't' | 'topic'> {
  readonly sourceById: ReadonlyMap<string, Source>;
  readonly originById: ReadonlyMap<string, Origin>;
}

export const dayText = (source: Source, t: Translate): string =>
  source.published ? dateText(source.published, t.lang, 'short') : t('picture.undated');

export const originLabel = (mark: TimelineMark, { originById, t }: TimelineWords): string =>
  originById.get(mark.origin)?.label[t.lang] ?? t('origin.kind.unknown');

/** Longest publisher that is written beside a mark, characters. */
const LONGEST = 34;

/** The label of the mark that leads its origin: who, how many follow, whether it was the first. */
export function labelOf(mark: TimelineMark, { originById, t }: TimelineWords): { name: string; more: string } {
  const { publisher } = mark.source;
  const kind = originById.get(mark.origin)?.kind ?? 'unknown';
  const more = [
    mark.followers > 0 ? t('timeline.follow', { n: mark.followers }) : t(`origin.kind.${kind}`),
    mark.first ? t(`timeline.${mark.first}`) : null,
  ];
  return {
    name: publisher.length > LONGEST ? `${publisher.slice(0, LONGEST - 1).trimEnd()}…` : publisher,
    more: more.filter(Boolean).join(' · '),
  };
}

/** What is to be told of a mark beside its date, publisher and certainty. */
export function remarksOn(mark: TimelineMark, words: TimelineWords): readonly string[] {
  const { t, topic, sourceById } = words;
  const publisher = (id: string): string => sourceById.get(id)?.publisher ?? '';
  const { hardened, changed, follows, first, claim } = mark;
  return [
    first ? t(`timeline.${first}`) : null,
    follows ? t('timeline.note.follows', { publisher: publisher(follows) }) : null,
    hardened
      ? t('timeline.note.hardened', {
          from: certaintyText(hardened.from, t),
          publisher: publisher(hardened.since),
        })
      : null,
    changed
      ? t(`timeline.note.changed.${changed.by}`, {
          from: valueText(changed.from, claim.facet, topic.facets, t),
          publisher: publisher(changed.since),
        })
      : null,
  ].filter((remark) => remark !== null);
}

/** The name of a mark, or of a pile of them, for those who do not see it. */
export function markText(marks: readonly TimelineMark[], lane: string, words: TimelineWords): string {
  const { t } = words;
  const [mark] = marks;
  if (!mark) return lane;
  if (marks.length > 1) {
    const named = marks.slice(0, 5).map((one) => `${one.source.publisher}, ${dayText(one.source, t)}`);
    const rest = marks.length - named.length;
    return [
      `${lane} · ${t('n.source', { n: marks.length })}`,
      ...named,
      ...(rest > 0 ? [t('card.more', { n: rest })] : []),
    ].join('; ');
  }
  return [
    `${mark.source.publisher}, ${dayText(mark.source, t)} · ${lane}`,
    certaintyText(mark.claim.certainty, t),
    originLabel(mark, words),
    ...(mark.claim.corrected ? [t('said.tag')] : []),
    ...remarksOn(mark, words),
  ].join('; ');
}
