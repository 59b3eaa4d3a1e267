import { ok } from '../base/result';
import { parseItemName, MANIFEST, type Bytes, type Transport } from './transport';
import { hashText } from './shards/hash';

/** How the names of manifests end. */
const MANIFEST_END = `.${MANIFEST}`;

/** Items of a place held in memory; several devices may share them. */
export type Items = Map<string, Bytes>;

/** A place in memory: for tests and as the base of files carried by hand. */
export const createMemoryTransport = (
  items: Items,
  { name = 'memory', itemBytes = 65_536, transient = false } = {},
): Transport => ({
  name,
  itemBytes,
  transient,
  list: () =>
    Promise.resolve(
      ok(
        [...items]
          .filter(([each]) => each.endsWith(MANIFEST_END) && parseItemName(each) !== null)
          .map(([each, bytes]) => ({ name: each, tag: hashText(bytes) })),
      ),
    ),
  read: (names) =>
    Promise.resolve(
      ok(
        new Map(
          names.flatMap((each): [string, Bytes][] => {
            const bytes = items.get(each);
            return bytes ? [[each, bytes]] : [];
          }),
        ),
      ),
    ),
  itemsOf: (device) => Promise.resolve(ok([...items.keys()].filter((each) => parseItemName(each)?.device === device))),
  write: ({ put, remove }) => {
    for (const [each, bytes] of put) items.set(each, bytes);
    for (const each of remove) items.delete(each);
    return Promise.resolve(ok(undefined));
  },
});
