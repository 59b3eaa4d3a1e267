import { isFreeFacet } from '../relate/free-claim';
import type { Source, SourceClaim } from '../topic/source';
import type { ClaimRow, SecondSourceDatabase } from './database';
import {
  FORMAT,
  HEAD,
  MOST_TOUCHED,
  type Column,
  type Columns,
  type SnapshotRow,
  type TouchedRow,
} from './snapshot-rows';

/**
 * The reference set in few rows: a browser takes more than a second to hand over 25,000 rows one by one, and a tenth of that for the
 * same claims in a hundred. A snapshot is made of the tables and never asked alone: every write to sources or claims notes, in its own
 * transaction, what it touched (see `SecondSourceDatabase`), and what was touched is read from the tables. One that is missing, broken
 * or of another format is none.
 */
export interface SetSnapshot {
  /** By the topic's facets, each in the order of the ids; free claims are not among them. */
  readonly claimsByFacet: ReadonlyMap<string, readonly SourceClaim[]>;
  readonly sourceById: ReadonlyMap<string, Source>;
}

/** Claims of a row: longer rows the browser keeps in files of their own. */
const PART = 200;
/** Rows of the tables that are read at a time. */
const PAGE = 2000;

function columnOf<T>(values: readonly T[]): Column<T> {
  const list: T[] = [];
  const places = new Map<string, number>();
  const at = values.map((value) => {
    const key = JSON.stringify(value);
    const place = places.get(key) ?? list.push(value) - 1;
    places.set(key, place);
    return place;
  });
  return list.length > values.length / 2 ? { list: values, at: null } : { list, at: Uint16Array.from(at) };
}

/** Every field of a claim; one that is missing here is told by the types. */
const columnsOf = (claims: readonly SourceClaim[]): Columns => ({
  id: columnOf(claims.map((claim) => claim.id)),
  source: columnOf(claims.map((claim) => claim.source)),
  event: columnOf(claims.map((claim) => claim.event)),
  facet: columnOf(claims.map((claim) => claim.facet)),
  value: columnOf(claims.map((claim) => claim.value)),
  certainty: columnOf(claims.map((claim) => claim.certainty)),
  attribution: columnOf(claims.map((claim) => claim.attribution)),
  quote: columnOf(claims.map((claim) => claim.quote)),
  statement: columnOf(claims.map((claim) => claim.statement)),
  locator: columnOf(claims.map((claim) => claim.locator)),
  origin: columnOf(claims.map((claim) => claim.origin)),
});

function valueAt<T>({ list, at }: Column<T>, index: number): T {
  const value = list[at === null ? index : (at[index] as number)];
  if (value === undefined) throw new Error('a snapshot with a hole');
  return value;
}

/** No two claims share an object: what travels between contexts is plain data. */
const copyOf = <T extends object>(value: T | null): T | null => value && { ...value };

const claimAt = (columns: Columns, index: number): SourceClaim => ({
  id: valueAt(columns.id, index),
  source: valueAt(columns.source, index),
  event: valueAt(columns.event, index),
  facet: valueAt(columns.facet, index),
  value: valueAt(columns.value, index),
  certainty: valueAt(columns.certainty, index),
  attribution: copyOf(valueAt(columns.attribution, index)),
  quote: valueAt(columns.quote, index),
  statement: copyOf(valueAt(columns.statement, index)),
  locator: copyOf(valueAt(columns.locator, index)),
  origin: valueAt(columns.origin, index),
});

const partKey = (facet: string, part: number): string => `claims ${facet} ${String(part).padStart(6, '0')}`;

/** Lets others have their turn. */
const pause = async (): Promise<void> => new Promise((done) => setTimeout(done));

async function rowsOf(claims: readonly SourceClaim[], sources: readonly Source[]): Promise<SnapshotRow[]> {
  const rows: SnapshotRow[] = [
    { key: 'sources', type: 'sources', sources },
    { key: HEAD, type: 'head', format: FORMAT, claims: claims.length, sources: sources.length },
  ];
  for (const [facet, all] of Map.groupBy(claims, (claim) => claim.facet))
    for (let at = 0; at < all.length; at += PART) {
      const own = all.slice(at, at + PART);
      rows.push({
        key: partKey(facet, at / PART),
        type: 'claims',
        facet,
        count: own.length,
        columns: columnsOf(own),
      });
      await pause();
    }
  return rows;
}

interface Unpacked {
  readonly claimsByFacet: Map<string, SourceClaim[]>;
  readonly sourceById: Map<string, Source>;
}

