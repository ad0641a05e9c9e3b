/**
 * Furniture of a page: buttons, pointers, notices, the way to the page. It is kept out of the body, never lost.
 */
import type { Reading } from '../../../language/reading.ts';
import type { TextBlock } from '../blocks.ts';
import { isBelowText } from '../end.ts';
import { sentenceWidth } from '../features.ts';
import { headsPart } from '../kin.ts';
import type { Rule, Sight, TextDocument } from '../rule.ts';
import { bareName, isName, isNameAndAgency } from './names.ts';
import { isSigned } from './signature.ts';

/** Columns up to which furniture may go. */
const widestFurniture = 120;
/** Columns up to which a button above the text may go. */
const widestButton = 32;
/** Blocks from the top in which the way to the page is looked for. */
const topBlocks = 4;

const phrase: Rule = {
  name: 'furniture/phrase',
  kind: 'furniture',
  pass: 'own',
  description: 'A short line that is, opens or closes with a phrase of the page, as the language files list them.',
  look(block, document) {
    const { width, ending } = document.features(block);
    const kind = width > widestFurniture ? undefined : document.reading.furniture(block.text);
    if (kind === undefined || kind === 'network' || isNameAndAgency(block.text)) return undefined;
    return {
      parts: [],
      facts: {
        'known phrase': true,
        short: width <= 50,
        'full stop': ending === 'stop' && width > 60,
        'the title of a part': headsPart(block, document),
      },
    };
  },
};

const pathMark = /(?:(?<!\s)\s+)?[>»›→]\s*/u;
/** Guillemets that quote part no path. */
const quotes = /«[^«»]*»|»[^«»]*«/u;
/** The tag of an element, whose `>` is no arrow. */
const tag = /<\/?[a-z][^<>]*>/iu;
const listMark = /(?:(?<!\s)\s+)?[|｜·•/／]\s*|(?<!\s)\s{2,}|\u3000/u;

/** What a line says that may be the way to the page: `undefined` if it can be none. */
function pathFacts(block: TextBlock, document: TextDocument): Sight['facts'] | undefined {
  const { width, ending, quotation, opener } = document.features(block);
  const { text } = block;
  if (width > widestFurniture || ending !== 'none' || quotation) return undefined;
  // "文／山田太郎　撮影／佐藤花子": the stroke parts a label from its name.
  if (opener?.separator === '/' || opener?.separator === '／') return undefined;
  if (quotes.test(text) || tag.test(text) || text.includes('://')) return undefined;
  const steps = text.split(pathMark).filter(Boolean);
  const entries = text.split(listMark).filter(Boolean);
  const short = (parts: readonly string[]): boolean => parts.every((part) => part.length <= 32);
  const home = document.reading.isHome(steps[0] ?? '') || document.reading.isHome(entries[0] ?? '');
  if (Math.max(steps.length, entries.length) < 2 || !(short(steps) || short(entries))) return undefined;
  if (/\p{Nd}{4}/u.test(text)) return undefined;
  return {
    'parted by arrows': steps.length > 1 && short(steps),
    'three parts or more': entries.length > 2 && entries.every((entry) => entry.length <= 20),
    'begins at home': home,
  };
}

/** Whether a line is the way to the page whatever stands above it: its steps are parted by arrows. */
const isWay = (block: TextBlock, document: TextDocument): boolean =>
  pathFacts(block, document)?.['parted by arrows'] === true;

const path: Rule = {
  name: 'furniture/path',
  kind: 'furniture',
  pass: 'own',
  description: 'The way to the page or its menu: short words parted by >, » or / above the headline.',
  look(block, document) {
    if (block.index >= topBlocks && block.index >= menuOf(document)) return undefined;
    const facts = pathFacts(block, document);
    return facts && { parts: [], facts };
  },
};

/** Columns and words up to which a line may be an entry of a menu, and how many entries are looked at. */
const widestEntry = 26;
const mostEntryWords = 3;
const mostEntries = 30;
/** Fewest short lines that a menu and the section below it are. */
const fewestEntries = 3;
/** Columns from which a line below a menu is a headline, and up to which it may end with a full stop. */
const titleWidth = 20;
const widestSentence = 60;

/** Whether a block is short enough for an entry of a menu and says nothing about the article. */
function isEntry(block: TextBlock, document: TextDocument): boolean {
  const { width, ending, opener } = document.features(block);
  if (document.reading.furniture(block.text) !== undefined) return width <= titleWidth * 2;
  if (isWay(block, document)) return true;
  return (
    width <= widestEntry &&
    ending === 'none' &&
    !(opener && opener.contentStart < block.text.length) &&
    block.text.split(/\s+/u).length <= mostEntryWords &&
    document.reading.date(block.text) === undefined
  );
}

