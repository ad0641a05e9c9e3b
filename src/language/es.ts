/**
 * Spanish. Prints as most newspapers do: 14 de marzo de 2026, “…” with ‘…’ inside; "e" before a name that begins with i.
 */
import type { Language } from './language.ts';
import { dateWriter, europeanNumbers, nameList, nameOf, words } from './writing.ts';

const months = words(
  'enero, febrero, marzo, abril, mayo, junio, julio, agosto, septiembre, octubre, noviembre, diciembre',
);

const names = nameList(', ', (last) => (/^h?[ií](?![aeou])/iu.test(last) ? ' e ' : ' y '));

export const es: Language = {
  tag: 'es',
  labels: {
    byline: (list) => `Por ${names(list)}`,
    names,
    source: 'Fuente',
    photo: 'Foto',
    reporting: 'Información',
    editing: 'Edición',
    author: 'Autor',
    editor: 'Editor',
    translator: 'Traducción',
    published: 'Publicado',
    updated: 'Actualizado',
    notes: 'Notas',
    note: (n) => `Nota ${n}`,
    backToText: (n) => `Volver a la referencia ${n}`,
    correction: 'Corrección',
    update: 'Actualización',
    editorNote: 'Nota de la redacción',
    tip: 'Consejo',
    contents: 'Índice',
    cover: 'Portada',
    table: 'Tabla',
    figure: 'Figura',
    tableNumber: (n) => `Tabla ${n}`,
    figureNumber: (n) => `Figura ${n}`,
    picture: 'Imagen',
    page: 'Página',
    pageOf: (n, total) => `Página ${n} de ${total}`,
    continued: 'continuación',
    articleCount: (n) => (n === 1 ? '1 artículo' : `${n} artículos`),
    accessibilitySummary: (pictures) =>
      `El texto sigue el orden de lectura; los títulos, los enlaces y las notas están marcados como tales.${pictures ? ' Las imágenes tienen descripción.' : ''}`,
  },
  formatDate: dateWriter({
    day: (day, month, year) => `${day} de ${nameOf(months, month)} de ${year}`,
    month: (month, year) => `${nameOf(months, month)} de ${year}`,
  }),
  quotes: ['“', '”', '‘', '’'],
  colon: ': ',
  ...europeanNumbers,
};
