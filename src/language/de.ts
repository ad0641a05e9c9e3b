/**
 * German. Prints as the newspapers of Germany do (14. März 2026, „…“); `deAT` has the Austrian January, `deCH` the Swiss
 * quotation marks.
 */
import type { Language } from './language.ts';
import { dateWriter, europeanNumbers, nameList, nameOf, words } from './writing.ts';

const months = words('Januar, Februar, März, April, Mai, Juni, Juli, August, September, Oktober, November, Dezember');

const names = nameList(', ', ' und ');

/** Writes dates with these names of months. */
const datesBy = (list: readonly string[]): Language['formatDate'] =>
  dateWriter({
    day: (day, month, year) => `${day}. ${nameOf(list, month)} ${year}`,
    month: (month, year) => `${nameOf(list, month)} ${year}`,
  });

export const de: Language = {
  tag: 'de',
  labels: {
    byline: (list) => `Von ${names(list)}`,
    names,
    source: 'Quelle',
    photo: 'Foto',
    reporting: 'Mitarbeit',
    editing: 'Redaktion',
    author: 'Autor',
    editor: 'Redaktion',
    translator: 'Übersetzung',
    published: 'Veröffentlicht',
    updated: 'Aktualisiert',
    notes: 'Anmerkungen',
    note: (n) => `Anmerkung ${n}`,
    backToText: (n) => `Zurück zur Textstelle ${n}`,
    correction: 'Korrektur',
    update: 'Nachtrag',
    editorNote: 'Anmerkung der Redaktion',
    tip: 'Tipp',
    contents: 'Inhalt',
    cover: 'Titelseite',
    table: 'Tabelle',
    figure: 'Abbildung',
    tableNumber: (n) => `Tabelle ${n}`,
    figureNumber: (n) => `Abbildung ${n}`,
    picture: 'Bild',
    page: 'Seite',
    pageOf: (n, total) => `Seite ${n} von ${total}`,
    continued: 'Fortsetzung',
    articleCount: (n) => `${n} Artikel`,
    accessibilitySummary: (pictures) =>
      `Der Text steht in Lesereihenfolge; Überschriften, Links und Anmerkungen sind als solche ausgezeichnet.${pictures ? ' Bilder sind beschrieben.' : ''}`,
  },
  formatDate: datesBy(months),
  quotes: ['„', '“', '‚', '‘'],
  colon: ': ',
  ...europeanNumbers,
};

/** German of Austria: Jänner. */
export const deAT: Language = { ...de, tag: 'de-AT', formatDate: datesBy(['Jänner', ...months.slice(1)]) };

/** German of Switzerland: guillemets. */
export const deCH: Language = { ...de, tag: 'de-CH', quotes: ['«', '»', '‹', '›'] };
