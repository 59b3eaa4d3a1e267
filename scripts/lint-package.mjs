/** Runs `web-ext lint` on the Firefox build: no error, and no warning but those named here with their reason. */
import { spawnSync } from 'node:child_process';

const ALLOWED = {
  UNSAFE_VAR_ASSIGNMENT: 'Preact can set raw HTML; nothing here asks it to (the linter of our sources forbids it).',
};

const { stdout } = spawnSync(
  'npx',
  ['--no-install', 'web-ext', 'lint', '--source-dir', '.output/firefox-mv3', '--output', 'json'],
  {
    encoding: 'utf8',
    maxBuffer: 32 << 20,
  },
);
const report = JSON.parse(stdout.slice(stdout.indexOf('{')));
const faults = [...report.errors, ...report.warnings.filter(({ code }) => !(code in ALLOWED))];
for (const { code, message, file, line } of faults) console.error(`${code}: ${message} (${file ?? ''}:${line ?? ''})`);
for (const [code, reason] of Object.entries(ALLOWED)) {
  const count = report.warnings.filter((warning) => warning.code === code).length;
  if (count > 0) console.log(`${count} × ${code}, known: ${reason}`);
}
process.exitCode = faults.length === 0 ? 0 : 1;
