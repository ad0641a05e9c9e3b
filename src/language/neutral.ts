/**
 * The language of texts whose language is not known, or that has no file here: signs and ISO dates, no words.
 *
 * Invariant: nothing that it prints is a word of any language. Labels that would need one are empty, and print nothing.
 */
import type { Language } from './language.ts';
import { europeanNumbers } from './writing.ts';

const names = (list: readonly string[]): string => list.join(', ');

export const neutral: Language = {
  tag: 'und',
  labels: {
    byline: names,
    names,
    source: '',
    photo: '',
    reporting: '',
    editing: '',
    author: '',
    editor: '',
    translator: '',
    published: '',
    updated: '',
    notes: '',
    note: String,
    backToText: (n) => `↩ ${n}`,
    correction: '',
    update: '',
    editorNote: '',
    tip: '',
    contents: '',
    cover: '',
    table: '',
    figure: '',
    tableNumber: String,
    figureNumber: String,
    picture: '',
    page: '',
    pageOf: (n, total) => `${n} / ${total}`,
    continued: '…',
    articleCount: String,
    accessibilitySummary: () => '',
  },
  formatDate: (date) => date.slice(0, 10),
  quotes: ['“', '”', '‘', '’'],
  colon: ': ',
  ...europeanNumbers,
};
