/**
 * Section headings: a short line without a full stop between running text.
 *
 * A missed heading reads fine, a false one looks broken: what else short lines are (items, credits, names, dates, captions)
 * speaks against.
 */
import type { TextBlock } from '../blocks.ts';
import { isRunning, widestHeading } from '../kin.ts';
import type { Rule, Sight, TextDocument } from '../rule.ts';
import { bearsCredit } from './captions.ts';
import { headsBelow, isClock, isWholeQuotation, kinFacts, neighbour, placeFacts, textBelow } from './heading-place.ts';
import { bareName } from './names.ts';

/** Glyphs that stand before headings where no other line bears them. */
const headingMarks = '■◆▌▼★◇□●▶►☆○◯▽◎▲△❖';

/** Where the words of a heading begin, behind a mark before them. */
function wordsAt(block: TextBlock, document: TextDocument): number {
  const { marker } = document.features(block);
  return marker && marker.ordinal === undefined && headingMarks.includes(marker.shape) ? marker.length : 0;
}

/** Columns up to which a line that ends in a colon is a title; wider ones announce what follows. */
const widestTitle = 44;
/** Columns up to which a question is one of a word or two. */
const narrowQuestion = 16;
/** Columns up to which a question is asked in passing as often as it heads a text. */
const briefQuestion = 30;
/** Columns up to which a line is as short as most headings are. */
const narrowLine = 30;

