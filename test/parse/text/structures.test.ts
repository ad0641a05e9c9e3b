/** What the raw-text reader makes of single structures, and what it must not make of prose that looks like them. */
import { describe, expect, it } from 'vitest';
import { toText } from '../../../src/export/plain-text/index.ts';
import type { Diagnostic } from '../../../src/model/diagnostic.ts';
import { coverage } from '../../../src/model/provenance.ts';
import { plainText } from '../../../src/model/visit.ts';
import { fromText, type TextOptions } from '../../../src/parse/text/index.ts';

const prose =
  'The harbour wakes before the town does, and the first thing to be heard is the chain of the ferry, which has not been oiled since the spring.';

const read = (text: string, options: TextOptions = {}) => {
  const article = fromText(text, { language: 'en', ...options });
  expect(coverage(article, text)).toMatchObject({ ratio: 1, altered: [] });
  return article;
};
const outline = (text: string) => read(text).children.map((node) => `${node.type}: ${plainText(node)}`);

describe('prose that looks like structure', () => {
  it.each([
    'Source material for the play was scarce.',
    'By noon the market was empty.',
    'By Monday, the bridge had gone.',
    '1984 was a good year for apples.',
    '1986. A great year for the harbour, and the last one.',
    'Why?',
    'NATO has said that it will not comment.',
    '– I never saw him again, she said.',
    '— Nobody told me, he answered.',
    'Update your maps before you sail.',
    'Related to this is the question of the chain.',
    'Share prices rose by a tenth in an hour.',
    '“I have no idea,” the captain said.',
    '+ 5% since Monday.',
    'Photo opportunities were few.',
    'At 10:30 the lamp went out.',
  ])('leaves %s a paragraph', (line) => {
    expect(outline(`${prose}\n\n${line}\n\n${prose}`)).toEqual([
      `paragraph: ${prose}`,
      `paragraph: ${line}`,
      `paragraph: ${prose}`,
    ]);
  });

  it('makes no headline of the first sentence of a body', () => {
    expect(read(`${prose}\n\n${prose}`).metadata).toEqual({});
    expect(read(`It rained.\n\n${prose}`).metadata).toEqual({});
  });
});

describe('quotations', () => {
  it('reads a line in quotation marks with a name behind a dash as a block quote', () => {
    const [, quote] = read(`${prose}\n\n“Nobody oils a chain for love.” — Ada Diaz\n\n${prose}`).children;
    expect(quote).toMatchObject({ type: 'blockquote', children: [{ type: 'paragraph' }, { type: 'attribution' }] });
    expect(quote && plainText(quote)).toBe('Nobody oils a chain for love.\nAda Diaz');
  });

  it('takes the name from the line below', () => {
    const [, quote] = read(`${prose}\n\n“Nobody oils a chain for love.”\n\n— Ada Diaz\n\n${prose}`).children;
    expect(quote).toMatchObject({ type: 'blockquote', children: [{ type: 'paragraph' }, { type: 'attribution' }] });
  });

  it('finds what a pull quote repeats whatever its marks and case', () => {
    const [first, quote] = read(
      `${prose}\n\n"the first thing to be heard is the chain of the ferry"\n\n${prose}`,
    ).children;
    expect(quote).toMatchObject({ type: 'pullQuote', repeats: { block: first?.type === 'paragraph' ? first.id : '' } });
  });

  it('nests what a mail nests', () => {
    const [, quote] = read(`${prose}\n\n> One says this.\n>> Another said that.\n> And so on.\n\n${prose}`).children;
    expect(quote).toMatchObject({
      type: 'blockquote',
      children: [
        { type: 'paragraph' },
        { type: 'blockquote', children: [{ type: 'paragraph' }] },
        { type: 'paragraph' },
      ],
    });
  });
});

