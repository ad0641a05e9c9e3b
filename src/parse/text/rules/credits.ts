/**
 * Credit lines, notes of the newsroom and furniture: short lines that open with words which a language file lists.
 *
 * The words alone prove nothing ("Source material was scarce"): a separator, the place in the document and the length
 * decide.
 */
import type { TextBlock } from '../blocks.ts';
import type { Part, Rule, TextDocument } from '../rule.ts';
import { namesOf } from './front-matter.ts';

/** Columns up to which a credit line and furniture may go. */
const widestCredit = 140;
const widestFurniture = 100;
/** Blocks from the end in which a credit is looked for. */
const endBlocks = 6;

const nearEnd = (block: TextBlock, document: TextDocument): boolean =>
  document.blocks.length - block.index <= endBlocks;

const source: Rule = {
  name: 'credit/source',
  kind: 'credit',
  pass: 'own',
  look(block, document) {
    const { width, opener, ending } = document.features(block);
    if (opener?.kind !== 'source' || width > widestCredit || opener.contentStart >= block.text.length) return undefined;
    if (!nearEnd(block, document) && block.index > 3) return undefined;
    return {
      role: 'source',
      parts: [{ role: 'text', start: 0, end: block.text.length }, ...originOf(block.text, opener.contentStart)],
      facts: {
        separator: opener.separator !== '',
        'near the end': nearEnd(block, document),
        'near the top': block.index <= 3,
        short: width <= 80,
        'full stop': ending === 'stop' && width > 50,
      },
    };
  },
};

const address = /https?:\/\/[^\s<>"”»)]+/u;

/** Name and address that a source credit gives. */
function originOf(text: string, from: number): Part[] {
  const parts: Part[] = [];
  const url = address.exec(text.slice(from));
  const nameEnd = url ? from + url.index : text.length;
  // The name without the marks of a title around it.
  const [lead = ''] = /^[\s《〈「『“„«"'(]*/u.exec(text.slice(from, nameEnd)) ?? [];
  const name = text.slice(from + lead.length, nameEnd).replace(/[\s,;:.()|»›"'”“」』〉》–—-]+$/u, '');
  if (name !== '') parts.push({ role: 'publisher', start: from + lead.length, end: from + lead.length + name.length });
  if (url)
    parts.push({ role: 'url', start: from + url.index, end: from + url.index + url[0].replace(/[.,;]+$/, '').length });
  return parts;
}

const photo: Rule = {
  name: 'credit/photo',
  kind: 'credit',
  pass: 'own',
  look(block, document) {
    const { width, opener, ending } = document.features(block);
    if (opener?.kind !== 'photo' || width > widestCredit) return undefined;
    return {
      role: 'photo',
      facts: { separator: opener.separator !== '', short: width <= 80, 'full stop': ending === 'stop' && width > 60 },
    };
  },
};

const work: Rule = {
  name: 'credit/work',
  kind: 'credit',
  pass: 'own',
  look(block, document) {
    const inBrackets = /^\(.*\)$/su.test(block.text);
    const words = inBrackets ? block.text.slice(1) : block.text;
    const opener = inBrackets ? document.reading.opener(words) : document.features(block).opener;
    if ((opener?.kind !== 'reporting' && opener?.kind !== 'editing') || block.text.length > widestCredit * 2)
      return undefined;
    return {
      role: opener.kind,
      facts: {
        'near the end': nearEnd(block, document),
        names: namesOf(words, opener.contentStart, words.search(/[;)]|$/u), document) !== undefined,
        'in brackets': inBrackets,
        short: document.features(block).width <= 160,
      },
    };
  },
};

const noteRoles = { correction: 'correction', updateNote: 'update', editorNote: 'editor' } as const;

const note: Rule = {
  name: 'note/opener',
  kind: 'note',
  pass: 'own',
  look(block, document) {
    const opener = document.reading.opener(block.text.slice(0, widestCredit));
    const role =
      opener && Object.hasOwn(noteRoles, opener.kind) ? noteRoles[opener.kind as keyof typeof noteRoles] : undefined;
    if (!opener || !role || opener.separator === '') return undefined;
    return { role, facts: { 'opens with a label': true, 'colon or dash': true } };
  },
};

const footnoteMarker = /^(\[\d{1,3}\])[\s\u00a0]*/u;

const footnote: Rule = {
  name: 'footnote/referred',
  kind: 'footnote',
  pass: 'own',
  look(block, document) {
    const [all, marker] = footnoteMarker.exec(block.text) ?? [];
    if (all === undefined || marker === undefined || all.length >= block.text.length) return undefined;
    const neighbours = [document.before(block), document.after(block)];
    return {
      note: marker.slice(1, -1),
      parts: [{ role: 'text', start: all.length, end: block.text.length }],
      facts: {
        'referred to above': document.referred(marker, block),
        'in a run of notes': neighbours.some((neighbour) => neighbour && footnoteMarker.test(neighbour.text)),
      },
    };
  },
};

const phrase: Rule = {
  name: 'furniture/phrase',
  kind: 'furniture',
  pass: 'own',
  look(block, document) {
    const { width, ending } = document.features(block);
    if (width > widestFurniture || document.reading.furniture(block.text) === undefined) return undefined;
    return {
      parts: [],
      facts: { 'known phrase': true, short: width <= 50, 'full stop': ending === 'stop' && width > 50 },
    };
  },
};

export const creditRules: readonly Rule[] = [source, photo, work, note, footnote, phrase];
