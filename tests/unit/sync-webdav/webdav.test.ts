import { createServer, type Server, type ServerResponse, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ensureWebDav } from '../../../scripts/ensure-webdav.mjs';
import { startApache, startRclone, type WebDavServer } from '../../../scripts/sync/webdav-servers';
import { createPassphraseCipher, keepPassphrase } from '../../../lib/platform/sync/passphrase-cipher';
import { createWebDavTransport, webDavFolder } from '../../../lib/platform/sync/webdav-transport';
import { parseMultistatus } from '../../../lib/sync/multistatus';
import { testDevice } from '../sync/devices';

const SERVERS: readonly (readonly [string, () => Promise<WebDavServer>])[] = [
  ['Apache with tags of the contents', () => startApache('Digest')],
  ['Apache as it comes', () => startApache('default')],
  ['rclone, which ignores conditions', startRclone],
];

const filesOf = (folder: string): string[] =>
  readdirSync(folder, { recursive: true })
    .map((name) => join(folder, String(name)))
    .filter((path) => statSync(path).isFile());

test('the servers are there', () => expect(ensureWebDav()).toBe(true));

describe.each(SERVERS)('%s', (_, start) => {
  let server: WebDavServer;
  beforeAll(async () => {
    server = await start();
  }, 60_000);
  afterAll(() => server.stop());
  const folder = (name: string, password = server.password) =>
    createWebDavTransport({ address: `${server.address}${name}`, user: server.user, password });

  test('two devices meet in a folder that did not exist', { timeout: 60_000 }, async () => {
    const keys = await keepPassphrase('a passphrase');
    const sealing = { cipher: createPassphraseCipher(keys), former: [], readPlain: false };
    const [a, b] = [testDevice('a', sealing), testDevice('b', sealing)];
    a.note('one', 'Gutenberg printed', { url: 'https://gazette.example/story' });
    expect(await a.sync(folder('notes'))).toMatchObject({ type: 'done' });
    expect(await b.sync(folder('notes'))).toMatchObject({ type: 'done', problems: [] });
    expect(b.text('one')).toBe('Gutenberg printed');
    for (let i = 0; i < 3; i++) {
      b.note('two', `turn ${i}`);
      await b.sync(folder('notes'));
      a.note('one', `turn ${i}`);
      await a.sync(folder('notes'));
      await b.sync(folder('notes'));
      expect([a.text('two'), b.text('one')]).toEqual([`turn ${i}`, `turn ${i}`]);
    }
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    const bytes = filesOf(server.data)
      .map((path) => path + readFileSync(path, 'latin1'))
      .join('\n');
    for (const word of ['Gutenberg', 'printed', 'gazette', 'turn 2']) expect(bytes).not.toContain(word);
  });

  test('a round without news transfers the listing only, once tags are strong', { timeout: 60_000 }, async () => {
    const a = testDevice('c');
    a.note('one', 'x');
    await a.sync(folder('quiet'));
    await new Promise((resolve) => setTimeout(resolve, 2_100));
    await a.sync(folder('quiet'));
    await a.sync(folder('quiet'));
    expect(await a.sync(folder('quiet'))).toMatchObject({ type: 'done', bytesRead: 0, published: { bytes: 0 } });
  });

  test('a cut file is left aside and healed by its writer', { timeout: 60_000 }, async () => {
    const [a, b] = [testDevice('d'), testDevice('e')];
    a.note('one', 'x');
    await a.sync(folder('torn'));
    const name = 'd.d0000000.1';
    const read = await folder('torn').read([name]);
    const whole = (read.ok ? read.value.get(name) : undefined) ?? new Uint8Array();
    expect(whole.length).toBeGreaterThan(20);
    await folder('torn').write({ put: [[name, whole.slice(0, -5)]], remove: [] });
    expect(await b.sync(folder('torn'))).toMatchObject({ type: 'done', problems: [{ fault: { type: 'damaged' } }] });
    await a.sync(folder('torn'), { verify: true });
    await b.sync(folder('torn'));
    expect(b.text('one')).toBe('x');
  });

  test('a wrong password is told as such', async () => {
    const a = testDevice('f');
    a.note('one', 'x');
    expect(await a.sync(folder('notes', 'wrong'))).toMatchObject({ type: 'failed', error: { type: 'refused' } });
    expect(a.ids()).toEqual(['one']);
  });

  test('a folder that was emptied raises a question', { timeout: 60_000 }, async () => {
    const a = testDevice('g');
    a.note('one', 'x');
    await a.sync(folder('emptied'));
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    rmSync(join(server.data, 'emptied'), { recursive: true });
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    const asked = await a.sync(folder('emptied'));
    expect(asked).toMatchObject({ type: 'asks', question: { type: 'far-empty' } });
    const id = asked.type === 'asks' ? asked.question.id : '';
    expect(await a.sync(folder('emptied'), { decision: { id, choice: 'keep' } })).toMatchObject({ type: 'done' });
  });
});

