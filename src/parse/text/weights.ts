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
  'headline/first-line': {
    threshold: 0.75,
    bias: -2.2,
    of: {
      'above a byline or date': 4.2,
      'above a deck': 3.4,
      'above running text': 1.6,
      'no full stop': 1.2,
      capitalised: 0.8,
      question: -0.4,
      long: -1.6,
    },
  },
  'deck/below-headline': {
    threshold: 0.75,
    bias: -1.2,
    of: { 'above a byline or date': 3.4, 'shorter than running text': 0.6, 'starts with a dateline': -6 },
  },
  'byline/opener': {
    threshold: 0.75,
    bias: -2.4,
    of: {
      'names only': 3.4,
      'near the top': 1.8,
      'below a headline': 0.8,
      'all capitals': 0.4,
      'at the end': -0.6,
      'full stop': -3,
    },
  },
  'date/line': {
    threshold: 0.75,
    bias: -1.6,
    of: {
      'date alone': 3.6,
      'opens with a date word': 2.6,
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
      'below running text': 1,
      'apart by blank lines': 0.7,
      question: -0.6,
      'question of a word or two': -3,
      'starts small': -2.4,
      'in a run of short lines': -1.9,
      brackets: -2.4,
      date: -2.5,
      'a name and a verb of speech': -2,
      capitalised: 0.3,
      'above a list': 0.6,
      'opens as a quotation': -1.5,
      'digits mostly': -2,
    },
  },
  'pull-quote/repeats-body': {
    threshold: 0.75,
    bias: -1,
    of: { 'wholly quoted': 1.6, 'repeats the body': 3, attribution: 1.6, 'dash before the quotation': 0.8 },
  },
  'pull-quote/dashed': {
    threshold: 0.75,
    bias: -1.6,
    of: { 'wholly quoted': 1.2, attribution: 1.4, 'dash before the quotation': 1.2, 'speech verb': -3 },
  },
  'blockquote/attributed': {
    threshold: 0.75,
    bias: -1.4,
    of: { 'wholly quoted': 1.6, 'attribution after a dash': 2, 'speech verb': -3, 'long attribution': -2.5 },
  },
  'blockquote/attribution-line': { threshold: 0.75, bias: -2, of: { 'below a quotation': 4.5 } },
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
  'note/opener': { threshold: 0.75, bias: -0.5, of: { 'opens with a label': 2.6, 'colon or dash': 1.2 } },
  'credit/source': {
    threshold: 0.75,
    bias: -2,
    of: { separator: 2.4, 'near the end': 2, 'near the top': 1, short: 0.8, 'full stop': -2 },
  },
  'credit/photo': { threshold: 0.75, bias: -1.5, of: { separator: 2.6, short: 1.2, 'full stop': -0.8 } },
  'credit/work': { threshold: 0.75, bias: -1.5, of: { 'near the end': 2, names: 1.6, 'in brackets': 1, short: 0.5 } },
  'break/rule-line': { threshold: 0.75, bias: 2, of: { 'three marks or more': 1.5 } },
  'footnote/referred': { threshold: 0.75, bias: -1, of: { 'referred to above': 3, 'in a run of notes': 1.5 } },
  'furniture/phrase': { threshold: 0.75, bias: 0.5, of: { 'known phrase': 2.2, short: 0.6, 'full stop': -1.5 } },
};
