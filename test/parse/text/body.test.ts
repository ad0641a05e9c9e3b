/** What stands in the text itself: dialogue, boxes of facts, quotations with who said them, lines that are no headings. */
import { describe, expect, it } from 'vitest';
import { coverage } from '../../../src/model/provenance.ts';
import { plainText } from '../../../src/model/visit.ts';
import { fromText } from '../../../src/parse/text/index.ts';

const prose =
  'The harbour wakes before the town does, and the first thing to be heard is the chain of the ferry, which has not been oiled since the spring.';
const more = `${prose} The mayor says that it will be.`;

/** Types and words of what stands between paragraphs, each block apart. */
const read = (blocks: readonly string[], language = 'en'): string[] =>
  fromText([prose, more, ...blocks, `${prose} So it is.`, `${more} Twice.`].join('\n\n'), { language })
    .children.map((node) => `${node.type}: ${plainText(node).replaceAll('\n', ' / ')}`)
    .slice(2, -2);

const types = (blocks: readonly string[], language?: string): string[] =>
  read(blocks, language).map((line) => line.slice(0, line.indexOf(':')));

describe('dialogue', () => {
  it('is told by two signs that take turns', () => {
    const turns = ['● Why the salt?', `○ Because it is white. ${prose}`, '● And the sea?', '○ The sea comes later.'];
    expect(types(turns)).toEqual(['speakerTurn', 'speakerTurn', 'speakerTurn', 'speakerTurn']);
    expect(read(turns)[0]).toBe('speakerTurn: Why the salt?');
  });

  it('is no list of two kinds of bullet that ask nothing', () => {
    expect(types(['● Salt', '● Sand', '○ Stone', '○ Slate'])).not.toContain('speakerTurn');
  });

  it('is told by one label below questions, which stay paragraphs', () => {
    const blocks = [
      'Did it hurt?',
      'Prantl: No.',
      'And the others?',
      'Prantl: They left.',
      'Why so?',
      'Prantl: Who knows.',
    ];
    expect(types(blocks)).toEqual(['paragraph', 'speakerTurn', 'paragraph', 'speakerTurn', 'paragraph', 'speakerTurn']);
  });

  it('is told by one label before questions', () => {
    const blocks = [
      'Gazette: Did it hurt?',
      `No. ${prose}`,
      'Gazette: And now?',
      `Less. ${prose}`,
      'Gazette: Why?',
      more,
    ];
    expect(types(blocks)).toEqual(['speakerTurn', 'paragraph', 'speakerTurn', 'paragraph', 'speakerTurn', 'paragraph']);
  });

  it('knows a speaker by the whole name, then by a part of it or by initials', () => {
    const rest = ['TM: And the second?', 'Bell: The second was the sea.', 'TM: The third?', 'Bell: There is none.'];
    expect(types(['Theo Maddern: What was the first?', 'Oksana Bell: The hive.', ...rest])).toEqual(
      Array.from({ length: 6 }, () => 'speakerTurn'),
    );
    expect(types([...rest, prose, more, prose, 'Theo Maddern: a life between two hives'])).not.toEqual(
      Array.from({ length: 8 }, () => 'speakerTurn'),
    );
  });
});

describe('dialogue behind dashes', () => {
  const asked = [
    '— Who rang the bell?',
    `— The wind did. ${prose}`,
    '— And the second time?',
    '— The wind again, I am sorry to say.',
    '— Will you mend it?',
    '— It was never broken.',
  ];

  it('is told by every other dash that asks, with the paragraphs of an answer among them', () => {
    expect(types(asked)).toEqual(Array.from({ length: 6 }, () => 'speakerTurn'));
    expect(types(asked.toSpliced(4, 0, more))[4]).toBe('paragraph');
    expect(read(asked)[0]).toBe('speakerTurn: Who rang the bell?');
  });

  it('is told by dashes that all ask, above answers without one', () => {
    const questions = ['– Why the salt?', more, '– And the sea?', more, '– Who rows?', more];
    expect(types(questions)).toEqual([
      'speakerTurn',
      'paragraph',
      'speakerTurn',
      'paragraph',
      'speakerTurn',
      'paragraph',
    ]);
  });

  it('is none in a story, where it is told who spoke, or more is told than said', () => {
    const story = ['— Who rang? — asked Ada.', '— The wind, — said Bo.', '— Twice?', '— Twice.', '— And now?', '— No.'];
    expect(types(story)).not.toContain('speakerTurn');
    expect(types(asked.flatMap((turn) => [turn, prose, more]))).not.toContain('speakerTurn');
    expect(types(asked.slice(0, 4))).not.toContain('speakerTurn');
  });
});

