/**
 * Books by the options that only books have: a long article in parts, vertical Japanese, fonts and a cover and a claim, a
 * publication with a picture. They are printed as EPUB alone.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as o from 'offprint';
import type { EpubFont, EpubOptions } from 'offprint/epub';
import type { Fixture } from './fixtures.ts';

/** A source, and how it becomes a book. */
export interface BookFixture extends Fixture {
  options: EpubOptions;
}

const root = join(import.meta.dirname, '../..');

/** An article in Japanese with what is hard in vertical lines: figures, Latin words, emphasis, a note, a quotation, a table. */
export const japanese: o.Article = o.article(
  {
    language: 'ja',
    headline: '眠らない灯台',
    description: '灯台守がいなくなって30年。それでも毎晩、142段を上る人がいる。',
    articleSection: '海と人',
    author: [{ type: 'Person', name: '佐藤美咲' }],
    datePublished: '2026-03-08',
  },
  o.paragraph(
    '午前4時10分、灯台の明かりが消えた。百六十年のあいだで初めて、階段を上って確かめに行く者はいなかった。',
    '中継装置が引き継いだのは12日後のことである。',
    o.footnoteReference('relay'),
  ),
  o.paragraph(
    '「あれは眠りません。だから寝台もいらないのです」と港の事務所は言う。',
    o.emphasis('誰も'),
    '尋ねられなかった!?　島の人びとは、いまも',
    o.foreign('en', 'The Northern Courier'),
    'という新聞を取っている。',
  ),
  o.pullQuote('誰も見ない海岸は、地図の上の一本の線にすぎない。', o.attribution('佐藤美咲')),
  o.heading(2, '最後の当番'),
  o.paragraph('当番表には、2026年の春までの名前が並んでいる。静かな夕べには四人、鰊の週には六十人になることもある。'),
  o.blockquote(o.paragraph('灯りは人のためにあるのではない。船のためにある。'), o.attribution('灯台日誌、1961年')),
  o.list('油　二年に1度', '紙　八日に1枚', '忍耐　毎日'),
  o.figure(
    o.table(
      o.tableRow({ ...o.tableCell('年'), header: 'column' }, { ...o.tableCell('船'), header: 'column' }),
      o.tableRow(o.tableCell('1996'), o.tableCell('41')),
      o.tableRow(o.tableCell('2026'), o.tableCell('7')),
    ),
    o.caption('一晩に通る船'),
  ),
  ...Array.from({ length: 5 }, () =>
    o.paragraph(
      '風の強い夜には、窓の外で波が岩を打つ音がして、塔はかすかに揺れる。彼女は懐中電灯を消し、暗がりの中で耳を澄ます。沖を行く船の灯りが一つ、また一つと水平線に沈んでいく。',
    ),
  ),
  o.footnoteDefinition('relay', '本土の事務所から操作される装置。1996年に据え付けられた。'),
);

async function face(file: string, more: Partial<EpubFont>): Promise<EpubFont> {
  const path = join(root, 'node_modules/@expo-google-fonts', file);
  return { family: file.split('/')[0] ?? file, data: new Uint8Array(await readFile(path)), ...more };
}

/** An article of so many words that no reader should have to open it at once. */
function long(source: o.Article): o.Article {
  const note = o.footnoteDefinition('far', o.paragraph('A note from the ', o.link('#part-2', 'second part'), '.'));
  const parts = Array.from({ length: 8 }, (_, index) => [
    { ...o.heading(2, `Part ${index + 1}`), id: `part-${index + 1}` },
    o.paragraph('Marked', o.footnoteReference('far'), ', and ', o.link('#part-1', 'back to the first'), '.'),
    ...Array.from({ length: 7 }, () => structuredClone(source.children)).flat(),
  ]).flat();
  return o.article({ language: 'en', headline: 'A long watch' }, ...parts, note);
}

/** Every such book. */
export async function books(fixtures: readonly Fixture[]): Promise<BookFixture[]> {
  const named = (name: string): o.Article | o.Publication => {
    const source = fixtures.find((fixture) => fixture.name === name)?.source;
    if (!source) throw new Error(`there is no fixture ${name}`);
    return source;
  };
  const picture = new Uint8Array(await readFile(join(root, 'docs/reading.png')));
  const fonts = await Promise.all([
    face('source-serif-4/400Regular/SourceSerif4_400Regular.ttf', {}),
    face('source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf', { weight: 600 }),
    face('source-sans-3/400Regular/SourceSans3_400Regular.ttf', { role: 'sans' }),
  ]);
  const everyNode = named('every-node');
  const feature = named('feature');
  if (feature.type !== 'article') throw new Error('the feature is no article');
  return [
    { name: 'long', source: long(feature), options: {} },
    { name: 'vertical', source: japanese, options: { writingMode: 'vertical' } },
    {
      name: 'vertical-issue',
      source: o.publication({ name: '海の号', language: 'ja' }, japanese, feature),
      options: { writingMode: 'vertical' },
    },
    {
      name: 'dressed',
      source: everyNode,
      options: {
        fonts,
        cover: picture,
        assets: () => picture,
        opening: 'dropCap',
        accessibility: { certifiedBy: 'Ada Diaz' },
      },
    },
    { name: 'illustrated', source: named('gazette'), options: { assets: () => picture, opening: 'smallCaps' } },
  ];
}
