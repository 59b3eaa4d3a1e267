import { createServer, request, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What a proxy does with one request. */
export type Treatment =
  | { readonly type: 'pass' }
  /** Answered here; the server does not hear of it. */
  | { readonly type: 'status'; readonly status: number }
  /** Never answered, and the server does not hear of it. */
  | { readonly type: 'silence' }
  /** The connection breaks. */
  | { readonly type: 'refuse' }
  /** The server's answer, announced whole and ended in its middle. */
  | { readonly type: 'cut' };

export interface Asked {
  readonly method: string;
  readonly path: string;
  /** Of the browser that asks. */
  readonly agent: string;
}

export interface Proxy {
  readonly address: string;
  /** How requests are treated from now on; null passes them. */
  treat(rule: ((asked: Asked) => Treatment) | null): void;
  /** Requests that wait in silence now. */
  silent(): readonly Asked[];
  close(): Promise<void>;
}

const PASS: Treatment = { type: 'pass' };

/** A server between a browser and a WebDAV server, which can fail in every way. `weak` makes every entity tag weak. */
export async function startProxy(to: string, { weak = false } = {}): Promise<Proxy> {
  let rule: (asked: Asked) => Treatment = () => PASS;
  const waiting = new Map<IncomingMessage, Asked>();
  const server = createServer((from, answer) => {
    const asked = { method: from.method ?? '', path: from.url ?? '/', agent: from.headers['user-agent'] ?? '' };
    const treatment = rule(asked);
    switch (treatment.type) {
      case 'status':
        from.resume();
        return void answer.writeHead(treatment.status, { 'content-type': 'text/plain' }).end('no');
      case 'silence':
        waiting.set(from, asked);
        answer.once('close', () => waiting.delete(from));
        return void from.resume();
      case 'refuse':
        return void answer.destroy();
      case 'pass':
      case 'cut':
        return forward(from, answer, { to, weak, cut: treatment.type === 'cut' });
    }
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    treat: (next) => {
      rule = next ?? ((): Treatment => PASS);
    },
    silent: () => [...waiting.values()],
    close: async () => {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}

interface Forwarding {
  readonly to: string;
  readonly weak: boolean;
  readonly cut: boolean;
}

const weakened = (text: string): string => text.replaceAll(/(getetag>)"/gu, '$1W/"');

/** Passes a request on and its answer back. A server that is away shows as a connection that breaks. */
function forward(from: IncomingMessage, answer: ServerResponse, { to, weak, cut }: Forwarding): void {
  const { method, headers } = from;
  const onward = request(new URL(from.url ?? '/', to), { ...(method ? { method } : {}), headers }, (reply) => {
    const parts: Buffer[] = [];
    reply.on('data', (part: Buffer) => parts.push(part));
    reply.once('end', () => {
      const whole = Buffer.concat(parts);
      const body = weak && reply.statusCode === 207 ? Buffer.from(weakened(whole.toString())) : whole;
      const said = { ...reply.headers, 'content-length': String(body.length) };
      delete said['transfer-encoding'];
      if (weak && said.etag?.startsWith('"')) said.etag = `W/${said.etag}`;
      answer.writeHead(reply.statusCode ?? 500, said);
      if (cut) answer.write(body.subarray(0, Math.floor(body.length / 2)), () => answer.destroy());
      else answer.end(body);
    });
  });
  onward.once('error', () => answer.destroy());
  from.pipe(onward);
}
