/**
 * Hebrew. "And" is one letter, joined to the name after it, or joined by a maqaf to a name in other letters. Labels name the
 * work (עריכה, "editing") and not the person, so that they are right for women and men.
 */
import type { Language } from './language.ts';
import { dateWriter, europeanNumbers, nameList, nameOf, words } from './writing.ts';

const months = words('ינואר, פברואר, מרץ, אפריל, מאי, יוני, יולי, אוגוסט, ספטמבר, אוקטובר, נובמבר, דצמבר');

const names = nameList(', ', (last) => (/^[\u05d0-\u05ea]/.test(last) ? ' ו' : ' ו־'));

export const he: Language = {
  tag: 'he',
  labels: {
    byline: (list) => `מאת ${names(list)}`,
    names,
    source: 'מקור',
    photo: 'צילום',
    reporting: 'דיווח',
    editing: 'עריכה',
    author: 'כתיבה',
    editor: 'עריכה',
    translator: 'תרגום',
    published: 'פורסם',
    updated: 'עודכן',
    notes: 'הערות',
    note: (n) => `הערה ${n}`,
    backToText: (n) => `חזרה להפניה להערה ${n}`,
    correction: 'תיקון',
    update: 'עדכון',
    editorNote: 'הערת המערכת',
    tip: 'טיפ',
    contents: 'תוכן העניינים',
    cover: 'כריכה',
    table: 'טבלה',
    figure: 'איור',
    tableNumber: (n) => `טבלה ${n}`,
    figureNumber: (n) => `איור ${n}`,
    picture: 'תמונה',
    page: 'עמוד',
    pageOf: (n, total) => `עמוד ${n} מתוך ${total}`,
    continued: 'המשך',
    articleCount: (n) => (n === 1 ? 'כתבה אחת' : n === 2 ? 'שתי כתבות' : `${n} כתבות`),
    accessibilitySummary: (pictures) =>
      `הטקסט ערוך לפי סדר הקריאה, והכותרות, הקישורים וההערות מסומנים.${pictures ? ' לתמונות יש תיאורים מילוליים.' : ''}`,
  },
  formatDate: dateWriter({
    day: (day, month, year) => `${day} ב${nameOf(months, month)} ${year}`,
    month: (month, year) => `${nameOf(months, month)} ${year}`,
  }),
  quotes: ['”', '”', '’', '’'],
  colon: ': ',
  ...europeanNumbers,
};
