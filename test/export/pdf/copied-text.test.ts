import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type PdfFont, toPdf } from '../../../src/export/pdf/index.ts';
import * as b from '../../../src/model/build.ts';
import { folded, readers } from './readers.ts';

const packages = join(import.meta.dirname, '../../../node_modules/@expo-google-fonts');
const font = (family: string, path: string): PdfFont => ({
  family,
  data: new Uint8Array(readFileSync(join(packages, path))),
});
const fonts = [
  font('Vazirmatn', 'vazirmatn/400Regular/Vazirmatn_400Regular.ttf'),
  font('Frank Ruhl Libre', 'frank-ruhl-libre/400Regular/FrankRuhlLibre_400Regular.ttf'),
  font('Noto Serif Devanagari', 'noto-serif-devanagari/400Regular/NotoSerifDevanagari_400Regular.ttf'),
  font('ZCOOL XiaoWei', 'zcool-xiaowei/400Regular/ZCOOLXiaoWei_400Regular.ttf'),
];

const arabic = 'قرأت «كتابا» عن الأسماك (1201 صفحة)، لا أكثر؛ وقال: «هَلْ مُحَمَّدٌ هنا؟» في 12/5/2024 أو ١٢٫٥٪ [ملاحظة].';
const hebrew = 'קראתי „ספר” על דגים (1201 עמודים), לא יותר; הוא אמר: "שָׁלוֹם עֲלֵיכֶם?" ב־12/5/2024, 50% מן צה״ל [הערה].';

/** A paragraph a script, with what is easily lost: marks, ligatures, soft hyphens, no-break spaces, figures, brackets. */
const paragraphs: Readonly<Record<string, readonly [language: string, text: string]>> = {
  Latin: [
    'en',
    'The office “affirms” fifteen fluffy waffles: naïve café, Ångström — 1,201 (or 3½) co\u00adoper\u00adation, counter-terrorism, “AV To” [see §4] {x}; 10\u00a0km, n’est‑ce pas? ț ş ẞ <q> q̃ Tiếng Việt ắ ậ n\u0303.',
  ],
  Greek: [
    'el',
    'Το φως που κανείς δεν κρατά· «ἄνθρωπος» ᾧ ΐ, 1.201 (σελίδες); Ω και μ ς ἐν ἀρχῇ ἦν ὁ λόγος—έως αύ\u00adριο, 10\u00a0χλμ.',
  ],
  Cyrillic: [
    'ru',
    'Свет, который никто не хранит: «объём» — 1\u00a0201 страница (№\u00a05); ёлка й, кое-что, Їжак ґанок, Ђурђевдан, сло\u00adво, а́.',
  ],
  Arabic: ['ar', arabic],
  'Arabic with a Latin word': ['ar', `${arabic} وقال Reuters إن HTML (بلا شك) أفضل.`],
  Persian: ['fa', 'می‌خواهم کتاب‌ها را ببینم؛ ۱۲۳۴ (صفحه) و گفت: «پیش‌نویس» ۵۰٪ از HTML است؟ لله الله إلّا.'],
  Hebrew: ['he', hebrew],
  'Hebrew with a Latin word': ['he', `${hebrew} לפי Reuters, אין HTML (עדיין).`],
  Chinese: [
    'zh',
    '清晨六点半，雨还没有停，“陈师傅”已经把木门板（一块一块）卸下来，靠在墙边。1201页《钟表》与PDF/UA标准；铺子不到7平方米，四面墙上挂着一百多只钟……',
  ],
  Devanagari: ['hi', 'मैंने मछलियों पर एक "किताब" पढ़ी (1201\u00a0पृष्ठ), क्षत्रिय ज्ञान श्री हिन्दी में; कर्म, द्वि १२३४ PDF।'],
  'Latin with an Arabic and a Hebrew word': ['en', 'He said “السلام” (peace) and שלום, then 1201 times: قال “yes” 12.'],
};

/** Words that run the other way than the paragraph: PDFium gives them word by word in the order of the line. */
const phrases: Readonly<Record<string, readonly [language: string, text: string]>> = {
  'Arabic with a Latin phrase': ['ar', `${arabic} وفق PDF/UA (ISO 14289) كما قيل.`],
  'Hebrew with a Latin phrase': ['he', `${hebrew} לפי PDF/UA (ISO 14289) כנאמר.`],
  'Latin with an Arabic phrase': ['en', 'He said “السلام عليكم” (peace) and went, 12 times.'],
};

const printed = (language: string, text: string): Promise<Uint8Array> =>
  toPdf(b.article({ language }, b.paragraph(text)), { fonts, embedSource: false });

describe.each(Object.entries(readers))('text that is copied out by %s is exact', (name, read) => {
  test.each(Object.entries(paragraphs))('%s', async (_, [language, text]) => {
    expect(folded(await read(await printed(language, text)))).toBe(folded(text));
  });

  test.skipIf(name === 'PDFium').each(Object.entries(phrases))('%s', async (_, [language, text]) => {
    expect(folded(await read(await printed(language, text)))).toBe(folded(text));
  });

  test('however many characters there are: a number of a glyph may be the code of a bracket or a line end', async () => {
    const letters = Array.from({ length: 300 }, (_, index) => String.fromCharCode(0x4e00 + index * 8)).join('');
    expect(folded(await read(await printed('zh', letters)))).toBe(folded(letters));
  });

  test('whatever stands on the line: each word of a long paragraph, full lines and all', async () => {
    for (const [language, text] of [['ar', arabic] as const, ['he', hebrew] as const]) {
      const long = `${text} ${text} ${text} ${text}`;
      expect(folded(await read(await printed(language, long)))).toBe(folded(long));
    }
  });
});
