export interface FakeWebDav {
  readonly fetch: typeof fetch;
  /** By path. */
  readonly files: Map<string, Uint8Array<ArrayBuffer>>;
}

/** As much of a WebDAV server as the transport asks for, with answers as long as Apache's. Tags change with every PUT. */
export function createFakeWebDav(): FakeWebDav {
  const files = new Map<string, Uint8Array<ArrayBuffer>>();
  const tags = new Map<string, number>();
  let tag = 0;
  const answer: typeof fetch = (input, init) => {
    const path = new URL(input instanceof Request ? input.url : input).pathname;
    const method = init?.method ?? 'GET';
    if (method === 'PUT') {
      files.set(path, new Uint8Array(init?.body as Uint8Array<ArrayBuffer>));
      tags.set(path, ++tag);
      return Promise.resolve(new Response(null, { status: 201 }));
    }
    if (method === 'DELETE') files.delete(path);
    if (method === 'MKCOL') return Promise.resolve(new Response(null, { status: 201 }));
    if (method === 'GET') {
      const file = files.get(path);
      return Promise.resolve(new Response(file ?? null, { status: file ? 200 : 404 }));
    }
    const listed = [...files.keys()]
      .filter((name) => name.startsWith(path))
      .map((name) => entry(name, tags.get(name) ?? 0));
    const body = `<?xml version="1.0" encoding="utf-8"?>\n<D:multistatus xmlns:D="DAV:" xmlns:ns0="DAV:">\n${listed.join('')}</D:multistatus>\n`;
    return Promise.resolve(new Response(body, { status: 207 }));
  };
  return { fetch: answer, files };
}

const entry = (path: string, tag: number): string =>
  `<D:response xmlns:lp1="DAV:" xmlns:lp2="http://apache.org/dav/props/">\n<D:href>${path}</D:href>\n<D:propstat>\n<D:prop>\n<lp1:getetag>"${tag.toString(16).padStart(32, '0')}"</lp1:getetag>\n</D:prop>\n<D:status>HTTP/1.1 200 OK</D:status>\n</D:propstat>\n</D:response>\n`;