describe('lists', () => {
  it.each([
    ['bullets', ['• flour', '• salt', '• water']],
    ['hyphens', ['- flour', '- salt']],
    ['dashes before fragments', ['– flour', '– salt']],
    ['stars', ['* flour', '* salt']],
  ])('reads %s', (_, lines) => {
    const [, list] = read(`${prose}\n\n${lines.join('\n')}\n\n${prose}`).children;
    expect(list).toMatchObject({ type: 'list', children: lines.map(() => ({ type: 'listItem' })) });
    expect(list && 'ordered' in list).toBe(false);
    expect(list && plainText(list).split('\n')).toEqual(lines.map((line) => line.slice(2)));
  });

  it.each([
    ['figures', ['1. Flour', '2. Salt', '3. Water']],
    ['brackets', ['(1) Flour', '(2) Salt']],
    ['letters', ['a) Flour', 'b) Salt']],
    ['Han numerals', ['一、面粉', '二、盐']],
  ])('reads numbers as %s', (_, lines) => {
    const [, list] = read(`${prose}\n\n${lines.join('\n')}\n\n${prose}`).children;
    expect(list).toMatchObject({ type: 'list', ordered: true, children: lines.map(() => ({ type: 'listItem' })) });
  });

  it('nests what is indented further', () => {
    const [, list] = read(`${prose}\n\n- bread\n  • flour\n  • salt\n- tea\n\n${prose}`).children;
    expect(list).toMatchObject({
      type: 'list',
      children: [
        { children: [{ type: 'paragraph' }, { type: 'list', children: [{}, {}] }] },
        { children: [{ type: 'paragraph' }] },
      ],
    });
  });

  it('makes none of one item, nor of numbers that do not ascend', () => {
    expect(outline(`${prose}\n\n• flour\n\n${prose}`)[1]).toBe('paragraph: • flour');
    expect(outline(`${prose}\n\n1. Flour came.\n7. Salt went.\n\n${prose}`).slice(1, 3)).toEqual([
      'paragraph: 1. Flour came.',
      'paragraph: 7. Salt went.',
    ]);
  });
});

describe('tables and verse', () => {
  it.each([
    ['bars', ['Town | Years', 'Grale | 10', 'Ombley | 7']],
    ['framed bars with a rule', ['| Town | Years |', '|------|-------|', '| Grale | ten |', '| Ombley | seven |']],
    ['tabs', ['Town\tYears', 'Grale\t10', 'Ombley\t7']],
    ['wide gaps', ['Town     Years', 'Grale    10', 'Ombley   7']],
    ['wide bars', ['場所　｜　台数', '東口　｜　2台', '西口　｜　4台']],
  ])('reads %s, with a header above figures or a rule', (_, lines) => {
    const [, table] = read(`${prose}\n\n${lines.join('\n')}\n\n${prose} Twice.`).children;
    expect(table).toMatchObject({
      type: 'table',
      children: [
        { children: [{ header: 'column' }, { header: 'column' }] },
        { children: [{ type: 'tableCell' }, {}] },
        { children: [{}, {}] },
      ],
    });
  });

  it('makes no table of one line with bars', () => {
    expect(outline(`${prose}\n\nGrale | Ombley | Portwick is the road.\n\n${prose} Twice.`)[1]).toMatch(/^paragraph/);
  });

  it('reads short lines with no blank line between as verse, with who wrote it', () => {
    const lines = 'The chain is long,\nthe chain is loud,\nand nobody hears it now';
    const [, , quote] = read(
      `${prose}\n\n${prose} Once.\n\n${lines}\n\n— Ada Diaz\n\n${prose} Twice.\n\n${prose} Thrice.`,
    ).children;
    expect(quote).toMatchObject({
      type: 'blockquote',
      children: [
        { type: 'verse', children: [{}, { type: 'break' }, {}, { type: 'break' }, {}] },
        { type: 'attribution' },
      ],
    });
  });
});

describe('headings', () => {
  it.each([
    ['=== below', 'The chain\n=========', 'The chain'],
    ['--- below', 'The chain\n---------', 'The chain'],
    ['a mark before', '■ The chain of the ferry', 'The chain of the ferry'],
    ['brackets of East Asia', '【The chain】', '【The chain】'],
    ['capitals', 'THE CHAIN OF THE FERRY', 'THE CHAIN OF THE FERRY'],
  ])('reads one with %s', (_, lines, words) => {
    const [, heading] = read(`${prose}\n\n${lines}\n\n${prose} Twice.`).children;
    expect(heading).toMatchObject({ type: 'heading' });
    expect(heading && plainText(heading)).toBe(words);
  });
});

describe('front matter', () => {
  it('is read as a whole', () => {
    const text = [
      'Home > News > Coast',
      'Opinion',
      'A chain that nobody oils any more',
      'The ferry is late again, and the harbour office has no word for it.',
      'Ada Diaz',
      'Harbour correspondent',
      'Published 6:42 a.m. Thursday, March 14, 2024 | Updated March 15, 2024',
      prose,
      `${prose} Twice.`,
    ].join('\n\n');
    const { metadata, omitted, children } = read(text);
    expect(metadata).toMatchObject({
      articleSection: 'Opinion',
      headline: 'A chain that nobody oils any more',
      description: 'The ferry is late again, and the harbour office has no word for it.',
      byline: 'Ada Diaz',
      author: [{ name: 'Ada Diaz', jobTitle: 'Harbour correspondent' }],
      datePublished: '2024-03-14',
      dateModified: '2024-03-15',
    });
    expect(omitted.map(({ rule }) => rule)).toEqual(['furniture/path']);
    expect(children).toHaveLength(2);
  });

  it('is no deck and byline where a paragraph stands above a heading of two words', () => {
    const { metadata, children } = read(`${prose}\n\nMarket Reaction\n\n${prose} Twice.\n\n${prose} Thrice.`);
    expect(metadata).toEqual({});
    expect(children.map(({ type }) => type)).toEqual(['paragraph', 'heading', 'paragraph', 'paragraph']);
  });

  it('keeps a caption above the text a paragraph, and no headline is made of it', () => {
    const { metadata, children } = read(`${prose}\n\nThe window table, reserved since 1984.\n\n${prose} Twice.`);
    expect(metadata).toEqual({});
    expect(children.map(({ type }) => type)).toEqual(['paragraph', 'paragraph', 'paragraph']);
  });
});

