/**
 * Who signs: bylines, opened by a word or a bare name, and the office below a name.
 *
 * A name alone proves nothing: it must stand below a headline or beside a date, among the front matter.
 */

import { isDesk } from '../../../language/desks.ts';
import type { TextBlock } from '../blocks.ts';
import { widestDeck } from '../features.ts';
import type { Part, Rule, Sight, TextDocument } from '../rule.ts';
import { bareName, eastName, namesOf, piecesOf, widestName, wordsIn } from './names.ts';

/** Blocks from the top in which a byline and a date are looked for. */
const topBlocks = 14;
/** Columns up to which a byline may go. */
const widestByline = 140;
/** Words up to which the office of an author goes. */
const mostOfficeWords = 8;
/** Blocks from the top among which a line with a label, or a quotation, may be a headline. */
export const quotedTitles = 3;

/** Whether a block stands near the top, with no more above it than a headline, a deck and a lead may be. */
export function nearTop(block: TextBlock, document: TextDocument): boolean {
  if (block.index >= topBlocks) return false;
  let running = 0;
  for (let above = document.before(block); above; above = document.before(above)) {
    const kind = document.decided(above)?.kind;
    // "Ada Diaz: the sea keeps its own books" is a headline where nobody speaks right below it.
    const speaks =
      kind === 'speakerTurn' && (above.index >= quotedTitles || document.decided(document.after(above))?.kind === kind);
    if (kind === 'listItem' || speaks) return false;
    const { width, ending } = document.features(above);
    if (width > widestDeck) return false;
    if (kind === undefined && width > 60 && ending === 'stop') running += 1;
    if (running > 1) return false;
  }
  return true;
}

/** The date that a byline states behind a bar or a comma. */
function dateIn(block: TextBlock, document: TextDocument): { date: string } | { ambiguous: true } | undefined {
  const found = /\p{Nd}/u.test(block.text) ? document.reading.date(block.text) : undefined;
  return found && (found.ambiguous ? { ambiguous: true } : { date: found.date });
}

/** The label of another role in the same line: "Text: Ada Diaz Photos: Tom Lee". */
const secondLabel = /(?<![\s,;|])[\s,;|]+[\p{L}\p{M}]{2,16}\s?[:：]/u;

/** Columns up to which a line of East Asia may hold its byline between spaces and strokes: "潮聲報 記者周品妤／芭蕉報導". */
const widestTokens = 48;

/** The stretches between spaces and strokes of such a line, brackets apart. */
function tokensOf(text: string): { start: number; end: number }[] {
  if (text.length > widestTokens || !/^[[(（〔【]?\p{Script=Han}/u.test(text)) return [];
  return [...text.matchAll(/[^\s\u3000/／[\]()（）〔〕【】]+/gu)].map(({ 0: token, index }) => ({
    start: index,
    end: index + token.length,
  }));
}

/** A name and its word at the head of a short line that goes on with a button: "김철수 기자 구독". */
const korean = /^\p{Script=Hangul}{2,4} \p{Script=Hangul}{2,4}(?= [\p{Script=Hangul} ]{2,14}$)/u;

/** What may close a byline in brackets. */
const closed = /(?<![\s)）\]】〕])[\s)）\]】〕]+$/u;

/** Where a semicolon ends the names: "By Ada Diaz; edited by Tom Lee". */
function semicolonIn(text: string, from: number): number | undefined {
  const at = text.slice(from, from + widestByline).search(/[;；]/u);
  return at < 0 ? undefined : from + at;
}

/** Words of somebody who signs and is no name: "the web team". */
const mostUnnamed = 7;
/** The same behind a label and a colon, which opens a title as well: "Interview: …". */
const mostLabelled = 4;
/** Words that say that a text was written or put up by somebody. */
const writtenBy =
  /^(?:(?:live\s)?(?:written|posted|published|reporting)|(?:article\s|texte\s)?(?:rédigé|écrit|publié|proposé)|pubblicato|scritto|redatto|a\scura|escrito|publicado|postado|elaborado|redactado|geschreven|geplaatst|verfasst|geschrieben|veröffentlicht|γράφ|αναρτήθηκε|δημοσιεύ|نوشته\sشده|נכתב)/iu;