/** Blocks from the top that are a menu: all of a run of short lines but the last, which names the section. */
function menuOf(document: TextDocument): number {
  const { blocks } = document;
  let run = 0;
  for (const block of blocks.slice(0, mostEntries)) {
    if (!isEntry(block, document)) break;
    run += 1;
  }
  const [last, title] = [blocks[run - 1], blocks[run]];
  if (!last || !title || run < fewestEntries) return 0;
  const { width, ending } = document.features(title);
  // Right above the date stand the headline and who signs.
  if (document.reading.date(title.text) || document.features(title).opener) return 0;
  if (width < titleWidth || (ending === 'stop' && width >= widestSentence)) return 0;
  return document.reading.furniture(last.text) === undefined && !isWay(last, document) ? run - 1 : run;
}

const menu: Rule = {
  name: 'furniture/menu',
  kind: 'furniture',
  pass: 'own',
  description:
    'One of three or more short lines at the very top, above the section and the headline: the menu of a page.',
  look(block, document) {
    if (block.index >= mostEntries || !isEntry(block, document)) return undefined;
    if (block.index >= menuOf(document)) return undefined;
    const { text } = block;
    const { reading } = document;
    const known = reading.isHome(text) || reading.isSection(text) || reading.furniture(text) !== undefined;
    return {
      parts: [],
      facts: { 'one of three or more': true, 'a word of the page': known, 'above a headline': true },
    };
  },
};

/** What parts buttons in one line; without it, a capital in the middle of a line begins another. */
const buttonMark = /(?:(?<!\s)\s+)?[|｜·•,/]\s*|(?<!\s)\s{2,}|\u3000/u;
const buttonCapital = /(?<=[\p{Ll}\p{Lo}\p{N}])[\s\u00a0](?=\p{Lu})/u;

/** The buttons in a line, however a scrape joined them. */
function buttonsOf(text: string, reading: Reading): string[] {
  const parts = text.split(buttonMark).filter(Boolean);
  if (parts.length > 1) return parts;
  const joined = text.split(buttonCapital);
  if (joined.length < 2 || reading.furniture(joined[0] ?? '') === undefined) return parts;
  const known = joined.filter((part) => reading.furniture(part) !== undefined).length;
  return known * 2 >= joined.length ? joined : parts;
}

const buttons: Rule = {
  name: 'furniture/buttons',
  kind: 'furniture',
  pass: 'own',
  description: 'A line of several phrases of the page parted by bars, points or gaps: "Privacy · Terms · Cookies".',
  look(block, document) {
    const { width } = document.features(block);
    if (width > widestFurniture || width < 3) return undefined;
    const parts = buttonsOf(block.text, document.reading);
    if (parts.length < 2 || parts.length > 12) return undefined;
    const known = parts.filter((part) => document.reading.furniture(part) !== undefined).length;
    if (known === 0) return undefined;
    return {
      parts: [],
      facts: {
        'known phrases': known / parts.length,
        'all known': known === parts.length,
        'short parts': parts.every((part) => part.length <= 24),
      },
    };
  },
};

/** "© Ada Diaz" above the end of the text is a picture credit. */
export function isPhotographer(block: TextBlock, document: TextDocument): boolean {
  const name = /^[©ⓒ]\s?(?=\p{L})/u.exec(block.text)?.[0];
  if (name === undefined || document.inTail(block)) return false;
  return (
    document.reading.opener(block.text.slice(name.length))?.kind === 'photo' ||
    isName(
      block.text
        .slice(name.length)
        .split(/[/,|]|\s(?:for|pour|für|per|para|voor|для|για)\s/u)[0]
        ?.trim() ?? '',
    )
  );
}

/** Whether a line says in brackets which pictures there are, and nothing else: "(photo) (video)". */
export function isPictureWords(text: string, document: TextDocument): boolean {
  if (text.length > widestEntry * 2 || !/^(?:[(（[]\p{L}[\p{L}\p{M}]{1,15}[)）\]]\s?){1,4}$/u.test(text)) return false;
  const named = text.match(/[\p{L}\p{M}]+/gu) ?? [];
  return named.every((word) => document.reading.opener(`${word}: x`)?.kind === 'photo');
}

/** Columns up to which a line is the stars that readers gave. */
const widestRating = 44;