describe('below the text', () => {
  const below = (line: string) => {
    const text = `A chain that nobody oils\n\nBy Ada Diaz\n\n${prose}\n\n${prose} Once.\n\n${prose} Twice.\n\n${line}`;
    const last = read(text).children.at(-1);
    return last && 'role' in last ? `${last.type}/${last.role}` : last?.type;
  };

  it.each([
    ['Ada Diaz writes about harbours. She lives in Lima.', 'credit/author'],
    ['This article first appeared in the spring issue of The Halt Review.', 'credit/source'],
    ['This story has been updated with a statement from the ferry company.', 'note/update'],
    ['An earlier version of this article misstated the length of the chain.', 'note/correction'],
    ['Correction, 20 January 2025: The chain is forty metres long.', 'note/correction'],
    ['(Reporting by Ada Diaz; Editing by Tom Lee)', 'credit/reporting'],
    ['—END—', 'thematicBreak'],
  ])('reads %s as %s', (line, kind) => {
    expect(below(line)).toBe(kind);
  });

  it('leaves the label of a note to the writers, who print it in the language of the article', () => {
    const raw = `A chain that nobody oils\n\nBy Ada Diaz\n\n${prose}\n\n${prose} Once.\n\nCorrection: The chain is forty metres long.`;
    const article = fromText(raw, { language: 'en' });
    expect(article.children.at(-1)).toMatchObject({ type: 'note', role: 'correction' });
    expect(plainText(article)).toMatch(/\nThe chain is forty metres long\.$/);
    expect(toText(article).match(/Correction/g)).toHaveLength(1);
    expect(coverage(article, raw).missing).toEqual([]);
  });
});

