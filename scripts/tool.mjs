/** Runs `scripts/NAME.ts`: bundles it into .output/tools when a source is newer, then runs it with the caller's arguments. */
import { readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const [name, ...args] = process.argv.slice(2);
const source = join(root, 'scripts', `${name}.ts`);
const out = join(root, '.output/tools', `${name}.mjs`);

function newest(path) {
  const stats = statSync(path);
  if (!stats.isDirectory()) return stats.mtimeMs;
  return Math.max(stats.mtimeMs, ...readdirSync(path).map((entry) => newest(join(path, entry))));
}

function isFresh() {
  try {
    const sources = ['lib', 'components', 'scripts', 'package-lock.json'].map((path) => newest(join(root, path)));
    return statSync(out).mtimeMs > Math.max(...sources);
  } catch {
    return false;
  }
}

if (!isFresh()) {
  const { build } = await import('vite');
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true, external: ['jsdom', 'puppeteer-core', 'vite'] },
    build: {
      ssr: source,
      outDir: join(root, '.output/tools'),
      emptyOutDir: false,
      minify: false,
      target: 'node20',
      rollupOptions: { output: { entryFileNames: `${name}.mjs`, chunkFileNames: `${name}-[name].mjs` } },
    },
  });
}
const { main } = await import(pathToFileURL(resolve(out)).href);
process.exitCode = await main(args, process.env.INIT_CWD ?? process.cwd());
