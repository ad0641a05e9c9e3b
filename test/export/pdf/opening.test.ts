import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type PdfOptions, toPdf } from '../../../src/export/pdf/index.ts';
import { runStyle, type Span } from '../../../src/export/pdf/inlines.ts';
import { smallCapped } from '../../../src/export/pdf/opening.ts';
import { tag } from '../../../src/export/pdf/tags.ts';
import { themeFor } from '../../../src/export/pdf/theme.ts';
import type { Article } from '../../../src/model/article.ts';
import * as b from '../../../src/model/build.ts';
import { elementsOf, readPdf, textOf } from './read-pdf.ts';
import { folded, readers } from './readers.ts';

const rest =
  'the gulls have gone quiet and the ferry has made its last turn, the keeper puts a flask and a pencil into her coat and starts up the stairs. There are many of them, and she has stopped counting the steps, because the steps never change.';
const article = (first: string, language = 'en'): Article =>
  b.article({ language }, b.paragraph(first), b.paragraph('And so on.'));

const plain = async (source: Article): Promise<string> => content(await toPdf(source, { embedSource: false }));
const content = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');
const print = (source: Article, opening: PdfOptions['opening']): Promise<Uint8Array> =>
  toPdf(source, { embedSource: false, ...(opening && { opening }) });

describe('the first words', () => {
  const style = runStyle(themeFor({ theme: 'reading', pageSize: 'a4' }, 'latin', 'en').styles.body);
  const span = (text: string, change: Partial<Span> = {}): Span => ({
    text,
    style,
    tag: tag('P', undefined),
    language: 'en',
    ...change,
  });
  const small = (spans: readonly Span[]): string =>
    smallCapped(spans)
      .filter((part) => part.style.features.includes('smcp'))
      .map(({ text }) => text)
      .join('');

  test.each([
    ['At a quarter to six, when all', 'At a quarter to six,'],
    ['Slowly, it came', 'Slowly,'],
    ['One two three four five six seven', 'One two three four five'],
    ['“Nobody,” she said', '“Nobody,”'],
    ['Short', 'Short'],
    ['', ''],
  ])('of %j that are in small capitals: %j', (text, expected) => {
    expect(small([span(text)])).toBe(expected);
  });

  test('go on over a change of style, and stay what they were', () => {
    const spans = [
      span('In the ', { anchor: 'x' }),
      span('evening light', { style: { ...style, italic: true } }),
      span(', all'),
    ];
    expect(small(spans)).toBe('In the evening light,');
    const parts = smallCapped(spans);
    expect(parts.map(({ text }) => text).join('')).toBe('In the evening light, all');
    expect(parts.filter(({ anchor }) => anchor !== undefined)).toHaveLength(1);
    expect(parts.filter((part) => part.style.italic).map(({ text }) => text)).toEqual(['evening light']);
  });

  test('leave code and note markers as they are', () => {
    expect(small([span('x = 1', { style: { ...style, role: 'mono' } })])).toBe('');
  });
});

describe.each(['smallCaps', 'dropCap'] as const)('%s', (opening) => {
  test.each([
    ['a word', `When all ${rest}`, 'en'],
    ['a word of one letter', `A ferry sails, and ${rest}`, 'en'],
    ['a letter with a mark', `École fermée, et ${rest}`, 'fr'],
    ['a mark that stands alone', `E\u0301cole fermée, et ${rest}`, 'fr'],
    ['a quotation mark', `“Nobody,” she says when ${rest}`, 'en'],
    ['Greek', `Το φως που κανείς δεν κρατά, ${rest}`, 'el'],
    ['Cyrillic', `Свет, который никто не хранит, ${rest}`, 'ru'],
  ])('text that begins with %s reads as it was written', async (_name, text, language) => {
    const source = article(text, language);
    const bytes = await print(source, opening);
    expect(content(bytes)).not.toBe(await plain(source));
    for (const [name, read] of Object.entries(readers))
      expect([name, folded(await read(bytes))]).toEqual([name, expect.stringContaining(folded(text))]);
    const read = await readPdf(bytes);
    expect(elementsOf(read, 'P').map((element) => folded(textOf(element)))[0]).toBe(folded(text));
  });

  test.each([
    ['an article that begins with a list', b.article({ language: 'en' }, b.list(b.listItem('One')), b.paragraph(rest))],
    ['an article without text', b.article({ language: 'en' })],
  ])('leaves %s as it is', async (_name, source) => {
    const hashless = (file: string): string =>
      file.replace(/\/ID \[.*?\]|\/CreationDate.*|<[0-9A-F]{32}>/g, '').replace(/[^ -~]/g, '');
    expect(hashless(content(await print(source, opening))).length).toBe(hashless(await plain(source)).length);
  });

  test('leaves Arabic and Chinese as they are', async () => {
    const face = (path: string): Uint8Array =>
      new Uint8Array(readFileSync(join(import.meta.dirname, '../../../node_modules/@expo-google-fonts', path)));
    const fonts = [
      { family: 'Vazirmatn', data: face('vazirmatn/400Regular/Vazirmatn_400Regular.ttf') },
      { family: 'ZCOOL XiaoWei', data: face('zcool-xiaowei/400Regular/ZCOOLXiaoWei_400Regular.ttf') },
    ];
    for (const [language, text] of [
      ['ar', 'قرأت كتابا عن الأسماك. '.repeat(20)],
      ['zh', '清晨六点半，雨还没有停。'.repeat(20)],
    ] as const) {
      const source = article(text.trim(), language);
      const [own, other] = await Promise.all([toPdf(source, { fonts, opening }), toPdf(source, { fonts })]);
      expect(own.length).toBe(other.length);
    }
  });
});

test('a capital stands beside three lines, and a text of fewer has small capitals only', async () => {
  const paths = async (text: string, opening: PdfOptions['opening']): Promise<number> =>
    (await print(article(text), opening)).length;
  const short = 'When all is quiet, she climbs.';
  expect(await paths(short, 'dropCap')).toBe(await paths(short, 'smallCaps'));
  expect(await paths(`When all ${rest}`, 'dropCap')).not.toBe(await paths(`When all ${rest}`, 'smallCaps'));
});

test('an opening that there is none of is refused by name', async () => {
  await expect(toPdf(article('x'), { opening: 'fleuron' } as never)).rejects.toMatchObject({ option: 'opening' });
});
