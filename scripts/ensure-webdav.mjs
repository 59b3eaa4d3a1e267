/** Finds the WebDAV servers that tests need, or installs them from Debian; else says what to install. No service is started. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

const PACKAGES = ['apache2-bin', 'apache2-utils', 'rclone', 'media-types'];

const found = (command) => spawnSync('sh', ['-c', `command -v ${command}`]).status === 0;
const missing = () =>
  ['apache2', 'htpasswd', 'rclone'].filter((command) => !found(command) && !existsSync(`/usr/sbin/${command}`));

/** Answers whether Apache and rclone are there now. */
export function ensureWebDav() {
  if (missing().length === 0) return true;
  const sudo = process.getuid?.() === 0 ? [] : found('sudo') ? ['sudo', '-n'] : null;
  if (sudo && found('apt-get')) {
    console.log(`Installing ${PACKAGES.join(' ')} …`);
    const run = (...args) => {
      const [command, ...rest] = [...sudo, 'apt-get', ...args];
      return spawnSync(command, rest, {
        stdio: ['ignore', 'ignore', 'inherit'],
        env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      });
    };
    run('update', '-qq');
    run('install', '-y', '-qq', '--no-install-recommends', ...PACKAGES);
  }
  const left = missing();
  if (left.length === 0) return true;
  console.error(`Not found: ${left.join(', ')}. Debian: apt-get install ${PACKAGES.join(' ')}.`);
  return false;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) process.exitCode = ensureWebDav() ? 0 : 1;
