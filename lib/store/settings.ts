import * as v from 'valibot';
import type { Settings } from '../messages/protocol';
import type { SecondSourceDatabase } from './database';

export const DEFAULT_SETTINGS: Settings = {
  lang: 'browser',
  theme: 'system',
  showUnmatched: false,
  openOnHover: true,
  mutedSites: [],
};

/** Most sites on which highlights can be switched off. */
const MOST_SITES = 500;

const fields = {
  lang: v.fallback(v.picklist(['browser', 'en', 'fr']), DEFAULT_SETTINGS.lang),
  theme: v.fallback(v.picklist(['system', 'light', 'dark']), DEFAULT_SETTINGS.theme),
  showUnmatched: v.fallback(v.boolean(), DEFAULT_SETTINGS.showUnmatched),
  openOnHover: v.fallback(v.boolean(), DEFAULT_SETTINGS.openOnHover),
  mutedSites: v.fallback(v.pipe(v.array(v.pipe(v.string(), v.maxLength(253))), v.maxLength(MOST_SITES)), []),
};
const schema = v.fallback(v.object(fields), { ...DEFAULT_SETTINGS, mutedSites: [] });

/** The settings; what is missing or broken in the row is as it is by default. */
export async function readSettings(db: SecondSourceDatabase): Promise<Settings> {
  return v.parse(schema, (await db.settings.get('settings'))?.value ?? {});
}

/** Changes some settings; a value that is none is passed over. */
export async function changeSettings(db: SecondSourceDatabase, change: Partial<Settings>): Promise<Settings> {
  return db.transaction('rw', [db.settings], async () => {
    const changed: Settings = v.parse(schema, { ...(await readSettings(db)), ...change });
    await db.settings.put({ key: 'settings', value: changed });
    return changed;
  });
}
