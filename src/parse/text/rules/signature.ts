/**
 * Who signs: bylines, opened by a word or a bare name, and the office below a name.
 *
 * A name alone proves nothing: it must stand below a headline or beside a date, among the front matter.
 */
import { isEastPerson } from '../../../language/east-names.ts';
import { isPlace, isVenue } from '../../../language/places.ts';
import type { TextBlock } from '../blocks.ts';
import { widestDeck } from '../features.ts';
import type { Part, Rule, TextDocument } from '../rule.ts';

/** Blocks from the top in which a byline and a date are looked for. */
const topBlocks = 14;
/** Columns up to which a byline and a bare name may go. */
const widestByline = 140;
const widestName = 72;
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

const particle = `d[aeiu]|de|del|della|der|den|do|dos|das|di|du|la|le|van|von|zu|bin|ibn|y|ter|ten|af|el|al|e`;
const nameWord = String.raw`(?:[dDlL]['’]|al-|Mc)?[\p{Lu}\p{Lt}\p{Lo}][\p{L}\p{M}.'’·・־׳\u200c-]*|${particle}`;
const nameShape = new RegExp(String.raw`^(?:${nameWord})(?:[\s\u00a0]+(?:${nameWord})){0,4}$`, 'u');

/** Articles: a line that opens with one is a title, not a name. */
export const article: RegExp =
  /^(?:the|a|an|der|die|das|ein|eine|les|un|une|los|las|una|il|gli|het|een|os|as|um|uma|ο|η|το|οι)\s/iu;

/** Whether some words can be the name of a person: one to five words with capitals, of a script that has them. */
export function isName(text: string): boolean {
  return text.length <= 60 && nameShape.test(text) && !/^\p{Ll}+$/u.test(text) && !article.test(text);
}

/** Names at the head of a piece that goes on: "Ada Diaz in Lima". */
const headOfName = /^\p{Lu}[\p{L}\p{M}.'’-]*(?:[\s\u00a0]+\p{Lu}[\p{L}\p{M}.'’-]*){1,3}(?=[\s\u00a0]+\p{Ll})/u;

/** Small words before a name: "By sports reporter Ada Diaz". */
const smallWords = /^(?:\p{Ll}[\p{L}\p{M}’'-]*[\s\u00a0]+){1,4}(?=\p{Lu})/u;

/** Units of the small words before a name that tell its office. */
function leadOf(text: string, document: TextDocument): number {
  const lead = smallWords.exec(text)?.[0] ?? '';
  return lead !== '' && document.reading.isOffice(lead) ? lead.length : 0;
}

/**
 * The names in a stretch of a line, parted by commas and the language's "and". They end at the first piece that is no name
 * ("By Ada Diaz, Science Editor"); `undefined` if there is none. A line that is `alone` has no name at the head of a sentence.
 */
export function namesOf(
  text: string,
  from: number,
  to: number,
  document: TextDocument,
  alone = false,
): Part[] | undefined {
  const parts: Part[] = [];
  let start = from;
  const take = (end: number): boolean => {
    const raw = text.slice(start, end);
    const name = raw.trim().replace(/(?:\s*[(（][^()（）]{1,40}[)）])?[.\s)）\]】〕]*$/u, '');
    if (name === '') return true;
    const lead = parts.length === 0 && !alone ? leadOf(name, document) : 0;
    if (lead > 0) {
      start += raw.indexOf(name) + lead;
      return take(end);
    }
    const head = parts.length === 0 && !alone ? headOfName.exec(name)?.[0] : undefined;
    // "Ada Diaz, Lima": one word after a full name is a place or a title.
    const first = parts[0] && text.slice(parts[0].start, parts[0].end);
    const office = /\p{Lu}/u.test(name) && document.reading.isOffice(name);
    const whole = isName(name) && !(first?.includes(' ') && !/\s/u.test(name)) && !office;
    const taken = whole ? name : head;
    if (taken === undefined) return false;
    const offset = start + raw.length - raw.trimStart().length;
    for (const [at, length] of namesApart(taken, document)) {
      parts.push({ role: 'name', start: offset + at, end: offset + at + length });
    }
    return whole;
  };
  const list = text.slice(0, to);
  for (let next = document.reading.separatorOf(list, from); next; next = document.reading.separatorOf(list, start)) {
    if (!take(next.start)) return parts.length > 0 ? parts : undefined;
    start = next.end;
  }
  take(to);
  return parts.length > 0 ? parts : undefined;
}

/** Where names stand that only a space parts, as in Chinese: "王小明 李芳". A Japanese name has a space within. */
function namesApart(name: string, { script }: TextDocument): [at: number, length: number][] {
  const words = [...name.matchAll(/[^\s\u3000]+/gu)];
  const areNames = words.length > 1 && script !== 'Kana' && words.every(([word]) => isEastPerson(word));
  return areNames ? words.map(({ 0: word, index }) => [index, word.length]) : [[0, name.length]];
}

/** What parts a name from a place, an office or a date in one line. */
const bars = /\s*[|│｜•·=＝]\s*|\s+[–—-]\s+|\s\/\s/gu;

/** The pieces of a line between bars. */
export function piecesOf(text: string): { start: number; end: number }[] {
  const pieces: { start: number; end: number }[] = [];
  let start = 0;
  for (const { 0: mark, index } of text.matchAll(bars)) {
    if (index > start) pieces.push({ start, end: index });
    start = index + mark.length;
  }
  if (start < text.length) pieces.push({ start, end: text.length });
  return pieces;
}

