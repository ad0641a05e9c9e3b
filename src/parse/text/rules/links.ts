/**
 * Furniture by its place: lines below the text, and links below a pointer to other articles, whatever they say.
 */
import type { TextBlock } from '../blocks.ts';
import { isBelowText } from '../end.ts';
import { longBlock, sentenceWidth } from '../features.ts';
import type { Rule, TextDocument } from '../rule.ts';
import { bareName } from './names.ts';
import { signs } from './signature.ts';

/** Columns up to which a line of the page and a link in a list may go. */
const widestLine = 140;
const widestLink = 100;
/** Lines of the end matter that are looked at. */
const mostLines = 30;

/** Columns up to which a pointer stands alone: a wider one holds its link. */
const widestPointer = 24;

/** Whether a line in the middle of the text is the link of a pointer that stands alone above it. */
function isLoneLink(block: TextBlock, document: TextDocument): boolean {
  const pointer = document.before(block);
  if (!pointer || document.decided(pointer)?.kind !== 'furniture') return false;
  const { width, ending } = document.features(block);
  return (
    document.reading.furniture(pointer.text) === 'related' &&
    document.features(pointer).width <= widestPointer &&
    width >= widestPointer &&
    ending === 'none'
  );
}

/** Whether a block opens a list of links: furniture that points to other articles, or a link of such a list. */
function opensLinks(block: TextBlock | undefined, document: TextDocument): boolean {
  if (!block) return false;
  const decision = document.decided(block);
  if (decision?.rule === 'furniture/link-list') return true;
  return decision?.kind === 'furniture' && document.reading.furniture(block.text) === 'related';
}

const linkList: Rule = {
  name: 'furniture/link-list',
  kind: 'furniture',
  pass: 'context',
  description: 'A short line in the tail right below a pointer to other articles, or below another such line.',
  look(block, document) {
    const { width, ending, quotation } = document.features(block);
    if (width > widestLink || !opensLinks(document.before(block), document)) return undefined;
    if (!document.inTail(block) && !isLoneLink(block, document)) return undefined;
    return {
      parts: [],
      facts: {
        'below a pointer': true,
        'no full stop': ending !== 'stop',
        'full stop': ending === 'stop',
        'opens with a quotation': ending === 'stop' && quotation !== undefined,
        'a name alone': bareName(block, document)?.sure === true,
        short: width <= 90,
      },
    };
  },
};

/** Short lines without a full stop, of no known kind, in the run in which a block stands; counted up to three. */
function runLength(block: TextBlock, document: TextDocument): number {
  const isLoose = (each: TextBlock | undefined): boolean =>
    each !== undefined &&
    (document.decided(each) === undefined || document.decided(each)?.rule === 'furniture/between') &&
    document.features(each).ending === 'none' &&
    document.features(each).width <= widestLink;
  let count = 1;
  for (let next = document.after(block); isLoose(next) && count < 3; next = next && document.after(next)) count += 1;
  for (let next = document.before(block); isLoose(next) && count < 3; next = next && document.before(next)) count += 1;
  return count;
}

/** Whether some line between the text and a block is of the page. */
function pageAbove(block: TextBlock, document: TextDocument): boolean {
  let next = document.before(block);
  for (let seen = 0; next && seen < mostLines && isBelowText(next, document); seen++, next = document.before(next)) {
    if (document.decided(next)?.kind === 'furniture') return true;
  }
  return false;
}

/** An address for mail, or a number for calls. */
const contact = /\S@\S|\p{Nd}{3}[-–\s]\p{Nd}{2,4}[-–\s]?\p{Nd}{2}/u;

/** Whether a line, or one of the two below it, says how to reach somebody: such lines are for readers. */
function isContact(block: TextBlock, document: TextDocument): boolean {
  const after = document.features(block).ending === 'none' ? document.after(block) : undefined;
  return [block, after, after && document.after(after)].some((each) => each !== undefined && contact.test(each.text));
}

/** Whether a line says something of the article or of its author: such a line is not of the page. */
function isOfArticle(block: TextBlock, document: TextDocument): boolean {
  const { text } = block;
  return document.reading.isOffice(text) || document.reading.isNewsroom(text) || document.reading.isRepublished(text);
}

