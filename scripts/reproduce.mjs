/**
 * Builds the extension anew from its source package alone, as README says, in an empty folder, and compares every file with what
 * `npm run build` left in .output: what a store's reviewer does. `npm run build` first.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const BUILDS = ['chrome-mv3', 'firefox-mv3'];
/** Nothing of what was made or tried belongs into the package. */
const UNWANTED = /^(?:\.output|\.wxt|\.git|node_modules|.*-profile)\//u;

const folder = mkdtempSync(join(tmpdir(), 'second-source-reproduce-'));

function run(command, args, cwd) {
  const { status, error } = spawnSync(command, args, { cwd, stdio: ['ignore', 'ignore', 'inherit'] });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} failed${error ? `: ${error.message}` : ''}`);
}

/** Hash by file, of a whole folder. */
function hashes(root) {
  const files = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    files.map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return [path.slice(root.length + 1), createHash('sha256').update(readFileSync(path)).digest('hex')];
    }),
  );
}

/** Names of files that are in one only, or differ. */
function differences(here, there) {
  const names = new Set([...here.keys(), ...there.keys()]);
  return [...names].filter((name) => here.get(name) !== there.get(name));
}

try {
  const zip = readdirSync('.output').find((name) => name.endsWith('-sources.zip'));
  if (!zip) throw new Error('no source package in .output: run `npm run build` first');
  run('unzip', ['-q', resolve('.output', zip), '-d', folder]);
  const unwanted = [...hashes(folder).keys()].filter((name) => UNWANTED.test(name));
  if (unwanted.length > 0) throw new Error(`the source package holds ${unwanted.slice(0, 5).join(', ')}`);
  run('npm', ['ci', '--no-audit', '--no-fund'], folder);
  run('npm', ['run', '-s', 'build'], folder);
  let wrong = 0;
  for (const build of BUILDS) {
    const here = hashes(resolve('.output', build));
    const differing = differences(here, hashes(join(folder, '.output', build)));
    for (const name of differing) console.error(`${build}/${name} differs`);
    console.log(`${build}: ${here.size} files, ${differing.length} of them different`);
    wrong += differing.length;
  }
  process.exitCode = wrong === 0 ? 0 : 1;
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
