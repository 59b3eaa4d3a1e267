import { beforeEach, expect, test } from 'vitest';
import { claimId, originId, sourceId } from '../../../lib/base/ids';
import type { SecondSourceDatabase } from '../../../lib/store/database';
import { sourcesSharing } from '../../../lib/store/kin-candidates';
import { addSource } from '../../../lib/store/sources';
import { freshDatabase } from '../../support/fresh-database';

let db: SecondSourceDatabase;
beforeEach(() => {
  db = freshDatabase();
});

async function add(name: string, values: readonly string[]): Promise<void> {
  const id = sourceId(name);
  await addSource(db, {
    source: {
      id,
      publisher: name,
      title: name,
      url: `https://example.org/${name}`,
      published: '2023-10-20',
      lang: 'en',
      kind: 'press',
      derived: null,
      origin: originId(`own:${name}`),
      addedAt: null,
    },
    claims: values.map((value, at) => ({
      id: claimId(`${name}#${at + 1}`),
      source: id,
      event: 'icc-2023',
      facet: 'incident.motive',
      value,
      certainty: 'asserted',
      attribution: null,
      quote: null,
      statement: null,
      locator: null,
      origin: null,
    })),
    origins: [],
  });
}

test('sources that share three claims come with all of theirs in the order of the text, the closest first', async () => {
  const many = Array.from({ length: 12 }, (_, at) => `v${at}`);
  await add('two', ['a', 'b', 'x']);
  await add('three', [...many, 'a', 'b', 'c']);
  await add('four', ['a+b', 'c', 'd', 'a']);
  const found = await sourcesSharing(
    db,
    ['a', 'b', 'c', 'd'].map((value) => `incident.motive=${value}`),
  );
  expect(found.map(({ source }) => source.id)).toEqual(['four', 'three']);
  expect(found[1]?.claims.map((claim) => claim.value)).toEqual([...many, 'a', 'b', 'c']);
  expect(await sourcesSharing(db, [])).toEqual([]);
});
