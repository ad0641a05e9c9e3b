/**
 * Words of the newsroom about the article, notes that the text refers to, and lines that part or end it.
 */
import { isBelowText } from '../end.ts';
import type { Rule } from '../rule.ts';

/** Units of a block in which the word that opens a note is looked for. */
const headLength = 140;
/** Columns up to which a note that a sign opens may go. */
const widestSigned = 240;
/** Columns up to which what a star opens may be the office of the author. */
const widestOffice = 100;

const noteRoles = { correction: 'correction', updateNote: 'update', editorNote: 'editor' } as const;

const note: Rule = {
  name: 'note/opener',
  kind: 'note',
  pass: 'own',
  description: 'A paragraph that a label of the newsroom opens ("Correction:"), or a whole phrase of it.',
  look(block, document) {
    const opener = document.reading.opener(block.text.slice(0, headLength));
    const role =
      opener && Object.hasOwn(noteRoles, opener.kind) ? noteRoles[opener.kind as keyof typeof noteRoles] : undefined;
    if (!opener || !role) return undefined;
    const word = block.text.slice(0, opener.length);
    // A phrase of several words says by itself what it is; a single word needs its colon.
    const count = word.trim().split(/\s+/u).length;
    const phrase =
      count >= 3 ||
      (count === 2 && word.length >= 14) ||
      (word.length >= 6 && /^[※\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+$/u.test(word));
    if (opener.separator === '' && !phrase) return undefined;
    return {
      role,
      facts: {
        'opens with a label': true,
        'colon or dash': opener.separator !== '',
        'a whole phrase': phrase,
        'an update that goes on small':
          role === 'update' && count === 1 && /^\p{Ll}/u.test(block.text.slice(opener.contentStart)),
        'in the tail': document.inTail(block),
      },
    };
  },
};

const signed: Rule = {
  name: 'note/sign',
  kind: 'note',
  pass: 'own',
  description: 'A paragraph that ※ opens, or a star in the tail.',
  look(block, document) {
    const sign = /^[※*＊][\s\u00a0]?(?=[\p{L}\p{N}「『"“])/u.exec(block.text)?.[0];
    const { width } = document.features(block);
    const office = sign?.startsWith('※') === false && width <= widestOffice && document.reading.isOffice(block.text);
    if (
      sign === undefined ||
      office ||
      width > widestSigned ||
      document.listed(block) ||
      /^\*[^\s*]+\*/u.test(block.text)
    )
      return undefined;
    return {
      role: 'editor',
      facts: {
        'reference mark': sign.startsWith('※'),
        'a star': !sign.startsWith('※'),
        'in the tail': document.inTail(block),
      },
    };
  },
};

const footnoteMarker = /^(\[\d{1,3}\])[\s\u00a0]*/u;

const footnote: Rule = {
  name: 'footnote/referred',
  kind: 'footnote',
  pass: 'own',
  description: 'A paragraph that a number in brackets opens, where the text above refers to that number.',
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

const ruleLine: Rule = {
  name: 'break/rule-line',
  kind: 'thematicBreak',
  pass: 'own',
  description: 'A line of three or more marks, or of one that parts sections by itself.',
  look(block, document) {
    if (document.tableOf(block) !== undefined) return undefined;
    const marks = block.text.length <= 80 && /^([*⁂·•~_=—–#＊◆◇■□●○☆★-])(?:[\s\u3000]*\1)*$/u.test(block.text);
    const count = block.text.replace(/\s/gu, '').length;
    return marks && (count >= 3 || /^[⁂◆◇☆★]$/u.test(block.text))
      ? { facts: { 'three marks or more': true }, parts: [] }
      : undefined;
  },
};

const endLine: Rule = {
  name: 'break/end-line',
  kind: 'thematicBreak',
  pass: 'own',
  description: 'The word for the end, alone on its line below the text: "—END—", 以上.',
  look(block, document) {
    if (block.text.length > 24 || !document.reading.isEnd(block.text) || !document.inTail(block)) return undefined;
    return { facts: { 'the word for the end': true }, parts: [] };
  },
};

const newsroom: Rule = {
  name: 'note/newsroom',
  kind: 'note',
  pass: 'own',
  description: 'A short paragraph in the tail with a phrase that only the newsroom says: "an earlier version".',
  look(block, document) {
    const { width, opener } = document.features(block);
    if (width > 360 || !document.inTail(block) || (opener && opener.kind !== 'authorNote')) return undefined;
    if (!document.reading.isNewsroom(block.text)) return undefined;
    const bracketed = /^[([（【*_—–].*[)\]）】*_]$/u.test(block.text);
    return {
      role: 'editor',
      facts: { 'a phrase of the newsroom': true, 'in brackets': bracketed, short: width <= 240 },
    };
  },
};

const bracketed: Rule = {
  name: 'note/bracketed',
  kind: 'note',
  pass: 'context',
  description: 'A paragraph below the text that stands wholly in brackets, as "(Names have been changed)" does.',
  look(block, document) {
    const { text } = block;
    const { width, opener } = document.features(block);
    const said = opener !== undefined && !Object.hasOwn(noteRoles, opener.kind);
    // A stage direction among the last lines is a sentence that ends.
    const sentence = /[.!?؟。！？।][)）\]]$/u.test(text) && !isBelowText(block, document);
    if (width > widestSigned || said || sentence || !/^[(（[][^()（）]+[)）\]]$/u.test(text) || !document.inTail(block))
      return undefined;
    const digits = text.match(/\p{N}/gu)?.length ?? 0;
    return {
      role: 'editor',
      facts: {
        'wholly in brackets': true,
        'below the text': isBelowText(block, document) ? 1 : 0.6,
        'several words': text.split(/[\s\u00a0]+/u).length > 3 || (width >= 20 && !/\s/u.test(text)),
        'digits mostly': digits * 5 > text.length,
      },
    };
  },
};

export const noteRules: readonly Rule[] = [note, signed, newsroom, bracketed, footnote, ruleLine, endLine];
