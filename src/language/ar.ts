/**
 * Arabic. Prints the names of the months that the papers of the Nile use, with European digits, as most international media
 * do.
 */
import type { Language } from './language.ts';
import { dateWriter, europeanNumbers, nameOf } from './writing.ts';

const months = [
  'يناير',
  'فبراير',
  'مارس',
  'أبريل',
  'مايو',
  'يونيو',
  'يوليو',
  'أغسطس',
  'سبتمبر',
  'أكتوبر',
  'نوفمبر',
  'ديسمبر',
];

/** Articles are counted by one, two, three to ten, eleven and more. */
const articles = (n: number): string => {
  if (n < 3) return ['لا مقالات', 'مقال واحد', 'مقالان'][n] ?? String(n);
  const last = n % 100;
  return `${n} ${last > 10 ? 'مقالًا' : last > 2 ? 'مقالات' : 'مقال'}`;
};

/** "And" is one letter, joined to the name after it, and stands before every name but the first. */
const names = (list: readonly string[]): string => list.join(' و');

export const ar: Language = {
  tag: 'ar',
  labels: {
    byline: (list) => `بقلم ${names(list)}`,
    names,
    source: 'المصدر',
    photo: 'الصورة',
    reporting: 'تغطية',
    editing: 'تحرير',
    author: 'الكاتب',
    editor: 'المحرر',
    translator: 'المترجم',
    published: 'نُشر في',
    updated: 'آخر تحديث',
    notes: 'الهوامش',
    note: (n) => `هامش ${n}`,
    backToText: (n) => `العودة إلى موضع الهامش ${n}`,
    correction: 'تصحيح',
    update: 'تحديث',
    editorNote: 'ملاحظة المحرر',
    tip: 'نصيحة',
    contents: 'المحتويات',
    cover: 'الغلاف',
    table: 'جدول',
    figure: 'شكل',
    tableNumber: (n) => `جدول ${n}`,
    figureNumber: (n) => `شكل ${n}`,
    picture: 'صورة',
    page: 'صفحة',
    pageOf: (n, total) => `صفحة ${n} من ${total}`,
    continued: 'تتمة',
    articleCount: articles,
    accessibilitySummary: (pictures) =>
      `النص مرتب بحسب تسلسل القراءة، والعناوين والروابط والهوامش معلّمة.${pictures ? ' وللصور أوصاف نصية.' : ''}`,
  },
  formatDate: dateWriter({
    day: (day, month, year) => `${day} ${nameOf(months, month)} ${year}`,
    month: (month, year) => `${nameOf(months, month)} ${year}`,
  }),
  quotes: ['«', '»', '“', '”'],
  colon: ': ',
  ...europeanNumbers,
};
