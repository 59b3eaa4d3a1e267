import { readdirSync, statSync } from 'node:fs';
import { atMost, type Group } from './figure';
import { ensureBuilt } from './built';

/** What the stores are handed. */
export const packageGroup: Group = {
  figures: [atMost('package.zip-bytes', 300_000, 'bytes')],
  timed: false,
  measure: async () => {
    ensureBuilt();
    const zip = readdirSync('.output').find((name) => name.endsWith('-chrome.zip'));
    if (!zip) throw new Error('no Chrome package in .output');
    return { 'package.zip-bytes': statSync(`.output/${zip}`).size };
  },
};
