import type { Deflate } from '../../sync/shards/cipher';
import type { Bytes } from '../../sync/transport';

/** Compression by the browser. */
export const webDeflate: Deflate = {
  deflate: async (bytes) => {
    const stream = new Blob([bytes]).stream().pipeThrough(new CompressionStream('deflate-raw'));
    return new Uint8Array(await new Response(stream).arrayBuffer());
  },
  inflate: async (bytes, most) => {
    const reader = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw')).getReader();
    const parts: Bytes[] = [];
    let length = 0;
    try {
      for (let next = await reader.read(); !next.done; next = await reader.read()) {
        length += next.value.length;
        if (length > most) {
          await reader.cancel();
          return null;
        }
        parts.push(new Uint8Array(next.value));
      }
    } catch {
      // Cut or damaged: no deflate stream.
      return null;
    }
    const all = new Uint8Array(length);
    let at = 0;
    for (const part of parts) {
      all.set(part, at);
      at += part.length;
    }
    return all;
  },
};
