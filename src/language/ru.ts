/**
 * Russian. Prints as newspapers do: 14 марта 2026 with the month in the genitive, «…» with „…“ inside, and a byline of bare
 * names, since the word for "by" would ask for another case of the name.
 */
import type { Language } from './language.ts';
import { dateWriter, europeanNumbers, nameList, nameOf, words } from './writing.ts';

const months = words('январь, февраль, март, апрель, май, июнь, июль, август, сентябрь, октябрь, ноябрь, декабрь');
const genitives = words('января, февраля, марта, апреля, мая, июня, июля, августа, сентября, октября, ноября, декабря');

const names = nameList(', ', ' и ');

/** The form of a noun that a number asks for: 1 статья, 2 статьи, 5 статей, 11 статей, 21 статья. */
function counted(n: number, one: string, few: string, many: string): string {
  const teens = n % 100 > 10 && n % 100 < 20;
  if (!teens && n % 10 === 1) return `${n} ${one}`;
  return `${n} ${!teens && n % 10 > 1 && n % 10 < 5 ? few : many}`;
}

export const ru: Language = {
  tag: 'ru',
  labels: {
    byline: names,
    names,
    source: 'Источник',
    photo: 'Фото',
    reporting: 'Репортаж',
    editing: 'Редактор',
    author: 'Автор',
    editor: 'Редактор',
    translator: 'Перевод',
    published: 'Опубликовано',
    updated: 'Обновлено',
    notes: 'Примечания',
    note: (n) => `Примечание ${n}`,
    backToText: (n) => `Назад к сноске ${n}`,
    correction: 'Исправление',
    update: 'Обновление',
    editorNote: 'От редакции',
    tip: 'Совет',
    contents: 'Содержание',
    cover: 'Обложка',
    table: 'Таблица',
    figure: 'Рисунок',
    tableNumber: (n) => `Таблица ${n}`,
    figureNumber: (n) => `Рисунок ${n}`,
    picture: 'Изображение',
    page: 'Страница',
    pageOf: (n, total) => `Страница ${n} из ${total}`,
    continued: 'продолжение',
    articleCount: (n) => counted(n, 'статья', 'статьи', 'статей'),
    accessibilitySummary: (pictures) =>
      `Текст расположен в порядке чтения; заголовки, ссылки и примечания размечены как таковые.${pictures ? ' У изображений есть описания.' : ''}`,
  },
  formatDate: dateWriter({
    day: (day, month, year) => `${day} ${nameOf(genitives, month)} ${year}`,
    month: (month, year) => `${nameOf(months, month)} ${year}`,
  }),
  quotes: ['«', '»', '„', '“'],
  colon: ': ',
  ...europeanNumbers,
};
