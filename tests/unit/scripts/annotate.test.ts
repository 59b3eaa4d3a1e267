import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { main } from '../../../scripts/annotate';
import { newsPage } from '../../fixtures/news-page';

let folder = '';
const ARTICLE = `title: Court attacked
published: 2023-10-25
url: https://one.example/a
lang: en
---
The International Criminal Court first announced the attack on its systems at the end of September.

The attack on the International Criminal Court was espionage, the Court said.
`;
const SOURCE = `title: The Court and the attack
published: 2023-10-21
publisher: Other Paper
url: https://two.example/b
lang: en
---
The International Criminal Court announced on 19 September that its systems had been hacked. The attack was probably espionage.
`;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'second-source-annotate-'));
  writeFileSync(join(folder, 'article.txt'), ARTICLE);
  writeFileSync(join(folder, 'source.txt'), SOURCE);
  writeFileSync(join(folder, 'bad.txt'), 'url: javascript:alert(1)\n---\nText.');
  writeFileSync(
    join(folder, 'page.html'),
    newsPage({
      title: 'International Criminal Court hacked',
      published: '2023-10-22',
      lang: 'en',
      paragraphs: [
        'The International Criminal Court was hacked, it said, and the attack was espionage.',
        'Dutch police have opened a criminal investigation into the attack on the Court.',
      ],
    }),
  );
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function told(...args: string[]): Promise<{ code: number; lines: Record<string, never>[] }> {
  let out = '';
  const stdout = vi.spyOn(process.stdout, 'write').mockImplementation((text) => ((out += String(text)), true));
  const code = await main(['--json', ...args], folder);
  stdout.mockRestore();
  return {
    code,
    lines: out
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as never),
  };
}

interface Told {
  file: string;
  error?: string;
  page: { title: string; url: string; lang: string; published: string };
  detection: { state: string; event: string };
  text: string;
  claims: {
    quote: string;
    start: number;
    end: number;
    facet: string;
    value: string;
    verdict: string;
    origins: number;
    links: { file: string | null; relation: string; reason: string; quote: string }[];
  }[];
}

describe('annotate', () => {
  test('links a page to a reference, with the words of both', async () => {
    const { code, lines } = await told('article.txt', '--reference', 'source.txt', '--no-default-references');
    expect(code).toBe(0);
    const [object] = lines as unknown as [Told];
    expect(object).toMatchObject({
      file: 'article.txt',
      page: { title: 'Court attacked', url: 'https://one.example/a', lang: 'en', published: '2023-10-25' },
      detection: { state: 'about', event: 'icc-2023' },
    });
    expect(object.text).toBe(ARTICLE.split('---\n')[1]);
    for (const claim of object.claims) expect(object.text.slice(claim.start, claim.end)).toBe(claim.quote);
    const found = Object.fromEntries(object.claims.map((claim) => [claim.facet, claim]));
    expect(found['disclosure.when']).toMatchObject({ value: '2023-09-25/30', verdict: 'conflicting', origins: 0 });
    expect(found['disclosure.when']?.links[0]).toMatchObject({ file: 'source.txt', relation: 'conflicts' });
    expect(found['incident.motive']?.verdict).toBe('firmer');
  });

  test('an article is never its own source', async () => {
    const { lines } = await told(
      'article.txt',
      '--reference',
      'article.txt',
      '--reference',
      './article.txt',
      '--no-default-references',
    );
    const [object] = lines as unknown as [Told];
    expect(object.claims.every((claim) => claim.links.length === 0)).toBe(true);
  });

  test('one object a page, in order; a page that fails is told and the rest goes on', async () => {
    const { code, lines } = await told('gone.txt', 'bad.txt', 'page.html');
    expect(code).toBe(0);
    const objects = lines as unknown as Told[];
    expect(objects.map(({ file }) => file)).toEqual(['gone.txt', 'bad.txt', 'page.html']);
    expect(objects[0]?.error).toMatch(/read/);
    expect(objects[1]?.error).toMatch(/url/);
    expect(objects[2]?.claims.length).toBeGreaterThan(1);
    expect(objects[2]?.text.startsWith('International Criminal Court hacked\n\n')).toBe(true);
  });

  test.each([
    [[], /no page/],
    [['article.txt', '--colour'], /unknown option/],
    [['article.txt', '--reference'], /needs a file/],
    [['article.txt', '--reference', 'gone.txt'], /--reference gone\.txt/],
    [['article.txt', '--reference', 'bad.txt', '--json'], /--reference bad\.txt/],
  ])('%j ends with 2 and one clear line', async (args, message) => {
    let [out, error] = ['', ''];
    const stdout = vi.spyOn(process.stdout, 'write').mockImplementation((text) => ((out += String(text)), true));
    const stderr = vi.spyOn(console, 'error').mockImplementation((text) => void (error += `${String(text)}\n`));
    const code = await main(args, folder);
    stdout.mockRestore();
    stderr.mockRestore();
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(error.trim().split('\n')).toHaveLength(1);
    expect(error).toMatch(message);
  });
});