const innerStop = /\p{L}{3}[.।]["'”’»)]?\s+["'“«„¿©]?[\p{Lu}\p{Lo}]|\p{L}[。！？](?=\p{L})/u;

/** Two words with capitals in a row, as in a name, where most words have none. */
const fullName = /\p{Lu}\p{Ll}{1,20}[\s\u00a0]\p{Lu}\p{Ll}/u;

/** Whether a block is a turn of a dialogue that asks nothing. */
const isAnswer = (block: TextBlock | undefined, document: TextDocument): boolean =>
  block !== undefined &&
  document.decided(block)?.kind === 'speakerTurn' &&
  document.features(block).ending !== 'question';

/** What a question says: one of a word or two is speech more often than a heading, and so is one that asks nothing. */
function questionFacts(block: TextBlock, document: TextDocument): Sight['facts'] {
  const { width, ending } = document.features(block);
  const { text } = block;
  if (ending !== 'question') return {};
  const expected = document.alike(block) || document.kin(block).others > 0;
  const asks = document.reading.asks(text);
  const words = text.split(/(?<!\s)\s+(?=\p{L})/u).length;
  const brief = width < narrowQuestion && words < 3;
  return {
    question: true,
    'a lone question': document.kin(block).others === 0,
    'a brief question': width < briefQuestion,
    'a question above an answer': wordsAt(block, document) === 0 && isAnswer(document.after(block), document),
    'question of a word or two': brief && !(expected && asks && words > 1),
    'question without a question word': !document.alike(block) && !asks,
    // Asked in passing, it is answered at once.
    'a question above speech': /^["“„«»‹‘「『–—―-]/u.test(document.after(block)?.text ?? ''),
    'a question near a heading': document.kin(block).near,
    'several questions': (text.match(/[?？؟]/gu)?.length ?? 0) > 1,
  };
}

/** Blocks below the front matter among which the picture above the text has its caption. */
const headBlocks = 3;

/** Whether a block is among the first below the front matter. */
function nearHead(block: TextBlock, document: TextDocument): boolean {
  const above = document.blocks[block.index - headBlocks];
  return above === undefined || document.inFront(above);
}

/** Whether a line ends with a cry that a heading may end with. */
function isCry(block: TextBlock, document: TextDocument): boolean {
  const { width, ending } = document.features(block);
  return ending === 'stop' && (document.alike(block) || (/[!！]$/u.test(block.text) && width <= 50));
}

/** What the words of a line look like, and how it begins and ends. */
function wordFacts(block: TextBlock, document: TextDocument): Sight['facts'] {
  const { width, ending, startsSmall, capitalised, label, opener, allCapitals } = document.features(block);
  const { text } = block;
  return {
    narrow: width <= narrowLine,
    short: width <= 46 ? 1 : Number(width <= 60) * 0.7,
    'no end punctuation': ending === 'none',
    'one of several alike': document.alike(block),
    'ends with a colon': ending === 'colon',
    'a title that parts often have': document.reading.isTitle(text),
    'announces what follows': ending === 'colon' && width > widestTitle,
    'starts small': startsSmall,
    'starts small as others do': startsSmall && document.kin(block).small > 1,
    capitalised: capitalised > 0.6,
    'all capitals': allCapitals,
    'a comma in it': /[,،、，]\s?\p{L}/u.test(text),
    'mark of a heading': wordsAt(block, document) > 0 || /^【.*】$/u.test(text),
    brackets: /^[([{（].*[)\]}）]$/u.test(text),
    'ends with a cry': isCry(block, document) && !document.alike(block),
    'ends though it is one of several': isCry(block, document) && document.alike(block),
    'ends with a short form': ending === 'none' && text.endsWith('.'),
    'opens with a dash': /^[–—―-]/u.test(text),
    'opens with a label': label !== undefined && !document.alike(block),
    'numbered label': label !== undefined && !document.alike(block) && /\p{Nd}$/u.test(label.text),
    'opens with a word for a credit': opener !== undefined,
    'a number alone above the text':
      /^\p{Nd}{1,2}[.)]?$/u.test(text) && (textBelow(block, document) === 1 || headsBelow(block, document)),
    'digits mostly': (text.match(/\p{N}/gu)?.length ?? 0) * 2 > text.length && !document.alike(block),
    'a formula': /[=<>]|\p{L}\s?\+\s?\p{L}/u.test(text),
    'an address': /https?:|www\.|\S@\S/u.test(text),
  };
}

/** Whether a line is a name and nothing else. */
function isNameAlone(block: TextBlock | undefined, document: TextDocument): boolean {
  if (!block || document.decided(block)) return false;
  return bareName(block, document)?.sure ?? false;
}

/** Who or when a line names: bylines, captions and datelines do. */
function nameFacts(block: TextBlock, document: TextDocument): Sight['facts'] {
  const { ending, capitalised } = document.features(block);
  const { text } = block;
  const { reading } = document;
  const named = document.inTail(block) && (bareName(block, document)?.sure ?? false);
  const office = document.inTail(block) && reading.isOffice(text);
  return {
    'a full name in it': capitalised <= 0.6 && !document.kin(block).nouns && fullName.test(text),
    'a name within': capitalised < 1 && /\p{Ll}\P{L}{1,2}\p{Lu}\p{Ll}/u.test(text),
    'initials of a name': /^(?:\p{Lu}\.[ \u00a0]?){1,3}\p{Lu}[\p{L}'’-]+$/u.test(text),
    'an age in brackets': /[(（](?:[^()（）]{0,24}[^()（）\p{Nd}])?\p{Nd}{1,3}[)）]$/u.test(text),
    date: reading.date(text) !== undefined && !document.alike(block),
    'a time of day': isClock(text),
    'a name and a verb of speech':
      ending !== 'question' &&
      !isWholeQuotation(block, document) &&
      !reading.asks(text) &&
      text.split(/\s+/u).some((word) => reading.isSpeechVerb(word)),
    'a name or an office near the end': office || (named && !isRunning(document.after(block), document)),
    'a word for an office': !document.inTail(block) && reading.isOffice(text),
    'below a name alone': document.inTail(block) ? 0 : isNameAlone(document.before(block), document),
    'a name alone': document.inTail(block) ? 0 : isNameAlone(block, document),
    'a name above the last text': named && !office && isRunning(document.after(block), document),
  };
}

/** Whether a line is speech, or a title in quotation marks. */
function quotedFacts(block: TextBlock, document: TextDocument): Sight['facts'] {
  const { width, ending, quotation } = document.features(block);
  const whole = isWholeQuotation(block, document);
  const neighbours = [document.before(block), document.after(block)];
  const turns = neighbours.map((each) => document.decided(each)?.kind === 'speakerTurn');
  const talk = turns.every(Boolean);
  return {
    'opens as a quotation': quotation !== undefined,
    'quoted above a turn': whole && !talk && turns[1] === true,
    'wholly quoted': whole && turns[1] !== true && (ending !== 'none' || width > widestTitle),
    'quoted title': whole && ending === 'none' && width <= widestTitle,
    // What is said in these needs no full stop.
    'in brackets of speech': /^[「『]/u.test(block.text),
  };
}

/** Whether a line can be a heading at all: short, with words, no item, no turn of a dialogue, with more of the text below. */
function mayBe(block: TextBlock, document: TextDocument): boolean {
  const { width, ending, words, marker } = document.features(block);
  if (!words || width > widestHeading || (ending === 'stop' && !isCry(block, document))) return false;
  if (ending === 'comma' || ending === 'ellipsis' || document.spoken(block)) return false;
  const bullet = marker && marker.ordinal === undefined && wordsAt(block, document) === 0;
  if (bullet || (marker && document.listed(block))) return false;
  const after = neighbour(block, document, 'after');
  const before = document.before(block);
  if (!before || !after || document.decided(after)?.kind === 'furniture') return false;
  if (document.voiceOf(before)?.length === before.text.length) return false;
  return ending !== 'colon' || textBelow(block, document) === 1;
}

const shortLine: Rule = {
  name: 'heading/short-line',
  kind: 'heading',
  pass: 'context',
  description: 'A short line without a full stop that stands above running text or a list, and is nothing else.',
  look(block, document) {
    if (!mayBe(block, document)) return undefined;
    return {
      parts: [{ role: 'text', start: wordsAt(block, document), end: block.text.length }],
      facts: {
        ...wordFacts(block, document),
        ...nameFacts(block, document),
        ...quotedFacts(block, document),
        ...questionFacts(block, document),
        ...placeFacts(block, document),
        ...kinFacts(block, document),
        'says what a picture shows': document.reading.isPictured(block.text),
        'bears a picture credit': bearsCredit(block, document),
        'several sentences': innerStop.test(block.text.replace(/^\S{1,6}\s/u, '')),
        'near the head of the text': nearHead(block, document),
      },
    };
  },
};

/** Whether a block is a line below a heading or a headline, with no blank line between. */
export function underlines(block: TextBlock | undefined): boolean {
  return (
    block !== undefined &&
    block.blankBefore === 0 &&
    block.text.length <= 120 &&
    /^(?:={3,}|-{3,}|~{3,}|_{3,}|─{3,}|＝{3,})$/u.test(block.text)
  );
}

const underlined: Rule = {
  name: 'heading/underlined',
  kind: 'heading',
  pass: 'own',
  description: 'A short line with a line of === or --- right below it, as wide as the words or nearly so.',
  look(block, document) {
    const after = document.after(block);
    const { width, words, ending } = document.features(block);
    if (!after || !underlines(after) || !words || width > widestHeading) return undefined;
    if (document.tableOf(block) !== undefined || block.index === 0) return undefined;
    const ratio = after.text.length / Math.max(1, width);
    return {
      facts: {
        'a line right below': true,
        'as wide as the words': (ratio >= 0.6 && ratio <= 1.6) || after.text.startsWith('==='),
        'apart by blank lines': block.blankBefore > 0 && (document.after(after)?.blankBefore ?? 0) > 0,
        'full stop': ending === 'stop' || ending === 'comma',
      },
    };
  },
};

export const headingRules: readonly Rule[] = [shortLine, underlined];