const sign: Rule = {
  name: 'furniture/sign',
  kind: 'furniture',
  pass: 'own',
  description:
    'A short line with the sign of a notice or of a way on: ©, an arrow at its head or end, an age limit, "(photo)", "★★★★☆ 4.2 (17)".',
  look(block, document) {
    const { width, ending } = document.features(block);
    if (width > widestFurniture) return undefined;
    const { text } = block;
    const copyright = /^(?:©|ⓒ|\(c\) ?\p{Nd}{4}|copyright\s)/iu.test(text) || /©\s?\p{Nd}{4}|\p{Nd}{4}\s?©/u.test(text);
    if (copyright && isPhotographer(block, document)) return undefined;
    const arrow =
      width <= 80 &&
      !document.features(block).quotation &&
      !quotes.test(text) &&
      (/^[←→↑↓⟵⟶«‹◄]\s/u.test(text) || /\s[←→↑⟶»›]$/u.test(text));
    const age = /^\p{Nd}{1,2}\+$/u.test(text);
    const pictures = isPictureWords(text, document);
    const rating = width <= widestRating && /^[★☆⭐✩✭]{3,10}(?:$|[\s\u00a0(]*\p{Nd})/u.test(text);
    if (!copyright && !arrow && !age && !pictures && !rating) return undefined;
    return {
      parts: [],
      facts: {
        copyright,
        arrow,
        age,
        'words for pictures in brackets': pictures,
        'stars and how many gave them': rating,
        'full stop': ending === 'stop' && width > 90,
      },
    };
  },
};

/** Whether a short line above the text may be a button: nothing says what it is. */
function isLoose(block: TextBlock | undefined, document: TextDocument): boolean {
  if (!block || !document.inFront(block) || document.decided(block) !== undefined) return false;
  const { width, ending, opener, quotation } = document.features(block);
  return width <= widestButton && ending === 'none' && !opener && !quotation && document.echoed(block).words < 2;
}

/** Whether the text has begun above a block: a sentence stands between it and who signs or when, or a sentence and it alone. */
function isBelowRunning(block: TextBlock, document: TextDocument): boolean {
  for (let next = document.before(block); next; next = document.before(next)) {
    const kind = document.decided(next)?.kind;
    if (kind === 'byline' || kind === 'date') return false;
    const { width, ending } = document.features(next);
    if (kind === undefined && ending === 'stop' && width >= sentenceWidth && isSigned(document)) return true;
  }
  return false;
}

const amongFront: Rule = {
  name: 'furniture/among-front',
  kind: 'furniture',
  pass: 'front',
  description:
    'A short line below the byline or the date, or at the very top, that the text does not take up: a button.',
  look(block, document) {
    if (!isLoose(block, document) || isBelowRunning(block, document)) return undefined;
    const [before, after] = [document.before(block), document.after(block)];
    const kindAbove = (each: TextBlock): boolean => /^(?:byline|date)$/u.test(document.decided(each)?.kind ?? '');
    const { text } = block;
    const page = [before, after].some((each) => document.decided(each)?.kind === 'furniture');
    return {
      parts: [],
      facts: {
        'below a byline or date': document.blocks.slice(0, block.index).some(kindAbove),
        'at the very top above furniture': block.index === 0 && page,
        'beside furniture': page,
        'beside another such line': isLoose(before, document) || isLoose(after, document),
        'no word of it in the text': document.echoed(block).words === 0,
        'three words or fewer': text.split(/\s+/u).length <= mostEntryWords,
        'capitals of a name': bareName(block, document)?.cased === true,
        'the word of an office': document.reading.isOffice(text),
        'above a credit': document.decided(after)?.kind === 'credit' || /^[[(（【]/u.test(after?.text ?? ''),
        'the name of a section': document.reading.isSection(text),
      },
    };
  },
};

/** "Comments (17)", "Views: 4 312", "00:00 03:12": what a page counts, and how long it takes to listen. */
const counted =
  /^[\p{L}\p{M}][\p{L}\p{M}\s'’-]{1,28}(?:[(（[]\p{Nd}[\p{Nd}\s.,]{0,9}[)）\]]|[:：]\s?\p{Nd}[\p{Nd}\s.,]{0,9})$/u;
const played = /(?:^|\s)\p{Nd}{1,2}:\p{Nd}{2}\s*(?:[/|–-]\s*)?\p{Nd}{1,2}:\p{Nd}{2}$/u;

/** A number with a word or two: "214", "12 comments", "Likes 1.2K". */
function isFigure(text: string): boolean {
  return (
    text.split(/[\s\u00a0]+/u).length <= mostFigureWords &&
    /^\p{Nd}|\p{Nd}\p{Lo}?$/u.test(text) &&
    !/\p{Nd}[:.h]\p{Nd}{2}/u.test(text)
  );
}

/** Words of a line that is a number and what it counts, and its columns. */
const mostFigureWords = 4;
const widestCount = 44;

const count: Rule = {
  name: 'furniture/count',
  kind: 'furniture',
  pass: 'context',
  description: 'A number with a word or two, as a page counts its readers, in the tail or beside the date.',
  look(block, document) {
    const { width, ending, marker } = document.features(block);
    const { text } = block;
    const plain = !marker && document.tableOf(block) === undefined && ending === 'none';
    const above = document.inFront(block) && !isBelowRunning(block, document);
    if (width > widestCount || !plain || !(above || isBelowText(block, document))) return undefined;
    const known = played.test(text) || counted.test(text);
    if (!known && (width > widestButton || !isFigure(text))) return undefined;
    if (document.reading.date(text)) return undefined;
    const beside = [document.before(block), document.after(block)].map((each) => document.decided(each)?.kind);
    return {
      parts: [],
      facts: {
        'a number and a word': true,
        'a count in brackets or behind a colon': known,
        'beside furniture or the date': beside.some(
          (kind) => kind === 'furniture' || kind === 'date' || kind === 'byline',
        ),
        'last of all': document.after(block) === undefined,
      },
    };
  },
};

export const furnitureRules: readonly Rule[] = [phrase, path, menu, buttons, sign, amongFront, count];