describe('names without a colon', () => {
  const turns = (ask: string, say: string): string[] => [
    `${ask}When did it start?${ask === '記者「' ? '」' : ''}`,
    `${say}Twenty years ago, in a shed.`,
    `${ask}What did you learn?`,
    `${say}That the boat decides.`,
  ];

  it.each([
    ['capitals', 'QUAY TIMES ', 'BELL '],
    ['brackets', '[Reporter] ', '[Bell] '],
    ['one letter', 'Q ', 'A '],
    ['bullets of two makes', '* ', '- '],
    ['signs before a colon', '●：', '○：'],
  ])('are told by their turns: %s', (_, ask, say) => {
    expect(types(turns(ask, say))).toEqual(Array.from({ length: 4 }, () => 'speakerTurn'));
    expect(read(turns(ask, say))[1]).toContain('Twenty years ago, in a shed.');
  });

  it('are told before quotations of East Asia', () => {
    const blocks = [
      '記者「いつ始めましたか」',
      '浜口「二十年前です」',
      '記者「何を学びましたか」',
      '浜口「船が決めます」',
    ];
    expect(types(blocks, 'ja')).toEqual(Array.from({ length: 4 }, () => 'speakerTurn'));
  });

  it('are no acronyms at the head of paragraphs, nor labels of a list', () => {
    const acronyms = ['NATO Members met.', 'NASA Engineers met.', 'NATO Members left.', 'NASA Engineers stayed.'];
    expect(types(acronyms)).not.toContain('speakerTurn');
    expect(types(['[1] One source', '[2] Another source', '[1] One again', '[2] Another again'])).not.toContain(
      'speakerTurn',
    );
  });
});

describe('steps', () => {
  it('head what stands below, where their labels count on', () => {
    expect(types(['Step 1: Oil the chain', more, 'Step 2: Row the ferry', more])).toEqual([
      'heading',
      'paragraph',
      'heading',
      'paragraph',
    ]);
    expect(types(['1956', more, '1974', more, '1991', more]).filter((type) => type === 'heading')).toHaveLength(3);
  });
});

describe('titles that parts of articles often have', () => {
  const box = (title: string, below: string): string[] => [title, below, prose];

  it('are headings above text, items or an address, though pages say them too', () => {
    expect(types(box('In short:', more))[0]).toBe('heading');
    expect(types(box('Key events', '• The chain was oiled\n• The mayor came'))[0]).toBe('heading');
    expect(types(box('Zur Person', more), 'de')[0]).toBe('heading');
    expect(types(box('Media contact', 'Ada Diaz, press@harbour.example'))[0]).toBe('heading');
  });

  it('are none where nothing stands below that they would head', () => {
    const page = ['Media contact', 'Share this article', 'Privacy policy'].join('\n\n');
    const { children } = fromText(`${prose}\n\n${more}\n\n${page}`, { language: 'en' });
    expect(children.map(({ type }) => type)).not.toContain('heading');
  });
});

describe('boxes of facts', () => {
  it('are lists of labels and what stands behind them, below the title', () => {
    const box = 'The last cabin\nDirector: Ada Diaz\nWith: Bo Lind, Cy Orr\nLength: 94 minutes';
    expect(read([box])).toEqual([
      expect.stringMatching(/^(?:heading|paragraph): The last cabin$/),
      'list: Director: Ada Diaz / With: Bo Lind, Cy Orr / Length: 94 minutes',
    ]);
  });

  it('are none where two lines only have a label, or labels come again', () => {
    expect(types(['Director: Ada Diaz\nWith: Bo Lind\nNobody else was there'])).not.toContain('list');
    expect(types(['Note: one\nNote: two\nNote: three'])).not.toContain('list');
  });
});

