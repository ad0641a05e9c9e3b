/**
 * The weights of the raw-text reader: one row a rule. A score is the logistic of bias plus the weighted facts; a rule is
 * followed from its threshold on. Facts are named in the rule's own file.
 */

/** How a rule weighs its facts. */
export interface RuleWeights {
  /** Least score at which the rule is followed. */
  threshold: number;
  /** Log odds before any fact. */
  bias: number;
  /** Log odds that each fact adds. */
  of: Readonly<Record<string, number>>;
}

/** Weights by the name of the rule. */
export const weights: Readonly<Record<string, RuleWeights>> = {
  'kicker/section': {
    threshold: 0.75,
    bias: -1.6,
    of: {
      'the name of a section': 3,
      'a word or two': 1.2,
      'all capitals': 1.4,
      'two lines above who signs': 0.6,
      brackets: 1,
      'begins at home': -5,
      'at the very top': 1,
      'directly above a longer line': 0.8,
    },
  },
  'headline/first-line': {
    threshold: 0.75,
    bias: -2.2,
    of: {
      'above a byline or date': 2.8,
      'below a date or furniture': 1.4,
      'at the very top': 1,
      'no full stop': 1,
      'width of a headline': 1,
      'above running text': 1,
      'several sentences': -2,
      'wide for a headline': -1,
      'a word or two': -2.5,
      'question or quotation with no signature': -1.8,
      'name alone': -2.2,
      'the word of an office': -1.5,
      'parted by bars': -2.5,
      'starts small': -1.2,
      'one of two dates': -4,
    },
  },
  'deck/below-headline': {
    threshold: 0.75,
    bias: -1.4,
    of: {
      'above a byline or date': 2.2,
      'no full stop': 0.8,
      'width of a deck': 1.4,
      'longer than the headline': 0.6,
      'parted from the text': 1.6,
      'several sentences': 0.6,
      'the word of an office': -1.5,
      'starts with a dateline': -6,
      'name alone': -3,
    },
  },
  'byline/opener': {
    threshold: 0.75,
    bias: -2.4,
    of: {
      'names only': 3.4,
      'near the top': 1.8,
      'all capitals': 0.4,
      'at the end': -0.6,
      'full stop': -3,
    },
  },
  'byline/bare-name': {
    threshold: 0.75,
    bias: -1.6,
    of: {
      'names only': 1.8,
      'a place or an office': 1.2,
      'the word of an office': 1.2,
      'capitals of a name': 1.6,
      'beside a date': 1.6,
      'several names': 1,
      'directly above running text': 0.4,
    },
  },
  'byline/office': {
    threshold: 0.75,
    bias: -2,
    of: { 'the word of an office': 2.6, 'below a name': 1.4, 'alone beside a date': 1.2 },
  },
  'date/line': {
    threshold: 0.75,
    bias: -1.6,
    of: {
      'date alone': 3.2,
      'a word or two besides': 1.6,
      'opens with a date word': 2.4,
      'near the top': 1.2,
      'full stop': -1.5,
      'other words': -2.4,
    },
  },
  'heading/short-line': {
    threshold: 0.6,
    bias: -1.4,
    of: {
      short: 1.5,
      'no end punctuation': 1.3,
      'above running text': 1.2,
      'below running text': 0.6,
      'apart by blank lines': 0.5,
      question: 0.2,
      'question of a word or two': -3,
      'question without a question word': -2.6,
      'several questions': -2.5,
      'starts small': -2,
      'in a run of short lines': -4.6,
      'one of several alike': 1.6,
      'ends with a colon': -0.8,
      'below a heading': -0.4,
      brackets: -2.4,
      date: -2.5,
      'a name and a verb of speech': -2,
      capitalised: 0.3,
      'all capitals': 0.6,
      'mark of a heading': 2,
      'above a list or a dialogue': 1.4,
      'opens as a quotation': -0.8,
      'wholly quoted': -3,
      'ends with a cry': -0.6,
      'opens with a dash': -3.5,
      'opens with a label': -0.8,
      'numbered label': -2,
      'opens with a word for a credit': -2,
      'above a credit': -3,
      'below a quotation or verse': -0.4,
      'in the tail': -0.6,
      'below credits': -2.5,
      'digits mostly': -2,
    },
  },
  'heading/underlined': {
    threshold: 0.75,
    bias: -1,
    of: { 'a line right below': 1, 'as wide as the words': 2.4, 'apart by blank lines': 1.6, 'full stop': -3 },
  },
  'pull-quote/repeats-body': {
    threshold: 0.75,
    bias: -1,
    of: { 'wholly quoted': 1.6, 'repeats the body': 3, attribution: 1.6, 'dash before the quotation': 0.8 },
  },
  'pull-quote/repeated-line': {
    threshold: 0.75,
    bias: -1,
    of: { 'repeats the body': 2.4, 'no full stop': 0.6, 'eight words or more': 0.8 },
  },
  'pull-quote/dashed': {
    threshold: 0.75,
    bias: -1.6,
    of: { 'wholly quoted': 1.2, attribution: 1.4, 'dash before the quotation': 1.2, 'speech verb': -3 },
  },
  'blockquote/attributed': {
    threshold: 0.75,
    bias: -1.4,
    of: {
      'wholly quoted': 1.6,
      'attribution after a dash': 2,
      'source on the next line': 1.4,
      'speech verb': -3,
      'long attribution': -0.5,
    },
  },
  'blockquote/whole': {
    threshold: 0.75,
    bias: -1.4,
    of: { 'wholly quoted': 1.2, 'announced by a colon': 2, 'several sentences': 1.5, 'beside other speech': -2 },
  },
  'blockquote/named-below': {
    threshold: 0.75,
    bias: -1,
    of: { 'above a name with an age or an office': 2.2, 'in the tail': -1.5, short: 0.6 },
  },
  'blockquote/cited': {
    threshold: 0.75,
    bias: -1.2,
    of: { 'source behind the full stop': 1.2, 'a place in a book': 1.4, 'announced by a colon': 1.6 },
  },
  'blockquote/attribution-line': {
    threshold: 0.75,
    bias: -2,
    of: { 'below a quotation': 3.6, 'opens with a dash': 1, 'named already': -3 },
  },
  'blockquote/marked': { threshold: 0.75, bias: 2.5, of: { 'marked by >': 1.5 } },
  'list/run': {
    threshold: 0.75,
    bias: -1,
    of: { 'in a run of items': 2.4, bullet: 1.6, 'ascending numbers': 2, dash: 0.4 },
  },
  'dialogue/labels': {
    threshold: 0.75,
    bias: -1.5,
    of: { 'label comes again': 2.2, 'another label beside it': 1.8, 'question and answer': 2.2 },
  },
  'table/cells': {
    threshold: 0.75,
    bias: -0.6,
    of: { 'as many cells as its neighbours': 2.4, 'bars or tabs': 0.8, 'three cells or more': 0.8, 'in the tail': -1 },
  },
  'verse/run': {
    threshold: 0.75,
    bias: -1.8,
    of: { 'in a run of short lines': 2.2, 'below running text': 1.4, 'no full stop': 0.4, 'in the tail': -1.5 },
  },
  'credit/source': {
    threshold: 0.75,
    bias: -2,
    of: {
      separator: 2.4,
      'a whole phrase': 2,
      'in the tail': 2,
      'near the top': 0.6,
      'below a table or a quotation': 1.5,
      short: 0.8,
      'full stop': -0.8,
    },
  },
  'credit/republished': { threshold: 0.75, bias: -0.6, of: { 'where it was printed first': 1.6, short: 0.8 } },
  'credit/photo': {
    threshold: 0.75,
    bias: -1.5,
    of: { separator: 2, names: 2.2, 'closes with a word for it': 1, short: 0.6, 'full stop': -2 },
  },
  'credit/work': {
    threshold: 0.75,
    bias: -1.5,
    of: {
      'in the tail': 1.6,
      names: 1.2,
      separator: 1.3,
      'in brackets': 0.8,
      'beside another credit': 0.6,
      short: 0.4,
      'full stop': -2,
    },
  },
  'credit/author': {
    threshold: 0.75,
    bias: -1,
    of: {
      'begins with a name of the byline': 2.4,
      'opens with a phrase for it': 1.6,
      'names the author': 0.8,
      'opens with an office': 0.8,
      'last of the text': 0.8,
      'more than a name': 0.6,
    },
  },
  'note/opener': {
    threshold: 0.75,
    bias: -1,
    of: {
      'opens with a label': 1.4,
      'colon or dash': 1.2,
      'a whole phrase': 1.4,
      'an update that goes on small': -2.4,
      'in the tail': 0.6,
    },
  },
  'note/sign': { threshold: 0.75, bias: -0.6, of: { 'reference mark': 2.4, 'a star': 0.4, 'in the tail': 1.8 } },
  'note/newsroom': {
    threshold: 0.75,
    bias: -0.4,
    of: { 'a phrase of the newsroom': 1.8, 'in brackets': 0.6, short: 0.4 },
  },
  'footnote/referred': { threshold: 0.75, bias: -1, of: { 'referred to above': 3, 'in a run of notes': 1.5 } },
  'break/rule-line': { threshold: 0.75, bias: 2, of: { 'three marks or more': 1.5 } },
  'break/end-line': { threshold: 0.75, bias: 0.5, of: { 'the word for the end': 2 } },
  'furniture/phrase': { threshold: 0.75, bias: 0.5, of: { 'known phrase': 2.2, short: 0.6, 'full stop': -0.8 } },
  'furniture/path': {
    threshold: 0.75,
    bias: -1,
    of: { 'parted by arrows': 2.6, 'three parts or more': 2.2, 'begins at home': 2.6 },
  },
  'furniture/buttons': {
    threshold: 0.75,
    bias: -1.4,
    of: { 'known phrases': 3, 'all known': 1, 'short parts': 1.2 },
  },
  'furniture/sign': { threshold: 0.75, bias: -1, of: { copyright: 3, arrow: 2.4, age: 2.6, 'full stop': -0.6 } },
  'furniture/count': {
    threshold: 0.75,
    bias: -0.8,
    of: { 'a number and a word': 0.8, 'beside furniture or the date': 1.4, 'last of all': 0.6 },
  },
  'furniture/between': {
    threshold: 0.75,
    bias: -2,
    of: {
      'below furniture': 1.6,
      'above furniture': 1.6,
      'below credits or notes': 1,
      'last of all': 0.8,
      'full stop': -1.2,
      short: 0.4,
    },
  },
  'furniture/link-list': {
    threshold: 0.75,
    bias: -1,
    of: { 'below a pointer': 1.6, 'no full stop': 1, short: 0.6 },
  },
};
