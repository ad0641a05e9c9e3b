/** Date lines that name no certain day of a year: they stay as they are, state nothing, and are reported. */
import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../../src/model/diagnostic.ts';
import { plainText } from '../../../src/model/visit.ts';
import { fromText } from '../../../src/parse/text/index.ts';

const pages = {
  en: [
    'The wall that moved',
    'By Ada Diaz',
    'The wall moved by two centimetres in the night, and nobody heard it until dawn.',
  ],
  de: [
    'Die Mauer, die wanderte',
    'Von Anna Berg',
    'Die Mauer wanderte in der Nacht um zwei Zentimeter, und niemand hörte es.',
  ],
  es: [
    'El muro que camina de noche',
    'Por Ana Ruiz',
    'El muro se movió dos centímetros en la noche, y nadie lo oyó hasta el alba.',
  ],
  ru: [
    'Стена, которая шла',
    'Автор: Анна Берг',
    'Стена за ночь сдвинулась на два сантиметра, и до утра этого никто не услышал.',
  ],
  zh: [
    '老码头的最后一位守夜人',
    '记者 王小明',
    '清晨四点，老码头的灯还亮着。七十三岁的守夜人提着一盏旧灯，沿着堤岸慢慢走。',
  ],
  ko: [
    '밤새 움직인 담장',
    '김민수 기자',
    '담장은 밤사이 이 센티미터 움직였고 아침이 될 때까지 아무도 그 소리를 듣지 못했다.',
  ],
} as const;

describe('a line below who signs that names no certain day', () => {
  it.each([
    ['en', 'Nov 3', 'names no certain day'],
    ['en', 'Feb 30, 2019', 'names no certain day'],
    ['en', '3/4/19', 'names no certain day'],
    ['en', '03/04/2019', 'reads two ways'],
    ['en', '3 / 4 / 2019', 'reads two ways'],
    ['en', '31/04/2019', 'names no certain day'],
    ['en', '30/02/2019', 'names no certain day'],
    ['de', '31. Juni 2024', 'names no certain day'],
    ['es', '30 de febrero de 2019', 'names no certain day'],
    ['ru', '31.06.2024', 'names no certain day'],
    ['zh', '2024年2月30日', 'names no certain day'],
    ['ko', '2024년 2월 30일', 'names no certain day'],
  ] as const)('stays as it is and is reported in %s: %s', (language, line, why) => {
    const [title, signed, words] = pages[language];
    const seen: Diagnostic[] = [];
    const { metadata, children, omitted } = fromText(`${title}\n\n${signed}\n\n${line}\n\n${words} ${words}`, {
      language,
      onDiagnostic: (diagnostic) => seen.push(diagnostic),
    });
    expect(metadata).not.toHaveProperty('datePublished');
    expect(omitted).toEqual([]);
    expect(children.map((node) => plainText(node))).toContain(line);
    const reported = seen.find(({ ruleId }) => ruleId === 'text/ambiguous-date');
    expect(reported?.reason).toContain(`"${line}" ${why}`);
  });
});

describe('the only paragraph below a headline', () => {
  it.each(['By Ada Diaz', 'By Ada Diaz\n\n12 March 2026'])('is the text, not a deck, above %s', (signed) => {
    const { metadata, children } = fromText(`The wall that moved\n\nNobody heard it until the morning\n\n${signed}`);
    expect(metadata.headline).toBe('The wall that moved');
    expect(metadata).not.toHaveProperty('description');
    expect(children).toHaveLength(1);
  });
});

it('takes a line that holds more than the word for the end for no break', () => {
  const body = 'The wall moved by two centimetres in the night, and nobody heard it until dawn.';
  const { children } = fromText(`${body}\n\n${body}\n\nEnd | Ada Diaz of the harbour office`, { language: 'en' });
  expect(children.map(({ type }) => type)).not.toContain('thematicBreak');
});