describe('quotations', () => {
  it('between dashes have a name behind the second', () => {
    const [quote] = fromText(
      [prose, more, '– The river says when the day is over. – Renate Voigt, ferrywoman', prose, more].join('\n\n'),
      { language: 'en' },
    ).children.filter(({ type }) => type === 'pullQuote');
    expect(quote).toMatchObject({ children: [{ type: 'paragraph' }, { type: 'attribution' }] });
  });

  it('without marks are told by a dash, a name and an office below', () => {
    expect(types(['The chain was never oiled in my time.', '— Ada Diaz, harbour master'])).toEqual(['blockquote']);
    expect(types(['The chain was never oiled in my time.', '— It was, twice, said the mayor.'])).not.toContain(
      'blockquote',
    );
  });

  it('have a name and more below, though speech stands above', () => {
    expect(
      types([`“No. ${prose}`, '“He who waits has time to be kind.”', 'Honor Cassel, Notes of a Clerk, 1931']),
    ).toEqual(['paragraph', 'blockquote']);
  });

  it('stand apart where a paragraph says nearly the same', () => {
    const said = 'A house turns its face to the road and the doors drew a line';
    const body = `They say that a house here turns its face to the road, and that the doors all drew a line. ${prose}`;
    expect(types([said, body])).toEqual(['pullQuote', 'paragraph']);
    expect(types(['A horse drinks nothing on the eve of a long and windy day', body])).not.toContain('pullQuote');
  });

  it('stand apart where pairs of characters are nearly the same', () => {
    const body = `村里人说，一口井最大的本事，就是让不说话的邻居每天见上一面。${'井在村口，水很甜，来的人很多。'.repeat(6)}`;
    const lines = ['「一口井最大的本事是让不说话的邻居每天见面」', body];
    const article = fromText([body.slice(40), ...lines, body.slice(30)].join('\n\n'), { language: 'zh' });
    expect(article.children.map(({ type }) => type)).toContain('pullQuote');
  });
});

describe('lines that are no headings', () => {
  const headings = [
    'The chain of the ferry',
    `${prose} One.`,
    'The oil of the mayor',
    `${prose} Two.`,
    'A day at sea',
    more,
  ];

  it.each([
    ['far wider than the others', 'Workers on the pier of the harbour wait for the ferry and for its long chain'],
    ['initials and a name', 'J. L. Orduna'],
    ['an age in brackets', 'Clerk of the harbour (Lima, 41)'],
    ['a time of day', '17:15'],
    ['a short form at the end', 'The ice of the harbour measured 1.4 m.'],
  ])('have %s', (_, line) => {
    expect(read([...headings, line])).toContain(`paragraph: ${line}`);
    expect(types(headings)[0]).toBe('heading');
  });

  it('bear no mark where the others bear one', () => {
    const around = (mark: string): string[] =>
      read([`${mark}The wall`, more, 'Salt and iron', more, `${mark}The lamp`, more, `${mark}The boats`]);
    expect(around('■ ')).toContain('paragraph: Salt and iron');
    expect(around('')).toContain('heading: Salt and iron');
    expect(around('■ ')).toContain('heading: The lamp');
  });
});

describe('a poem', () => {
  const poem =
    'The boats lie down\nin the mud they chose.\nNobody calls them.\n\nA boy walks out to where\nthe sea was told to wait.';
  const kinds = (text: string): string[] => fromText(text, { language: 'en' }).children.map(({ type }) => type);

  it('is told below a byline by stanzas that stand apart and break their sentences', () => {
    const poems = `Low Water\n\nBy Tamsin Orrell\n\n${poem}\n\nTamsin Orrell was born in Wick and works as a pilot.`;
    expect(kinds(poems)).toEqual(['verse', 'verse', 'credit']);
    expect(fromText(poems, { language: 'en' }).metadata.headline).toBe('Low Water');
  });

  it('is none of addresses, hours and lists', () => {
    const hours = 'The old mill\nHarbour Street 4\nOpen at noon.\n\nThe new mill\nMarket Street 9\nOpen at one.';
    const lists = 'Salt\nPepper\nThyme\n\nOil\nWine\nWater';
    for (const text of [hours, lists])
      expect(kinds(`${prose}\n\n${more}\n\n${text}\n\n${more}`)).not.toContain('verse');
  });
});

