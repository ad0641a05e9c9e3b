/**
 * What is set above the text: kicker, headline, deck.
 *
 * A scrape often has none of it: the first line of a body is never a headline by being first. The rules here only weigh a
 * line by itself; which of them are followed is decided for the whole front matter (`front.ts`).
 */

import { datelineOf, isDateline } from '../../../language/dateline.ts';
import type { TextBlock } from '../blocks.ts';
import { widestDeck } from '../features.ts';
import { isRunning } from '../kin.ts';
import type { Rule, TextDocument } from '../rule.ts';
import { bearsCredit } from './captions.ts';
import { bareName, wordsIn } from './names.ts';
import { signs } from './signature.ts';

/** Columns up to which a headline and a kicker may go. */
const widestHeadline = 170;
const widestKicker = 44;
/** Share of a line's words that the text takes up, from which it is told by. */
const leastEcho = 0.25;

/** Whether a byline, a date or a bare name stands below a block, above the text. */
function signedBelow(block: TextBlock, document: TextDocument): boolean {
  for (let next = document.after(block); next && document.inFront(next); next = document.after(next)) {
    const kind = document.decided(next)?.kind;
    if (kind === 'byline' || kind === 'date' || signs(next, document)) return true;
  }
  return false;
}

/** Whether some block above has one of the kinds. */
function above(block: TextBlock, document: TextDocument, test: (kind: string | undefined) => boolean): boolean {
  for (let next = document.before(block); next; next = document.before(next)) {
    if (test(document.decided(next)?.kind)) return true;
  }
  return false;
}

/** The first block below that is no furniture. */
function nextOf(block: TextBlock, document: TextDocument): TextBlock | undefined {
  let next = document.after(block);
  while (next && document.decided(next)?.kind === 'furniture') next = document.after(next);
  return next;
}

/** Whether a block by itself says that it is something else: who signs, when, a credit. */
const isSaid = (block: TextBlock, document: TextDocument): boolean =>
  /^(?:byline|date|credit|note)$/u.test(document.decided(block)?.kind ?? '');

/** The first block below the front matter. */
function bodyOf(block: TextBlock, document: TextDocument): TextBlock | undefined {
  let next = document.after(block);
  while (next && document.inFront(next)) next = document.after(next);
  return next;
}

