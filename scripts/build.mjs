/** Builds and packs both browsers, prints what a page that is not about the topic loads, and tells both budgets. */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { squeezeZips } from './squeeze-zip.mjs';

/** Budgets: what every page loads (bytes, gzipped), and the Chrome package (bytes). */
const GATE_BUDGET = 12_000;
const PACKAGE_BUDGET = 300_000;

for (const browser of ['chrome', 'firefox']) {
  const { status } = spawnSync('npx', ['--no-install', 'wxt', 'zip', '-b', browser], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status !== 0) {
    console.error(`The build for ${browser} failed.`);
    process.exit(1);
  }
}

const packages = readdirSync('.output').filter((name) => /-(chrome|firefox)\.zip$/.test(name));
await squeezeZips(packages.map((name) => `.output/${name}`));

const gate = readFileSync('.output/chrome-mv3/gate.js');
const gzipped = gzipSync(gate, { level: 9 }).length;
const zip = packages.find((name) => name.endsWith('-chrome.zip'));
const packed = statSync(`.output/${zip}`).size;
const say = (name, size, budget) =>
  console.log(`${name}: ${size} bytes of ${budget}${size > budget ? ' — over budget' : ''}`);
console.log(`gate, minified: ${gate.length} bytes`);
say('gate, gzipped', gzipped, GATE_BUDGET);
say('Chrome package', packed, PACKAGE_BUDGET);
// The gate runs on every page: its budget is a limit. The package is loaded once: over its budget is told, not refused.
process.exitCode = gzipped > GATE_BUDGET ? 1 : 0;
