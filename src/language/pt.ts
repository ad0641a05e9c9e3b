/**
 * Portuguese. Prints as the newspapers of Brazil do (1º de março de 2026); `ptPT` has the first of the month and the
 * quotation marks of Portugal.
 */
import type { Language } from './language.ts';
import { type DateForms, dateWriter, europeanNumbers, nameList, nameOf, words } from './writing.ts';

const months = words(
  'janeiro, fevereiro, março, abril, maio, junho, julho, agosto, setembro, outubro, novembro, dezembro',
);

const names = nameList(', ', ' e ');

const dates: DateForms = {
  day: (day, month, year) => `${day} de ${nameOf(months, month)} de ${year}`,
  month: (month, year) => `${nameOf(months, month)} de ${year}`,
};

export const pt: Language = {
  tag: 'pt',
  labels: {
    byline: (list) => `Por ${names(list)}`,
    names,
    source: 'Fonte',
    photo: 'Foto',
    reporting: 'Reportagem',
    editing: 'Edição',
    author: 'Autor',
    editor: 'Editor',
    translator: 'Tradução',
    published: 'Publicado',
    updated: 'Atualizado',
    notes: 'Notas',
    note: (n) => `Nota ${n}`,
    backToText: (n) => `Voltar à referência ${n}`,
    correction: 'Correção',
    update: 'Atualização',
    editorNote: 'Nota da redação',
    tip: 'Dica',
    contents: 'Índice',
    cover: 'Capa',
    table: 'Tabela',
    figure: 'Figura',
    tableNumber: (n) => `Tabela ${n}`,
    figureNumber: (n) => `Figura ${n}`,
    picture: 'Imagem',
    page: 'Página',
    pageOf: (n, total) => `Página ${n} de ${total}`,
    continued: 'continuação',
    articleCount: (n) => (n === 1 ? '1 artigo' : `${n} artigos`),
    accessibilitySummary: (pictures) =>
      `O texto segue a ordem de leitura; os títulos, os links e as notas estão marcados como tais.${pictures ? ' As imagens têm descrição.' : ''}`,
  },
  formatDate: dateWriter({
    ...dates,
    day: (day, month, year) => dates.day(day, month, year).replace(/^1 /, '1º '),
  }),
  quotes: ['“', '”', '‘', '’'],
  colon: ': ',
  ...europeanNumbers,
};

/** Portuguese of Portugal. */
export const ptPT: Language = { ...pt, tag: 'pt-PT', formatDate: dateWriter(dates), quotes: ['«', '»', '“', '”'] };
