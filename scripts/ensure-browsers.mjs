/** Finds the browsers that tests and demo need, or installs them from Debian; else says what to install. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { chromiumPath, firefoxPath } from './browsers.mjs';

const PACKAGES = ['chromium', 'chromium-sandbox', 'firefox-esr', 'fonts-dejavu-core'];

const missing = () => [chromiumPath(), firefoxPath()].filter((path) => !existsSync(path));
const found = (command) => spawnSync('sh', ['-c', `command -v ${command}`]).status === 0;

/** Answers whether both browsers are there now. */
export function ensureBrowsers() {
  if (missing().length === 0) return true;
  const sudo = process.getuid?.() === 0 ? [] : found('sudo') ? ['sudo', '-n'] : null;
  if (sudo && found('apt-get')) {
    console.log(`Installing ${PACKAGES.join(' ')} …`);
    const run = (...args) =>
      spawnSync([...sudo, 'apt-get', ...args][0], [...sudo, 'apt-get', ...args].slice(1), {
        stdio: ['ignore', 'ignore', 'inherit'],
        env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      });
    run('update', '-qq');
    run('install', '-y', '-qq', '--no-install-recommends', ...PACKAGES);
  }
  const left = missing();
  if (left.length === 0) return true;
  console.error(
    `Not found: ${left.join(', ')}. Install Chromium and Firefox (Debian: apt-get install ${PACKAGES.join(' ')}), ` +
      'or name them in CHROMIUM_PATH and FIREFOX_PATH.',
  );
  return false;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) process.exitCode = ensureBrowsers() ? 0 : 1;
