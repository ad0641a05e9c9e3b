import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { type FontSet, openFonts } from '../../../src/export/pdf/fonts.ts';
import { runStyle, type Span } from '../../../src/export/pdf/inlines.ts';
import { type Line, type ParagraphLook, setParagraph } from '../../../src/export/pdf/paragraph.ts';
import type { TextTools } from '../../../src/export/pdf/pieces.ts';
import type { Shaped } from '../../../src/export/pdf/shaping.ts';
import { tag } from '../../../src/export/pdf/tags.ts';
import { themeFor } from '../../../src/export/pdf/theme.ts';
import { type Hyphenator, openHyphenator } from '../../../src/language/hyphenation.ts';
import { fc } from '../../property.ts';

const face = (path: string): Uint8Array =>
  new Uint8Array(readFileSync(join(import.meta.dirname, '../../../node_modules/@expo-google-fonts', path)));
const arabic = { family: 'Vazirmatn', data: face('vazirmatn/400Regular/Vazirmatn_400Regular.ttf') };
const chinese = { family: 'ZCOOL XiaoWei', data: face('zcool-xiaowei/400Regular/ZCOOLXiaoWei_400Regular.ttf') };

const style = runStyle(themeFor({ theme: 'reading', pageSize: 'a4' }, 'latin', 'en').styles.body);
const within = tag('P', undefined);
const hyphenators = new Map<string, Hyphenator>();
const sets = new Map<string, FontSet>();
const missed: string[] = [];

beforeAll(async () => {
  for (const language of ['en', 'de', 'fr']) {
    const hyphenator = await openHyphenator(language);
    if (hyphenator) hyphenators.set(language, hyphenator);
  }
  sets.set('latin', await openFonts([], 'a'));
  sets.set('arabic', await openFonts([arabic], 'ا'));
  sets.set('chinese', await openFonts([chinese], '的'));
});

function toolsOf(script: string, hang = true): TextTools {
  const fonts = sets.get(script);
  if (!fonts) throw new Error(`no fonts for ${script}`);
  return { fonts, missing: (cluster) => missed.push(cluster), hyphenators, hang, memory: new Map() };
}

const span = (text: string, language = 'en', change: Partial<Span> = {}): Span => ({
  text,
  style,
  tag: within,
  language,
  ...change,
});

const full: ParagraphLook = { width: 300, align: 'justify', direction: 'ltr' };
const set = (text: string | Span[], look: Partial<ParagraphLook> = {}, tools = toolsOf('latin')): Line[] =>
  setParagraph(typeof text === 'string' ? [span(text)] : text, { ...full, ...look }, tools);

/** Where a word may be divided; the patterns are there once the tests run. */
const hyphenatedPlaces = (language: string, word: string) => (): readonly number[] =>
  hyphenators.get(language)?.divide(word) ?? [];

/** The words and spaces of a line in their places. */
function runsOf({ chunks }: Line): { x: number; width: number; shaped: Shaped }[] {
  return chunks.flatMap(({ x, shaped, widths }) => {
    let end = x;
    return shaped.map((run, index) => {
      const width = widths[index] ?? 0;
      end += width;
      return { x: end - width, width, shaped: run };
    });
  });
}

/** What glyphs say. */
const saidBy = ({ glyphs }: Shaped): string =>
  glyphs.map(({ codePoints }) => String.fromCodePoint(...codePoints)).join('');
/** What a line says, in the order of its content. */
const said = (line: Line): string =>
  runsOf(line)
    .map(({ shaped }) => saidBy(shaped))
    .join('');
const all = (lines: readonly Line[]): string[] => lines.map(said);
const signs = Array.from('()[]«»');

/** What is seen of a line from left to right; of signs that open and close, which of them is drawn. */
function seen(line: Line): string {
  const drawn = runsOf(line)
    .filter(({ width }) => width > 0)
    .toSorted((a, b) => a.x - b.x)
    .flatMap(({ shaped: { face, glyphs } }) =>
      glyphs.map(({ id, codePoints }) => {
        const sign = signs.find((sign) => face.font().glyphForCodePoint(sign.codePointAt(0) ?? 0).id === id);
        return sign ?? String.fromCodePoint(...codePoints);
      }),
    );
  return drawn
    .join('')
    .replace(/[\u061c\u200b-\u200f\u2066-\u2069]/g, '')
    .trim();
}

/** The place of the right end of the last sign, without the space after it. */
const inkEnd = (line: Line): number =>
  Math.max(
    ...runsOf(line)
      .filter(({ shaped }) => shaped.glyphs.some(({ codePoints }) => codePoints[0] !== 0x20))
      .map(({ x, width }) => x + width),
  );

