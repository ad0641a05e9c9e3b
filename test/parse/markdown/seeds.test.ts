/** Markdown articles as a whole: each seed beside the model that it must give. `UPDATE=1` writes the models anew. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { toJson } from '../../../src/model/envelope.ts';
import { coverage } from '../../../src/model/provenance.ts';
import { plainText } from '../../../src/model/visit.ts';
import { detectFormat } from '../../../src/parse/detect.ts';
import { fromMarkdown } from '../../../src/parse/markdown/index.ts';

const seeds = new URL('../../../seeds/', import.meta.url);
const names = readdirSync(seeds).flatMap((file) => (file.endsWith('.md') ? [file.slice(0, -3)] : []));

describe.each(names)('seeds/%s.md', (name) => {
  const text = readFileSync(new URL(`${name}.md`, seeds), 'utf8');
  const article = fromMarkdown(text);

  it('gives the model beside it', () => {
    const file = new URL(`${name}.json`, seeds);
    if (process.env.UPDATE) writeFileSync(file, `${toJson(article, 2)}\n`);
    expect(JSON.parse(toJson(article))).toEqual(JSON.parse(readFileSync(file, 'utf8')));
  });

  it('accounts for every character', () => {
    expect(coverage(article, text)).toMatchObject({ ratio: 1, missing: [], altered: [] });
  });

  it('is known for Markdown', () => {
    expect(detectFormat(text).format).toBe('markdown');
  });

  it('reads the same with CR LF and with a byte order mark', () => {
    for (const variant of [text.replaceAll('\n', '\r\n'), `\ufeff${text}`]) {
      const other = fromMarkdown(variant);
      expect(plainText(other)).toBe(plainText(article));
      expect(other.metadata).toEqual(article.metadata);
      expect(coverage(other, variant)).toMatchObject({ ratio: 1, altered: [] });
    }
  });
});