const between: Rule = {
  name: 'furniture/between',
  kind: 'furniture',
  pass: 'context',
  description: 'A line below the text, among lines of the page or in a run of short lines: tags, links, buttons.',
  look(block, document) {
    const { width, ending, opener, marker, quotation } = document.features(block);
    if (width > widestLine || opener || marker || !isBelowText(block, document)) return undefined;
    const [before, after] = [document.before(block), document.after(block)];
    // A line that ends in a colon announces links where one stands below it, among other lines of the page.
    if (ending === 'colon' && !(after && isBelowText(after, document) && pageAbove(block, document))) return undefined;
    const above = document.decided(before)?.kind;
    const run = runLength(block, document);
    return {
      parts: [],
      facts: {
        'below a line of the page': pageAbove(block, document),
        'right below furniture': above === 'furniture',
        'below credits or notes': above === 'credit' || above === 'note' || above === 'footnote',
        'right above furniture': document.decided(after)?.kind === 'furniture',
        'last of all': after === undefined,
        'in a run of short lines': run < 2 || ending !== 'none' ? 0 : run > 2 ? 1 : 0.5,
        'full stop': ending === 'stop',
        short: width <= 50,
        'a name alone': signs(block, document),
        'an address or a number': isContact(block, document),
        'of the article': isOfArticle(block, document),
        'opens with a quotation': quotation !== undefined,
        brackets: /^[[(（【].*[\])）】]$|^[*＊※]/u.test(block.text),
      },
    };
  },
};

/** Columns up to which a sentence that calls readers may go. */
const widestCall = 200;

const call: Rule = {
  name: 'furniture/call',
  kind: 'furniture',
  pass: 'context',
  description: 'A short paragraph near the end, or beside lines of the page, that calls readers to do something on it.',
  look(block, document) {
    const { width, opener } = document.features(block);
    if (width > widestCall || document.inFront(block) || (opener && opener.separator !== '')) return undefined;
    if (!document.reading.isCall(block.text)) return undefined;
    const neighbours = [document.before(block), document.after(block)];
    return {
      parts: [],
      facts: {
        'a call to readers': true,
        'below the text': isBelowText(block, document) || document.after(block) === undefined,
        'in the tail': document.inTail(block),
        'beside furniture': neighbours.some((each) => document.decided(each)?.kind === 'furniture'),
        'speech in it': /["“„«»「『]/u.test(block.text),
        'an address or a number': contact.test(block.text),
        wide: width > widestLine,
      },
    };
  },
};

/** Columns from which a line in the page's own part may be text all the same, where readers do not write. */
const widestSentence = 130;

const pagePart: Rule = {
  name: 'furniture/page-part',
  kind: 'furniture',
  pass: 'context',
  description:
    "A line in the page's own part below the text, which begins where on most lines are of the page: tags, titles of other articles, comments.",
  look(block, document) {
    const { from, comments } = document.pagePart();
    if (block.index < from) return undefined;
    const { width, ending, opener, quotation } = document.features(block);
    const among = block.index > comments;
    const above = document.decided(document.before(block))?.kind;
    return {
      parts: [],
      facts: {
        "in the page's own part": true,
        'among comments': among,
        'right below furniture': above === 'furniture',
        'running text': width >= widestSentence && !among,
        'full stop': ending === 'stop' && !among,
        'a sentence': ending === 'stop' && width >= sentenceWidth && !among,
        'a call to readers': document.reading.isCall(block.text),
        'opens with a quotation': quotation !== undefined && !among,
        'opens with a word for a credit': opener !== undefined && opener.separator !== '',
        'a name alone': signs(block, document) && !among,
        'an address or a number': isContact(block, document),
        'of the article': isOfArticle(block, document),
        brackets: /^[[(（【].*[\])）】]$|^[*＊※]/u.test(block.text),
      },
    };
  },
};

const contents: Rule = {
  name: 'furniture/contents',
  kind: 'furniture',
  pass: 'own',
  description: 'One of several short lines that come again further down, in the same order, as headings of sections.',
  look(block, document) {
    const first = document.contentsOf(block);
    if (first === undefined) return undefined;
    const title = document.blocks[first - 1];
    return {
      parts: [],
      facts: {
        'comes again as a heading': true,
        'below a title of the page': title !== undefined && document.reading.furniture(title.text) !== undefined,
        'above the text':
          first <= mostLines &&
          document.blocks.slice(0, first).every((each) => document.features(each).width < longBlock),
      },
    };
  },
};

export const linkRules: readonly Rule[] = [linkList, between, call, pagePart, contents];
