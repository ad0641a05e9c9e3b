/** Weights of what the text is made of: headings, quotations, lists, dialogues, tables, verse. */
import type { RuleWeights } from './row.ts';

export const bodyWeights: Readonly<Record<string, RuleWeights>> = {
  'heading/underlined': {
    threshold: 0.75,
    bias: -1,
    of: { 'a line right below': 1, 'as wide as the words': 2.4, 'apart by blank lines': 1.6, 'full stop': -3 },
  },
  'pull-quote/repeats-body': {
    threshold: 0.75,
    bias: -1,
    of: {
      'wholly quoted': 1.6,
      'repeats the body': 3,
      attribution: 1.6,
      'dash before the quotation': 0.8,
      'not word for word': -1,
      'narrow as a heading': -3,
    },
  },
  'pull-quote/repeated-line': {
    threshold: 0.75,
    bias: -1,
    of: {
      'repeats the body': 2.4,
      'no full stop': 0.6,
      'eight words or more': 0.8,
      'not word for word': -1.4,
      'several sentences': 0.6,
      'words with capitals': -1.5,
    },
  },
  'pull-quote/dashed': {
    threshold: 0.75,
    bias: -1.6,
    of: {
      'wholly quoted': 1.2,
      attribution: 1.4,
      'dash before the quotation': 1.2,
      'between dashes': 1.6,
      'speech verb': -3,
    },
  },
  'blockquote/attributed': {
    threshold: 0.75,
    bias: -1.4,
    of: {
      'wholly quoted': 1.6,
      'attribution after a dash': 2,
      'source on the next line': 1.4,
      'a name before a comma': 1.2,
      'repeats the body': -2.5,
      'a short line below': 1.2,
      'beside other speech': -1.5,
      'speech verb': -3,
      'long attribution': -0.5,
    },
  },
  'blockquote/whole': {
    threshold: 0.75,
    bias: -1.4,
    of: { 'wholly quoted': 1.2, 'announced by a colon': 2, 'several sentences': 0.4, 'beside other speech': -2 },
  },
  'blockquote/named-below': {
    threshold: 0.75,
    bias: -1,
    of: { 'above a name with an age or an office': 2.2, 'in the tail': -1.5, short: 0.6 },
  },
  'blockquote/signed-below': {
    threshold: 0.75,
    bias: -2,
    of: {
      'above a dash and a name': 2,
      'with an office or a place': 1.6,
      'a name alone in the tail': -3,
      'beside other dashes': -2.5,
      short: 0.4,
    },
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
  'list/bare': {
    threshold: 0.75,
    bias: -1.6,
    of: {
      'in a run of short lines': 1.2,
      'announced by a colon': 1.6,
      'announced by a title': 2.4,
      'opens with a figure': 1.6,
      'opens with a label of its own': 3.2,
      'together and apart from the text': 1.6,
      'in the tail': -1.5,
      'at the very top': -2,
      'below words of the page': -3,
    },
  },
  'dialogue/labels': {
    threshold: 0.75,
    bias: 1.5,
    of: { 'label comes again': 1, 'one of two signs': 1, 'a dash in turn': 0.6, 'question and answer': 2.2 },
  },
  'table/cells': {
    threshold: 0.75,
    bias: -0.6,
    of: {
      'as many cells as its neighbours': 2.4,
      'bars or tabs': 0.8,
      'three cells or more': 0.8,
      'in the tail': -1,
      'two cells above the text': -1.6,
    },
  },
  'list/facts': {
    threshold: 0.75,
    bias: -1,
    of: {
      'in a box of facts': 2.6,
      'a label of its own': 0.8,
      'opens with a word for a credit': -0.6,
      'above the text': -4,
    },
  },
  'verse/run': {
    threshold: 0.75,
    bias: -1.8,
    of: {
      'in a run of short lines': 2.2,
      'lines that say so': 1.2,
      'below running text': 1.4,
      'announced by a colon': 1,
      'no full stop': 0.4,
      'one of several stanzas': 3.2,
      'in the tail': -1.5,
    },
  },
};
