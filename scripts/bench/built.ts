import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { chromiumPath } from '../browsers.mjs';

/** What the packages are made of. */
const SOURCES = ['lib', 'components', 'entrypoints', 'public', 'wxt.config.ts', 'package-lock.json'];
const BUILT = '.output/chrome-mv3/manifest.json';

function newest(path: string): number {
  const stats = statSync(path);
  if (!stats.isDirectory()) return stats.mtimeMs;
  return Math.max(stats.mtimeMs, ...readdirSync(path).map((entry) => newest(join(path, entry))));
}

/** Builds the packages where they are missing or older than what they are made of. Throws where that fails. */
export function ensureBuilt(): void {
  if (existsSync(BUILT) && statSync(BUILT).mtimeMs > Math.max(...SOURCES.map(newest))) return;
  console.error('bench: building the packages …');
  spawnSync('npm', ['run', '-s', 'build'], { stdio: ['ignore', 'ignore', 'inherit'] });
  if (!existsSync(BUILT)) throw new Error('the packages could not be built');
}

/** Throws where there is no Chromium to measure in. */
export function needChromium(): void {
  if (!existsSync(chromiumPath())) throw new Error(`no Chromium at ${chromiumPath()} (CHROMIUM_PATH names another)`);
}
