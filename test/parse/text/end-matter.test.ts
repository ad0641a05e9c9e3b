/** What the raw-text reader makes of the lines around a text: the page's menu and buttons, signatures, credits, notes, links. */
import { describe, expect, it } from 'vitest';
import { coverage } from '../../../src/model/provenance.ts';
import { plainText } from '../../../src/model/visit.ts';
import { fromText } from '../../../src/parse/text/index.ts';

const prose =
  'The harbour wakes before the town does, and the first thing to be heard is the chain of the ferry, which has not been oiled since the spring.';
const body = [prose, `${prose} Once.`, `${prose} Twice.`, `${prose} Thrice.`];

const read = (blocks: readonly string[], language = 'en') => {
  const text = blocks.join('\n\n');
  const article = fromText(text, { language });
  expect(coverage(article, text)).toMatchObject({ ratio: 1, altered: [] });
  return article;
};
const left = (blocks: readonly string[], language?: string) => read(blocks, language).omitted.map(({ text }) => text);
const last = (blocks: readonly string[], language?: string) => {
  const node = read(blocks, language).children.at(-1);
  return node && 'role' in node ? `${node.type}/${node.role}` : node?.type;
};

describe('above the text', () => {
  it('is a menu of short lines, then the section, the headline and who signs', () => {
    const { metadata, omitted } = read([
      'Home',
      'Tides',
      'Markets',
      'Westhaven',
      'The chain of the ferry is oiled at last',
      'By Ada Diaz',
      ...body,
    ]);
    expect(omitted.map(({ text }) => text)).toEqual(['Home', 'Tides', 'Markets']);
    expect(metadata).toMatchObject({
      articleSection: 'Westhaven',
      headline: 'The chain of the ferry is oiled at last',
      byline: 'By Ada Diaz',
    });
  });

  it('is buttons below the date where several stand together', () => {
    expect(
      left(['The chain of the ferry is oiled', 'By Ada Diaz', '14 March 2024', 'Zoom', 'Larger', ...body]),
    ).toEqual(['Zoom', 'Larger']);
  });

  it('is a byline on two lines, whose names are all authors', () => {
    const { metadata } = read(['The chain of the ferry is oiled', 'Words: Ada Diaz', 'Text: Tom Lee', ...body]);
    expect(metadata.byline).toBe('Words: Ada Diaz\nText: Tom Lee');
    expect(metadata.author?.map(({ name }) => name)).toEqual(['Ada Diaz', 'Tom Lee']);
  });

  it('is a name with the office before it', () => {
    const { metadata } = read(['The chain of the ferry is oiled', 'By harbour correspondent Ada Diaz', ...body]);
    expect(metadata.author).toEqual([{ type: 'Person', name: 'Ada Diaz' }]);
  });

  it('is a date whose marks a scrape has lost', () => {
    const { metadata } = read([
      'The chain of the ferry is oiled',
      'By Ada Diaz',
      'June 18, 20247:42 AM GMT+2Updated 3 hours ago',
      ...body,
    ]);
    expect(metadata.datePublished).toBe('2024-06-18T07:42+02:00');
  });

  it('keeps the name of whom it is about for a headline where the text goes on about that name', () => {
    const about = body.map((words) => `Ada Thorngate knew it. ${words}`);
    const { metadata } = read([
      'Obituary',
      'Ada Thorngate',
      'Keeper of the chain of the ferry',
      'By Tom Lee',
      ...about,
    ]);
    expect(metadata).toMatchObject({ headline: 'Ada Thorngate', author: [{ name: 'Tom Lee' }] });
  });

  it('is told in scripts without spaces and without capitals as well', () => {
    const text =
      '港の朝は町より早い。最初に聞こえるのは渡し船の鎖の音で、春から油を差されていない。船長は毎朝それを聞いて起きるという。';
    const { metadata } = read(['港の朝と渡し船の鎖', '2024年5月12日', text, `${text}二度。`], 'ja');
    expect(metadata.headline).toBe('港の朝と渡し船の鎖');
    const korean =
      '항구의 아침은 마을보다 빠르다. 처음 들리는 것은 나룻배의 사슬 소리로, 봄부터 기름칠을 하지 않았다고 선장은 말한다.';
    expect(read(['항구의 아침과 나룻배', '2024년 5월 12일', korean, `${korean} 두 번.`], 'ko').metadata.headline).toBe(
      '항구의 아침과 나룻배',
    );
  });
});

