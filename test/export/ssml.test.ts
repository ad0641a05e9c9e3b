import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import * as b from '../../src/index.ts';
import { missingFrom, piecesOf } from '../../src/parse/embedded/whole.ts';
import { type SsmlOptions, ssml, toSsml } from '../../src/ssml.ts';
import { readSsml } from '../conformance/ssml.ts';
import * as arbitrary from '../model/arbitrary.ts';
import { fc } from '../property.ts';
import { expectGolden } from './golden.ts';

const folder = join(import.meta.dirname, '../../seeds');
const read = (path: string): b.Article | b.Publication => {
  const source = b.fromJson(readFileSync(path, 'utf8'));
  if (!source) throw new Error(`${path} holds nothing`);
  return source;
};
const seeds = readdirSync(folder).filter((name) => name.endsWith('.json'));
const everyNode = read(join(folder, 'every-node.json'));
const gazette = read(join(import.meta.dirname, '../fixtures/publication/gazette.json'));

/** Prints, expects the document to be valid, and gives what is between the tags of `speak`. */
function speak(source: b.Article | b.Publication, options: SsmlOptions = {}): string {
  const xml = toSsml(source, options);
  expect(readSsml(xml).faults).toEqual([]);
  return /<speak[^>]*>\n(.*)<\/speak>/s.exec(xml)?.[1]?.trim() ?? '';
}
const say = (...blocks: Parameters<typeof b.article>[1][]): string => speak(b.article({ language: 'en' }, ...blocks));

/** A text without what replacing, folding and composing may change. */
const letters = (text: string): string => text.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '');

test('the document of every node is as a person found it right', () => {
  speak(everyNode);
  expectGolden(toSsml(everyNode), 'every-node/out.ssml');
});