/** Sees a line whose opening word says that somebody signs, where the words behind it are no name: "Written by our web team". */
function unnamed(block: TextBlock, document: TextDocument): Sight | undefined {
  const { width, ending, opener, allCapitals } = document.features(block);
  if (opener?.kind !== 'byline' || block.index === 0 || width > widestName + 24 || ending !== 'none') return undefined;
  const said = block.text.slice(opener.contentStart);
  const written = writtenBy.test(block.text.slice(0, opener.length));
  if (said === '' || wordsIn(said) > mostUnnamed || !nearTop(block, document)) return undefined;
  const label = opener.separator !== '' && wordsIn(said) <= mostLabelled;
  if (!written && !label && !isDesk(said) && !document.reading.isOffice(said)) return undefined;
  return {
    parts: [],
    ...dateIn(block, document),
    facts: { 'somebody who is no name': true, 'near the top': true, 'all capitals': allCapitals },
  };
}

const opened: Rule = {
  name: 'byline/opener',
  kind: 'byline',
  pass: 'own',
  description: 'A word such as "By" opens the line, or one such as 기자 closes it, and names follow.',
  look(block, document) {
    const { width, ending, allCapitals, opener } = document.features(block);
    if (width > widestByline || opener?.kind === 'correspondent') return undefined;
    const close = document.reading.bylineEnd(korean.exec(block.text)?.[0] ?? block.text);
    const top = nearTop(block, document);
    // "Report: Ada Diaz" above the text signs it; below, it is a credit.
    const opens = (text: string): number | undefined => {
      const opener = document.reading.opener(text);
      const signs = opener?.kind === 'byline' || (opener?.kind === 'reporting' && top && block.index <= 6);
      return opener && signs && opener.contentStart < text.length ? opener.contentStart : undefined;
    };
    const whole = opens(block.text);
    const pieces = piecesOf(block.text).concat(tokensOf(block.text));
    const piece =
      whole === undefined
        ? pieces.find(({ start, end }) => opens(block.text.slice(start, end)) !== undefined)
        : { start: 0, end: pieces.find(({ end }) => end > whole)?.end ?? block.text.length };
    if (!piece && close === undefined) return undefined;
    const last = pieces.find(({ end }) => close !== undefined && end > close);
    const from = piece
      ? piece.start + (whole ?? opens(block.text.slice(piece.start, piece.end)) ?? 0)
      : (last?.start ?? 0);
    const dated = /\p{Nd}{4}/u.test(block.text) ? document.reading.date(block.text) : undefined;
    const label = secondLabel.exec(block.text.slice(from, from + widestByline))?.index;
    const ends = [
      piece?.end,
      dated && dated.start > from ? dated.start : undefined,
      label === undefined ? undefined : from + label,
      semicolonIn(block.text, from),
    ];
    const end = ends.reduce(
      (least, each) => (each !== undefined && (least === undefined || each < least) ? each : least),
      undefined,
    );
    const to = close !== undefined && close > from ? close : (end ?? block.text.length);
    const names = namesOf(block.text, from, to, document);
    if (!names) return unnamed(block, document);
    return {
      parts: names,
      ...dateIn(block, document),
      facts: {
        'names only': (names.at(-1)?.end ?? 0) >= block.text.slice(0, to).replace(closed, '').length ? 1 : 0.6,
        'near the top': top,
        'at the end': !top && document.after(block) === undefined,
        'nobody signs above': !top && document.inTail(block) && !isSigned(document),
        'all capitals': allCapitals,
        'full stop': ending === 'stop' || ending === 'comma',
      },
    };
  },
};

/** Whether a line, wherever it stands, is most likely a name: what a signature is known by before its place is. */
export function signs(block: TextBlock, document: TextDocument, titled = true): boolean {
  const found = bareName(block, document);
  if (!found) return false;
  const pair =
    found.names.length > 1 && found.names.every(({ start, end }) => wordsIn(block.text.slice(start, end)) === 2);
  // Two words with capitals below a paragraph are a heading as well: a title, a date or another name must be there.
  if (found.sure && !titled) return found.names.length > 1 || besideDate(block, document);
  return found.sure || (found.cased ? found.more : pair);
}

