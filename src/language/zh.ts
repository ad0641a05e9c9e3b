/**
 * Chinese. Prints simplified characters, as papers of the mainland do, and in `zhHant` traditional ones, as those of Taiwan
 * and Hong Kong do.
 */
import type { Language } from './language.ts';
import { dateWriter, europeanNumbers, nameList } from './writing.ts';

const names = nameList('、', '、');

export const zh: Language = {
  tag: 'zh',
  labels: {
    byline: (list) => `作者：${names(list)}`,
    names,
    source: '来源',
    photo: '图片',
    reporting: '报道',
    editing: '编辑',
    author: '作者',
    editor: '编辑',
    translator: '译者',
    published: '发布',
    updated: '更新',
    notes: '注释',
    note: (n) => `注释 ${n}`,
    backToText: (n) => `返回正文注 ${n}`,
    correction: '更正',
    update: '更新',
    editorNote: '编者按',
    tip: '提示',
    contents: '目录',
    cover: '封面',
    table: '表',
    figure: '图',
    tableNumber: (n) => `表 ${n}`,
    figureNumber: (n) => `图 ${n}`,
    picture: '图片',
    page: '页',
    pageOf: (n, total) => `第 ${n} 页，共 ${total} 页`,
    continued: '续',
    articleCount: (n) => `${n} 篇文章`,
    accessibilitySummary: (pictures) =>
      `正文按阅读顺序排列，标题、链接和注释均有标记。${pictures ? '图片附有文字说明。' : ''}`,
  },
  formatDate: dateWriter({
    day: (day, month, year) => `${year}年${month}月${day}日`,
    month: (month, year) => `${year}年${month}月`,
    year: (year) => `${year}年`,
  }),
  quotes: ['“', '”', '‘', '’'],
  colon: '：',
  ...europeanNumbers,
};

/** Chinese in traditional characters. */
export const zhHant: Language = {
  ...zh,
  tag: 'zh-Hant',
  labels: {
    ...zh.labels,
    byline: (list) => `文／${names(list)}`,
    source: '來源',
    photo: '圖片',
    reporting: '報導',
    editing: '編輯',
    editor: '編輯',
    translator: '譯者',
    published: '發布',
    notes: '註釋',
    note: (n) => `註 ${n}`,
    backToText: (n) => `返回正文註 ${n}`,
    editorNote: '編者按',
    contents: '目錄',
    figure: '圖',
    figureNumber: (n) => `圖 ${n}`,
    picture: '圖片',
    page: '頁',
    pageOf: (n, total) => `第 ${n} 頁，共 ${total} 頁`,
    continued: '續',
    articleCount: (n) => `${n} 篇文章`,
    accessibilitySummary: (pictures) =>
      `正文依閱讀順序排列，標題、連結和註釋均有標記。${pictures ? '圖片附有文字說明。' : ''}`,
  },
  quotes: ['「', '」', '『', '』'],
};