describe('is valid and whole', () => {
  it.each(seeds)('for %s', (name) => {
    const source = read(join(folder, name));
    speak(source);
    expect(missingFrom(readSsml(toSsml(source)).text, piecesOf(source))).toEqual([]);
  });

  it('for the gazette, of several articles', () => {
    speak(gazette);
    expect(missingFrom(readSsml(toSsml(gazette)).text, piecesOf(gazette))).toEqual([]);
  });

  it('for any article', () => {
    fc.assert(
      fc.property(arbitrary.article, (source) => {
        const { faults, text } = readSsml(toSsml(source));
        expect(faults).toEqual([]);
        expect(missingFrom(text, piecesOf(source), letters)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('for any publication, with lexicons and words of its own', () => {
    const lexicons = ['https://example.org/a.pls', 'https://example.org/b.pls?x=1&y=2'];
    const pronunciations = { harbour: 'haven', 'a.*b)': 'x', The: { ipa: 'ðə"<' } };
    fc.assert(
      fc.property(arbitrary.publication, (source) => void speak(source, { lexicons, pronunciations })),
      { numRuns: 50 },
    );
  });
});

describe('the schema', () => {
  const around = (content: string) =>
    `<speak version="1.1" xmlns="http://www.w3.org/2001/10/synthesis" xml:lang="en">${content}</speak>`;
  it.each([
    ['no version', '<speak xmlns="http://www.w3.org/2001/10/synthesis" xml:lang="en"/>'],
    ['a paragraph in a paragraph', around('<p><p/></p>')],
    ['a paragraph below a paragraph', around('<p><prosody rate="95%"><p/></prosody></p>')],
    ['a break of unknown strength', around('<break strength="long"/>')],
    ['a lookup of no lexicon', around('<lookup ref="a">x</lookup>')],
    ['markup in say-as', around('<say-as interpret-as="date"><break/></say-as>')],
    ['a rate without unit', around('<prosody rate="95">x</prosody>')],
    ['an open element', around('<p>')],
  ])('refuses %s', (_, xml) => {
    expect(readSsml(xml).faults).not.toEqual([]);
  });
});

describe('what is known is said as what it is', () => {
  it.each([
    ['2026-11-24T08:00:00Z', '<say-as interpret-as="date" format="ymd">2026-11-24</say-as>'],
    ['2026-11', '<say-as interpret-as="date" format="ym">2026-11</say-as>'],
    ['2026', '<say-as interpret-as="date" format="y">2026</say-as>'],
  ])('the date %s', (datePublished, said) => {
    expect(speak(b.article({ language: 'en', datePublished }))).toBe(`<p>Published: ${said}</p>`);
  });

  it('numbers of items, and telephone numbers', () => {
    expect(say(b.orderedList(1, 'One'))).toBe(
      '<p><say-as interpret-as="cardinal">1</say-as><break strength="weak"/> One</p>',
    );
    const call = (text: string) => say(b.paragraph(b.link('tel:+47123', text)));
    expect(call('+47 123')).toBe('<p><say-as interpret-as="telephone">+47 123</say-as></p>');
    expect(call('Call us')).toBe('<p>Call us</p>');
  });

  it('other languages, in a line and in a block', () => {
    expect(say(b.paragraph('An ', b.foreign('fr', 'île')))).toBe('<p>An <lang xml:lang="fr">île</lang></p>');
    expect(say({ ...b.blockquote('Mer.'), language: 'fr' })).toMatch(
      /^<lang xml:lang="fr"><prosody[^>]*>\n<p>Mer\.<\/p>/,
    );
    const two = b.publication(
      { name: 'Two', language: 'en' },
      b.article({ language: 'fr' }, 'Un.'),
      b.article({ language: 'en' }, 'One.'),
    );
    expect(speak(two)).toMatch(/<lang xml:lang="fr"><p>Un\.<\/p><\/lang>\n<break[^>]*>\n<p>One\.<\/p>$/);
  });

  it('quotations, and who said them outside of them', () => {
    expect(say(b.blockquote('Sea.', b.attribution('Ada')))).toBe(
      '<prosody pitch="-8%" rate="95%">\n<p>Sea.</p>\n</prosody>\n<p>Ada</p>',
    );
  });

  it('labels, where the first block is none to hold them too', () => {
    expect(say(b.note('correction', b.list('One')))).toBe('<p>Correction: </p>\n<p>One</p>');
    expect(say(b.speakerTurn('Ada', 'Yes.'))).toBe('<p>Ada: Yes.</p>');
  });
});

it.each([
  ['2026-11-24T08:00:00Z', ['Speech does not tell the time of a date']],
  ['2026-11-24', []],
])('reports what of the date %s is not said', (datePublished, expected) => {
  const seen: string[] = [];
  speak(b.article({ language: 'en', datePublished }), { onDiagnostic: ({ reason }) => void seen.push(reason) });
  expect(seen).toEqual(expected);
});

it.each([
  ['a name', b.publication({ name: 'A\u0001', language: 'en' })],
  ['a telephone number', b.article({ language: 'en' }, b.paragraph(b.link('tel:1', '1\v2')))],
])('reports a bad character in %s', (_, source) => {
  const seen: string[] = [];
  speak(source, { onDiagnostic: ({ ruleId }) => void seen.push(ruleId) });
  expect(seen).toContain('export/invalid-character');
});

it('says the name of a publication as the caller wants its words said', () => {
  const source = b.publication({ name: 'Vaar', description: 'News.', language: 'en' });
  expect(speak(source, { pronunciations: { Vaar: 'var' } })).toBe('<p><sub alias="var">Vaar</sub></p>\n<p>News.</p>');
});

it('pauses once before a heading that opens the text', () => {
  const source = b.article({ language: 'en', headline: 'A' }, { ...b.heading(2, 'B'), id: 'b' }, 'C.');
  expect(speak(source).split('\n')).toEqual([
    ...['<p>A</p>', '<mark name="b"/>', '<break strength="x-strong"/>', '<p>B</p>', '<break strength="medium"/>'],
    '<p>C.</p>',
  ]);
});

it('says the credit line where no block of the body is it', () => {
  const credit = (...blocks: Parameters<typeof b.article>[1][]) =>
    speak(b.article({ language: 'en', creditText: 'Coast  Wire' }, ...blocks)).split('\n');
  expect(credit('Coast  Wire')).toEqual(['<p>Coast  Wire</p>', '<p>Coast Wire</p>']);
  expect(credit(b.credit('source', 'Coast Wire'))).toEqual(['<p>Coast Wire</p>']);
});

it('has each place of a publication once', () => {
  const part = b.article(
    { language: 'en' },
    { ...b.paragraph('A', b.footnoteReference('n')), id: 'a' },
    b.footnoteDefinition('n', 'B'),
  );
  const names = speak(b.publication({ name: 'Two', language: 'en' }, part, part)).match(/<mark [^>]*>/g);
  expect(names).toHaveLength(6);
  expect(new Set(names).size).toBe(6);
  expect(names?.[0]).toBe('<mark name="article-1-a"/>');
});

describe('notes', () => {
  const source = b.article(
    { language: 'en' },
    b.paragraph('Words', b.footnoteReference('a')),
    b.footnoteDefinition('a', 'An aside.'),
  );

  it('are read after the text, with places to go to', () => {
    expect(speak(source).split('\n')).toEqual([
      ...['<p>Words<mark name="note-1-marker"/></p>', '<break strength="x-strong"/>', '<p>Notes</p>'],
      '<p><mark name="note-1"/>Note 1: An aside.</p>',
    ]);
  });

  it('the section is reported, which is not told', () => {
    const seen: string[] = [];
    const sectioned = b.article({ language: 'en', articleSection: 'Coast' }, b.paragraph('One.'));
    toSsml(sectioned, { onDiagnostic: ({ reason }) => void seen.push(reason) });
    expect(seen).toEqual(['Speech does not tell the section']);
  });

  it('are left out on request, and reported', () => {
    const seen: string[] = [];
    const spoken = speak(source, { notes: 'skip', onDiagnostic: ({ ruleId }) => void seen.push(ruleId) });
    expect(spoken).toBe('<p>Words<mark name="note-1-marker"/></p>');
    expect(seen).toEqual(['export/lossy']);
  });
});

describe('pronunciation', () => {
  const words = (text: string, pronunciations: SsmlOptions['pronunciations']): string =>
    speak(b.article({ language: 'en' }, text), pronunciations === undefined ? {} : { pronunciations });

  it('is that of the caller, for whole words, the longest first', () => {
    expect(words('Vaarland, Vaar and Outer Vaar', { Vaar: 'var', 'Outer Vaar': { ipa: 'ˈaʊtə vɑː' } })).toBe(
      '<p>Vaarland, <sub alias="var">Vaar</sub> and <phoneme alphabet="ipa" ph="ˈaʊtə vɑː">Outer Vaar</phoneme></p>',
    );
    expect(words('銀行行く', { 行く: 'いく' })).toBe('<p>銀行<sub alias="いく">行く</sub></p>');
  });

  it('is by lexicons for all of the text', () => {
    const spoken = speak(b.article({ language: 'en' }, 'Words.'), { lexicons: ['https://example.org/a.pls'] });
    expect(spoken.split('\n')).toEqual([
      '<lexicon uri="https://example.org/a.pls" xml:id="lexicon-1" type="application/pls+xml"/>',
      ...['<lookup ref="lexicon-1">', '<p>Words.</p>', '</lookup>'],
    ]);
  });

  it.each([
    ['notes', 'inline'],
    ['lexicons', 'a.pls'],
    ['lexicons', ['a.pls']],
    ['pronunciations', null],
    ['pronunciations', { Vaar: '' }],
    ['pronunciations', { Vaar: { ipa: 5 } }],
    ['pronunciations', { '': 'nothing' }],
  ])('refuses the option %s: %j', (option, value) => {
    const writing = () => ssml.write(b.article({}), { [option]: value });
    expect(writing).toThrow(expect.objectContaining({ code: 'option/invalid', option }));
  });
});