describe('headlines', () => {
  const headline = (blocks: readonly string[], language?: string) => read(blocks, language).metadata.headline;

  it('may be two sentences beside a date', () => {
    const two = 'The chain is oiled. The harbour sleeps';
    expect(headline(['14 March 2024', two, ...body])).toBe(two);
    expect(headline([two, ...body])).toBeUndefined();
  });

  it('may end like a sentence above a date, all in capitals of a title', () => {
    expect(headline(['I Oiled the Chain. I Wish I Had Slept.', 'Aug. 11, 2025', 'By Ada Diaz', ...body])).toBe(
      'I Oiled the Chain. I Wish I Had Slept.',
    );
  });

  it('are no titles of lists or of boxes of facts', () => {
    expect(
      headline(['Points of this study', '• The chain is oiled.', '• The harbour sleeps.', ...body]),
    ).toBeUndefined();
    expect(
      headline(['The Chain', 'Ada Diaz', 'Harbour Press, 2024', '312 pages', '21 euros', ...body]),
    ).toBeUndefined();
  });

  it('and decks are no captions that close with an agency', () => {
    const { metadata } = read([
      'The chain of the ferry is oiled at last',
      'The ferry at the pier of the harbour, June 17, 2024. REUTEL/Maja Dorn',
      'By Ada Diaz',
      ...body,
    ]);
    expect(metadata.description).toBeUndefined();
  });

  it('are none of several lines that sum the text up', () => {
    const sums = [
      'The harbour wakes before the town',
      'The chain is the first thing to be heard',
      'The ferry has not been oiled',
    ];
    expect(headline(['Summary', ...sums, ...body])).toBeUndefined();
  });

  it('are no sentences that go over into speech', () => {
    const speech =
      '先日、港の番をしている人に道で会うと、鎖の話になって、しばらく立ち話をした。「油を差してもらえませんか」';
    const story = `${speech}と、その人は言うのだった。港はいつも町より先に目を覚ます。`;
    expect(headline([speech, story, story], 'ja')).toBeUndefined();
  });
});

describe('signatures', () => {
  it('are a name and a date that nothing parts', () => {
    expect(read(['The chain of the ferry is oiled', 'Ada Diaz 22 May 2024, 19:30', ...body]).metadata).toMatchObject({
      byline: 'Ada Diaz 22 May 2024, 19:30',
      datePublished: '2024-05-22T19:30',
    });
  });

  it('are a name of three syllables before a bar and an office', () => {
    const prose =
      '항구는 마을보다 먼저 깨어나고, 가장 먼저 들리는 것은 봄부터 기름을 치지 않은 나룻배의 쇠사슬 소리라고 항구 사람들은 오래전부터 말해 왔다.';
    const { metadata } = read(['나룻배의 쇠사슬에 기름을 치다', '소우련 | 수필가', prose, prose], 'ko');
    expect(metadata.author?.map(({ name }) => name)).toEqual(['소우련']);
  });

  it('are a name and its word before a button', () => {
    const prose =
      '항구는 마을보다 먼저 깨어나고, 가장 먼저 들리는 것은 봄부터 기름을 치지 않은 나룻배의 쇠사슬 소리라고 항구 사람들은 오래전부터 말해 왔다.';
    const { metadata } = read(['나룻배의 쇠사슬에 기름을 치다', '임다슬 기자 구독하기', prose, prose], 'ko');
    expect(metadata.author?.map(({ name }) => name)).toEqual(['임다슬']);
  });

  it('are a date before a bar and more words', () => {
    expect(
      read(['The chain of the ferry is oiled', '23 May 2024, 18:03 • from CHAINS & TIDES 6/2024', ...body]).metadata
        .datePublished,
    ).toBe('2024-05-23T18:03');
  });

  it('are a name in brackets below the text', () => {
    const prose = '港は町より先に目を覚ます。最初に聞こえるのは、春から油を差していない渡し船の鎖の音である。';
    const { metadata } = read(['渡し船の鎖に油を差す人がいた', prose, prose, prose, '（三上千景）'], 'ja');
    expect(metadata.author?.map(({ name }) => name)).toEqual(['三上千景']);
  });

  it('are the name that signs off, of the byline or of the note below it', () => {
    expect(last(['The chain of the ferry is oiled', 'By Ada Diaz', ...body, 'Yours, Tom'])).toBe('paragraph');
    expect(last(['The chain of the ferry is oiled', 'By Ada Diaz', ...body, 'Your Ada'])).toBe('credit/author');
    const { children } = read([...body, 'Tom Lee', 'Tom Lee covers the harbour and the chains of its ferries.']);
    expect(children.at(-2)).toMatchObject({ type: 'credit', role: 'author' });
  });

  it('are a last paragraph on a name that the text does not know', () => {
    const note =
      'Tom Lee is a professor of chains at the University of Westhaven, where he has taught since the ferry was built, and has oiled it twice, in the spring of each of the two years that he likes to talk about most.';
    expect(last([...body, note])).toBe('credit/author');
    expect(last([...body, `Lee oils the chain. ${prose}`, note])).toBe('paragraph');
    expect(last([...body, note.replace('has taught', 'said that he has taught').replace('is a', 'said as a')])).toBe(
      'paragraph',
    );
    const japanese = '港は町より先に目を覚ます。最初に聞こえるのは、春から油を差していない渡し船の鎖の音である。';
    const own = 'さかきばら・ちとせ　1982年生まれ。著書に『路地の音』（みなも書房）がある。';
    expect(last([japanese, japanese, japanese, own], 'ja')).toBe('credit/author');
  });
});

