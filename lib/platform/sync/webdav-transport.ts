import { folderAddress } from '../../base/folder-address';
import { err, ok, type Result } from '../../base/result';
import { parseMultistatus } from '../../sync/multistatus';
import type { DeviceId } from '../../sync/model/clock';
import {
  MANIFEST,
  parseItemName,
  type Bytes,
  type FarChange,
  type Listed,
  type Transport,
  type TransportError,
} from '../../sync/transport';

export interface WebDavAccount {
  /** The folder, https; http for this machine only. */
  readonly address: string;
  readonly user: string;
  readonly password: string;
}

export interface WebDavOptions {
  /** `fetch`, or one that counts. */
  readonly fetch?: typeof fetch;
  readonly timeoutMs?: number;
  /** Bytes of requests and answers, headers left out. */
  readonly count?: (bytes: number) => void;
}

/** Below the 30 s after which Chrome ends a worker that waits for an answer: then nobody would be told. */
const TIMEOUT_MS = 20_000;
const MOST_LISTING_BYTES = 4_000_000;
/** So small that one changed note is one small file, so large that deflate has something to compare. */
const SHARD_BYTES = 12_288;
/** Files asked for at once. */
const AT_ONCE = 4;
const DEVICES = 'devices/';
const SHARDS = 'shards/';
const PROPFIND = '<?xml version="1.0"?><propfind xmlns="DAV:"><prop><getetag/></prop></propfind>';

/** The folder as an address that ends with a slash; an error for one that would send the password in the clear. */
export function webDavFolder(address: string): Result<URL, TransportError> {
  const folder = folderAddress(address);
  return folder ? ok(folder) : err({ type: 'not-secure', detail: address });
}

interface Answer {
  readonly status: number;
  readonly bytes: Bytes;
}

export interface WebDavTransport extends Transport {
  /** Removes what all devices left there, readable or not; files of others beside it stay. */
  clear(): Promise<Result<void, TransportError>>;
}

/**
 * A WebDAV folder: manifests in `devices/`, which is listed in every round, shards in `shards/`, which hardly ever is. Nothing is conditional:
 * entity tags are used to skip what has not changed, and for nothing else, because not every server honours them.
 */
