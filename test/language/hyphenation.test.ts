import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';
import { dividePiece, type Hyphenator, mayDivide, openHyphenator } from '../../src/language/hyphenation.ts';

async function opened(tag: string): Promise<Hyphenator> {
  const hyphenator = await openHyphenator(tag);
  if (!hyphenator) throw new Error(`no patterns for ${tag}`);
  return hyphenator;
}

/** Places in a piece of a text at which it may be divided. */
function divisions(text: string, from: number, to: number, hyphenator: Hyphenator | undefined): readonly number[] {
  const divided = dividePiece(text.slice(from, to), hyphenator);
  return mayDivide(divided, text, from, to) ? divided.places : [];
}

/** A text with a bar wherever one of its words may be divided. */
function divided(text: string, hyphenator: Hyphenator | undefined): string {
  const places = new Set(
    Array.from(text.matchAll(/\S+/g)).flatMap(({ 0: piece, index }) =>
      divisions(text, index, index + piece.length, hyphenator).map((at) => index + at),
    ),
  );
  return Array.from(text, (character, at) => (places.has(at) ? `|${character}` : character)).join('');
}

describe('the patterns', () => {
  test.each([
    ['en', 'democracy', 'democ|racy'],
    ['en-GB', 'democracy', 'demo|cracy'],
    ['de', 'Verfassungsschutz', 'Ver|fas|sungs|schutz'],
    ['de-AT', 'Urinstinkt', 'Ur|instinkt'],
    ['fr', 'gouvernement', 'gou|ver|ne|ment'],
    ['es', 'administración', 'ad|mi|nis|tra|ción'],
    ['it', 'amministrazione', 'am|mi|ni|stra|zione'],
    ['pt-PT', 'administração', 'ad|mi|nis|tra|ção'],
    ['nl', 'regeringsleiders', 're|ge|rings|lei|ders'],
    ['el', 'πανεπιστήμιο', 'πα|νε|πι|στή|μιο'],
    ['ru', 'правительство', 'пра|ви|тель|ство'],
  ])('of %s divide %s', async (tag, word, expected) => {
    expect(divided(word, await opened(tag))).toBe(expected);
  });

  test.each(['ar', 'fa', 'he', 'hi', 'ja', 'ko', 'zh-Hant', 'und', '', 'xx-Latn'])('%j has none', async (tag) => {
    expect(await openHyphenator(tag)).toBeUndefined();
  });

  test.each('bg ca cs da en-AU en-IE en-NZ fi hr hu nb nn no pl ro sk sl sv tr uk'.split(' '))(
    '%s has some',
    async (tag) => {
      expect(await openHyphenator(tag)).toBeDefined();
    },
  );

  test('divide as their own engine does', async () => {
    const require = createRequire(import.meta.url);
    const create: (patterns: unknown, options: object) => (text: string) => string = require('hyphen');
    const text = `The keeper associates the harbour declination with present retributions; reciprocity, philanthropic
      obligations, straightforward electroencephalography, unbelievable misunderstandings notwithstanding, everybody`;
    const engine = create(require('hyphen/patterns/en-us.js'), { html: false, hyphenChar: '|', minWordLength: 6 });
    const hyphenator = await opened('en');
    for (const [word] of text.toLowerCase().matchAll(/\p{L}{6,}/gu)) {
      const parts = engine(word).split('|');
      const places = parts.slice(1).map((_, index) => parts.slice(0, index + 1).join('').length);
      expect([word, ...hyphenator.divide(word)]).toEqual([
        word,
        ...places.filter((at) => at >= 2 && word.length - at >= 3),
      ]);
    }
  });

  test('leave short words whole, and two letters before and three after', async () => {
    const { divide } = await opened('en');
    expect(divide('enter')).toEqual([]);
    expect(divide('expanded')).toEqual([2]);
    expect(divide('about')).toEqual([]);
  });
});

describe('a piece of text', () => {
  test('is divided between the signs around its word', async () => {
    expect(divided('the “administration”, (administration); administration’s', await opened('en'))).toBe(
      'the “ad|min|is|tra|tion”, (ad|min|is|tra|tion); ad|min|is|tra|tion’s',
    );
  });

  test('keeps names, capitals, figures and addresses whole', async () => {
    const text =
      'in Washington the ISLAMIC McDonald government2 https://example.com/administration www.government.org @government #government me@government.org either/government a.government';
    expect(divided(text, await opened('en'))).toBe(text);
  });

  test('a capital at the head of a sentence tells no name, one after a title does', async () => {
    const hyphenator = await opened('en');
    expect(divided('Government. Government! “Government', hyphenator)).toBe(
      'Gov|ern|ment. Gov|ern|ment! “Gov|ern|ment',
    );
    expect(divided('asked Mr. Government', hyphenator)).toBe('asked Mr. Government');
    expect(divided('wrote “Government of the', hyphenator)).toBe('wrote “Gov|ern|ment of the');
    expect(divided('read the “Government” daily', hyphenator)).toBe('read the “Government” daily');
  });

  test('in German a capital tells nothing', async () => {
    expect(divided('die Verfassung', await opened('de'))).toBe('die Ver|fas|sung');
  });

  test('a compound that has a hyphen gets no other', async () => {
    const hyphenator = await opened('en');
    const text = 'counter-government';
    expect(divided(text, hyphenator)).toBe(text);
    // Its halves are pieces of their own to the breaker of lines.
    expect(divisions(text, 8, text.length, hyphenator)).toEqual([]);
    expect(divisions(text, 0, 8, hyphenator)).toEqual([]);
  });

  test('half of a word whose other half is set another way stays whole', async () => {
    expect(divisions('administrationgovernment', 0, 14, await opened('en'))).toEqual([]);
  });

  test('of signs alone, however many, is left alone', async () => {
    const text = `${"'’\u00ad".repeat(50_000)}1${"'".repeat(50_000)}`;
    expect(divisions(text, 0, text.length, await opened('en'))).toEqual([]);
  });

  test("the author's soft hyphens are the only ones", async () => {
    expect(divided('admin\u00adistration', await opened('en'))).toBe('admin\u00ad|istration');
    expect(divided('admin\u00adistration', undefined)).toBe('admin\u00ad|istration');
  });
});