describe('verse and items without a mark', () => {
  it('are told by a colon above and by rhyme where no blank line parts them', () => {
    const lines = [
      'Chain of the harbour, chain of the sea,',
      'nobody oils you, nobody but me,',
      'long is the winter, short is the day,',
      'early the ferry is going away.',
    ];
    const text = [
      prose,
      `${more} The song that the ferrymen know goes like this:`,
      ...lines,
      `${prose} So it is.`,
    ].join('\n');
    expect(fromText(text, { language: 'en' }).children.map(({ type }) => type)).toContain('verse');
  });

  it('take the line without a figure among lines with one', () => {
    const [list] = read(['250 g flour\n2 eggs\n1 spoon of oil\nsalt']);
    expect(list).toBe('list: 250 g flour / 2 eggs / 1 spoon of oil / salt');
  });

  it('are the minutes of a match', () => {
    expect(types(["12' Save by Diaz.\n31' Lind heads it home.\n90+2' It is over."])).toEqual(['list']);
  });
});

describe('words between dashes', () => {
  it.each([
    ['– The council closed the pier without asking anyone – Hamid Bahrami', 'Hamid Bahrami'],
    ['— The council closed the pier without asking anyone — Ada Diaz, harbour master', 'Ada Diaz, harbour master'],
    ['- The council closed the pier without asking anyone - Ada Diaz', 'Ada Diaz'],
    ['-- The council closed the pier without asking anyone -- Ada de la Cruz', 'Ada de la Cruz'],
    ['– “The council closed the pier without asking anyone” – Ada Diaz', 'Ada Diaz'],
  ])('are a pull quote where a name stands behind them: %s', (line, name) => {
    expect(read([line])).toEqual([`pullQuote: The council closed the pier without asking anyone / ${name}`]);
  });

  it.each([
    ['speech that goes on', '– Yes, I said to her – Ada knows it.'],
    ['speech with who spoke in its middle', '— Yes, we knew it all —said Ana—, and so did she.'],
    ['a thought with no name', '– The council closed the pier – nobody was asked'],
    ['three words', '– Not a word – Ada Diaz'],
    ['an aside', '– The council – so they say – closed the pier – Ada Diaz'],
  ])('are none in %s', (_, line) => {
    expect(types([line])).toEqual(['paragraph']);
  });
});

describe('two words with capitals', () => {
  it('head a section where the text writes one of them small', () => {
    const section = `A special section was made for it. ${prose}`;
    expect(types(['Special Section', section])).toEqual(['heading', 'paragraph']);
  });
});

describe('a label', () => {
  it('that comes again above short titles is no speaker', () => {
    const titles = ['Model One: Further Considerations', more, 'Model One: What We Liked', more];
    expect(types(titles)).not.toContain('speakerTurn');
  });
});

describe('hostile repeats', () => {
  it.each([
    ['labels', 'Ada: why?\n'],
    ['signs', '● why?\n○ so\n'],
    ['dashes', '– so it is. – A '],
    ['dashes and names', '– so it is and was – Ada Diaz '],
    ['names', 'Ada Diaz de la '],
    ['facts', 'A: b\nC: d\nE: f\n\n'],
    ['quotations', '“so it is and so it was”\nAda, 41\n'],
  ])('of %s keep every word', (_, unit) => {
    const text = unit.repeat(500);
    const article = fromText(text, { language: 'en' });
    expect(coverage(article, text)).toMatchObject({ ratio: 1, altered: [] });
  });
});
