/** Interviews in the layouts of many outlets: numbered labels, labels of many languages, marks before questions alone. */
import { describe, expect, it } from 'vitest';
import { coverage } from '../../../src/model/provenance.ts';
import { fromText } from '../../../src/parse/text/index.ts';

const prose =
  'The mill stands where the two rivers meet, and in a dry year the boys of the village walk under its wheel without getting wet.';
const more = `${prose} Nobody has ground a sack of corn there since the war.`;

/** Types of what stands between paragraphs, each block apart. */
const types = (blocks: readonly string[], language = 'en'): string[] =>
  fromText([prose, more, ...blocks, `${prose} So it is.`, `${more} Twice.`].join('\n\n'), { language })
    .children.map(({ type }) => type)
    .slice(2, -2);

const turns = (count: number): string[] => Array.from({ length: count }, () => 'speakerTurn');

describe('labels of a question and an answer', () => {
  it.each([
    ['en', 'Q1.', 'Ans.'],
    ['en', 'Question 1:', 'Answer:'],
    ['de', 'Frage 1:', 'Antwort:'],
    ['es', 'Pregunta 1.', 'Respuesta.'],
    ['it', 'Domanda 1:', 'Risposta:'],
    ['nl', 'Vraag 1.', 'Antw.'],
    ['ru', 'Вопрос 1.', 'Отв.'],
    ['ar', 'س1:', 'ج1:'],
    ['fa', 'سؤال ۱:', 'پاسخ:'],
    ['he', "ש':", "ת':"],
    ['hi', 'प्रश्न 1:', 'उत्तर:'],
    ['ja', 'Q１．', 'A１．'],
    ['zh', '追问：', '答复：'],
  ])('may be numbered or cut short in %s', (language, asked, said) => {
    const second = (label: string): string => label.replace(/[1１۱]/u, (one) => (one === '１' ? '２' : '2'));
    const blocks = [`${asked} 12 – 3?`, `${said} 9 + 1.`, `${second(asked)} 8 – 3?`, `${second(said)} 5 + 1.`];
    expect(types(blocks, language)).toEqual(turns(4));
  });

  it('are no quarters of a year', () => {
    expect(types(['Q1: revenue rose to 4 million.', 'Q2: revenue fell to 2 million.'])).not.toContain('speakerTurn');
  });
});

describe('a mark before what is asked', () => {
  const answers = [more, `“Not once,” he says. ${prose}`, prose];
  const asked = ['Who owns the wheel?', 'You grew up beside it.', 'And the boys?'];
  const marked = (mark: string): string[] => asked.flatMap((line, at) => [`${mark} ${line}`, answers[at] ?? '']);

  it.each(['▶', '■', '*', '–', '◎'])('%s opens the turns of who asks; answers stay paragraphs', (mark) => {
    const each = types(marked(mark));
    expect(each.filter((_, at) => at % 2 === 0)).toEqual(turns(3));
    expect(each).not.toContain('blockquote');
    expect(each).not.toContain('note');
  });

  it('is that of a heading where lines end in no full stop', () => {
    expect(types(['■ Who owns it?', more, '■ The boys', more, '■ The wheel', more])).not.toContain('speakerTurn');
  });

  it('is that of a story where it is told who spoke', () => {
    const story = ['– Who owns it? – asked Ada.', more, '– Is it you?', more, '– And the boys?', more];
    expect(types(story)).not.toContain('speakerTurn');
  });

  it.each([' / ', ' | ', '.– ', ' – '])('knows names that take turns before %j', (mark) => {
    const said = [
      'Who mends the chain?',
      'Nobody has, since the spring.',
      'And the boat?',
      'It is in the barn, with hens.',
    ];
    const blocks = said.map((text, at) => `${at % 2 === 0 ? 'Tide' : 'Moro'}${mark}${text}`);
    expect(types(blocks, 'en')).toEqual(turns(4));
  });

  it.each(['\n', '\n\n'])('knows names that stand alone above what is said, parted by %j', (gap) => {
    const said = [
      'Who mends the chain?',
      more,
      'And the boat?',
      'It is in the barn, with hens.',
      'Who feeds them?',
      prose,
    ];
    const blocks = said.map((text, at) => `${at % 2 === 0 ? 'The Tide' : 'Ana Moro'}${gap}${text}`);
    const source = [prose, more, ...blocks].join('\n\n');
    const article = fromText(source, { language: 'en' });
    expect(coverage(article, source)).toMatchObject({ ratio: 1, altered: [] });
    expect(article.children.slice(2)).toMatchObject(
      said.map(() => ({ type: 'speakerTurn', children: [{ type: 'speaker' }, { type: 'paragraph' }] })),
    );
  });

  it('takes names above sections that nobody asks in for headings', () => {
    const names = ['The Tide', 'Ana Moro', 'The Tide', 'Ana Moro'];
    expect(types(names.flatMap((name) => [name, more]))).not.toContain('speakerTurn');
  });

  it('knows a question by its ending, in Korean', () => {
    const blocks = [
      '―첫 항해는 어떻게 버텼나.',
      '"몰라서 버텼죠. 바다가 그렇게 넓은 줄은 아무도 말해 주지 않았습니다."',
      '―그리고 돌아왔다.',
      '"네. 배는 두고 왔어요."',
      '―좋은 선장이란 어떤 사람인가.',
      '"소리를 덜 지르는 사람. 저도 아직 멀었어요."',
    ];
    expect(types(blocks, 'ko').filter((_, at) => at % 2 === 0)).toEqual(turns(3));
  });

  it('leaves quoted answers below dashes where they are, in Japanese', () => {
    const questions = ['―誰の水車ですか。', '「祖父のものでした。戦争のあとは誰も使っていません」'];
    const blocks = [
      ...questions,
      '―静かですね。',
      '「そうですね。静かです」',
      '―では、これからは。',
      '「直します。それだけです」',
    ];
    expect(types(blocks, 'ja').filter((_, at) => at % 2 === 0)).toEqual(turns(3));
  });
});

describe('paragraphs of a script without spaces', () => {
  it('are not joined where each ends near the width of the widest', () => {
    const lines = [
      '水車は二つの川が出会う場所に立っていて、乾いた年には村の子どもたちが濡れずにその下を歩いて通り抜ける。',
      '戦争が終わってからというもの、あの水車で麦を挽いた者は一人もいないと、村の年寄りたちは口をそろえて言う。',
      '春になると川の水は増えるが、水車は回らない。軸が折れているからで、直そうという人もいまのところいない。',
    ];
    const text = ['・粉を挽く', '・水を引く', ...lines, ...lines.map((line) => `また、${line}`)].join('\n');
    expect(fromText(text, { language: 'ja' }).children.filter(({ type }) => type === 'paragraph')).toHaveLength(6);
  });
});
