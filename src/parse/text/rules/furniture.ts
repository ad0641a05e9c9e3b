/**
 * Furniture of a page: buttons, pointers, notices, the way to the page. It is kept out of the body, never lost.
 */
import type { TextBlock } from '../blocks.ts';
import type { Rule, TextDocument } from '../rule.ts';

/** Columns up to which furniture and a link in a list may go. */
const widestFurniture = 120;
const widestLink = 100;
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
    if (kind === undefined || kind === 'network') return undefined;
    return {
      parts: [],
      facts: { 'known phrase': true, short: width <= 50, 'full stop': ending === 'stop' && width > 60 },
    };
  },
};

const pathMark = /\s*[>»›→]\s*/u;
const listMark = /\s*[|｜·•/／]\s*/u;

const path: Rule = {
  name: 'furniture/path',
  kind: 'furniture',
  pass: 'own',
  description: 'The way to the page or its menu: short words parted by >, » or / above the headline.',
  look(block, document) {
    const { width, ending, quotation } = document.features(block);
    if (width > widestFurniture || block.index >= topBlocks || ending !== 'none' || quotation) return undefined;
    const steps = block.text.split(pathMark).filter(Boolean);
    const entries = block.text.split(listMark).filter(Boolean);
    const short = (parts: readonly string[]): boolean => parts.every((part) => part.length <= 32);
    const home = document.reading.isHome(steps[0] ?? '') || document.reading.isHome(entries[0] ?? '');
    if (Math.max(steps.length, entries.length) < 2 || !(short(steps) || short(entries))) return undefined;
    if (/\p{Nd}{4}/u.test(block.text)) return undefined;
    return {
      parts: [],
      facts: {
        'parted by arrows': steps.length > 1 && short(steps),
        'three parts or more': entries.length > 2 && entries.every((entry) => entry.length <= 20),
        'begins at home': home,
      },
    };
  },
};

/** Kinds of furniture that may stand in a line with others. */
const buttons: Rule = {
  name: 'furniture/buttons',
  kind: 'furniture',
  pass: 'own',
  description: 'A line of several phrases of the page parted by bars, points or gaps: "Privacy · Terms · Cookies".',
  look(block, document) {
    const { width } = document.features(block);
    if (width > widestFurniture || width < 3) return undefined;
    const parts = block.text.split(/\s*[|｜·•,/]\s*|\s{2,}|　/u).filter(Boolean);
    const known = parts.filter((part) => document.reading.furniture(part) !== undefined).length;
    if (parts.length < 2 || known === 0 || parts.length > 12) return undefined;
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

const sign: Rule = {
  name: 'furniture/sign',
  kind: 'furniture',
  pass: 'own',
  description: 'A short line with the sign of a notice or of a way on: ©, an arrow at its head or end, an age limit.',
  look(block, document) {
    const { width, ending } = document.features(block);
    if (width > widestFurniture) return undefined;
    const { text } = block;
    const copyright = /^(?:©|ⓒ|\(c\) ?\p{Nd}{4}|copyright\s)/iu.test(text) || /©\s?\p{Nd}{4}|\p{Nd}{4}\s?©/u.test(text);
    const arrow = width <= 80 && (/^[←→↑↓⟵⟶«‹◄]\s/u.test(text) || /\s[←→↑⟶»›]$/u.test(text));
    const age = /^\p{Nd}{1,2}\+$/u.test(text);
    if (!copyright && !arrow && !age) return undefined;
    return { parts: [], facts: { copyright, arrow, age, 'full stop': ending === 'stop' && width > 90 } };
  },
};

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
    const { width, ending } = document.features(block);
    if (width > widestLink || !document.inTail(block) || !opensLinks(document.before(block), document))
      return undefined;
    return { parts: [], facts: { 'below a pointer': true, 'no full stop': ending !== 'stop', short: width <= 90 } };
  },
};

export const furnitureRules: readonly Rule[] = [phrase, path, buttons, sign, linkList];