export function createWebDavTransport(account: WebDavAccount, options: WebDavOptions = {}): WebDavTransport {
  const folder = webDavFolder(account.address);
  const authorization = `Basic ${btoa(String.fromCharCode(...new TextEncoder().encode(`${account.user}:${account.password}`)))}`;
  const send = options.fetch ?? fetch;
  let made = false;

  async function request(path: string, init: RequestInit, most = Infinity): Promise<Result<Answer, TransportError>> {
    if (!folder.ok) return folder;
    const timeout = AbortSignal.timeout(options.timeoutMs ?? TIMEOUT_MS);
    let answered = false;
    try {
      const response = await send(new URL(path, folder.value), {
        ...init,
        headers: { ...(init.headers as Record<string, string> | undefined), authorization },
        cache: 'no-store',
        credentials: 'omit',
        redirect: 'error',
        referrerPolicy: 'no-referrer',
        signal: timeout,
      });
      answered = true;
      const bytes = new Uint8Array(await response.arrayBuffer());
      options.count?.(bytes.length + sizeOf(init.body));
      const announced = Number(response.headers.get('content-length') ?? NaN);
      const encoded = response.headers.get('content-encoding') !== null;
      if (!encoded && announced > bytes.length && init.method !== 'HEAD') return err({ type: 'cut-off', detail: path });
      if (bytes.length > most) return err({ type: 'server', detail: 'too long an answer', status: response.status });
      return ok({ status: response.status, bytes });
    } catch (error) {
      // fetch tells a refused connection, a certificate, a cut answer and a missing permission by one TypeError, in words of each browser.
      const detail = describe(error);
      if (timeout.aborted) return err({ type: 'timed-out', detail });
      return err({ type: answered ? 'cut-off' : 'unreachable', detail });
    }
  }

  /** Items in one of the two folders, with their tags; none where it is not there. */
  async function listFolder(path: string): Promise<Result<readonly Listed[], TransportError>> {
    const headers = { depth: '1', 'content-type': 'application/xml; charset=utf-8' };
    const answer = await request(path, { method: 'PROPFIND', headers, body: PROPFIND }, MOST_LISTING_BYTES);
    if (!answer.ok) return answer;
    if (answer.value.status === 404) return ok([]);
    if (answer.value.status === 200) return err({ type: 'not-webdav', detail: 'no multistatus' });
    if (answer.value.status !== 207) return err(statusError(answer.value.status, path));
    const entries = parseMultistatus(new TextDecoder().decode(answer.value.bytes));
    if (entries === null) return err({ type: 'not-webdav', detail: 'no multistatus' });
    made = true;
    return ok(
      entries.flatMap(({ href, etag }) => {
        const name = decoded(href.slice(href.lastIndexOf('/') + 1));
        return parseItemName(name) === null ? [] : [{ name, tag: etag }];
      }),
    );
  }

  async function list(): Promise<Result<readonly Listed[], TransportError>> {
    const listed = await listFolder(DEVICES);
    return listed.ok ? ok(listed.value.filter(({ name }) => parseItemName(name)?.n === MANIFEST)) : listed;
  }

  async function itemsOf(device: DeviceId): Promise<Result<readonly string[], TransportError>> {
    const names: string[] = [];
    for (const path of [DEVICES, SHARDS]) {
      const listed = await listFolder(path);
      if (!listed.ok) return listed;
      names.push(...listed.value.map(({ name }) => name).filter((name) => parseItemName(name)?.device === device));
    }
    return ok(names);
  }

  async function read(names: readonly string[]): Promise<Result<ReadonlyMap<string, Bytes>, TransportError>> {
    const items = new Map<string, Bytes>();
    for (let i = 0; i < names.length; i += AT_ONCE) {
      const batch = names.slice(i, i + AT_ONCE);
      const answers = await Promise.all(batch.map((name) => request(pathOf(name), { method: 'GET' })));
      for (const [j, answer] of answers.entries()) {
        if (!answer.ok) return answer;
        if (answer.value.status === 404) continue;
        if (answer.value.status !== 200) return err(statusError(answer.value.status, batch[j] ?? ''));
        items.set(batch[j] ?? '', answer.value.bytes);
      }
    }
    return ok(items);
  }

  /** Makes the folders that are missing; 405 says that one is there. */
  async function makeFolders(): Promise<Result<void, TransportError>> {
    for (const path of ['', DEVICES, SHARDS]) {
      const answer = await request(path, { method: 'MKCOL' });
      if (!answer.ok) return answer;
      const { status } = answer.value;
      // Some servers refuse MKCOL on the account's own root, which is there: the folders below tell.
      if (![201, 405, 301].includes(status) && !(path === '' && status !== 401)) return err(statusError(status, path));
    }
    made = true;
    return ok(undefined);
  }

  async function put(name: string, body: Bytes): Promise<Result<void, TransportError>> {
    const headers = { 'content-type': 'application/octet-stream' };
    const answer = await request(pathOf(name), { method: 'PUT', headers, body });
    if (!answer.ok) return answer;
    const { status } = answer.value;
    return status >= 200 && status < 300 ? ok(undefined) : err(statusError(status, name));
  }

  async function write({ put: items, remove }: FarChange): Promise<Result<void, TransportError>> {
    if (!made) {
      const folders = await makeFolders();
      if (!folders.ok) return folders;
    }
    for (const [name, bytes] of items) {
      const written = await put(name, bytes);
      if (!written.ok) {
        made = false;
        return written;
      }
    }
    for (const name of remove) {
      const answer = await request(pathOf(name), { method: 'DELETE' });
      if (!answer.ok) return answer;
      const { status } = answer.value;
      if (status !== 404 && (status < 200 || status >= 300)) return err(statusError(status, name));
    }
    return ok(undefined);
  }

  async function clear(): Promise<Result<void, TransportError>> {
    for (const path of [DEVICES, SHARDS]) {
      const answer = await request(path, { method: 'DELETE' });
      if (!answer.ok) return answer;
      const { status } = answer.value;
      if (status !== 404 && (status < 200 || status >= 300)) return err(statusError(status, path));
    }
    made = false;
    return ok(undefined);
  }

  const name = folder.ok ? `webdav:${account.user}@${folder.value.host}${folder.value.pathname}` : 'webdav:';
  return { name, itemBytes: SHARD_BYTES, list, read, itemsOf, write, clear };
}

const pathOf = (name: string): string => (parseItemName(name)?.n === MANIFEST ? DEVICES : SHARDS) + name;

const sizeOf = (body: RequestInit['body']): number =>
  typeof body === 'string' ? body.length : body instanceof Uint8Array ? body.length : 0;

const describe = (error: unknown): string => {
  const cause = error instanceof Error && error.cause instanceof Error ? ` (${error.cause.message})` : '';
  return `${String(error)}${cause}`.slice(0, 200);
};

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // A lone percent sign: the name of somebody else's file.
    return text;
  }
}

function statusError(status: number, detail: string): TransportError {
  switch (status) {
    case 401:
      return { type: 'refused', detail };
    case 403:
      return { type: 'forbidden', detail };
    case 404:
    case 409:
      return { type: 'no-folder', detail };
    case 405:
    case 501:
      return { type: 'not-webdav', detail };
    case 423:
      return { type: 'locked', detail };
    case 429:
      return { type: 'too-fast', detail, afterMs: 60_000 };
    case 507:
      return { type: 'full', detail };
    default:
      return { type: 'server', detail, status };
  }
}
