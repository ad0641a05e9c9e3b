/**
 * Italian. Prints as newspapers do: 14 marzo 2026, «…», "Di A e B", with "ed" before a name that begins with e.
 */
import type { Language } from './language.ts';
import { dateWriter, europeanNumbers, nameList, nameOf, words } from './writing.ts';

const months = words(
  'gennaio, febbraio, marzo, aprile, maggio, giugno, luglio, agosto, settembre, ottobre, novembre, dicembre',
);

const names = nameList(', ', (last) => (/^[eèé]/iu.test(last) ? ' ed ' : ' e '));

export const it: Language = {
  tag: 'it',
  labels: {
    byline: (list) => `Di ${names(list)}`,
    names,
    source: 'Fonte',
    photo: 'Foto',
    reporting: 'Collaborazione',
    editing: 'Revisione',
    author: 'Autore',
    editor: 'Redazione',
    translator: 'Traduzione',
    published: 'Pubblicato',
    updated: 'Aggiornato',
    notes: 'Note',
    note: (n) => `Nota ${n}`,
    backToText: (n) => `Torna al rimando ${n}`,
    correction: 'Rettifica',
    update: 'Aggiornamento',
    editorNote: 'Nota della redazione',
    tip: 'Consiglio',
    contents: 'Indice',
    cover: 'Copertina',
    table: 'Tabella',
    figure: 'Figura',
    tableNumber: (n) => `Tabella ${n}`,
    figureNumber: (n) => `Figura ${n}`,
    picture: 'Immagine',
    page: 'Pagina',
    pageOf: (n, total) => `Pagina ${n} di ${total}`,
    continued: 'continua',
    articleCount: (n) => (n === 1 ? '1 articolo' : `${n} articoli`),
    accessibilitySummary: (pictures) =>
      `Il testo segue l’ordine di lettura; titoli, link e note sono contrassegnati come tali.${pictures ? ' Le immagini hanno una descrizione.' : ''}`,
  },
  formatDate: dateWriter({
    day: (day, month, year) => `${day} ${nameOf(months, month)} ${year}`,
    month: (month, year) => `${nameOf(months, month)} ${year}`,
  }),
  quotes: ['«', '»', '“', '”'],
  colon: ': ',
  ...europeanNumbers,
};
