/**
 * Korean. Prints 글 ("words by") in a byline, which is true of whoever wrote the article.
 */
import type { Language } from './language.ts';
import { dateWriter, europeanNumbers, nameList } from './writing.ts';

const names = nameList(', ', ', ');

export const ko: Language = {
  tag: 'ko',
  labels: {
    byline: (list) => `글: ${names(list)}`,
    names,
    source: '출처',
    photo: '사진',
    reporting: '취재',
    editing: '편집',
    author: '글쓴이',
    editor: '편집자',
    translator: '옮긴이',
    published: '입력',
    updated: '수정',
    notes: '주',
    note: (n) => `주 ${n}`,
    backToText: (n) => `본문의 주 ${n} 위치로 돌아가기`,
    correction: '정정',
    update: '추가',
    editorNote: '편집자 주',
    tip: '도움말',
    contents: '차례',
    cover: '표지',
    table: '표',
    figure: '그림',
    tableNumber: (n) => `표 ${n}`,
    figureNumber: (n) => `그림 ${n}`,
    picture: '이미지',
    page: '쪽',
    pageOf: (n, total) => `전체 ${total}쪽 중 ${n}쪽`,
    continued: '이어짐',
    articleCount: (n) => `기사 ${n}건`,
    accessibilitySummary: (pictures) =>
      `본문은 읽는 순서대로 배열되어 있고 제목, 링크, 주가 표시되어 있습니다.${pictures ? ' 이미지에는 설명이 달려 있습니다.' : ''}`,
  },
  formatDate: dateWriter({
    day: (day, month, year) => `${year}년 ${month}월 ${day}일`,
    month: (month, year) => `${year}년 ${month}월`,
    year: (year) => `${year}년`,
  }),
  quotes: ['“', '”', '‘', '’'],
  colon: ': ',
  ...europeanNumbers,
};
