/** What the raw-text reader makes of what the newsroom says around a text: notes, credits, who wrote, what is drawn out of it. */
import { describe, expect, it } from 'vitest';
import { coverage } from '../../../src/model/provenance.ts';
import { fromText } from '../../../src/parse/text/index.ts';

const prose =
  'The harbour wakes before the town does, and the first thing to be heard is the chain of the ferry, which has not been oiled since the spring.';
const body = [prose, `${prose} Once.`, `${prose} Twice.`, `${prose} Thrice.`];
const head = ['The chain of the ferry is oiled at last', 'By Ada Diaz'];

/** What each block of the body was taken for; credits and notes with their role. */
const kinds = (blocks: readonly string[], language = 'en') => {
  const text = blocks.join('\n\n');
  const article = fromText(text, { language });
  expect(coverage(article, text)).toMatchObject({ ratio: 1, altered: [] });
  return article.children.map((node) => ('role' in node ? `${node.type}/${node.role}` : node.type));
};
const last = (line: string, language?: string) => kinds([...head, ...body, line], language).at(-1);

describe('a sentence that names the article and says how it was made', () => {
  it.each([
    'This story was reported by readers and funded by the Westhaven Trust.',
    'The trip for this report was paid for by the ferry company.',
  ])('is a note below the text: %s', (line) => {
    expect(last(line)).toBe('note/editor');
  });

  it('is none in the middle of it', () => {
    const line = 'This report was funded by the council and says nothing of the chain.';
    expect(kinds([...head, line, ...body, ...body])).not.toContain('note/editor');
  });
});

describe('who wrote', () => {
  const entry = (line: string, language?: string) =>
    kinds([...head, ...body, line, 'At noon', ...body, prose], language)[4];

  it.each(['(kw)', '(dia)', '(A. D.)'])('is told by initials in brackets below an entry of a live page: %s', (line) => {
    expect(entry(line)).toBe('credit/author');
  });

  it('is told by letters that full stops part, behind the sign of an agency or not', () => {
    expect(last('ع. ح.', 'ar')).toBe('credit/author');
    expect(last('(بنا) ع.ح/ل.م', 'ar')).toBe('credit/author');
  });

  it('is told by a letter in brackets, initials before a full stop, and a name that its writer chose', () => {
    expect(last('（林）', 'zh')).toBe('credit/author');
    expect(last('dia.', 'de')).toBe('credit/author');
    expect(last('«Странник»', 'ru')).toBe('credit/author');
  });

  it('is told by a farewell and a short name, or the name alone below one', () => {
    expect(last('Cheers, Ada')).toBe('credit/author');
    expect(last('Cheers, Dot')).toBe('paragraph');
    expect(kinds([...head, ...body, 'Until the next ferry,', 'Dot']).at(-1)).toBe('credit/author');
  });

  it('is presented by one word of the name in the byline', () => {
    expect(last('Ada covers harbours and keeps two ferries.')).toBe('credit/author');
    expect(last('Bea covers the chain with grease.')).toBe('paragraph');
  });

  it('is not told by a word in brackets above more of the same paragraph', () => {
    expect(entry('(sighs) and goes')).toBe('paragraph');
  });
});

describe('the source of a text', () => {
  it.each([
    ['© abc-infocom, abc:240904-930-22114/2', 'de'],
    ['Mit Informationen von dpa', 'de'],
    ['Le Phare avec AFP', 'fr'],
  ])('is %s', (line, language) => {
    expect(last(line, language)).toBe('credit/source');
  });
});

describe('the credit of a picture without a word for it', () => {
  const caption = 'The chain of the ferry on the quay of Westhaven, where it has lain since the spring.';
  const below = (line: string, language?: string) =>
    kinds([...head, prose, caption, line, ...body, ...body], language)[2];

  it.each([
    'Tom Lee for The Westhaven Mail',
    '© Tom Lee for The Westhaven Mail',
    'Tom Lee/Harbour News Service',
    'Seaside Images',
    'Shutterstock',
    'T. R. LEE',
  ])('is %s', (line) => {
    expect(below(line)).toBe('credit/photo');
  });

  it('is none where the page says how to see more', () => {
    expect(below('More Photos')).not.toBe('credit/photo');
  });

  it('is no sign of who wrote in capitals behind the last words of a text', () => {
    expect(last('The chain is oiled for the first time since 1986. (TLE/Harbour)')).toBe('paragraph');
  });
});

describe('a note', () => {
  it('opens with its label alone on a line, above a date and what was wrong', () => {
    const blocks = [
      ...head,
      ...body,
      'Correction',
      'Oct. 30, 2024',
      'An earlier version of this story misstated the weight of the chain.',
    ];
    expect(kinds(blocks)[4]).toBe('note/correction');
    expect(kinds([...head, ...body, 'Correction', prose, ...body])).not.toContain('note/correction');
  });

  it('is what a star opens, with the word for an office in it', () => {
    expect(last('*The reporter travelled as a guest of the ferry.')).toBe('note/editor');
  });

  it('is a box whose label is in capitals, wherever it stands', () => {
    const line = 'SERVICE: The ferry leaves the quay at the hour.';
    expect(kinds([...head, ...body, line, ...body, ...body])).toContain('note/editor');
    expect(kinds([...head, ...body, line.replace('SERVICE', 'Service'), ...body, ...body])).not.toContain(
      'note/editor',
    );
  });
});

describe('words drawn out of the text', () => {
  it('are a short line in quotation marks above who said it, and a heading without', () => {
    const said = `“The chain is never oiled here”, says the ferryman. ${prose}`;
    const drawn = '“The chain is never oiled here”';
    expect(kinds([...head, ...body, said, drawn, 'Tom Lee, ferryman', ...body])[5]).toBe('pullQuote');
    expect(kinds([...head, ...body, said, drawn, ...body])[5]).not.toBe('pullQuote');
  });

  it('are four words of Korean', () => {
    const korean =
      '항구는 마을보다 먼저 깨어난다. 가장 먼저 들리는 것은 봄부터 기름을 치지 않은 나룻배의 쇠사슬 소리다.';
    const said = `그는 “쇠사슬은 봄마다 기름을 먹어요.”라고 말했다. ${korean}`;
    expect(
      kinds(['쇠사슬에 기름을 치다', said, korean, '“쇠사슬은 봄마다 기름을 먹어요.”', korean, korean], 'ko'),
    ).toContain('pullQuote');
  });

  it('are a quotation with a name behind a dash, below a line that parts sections', () => {
    expect(kinds([...head, ...body, '---', '“The chain was oiled. It sings” — Tom Lee, ferryman', prose])).toContain(
      'blockquote',
    );
  });
});

describe('a note in brackets', () => {
  it('is the newsroom’s wherever it stands, where it says what only a newsroom says', () => {
    const blocks = [...head, prose, '(Some names have been changed.)', ...body];
    expect(kinds(blocks)).toContain('note/editor');
    expect(kinds([...head, prose, '(Nobody was there to see it.)', ...body])).not.toContain('note/editor');
  });
});

it('takes until when nothing was heard for no office, in Chinese', () => {
  const chinese = '码头在天亮以前就醒了，最先听到的是渡船的铁链，自从春天以来没有人给它上过油，船工们都说习惯了。';
  const line = '截至记者发稿时，渡船仍未开航。';
  expect(kinds(['渡船的铁链终于上油', '记者 陈明', chinese, chinese, chinese, line], 'zh').at(-1)).toBe('paragraph');
});
