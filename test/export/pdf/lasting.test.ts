/** What is remembered from one document to the next changes nothing in a file, and what no face has is said in each. */
import { expect, test } from 'vitest';
import { article, foreign, paragraph } from '../../../src/model/build.ts';
import { toPdf } from '../../../src/pdf.ts';

const long =
  'Hyphenation divides extraordinarily elaborate constructions, e.g. Donaudampfschifffahrt, at ends of lines. ';

const documents = [
  article({ language: 'en', headline: 'One' }, long.repeat(6)),
  article({ language: 'de', headline: 'Zwei' }, long.repeat(6)),
  article({ language: 'en' }, paragraph(foreign('de', long.repeat(4)), long)),
  article({ language: 'en' }, `${long}漢字 and 漢字 again.`),
  article({ language: 'ru' }, `Слова ${long.repeat(3)}`),
  article({ language: 'ja' }, `${long}漢字`),
];

const print = async (index: number, options = {}): Promise<{ bytes: Uint8Array; missing: number }> => {
  let missing = 0;
  const source = documents[index] ?? article({});
  const onDiagnostic = ({ ruleId }: { ruleId: string }): void => {
    if (ruleId === 'pdf/missing-glyph') missing += 1;
  };
  return { bytes: await toPdf(source, { ...options, onDiagnostic }), missing };
};

test('an article is the same file whatever was printed before it', { timeout: 60_000 }, async () => {
  const settings = [{}, { hangingPunctuation: false }, { theme: 'newsprint' as const, opening: 'dropCap' as const }];
  for (const options of settings) {
    const indexes = documents.map((_, index) => index);
    const first = new Map<number, { bytes: Uint8Array; missing: number }>();
    for (const index of indexes) first.set(index, await print(index, options));
    for (const index of [...indexes].reverse()) {
      const { bytes, missing } = await print(index, options);
      expect(Buffer.compare(bytes, first.get(index)?.bytes ?? new Uint8Array()), `${index}`).toBe(0);
      expect(missing, `${index}`).toBe(first.get(index)?.missing);
    }
  }
  expect((await print(3)).missing).toBe(2);
});
