/**
 * French. Prints as the newspapers of France do: 1er mars 2026, guillemets and colon with no-break spaces.
 */
import type { Language } from './language.ts';
import { dateWriter, europeanNumbers, nameList, nameOf, words } from './writing.ts';

const months = words('janvier, février, mars, avril, mai, juin, juillet, août, septembre, octobre, novembre, décembre');

const names = nameList(', ', ' et ');

export const fr: Language = {
  tag: 'fr',
  labels: {
    byline: (list) => `Par ${names(list)}`,
    names,
    source: 'Source',
    photo: 'Photo',
    reporting: 'Reportage',
    editing: 'Édition',
    author: 'Auteur',
    editor: 'Rédaction',
    translator: 'Traduction',
    published: 'Publié',
    updated: 'Mis à jour',
    notes: 'Notes',
    note: (n) => `Note ${n}`,
    backToText: (n) => `Retour à l’appel de note ${n}`,
    correction: 'Rectificatif',
    update: 'Mise à jour',
    editorNote: 'Note de la rédaction',
    tip: 'Conseil',
    contents: 'Sommaire',
    cover: 'Couverture',
    table: 'Tableau',
    figure: 'Figure',
    tableNumber: (n) => `Tableau ${n}`,
    figureNumber: (n) => `Figure ${n}`,
    picture: 'Image',
    page: 'Page',
    pageOf: (n, total) => `Page ${n} sur ${total}`,
    continued: 'suite',
    articleCount: (n) => (n < 2 ? `${n} article` : `${n} articles`),
    accessibilitySummary: (pictures) =>
      `Le texte suit l’ordre de lecture\u00a0; les titres, les liens et les notes sont balisés comme tels.${pictures ? ' Les images ont une description.' : ''}`,
  },
  formatDate: dateWriter({
    day: (day, month, year) => `${day === 1 ? '1er' : day} ${nameOf(months, month)} ${year}`,
    month: (month, year) => `${nameOf(months, month)} ${year}`,
  }),
  quotes: ['«\u00a0', '\u00a0»', '“', '”'],
  colon: '\u00a0: ',
  ...europeanNumbers,
};
