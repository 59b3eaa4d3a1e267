/** The whole test: each step runs though an earlier one failed; the last line is "N passed, N failed". */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { ensureBrowsers } from './ensure-browsers.mjs';
import { ensureWebDav } from './ensure-webdav.mjs';

const RESULTS = '.output/test-results';
rmSync(RESULTS, { recursive: true, force: true });
mkdirSync(RESULTS, { recursive: true });

let [passed, failed] = [0, 0];

function step(name, run) {
  const begun = Date.now();
  console.log(`\n── ${name}`);
  const { good, bad } = run();
  passed += good;
  failed += bad;
  console.log(`── ${name}: ${good} passed, ${bad} failed, ${((Date.now() - begun) / 1000).toFixed(1)} s`);
}

/** A command that counts as one test. */
const command =
  (...args) =>
  () => {
    const { status } = spawnSync(args[0], args.slice(1), { stdio: ['ignore', 'inherit', 'inherit'] });
    return status === 0 ? { good: 1, bad: 0 } : { good: 0, bad: 1 };
  };

/** A Vitest run that counts its tests. */
const vitest =
  (file, ...args) =>
  () => {
    const out = `${RESULTS}/${file}.json`;
    const { status } = spawnSync(
      'npx',
      [
        '--no-install',
        'vitest',
        'run',
        '--root',
        '.',
        '--reporter',
        'default',
        '--reporter',
        'json',
        '--outputFile',
        out,
        ...args,
      ],
      {
        stdio: ['ignore', 'inherit', 'inherit'],
      },
    );
    try {
      const { numPassedTests: good, numFailedTests: bad } = JSON.parse(readFileSync(out, 'utf8'));
      return { good, bad: status === 0 ? bad : Math.max(bad, 1) };
    } catch {
      return { good: 0, bad: 1 };
    }
  };

const there = (found) => (found ? { good: 1, bad: 0 } : { good: 0, bad: 1 });
step('browsers', () => there(ensureBrowsers()));
step('WebDAV servers', () => there(ensureWebDav()));
step('format', command('npm', 'run', '-s', 'check:format'));
step('lint', command('npm', 'run', '-s', 'check:lint'));
step('types', command('npm', 'run', '-s', 'check:types'));
step('import graph', command('npm', 'run', '-s', 'check:graph'));
step('build', command('npm', 'run', '-s', 'build'));
step('package lint', command('node', 'scripts/lint-package.mjs'));
step('unit', vitest('unit', '-c', 'tests/vitest.config.ts', '--project', 'unit'));
step('browser', vitest('browser', '-c', 'tests/vitest.config.ts', '--project', 'browser'));
step('end to end', vitest('e2e', '-c', 'tests/e2e/vitest.config.ts'));

console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
