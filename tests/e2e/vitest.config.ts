import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Both browsers together, by name of file. */
const PAIR = 'tests/e2e/sync-browsers.e2e.ts';
/** Files that take longest, the longest first: one of them begun last would keep one worker busy while the other has nothing to do. */
const LONG = [
  'sync-browsers',
  'many',
  'import-many',
  'access',
  'by-hand',
  'extraction',
  'sync-passphrase',
  'sync-access',
  'sync',
];

class LongFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification): number => {
      const at = LONG.findIndex((name) => moduleId.endsWith(`/${name}.e2e.ts`));
      return at < 0 ? LONG.length : at;
    };
    return files.toSorted((a, b) => rank(a) - rank(b));
  }
}

/** Stories of one browser; `TARGETS` in driver.ts names it. */
const stories = (target: string) => ({
  extends: true as const,
  test: { name: target, env: { TARGET: target }, include: ['tests/e2e/**/*.e2e.ts'], exclude: [PAIR] },
});

export default defineConfig({
  test: {
    globalSetup: ['tests/e2e/prepare.ts'],
    environment: 'node',
    // Stories wait more than they work; each file has its own ports and profiles.
    maxWorkers: 2,
    // Real browsers on a loaded machine lose a click now and then; what is broken fails twice.
    retry: 1,
    testTimeout: 120_000,
    hookTimeout: 180_000,
    sequence: { sequencer: LongFirst },
    // A file's Chromium and Firefox stories run beside each other: the longest file is half as long.
    projects: [{ extends: true, test: { name: 'both', include: [PAIR] } }, stories('chrome'), stories('firefox')],
  },
});
