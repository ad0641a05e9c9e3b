/**
 * Greek. Prints as newspapers do: 14 Μαρτίου 2026 with the month in the genitive, «…» with “…” inside, and a byline of bare
 * names, since the word for "by" would ask for another case of the name.
 */
import type { Language } from './language.ts';
import { dateWriter, europeanNumbers, nameList, nameOf, words } from './writing.ts';

const months = words(`
  Ιανουάριος, Φεβρουάριος, Μάρτιος, Απρίλιος, Μάιος, Ιούνιος, Ιούλιος, Αύγουστος, Σεπτέμβριος, Οκτώβριος, Νοέμβριος,
  Δεκέμβριος
`);
const genitives = words(`
  Ιανουαρίου, Φεβρουαρίου, Μαρτίου, Απριλίου, Μαΐου, Ιουνίου, Ιουλίου, Αυγούστου, Σεπτεμβρίου, Οκτωβρίου, Νοεμβρίου,
  Δεκεμβρίου
`);

const names = nameList(', ', ' και ');

export const el: Language = {
  tag: 'el',
  labels: {
    byline: names,
    names,
    source: 'Πηγή',
    photo: 'Φωτογραφία',
    reporting: 'Ρεπορτάζ',
    editing: 'Επιμέλεια',
    author: 'Συντάκτης',
    editor: 'Επιμέλεια',
    translator: 'Μετάφραση',
    published: 'Δημοσιεύθηκε',
    updated: 'Ενημερώθηκε',
    notes: 'Σημειώσεις',
    note: (n) => `Σημείωση ${n}`,
    backToText: (n) => `Επιστροφή στην παραπομπή ${n}`,
    correction: 'Διόρθωση',
    update: 'Ενημέρωση',
    editorNote: 'Σημείωση της σύνταξης',
    tip: 'Συμβουλή',
    contents: 'Περιεχόμενα',
    cover: 'Εξώφυλλο',
    table: 'Πίνακας',
    figure: 'Εικόνα',
    tableNumber: (n) => `Πίνακας ${n}`,
    figureNumber: (n) => `Εικόνα ${n}`,
    picture: 'Εικόνα',
    page: 'Σελίδα',
    pageOf: (n, total) => `Σελίδα ${n} από ${total}`,
    continued: 'συνέχεια',
    articleCount: (n) => (n === 1 ? '1 άρθρο' : `${n} άρθρα`),
    accessibilitySummary: (pictures) =>
      `Το κείμενο ακολουθεί τη σειρά ανάγνωσης· οι τίτλοι, οι σύνδεσμοι και οι σημειώσεις επισημαίνονται ανάλογα.${pictures ? ' Οι εικόνες έχουν περιγραφή.' : ''}`,
  },
  formatDate: dateWriter({
    day: (day, month, year) => `${day} ${nameOf(genitives, month)} ${year}`,
    month: (month, year) => `${nameOf(months, month)} ${year}`,
  }),
  quotes: ['«', '»', '“', '”'],
  colon: ': ',
  ...europeanNumbers,
};
