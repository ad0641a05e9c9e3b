import { describe, expect, it } from 'vitest';
import { coverage, fromText, plainText } from '../../../src/index.ts';

const running = [
  'The mill at Tarn Bridge ground its last sack on Friday, after two hundred and eleven years, and the wheel was let stand.',
  'Its owner, who is eighty, said that nobody had asked for oat flour since the spring, and that the roof would not last the winter.',
  'The council will decide in March whether the race that feeds the wheel is to be filled in or fenced off for good.',
];
const head = 'The mill that ran out of oats\nBy Ada Diaz\n14 March 2019';

const omittedOf = (blocks: readonly string[], language = 'en'): string[] =>
  fromText(blocks.join('\n\n'), { language }).omitted.map(({ text }) => text);

describe('the part of the page below the text', () => {
  it('holds the comments with their names, times and words', () => {
    const comments = [
      '2 Comments',
      'Wheelwright says:',
      '15 March 2019 at 8:12 pm',
      'My father carried sacks up those stairs, and he would have told them to mend the roof first.',
      'Reply',
      'P. Lund says:',
      '16 March 2019 at 7:40 am',
      'Fence it.',
      'Reply',
    ];
    const raw = [head, ...running, ...comments].join('\n\n');
    const article = fromText(raw, { language: 'en' });
    expect(article.omitted.map(({ text }) => text)).toEqual(comments);
    expect(coverage(article, raw).missing).toEqual([]);
  });

  it('goes on below tags and a box that asks for an address', () => {
    const page = [
      'Related topics',
      'Tarn Bridge',
      'Mills',
      'Oats',
      'The Dale at Dawn, our newsletter',
      'Sign up here and have it in your inbox each Monday.',
      'Privacy policy',
      'Contact us',
    ];
    expect(omittedOf([head, ...running, 'Correction: The wheel is of oak. We said elm.', ...page])).toEqual(page);
  });

  it('holds the numbered list of what is read most, and no list above it', () => {
    const steps = ['1. Sand the wheel', '2. Oil the axle'];
    const most = ['Most read', '1. Weir holds for a third winter', '2. Ferry sold to its crew', '© 2019 Dale Press'];
    const blocks = [head, ...running, 'To mend it they must:', ...steps, ...running, 'Share', ...most];
    const article = fromText(blocks.join('\n\n'), { language: 'en' });
    expect(article.omitted.map(({ text }) => text)).toEqual(['Share', ...most]);
    expect(article.children.find(({ type }) => type === 'list')).toMatchObject({ children: { length: 2 } });
  });

  it('does not begin where the text goes on below a box', () => {
    const box = ['Read also', 'Three weirs that held'];
    const blocks = [head, ...running, ...box, 'The wheel did not.', 'Share', 'Print'];
    const article = fromText(blocks.join('\n\n'), { language: 'en' });
    expect(plainText(article)).toContain('The wheel did not.');
    for (const text of running) expect(plainText(article)).toContain(text);
  });

  it('is not opened by a heading that asks for answers which are printed below it', () => {
    const blocks = [head, ...running, 'Comments', ...running.map((text) => text.replace('The', 'One')), 'Comments'];
    const article = fromText(blocks.join('\n\n'), { language: 'en' });
    for (const text of running) expect(plainText(article)).toContain(text.replace('The', 'One'));
  });
});

describe('a table of contents', () => {
  const sections = ['1. What it ground', '2. Who owned it', '3. What will become of it'];
  const text = sections.flatMap((title, index) => [title, running[index] ?? '']);

  it('is left out where its lines come again as headings', () => {
    expect(omittedOf([head, 'Table of contents', ...sections, ...text])).toEqual(['Table of contents', ...sections]);
  });

  it('is known by the first words of the headings', () => {
    const short = ['What it ground', 'Who owned it', 'What will become of it'];
    const long = short.flatMap((title, index) => [`${title}: a part of the story`, running[index] ?? '']);
    expect(omittedOf([head, ...short, ...long])).toEqual(short);
  });

  it('is no refrain', () => {
    const verse = ['The wheel goes round', 'The water goes down', 'The sack goes up'];
    const song = [...verse, 'And the miller sleeps all day', ...verse];
    const article = fromText([head, ...song, ...running].join('\n\n'), { language: 'en' });
    expect(article.omitted.map(({ rule }) => rule)).not.toContain('furniture/contents');
  });
});
