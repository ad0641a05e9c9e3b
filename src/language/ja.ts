/**
 * Japanese. Prints years of our era. Names stand apart by 、 and the byline opens with 文／, which parts a foreign name with
 * its middle dot (ジョン・スミス) from the label.
 */
import type { Language } from './language.ts';
import { dateWriter, europeanNumbers, nameList } from './writing.ts';

const names = nameList('、', '、');

export const ja: Language = {
  tag: 'ja',
  labels: {
    byline: (list) => `文／${names(list)}`,
    names,
    source: '出典',
    photo: '写真',
    reporting: '取材',
    editing: '編集',
    author: '著者',
    editor: '編集者',
    translator: '翻訳者',
    published: '公開',
    updated: '更新',
    notes: '注',
    note: (n) => `注${n}`,
    backToText: (n) => `本文の注${n}に戻る`,
    correction: '訂正',
    update: '追記',
    editorNote: '編集部注',
    tip: 'ヒント',
    contents: '目次',
    cover: '表紙',
    table: '表',
    figure: '図',
    tableNumber: (n) => `表${n}`,
    figureNumber: (n) => `図${n}`,
    picture: '画像',
    page: 'ページ',
    pageOf: (n, total) => `${n}ページ（全${total}ページ）`,
    continued: '続き',
    articleCount: (n) => `記事${n}本`,
    accessibilitySummary: (pictures) =>
      `本文は読む順に並び、見出し、リンク、注はそれと分かるように示されています。${pictures ? '画像には説明文が付いています。' : ''}`,
  },
  formatDate: dateWriter({
    day: (day, month, year) => `${year}年${month}月${day}日`,
    month: (month, year) => `${year}年${month}月`,
    year: (year) => `${year}年`,
  }),
  quotes: ['「', '」', '『', '』'],
  colon: '：',
  ...europeanNumbers,
};
