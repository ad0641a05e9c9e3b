/**
 * Hindi. Prints European digits, as its papers and sites do today.
 */
import type { Language } from './language.ts';
import { dateWriter, europeanNumbers, nameList, nameOf, words } from './writing.ts';

const months = words('जनवरी, फ़रवरी, मार्च, अप्रैल, मई, जून, जुलाई, अगस्त, सितंबर, अक्टूबर, नवंबर, दिसंबर');

const names = nameList(', ', ' और ');

export const hi: Language = {
  tag: 'hi',
  labels: {
    byline: (list) => `लेखक: ${names(list)}`,
    names,
    source: 'स्रोत',
    photo: 'फ़ोटो',
    reporting: 'रिपोर्टिंग',
    editing: 'संपादन',
    author: 'लेखक',
    editor: 'संपादक',
    translator: 'अनुवादक',
    published: 'प्रकाशित',
    updated: 'अपडेट',
    notes: 'टिप्पणियाँ',
    note: (n) => `टिप्पणी ${n}`,
    backToText: (n) => `टिप्पणी ${n} के संदर्भ पर वापस जाएँ`,
    correction: 'भूल सुधार',
    update: 'ताज़ा जानकारी',
    editorNote: 'संपादक की टिप्पणी',
    tip: 'सुझाव',
    contents: 'विषय-सूची',
    cover: 'आवरण',
    table: 'तालिका',
    figure: 'चित्र',
    tableNumber: (n) => `तालिका ${n}`,
    figureNumber: (n) => `चित्र ${n}`,
    picture: 'तस्वीर',
    page: 'पृष्ठ',
    pageOf: (n, total) => `${total} में से पृष्ठ ${n}`,
    continued: 'जारी',
    articleCount: (n) => `${n} लेख`,
    accessibilitySummary: (pictures) =>
      `पाठ पढ़ने के क्रम में है और शीर्षक, लिंक तथा टिप्पणियाँ चिह्नित हैं।${pictures ? ' तस्वीरों के साथ उनका विवरण है।' : ''}`,
  },
  formatDate: dateWriter({
    day: (day, month, year) => `${day} ${nameOf(months, month)} ${year}`,
    month: (month, year) => `${nameOf(months, month)} ${year}`,
  }),
  quotes: ['“', '”', '‘', '’'],
  colon: ': ',
  ...europeanNumbers,
};
