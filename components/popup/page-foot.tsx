import type { JSX } from 'preact';
import type { Source } from '../../lib/topic/source';
import { ActionIcon } from '../controls/action-icon';
import { useScreen } from '../controls/screen';
import { Switch } from '../controls/switch';
import { instantText } from '../i18n/date-text';

export interface PageFootProps {
  /** Null where there is nothing to highlight. */
  readonly highlights: boolean | null;
  readonly onHighlights: (on: boolean) => void;
  /** The source of the set that is this article, if it was added. */
  readonly self: Source | null;
  /** False where the page may not be added (translated by the browser). */
  readonly addable: boolean;
  readonly onAdd: () => void;
  readonly onShowSource: (id: string) => void;
}

/** Highlights on this site, and the article as a source. */
export function PageFoot(props: PageFootProps): JSX.Element | null {
  const { t } = useScreen();
  const { highlights, onHighlights, self, addable, onAdd, onShowSource } = props;
  if (highlights === null && !self && !addable) return null;
  return (
    <footer class="foot">
      {highlights === null ? null : <Switch label={t('popup.highlights')} on={highlights} onChange={onHighlights} />}
      {self ? (
        <p class="foot-added">
          <ActionIcon name="check" />
          <span>
            {self.addedAt ? t('popup.added', { date: instantText(self.addedAt, t.lang) }) : t('popup.shipped')}
          </span>
          <button type="button" class="link" onClick={() => onShowSource(self.id)}>
            {t('common.show')}
          </button>
        </p>
      ) : addable ? (
        <button type="button" class="button primary wide" onClick={onAdd}>
          <ActionIcon name="add" />
          {t('popup.add')}
        </button>
      ) : null}
    </footer>
  );
}
