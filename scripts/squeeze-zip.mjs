/** Packs the entries of a zip file anew with Zopfli: plain deflate that any reader understands, some 4 % smaller. */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inflateRawSync } from 'node:zlib';
import { deflateAsync } from '@gfx/zopfli';

const [LOCAL, CENTRAL, END] = [0x04034b50, 0x02014b50, 0x06054b50];
const [STORED, DEFLATED] = [0, 8];
/** Fields of a header that both kinds share, from the version needed on; where they begin in each. */
const SHARED = 26;
const [LOCAL_SHARED, CENTRAL_SHARED] = [4, 6];
/** Zopfli's tries; more of them gain less than a thousandth. */
const TRIES = 15;

/** The entries of a zip in the order of its directory: headers without extra fields, and the packed bytes. */
function readEntries(zip) {
  const end = zip.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'));
  const entries = [];
  let at = zip.readUInt32LE(end + 16);
  for (let left = zip.readUInt16LE(end + 10); left > 0; left -= 1) {
    if (zip.readUInt32LE(at) !== CENTRAL) throw new Error('not the directory of a zip file');
    const [name, extra, comment] = [28, 30, 32].map((field) => zip.readUInt16LE(at + field));
    const local = zip.readUInt32LE(at + 42);
    const from = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    entries.push({
      header: Buffer.from(zip.subarray(at, at + 46)),
      name: zip.subarray(at + 46, at + 46 + name),
      packed: zip.subarray(from, from + zip.readUInt32LE(at + 20)),
    });
    at += 46 + name + extra + comment;
  }
  return entries;
}

/** What Zopfli made of a file is kept: it takes seconds, and most files are those of the build before. */
const KEPT = 'node_modules/.cache/squeezed';
const used = new Set();

async function zopfli(plain) {
  const name = createHash('sha256').update(plain).digest('hex');
  const kept = join(KEPT, name);
  used.add(name);
  try {
    const raw = readFileSync(kept);
    if (inflateRawSync(raw).equals(plain)) return raw;
  } catch {
    // Not there, or cut off: made now.
  }
  const raw = Buffer.from(await deflateAsync(plain, { numiterations: TRIES }));
  if (!inflateRawSync(raw).equals(plain)) throw new Error('Zopfli does not give back what it was given');
  mkdirSync(KEPT, { recursive: true });
  writeFileSync(kept, raw);
  return raw;
}

/** The smallest of: as it was, packed by Zopfli, not packed at all. */
async function smallest(method, packed) {
  const plain = method === DEFLATED ? inflateRawSync(packed) : packed;
  const raw = await zopfli(plain);
  return [
    [method, packed],
    [DEFLATED, raw],
    [STORED, plain],
  ].reduce((best, other) => (other[1].length < best[1].length ? other : best));
}

/** Packs the zip files at `paths` anew, in place. The same file gives the same bytes. */
export async function squeezeZips(paths) {
  for (const path of paths) await squeezeZip(path);
  for (const name of readdirSync(KEPT)) if (!used.has(name)) rmSync(join(KEPT, name));
}

async function squeezeZip(path) {
  const parts = [];
  const directory = [];
  let at = 0;
  for (const { header, name, packed } of readEntries(readFileSync(path))) {
    const [method, bytes] = await smallest(header.readUInt16LE(10), packed);
    // Sizes and checksum stand in the header: no descriptor behind the bytes, no extra fields, no comment.
    header.writeUInt16LE(header.readUInt16LE(8) & ~8, 8);
    header.writeUInt16LE(method, 10);
    header.writeUInt32LE(bytes.length, 20);
    header.writeUInt32LE(0, 30);
    header.writeUInt32LE(at, 42);
    const local = Buffer.alloc(30);
    local.writeUInt32LE(LOCAL, 0);
    header.copy(local, LOCAL_SHARED, CENTRAL_SHARED, CENTRAL_SHARED + SHARED);
    parts.push(local, name, bytes);
    directory.push(header, name);
    at += local.length + name.length + bytes.length;
  }
  const size = directory.reduce((sum, { length }) => sum + length, 0);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(END, 0);
  end.writeUInt16LE(directory.length / 2, 8);
  end.writeUInt16LE(directory.length / 2, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(at, 16);
  writeFileSync(path, Buffer.concat([...parts, ...directory, end]));
}
