import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { files } from '../../src/bulk/files.ts';
import type { BulkInput, BulkSource } from '../../src/bulk/input.ts';
import { ndjson } from '../../src/bulk/ndjson.ts';
import { article } from '../../src/model/build.ts';
import { toJson } from '../../src/model/envelope.ts';
import { folder } from '../cli/command.ts';

async function all(source: BulkSource): Promise<BulkInput[]> {
  const inputs: BulkInput[] = [];
  for await (const input of source) inputs.push(input);
  return inputs;
}

async function* chunks(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

const lines = (...records: unknown[]): Buffer =>
  Buffer.from(records.map((record) => `${JSON.stringify(record)}\n`).join(''));

describe('ndjson', () => {
  const model = article({ language: 'en' }, 'Words.');
  const bytes = Buffer.concat([
    lines(
      {
        id: 'one',
        text: 'Erste – Zeile',
        language: 'de',
        url: 'https://example.org/1',
        metadata: { headline: 'H' },
        more: 1,
      },
      'Only a text',
      { id: 7, html: '<p>Words</p>' },
    ),
    Buffer.from('\n  \n'),
    lines({ '@type': 'NewsArticle', headline: 'H' }),
    Buffer.from(`${toJson(model)}\r\n`),
    Buffer.from(JSON.stringify({ content: 'No end of line' })),
  ]);
  const expected = [
    {
      id: 'one',
      from: 'text',
      language: 'de',
      url: 'https://example.org/1',
      metadata: { headline: 'H' },
      content: 'Erste – Zeile',
    },
    { id: 'line-000002', from: 'text', content: 'Only a text' },
    { id: '7', from: 'html', content: '<p>Words</p>' },
    { id: 'line-000006', from: 'jsonld', content: '{"@type":"NewsArticle","headline":"H"}' },
    { id: 'line-000007', from: 'json', content: `${toJson(model)}\r` },
    { id: 'line-000008', content: 'No end of line' },
  ];

  test.each([1, 7, 100_000])('reads lines from chunks of %i bytes', async (size) => {
    expect(await all(ndjson(chunks(bytes, size)))).toEqual(expected);
    expect(await all(ndjson(chunks(gzipSync(bytes), size)))).toEqual(expected);
  });

  test('reads gzip of several members', async () => {
    const half = bytes.indexOf(10) + 1;
    const members = Buffer.concat([gzipSync(bytes.subarray(0, half)), gzipSync(bytes.subarray(half))]);
    expect(await all(ndjson(chunks(members, 50)))).toEqual(expected);
  });

  test('reads a file, names its articles by it, and says how far it is', async () => {
    const cwd = folder({ 'corpus.ndjson.gz': gzipSync(lines('a', 'b')) });
    const source = ndjson(join(cwd, 'corpus.ndjson.gz'), { language: 'en' });
    expect(source.share?.()).toBe(0);
    expect(await all(source)).toEqual([
      { id: 'corpus-000001', from: 'text', language: 'en', content: 'a' },
      { id: 'corpus-000002', from: 'text', language: 'en', content: 'b' },
    ]);
    expect(source.share?.()).toBe(1);
  });

  test('says of each line that is no article why, and goes on', async () => {
    const bad = Buffer.from(
      `{"text":\n[1]\n{"id":"x"}\n{"id":"y","text":"a","metadata":{"headline":7}}\n"${'a'.repeat(200)}"\n"fine"\n`,
    );
    const inputs = await all(ndjson(chunks(bad, 9), { size: 100 }));
    expect(inputs.map((input) => ('fault' in input ? input.fault.reason : input.id))).toEqual([
      expect.stringContaining('It is no JSON'),
      'It is neither an object nor a string',
      'It has no text, markdown, html or content',
      expect.stringContaining('metadata'),
      'Line 5 has more than 100 bytes',
      'line-000006',
    ]);
    expect(inputs.map(({ id }) => id).slice(2, 4)).toEqual(['x', 'y']);
  });

  test('gives what stands before a damaged end, then says so', async () => {
    const text = lines(...Array.from({ length: 2000 }, (_, index) => `${index} ${Math.sin(index)}`));
    const cut = gzipSync(text).subarray(0, -2000);
    const inputs = await all(ndjson(chunks(cut, 1000)));
    expect(inputs.length).toBeGreaterThan(100);
    expect(inputs.at(-1)).toMatchObject({ id: 'line', fault: { ruleId: 'bulk/input' } });
    expect(inputs.slice(0, -1).every((input) => 'content' in input)).toBe(true);
  });

  test('says of a file that is not there that it cannot be read', async () => {
    expect(await all(ndjson('none.ndjson'))).toMatchObject([
      { id: 'none', fault: { reason: expect.stringContaining('no such file') } },
    ]);
  });
});

describe('files', () => {
  test('finds them by names and patterns, each once, named below where the pattern begins', async () => {
    const cwd = folder({ 'a.txt': '', 'b.md.gz': '', 'c.dat': '' });
    mkdirSync(join(cwd, 'in/deep'), { recursive: true });
    writeFileSync(join(cwd, 'in/deep/d.html'), '');
    const source = files([join(cwd, 'c.dat'), join(cwd, '**/*'), join(cwd, 'none.txt')], { language: 'en' });
    expect(await all(source)).toEqual([
      { id: 'c', path: join(cwd, 'c.dat'), language: 'en' },
      { id: 'a', path: join(cwd, 'a.txt'), from: 'text', language: 'en' },
      { id: 'b', path: join(cwd, 'b.md.gz'), from: 'markdown', language: 'en' },
      { id: 'in/deep/d', path: join(cwd, 'in/deep/d.html'), from: 'html', language: 'en' },
      { id: 'none', path: join(cwd, 'none.txt'), from: 'text', language: 'en' },
    ]);
    expect(source.share?.()).toBe(1);
  });
});
