/** Private WebDAV servers on this machine, for tests: each has its own folder and port and is stopped by its id. */
import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, chownSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface WebDavServer {
  readonly address: string;
  readonly user: string;
  readonly password: string;
  /** Where its files are. */
  readonly data: string;
  stop(): Promise<void>;
}

/** One that can be away for a while; its files and its port stay. Does nothing where it is already so. */
export interface ApacheServer extends WebDavServer {
  pause(): Promise<void>;
  resume(): Promise<void>;
}

const USER = 'alice';
const PASSWORD = 's3cret';

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });

async function untilItAnswers(address: string): Promise<void> {
  for (let i = 0; i < 150; i++) {
    try {
      await fetch(address);
      return;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
  throw new Error(`${address} does not answer`);
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Apache with mod_dav; `etag` as its FileETag says, `default` for what it does by itself (weak within a second of the write). */
export async function startApache(etag: 'Digest' | 'default'): Promise<ApacheServer> {
  const root = mkdtempSync(join(tmpdir(), 'second-source-dav-'));
  const [data, run, port] = [join(root, 'data'), join(root, 'run'), await freePort()];
  for (const folder of [data, run]) mkdirSync(folder);
  chmodSync(root, 0o755);
  writeFileSync(join(root, 'htpasswd'), spawnSync('htpasswd', ['-nbB', USER, PASSWORD], { encoding: 'utf8' }).stdout);
  const asRoot = process.getuid?.() === 0;
  if (asRoot) {
    const id = (flag: string): number => Number(spawnSync('id', [flag, 'www-data'], { encoding: 'utf8' }).stdout);
    for (const folder of [data, run]) chownSync(folder, id('-u'), id('-g'));
  }
  const modules = [
    'mpm_event',
    'authn_core',
    'authn_file',
    'authz_core',
    'authz_user',
    'auth_basic',
    'mime',
    'dav',
    'dav_fs',
  ];
  writeFileSync(
    join(root, 'httpd.conf'),
    [
      `ServerRoot "${root}"`,
      'ServerName 127.0.0.1',
      `Listen 127.0.0.1:${port}`,
      'PidFile run/httpd.pid',
      'ErrorLog run/error.log',
      ...modules.map((name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`),
      `TypesConfig ${existsSync('/etc/mime.types') ? '/etc/mime.types' : '/dev/null'}`,
      ...(asRoot ? ['User www-data', 'Group www-data'] : []),
      `DocumentRoot "${data}"`,
      'DavLockDB run/DavLock',
      `<Directory "${data}">`,
      'Dav On',
      ...(etag === 'Digest' ? ['FileETag Digest'] : []),
      'AuthType Basic',
      'AuthName dav',
      `AuthUserFile ${root}/htpasswd`,
      'Require valid-user',
      '</Directory>',
      '',
    ].join('\n'),
  );
  const command = existsSync('/usr/sbin/apache2') ? '/usr/sbin/apache2' : 'apache2';
  const address = `http://127.0.0.1:${port}/`;
  const start = async (): Promise<number> => {
    const args = ['-d', root, '-f', join(root, 'httpd.conf'), '-k', 'start'];
    const started = spawnSync(command, args, { encoding: 'utf8' });
    if (started.status !== 0) throw new Error(`apache2: ${started.stderr}`);
    await untilItAnswers(address);
    return Number(readFileSync(join(run, 'httpd.pid'), 'utf8'));
  };
  let pid: number | null = await start();
  const leave = async (): Promise<void> => {
    if (pid === null) return;
    process.kill(pid);
    pid = null;
    // The port is free again when the process has taken its file along.
    for (let i = 0; i < 100 && existsSync(join(run, 'httpd.pid')); i++) await pause(50);
    await pause(200);
  };
  return {
    address,
    user: USER,
    password: PASSWORD,
    data,
    pause: leave,
    resume: async () => {
      pid ??= await start();
    },
    stop: async () => {
      await leave();
      rmSync(root, { recursive: true, force: true });
    },
  };
}

/** rclone's server: it ignores every condition, and its tags differ from answer to answer. */
export async function startRclone(): Promise<WebDavServer> {
  const data = mkdtempSync(join(tmpdir(), 'second-source-rclone-'));
  const port = await freePort();
  const child = spawn(
    'rclone',
    [
      'serve',
      'webdav',
      data,
      '--addr',
      `127.0.0.1:${port}`,
      '--user',
      USER,
      '--pass',
      PASSWORD,
      '--etag-hash',
      'MD5',
      '--vfs-cache-mode',
      'writes',
      '--vfs-write-back',
      '0s',
      '--dir-cache-time',
      '1s',
    ],
    { stdio: 'ignore', env: { ...process.env, RCLONE_CONFIG: join(data, '..', 'no-rclone.conf') } },
  );
  const address = `http://127.0.0.1:${port}/`;
  await untilItAnswers(address);
  return {
    address,
    user: USER,
    password: PASSWORD,
    data,
    stop: async () => {
      const ended = new Promise((resolve) => child.once('exit', resolve));
      child.kill();
      await Promise.race([ended, pause(2_000)]);
      rmSync(data, { recursive: true, force: true });
    },
  };
}