const prose =
  'Administrative departments considered extraordinary recommendations concerning international communication, while representatives of independent organizations questioned the responsibilities of governments everywhere.';

describe('hyphens', () => {
  test('a full line may end in a word; the hyphen says that it is a soft one, and nothing else changes', () => {
    const lines = set(prose, { width: 220 });
    const hyphened = lines.filter((line) => line.hyphened);
    expect(hyphened.length).toBeGreaterThan(0);
    for (const line of lines) expect(said(line).endsWith('\u00ad')).toBe(line.hyphened);
    expect(
      all(lines)
        .join('')
        .replace(/\u00ad/g, ''),
    ).toBe(prose);
  });

  test('a word in the middle of a line is one run, its ligatures whole', () => {
    const [line] = set('the official offices', { width: 300 });
    const words = runsOf(line as Line).filter(({ shaped }) => saidBy(shaped) !== ' ');
    expect(words.map(({ shaped }) => saidBy(shaped))).toEqual(['the', 'official', 'offices']);
    expect(words[1]?.shaped.glyphs.length).toBeLessThan('official'.length);
  });

  test.each(['start', 'balance', 'center'] as const)('text that is set %s has none', (align) => {
    expect(set(prose, { width: 220, align }).some((line) => line.hyphened)).toBe(false);
  });

  test('code has none', () => {
    const code = { ...style, role: 'mono' as const };
    expect(set([span(prose, 'en', { style: code })], { width: 260 }).some((line) => line.hyphened)).toBe(false);
  });

  test('a foreign phrase is divided by its own language, a language without patterns is not divided', () => {
    const german = 'Verfassungsschutzbericht Sicherheitskräfte Donaudampfschifffahrt Wirtschaftsprüfung Rechtsanwalt';
    const lines = set([span('said of ', 'en'), span(german, 'de'), span(' and more of the same', 'en')], {
      width: 200,
    });
    expect(all(lines).filter((line) => line.endsWith('\u00ad'))).toContainEqual(
      expect.stringMatching(/dampfschiff\u00ad$/),
    );
    expect(set([span(prose, 'la')], { width: 220 }).some((line) => line.hyphened)).toBe(false);
  });

  test("the author's soft hyphen is a place for one, in any language, and is not seen elsewhere", () => {
    const word = 'Abcdefghijklmnop\u00adqrstuvwxyzabcdef';
    const lines = set([span(`a ${word} ${word} ${word} ${word} end`, 'la')], { width: 190 });
    expect(all(lines).some((line) => line.endsWith('mnop\u00ad'))).toBe(true);
    const [ragged] = set([span(word, 'la')], { width: 300, align: 'start' });
    expect(ragged && said(ragged)).toBe(word.replace('\u00ad', ''));
  });

  describe.each(['start', 'balance', 'justify'] as const)('a word that is wider than its line, set %s,', (align) => {
    const wide = 'Rechtsschutzversicherungsgesellschaftsangelegenheiten';
    const places = hyphenatedPlaces('de', wide);

    test('is divided at its hyphenation points, with a hyphen', () => {
      const lines = all(set([span(`Das ${wide} gilt`, 'de')], { width: 170, align }));
      expect(lines.join('').replaceAll('\u00ad', '')).toBe(`Das ${wide} gilt`);
      const heads = lines.filter((line) => line.endsWith('\u00ad')).map((line) => line.slice(0, -1));
      expect(heads.length).toBeGreaterThan(0);
      for (const index of heads.keys()) {
        const before = heads
          .slice(0, index + 1)
          .join('')
          .replace('Das ', '');
        expect(places()).toContain(before.length);
      }
    });

    test('is divided where the author allows it, if that is said', () => {
      const lines = all(set([span('Unterwegs\u00adkrankenhausversicherungskarte', 'de')], { width: 220, align }));
      expect(lines[0]).toBe('Unterwegs\u00ad');
    });

    test('is broken anywhere in a language without patterns, and no hyphen is made up', () => {
      const lines = set([span('x'.repeat(200), 'la')], { width: 200, align });
      expect(all(lines).join('')).toBe('x'.repeat(200));
      expect(lines.length).toBeLessThan(12);
    });

    test('is broken at its signs if it is an address, without a hyphen', () => {
      const url = 'https://example.org/a_long_name_of_a_page.of?which=some&more=others_of_its_kind';
      const lines = all(set([span(url, 'en')], { width: 120, align }));
      expect(lines.join('')).toBe(url);
      for (const [index, line] of lines.slice(0, -1).entries()) {
        expect(`${line.at(-1)}|${lines[index + 1]?.at(0)}`).toMatch(/^[/:=&]\||\|[_.?]$/);
      }
    });
  });

  test('a word of text that runs right to left is broken without a hyphen', () => {
    const lines = set(
      [span('م'.repeat(200), 'ar')],
      { width: 200, align: 'start', direction: 'rtl' },
      toolsOf('arabic'),
    );
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.some(({ hyphened }) => hyphened)).toBe(false);
  });

  test('never three in a row, whatever the words', () => {
    const word = fc.constantFrom(...prose.split(' '));
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 10, maxLength: 60 }),
        fc.integer({ min: 180, max: 360 }),
        (words, width) => {
          const ends = set(words.join(' '), { width })
            .map(({ hyphened }) => (hyphened ? '-' : ' '))
            .join('');
          expect(ends).not.toMatch(/---/);
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('full lines', () => {
  const text = `${prose} ${prose}`;

  test('end at the margin, signs beyond it; the last one where it ends', () => {
    const lines = set(text, { width: 330 });
    for (const line of lines.slice(0, -1)) expect(Math.abs(inkEnd(line) - 330)).toBeLessThan(6);
    for (const line of lines.slice(0, -1)) {
      const sign = said(line).trimEnd().at(-1) ?? '';
      const out = inkEnd(line) - 330;
      if (/\p{L}/u.test(sign)) expect(out).toBeCloseTo(0, 1);
      else expect(out).toBeGreaterThan(0.5);
    }
  });

  test('keep to the measure if nothing is to hang', () => {
    for (const line of set(text, { width: 330 }, toolsOf('latin', false)).slice(0, -1))
      expect(inkEnd(line)).toBeCloseTo(330, 1);
  });

  test('a line that would gape ends before the margin, with spaces that are none too wide', () => {
    const long = 'x'.repeat(40);
    const lines = set([span(`a bb ${long} cc dd ${long}`, 'la')], { width: 270 });
    const spaces = lines.flatMap(runsOf).filter(({ shaped }) => saidBy(shaped) === ' ');
    expect(spaces.length).toBeGreaterThan(0);
    for (const { width } of spaces) expect(width).toBeLessThan(0.62 * style.size);
    expect(inkEnd(lines[0] as Line)).toBeLessThan(200);
  });

  test('what is missing is shared: no line of a paragraph is short while the others are full', () => {
    const seed =
      'Many members of the communities in Europe attribute this increase of attacks by the regime against dissidents and opposition group on European soil to the union’s failed appeasement policy, which they highlighted at an international conference in over 40 cities last week.';
    for (const line of set(seed, { width: 360, indent: [16.5, 0] }).slice(0, -1))
      expect(inkEnd(line)).toBeGreaterThan(359);
  });

  test('the lines beside a capital have its indent', () => {
    const lines = set(text, { width: 330, indent: [40, 40, 40, 0] });
    expect(lines.map(({ chunks }) => chunks[0]?.x)).toEqual(lines.map((_, index) => (index < 3 ? 40 : 0)));
  });
});

describe('chunks', () => {
  test('hold what stands side by side in one style and one element, spaces widened', () => {
    const other = span('Four five', 'en', { tag: tag('Em', within) });
    const [line] = set([span('One two three '), other, span(` six. ${prose}`)], { width: 330 });
    expect(line?.chunks.map(({ tag: { type }, shaped }) => [type, shaped.map(saidBy).join('')])).toEqual([
      ['P', 'One two three '],
      ['Em', 'Four five'],
      ['P', expect.stringMatching(/^ six\. /)],
    ]);
    for (const { width, widths } of line?.chunks ?? [])
      expect(width).toBeCloseTo(
        widths.reduce((sum, own) => sum + own, 0),
        6,
      );
    const ends = line?.chunks.map(({ x, width }) => x + width) ?? [];
    expect(line?.chunks[1]?.x).toBeCloseTo(ends[0] ?? 0, 6);
    expect(line?.chunks[2]?.x).toBeCloseTo(ends[1] ?? 0, 6);
  });

  test('end where room that is no space parts two characters', () => {
    const [line] = set([span('钟2020年', 'zh')], { align: 'start' }, toolsOf('chinese'));
    expect(line?.chunks.map(({ shaped }) => shaped.map(saidBy).join(''))).toEqual(['钟', '2020', '年']);
  });
});

describe('glyphs', () => {
  const widthOf = (text: string): number => inkEnd(set(text, { align: 'start' })[0] as Line);

  test('spaces are glyphs, one for each space, and are kerned with the letters beside them', () => {
    const [line] = set('AB CD EF', { align: 'start' });
    expect(line && said(line)).toBe('AB CD EF');
    const apart = widthOf('A') + widthOf('V') + (widthOf('n n') - 2 * widthOf('n'));
    expect(widthOf('A V')).toBeLessThan(apart - 0.2);
  });

  test('prose has old-style figures, labels lining ones', () => {
    const idsOf = (features: string): number[] =>
      set([span('0123', 'en', { style: { ...style, features } })], { align: 'start' }).flatMap((line) =>
        runsOf(line).flatMap(({ shaped }) => shaped.glyphs.map(({ id }) => id)),
      );
    expect(idsOf(style.features)).not.toEqual(idsOf(''));
  });

  test('a character that no font has is seen as a box and is reported by itself', () => {
    missed.length = 0;
    const [line] = set('a 𝒳 b', { align: 'start' });
    const box = runsOf(line as Line).find(({ shaped }) => saidBy(shaped) === '𝒳');
    expect(missed).toEqual(['𝒳']);
    expect(box?.width).toBeGreaterThan(2);
    const { face, glyphs } = box?.shaped ?? {};
    expect(face?.font().getGlyph(glyphs?.[0]?.id ?? 0)?.path.commands.length).toBeGreaterThan(4);
  });
});

const note = {
  number: 1,
  definition: { type: 'footnoteDefinition', identifier: 'a', children: [] },
} as unknown as NonNullable<Span['note']>;

describe('the marker of a note', () => {
  test.each<[string, Span[], 'ltr' | 'rtl', string, string]>([
    ['is no part of a number', [span('نص 1996.', 'ar'), span('12', 'ar', { note })], 'rtl', 'arabic', '12.1996صن'],
    [
      'stands after what it is about, whichever way that runs',
      [span('the نص', 'en'), span('12', 'en', { note }), span(' text', 'en')],
      'ltr',
      'arabic',
      'the صن12 text',
    ],
  ])('%s', (_, spans, direction, script, order) => {
    const [line] = set(spans, { align: 'start', direction }, toolsOf(script));
    expect(line && seen(line).replaceAll(direction === 'rtl' ? ' ' : '', '')).toBe(order);
  });
});

describe('line ends', () => {
  test('no line begins with the marker of a note', () => {
    for (let width = 180; width < 220; width += 3) {
      const lines = set(
        [span('钟'.repeat(40), 'zh'), span('1', 'zh', { note }), span('钟'.repeat(20), 'zh')],
        { width },
        toolsOf('chinese'),
      );
      expect(all(lines).every((text) => !text.startsWith('1'))).toBe(true);
    }
  });

  test('a stop at the end of a line of ideographs is half as wide; elsewhere it is a square', () => {
    const text = `${'钟'.repeat(17)}。${'钟'.repeat(30)}`;
    const tools = toolsOf('chinese');
    const square = inkEnd(set([span('钟', 'zh')], { align: 'start' }, tools)[0] as Line);
    const lines = set([span(text, 'zh')], { width: 17.5 * square }, tools);
    expect(all(lines)[0]).toBe(`${'钟'.repeat(17)}。`);
    const taiwan = set([span(text, 'zh-TW')], { width: 17.5 * square }, tools);
    expect(all(taiwan)[0]).toBe('钟'.repeat(16));
  });

  test('a quarter em stands between ideographs and letters or figures, and it is no character', () => {
    const tools = toolsOf('chinese');
    const of = (text: string): Line => set([span(text, 'zh')], { align: 'start' }, tools)[0] as Line;
    expect(said(of('钟2020年'))).toBe('钟2020年');
    const apart = inkEnd(of('钟')) + inkEnd(of('2020')) + inkEnd(of('年'));
    expect(inkEnd(of('钟2020年'))).toBeCloseTo(apart + 0.5 * style.size, 1);
  });
});

describe('text that runs both ways', () => {
  // What is seen from left to right, by UAX #9: figures keep their order, brackets their sense.
  test.each([
    ['rtl', 'قرأ (123) كتابا', 'اباتك (123) أرق'],
    ['rtl', 'كتاب [45] في ABC (x) 3.5%', 'ABC (x) 3.5% يف [45] باتك'],
    ['rtl', 'قال «نعم» (لا)', '(ال) «معن» لاق'],
    ['rtl', 'من 10:30 حتى 12', '12 ىتح 10:30 نم'],
    ['rtl', 'هاتف +98 21', '21 98+ فتاه'],
    ['ltr', 'abc (قرأ 123) def', 'abc (123 أرق) def'],
    ['ltr', 'The word قرأ, then 12 كتاب 34.', 'The word أرق, then 12 34 باتك.'],
  ] as const)('%s: %s', (direction, text, expected) => {
    const [line] = set([span(text, 'ar')], { align: 'start', direction }, toolsOf('arabic'));
    expect(line && seen(line)).toBe(expected);
  });
});