describe('paragraphs', () => {
  const words = `${prose} ${prose}`.split(' ');
  const wrap = (width: number) => {
    const lines = [''];
    for (const word of words) {
      const line = lines.at(-1) ?? '';
      if (line.length + word.length + 1 > width) lines.push(word);
      else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`;
    }
    return lines.join('\n');
  };

  it.each([60, 65, 72, 80])('joins lines that were wrapped at %i columns', (width) => {
    const article = read([wrap(width), wrap(width), wrap(width)].join('\n\n'));
    expect(article.children.map(plainText)).toEqual([words.join(' '), words.join(' '), words.join(' ')]);
  });

  it('joins wrapped lines below a table whose rows are wider than they', () => {
    const row = `Brown Eagles ${'. '.repeat(38)}12 wins`;
    const article = read([wrap(64), row, wrap(64), wrap(64)].join('\n\n'));
    expect(article.children.map(plainText).filter((text) => text === words.join(' '))).toHaveLength(3);
  });

  it('joins no Chinese lines that stand on their own, though one of them is wider', () => {
    const long = '船长在这条江上跑了三十年，只见过两次这样的雾，一次是父亲去世那年，另一次就是今天。'.repeat(2);
    const lines = Array.from(
      { length: 16 },
      (_, index) =>
        `第${index}班渡轮从清晨六点起停航两岸的人都站在码头上听着江水拍打石阶的声音等着${'开船的消息谁也没有离开'.slice(index % 8)}`,
    );
    const article = JSON.stringify(read([...lines, long].join('\n'), { language: 'zh' }));
    for (const [index, line] of lines.entries()) expect(article).not.toContain(`${line}${lines[index + 1]}`);
  });

  it('keeps the hyphen of a word that a line end parts', () => {
    const text = [
      'The plan that the council has put to the town is a counter-',
      'terrorism one that nobody has read from the first page to',
      'the last, nor will read before the vote is taken on Monday.',
    ].join('\n');
    expect(plainText(read(text))).toContain('a counter-terrorism one');
  });

  it('keeps the place of words before an address that stands on the next line', () => {
    const text = `${prose}\n\nThe tower is open on Sundays and the keeper answers letters, so write to\nkeeper@tower.example\n\n${prose}`;
    const article = read(text, { paragraphs: 'wrapped' });
    expect(plainText(article)).toContain('so write to keeper@tower.example');
    expect(coverage(article, text)).toMatchObject({ ratio: 1, altered: [] });
  });

  it('takes each line for a paragraph where there are no blank lines', () => {
    expect(outline(`${prose}\n${prose}\n${prose}`)).toHaveLength(3);
  });

  it('is told how, and says what it found', () => {
    const seen: Diagnostic[] = [];
    read(`${prose}\n\n${prose}`, { onDiagnostic: (diagnostic) => seen.push(diagnostic) });
    expect(seen).toEqual([
      expect.objectContaining({ ruleId: 'text/paragraphs', reason: 'Paragraphs: blank lines part paragraphs' }),
    ]);
    expect(read('one\ntwo three', { paragraphs: 'wrapped' }).children).toHaveLength(1);
  });
});

describe('metadata', () => {
  it('keeps a byline as printed and its names apart', () => {
    const { metadata } = read(`A bridge too short\n\nBy Ada Diaz, Tom Lee and Anne-Marie O’Neill\n\n${prose}`);
    expect(metadata.byline).toBe('By Ada Diaz, Tom Lee and Anne-Marie O’Neill');
    expect(metadata.author?.map(({ name }) => name)).toEqual(['Ada Diaz', 'Tom Lee', 'Anne-Marie O’Neill']);
  });

  it('lets the user state what the text does not, and marks it so', () => {
    const text = `A bridge too short\n\nBy Ada Diaz\n\n${prose}`;
    const article = read(text, { metadata: { headline: 'The short bridge', articleSection: 'Coast' } });
    expect(article.metadata).toMatchObject({
      headline: 'The short bridge',
      articleSection: 'Coast',
      byline: 'By Ada Diaz',
    });
    expect(article.provenance['/metadata/headline']).toEqual({ status: 'user', positions: [] });
    expect(article.children[0] && plainText(article.children[0])).toBe('A bridge too short');
  });

  it('leaves a date that reads two ways as it is, and says so', () => {
    const seen: Diagnostic[] = [];
    const article = read(`A bridge too short\n\nBy Ada Diaz\n\n03/04/2019\n\n${prose}`, {
      onDiagnostic: (diagnostic) => seen.push(diagnostic),
    });
    expect(article.metadata.datePublished).toBeUndefined();
    expect(plainText(article)).toContain('03/04/2019');
    expect(seen.map(({ ruleId }) => ruleId)).toContain('text/ambiguous-date');
  });

  it('keeps furniture out of the body, whole', () => {
    const article = read(`${prose}\n\nShare this article\n\n${prose}`);
    expect(article.omitted).toMatchObject([
      { text: 'Share this article', rule: 'furniture/phrase', position: { start: { line: 3, column: 1 } } },
    ]);
    expect(plainText(article)).not.toContain('Share');
  });
});

describe('inside a line', () => {
  const line = (text: string) => {
    const [, node] = read(`${prose}\n\n${text}\n\n${prose}`).children;
    return node?.type === 'paragraph'
      ? node.children.map((child) => (child.type === 'link' ? [child.type, child.url] : [child.type, plainText(child)]))
      : [];
  };

  it.each([
    [
      'The map is at https://example.org/map_(old).pdf, they said, and nobody looked.',
      'https://example.org/map_(old).pdf',
    ],
    [
      'Write to harbour.office@example.org. Somebody will read it, sooner or later.',
      'mailto:harbour.office@example.org',
    ],
    ['(See https://example.org/a?b=c&d=e.) It rained on all three days of the fair.', 'https://example.org/a?b=c&d=e'],
  ])('links %s', (text, url) => {
    expect(line(text)).toContainEqual(['link', url]);
  });

  it('reads marks that stand around words', () => {
    expect(line('It was *never* oiled, and **nobody** asked, or _so they say_, before the spring came.')).toEqual([
      ['text', 'It was '],
      ['emphasis', 'never'],
      ['text', ' oiled, and '],
      ['strong', 'nobody'],
      ['text', ' asked, or '],
      ['emphasis', 'so they say'],
      ['text', ', before the spring came.'],
    ]);
  });

  it.each([
    'Set snake_case_names and 2 * 3 * 4 as they are, with node.js and e.g.foo too, please.',
    'Ask @harbour about it; the price is 5@2, and the file is called a*b*c, as ever it was.',
    'The court held [1] that the chain was nobody’s, and that it had never been oiled at all.',
  ])('leaves %s alone', (text) => {
    expect(line(text)).toEqual([['text', text]]);
  });

  it('joins a note to its marker only where both are there', () => {
    const article = read(`${prose} It was oiled once.[1]\n\n${prose}\n\n[1] Harbour log, 1904.`);
    expect(article.children).toMatchObject([
      { children: [{ type: 'text' }, { type: 'footnoteReference', identifier: '1' }] },
      { type: 'paragraph' },
      { type: 'footnoteDefinition', identifier: '1', children: [{ type: 'paragraph' }] },
    ]);
  });
});
