/** Lines wrapped by hand: found in whole texts, in parts of them, indented, double-spaced, and in East Asia; joined without loss. */
import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../../src/model/diagnostic.ts';
import { coverage } from '../../../src/model/provenance.ts';
import { plainText } from '../../../src/model/visit.ts';
import { fromText } from '../../../src/parse/text/index.ts';

const english = [
  'The relay took over at four in the morning, and nobody on the rock was asked about it by the office. The keeper had gone to bed at two, when the wind dropped, and he says that he heard nothing at all until the bell rang.',
  'In the village the news was known by noon. A boat had come in with the post, and the skipper, who had a habit of reading the cards, told everyone at the bakery what they said.',
  'Nobody was surprised. For eleven years the office had said that it would happen, and for eleven years the keeper had gone on winding the clock every evening at six, as his father did before him.',
  'The last entry in the book is dated the third of May. It says that the lamp was trimmed and that the glass was clean.',
];
const russian = [
  'Контора приняла вахту в четыре часа утра, и никого на скале об этом не спросили. Смотритель лёг спать в два, когда ветер стих, и говорит, что ничего не слышал, пока не зазвонил колокол.',
  'В деревне об этом знали к полудню. Пришла лодка с почтой, и шкипер, который всегда читает открытки, рассказал в пекарне всё, что в них было написано.',
  'Никто не удивился. Одиннадцать лет контора говорила, что это случится, и одиннадцать лет смотритель каждый вечер в шесть заводил часы, как делал его отец.',
];
const chinese = [
  '清晨四点，老码头的灯还亮着。七十三岁的守夜人提着一盏旧灯，沿着堤岸慢慢走过去，脚下的木板发出轻轻的响声，像是在回答他每天都问的那个问题。',
  '村里的人中午就知道了这件事。邮船靠岸的时候，船长照例把明信片读了一遍，然后在面包店里讲给每一个来买早点的人听，没有人觉得意外。',
  '十一年来办公室一直说要关掉这盏灯，十一年来老人每天傍晚六点照样给钟上弦，就像他父亲从前做的那样，一天也没有耽误过。',
];
const japanese = [
  '岬の灯台が静かに消えたのは、午前四時のことだった。灯台守は二時に床に就いており、鐘が鳴るまで何も聞こえなかったと話している。役所からは前もって何の知らせもなかったという。',
  '村では昼までに誰もが知っていた。郵便船が着き、船長がいつものように葉書を読み、パン屋で集まった人々に話して聞かせたからだ。驚いた者は一人もいなかった。',
  '十一年のあいだ役所は消すと言い続け、十一年のあいだ灯台守は毎晩六時に時計のねじを巻き続けた。父親がそうしていたのと同じように、一日も休まなかった。',
];

/** Lines of at most so many columns, broken at spaces. */
function wrapped(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line];
}

/** Lines of so many characters, with a mark that may not begin a line at the end of the one above. */
function filled(text: string, width: number): string[] {
  const lines: string[] = [];
  for (let from = 0; from < text.length; ) {
    const end = from + width + (/[，。、！？]/u.test(text.charAt(from + width)) ? 1 : 0);
    lines.push(text.slice(from, end));
    from = end;
  }
  return lines;
}

const read = (source: string) => {
  const seen: Diagnostic[] = [];
  const article = fromText(source, { onDiagnostic: (diagnostic) => seen.push(diagnostic) });
  expect(coverage(article, source)).toMatchObject({ ratio: 1, altered: [] });
  const said = seen.find(({ ruleId }) => ruleId === 'text/paragraphs')?.reason;
  return { said, markup: article.markup, words: article.children.map((node) => plainText(node)) };
};
const joined = 'Paragraphs: lines are wrapped by hand and were joined';

