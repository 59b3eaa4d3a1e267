import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/e2e/**/*.e2e.ts'],
    globalSetup: ['tests/e2e/prepare.ts'],
    environment: 'node',
    // Stories wait more than they work; each file has its own ports and profiles.
    maxWorkers: 2,
    // Real browsers on a loaded machine lose a click now and then; what is broken fails twice.
    retry: 1,
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