describe('pictures', () => {
  it.each(['Ada Diaz/HARBOUR', '© Ada Diaz', 'Photo Ada Diaz'])('are credited by %s', (line) => {
    const { children } = read([
      'The chain of the ferry is oiled',
      'By Tom Lee',
      '14 March 2024',
      line,
      ...body,
      ...body,
    ]);
    expect(children[0]).toMatchObject({ type: 'credit', role: 'photo' });
  });
});

describe('buttons and counts', () => {
  it('are furniture however a scrape joined them', () => {
    expect(left(['Skip to content Share', 'News  Courts  Sport  Jobs', 'The chain is oiled at last', ...body])).toEqual(
      ['Skip to content Share', 'News  Courts  Sport  Jobs'],
    );
  });

  it('are known by a number in brackets, behind a colon, and by the time it takes to listen', () => {
    const top = ['The chain of the ferry is oiled', 'By Ada Diaz', '14 March 2024'];
    for (const line of ['Reactions (36)', 'Seen by: 4 312', 'Hear this 00:00 03:12'])
      expect(left([...top, line, ...body])).toEqual([line]);
  });

  it('are no menu where a date stands right below', () => {
    expect(
      read(['Ideas', 'Chronicle', 'In praise of chains', 'Ada Diaz', '14 March 2024', ...body]).metadata.headline,
    ).toBe('In praise of chains');
  });

  it('are the link below a pointer that stands alone in the middle of the text', () => {
    const link = 'Snow falls on the harbour for the third day';
    expect(left([...body, 'Read more', link, ...body])).toEqual(['Read more', link]);
  });
});

describe('notes', () => {
  it('are the last paragraph where a label of its own opens it', () => {
    expect(last([...body, 'Visiting: The harbour is open from 9:30 to 17:00, and a ride costs $4.'])).toBe(
      'note/editor',
    );
    expect(last([...body, 'Aside: The harbour was open.', ...body])).toBe('paragraph');
  });

  it('are no words of somebody who speaks', () => {
    expect(last([...body, 'She says: The harbour is open from nine to five.'])).toBe('paragraph');
    expect(last([...body, 'Visiting: “The harbour is open from nine to five.”'])).toBe('paragraph');
    expect(last([...body, 'Ada Diaz: The chain.', prose, 'Ada Diaz: The harbour is open from nine to five.'])).not.toBe(
      'note',
    );
  });

  it('are the facts of a service', () => {
    expect(last([...body, '“The Chain”, by Ada Diaz, Harbour Press, 184 pages, €17'])).toBe('note/editor');
    expect(last([...body, 'The oil costs $4 a year.'])).toBe('paragraph');
  });

  it('are opened by a word that dates a change where a sentence follows', () => {
    expect(last([...body, '更新：新增建商回應。（2024-09-03 17:05）'], 'zh')).toBe('note/update');
  });

  it('are opened by a phrase with a full stop, and by a sign below the text', () => {
    expect(last([...body, 'От редакции. Когда материал готовился к печати, цепь смазали.'], 'ru')).toBe('note/editor');
    expect(last([...body, '▽投稿は五百字まで。住所と氏名を書いて送ってください。'], 'ja')).toBe('note/editor');
  });
});

