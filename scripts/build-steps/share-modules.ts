import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

/** The file that holds the shared modules, and where it leaves them. Its entry point is entrypoints/shared.ts. */
const FILE = '/shared.js';
const PLACE = 'globalThis.secondSourceShared';
const ENTRIES = { shared: /\/entrypoints\/shared\.ts$/, reader: /\/entrypoints\/reader\/index\.ts$/ };
/** Runs on every page by itself, without the shared file. */
const ALONE = /\/entrypoints\/gate\/index\.ts$/;

/** The modules that entrypoints/shared.ts leaves there, by the name it leaves them under. */
const SHARED: Readonly<Record<string, RegExp>> = {
  en: /\/components\/i18n\/messages\.en\.ts$/,
  fr: /\/components\/i18n\/messages\.fr\.ts$/,
  facets: /\/lib\/topic\/icc\/facets\/index\.ts$/,
  calendar: /\/lib\/language\/calendar-words\.ts$/,
  language: /\/lib\/language\/vote-language\.ts$/,
  dateline: /\/lib\/language\/dateline\.ts$/,
  preact: /\/node_modules\/preact\/dist\/preact\.mjs$/,
  hooks: /\/node_modules\/preact\/hooks\/dist\/hooks\.mjs$/,
  polyfill: /\/node_modules\/@wxt-dev\/webextension-polyfill\/dist\/browser\.mjs$/,
};

interface Exported {
  readonly type: string;
  readonly exportKind?: string;
  readonly declaration?: {
    readonly id?: { readonly name: string };
    readonly declarations?: readonly { readonly id: { readonly name: string } }[];
  } | null;
  readonly specifiers?: readonly { readonly exported: { readonly name: string } }[];
}

/** Names that a statement exports, types left out. */
function namesOf({ type, exportKind, declaration, specifiers }: Exported): string[] {
  if (type !== 'ExportNamedDeclaration' || exportKind === 'type') return [];
  const declared = declaration?.declarations?.map(({ id }) => id.name) ?? [];
  return [
    ...declared,
    ...(declaration?.id ? [declaration.id.name] : []),
    ...(specifiers ?? []).map(({ exported }) => exported.name),
  ];
}

/**
 * The reader runs in pages as one plain script and cannot load the chunks that the extension's own pages share, so that what
 * both need would be in the package twice. The largest of it goes into a plain script of its own: the reader has it put into
 * the page before it (see lib/platform/page-scripts.ts), the extension's modules import it. In both, each shared module is
 * replaced by one that takes its exports from where the script left them.
 */
export function shareModules(): Plugin {
  let users: 'none' | 'script' | 'modules' = 'none';
  return {
    name: 'share-modules',
    apply: 'build',
    enforce: 'pre',
    buildStart({ input }) {
      const inputs = typeof input === 'string' ? [input] : Object.values(input);
      const has = (entry: RegExp): boolean => inputs.some((path) => entry.test(path));
      users = has(ENTRIES.shared) || has(ALONE) ? 'none' : has(ENTRIES.reader) ? 'script' : 'modules';
    },
    resolveId: (id) => (id === FILE ? { id: FILE, external: 'absolute' } : null),
    load(id) {
      const name = Object.keys(SHARED).find((key) => SHARED[key]?.test(id));
      if (name === undefined || users === 'none') return null;
      const { body } = this.parse(readFileSync(id, 'utf8'), { lang: id.endsWith('.ts') ? 'ts' : 'js' });
      const names = (body as unknown as readonly Exported[]).flatMap(namesOf);
      const first = users === 'script' ? '' : `import '${FILE}';\n`;
      return { code: `${first}export const { ${names.join(', ')} } = ${PLACE}.${name};\n`, moduleSideEffects: false };
    },
  };
}
