import { realpathSync } from 'node:fs';
import { resolve } from 'node:path';
import { assessArticle } from '../lib/relate/assess';
import { icc } from '../lib/topic/icc';
import { shippedSet } from '../lib/topic/icc/references';
import { jsonOf } from './annotate/json';
import { reportOf } from './annotate/report';
import { loadPage } from './load-page';
import { commandSet, lookupFor, type FileSource } from './reference-set';

const USAGE = 'usage: annotate PAGE... [--reference FILE]... [--no-default-references] [--json]';

interface Options {
  readonly pages: readonly string[];
  readonly references: readonly string[];
  readonly defaults: boolean;
  readonly json: boolean;
}

/** The options, or what is wrong with them. */
function readOptions(args: readonly string[]): Options | string {
  const [pages, references]: [string[], string[]] = [[], []];
  let [defaults, json] = [true, false];
  for (let at = 0; at < args.length; at += 1) {
    const arg = args[at] as string;
    if (arg === '--reference') {
      const file = args[++at];
      if (file === undefined || file.startsWith('--')) return '--reference needs a file';
      references.push(file);
    } else if (arg === '--no-default-references') defaults = false;
    else if (arg === '--json') json = true;
    else if (arg.startsWith('--')) return `unknown option ${arg}`;
    else pages.push(arg);
  }
  return pages.length === 0 ? 'no page given' : { pages, references, defaults, json };
}

function sameFile(cwd: string): (a: string, b: string) => boolean {
  const real = (file: string): string => {
    try {
      return realpathSync(resolve(cwd, file));
    } catch {
      return resolve(cwd, file);
    }
  };
  return (a, b) => real(a) === real(b);
}

function fail(message: string): number {
  console.error(`annotate: ${message}`);
  return 2;
}

/** Annotates pages as the extension would. `cwd` is the caller's folder. Answers the exit code. */
export async function main(args: readonly string[], cwd: string): Promise<number> {
  const options = readOptions(args);
  if (typeof options === 'string') return fail(`${options} (${USAGE})`);
  const files: FileSource[] = [];
  for (const file of options.references) {
    const loaded = await loadPage(file, cwd);
    if (!loaded.ok) return fail(`--reference ${file}: ${loaded.error}`);
    files.push({ file, article: loaded.value });
  }
  const set = commandSet(options.defaults ? shippedSet : null, files, icc);
  const same = sameFile(cwd);
  for (const file of options.pages) {
    const loaded = await loadPage(file, cwd);
    if (!loaded.ok) {
      print(options.json ? JSON.stringify({ file, error: loaded.error }) : `${file}: ${loaded.error}\n`);
      continue;
    }
    const page = { file, article: loaded.value };
    const assessment = await assessArticle(page.article, {
      topic: icc,
      lookup: lookupFor(set, page, same),
      force: null,
    });
    print(options.json ? JSON.stringify(jsonOf(page, assessment, set)) : reportOf(page, assessment, icc));
  }
  return 0;
}

const print = (line: string): void => void process.stdout.write(`${line}\n`);
