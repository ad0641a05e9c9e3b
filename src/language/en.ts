/**
 * English. Prints as British newspapers do (14 March 2026, no comma before "and"); `enUS` has the American order of dates.
 */
import type { Language } from './language.ts';
import { dateWriter, europeanNumbers, nameList, nameOf, words } from './writing.ts';

const months = words(
  'January, February, March, April, May, June, July, August, September, October, November, December',
);

const names = nameList(', ', ' and ');

export const en: Language = {
  tag: 'en',
  labels: {
    byline: (list) => `By ${names(list)}`,
    names,
    source: 'Source',
    photo: 'Photo',
    reporting: 'Reporting',
    editing: 'Editing',
    author: 'Author',
    editor: 'Editor',
    translator: 'Translator',
    published: 'Published',
    updated: 'Updated',
    notes: 'Notes',
    note: (n) => `Note ${n}`,
    backToText: (n) => `Back to reference ${n}`,
    correction: 'Correction',
    update: 'Update',
    editorNote: 'Editor’s note',
    tip: 'Tip',
    contents: 'Contents',
    cover: 'Cover',
    table: 'Table',
    figure: 'Figure',
    tableNumber: (n) => `Table ${n}`,
    figureNumber: (n) => `Figure ${n}`,
    picture: 'Picture',
    page: 'Page',
    pageOf: (n, total) => `Page ${n} of ${total}`,
    continued: 'continued',
    articleCount: (n) => (n === 1 ? '1 article' : `${n} articles`),
    accessibilitySummary: (pictures) =>
      `The text is in reading order, with headings, links and notes marked as such.${pictures ? ' Pictures have descriptions.' : ''}`,
  },
  formatDate: dateWriter({
    day: (day, month, year) => `${day} ${nameOf(months, month)} ${year}`,
    month: (month, year) => `${nameOf(months, month)} ${year}`,
  }),
  quotes: ['“', '”', '‘', '’'],
  colon: ': ',
  ...europeanNumbers,
};

/** American English: month first. */
export const enUS: Language = {
  ...en,
  tag: 'en-US',
  formatDate: dateWriter({
    day: (day, month, year) => `${nameOf(months, month)} ${day}, ${year}`,
    month: (month, year) => `${nameOf(months, month)} ${year}`,
  }),
};
