import type { ComponentChildren, JSX } from 'preact';
import { BrandMark } from '../controls/brand-mark';
import { useScreen } from '../controls/screen';
import type { MessageKey } from '../i18n/translator';
import { PERMISSION_REASONS, type PermissionName } from './permissions';

const KEPT = ['privacy.kept.set', 'privacy.kept.article', 'privacy.kept.deleted', 'privacy.kept.sync'] as const;
const LEAVES = ['privacy.leaves.sync', 'privacy.leaves.links', 'privacy.leaves.files'] as const;
const REMOVED = ['settings.uninstall', 'privacy.removed.copies'] as const;

/** What is kept, what leaves the device, what goes with the extension, and what each permission is for. */
export function Privacy({ permissions }: { readonly permissions: readonly PermissionName[] }): JSX.Element {
  const { t } = useScreen();
  return (
    <div class="privacy">
      <header class="welcome-brand">
        <BrandMark size={32} />
        <span>{t('app.name')}</span>
      </header>
      <main>
        <h1>{t('privacy.title')}</h1>
        <p class="welcome-text">{t('privacy.lead')}</p>
        <Part head="privacy.kept" lines={KEPT} />
        <Part head="privacy.leaves" lines={LEAVES} />
        <Part head="privacy.removed" lines={REMOVED} />
        <Part head="privacy.permissions">
          <dl class="privacy-permissions">
            {permissions.map((name) => (
              <div key={name}>
                <dt>
                  <code>{name}</code>
                </dt>
                <dd>{t(PERMISSION_REASONS[name])}</dd>
              </div>
            ))}
          </dl>
        </Part>
      </main>
    </div>
  );
}

interface PartProps {
  readonly head: MessageKey;
  readonly lines?: readonly MessageKey[];
  readonly children?: ComponentChildren;
}

function Part({ head, lines = [], children }: PartProps): JSX.Element {
  const { t } = useScreen();
  return (
    <section>
      <h2>{t(head)}</h2>
      {lines.map((line) => (
        <p key={line}>{t(line)}</p>
      ))}
      {children}
    </section>
  );
}