describe('what a server may answer', () => {
  let server: Server;
  let answer: (request: IncomingMessage, response: ServerResponse) => void = (_, response) => void response.end();
  let address = '';
  beforeAll(async () => {
    server = createServer((request, response) => answer(request, response));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/dav`;
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });
  const transport = (timeoutMs = 5_000) => createWebDavTransport({ address, user: 'ü', password: 'p' }, { timeoutMs });

  test.each([
    [401, 'refused'],
    [403, 'forbidden'],
    [405, 'not-webdav'],
    [409, 'no-folder'],
    [423, 'locked'],
    [507, 'full'],
    [500, 'server'],
    [200, 'not-webdav'],
  ])('%i is told as %s', async (status, type) => {
    answer = (_, response) => void response.writeHead(status).end('no');
    expect(await transport().list()).toMatchObject({ ok: false, error: { type } });
  });

  test.each([
    [404, 'no-folder'],
    [423, 'locked'],
    [507, 'full'],
  ])('%i to a file is told as %s', async (status, type) => {
    answer = (request, response) => void response.writeHead(request.method === 'MKCOL' ? 201 : status).end();
    const written = await transport().write({ put: [['d.aaaaaaaa.1', new Uint8Array([1])]], remove: [] });
    expect(written).toMatchObject({ ok: false, error: { type } });
  });

  test('no answer in time, and a cut one, are told apart', async () => {
    answer = () => undefined;
    expect(await transport(100).list()).toMatchObject({ error: { type: 'timed-out' } });
    answer = (_, response) => {
      response.writeHead(200, { 'content-length': '100' });
      response.write('short');
      setTimeout(() => response.destroy(), 50);
    };
    expect(await transport().read(['d.aaaaaaaa.1'])).toMatchObject({ error: { type: 'cut-off' } });
  });

  test('nobody there is told as unreachable', async () => {
    const nobody = createWebDavTransport({ address: 'http://127.0.0.1:9/', user: 'a', password: 'b' });
    expect(await nobody.list()).toMatchObject({ error: { type: 'unreachable' } });
  });

  test('a redirect is not followed: it could carry the password elsewhere', async () => {
    answer = (_, response) => void response.writeHead(302, { location: 'http://127.0.0.1:9/' }).end();
    expect((await transport().list()).ok).toBe(false);
  });
});

test('only https may be used, but for this machine', () => {
  expect(webDavFolder('http://example.org/dav')).toMatchObject({ error: { type: 'not-secure' } });
  expect(webDavFolder('ftp://example.org/dav')).toMatchObject({ error: { type: 'not-secure' } });
  expect(webDavFolder('nonsense')).toMatchObject({ error: { type: 'not-secure' } });
  expect(webDavFolder('https://me:pw@example.org/dav?x#y')).toMatchObject({
    value: { href: 'https://example.org/dav/' },
  });
  expect(webDavFolder('http://127.0.0.1:8080/dav')).toMatchObject({ ok: true });
});

test('a multistatus is read whatever its prefixes, and nothing else is', () => {
  const xml = `<?xml version="1.0"?><!-- c > --><x:multistatus xmlns:x="DAV:"><x:response><x:href>/a%20b/d.1&amp;2</x:href><x:propstat><x:prop><x:getetag>&quot;e&quot;</x:getetag></x:prop></x:propstat></x:response>
    <response><href><![CDATA[/c]]></href><propstat><prop><getetag>W/"w"</getetag></prop></propstat></response></x:multistatus>`;
  expect(parseMultistatus(xml)).toEqual([
    { href: '/a%20b/d.1&2', etag: '"e"' },
    { href: '/c', etag: null },
  ]);
  for (const text of ['', '<html><body>no</body></html>', '<multistatus', '<a>'.repeat(1000)])
    expect(parseMultistatus(text)).toBeNull();
});
