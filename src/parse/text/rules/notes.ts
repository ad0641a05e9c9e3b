/**
 * Words of the newsroom about the article, and notes that the text refers to.
 */

import type { TextBlock } from '../blocks.ts';
import { isBelowText, isLast } from '../end.ts';
import { isPlainMark, markName, marksOf, noteMarkOf, noteNumberOf } from '../references.ts';
import type { Rule, TextDocument } from '../rule.ts';
import { isName } from './names.ts';

/** Units of a block in which the word that opens a note is looked for. */
const headLength = 140;
/** Units from which what a date word opens tells what was changed. */
const shortestTold = 8;
/** Columns up to which a line may be nothing but a date. */
const widestDate = 32;
/** Columns up to which a note that a sign opens may go. */
const widestSigned = 240;
/** Columns up to which what a star opens may be the office of the author. */
const widestOffice = 100;

const noteRoles = { correction: 'correction', updateNote: 'update', editorNote: 'editor' } as const;

/** The role of the note that an opening word makes; a word that dates a change opens a note where a sentence follows. */
function roleOf(
  kind: string,
  from: number,
  block: TextBlock,
  document: TextDocument,
): 'correction' | 'update' | 'editor' | undefined {
  if (kind === 'updated') {
    const told =
      /[.!。！।][\s)\]”»」]*(?:[(（][^()（）]{1,40}[)）])?$/u.test(block.text) &&
      block.text.length - from >= shortestTold;
    return told && document.inTail(block) ? 'update' : undefined;
  }
  return Object.hasOwn(noteRoles, kind) ? noteRoles[kind as keyof typeof noteRoles] : undefined;
}

/** Whether one of the two lines below a label says what was wrong, of which the first may be the date of the change. */
function tellsWrong(block: TextBlock, document: TextDocument): boolean {
  const below = document.after(block);
  if (!below) return false;
  if (document.reading.isNewsroom(below.text)) return true;
  const told = document.after(below);
  const dated = document.features(below).width <= widestDate && document.reading.date(below.text) !== undefined;
  return dated && told !== undefined && document.reading.isNewsroom(told.text);
}

