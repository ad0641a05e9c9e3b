/** Lists by the marks of many scripts and outlets, and by what announces items without a mark. */
import { describe, expect, it } from 'vitest';
import { plainText } from '../../../src/model/visit.ts';
import { fromText } from '../../../src/parse/text/index.ts';

const prose =
  'The mill stands where the two rivers meet, and in a dry year the boys of the village walk under its wheel without getting wet.';
const more = `${prose} Nobody has ground a sack of corn there since the war.`;

/** What stands between paragraphs, each block apart, and lines of one block on lines of their own. */
const between = (blocks: readonly string[], language = 'en') =>
  fromText([prose, more, ...blocks, `${prose} So it is.`, `${more} Twice.`].join('\n\n'), { language }).children.slice(
    2,
    -2,
  );

describe('items', () => {
  it.each([
    ['(i)', '(ii)', '(iii)', '(iv)'],
    ['I.', 'II.', 'III.', 'IV.'],
    ['i)', 'ii)', 'iii)', 'iv)', 'v)'],
    ['a)', 'b)', 'c)', 'd)', 'e)', 'f)', 'g)', 'h)', 'i)', 'j)'],
    ['①', '②', '③'],
    ['❶', '❷', '❸'],
    ['㉠', '㉡', '㉢'],
    ['1º', '2º', '3º'],
    ['#1', '#2', '#3'],
    ['1️⃣', '2️⃣', '3️⃣'],
    ['أ-', 'ب-', 'ج-'],
    ['أ.', 'ب.', 'ت.', 'ث.'],
    ['الف)', 'ب)', 'پ)', 'ت)'],
    ['א-', 'ב-', 'ג-'],
    ['一、', '二、', '三、', '四、', '五、', '六、', '七、', '八、', '九、', '十、', '十一、'],
    ['‣', '‣', '‣'],
    ['→', '→', '→'],
    ['−', '−'],
    ['✅', '✅', '❌'],
  ])('are told by %s and what follows it', (...marks) => {
    const [list, ...rest] = between([marks.map((mark) => `${mark} Oil the wheel and the chain`).join('\n')]);
    expect(rest.every(({ type }) => type === 'list')).toBe(true);
    expect(list).toMatchObject({ type: 'list' });
    expect(list && plainText(list)).not.toContain(marks[0]);
  });

  it('are the parts of a sentence behind two dashes of Chinese', () => {
    const blocks = ['村里决定采取以下措施：', '——修好水车的轴；\n——清理河道；\n——让孩子们远离水轮。'];
    expect(between(blocks, 'zh').map(({ type }) => type)).toEqual(['paragraph', 'list']);
  });

  it('are sentences behind dashes that a colon announces, unless somebody speaks', () => {
    const items = ['– The wheel is oiled.', '– The chain is new.', '– The boys stay away.'].join('\n');
    expect(between(['The council asks for this:', items])).toHaveLength(2);
    const speech = ['— The wheel is oiled.', '— Is it?', '— It is, he said.'].join('\n');
    expect(between(['He looked up:', speech]).map(({ type }) => type)).not.toContain('list');
  });

  it('go on below a paragraph that interrupts their numbers', () => {
    const blocks = ['1. Oil the wheel.\n2. Oil the chain.', more, '3. Wait a day.\n4. Oil both again.'];
    expect(between(blocks)).toMatchObject([{ type: 'list' }, { type: 'paragraph' }, { type: 'list', start: 3 }]);
  });

  it('are no initials of a name at the head of paragraphs', () => {
    expect(between([`I. Newton owned it. ${prose}`, `V. Lind bought it. ${prose}`]).map(({ type }) => type)).toEqual([
      'paragraph',
      'paragraph',
    ]);
  });
});

describe('items without a mark', () => {
  const things = ['a bucket', 'an old rope', '2 pairs of gloves', 'salt'];

  it('are announced by a title, with what is in brackets behind it', () => {
    expect(between(['Ingredients', things.join('\n')]).map(({ type }) => type)).toEqual(['heading', 'list']);
    expect(between(['Ingredients (for 4)', things.join('\n')]).map(({ type }) => type)).toContain('list');
    expect(between(['材料', '小麦粉　500g\n塩　少々\n卵　2個'], 'ja').map(({ type }) => type)).toEqual([
      'heading',
      'list',
    ]);
  });

  it('end at the next title where every line stands like any other', () => {
    const lines = [prose, more, 'Ingredients', ...things, 'Method', `${prose} So it is.`, `${more} Twice.`];
    const nodes = fromText(lines.join('\n'), { language: 'en' }).children;
    expect(nodes.slice(2, 5).map(({ type }) => type)).toEqual(['heading', 'list', 'heading']);
    expect(nodes[3]).toMatchObject({ children: things.map(() => ({ type: 'listItem' })) });
  });

  it('are what a recipe says of itself in a number and labels with one', () => {
    expect(between(['Serves 4\nPreparation: 20 minutes\nCooking: 1 hour']).map(({ type }) => type)).toEqual(['list']);
  });

  it('are no lines below a title above the text, nor lines of the page', () => {
    const menu = ['Travel', 'Hotels', 'Trains', 'Six easy walks above the mill', prose, more].join('\n');
    expect(fromText(menu, { language: 'en' }).children.map(({ type }) => type)).not.toContain('list');
  });
});

describe('short lines that stand together', () => {
  const lists: [language: string, lead: string, lines: string[]][] = [
    ['en', 'They asked for these things:', ['Bring water', 'Wear boots', 'Leave the dog at home']],
    ['es', 'Pidieron estas cosas para la cena:', ['harina, tamizada', 'mantequilla, fría', 'almendras, peladas']],
    ['hi', 'उन्होंने ये चीज़ें माँगीं:', ['पानी साथ रखें', 'जूते पहनें', 'समय पर पहुँचें']],
    ['ja', '必要なものは次の通りである：', ['水を持ってくる', '長靴をはく', '犬は家に置いてくる']],
  ];
  it.each(lists)('are items below a colon where none of them ends: %s', (language, lead, lines) => {
    const kinds = between([lead, lines.join('\n')], language).map(({ type }) => type);
    expect(kinds.at(-1)).toBe('list');
    expect(between([lines.join('\n')], language).map(({ type }) => type)).not.toContain('verse');
  });

  it('are verse where sentences run over them', () => {
    const poem = 'The wheel has stopped, the water goes,\nand nobody who passes knows\nwhat it was for.';
    expect(between(['She used to say a poem of the mill:', poem]).map(({ type }) => type)).toContain('verse');
  });
});
