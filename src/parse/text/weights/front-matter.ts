/** Weights of what stands above the text, and of who signs and when. */
import type { RuleWeights } from './row.ts';

export const frontWeights: Readonly<Record<string, RuleWeights>> = {
  'kicker/section': {
    threshold: 0.75,
    bias: -1.6,
    of: {
      'the name of a section': 3,
      'a word or two': 1.2,
      'all capitals': 1.4,
      'two lines above who signs': 0.6,
      brackets: 1,
      'three parts or more': -4,
      'begins at home': -5,
      'above a line that says more': 1,
      'of the page by itself': -3,
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
      'ends like a sentence': -1.2,
      'width of a headline': 1,
      'above running text': 1,
      'the text takes up its words': 1.8,
      'no word of it in the text': -1,
      'above a line that says more': -2,
      'of the page by itself': -3,
      'heads a run of lines': 1.5,
      'a name that the text takes up': 2,
      'several sentences': -3,
      'several sentences beside a date': -0.8,
      'words with capitals': 1,
      'above a list': -2,
      'above figures': -3,
      'bears a picture credit': -3,
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
      'far shorter than the line above': -1.5,
      'parted from the text': 1.6,
      'several sentences': 0.6,
      'the text takes up its words': 0.6,
      'of the page by itself': -3,
      'no word of it in the text': -1,
      'above a dateline': 2,
      'the word of an office': -1.5,
      'starts with a dateline': -6,
      'bears a picture credit': -4,
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
      'nobody signs above': 1.2,
      'full stop': -3,
    },
  },
  'byline/bare-name': {
    threshold: 0.75,
    bias: -1.6,
    of: {
      'names only': 1.8,
      'two words or three': 0.9,
      'above an office or an address': 1,
      'taken up by the text': -0.6,
      'a place or an office': 1.2,
      'the word of an office': 1.2,
      'capitals of a name': 1.6,
      'beside a date': 1.6,
      'several names': 1,
      'directly above running text': 0.4,
    },
  },
  'byline/below-text': {
    threshold: 0.75,
    bias: -2.4,
    of: {
      'a name': 1.4,
      'capitals of a name': 0.8,
      'after a dash': 1.4,
      'no byline above': 1.4,
      'right below the text': 0.6,
      'last but for the page': 0.4,
    },
  },
  'byline/office': {
    threshold: 0.75,
    bias: -2,
    of: {
      'the word of an office': 2.6,
      'below a name': 1.4,
      'beside a date': 0.8,
      'opens with a word for it': 1.6,
      'one word': 0.6,
      'taken up by the text': -2,
    },
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
};

/** What the order of a page adds to the log odds of a line of the front matter. */
export const frontOrder: Readonly<{
  unread: number;
  headlineBelowDeck: number;
  signedTwice: number;
  after: Readonly<Record<string, number>>;
}> = {
  /** What it costs to leave a short line above the text a paragraph. */
  unread: 0.5,
  /** For a headline somewhere below a deck. */
  headlineBelowDeck: -2.5,
  /** For a bare name where somebody signs above already: a picture, a caption. */
  signedTwice: -1.6,
  /** By what stands above (furniture apart; `line` is a paragraph) and what a line is taken for. */
  after: {
    'top headline': 0.4,
    'top kicker': 0.4,
    'top byline': -1,
    'kicker headline': 1,
    'kicker byline': -0.6,
    'kicker kicker': -1.5,
    'headline deck': 0.8,
    'headline byline': 0.6,
    'deck byline': 0.8,
    'deck date': 0.4,
    'byline date': 0.4,
    'date byline': 0.4,
    'byline deck': -1.2,
    'date deck': -0.6,
    'byline headline': -0.6,
    'kicker deck': -1,
    'line headline': -0.3,
    'line deck': -1,
  },
};
