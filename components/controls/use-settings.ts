import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Failure, Settings } from '../../lib/messages/protocol';
import { askSafely } from './ask-safely';
import type { Desk } from './desk';

export interface SettingsState {
  readonly settings: Settings;
  /** What kept the last change from being saved; null if nothing did. */
  readonly failure: Failure | null;
  readonly change: (change: Partial<Settings>) => void;
}

/** The settings, starting from those the entrypoint read; a change shows at once and goes back if it could not be saved. */
export function useSettings(desk: Desk, first: Settings): SettingsState {
  const [settings, setSettings] = useState(first);
  const [failure, setFailure] = useState<Failure | null>(null);
  useEffect(() => desk.hear('settingsChanged', (told) => setSettings(told.settings)), [desk]);
  const change = useCallback(
    (wanted: Partial<Settings>) => {
      setSettings((now) => ({ ...now, ...wanted }));
      void askSafely(desk.ask('changeSettings', { change: wanted })).then(async (reply) => {
        setFailure(reply.ok ? null : reply.error);
        if (reply.ok) setSettings(reply.value);
        else {
          const kept = await askSafely(desk.ask('readSettings', null));
          if (kept.ok) setSettings(kept.value);
        }
      });
    },
    [desk],
  );
  return { settings, failure, change };
}