/** A source of paragraphs, each of which is lines. */
type Shape = (paragraphs: readonly string[], lines: (text: string) => string[]) => string;
const shapes: Readonly<Record<string, Shape>> = {
  'blank lines between paragraphs': (paragraphs, lines) =>
    paragraphs.map((each) => lines(each).join('\n')).join('\n\n'),
  'every other paragraph on one line': (paragraphs, lines) =>
    paragraphs.map((each, index) => (index % 2 === 1 ? each : lines(each).join('\n'))).join('\n\n'),
  'indents and no blank lines': (paragraphs, lines) =>
    paragraphs.map((each) => lines(`§§${each}`).join('\n').replace('§§', '  ')).join('\n'),
  'wide indents and no blank lines': (paragraphs, lines) =>
    paragraphs.map((each) => lines(`§§${each}`).join('\n').replace('§§', '\u3000')).join('\n'),
  'a blank line below each line': (paragraphs, lines) =>
    paragraphs.map((each) => lines(each).join('\n\n')).join('\n\n\n'),
};

describe('lines wrapped by hand', () => {
  describe.each(Object.entries(shapes))('with %s', (_, shape) => {
    it.each([
      ['English', english, 72],
      ['English', english, 50],
      ['Russian', russian, 66],
    ] as const)('are joined in %s', (_language, paragraphs, width) => {
      const { words, said } = read(shape(paragraphs, (text) => wrapped(text, width)));
      expect(words).toEqual(paragraphs);
      expect(said).toBe(joined);
    });

    it.each([
      ['Chinese', chinese, 20],
      ['Chinese', chinese, 24],
      ['Japanese', japanese, 20],
      ['Japanese', japanese, 28],
    ] as const)('are joined without a space in %s', (_language, paragraphs, width) => {
      const { words, said } = read(shape(paragraphs, (text) => filled(text, width)));
      expect(words).toEqual(paragraphs);
      expect(said).toBe(joined);
    });
  });

  it('are joined beside paragraphs on one line without a blank line', () => {
    const source = english.map((each, index) => (index % 2 === 1 ? each : wrapped(each, 72).join('\n'))).join('\n');
    expect(read(source).words).toEqual(english);
  });
});

describe('lines that are not wrapped', () => {
  const quatrain = [
    'One for the river and two for the wall,',
    'three for the eel that is up before all,',
    'four for the rope and five for the hook,',
    'six for the mist that nobody took.',
  ];
  const titles = [
    '老码头守夜人的最后一个冬天从今晚正式开始',
    '新大桥今日通车两岸居民盼了整整十一个年头',
    '面包店老板娘说她从来没有听过这么安静的早晨',
    '镇政府表示灯塔的去留将在明年春天之前决定',
    '渔民合作社今年的收成比去年同期多出了三成',
    '老人的儿子从城里赶回来参加了熄灯的仪式呢',
  ];
  const address = [
    'Harbour Office of the Northern Islands',
    '14 Quay Street, third floor, back door',
    'Lerwick',
    'Shetland',
  ];
  it.each([
    ['verse', quatrain],
    ['titles in Chinese', titles],
    ['an address', address],
    ['sentences', english.flatMap((each) => each.split(/(?<=\.) /))],
  ])('stay apart among paragraphs: %s', (_, lines) => {
    const { said } = read(`${english.join('\n\n')}\n\n${lines.join('\n')}`);
    expect(said).toBe('Paragraphs: each line is a paragraph');
  });

  it('stay apart with a blank line below each', () => {
    const lines = [...english, ...quatrain, ...address];
    expect(read(lines.join('\n\n')).said).toBe('Paragraphs: blank lines part paragraphs');
  });
});

describe('a hyphen at a line end', () => {
  const line = 'The keeper of the light is a man whom nobody on the islands could not';
  const source = (end: string, next: string, more = ''): string =>
    `${line}\nname, and in the harbour office his habits have for years been ${end}\n${next} to everyone who ever had to wait for the boat on a morning in May,\nwhen the fog comes in. ${more}\n\n${english.map((each) => wrapped(each, 72).join('\n')).join('\n\n')}`;

  it('stays in a word that has it elsewhere', () => {
    expect(read(source('well-', 'known', 'A well-known man.')).words[0]).toContain('been well-known to everyone');
  });

  it('stays between two words of their own', () => {
    expect(read(source('well-', 'known', 'All is well, and all is known.')).words[0]).toContain('well-known to');
  });

  it('goes where the word stands elsewhere whole, and is markup', () => {
    const text = source('fol-', 'lowed', 'He was followed.');
    const { words, markup } = read(text);
    expect(words[0]).toContain('been followed to everyone');
    expect(markup.map(({ start, end }) => text.slice(start.offset, end.offset))).toContain('-');
  });
});