/** The set in the rows; null where they are of another format or being made. Throws where they are broken or not whole. */
function unpack(rows: readonly SnapshotRow[]): Unpacked | null {
  const head = rows.find((row) => row.key === HEAD);
  if (head?.type !== 'head' || head.format !== FORMAT) return null;
  const claimsByFacet = new Map<string, SourceClaim[]>();
  const sourceById = new Map<string, Source>();
  let count = 0;
  for (const row of rows) {
    if (row.type === 'sources') for (const source of row.sources) sourceById.set(source.id, source);
    if (row.type !== 'claims') continue;
    const own = claimsByFacet.get(row.facet) ?? [];
    claimsByFacet.set(row.facet, own);
    for (let index = 0; index < row.count; index += 1) own.push(claimAt(row.columns, index));
    count += row.count;
  }
  if (count !== head.claims || sourceById.size !== head.sources) throw new Error('a snapshot that is not whole');
  return { claimsByFacet, sourceById };
}

/** A claim without what the store finds it by. */
export function withoutTerms(row: ClaimRow): SourceClaim {
  const { terms: _terms, ...claim } = row;
  return claim;
}

/** Puts what stands in the tables now in the place of what was touched since. */
async function mend({ claimsByFacet, sourceById }: Unpacked, touched: readonly TouchedRow[], db: SecondSourceDatabase) {
  const idsOf = (table: TouchedRow['table']): string[] =>
    touched.filter((row) => row.table === table).map(({ id }) => id);
  const [claimIds, sourceIds] = [idsOf('claims'), idsOf('sources')];
  const [claims, sources] = await Promise.all([db.claims.bulkGet(claimIds), db.sources.bulkGet(sourceIds)]);
  sourceIds.forEach((id, at) => {
    const source = sources[at];
    if (source) sourceById.set(id, source);
    else sourceById.delete(id);
  });
  if (claimIds.length === 0) return;
  const gone = new Set(claimIds);
  for (const [facet, own] of claimsByFacet)
    if (own.some(({ id }) => gone.has(id)))
      claimsByFacet.set(
        facet,
        own.filter(({ id }) => !gone.has(id)),
      );
  const now = Map.groupBy(
    claims.flatMap((claim) => (claim && !isFreeFacet(claim.facet) ? [withoutTerms(claim)] : [])),
    ({ facet }) => facet,
  );
  for (const [facet, added] of now)
    claimsByFacet.set(facet, [...(claimsByFacet.get(facet) ?? []), ...added].sort(byId));
}

/** As the browser orders ids. */
const byId = (a: { readonly id: string }, b: { readonly id: string }): number =>
  a.id < b.id ? -1 : Number(a.id > b.id);

/** The set as it stands, by way of the snapshot; null where there is none that can be used. One that is broken is put away. */
export async function readSnapshot(db: SecondSourceDatabase): Promise<SetSnapshot | null> {
  try {
    return await db.transaction('r', [db.snapshots, db.touched, db.claims, db.sources], async () => {
      const [touched, rows] = await Promise.all([db.touched.toArray(), db.snapshots.toArray()]);
      if (rows.length === 0 || touched.length > MOST_TOUCHED) return null;
      const found = unpack(rows);
      if (found && touched.length > 0) await mend(found, touched, db);
      return found;
    });
  } catch {
    // A database of another version without these tables, or rows that are broken: the tables of the set have it all.
    await db.snapshots.delete(HEAD).catch(() => undefined);
    return null;
  }
}

/** Makes the snapshot anew where there is none or much was touched. Answers whether it was made; a write meanwhile is left to the next time. */
export async function tendSnapshot(db: SecondSourceDatabase): Promise<boolean> {
  if (await db.isNewer()) return false;
  const change = db.setChanges();
  const [head, touched] = await Promise.all([db.snapshots.get(HEAD), db.touched.count()]);
  if (head?.type === 'head' && head.format === FORMAT && touched <= MOST_TOUCHED / 2) return false;
  const claims: SourceClaim[] = [];
  for (let page: ClaimRow[] = [], last = ''; ; last = page.at(-1)?.id ?? last) {
    page = await db.claims.where('id').above(last).limit(PAGE).toArray();
    claims.push(...page.filter(({ facet }) => !isFreeFacet(facet)).map(withoutTerms));
    if (page.length < PAGE) break;
  }
  const rows = await rowsOf(claims, await db.sources.toArray());
  return db.transaction('rw', [db.snapshots, db.touched], async () => {
    await db.snapshots.clear();
    // Every write to the set waits for this transaction, or has been counted.
    if (change !== db.setChanges()) return false;
    await db.touched.clear();
    await db.snapshots.bulkPut(rows);
    return true;
  });
}
