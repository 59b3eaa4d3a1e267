import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { asciiOnly } from './scripts/build-steps/ascii-only';
import { condenseVocabulary } from './scripts/build-steps/condense-vocabulary';
import { shareModules } from './scripts/build-steps/share-modules';

const ICON_SIZES = [16, 32, 48, 128] as const;
const icons = (name: string): Record<string, string> =>
  Object.fromEntries(ICON_SIZES.map((size) => [size, `icon/${name}-${size}.png`]));

const command = (message: string, key: string) => ({
  suggested_key: { default: key },
  description: `__MSG_${message}__`,
});

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  imports: false,
  manifestVersion: 3,
  targetBrowsers: ['chrome', 'firefox'],
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: ['activeTab', 'scripting', 'storage', 'unlimitedStorage', 'alarms', 'contextMenus'],
    // Nothing is granted at install: the welcome page asks, and the reader may grant single sites.
    optional_host_permissions: ['*://*/*'],
    icons: icons('active'),
    action: { default_icon: icons('idle'), default_title: '__MSG_name__' },
    commands: {
      'next-claim': command('command_next', 'Alt+Shift+J'),
      'previous-claim': command('command_previous', 'Alt+Shift+K'),
      'claims-list': command('command_list', 'Alt+Shift+L'),
      'toggle-highlights': command('command_highlights', 'Alt+Shift+H'),
      // Chrome takes four suggested keys; these are offered without one.
      'add-page': { description: '__MSG_command_add__' },
      'add-selection': { description: '__MSG_command_claim__' },
      'note-selection': { description: '__MSG_command_note__' },
    },
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self' https: http://127.0.0.1:* http://localhost:*; base-uri 'none'; form-action 'none'",
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'second-source@second-source.example',
              strict_min_version: '149.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '128' }),
  }),
  // The drawings that the icons were made from.
  zip: { exclude: ['icon/*.svg'] },
  vite: () => ({
    // The plugin's types are older than exactOptionalPropertyTypes.
    plugins: [shareModules(), condenseVocabulary(), preact(), asciiOnly()] as never,
    // Its build for browsers of today; the other one, for old ones too, is larger.
    resolve: { alias: { dexie: 'dexie/dist/modern/dexie.mjs' } },
  }),
});