/** Whether a date, or the furniture of a signature, stands beside a block. */
const besideDate = (block: TextBlock, document: TextDocument): boolean =>
  [document.before(block), document.after(block)].some((neighbour) => document.decided(neighbour)?.kind === 'date');

/** Words of a name in a script without capitals, where only their number tells. */
const isFew = (name: string): boolean => wordsIn(name) >= 2 && wordsIn(name) <= 4 && name.length <= 28;

/** Whether a block is a short line that holds the word for an office, or an address. */
function isOfficeLine(block: TextBlock | undefined, document: TextDocument): boolean {
  if (!block) return false;
  const { width, ending } = document.features(block);
  return width <= widestName && ending === 'none' && (document.reading.isOffice(block.text) || mail.test(block.text));
}

const mail = /^[^\s@]{1,40}@\S{1,40}$/u;

const bare: Rule = {
  name: 'byline/bare-name',
  kind: 'byline',
  pass: 'front',
  description: 'A line among the front matter that is a name or several, alone or with a place or an office behind it.',
  look(block, document) {
    const found = bareName(block, document);
    if (!found) return undefined;
    const beside = besideDate(block, document);
    const signedBelow = document.decided(document.after(block))?.kind === 'byline';
    return {
      parts: found.names,
      ...dateIn(block, document),
      ...((beside && found.cased) ||
      found.office ||
      (found.sure && block.index > 0) ||
      (found.sure && found.names.length > 1)
        ? {}
        : { headline: 'above' as const }),
      facts: {
        'names only': !found.more,
        'a place or an office': found.more,
        'the word of an office': found.office,
        'capitals of a name': found.cased,
        'two words or three':
          !found.cased &&
          found.names.every(
            ({ start, end }) =>
              isFew(block.text.slice(start, end)) ||
              (found.more && start === 0 && eastName.test(block.text.slice(start, end))),
          ),
        'above an office or an address': !signedBelow && isOfficeLine(document.after(block), document),
        'above who signs by a word': signedBelow && !found.cased,
        'taken up by the text': document.echoed(block).words > 1,
        'of the page by itself': document.decided(block)?.kind === 'furniture',
        'beside a date': beside || (found.more && dateIn(block, document) !== undefined),
        'several names': found.names.length > 1,
        'directly above running text': !beside && (document.features(document.after(block) ?? block).width ?? 0) >= 60,
      },
    };
  },
};

const office: Rule = {
  name: 'byline/office',
  kind: 'byline',
  pass: 'front',
  description: 'A short line that holds the word for an office, such as "editor": below a name, or in its place.',
  look(block, document) {
    const { width, ending, opener } = document.features(block);
    const above = document.before(block);
    const by = opener?.kind === 'byline';
    if (!above || ending !== 'none' || width > widestName || (opener && !by) || /\p{Nd}|[:：]/u.test(block.text))
      return undefined;
    if (!document.reading.isOffice(block.text) || wordsIn(block.text) > mostOfficeWords) return undefined;
    const signed = document.decided(above)?.kind === 'byline' || bareName(above, document) !== undefined;
    if (bareName(block, document)?.sure) return undefined;
    return {
      ...(signed ? {} : { headline: 'above' as const }),
      parts: [{ role: signed ? 'office' : 'text', start: 0, end: block.text.length }],
      facts: {
        'the word of an office': true,
        'below a name': signed,
        'beside a date': !signed && besideDate(block, document),
        'opens with a word for it': by,
        'one word': wordsIn(block.text) === 1,
        'taken up by the text': document.echoed(block).words > 1,
      },
    };
  },
};

/** Whether a part of a date line says who signs. */
const isSigning = ({ role }: Part): boolean => role === 'byline';

/** Whether some block above is a byline; looked for near the top and right above. */
export function isSigned(document: TextDocument): boolean {
  return document.blocks.slice(0, topBlocks).some((each) => {
    const decision = document.decided(each);
    return decision?.kind === 'byline' || (decision?.kind === 'date' && decision.parts.some(isSigning));
  });
}

export const signatureRules: readonly Rule[] = [opened, bare, office];
