/** What stands above the text: menus, the way to the page, the head of a mail. */
import { describe, expect, it } from 'vitest';
import { coverage } from '../../../src/model/provenance.ts';
import { plainText } from '../../../src/model/visit.ts';
import { fromText, type TextOptions } from '../../../src/parse/text/index.ts';

const voted =
  'The council met on Monday evening to discuss the plan for the old harbour wall, and it voted after two hours.';
const asked =
  'Residents had asked for a delay until the spring, when the survey of the sea bed is due to be published.';

const read = (text: string, options: TextOptions = {}) => {
  const article = fromText(text, { language: 'en', ...options });
  expect(coverage(article, text)).toMatchObject({ ratio: 1, altered: [] });
  return article;
};

describe('a menu with the way to the page below it', () => {
  it.each(['\n', '\n\n'])('is furniture, and the line below is the headline (lines parted by %j)', (gap) => {
    const lines = [
      'Home',
      'News',
      'Sport',
      'Contact',
      'Home > News > Local',
      'Council votes to rebuild the harbour wall',
    ];
    const { metadata, omitted, children } = read([...lines, 'By Ada Diaz', voted, asked].join(gap));
    expect(metadata).toMatchObject({ headline: lines[5], byline: 'By Ada Diaz' });
    expect(metadata).not.toHaveProperty('articleSection');
    expect(omitted.map(({ text }) => text)).toEqual(lines.slice(0, 5));
    expect(children.map(plainText)).toEqual([voted, asked]);
  });
});

describe('the head of a mail', () => {
  const head = [
    'From: "Ada Diaz" <ada@paper.example>',
    'To: Tom Lee <tom@paper.example>',
    'Subject: Re: Council votes to rebuild the harbour wall',
    'Date: Mon, 3 Mar 2025 09:12:00 +0000',
  ];

  it('says who signs, when, and the headline; the rest is for the post', () => {
    const { metadata, omitted, children } = read(`${head.join('\n')}\n\n${voted}\n\n${asked}`);
    expect(metadata).toEqual({
      headline: 'Council votes to rebuild the harbour wall',
      byline: 'Ada Diaz',
      author: [{ type: 'Person', name: 'Ada Diaz' }],
      datePublished: '2025-03-03T09:12:00+00:00',
    });
    expect(omitted.map(({ text }) => text)).toEqual(['<ada@paper.example>', 'To: Tom Lee <tom@paper.example>']);
    expect(children.map(plainText)).toEqual([voted, asked]);
  });

  it('stands below the line of a mail that is sent on, in any order, with fields of which nothing is known', () => {
    const lines = ['---------- Forwarded message ---------', head[3], head[0], 'X-Mailer: Quill 3', head[2]];
    const { metadata, children } = read(`${lines.join('\n')}\n\n${voted}\n\n${asked}`);
    expect(metadata).toMatchObject({ headline: 'Council votes to rebuild the harbour wall', byline: 'Ada Diaz' });
    expect(children.map(plainText)).toEqual([voted, asked]);
  });

  it('is told by three fields, of which one is the sender', () => {
    const { metadata } = read(`To: the editor\n\nSubject: the harbour wall\n\n${voted}\n\n${asked}`);
    expect(metadata.headline).not.toBe('the harbour wall');
    expect(metadata).not.toHaveProperty('author');
  });
});

describe('the place of an article in a series', () => {
  it.each(['Lives of the quay | Part 3', 'Harbour walls (4/6)', 'Muelles | Jornada 27'])('is a section: %s', (line) => {
    const lines = [line, 'Council votes to rebuild the harbour wall', 'By Ada Diaz', '14 March 2019', voted, asked];
    expect(read(lines.join('\n\n')).metadata).toMatchObject({ articleSection: line, headline: lines[1] });
  });

  it('is no section where a number is of something else', () => {
    const lines = ['Harbour wall to cost 27', 'By Ada Diaz', '14 March 2019', voted, asked];
    expect(read(lines.join('\n\n')).metadata).not.toHaveProperty('articleSection');
  });
});
