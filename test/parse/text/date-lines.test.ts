/** Lines with a date: who signs, where and by which source beside it is kept; what is about something else is no date line. */
import { describe, expect, it } from 'vitest';
import { coverage } from '../../../src/model/provenance.ts';
import { plainText } from '../../../src/model/visit.ts';
import { fromText } from '../../../src/parse/text/index.ts';

const bodies = {
  en: 'The wall moved by two centimetres in the night, and nobody heard it until the morning of the next day.',
  de: 'Die Mauer wanderte in der Nacht um zwei Zentimeter, und niemand in der Stadt hörte es bis zum Morgen.',
  fr: 'Le mur a bougé de deux centimètres dans la nuit, et personne ne l’a entendu avant le matin suivant.',
  ru: 'Стена за ночь сдвинулась на два сантиметра, и до самого утра этого никто в городе не услышал.',
  ja: '北海道の小さな港で、九十年にわたり船を導いてきた灯台が三十一日、静かに消灯した。',
  zh: '清晨四点，老码头的灯还亮着。七十三岁的守夜人提着一盏旧灯，沿着堤岸慢慢走过去。',
  ar: 'قالت بلدية المدينة يوم السبت إن الميناء القديم سيفتح أبوابه للزوار في الشهر المقبل بعد إغلاق دام سبع سنوات.',
};
const titles = {
  en: 'The wall that moved',
  de: 'Die Mauer, die wanderte',
  fr: 'Le mur qui marche la nuit',
  ru: 'Стена, которая шла',
  ja: '港の灯、九十年の歴史に幕',
  zh: '老码头的最后一位守夜人',
  ar: 'الميناء القديم يفتح أبوابه',
};

const read = (language: keyof typeof bodies, line: string) => {
  const source = `${titles[language]}\n${line}\n\n${bodies[language]}`;
  const article = fromText(source, { language });
  expect(coverage(article, source)).toMatchObject({ ratio: 1, altered: [] });
  return article;
};
const namesIn = (language: keyof typeof bodies, line: string) =>
  read(language, line).metadata.author?.map(({ name }) => name);

describe('a date line', () => {
  it.each([
    ['en', '14 March 2019, by Ada Diaz', '2019-03-14', ['Ada Diaz']],
    ['en', '14 March 2019 | Ada Diaz', '2019-03-14', ['Ada Diaz']],
    ['en', '14 March 2019 - Ada Diaz and Tom Lee', '2019-03-14', ['Ada Diaz', 'Tom Lee']],
    ['de', '03.03.2021, Anna Berg', '2021-03-03', ['Anna Berg']],
    ['fr', '3 mars 2021 - Anne Berg', '2021-03-03', ['Anne Berg']],
    ['ru', '12 мая 2021 | Анна Берг', '2021-05-12', ['Анна Берг']],
    ['ja', '2018年3月31日 05時00分　山田太郎', '2018-03-31T05:00', ['山田太郎']],
    ['zh', '2020年5月18日 08:30　王小明', '2020-05-18T08:30', ['王小明']],
  ] as const)('in %s says who signs: %s', (language, line, date, names) => {
    const { metadata } = read(language, line);
    expect(metadata.datePublished).toBe(date);
    expect(metadata.author?.map(({ name }) => name)).toEqual(names);
    expect(line).toContain(metadata.byline);
  });

  it('says from which source the text is', () => {
    const { metadata, children } = read('zh', '2020年5月18日 08:30　来源：海城晚报');
    expect(metadata).toMatchObject({ datePublished: '2020-05-18T08:30', isBasedOn: { publisher: '海城晚报' } });
    expect(children[0]).toMatchObject({ type: 'credit', role: 'source' });
  });

  it.each([
    ['en', 'Lima, 14 March 2019', 'Lima'],
    ['en', 'Buenos Aires - 14 March 2019', 'Buenos Aires'],
    ['fr', 'Paris, le 14 mars 2019', 'Paris'],
    ['ar', 'بيروت - 12 مارس 2022', 'بيروت'],
  ] as const)('in %s says where, which is no author: %s', (language, line, place) => {
    const { metadata } = read(language, line);
    expect(metadata.dateline).toEqual({ text: place, place });
    expect(metadata).not.toHaveProperty('author');
    expect(metadata.datePublished).toMatch(/^20/);
  });

  it('prints what is nothing known behind a bar, and leaves out what only a page says', () => {
    const { metadata, children, omitted } = read('en', '14 March 2019 | Tide tables of the old port | 4 min read');
    expect(metadata.datePublished).toBe('2019-03-14');
    expect(children.map((node) => plainText(node))).toContain('Tide tables of the old port');
    expect(omitted.map(({ text }) => text)).toEqual(['4 min read']);
  });

  it('still leaves a name before its date to the byline', () => {
    expect(namesIn('en', 'Ada Diaz, 14 March 2019')).toEqual(['Ada Diaz']);
    expect(namesIn('en', 'Rebecca Hall | 14 March 2019')).toEqual(['Rebecca Hall']);
  });
});

describe('no date line', () => {
  it.each(['14 March 2023, 7pm, Town Hall', '14 March 2023, 7 p.m., Vane Rooms', '14 March 2023, when the wall moved'])(
    'is one about something else: %s',
    (line) => {
      const article = read('en', line);
      expect(article.metadata).not.toHaveProperty('datePublished');
      expect(article.metadata).not.toHaveProperty('author');
      expect(plainText(article)).toContain(line);
    },
  );
});

describe('names that only a space parts', () => {
  const authorsOf = (raw: string, language: string): string[] =>
    (fromText(raw, { language }).metadata.author ?? []).map(({ name }) => name);

  it('are two persons in Chinese', () => {
    expect(authorsOf(`老码头的最后一位守夜人\n记者 王小明 李芳\n\n${bodies.zh}`, 'zh')).toEqual(['王小明', '李芳']);
  });

  it('are one in Japanese, whose names have a space within', () => {
    expect(authorsOf(`港の灯台\n記者 石田 安子\n\n${bodies.ja}`, 'ja')).toEqual(['石田 安子']);
  });
});