const note: Rule = {
  name: 'note/opener',
  kind: 'note',
  pass: 'own',
  description: 'A paragraph that a label of the newsroom opens ("Correction:"), or a whole phrase of it.',
  look(block, document) {
    const opener = document.reading.opener(block.text.slice(0, headLength));
    const role = opener && roleOf(opener.kind, opener.contentStart, block, document);
    if (!opener || !role) return undefined;
    const word = block.text.slice(0, opener.length);
    const sentence = /^[.。]\s?[\p{Lu}\p{Lo}]/u.test(block.text.slice(word.trimEnd().length));
    // A phrase of several words says by itself what it is; a single word needs its colon.
    const count = word.trim().split(/\s+/u).length;
    const phrase =
      count >= 3 ||
      (count === 2 && word.length >= 14) ||
      (word.length >= 6 && /^[※\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+$/u.test(word));
    const alone = opener.contentStart >= block.text.length;
    if (opener.separator === '' && !phrase && !sentence && !(alone && tellsWrong(block, document))) return undefined;
    return {
      role,
      facts: {
        'opens with a label': true,
        'colon or dash': opener.separator !== '' || sentence,
        'a whole phrase': phrase,
        'nothing behind it': alone,
        'above what was wrong': alone && tellsWrong(block, document),
        'an update that goes on small':
          role === 'update' && count === 1 && /^\p{Ll}/u.test(block.text.slice(opener.contentStart)),
        'in the tail': document.inTail(block),
      },
    };
  },
};

/** Signs that open a sentence below the text. */
const anySign = /^[※*＊▽▼▲△◎☆★†‡◇◆][\s\u00a0\u3000]?(?=[\p{L}\p{N}「『"“])/u;

const signed: Rule = {
  name: 'note/sign',
  kind: 'note',
  pass: 'context',
  description: 'A paragraph that ※ opens, or a star in the tail.',
  look(block, document) {
    const { width, ending } = document.features(block);
    const last = ending === 'stop' && isLast(block, document);
    const sign = (last ? anySign : /^[※*＊][\s\u00a0]?(?=[\p{L}\p{N}「『"“])/u).exec(block.text)?.[0];
    const office =
      sign?.startsWith('※') === false &&
      width <= widestOffice &&
      document.reading.isOffice(block.text) &&
      !document.reading.isNewsroom(block.text);
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
        'in the tail': document.inTail(block) || isLast(block, document),
      },
    };
  },
};

/** Share of a source below which the notes of its text may stand. */
const notesBelow = 0.4;

/** Marks that stand for nothing but a note. */
const isSure = (mark: string): boolean => !mark.startsWith('(');

/** The bare number of a note, alone or among others, each of which the text refers to: "1. Ibid." above "2. Ibid.". */
function numberedNote(block: TextBlock, document: TextDocument): { mark: string; length: number } | undefined {
  const own = noteNumberOf(block.text);
  if (!own || block.index < document.blocks.length * notesBelow || !document.referred(own.mark, block))
    return undefined;
  const number = Number(own.mark);
  const counts = (each: TextBlock | undefined, expected: number): boolean =>
    each !== undefined &&
    Number(noteNumberOf(each.text)?.mark) === expected &&
    document.referred(String(expected), each);
  const isNext = counts(document.after(block), number + 1);
  const alone = number === 1 && marksOf(own.mark).some((mark) => isSure(mark) && document.referred(mark, block));
  return isNext || alone || counts(document.before(block), number - 1) ? own : undefined;
}

const footnote: Rule = {
  name: 'footnote/referred',
  kind: 'footnote',
  pass: 'own',
  description:
    'A paragraph that the mark of a note opens ([1], ¹, (1), *, †), or a number that counts on, where the text refers to it.',
  look(block, document) {
    const marked = noteMarkOf(block.text);
    const found = marked ?? numberedNote(block, document);
    if (!found || (marked && !isPlainMark(found.mark) && !document.inTail(block))) return undefined;
    const neighbours = [document.before(block), document.after(block)];
    return {
      note: markName(found.mark),
      parts: [{ role: 'text', start: found.length, end: block.text.length }],
      facts: {
        'referred to above': document.referred(found.mark, block),
        'in a run of notes':
          !marked || neighbours.some((neighbour) => neighbour && noteMarkOf(neighbour.text) !== undefined),
        'in the tail': document.inTail(block),
      },
    };
  },
};

const newsroom: Rule = {
  name: 'note/newsroom',
  kind: 'note',
  pass: 'own',
  description:
    'A short paragraph in the tail, or one in brackets, with a phrase that only the newsroom says: "an earlier version".',
  look(block, document) {
    const { width, opener } = document.features(block);
    const bracketed = /^[([（【*_—–].*[)\]）】*_]$/u.test(block.text);
    const apart = document.inTail(block) || /^[([（【]/u.test(block.text);
    if (width > 360 || !apart || (opener && opener.kind !== 'authorNote')) return undefined;
    if (!document.reading.isNewsroom(block.text)) return undefined;
    return {
      role: 'editor',
      facts: { 'a phrase of the newsroom': true, 'in brackets': bracketed, short: width <= 240 },
    };
  },
};

/** Units of a sentence in which it names the article, if that is what it is about. */
const subjectLength = 60;

const itself: Rule = {
  name: 'note/itself',
  kind: 'note',
  pass: 'context',
  description:
    'A short paragraph among the last that names the article and says how it was made: "This story was funded by".',
  look(block, document) {
    const { width, opener } = document.features(block);
    if (width > widestNote || opener || !document.inTail(block) || !isLast(block, document)) return undefined;
    if (!document.reading.isItself(block.text) || !document.reading.isMade(block.text)) return undefined;
    return {
      role: 'editor',
      facts: {
        'names the article itself': true,
        'opens with it': document.reading.isItself(block.text.slice(0, subjectLength)),
        'in brackets': /^[([（【*※＊_].*[)\]）】*_.。]$/u.test(block.text),
        'beside credits or notes': [document.before(block), document.after(block)].some((each) =>
          /^(?:credit|note)$/u.test(document.decided(each)?.kind ?? ''),
        ),
        'last of the text':
          isBelowText(document.after(block) ?? block, document) || document.after(block) === undefined,
        short: width <= 240,
        'opens with a quotation': /^["“„«「『‘]/u.test(block.text),
      },
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
    const name = isName(text.slice(1, -1)) && !/\s/u.test(text);
    if (
      width > widestSigned ||
      said ||
      sentence ||
      name ||
      !/^[(（[][^()（）]+[)）\]]$/u.test(text) ||
      !document.inTail(block)
    )
      return undefined;
    const digits = text.match(/\p{N}/gu)?.length ?? 0;
    return {
      role: 'editor',
      facts: {
        'wholly in brackets': true,
        'below the text': isBelowText(block, document) ? 1 : 0.6,
        'several words': text.split(/[\s\u00a0]+/u).length > 3 || (width >= 20 && !/\s/u.test(text)),
        'opens with an office':
          document.reading.isOffice(text.split(/[.,،，]/u)[0] ?? '') && !document.reading.isNewsroom(text),
        'digits mostly': digits * 5 > text.length,
      },
    };
  },
};

/** Units and words of a label that the last paragraph of a page may open with. */
const labelShape = /^([\p{L}\p{M}][\p{L}\p{M}\p{N} \u00a0'’\u200c-]{1,34})[:：][\s\u00a0]?(?=\S)/u;
const mostLabelWords = 4;

/** The label that opens a block, of a word or some, none of which says that somebody speaks. */
function ownLabel(block: TextBlock, document: TextDocument): string | undefined {
  const [all = '', label = ''] = labelShape.exec(block.text) ?? [];
  const words = label.split(/[\s\u00a0]+/u);
  if (label === '' || words.length > mostLabelWords || /^\p{Ll}/u.test(label)) return undefined;
  if (words.some((word) => document.reading.isSpeechVerb(word))) return undefined;
  // Who speaks elsewhere as well speaks here.
  if (document.blocks.some((each) => each !== block && each.text.startsWith(label))) return undefined;
  return /^["“„«「『‘'–—-]/u.test(block.text.slice(all.length)) ? undefined : label;
}

const labelled: Rule = {
  name: 'note/labelled',
  kind: 'note',
  pass: 'context',
  description: 'The last paragraph of the text where a label of its own opens it: "Info: …", "Good to know: …".',
  look(block, document) {
    const { width, ending, opener } = document.features(block);
    if (width > widestNote || ending !== 'stop' || !document.inTail(block) || document.spoken(block)) return undefined;
    const credited = opener && opener.separator !== '' && !/^(?:editing|reporting|tip|info)$/u.test(opener.kind);
    if (credited || document.listed(block) || !isLast(block, document)) return undefined;
    const label = ownLabel(block, document);
    if (label === undefined) return undefined;
    const above = document.decided(document.before(block))?.kind;
    return {
      role: 'editor',
      facts: {
        'a label of its own': true,
        'one word': !/[\s\u00a0]/u.test(label),
        'below a list or credits': above === 'listItem' || above === 'credit' || above === 'note',
        'facts of a service': servicesOf(block.text) > 0,
        'goes on small': /^\p{Ll}/u.test(block.text.slice(label.length + 1).trim()),
      },
    };
  },
};

/** Whether a label is written in capitals. */
const isCapital = (label: string): boolean => !/\p{Ll}/u.test(label) && /\p{Lu}{3}/u.test(label);

/** The role of the note that the label of a box makes. */
const boxKinds = { tip: 'tip', info: 'editor' } as const;

const box: Rule = {
  name: 'note/box',
  kind: 'note',
  pass: 'own',
  description: 'A short paragraph that the label of a box opens: "Tip: …", "Good to know: …", "Note to editors: …".',
  look(block, document) {
    const { width, opener } = document.features(block);
    if ((opener?.kind !== 'tip' && opener?.kind !== 'info') || width > widestNote || block.index === 0)
      return undefined;
    const said = block.text.slice(opener.contentStart);
    if (opener.separator === '' || said.length < shortestTold) return undefined;
    if (document.spoken(block) || document.listed(block) || document.boxOf(block) !== undefined) return undefined;
    const neighbours = [document.before(block), document.after(block)];
    const above = document.decided(document.before(block))?.kind;
    return {
      role: boxKinds[opener.kind],
      facts: {
        'the label of a box': /^[:：]$/u.test(opener.separator) ? 1 : 0.6,
        short: width <= 240,
        'in the tail': document.inTail(block),
        'in capitals': isCapital(block.text.slice(0, opener.length)),
        'below a list or credits': above === 'listItem' || above === 'credit' || above === 'note',
        'goes on small': /^\p{Ll}/u.test(said),
        'another label beside it': neighbours.some((each) => each && document.features(each).label !== undefined),
      },
    };
  },
};

/** What only a box of facts says: an address and cells, and with a number a price, the pages of a book, calls, hours. */
const unnumbered: readonly RegExp[] = [
  /\S@[^\s@.]+\.\p{L}{2}|(?:https?:\/\/|www\.)\S|\p{L}{3}\.(?:com|org|net|example|de|fr|es|it|nl|ru|jp|kr|br|pt)(?!\p{L})/iu,
  /\S\s*[|｜]\s*\S.*\S\s*[|｜]\s*\S|\S\u3000\S.*\S\u3000\S/u,
];
const services: readonly RegExp[] = [
  ...unnumbered,
  /[$€£¥₽₪₹₩]\s?\p{Nd}|\p{Nd}\s?(?:[$€£¥₽₪₹₩]|(?:euros?|ευρώ|eur|kr|chf|usd|руб)(?!\p{L}))|\p{Nd}[円元원]/iu,
  /\p{Nd}{2,4}\s?(?:pp?|págs?|pages?|páginas|pagine|pagina['’]?s|blz|seiten|σελ(?:ίδες)?|страниц|с|стр|עמודים|عدد الصفحات|صفحة|صفحه|쪽|頁|页|ページ|पृष्ठ)(?![\p{L}])/iu,
  /(?:isbn|doi|tel|tél|тел|τηλ|☎|電話|电话|전화)[\s.:：]*\p{Nd}/iu,
  /\p{Nd}{1,2}[:.h]\p{Nd}{2}(?!\p{Nd}|\.\p{Nd})/iu,
];

/** Kinds of such facts in a text. */
const servicesOf = (text: string): number =>
  (/\p{Nd}/u.test(text) ? services : unnumbered).filter((pattern) => pattern.test(text)).length;

const service: Rule = {
  name: 'note/service',
  kind: 'note',
  pass: 'context',
  description: 'A short paragraph below all others that holds a price, pages, hours, an address: facts of a service.',
  look(block, document) {
    const { width, opener } = document.features(block);
    if (width > widestNote || opener?.separator || !document.inTail(block) || !isLast(block, document))
      return undefined;
    if (document.listed(block) || document.tableOf(block) !== undefined) return undefined;
    const count = servicesOf(block.text);
    if (count === 0) return undefined;
    return {
      role: 'editor',
      facts: {
        'facts of a service': count > 1 ? 1 : 0.5,
        'opens with a title in marks': /^[«“„"‘《『「]/u.test(block.text) && !/[.!?。]["”»』」’]/u.test(block.text),
        'several such facts': count > 2,
        'no full stop': document.features(block).ending === 'none',
        'words of speech': block.text.split(/[\s\u00a0,]+/u).some((word) => document.reading.isSpeechVerb(word)),
      },
    };
  },
};

/** Columns up to which a note that its label or its facts tell may go. */
const widestNote = 340;

export const noteRules: readonly Rule[] = [note, signed, newsroom, itself, bracketed, labelled, box, service, footnote];
