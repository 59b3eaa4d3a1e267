import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { SyncChange } from '../../lib/messages/sync-messages';
import { useScreen } from '../controls/screen';
import type { MessageKey } from '../i18n/translator';

const ACTIONS = ['delete', 'change', 'add'] as const satisfies readonly SyncChange['action'][];
/** Lines of one action that are shown; of more the number is told. */
const MOST_LINES = 500;

const KINDS: Readonly<Record<string, MessageKey>> = {
  source: 'import.kind.source',
  claim: 'sync.kind.claim',
  note: 'import.kind.note',
  correction: 'import.kind.correction',
  origin: 'import.kind.origin',
  'shipped-edit': 'import.kind.edit',
  'source-tags': 'import.kind.tags',
};

export interface ChangeListProps {
  /** How many there are, as far as is known before they are read. */
  readonly n: number;
  /** Null where they are not known any more. */
  readonly read: () => Promise<readonly SyncChange[] | null>;
}

/** All that a round would change here: what becomes of which record. Read when it is opened. */
export function ChangeList({ n, read }: ChangeListProps): JSX.Element {
  const { t } = useScreen();
  const [changes, setChanges] = useState<readonly SyncChange[] | null>([]);
  const [busy, setBusy] = useState(false);
  return (
    <details
      class="sync-changes"
      onToggle={(event) => {
        if (!event.currentTarget.open) return;
        setBusy(true);
        void read().then((now) => {
          setChanges(now);
          setBusy(false);
        });
      }}
    >
      <summary>{t('sync.see-all', { n })}</summary>
      {changes === null ? <p class="quiet">{t('sync.see-all.gone')}</p> : null}
      <div class="sync-changes-list" tabIndex={0} role="group" aria-label={t('sync.see-all', { n })} aria-busy={busy}>
        {ACTIONS.map((action) => (
          <Lines key={action} action={action} changes={(changes ?? []).filter((each) => each.action === action)} />
        ))}
      </div>
    </details>
  );
}

interface LinesProps {
  readonly action: SyncChange['action'];
  readonly changes: readonly SyncChange[];
}

function Lines({ action, changes }: LinesProps): JSX.Element | null {
  const { t } = useScreen();
  if (changes.length === 0) return null;
  return (
    <>
      <h4>{t(`sync.would.${action}`, { n: changes.length })}</h4>
      <ul>
        {changes.slice(0, MOST_LINES).map(({ kind, id, text }) => (
          <li key={`${kind}/${id}`}>
            <span class="quiet">{t(KINDS[kind] ?? 'sync.kind.other')}</span>
            <span dir="auto">{typeof text === 'string' ? text : text[t.lang]}</span>
          </li>
        ))}
      </ul>
      {changes.length > MOST_LINES ? <p class="quiet">{t('card.more', { n: changes.length - MOST_LINES })}</p> : null}
    </>
  );
}
