import type { JSX } from 'preact';
import type { Timeline } from '../../lib/relate/timeline';
import { CertaintyBars } from '../controls/certainty-bars';
import { certaintyText } from '../i18n/certainty-text';
import { YourWord } from '../pictures/your-word';
import { valueText } from '../i18n/value-text';
import { deepLink } from '../../lib/exchange/address/deep-link';
import { dayText, originLabel, remarksOn, type TimelineWords } from './timeline-words';

export interface TimelineTableProps {
  readonly timeline: Timeline;
  readonly caption: string;
  readonly words: TimelineWords;
}

/** Rows that are drawn at most. */
const MOST = 500;

/** The timeline as rows, oldest first, undated ones last: nothing is told by the picture alone. */
export function TimelineTable({ timeline, caption, words }: TimelineTableProps): JSX.Element {
  const { t, topic } = words;
  const all = timeline.lanes
    .flatMap((lane) => [...lane.marks, ...lane.undated].map((mark) => ({ mark, value: lane.value })))
    .sort((a, b) => (a.mark.when?.end ?? '9999').localeCompare(b.mark.when?.end ?? '9999'));
  const rows = all.slice(0, MOST);
  return (
    <div class="timeline-rows" tabIndex={0} role="region" aria-label={caption}>
      <table class="timeline-table">
        <caption class="unseen">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t('field.published')}</th>
            <th scope="col">{t('field.publisher')}</th>
            <th scope="col">{t('timeline.answer')}</th>
            <th scope="col">{t('timeline.certainty')}</th>
            <th scope="col">{t('field.origin')}</th>
            <th scope="col">{t('timeline.remarks')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ mark, value }) => {
            const link = deepLink(mark.source, [mark.claim]);
            return (
              <tr key={`${value} ${mark.claim.id}`}>
                <td class="timeline-day">{dayText(mark.source, t)}</td>
                <th scope="row" dir="auto">
                  {link ? (
                    <a class="link" href={link} target="_blank" rel="noreferrer noopener">
                      {mark.source.publisher}
                    </a>
                  ) : (
                    mark.source.publisher
                  )}
                </th>
                <td>{valueText(value, mark.claim.facet, topic.facets, t)}</td>
                <td class="timeline-certainty">
                  <CertaintyBars certainty={mark.claim.certainty} /> {certaintyText(mark.claim.certainty, t)}{' '}
                  <YourWord claim={mark.claim} />
                </td>
                <td>{originLabel(mark, words)}</td>
                <td>{remarksOn(mark, words).join(' · ')}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {all.length > MOST ? <p class="picture-cut">{t('narrow.cut-rows', { n: MOST, m: all.length })}</p> : null}
    </div>
  );
}