/** The pieces of a line, a date at its end apart: "Ada Diaz 14 March 2024". */
function piecesBesideDate(text: string, document: TextDocument): { start: number; end: number }[] {
  const pieces = piecesOf(text);
  const date = pieces.length === 1 && /\p{Nd}/u.test(text) ? document.reading.date(text) : undefined;
  const end = date ? text.slice(0, date.start).trimEnd().length : 0;
  return date && end > 0
    ? [
        { start: 0, end },
        { start: date.start, end: text.length },
      ]
    : pieces;
}

/** The date that a byline states behind a bar or a comma. */
function dateIn(block: TextBlock, document: TextDocument): { date: string } | undefined {
  const found = /\p{Nd}/u.test(block.text) ? document.reading.date(block.text) : undefined;
  return found && !found.ambiguous ? { date: found.date } : undefined;
}

/** The label of another role in the same line: "Text: Ada Diaz Photos: Tom Lee". */
const secondLabel = /[\s,;|]+[\p{L}\p{M}]{2,16}\s?[:：]/u;

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
const closed = /[\s)）\]】〕]+$/u;

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
    ];
    const end = ends.reduce(
      (least, each) => (each !== undefined && (least === undefined || each < least) ? each : least),
      undefined,
    );
    const to = close !== undefined && close > from ? close : (end ?? block.text.length);
    const names = namesOf(block.text, from, to, document);
    if (!names) return undefined;
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

/** A line that is one or more names, and how sure that is without a look at its place. */
export interface BareName {
  names: Part[];
  /** Whether case tells that each word is a name's. */
  cased: boolean;
  /** Whether something that is no name follows: a place, an office. */
  more: boolean;
  /** Whether what follows holds the word of an office. */
  office: boolean;
  /** Whether it is a name wherever it stands: two or more words with capitals, and nothing more but an office. */
  sure: boolean;
}

/** A name with a place behind a short word: "Ada Diaz in Lima". */
const placed =
  /^(\p{Lu}[\p{L}\p{M}.'’-]*(?:[\s\u00a0]\p{Lu}[\p{L}\p{M}.'’-]*){1,2})[\s\u00a0]\p{Ll}{1,4}[\s\u00a0]\p{Lu}[\p{L}-]*(?:[\s\u00a0]\p{Lu}[\p{L}-]*)?$/u;

/** A name of East Asia written without a space. */
export const eastName: RegExp = /^(?:\p{Script=Han}{2,5}|\p{Script=Hangul}{3})$/u;

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

/** How many words a text has, by the spaces between them. */
export const wordsIn = (text: string): number => text.split(/[\s\u00a0]+/u).length;

/** Words up to which a place, an office or a date with the time of day goes. */
const mostPlaceWords = 5;

/** What each block was read as: many rules ask, and the answer is of the block alone. */
const readNames = new WeakMap<TextBlock, { found: BareName | undefined }>();

/** Reads a short line as names alone, or names with a place or an office behind a bar or a comma. */
export function bareName(block: TextBlock, document: TextDocument): BareName | undefined {
  const { width, opener } = document.features(block);
  if (width > widestName || width < 4 || opener) return undefined;
  const known = readNames.get(block) ?? { found: readName(block, document) };
  readNames.set(block, known);
  return known.found;
}

function readName(block: TextBlock, document: TextDocument): BareName | undefined {
  const { text } = block;
  const { width, ending, marker } = document.features(block);
  if (marker || /\t|\s{2}/u.test(text) || document.tableOf(block) !== undefined) return undefined;
  if (
    /[:：?？!！"“”«»„]/u.test(text.replace(/\p{Nd}[:：]\p{Nd}/gu, '0')) ||
    (ending !== 'none' && !/\p{L}\.$/u.test(text))
  )
    return undefined;
  const [first, ...others] = piecesBesideDate(text, document);
  // A place, an office or a date is short: what is longer is a sentence about the name.
  if (!first || others.length > 2 || others.some(({ start, end }) => wordsIn(text.slice(start, end)) > mostPlaceWords))
    return undefined;
  const date = /\p{Nd}/u.test(text);
  if (date && (others.length === 0 || !document.reading.date(text))) return undefined;
  const place = placed.exec(text.slice(first.start, first.end))?.[1];
  const end = place === undefined ? first.end : first.start + place.length;
  const names = namesOf(text, first.start, end, document, true);
  if (!names) return undefined;
  const counts = names.map(({ start, end }) => text.slice(start, end).split(/[\s\u00a0·・]+/u).length);
  const cased = /\p{Ll}/u.test(text) && /\p{Lu}/u.test(text);
  const one = counts[0] ?? 0;
  // "Buenos Aires - 14 March 2019" says where; and in a script without capitals one word beside a date does.
  const only = names.length === 1 ? text.slice(names[0]?.start, names[0]?.end) : '';
  if (isPlace(only) || (cased && isVenue(only)) || (date && only !== '' && isTown(only))) return undefined;
  const office = document.reading.isOffice(text.slice(names.at(-1)?.end ?? 0));
  const token = counts.length === 1 && eastName.test(text.slice(first.start, end).trim());
  if (one < 2 && !token && (cased || others.length === 0) && !(office && !cased)) return undefined;
  if (Math.max(...counts) > 4) return undefined;
  // Capitals throughout tell no name from a title.
  if (!cased && width > 44) return undefined;
  const more = (names.at(-1)?.end ?? 0) < first.end || others.length > 0;
  return { names, cased, more, office: more && office, sure: cased && !more };
}

/** Whether a word is alone, of a script that has spaces and no capitals: no person is called by one. */
const isTown = (words: string): boolean =>
  /^[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Devanagari}\p{M}\u200c]+$/u.test(words);

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
