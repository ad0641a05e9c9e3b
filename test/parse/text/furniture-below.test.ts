import { describe, expect, it } from 'vitest';
import { coverage, fromText, plainText } from '../../../src/index.ts';

const first =
  'The soup has been made on the quay since the harbour was built, and nobody has written it down until now.';
const last = 'It is eaten hot, on the wall, when the last boat is in and the lamps of the town are lit.';

describe('short lines below running text', () => {
  it.each([
    ['ingredients', 'Ingredients\n500 g fish\n2 onions\n1 l water'],
    ['results', 'Results\nElgin 3, Bath 1\nPort 2, Rock 2\nHull 0, Deal 4'],
    ['prices', 'Tickets\nAdults 5 dollars\nChildren free'],
    ['facts', 'At a glance\n3 walls\n2 gates\n1 clock'],
  ])('stay where they stand: %s', (_, box) => {
    const raw = `The soup of the quay\nBy Ada Diaz\n\n${first}\n\n${box}\n\n${last}\n`;
    const article = fromText(raw, { language: 'en' });
    expect(article.omitted).toEqual([]);
    for (const line of box.split('\n')) expect(plainText(article)).toContain(line);
    expect(coverage(article, raw).missing).toEqual([]);
  });

  it('are no path where they are an address', () => {
    const article = fromText(`${first}\n\n${last}\n\nhttps://example.org/wall\n`, { language: 'en' });
    expect(plainText(article)).toContain('https://example.org/wall');
  });

  it.each(['★★★★★ 4.8 from 37 votes', '★★★★☆', '⭐⭐⭐⭐ (12)'])(
    'are left out where readers gave stars: %s',
    (stars) => {
      const raw = `The soup of the quay\nBy Ada Diaz\n14 March 2019\n\n${first}\n\n${stars}\n\n${last}\n`;
      expect(fromText(raw, { language: 'en' }).omitted.map(({ text }) => text)).toEqual([stars]);
    },
  );

  it('are left out where a page has its buttons', () => {
    const raw = `The soup of the quay\nBy Ada Diaz\n14 March 2019\n\nShare\n12 comments\n\n${first}\n\n${last}\n`;
    const { omitted } = fromText(raw, { language: 'en' });
    expect(omitted.map(({ text }) => text)).toEqual(['Share', '12 comments']);
  });
});
