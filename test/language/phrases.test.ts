/** Patterns and the search for the phrases that they stand for. */
import { describe, expect, it } from 'vitest';
import { type Phrase, phraseBook } from '../../src/language/phrases.ts';
import { phrasesOf } from '../../src/language/writing.ts';

const read = (written: string, kind: string): Phrase<string> => ({
  text: written.replace('…', '').trim(),
  meaning: kind,
  alone: !written.endsWith('…'),
});

describe('a pattern', () => {
  it.each([
    ['share', ['share']],
    ['share {this|the} {story|page}', ['share this story', 'share this page', 'share the story', 'share the page']],
    ['{this|} week {only|}', ['this week only', 'this week', 'week only', 'week']],
    ['{no |}comment', ['no comment', 'comment']],
  ])('%s stands for its phrases', (pattern, phrases) => {
    expect(phrasesOf(pattern)).toEqual(phrases);
  });
});

describe('a book of phrases', () => {
  const find = phraseBook(
    [
      ['see…', 'short'],
      ['see {also|more|}…', 'see'],
      ['{go|} home', 'home'],
      ['see also', 'whole'],
      ['q', 'letter'],
    ],
    read,
  );
  const found = (text: string, start = 0) => find(text, start).map(({ text: each, meaning }) => `${each}=${meaning}`);

  it('finds the longest first, and those of one length in order', () => {
    expect(found('see also the page')).toEqual(['see also=see', 'see=short', 'see=see']);
    expect(found('see also')).toEqual(['see also=see', 'see also=whole', 'see=short', 'see=see']);
  });

  it('finds a phrase with its first choice left out', () => {
    expect(found('home')).toEqual(['home=home']);
    expect(found('go home')).toEqual(['go home=home']);
  });

  it('finds what counts alone only where nothing follows', () => {
    expect(found('go home now')).toEqual([]);
    expect(found('q')).toEqual(['q=letter']);
    expect(found('q: what')).toEqual([]);
  });

  it('looks from an offset', () => {
    expect(found('- see it', 2)).toEqual(['see=short', 'see=see']);
  });
});
