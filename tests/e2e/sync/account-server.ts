import type { SyncDevice } from './device';

type Items = Readonly<Record<string, string>>;

/** The account server of a browser's maker, played by the test: what one profile keeps in `storage.sync` comes to the others. */
export interface AccountServer {
  readonly items: () => Items;
  /** Takes what a profile changed since it was here last, and brings it what the others changed. */
  readonly meet: (device: SyncDevice) => Promise<void>;
}

export function createAccountServer(): AccountServer {
  let items: Items = {};
  const known = new Map<SyncDevice, Items>();
  return {
    items: () => items,
    meet: async (device) => {
      const before = known.get(device) ?? {};
      const local = await readAccount(device);
      const changed = Object.entries(local).filter(([name, value]) => before[name] !== value);
      const gone = Object.keys(before).filter((name) => !(name in local));
      const kept = Object.entries(items).filter(([name]) => !gone.includes(name));
      items = Object.fromEntries([...kept, ...changed]);
      await writeAccount(device, {
        put: Object.fromEntries(Object.entries(items).filter(([name, value]) => local[name] !== value)),
        remove: Object.keys(local).filter((name) => !(name in items)),
      });
      known.set(device, items);
    },
  };
}

const AREA = '(globalThis.browser ?? chrome).storage.sync';

const readAccount = async (device: SyncDevice): Promise<Items> =>
  (await device.page().evaluate(`${AREA}.get(null)`)) as Items;

async function writeAccount(
  device: SyncDevice,
  { put, remove }: { readonly put: Items; readonly remove: readonly string[] },
): Promise<void> {
  await device.page().evaluate(`(async () => {
    await ${AREA}.set(${JSON.stringify(put)});
    await ${AREA}.remove(${JSON.stringify(remove)});
  })()`);
}
