/** The whole test: each step runs though an earlier one failed; the last line is "N passed, N failed". */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { relative } from 'node:path';
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

/** A Vitest run; its report by file, the same file once for each project, or null where it wrote none. */
function runVitest(report, args) {
  const out = `${RESULTS}/${report}.json`;
  const reporters = ['--reporter', 'default', '--reporter', 'json', '--outputFile', out];
  const command = ['--no-install', 'vitest', 'run', '--root', '.', ...reporters, ...args];
  const { status } = spawnSync('npx', command, { stdio: ['ignore', 'inherit', 'inherit'] });
  try {
    const files = JSON.parse(readFileSync(out, 'utf8')).testResults;
    return { files, isWhole: status === 0 };
  } catch {
    return { files: [], isWhole: false };
  }
}

const count = (files, status) =>
  files.flatMap(({ assertionResults }) => assertionResults).filter((test) => test.status === status).length;

/** Counts the tests of a run; one that failed outside of its tests has at least one failure. */
function counted({ files, isWhole }) {
  const bad = count(files, 'failed');
  return { good: count(files, 'passed'), bad: isWhole ? bad : Math.max(bad, 1) };
}

/** A Vitest run that counts its tests. */
const vitest =
  (report, ...args) =>
  () =>
    counted(runVitest(report, args));

/**
 * The stories in real browsers. A file that fails is told once more from its beginning, with new profiles and nothing beside it: a loaded
 * machine loses a click now and then, and the stories of a file go on from each other. What is broken fails both times.
 */
const stories =
  (report, ...args) =>
  () => {
    const first = runVitest(report, args);
    const failed = new Set(first.files.filter(({ status }) => status !== 'passed').map(({ name }) => name));
    if (failed.size === 0) return counted(first);
    console.log(`\n── once more, alone: ${[...failed].map((name) => relative('.', name)).join(', ')}`);
    const second = runVitest(`${report}-again`, [...args, '--maxWorkers', '1', ...failed]);
    const kept = first.files.filter(({ name }) => !failed.has(name));
    return counted({ files: [...kept, ...second.files], isWhole: second.isWhole });
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
step('end to end', stories('e2e', '-c', 'tests/e2e/vitest.config.ts'));

console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
