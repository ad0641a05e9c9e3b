/**
 * Persian. Prints our own calendar in Persian numerals, since a tree holds Gregorian dates and a page must not mix two
 * calendars.
 */
import type { Language } from './language.ts';
import { dateWriter, nameList, nameOf, withDigits, words } from './writing.ts';

const months = words('ژانویه, فوریه, مارس, آوریل, مه, ژوئن, ژوئیه, اوت, سپتامبر, اکتبر, نوامبر, دسامبر');

const digits = '۰۱۲۳۴۵۶۷۸۹';

const formatNumber = (n: number | string): string => withDigits(n, digits);

const names = nameList('، ', ' و ');

export const fa: Language = {
  tag: 'fa',
  labels: {
    byline: (list) => `${list.length > 1 ? 'نویسندگان' : 'نویسنده'}: ${names(list)}`,
    names,
    source: 'منبع',
    photo: 'عکس',
    reporting: 'گزارش',
    editing: 'ویرایش',
    author: 'نویسنده',
    editor: 'ویراستار',
    translator: 'مترجم',
    published: 'تاریخ انتشار',
    updated: 'به‌روزرسانی',
    notes: 'پی‌نوشت‌ها',
    note: (n) => `پی‌نوشت ${formatNumber(n)}`,
    backToText: (n) => `بازگشت به جای پی‌نوشت ${formatNumber(n)} در متن`,
    correction: 'تصحیح',
    update: 'افزوده',
    editorNote: 'یادداشت سردبیر',
    tip: 'نکته',
    contents: 'فهرست',
    cover: 'جلد',
    table: 'جدول',
    figure: 'شکل',
    tableNumber: (n) => `جدول ${formatNumber(n)}`,
    figureNumber: (n) => `شکل ${formatNumber(n)}`,
    picture: 'تصویر',
    page: 'صفحه',
    pageOf: (n, total) => `صفحهٔ ${formatNumber(n)} از ${formatNumber(total)}`,
    continued: 'ادامه',
    articleCount: (n) => `${formatNumber(n)} مقاله`,
    accessibilitySummary: (pictures) =>
      `متن به ترتیب خواندن چیده شده و عنوان‌ها، پیوندها و پی‌نوشت‌ها نشانه‌گذاری شده‌اند.${pictures ? ' تصویرها توضیح متنی دارند.' : ''}`,
  },
  formatDate: dateWriter({
    day: (day, month, year) => formatNumber(`${day} ${nameOf(months, month)} ${year}`),
    month: (month, year) => `${nameOf(months, month)} ${formatNumber(year)}`,
    year: formatNumber,
  }),
  quotes: ['«', '»', '‹', '›'],
  colon: ': ',
  formatNumber,
  itemMarker: (n) => `${formatNumber(n)}.`,
  digits,
};
