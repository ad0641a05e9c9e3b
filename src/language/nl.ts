/**
 * Dutch. Prints as newspapers do: 14 maart 2026, ‘…’ with “…” inside, no comma before "en".
 */
import type { Language } from './language.ts';
import { dateWriter, europeanNumbers, nameList, nameOf, words } from './writing.ts';

const months = words(
  'januari, februari, maart, april, mei, juni, juli, augustus, september, oktober, november, december',
);

const names = nameList(', ', ' en ');

export const nl: Language = {
  tag: 'nl',
  labels: {
    byline: (list) => `Door ${names(list)}`,
    names,
    source: 'Bron',
    photo: 'Foto',
    reporting: 'Verslaggeving',
    editing: 'Eindredactie',
    author: 'Auteur',
    editor: 'Redactie',
    translator: 'Vertaling',
    published: 'Gepubliceerd',
    updated: 'Bijgewerkt',
    notes: 'Noten',
    note: (n) => `Noot ${n}`,
    backToText: (n) => `Terug naar verwijzing ${n}`,
    correction: 'Correctie',
    update: 'Aanvulling',
    editorNote: 'Noot van de redactie',
    tip: 'Tip',
    contents: 'Inhoud',
    cover: 'Omslag',
    table: 'Tabel',
    figure: 'Figuur',
    tableNumber: (n) => `Tabel ${n}`,
    figureNumber: (n) => `Figuur ${n}`,
    picture: 'Afbeelding',
    page: 'Pagina',
    pageOf: (n, total) => `Pagina ${n} van ${total}`,
    continued: 'vervolg',
    articleCount: (n) => (n === 1 ? '1 artikel' : `${n} artikelen`),
    accessibilitySummary: (pictures) =>
      `De tekst staat in leesvolgorde; koppen, links en noten zijn als zodanig gemarkeerd.${pictures ? ' Afbeeldingen hebben een beschrijving.' : ''}`,
  },
  formatDate: dateWriter({
    day: (day, month, year) => `${day} ${nameOf(months, month)} ${year}`,
    month: (month, year) => `${nameOf(months, month)} ${year}`,
  }),
  quotes: ['‘', '’', '“', '”'],
  colon: ': ',
  ...europeanNumbers,
};