describe('below the text', () => {
  it('are the tags and links of the page, whatever they say', () => {
    expect(left([...body, 'Chains', 'Ferries of the coast', 'Reuse this'])).toEqual([
      'Chains',
      'Ferries of the coast',
      'Reuse this',
    ]);
  });

  it('is what the page says between its own lines, though it is a sentence', () => {
    const said = 'We send a letter of the best of it to readers on Monday.';
    expect(left([...body, 'Read more', said, 'Share this article'])).toEqual(['Read more', said, 'Share this article']);
  });

  it('is no furniture where it is one line alone, or the end of a text that is its last words', () => {
    expect(left([...body, 'Nobody came'])).toEqual([]);
    expect(left([...body, 'Nobody came.', 'Nobody ever does.'])).toEqual([]);
  });

  it.each([
    ['(NPA)', 'credit/source'],
    ['abc/de', 'credit/author'],
    ['(Some names have been left out at the wish of the families)', 'note/editor'],
  ])('is %s: %s', (line, kind) => {
    expect(last([...body, line])).toBe(kind);
  });

  it('is who signs, where nobody does above', () => {
    expect(read([...body, '— Ada Diaz']).metadata).toMatchObject({
      byline: '— Ada Diaz',
      author: [{ name: 'Ada Diaz' }],
    });
    expect(read(['A chain', 'By Tom Lee', ...body, 'Ada Diaz']).metadata.author).toEqual([
      { type: 'Person', name: 'Tom Lee' },
    ]);
  });

  it('is a note on the author, whose name stands in another case, and an address below it', () => {
    const note = 'Η Ιφιγένεια Ραζή είναι θεατρολόγος και διδάσκει ιστορία στη Δραματική Σχολή Αλιάρτου.';
    const greek =
      'Το λιμάνι ξυπνά πριν από την πόλη, και το πρώτο που ακούγεται είναι η αλυσίδα του πορθμείου, αλάδωτη από την άνοιξη.';
    const text = ['Η αλυσίδα του πορθμείου', 'Της Ιφιγένειας Ραζή', greek, `${greek} Μία.`, `${greek} Δύο.`, note];
    expect(last(text, 'el')).toBe('credit/author');
    const { children } = read([
      'A chain of the ferry',
      'By Ada Diaz',
      ...body,
      'Ada Diaz writes about harbours.',
      'ada@coast.example',
    ]);
    expect(children.slice(-2).map(plainText)).toEqual(['Ada Diaz writes about harbours.', 'ada@coast.example']);
    expect(children.slice(-2)).toMatchObject([{ role: 'author' }, { role: 'author' }]);
  });
});

describe('what calls readers', () => {
  const omitted = (tail: readonly string[]): string[] =>
    fromText([running, running, running, ...tail].join('\n\n'), { language: 'en' }).omitted.map(({ text }) => text);
  const running =
    'The harbour wakes before the town does, and the first thing to be heard is the chain of the ferry, which nobody oils.';

  it('is of the page below the text or beside its lines', () => {
    const calls = [
      'Share this article',
      'Thanks for reading Contour! Subscribe for free and support my work.',
      'For our app, click here (Android).',
    ];
    expect(omitted(calls)).toEqual(calls);
  });

  it('is none in the middle of the text, nor where somebody says it', () => {
    const said =
      'The letter said “click here”, and nobody on the quay did, for nobody there had a computer to click with.';
    expect(omitted([said])).toEqual([]);
    expect(omitted(['Click here, the page says, and nothing happens.', running, running, running])).toEqual([]);
  });
});

describe('who signs below', () => {
  const running =
    'The harbour wakes before the town does, and the first thing to be heard is the chain of the ferry, which nobody oils.';
  const credits = (tail: string, language: string): unknown[] =>
    fromText([running, running, running, running, tail].join('\n\n'), { language }).children.flatMap((node) =>
      node.type === 'credit' ? [node.role] : [],
    );

  it.each([
    ['initials between strokes', 'lfe/mab/tc', 'fr'],
    ['initials alone', '(dia)', 'de'],
    [
      'a name and what presents it',
      'Ronan Vasquez-Hale teaches at Northgate College. His essays have appeared in Tern.',
      'en',
    ],
  ])('is told by %s', (_, tail, language) => {
    expect(credits(tail, language)).toEqual(['author']);
  });

  it('is nobody whom the text knows, or who speaks', () => {
    expect(credits('Ronan Hale says that it will be oiled by the spring.', 'en')).toEqual([]);
    expect(credits('The harbour is older than the town.', 'en')).toEqual([]);
  });

  it('takes a stroke and an agency for a picture, whatever the page says besides, and words alone for none', () => {
    const read = (line: string) =>
      fromText(`A town that would not oil\n\nBy Ada Diaz\n\n${line}\n\n${running}\n\n${running}`, { language: 'en' });
    expect(read('REUTERS/Ivan Cordero/File Photo').children[0]).toMatchObject({ type: 'credit', role: 'photo' });
    expect(read('(photo) (video)').omitted.map(({ text }) => text)).toEqual(['(photo) (video)']);
  });
});
