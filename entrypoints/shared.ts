import * as preact from 'preact';
import * as hooks from 'preact/hooks';
import * as polyfill from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import * as en from '@/components/i18n/messages.en';
import * as fr from '@/components/i18n/messages.fr';
import * as calendar from '@/lib/language/calendar-words';
import * as dateline from '@/lib/language/dateline';
import * as language from '@/lib/language/vote-language';
import * as facets from '@/lib/topic/icc/facets/index';

/** Where the build looks for the modules that several scripts use: see scripts/build-steps/share-modules.ts. */
type World = typeof globalThis & { secondSourceShared?: Readonly<Record<string, unknown>> };

export default defineUnlistedScript(() => {
  const shared = { en, fr, facets, calendar, language, dateline, preact, hooks, polyfill };
  (globalThis as World).secondSourceShared = shared;
});
