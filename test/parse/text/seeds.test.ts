/** The raw-text reader on whole articles: each seed beside the model that it must give. `UPDATE=1` writes the models anew. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { toJson } from '../../../src/model/envelope.ts';
import { coverage } from '../../../src/model/provenance.ts';
import { plainText } from '../../../src/model/visit.ts';
import { fromText } from '../../../src/parse/text/index.ts';

const languages: Record<string, string> = { arabic: 'ar', chinese: 'zh' };
const seeds = new URL('../../../seeds/', import.meta.url);
const names = readdirSync(seeds).flatMap((file) => (file.endsWith('.txt') ? [file.slice(0, -4)] : []));

const read = (name: string) => {
  const text = readFileSync(new URL(`${name}.txt`, seeds), 'utf8');
  return { text, article: fromText(text, { language: languages[name] ?? 'en' }) };
};

describe.each(names)('seeds/%s.txt', (name) => {
  const { text, article } = read(name);

  it('gives the model beside it', () => {
    const file = new URL(`${name}.json`, seeds);
    if (process.env.UPDATE) writeFileSync(file, `${toJson(article, 2)}\n`);
    expect(JSON.parse(toJson(article))).toEqual(JSON.parse(readFileSync(file, 'utf8')));
  });

  it('accounts for every character', () => {
    expect(coverage(article, text)).toMatchObject({ ratio: 1, missing: [], altered: [] });
  });

  it('reads the same with CR LF, and with lines that end in spaces', () => {
    const types = article.children.map((node) => node.type);
    for (const variant of [text.replaceAll('\n', '\r\n'), text.replaceAll('\n', ' \n'), `\ufeff${text}`]) {
      const other = fromText(variant, { language: languages[name] ?? 'en' });
      expect(other.children.map((node) => node.type)).toEqual(types);
      expect(plainText(other)).toBe(plainText(article));
    }
  });
});

const outside = new URL('../../../../shared/seeds/000_d3aa14e463a68f04.txt', import.meta.url);

describe.runIf(existsSync(outside))('an opinion piece as it was scraped', () => {
  const text = existsSync(outside) ? readFileSync(outside, 'utf8') : '';
  const article = fromText(text, { language: 'en' });
  const ofType = (type: string) => article.children.filter((node) => node.type === type);

  it('has no headline, seventeen paragraphs, one heading, one pull quote and a credit line', () => {
    expect(article.metadata.headline).toBeUndefined();
    expect(ofType('paragraph')).toHaveLength(17);
    expect(ofType('heading').map(plainText)).toEqual(['Special section']);
    expect(ofType('pullQuote')).toHaveLength(1);
    expect(ofType('credit').map(plainText)).toEqual(['Source » alarabiya']);
  });

  it('knows who is quoted, and which words of the second paragraph are repeated', () => {
    const [quote] = article.children.filter((node) => node.type === 'pullQuote');
    const second = ofType('paragraph')[1];
    expect(quote?.children.map((node) => [node.type, plainText(node)])).toEqual([
      ['paragraph', expect.stringMatching(/^If the ISIS targeted .* across Europe$/)],
      ['attribution', 'Hamid Bahrami'],
    ]);
    expect(quote?.repeats).toMatchObject({ block: second && 'id' in second ? second.id : '', start: 0 });
    expect(second && plainText(second).slice(quote?.repeats?.start, quote?.repeats?.end)).toBe(
      quote?.children[0] && plainText(quote.children[0]),
    );
  });

  it('takes the source from the credit line and the author only for a guess', () => {
    expect(article.metadata).toMatchObject({
      isBasedOn: { publisher: 'alarabiya' },
      creditText: 'Source » alarabiya',
      author: [{ type: 'Person', name: 'Hamid Bahrami' }],
    });
    expect(article.provenance['/metadata/author']).toMatchObject({ status: 'inferred' });
    expect(article.provenance['/metadata/author']?.score).toBeLessThan(0.75);
  });

  it('leaves typos as they are', () => {
    expect(plainText(article)).toContain('on October10 with');
    expect(plainText(article)).toContain('Secretary Pompe.');
  });
});
