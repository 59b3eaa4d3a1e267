import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Site {
  /** `http://127.0.0.1:PORT`. */
  readonly origin: string;
  /** Sets what a path answers. */
  readonly put: (path: string, html: string, type?: string) => string;
  readonly close: () => Promise<void>;
}

/** A web site of this machine only, made of the pages put into it. */
export async function startSite(): Promise<Site> {
  const pages = new Map<string, { html: string; type: string }>();
  const server = createServer((request, response) => {
    const page = pages.get((request.url ?? '/').split('?')[0] ?? '/');
    response.writeHead(page ? 200 : 404, { 'content-type': page?.type ?? 'text/plain' });
    response.end(page?.html ?? 'nothing here');
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    origin,
    put: (path, html, type = 'text/html; charset=utf-8') => {
      pages.set(path, { html, type });
      return `${origin}${path}`;
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}