/** Whether a sentence ends within a text and another begins. */
const severalSentences = (text: string): boolean =>
  /[\p{Ll}\p{Lo}\p{N}”»"][.!?؟。！？।]\s?[\p{Lu}\p{Lo}«“„「『]/u.test(text);

/** How surely the text below takes up the words of a line: 0, a half for one word, 1. */
export function takenUp(block: TextBlock, document: TextDocument): number {
  const { words, share } = document.echoed(block);
  return share < leastEcho ? 0 : words > 1 ? 1 : words / 2;
}

/** Whether two lines without a full stop stand right below a block, above the text: a title of a word or two stands above such. */
function headsRun(block: TextBlock, document: TextDocument): boolean {
  const next = document.after(block);
  const more = next && document.after(next);
  return [next, more].every((each) => each && document.inFront(each) && document.features(each).ending === 'none');
}

/** Blocks from the top among which a line that ends like a sentence may be a headline without a date. */
const mostAbove = 4;
/** Lines below a line in which one may be that says more of the text. */
const linesSeen = 5;

/** Whether a line is as wide as a headline and the text takes up its words. */
const isTitle = (block: TextBlock, document: TextDocument): boolean => {
  const { width, ending } = document.features(block);
  return width >= 24 && width <= 110 && ending !== 'stop' && !isSaid(block, document) && takenUp(block, document) === 1;
};

/** Whether a line below, above the text, is more of a title than this one. */
function titleBelow(block: TextBlock, document: TextDocument): boolean {
  if (isTitle(block, document)) return false;
  let next = document.after(block);
  for (let seen = 0; next && seen < linesSeen && document.inFront(next); seen++, next = document.after(next)) {
    if (isTitle(next, document)) return true;
  }
  return false;
}

/** Titles in a row, above the text, that sum it up: one alone is the headline, two are it and its deck. */
const fewestSums = 3;

/** Whether a line stands in a run of titles. */
function inSummary(block: TextBlock, document: TextDocument): boolean {
  let titles = isTitle(block, document) ? 1 : 0;
  const isSum = (each: TextBlock | undefined): each is TextBlock =>
    each !== undefined && titles < fewestSums && document.inFront(each) && isTitle(each, document);
  for (let next = document.after(block); isSum(next); next = document.after(next)) titles += 1;
  for (let next = document.before(block); isSum(next); next = document.before(next)) titles += 1;
  return titles >= fewestSums;
}

/** Whether a block by itself says that it is of the page. */
const isOfPage = (block: TextBlock, document: TextDocument): boolean =>
  document.decided(block)?.kind === 'furniture' && !document.reading.isSection(block.text);

/** "… in the harbour. REUTEL/Ada Diaz": who took the picture, behind the sentence about it. */
const closingAgency = /[.!?]\s+\p{Lu}[\p{L}\p{M}.'’ -]{1,30}\s?\/\s?\p{Lu}[\p{L}\p{M}.'’ -]{1,30}$/u;

/** Letters of scripts without spaces, in which a short line says more. */
const joinedScript = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{3}/u;

/** Whether the lines right below a block, above the text, open or close with figures that are no date: facts in a box. */
function aboveFigures(block: TextBlock, document: TextDocument): boolean {
  let figures = 0;
  let next = document.after(block);
  for (let seen = 0; next && seen < linesSeen && document.inFront(next); seen++, next = document.after(next)) {
    if (document.contentsOf(next) !== undefined || isSaid(next, document)) continue;
    if (/^\p{Nd}|\p{Nd}\D{0,12}$/u.test(next.text)) figures += 1;
  }
  return figures > 1;
}

/** Whether a date stands right above or somewhere below a block, above the text. */
function isDated(block: TextBlock, document: TextDocument): boolean {
  if (document.decided(document.before(block))?.kind === 'date') return true;
  for (let next = document.after(block); next && document.inFront(next); next = document.after(next)) {
    if (document.decided(next)?.kind === 'date') return true;
  }
  return false;
}

/** Columns from which a line above a list says what the list is of: a headline. */
const widestListTitle = 60;

/** Whether a block is the title of the list below it. */
const headsList = (block: TextBlock, document: TextDocument): boolean =>
  document.features(block).width < widestListTitle && document.decided(document.after(block))?.kind === 'listItem';

const headline: Rule = {
  name: 'headline/first-line',
  kind: 'headline',
  pass: 'front',
  description: 'A line above the text that does not end like a sentence, best above a byline, a date or running text.',
  look(block, document) {
    const { width, ending, words, startsSmall, capitalised, quotation, opener, marker } = document.features(block);
    const { text } = block;
    if (!words || width > widestHeadline || quotation?.dash || isDateline(text)) return undefined;
    if (isSaid(block, document) || (opener && opener.separator !== '') || (marker && marker.ordinal === undefined))
      return undefined;
    const stop = ending === 'stop' && !/[!！]["”»’]?$/u.test(text);
    const signed = signedBelow(block, document);
    const dated = isDated(block, document);
    if ((stop && !(signed && (dated || block.index < mostAbove))) || ending === 'comma' || ending === 'colon')
      return undefined;
    const joined = joinedScript.test(text);
    const named = bareName(block, document)?.cased === true;
    const echo = takenUp(block, document);
    const better = titleBelow(block, document);
    const top = !above(block, document, (kind) => kind !== 'furniture');
    const few = joined ? width < 10 : width < 12 || (wordsIn(text) < 3 && width < 24);
    return {
      facts: {
        'above a byline or date': signed,
        'below a date or furniture': above(block, document, (kind) => kind === 'furniture' || kind === 'date'),
        'at the very top': top,
        'alone above who signs by a word':
          top &&
          (few || named) &&
          document.decided(document.after(block))?.rule === 'byline/opener' &&
          !document.reading.isSection(text),
        'no full stop': ending === 'none',
        'ends like a sentence': stop || ending === 'ellipsis',
        'a word or two': few && !named,
        'the text takes up its words': echo,
        'no word of it in the text': document.echoed(block).words === 0,
        'heads a run of lines': few && !better && headsRun(block, document),
        'above a line that says more': better,
        'of the page by itself': isOfPage(block, document),
        'a name that the text takes up': named && echo > 0,
        'several sentences': severalSentences(text) && !dated,
        'several sentences beside a date': severalSentences(text) && dated,
        'words with capitals': stop && capitalised > 0.7 && wordsIn(text) > 3,
        'above a list': headsList(block, document),
        'above figures': aboveFigures(block, document),
        'one of several such lines': !signed && !dated && inSummary(block, document),
        'bears a picture credit': bearsCredit(block, document),
        'wide for a headline': width > 100,
        'width of a headline': width > 130 ? 0 : width >= (joined ? 12 : 24) ? 1 : few ? 0 : 0.5,
        'above running text': isRunning(bodyOf(block, document), document),
        'question or quotation with no signature': !signed && (ending === 'question' || quotation !== undefined),
        'name alone': named,
        'the word of an office': width < 44 && document.reading.isOffice(text),
        'parted by bars': /\S\s*[|｜>›»]\s*\S|\s[·•]\s|\S \/ \S/u.test(text) && width < 60,
        'starts small': startsSmall,
        'one of two dates': document.reading.date(text) !== undefined && few,
      },
    };
  },
};

/** Lines below a block that say neither who signs nor when, above the first that does or the text. */
function linesBelow(block: TextBlock, document: TextDocument): number {
  let lines = 0;
  for (let next = document.after(block); next && document.inFront(next); next = document.after(next)) {
    if (document.decided(next)?.kind === 'furniture') continue;
    if (isSaid(next, document) || signs(next, document)) break;
    lines += 1;
  }
  return lines;
}

/** The number that an article has in a series, at the end of a line: "Lives | Part 3", "仕事のはなし　第27回", "(4/6)". */
const serialNumber =
  /(?:第[\s\u00a0]?\p{Nd}{1,4}[回話章部集期节節號号]|[|｜·:][\s\u00a0]?\p{L}{1,12}[\s\u00a0]\p{Nd}{1,3}|[(（]\p{Nd}{1,2}\/\p{Nd}{1,2}[)）])$/u;

const kicker: Rule = {
  name: 'kicker/section',
  kind: 'kicker',
  pass: 'front',
  description: 'A word or two above the headline that name the section or the form of the article.',
  look(block, document) {
    const { width, ending, words, allCapitals, opener } = document.features(block);
    const { text } = block;
    if (!words || width > widestKicker || ending === 'stop' || ending === 'comma' || ending === 'question')
      return undefined;
    const serial = serialNumber.test(text);
    if (isSaid(block, document) || (!serial && /\p{Nd}/u.test(text)) || (opener && opener.contentStart < text.length))
      return undefined;
    if (document.decided(block)?.rule === 'furniture/menu') return undefined;
    const section = document.reading.isSection(text);
    const lines = linesBelow(block, document);
    const home = document.reading.isHome(text.split(/[>»›/|·]/u)[0] ?? '');
    return {
      ...(section ? {} : { headline: 'below' as const }),
      facts: {
        'the name of a section': section,
        'above a line that says more': titleBelow(block, document),
        'of the page by itself': isOfPage(block, document),
        'three parts or more': text.split(/[|｜•·/／]|\s{3,}|\u3000/u).length > 2,
        'begins at home': home,
        'a word or two': width > 26 || wordsIn(text) > 3 ? 0 : wordsIn(text) > 2 ? 0.5 : 1,
        'two lines above who signs': lines > 1,
        'all capitals': allCapitals,
        'a number in a series': serial,
        brackets: /^[[(【（〔].*[\])】）〕]$/u.test(text),
        'at the very top': !above(block, document, (kind) => kind !== 'furniture'),
        'directly above a longer line': (document.features(nextOf(block, document) ?? block).width ?? 0) > width,
      },
    };
  },
};

const deck: Rule = {
  name: 'deck/below-headline',
  kind: 'deck',
  pass: 'front',
  description: 'A sentence or two right below the headline, above the byline or date, or without a full stop.',
  look(block, document) {
    const { width, words, ending, opener, quotation } = document.features(block);
    const up = document.before(block);
    if (!words || width > widestDeck || opener || quotation?.dash || isSaid(block, document)) return undefined;
    const signed = signedBelow(block, document);
    const next = document.after(block);
    return {
      ...(signed && width >= 60 ? {} : { headline: 'above' as const }),
      facts: {
        'above a byline or date': signed,
        'no full stop': ending === 'none',
        'width of a deck': width >= 40 ? 1 : width >= 30 ? 0.5 : 0,
        'several sentences': severalSentences(block.text),
        'the text takes up its words': takenUp(block, document),
        'of the page by itself': isOfPage(block, document),
        'no word of it in the text': document.echoed(block).words === 0,
        'parted from the text': /^(?:credit|furniture)$/u.test(document.decided(document.after(block))?.kind ?? ''),
        'above a dateline': next !== undefined && datelineOf(next.text) !== undefined,
        'far shorter than the line above': up !== undefined && width < 60 && width * 2.5 < document.features(up).width,
        'longer than the headline': up !== undefined && width > document.features(up).width,
        'the word of an office': width < 60 && document.reading.isOffice(block.text),
        'starts with a dateline': datelineOf(block.text) !== undefined && !signed,
        'bears a picture credit': bearsCredit(block, document) || closingAgency.test(block.text),
        'a word or two': width < 24 && wordsIn(block.text) < 4 && !joinedScript.test(block.text),
        'name alone': bareName(block, document)?.cased === true,
      },
    };
  },
};

export const frontMatterRules: readonly Rule[] = [kicker, headline, deck];
