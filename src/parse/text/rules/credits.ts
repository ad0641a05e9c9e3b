/**
 * Credit lines: short lines that open with words which a language file lists, who signs below, and notes on the author.
 *
 * The words alone prove nothing ("Source material was scarce"): a separator, the place in the document and the length
 * decide.
 */
import { isPictureAgency } from '../../../language/agencies.ts';
import type { TextBlock } from '../blocks.ts';
import { isBelowText, isLast } from '../end.ts';
import type { Part, Rule, TextDocument } from '../rule.ts';
import { isPhotographer, isPictureWords } from './furniture.ts';
import { article, eastName, isName, isNameAndAgency, namesOf, wordsIn } from './names.ts';
import { isSigned } from './signature.ts';

/** Columns up to which a credit line and a note on an author may go. */
const widestCredit = 140;
const widestAuthorNote = 300;
/** Blocks from the top among which a byline stands. */
const topBlocks = 16;

const source: Rule = {
  name: 'credit/source',
  kind: 'credit',
  pass: 'own',
  description: 'A line that opens with "Source:", "Via" or a phrase such as "This article first appeared in".',
  look(block, document) {
    const { width, opener, ending } = document.features(block);
    if (agencyStamp.test(block.text)) return { role: 'source', facts: { 'the stamp of an agency': true } };
    if (opener?.kind !== 'source' || width > widestCredit || opener.contentStart >= block.text.length) return undefined;
    const above = document.decided(document.before(block))?.kind;
    return {
      role: 'source',
      parts: [{ role: 'text', start: 0, end: block.text.length }, ...originOf(block.text, opener.contentStart)],
      facts: {
        separator: opener.separator !== '',
        'a whole phrase': block.text.slice(0, opener.length).trim().split(/\s+/u).length >= 3,
        'in the tail': document.inTail(block),
        'near the top': block.index <= 6,
        'below a table or a quotation': above === 'tableRow' || above === 'blockquote',
        short: width <= 80,
        'full stop': ending === 'stop' && width > 50,
        'an agency behind it': document.reading.isAgency(block.text.slice(opener.contentStart)),
      },
    };
  },
};

/** The notice and the number of a report, as agencies stamp theirs: "© abc-infocom, abc:240904-930-22114/2". */
const agencyStamp = /^©\s?\p{Ll}{2,6}-\p{Ll}{3,12},\s\p{Ll}{2,6}:\p{Nd}{4,8}-/u;

const address = /https?:\/\/[^\s<>"”»)]+/u;

/** Name and address that a source credit gives. */
export function originOf(text: string, from: number): Part[] {
  const parts: Part[] = [];
  const url = address.exec(text.slice(from));
  const nameEnd = url ? from + url.index : text.length;
  // The name without the marks of a title around it.
  const [lead = ''] = /^[\s《〈「『“„«"'(]*/u.exec(text.slice(from, nameEnd)) ?? [];
  const name = text
    .slice(from + lead.length, nameEnd)
    .replace(/(?<![\s,;:.()|»›"'”“」』〉》–—-])[\s,;:.()|»›"'”“」』〉》–—-]+$/u, '');
  if (name !== '') parts.push({ role: 'publisher', start: from + lead.length, end: from + lead.length + name.length });
  if (url)
    parts.push({
      role: 'url',
      start: from + url.index,
      end: from + url.index + url[0].replace(/(?<![.,;])[.,;]+$/, '').length,
    });
  return parts;
}

/** Units of a word for a picture that opens a line without a mark behind it: "Photo Ada Diaz". */
function photoWord(text: string, document: TextDocument): number {
  const word = /^(\p{L}{3,16})[ \u00a0](?=\p{Lu})/u.exec(text);
  if (!word || text.length > 60) return 0;
  return document.reading.opener(`${word[1]}: x`)?.kind === 'photo' ? word[0].length : 0;
}

/** Whether a byline or a date stands above a block, near the top. */
function belowSignature(block: TextBlock, document: TextDocument): boolean {
  if (block.index > topBlocks) return false;
  return document.blocks
    .slice(0, block.index)
    .some((each) => /^(?:byline|date)$/u.test(document.decided(each)?.kind ?? ''));
}

/** Two words with capitals and a blank before the stroke or the end. */
const fullName = /^\p{Lu}[\p{L}\p{M}.'’-]*[ \u00a0]\p{Lu}[\p{L}\p{M}.'’-]+(?:[ \u00a0]\p{Lu}[\p{L}\p{M}.'’-]+)?\s?$/u;
/** "Ada Diaz for The Harbour Mail", with the sign of copyright or without. */
const forPaper =
  /^(?:©\s?)?\p{Lu}[\p{L}\p{M}.'’-]*(?:[ \u00a0]\p{Lu}[\p{L}\p{M}.'’-]+){1,2}[ \u00a0](?:for|pour|für|per|para|voor|для|για)[ \u00a0]\p{Lu}[^.,;:!?]{2,40}$/u;
/** "J. L. DIAZ" */
const capitalName = /^(?:\p{Lu}\.[ \u00a0-]?){1,3}[ \u00a0]?\p{Lu}[\p{Lu}'’-]{2,20}$/u;

/** What tells that a line without a word for it is the credit of a picture. */
function unworded(block: TextBlock, document: TextDocument): Record<string, boolean> {
  const { width, ending } = document.features(block);
  if (width > 60 || block.index === 0 || document.reading.furniture(block.text) !== undefined) return {};
  const above = document.before(block);
  const caption = above !== undefined && document.features(above).width >= 30 && document.features(above).width <= 200;
  const paper = ending === 'none' && forPaper.test(block.text);
  return {
    'a name for a paper': paper,
    'the sign of a picture agency': isPictureAgency(block.text),
    'initials and a name in capitals': capitalName.test(block.text) && !document.inTail(block),
    'below a caption': caption && paper,
  };
}

const photo: Rule = {
  name: 'credit/photo',
  kind: 'credit',
  pass: 'own',
  description:
    'A line that opens with "Photo:" or the like, or with ©, and a name; or a name with such a word or an agency behind it.',
  look(block, document) {
    const { width, opener, ending } = document.features(block);
    if (width > widestCredit) return undefined;
    const framed = /^[[【〔［](.{2,40})[\]】〕］]$/u.exec(block.text)?.[1];
    const close = document.reading.photoEnd(framed ?? block.text);
    const opens = opener?.kind === 'photo';
    const word = opens || ending !== 'none' ? 0 : photoWord(block.text, document);
    const signed = isPhotographer(block, document);
    const agency = !opener && width <= 60 && isNameAndAgency(block.text);
    const told = opener ? {} : unworded(block, document);
    if (!opens && close === undefined && word === 0 && !signed && !agency && !Object.values(told).some(Boolean))
      return undefined;
    if (opens && isPictureWords(block.text, document)) return undefined;
    const start = opens ? opener.contentStart : word || (signed ? 1 : 0);
    const stroke = block.text.indexOf('/', start);
    const names = namesOf(block.text, start, close ?? (stroke < 0 ? block.text.length : stroke), document);
    return {
      role: 'photo',
      facts: {
        separator: opens && opener.separator !== '',
        names: names !== undefined && !agency,
        'closes with a word for it': close !== undefined && ((names?.at(-1)?.end ?? 0) > 0 || framed !== undefined),
        'opens with the word and a name': word > 0 && names !== undefined,
        'the sign of copyright and a name': signed,
        'a name and an agency': agency,
        'a full name and an agency': agency && fullName.test(block.text.split('/')[0] ?? ''),
        ...told,
        'below a byline or date': (agency || told['a name for a paper'] === true) && belowSignature(block, document),
        short: width <= 80,
        'full stop': ending === 'stop' && width > 50,
      },
    };
  },
};

/** Marks around a credit in brackets, of which either end may stand on another line. */
const openBracket = /^[\s]*[(（[【〔]/u;

const work: Rule = {
  name: 'credit/work',
  kind: 'credit',
  pass: 'own',
  description: 'A line that opens with "Reporting by", "Editing by" or the like, often in brackets below the text.',
  look(block, document) {
    const { opener, width, ending } = document.features(block);
    if ((opener?.kind !== 'reporting' && opener?.kind !== 'editing') || width > widestCredit * 2) return undefined;
    const from = opener.contentStart;
    const end = block.text.slice(from).search(/[;；)）]/u);
    const names = namesOf(block.text, from, end < 0 ? block.text.length : from + end, document);
    // "Editors: images are available" names nobody.
    const named =
      names !== undefined && (names.length > 1 || /\s/u.test(block.text.slice(names[0]?.start, names[0]?.end)));
    const neighbours = [document.decided(document.before(block)), document.features(document.after(block) ?? block)];
    return {
      role: opener.kind,
      facts: {
        'in the tail': document.inTail(block),
        names: names !== undefined,
        separator: opener.separator !== '',
        'in brackets': openBracket.test(block.text) || /[)）\]】〕]$/u.test(block.text),
        'beside another credit': neighbours.some((each) => each && 'kind' in each && each.kind === 'credit'),
        short: width <= 160,
        'full stop': ending === 'stop' && !named,
      },
    };
  },
};

/** Names of those who signed, as the bylines above have them. */
function authorsOf(document: TextDocument): string[] {
  return document.blocks.slice(0, topBlocks).flatMap((block) => {
    const decision = document.decided(block);
    if (decision?.kind !== 'byline' && decision?.kind !== 'date') return [];
    return decision.parts.flatMap(({ role, start, end }) => (role === 'name' ? [block.text.slice(start, end)] : []));
  });
}

/** An address for mail, alone on its line. */
const mail = /^[^\s@]{1,40}@[^\s@]{1,60}$/u;

/** Letters of a word by which a name is known in another case: "Της Ιφιγένειας Ραζή", "Η Ιφιγένεια Ραζή". */
const stemLength = 4;

/** Whether the head of a line holds the words of a name, whatever their endings; a name of one word is not looked for. */
function inflected(head: string, name: string): boolean {
  const stems = name
    .toLowerCase()
    .split(/[\s\u00a0]+/u)
    .map((word) => word.slice(0, stemLength));
  const words = head.split(/[\s\u00a0]+/u).slice(0, 6);
  return stems.length > 1 && stems.every((stem) => words.some((word) => word.startsWith(stem)));
}

/** Whether a sentence presents somebody by one word of a name: "Ada teaches". */
function isPresented(text: string, name: string, { reading }: TextDocument): boolean {
  const [first = '', verb = ''] = text.split(/[\s\u00a0]+/u, 2);
  return /^\p{Lu}\p{Ll}{2}/u.test(first) && reading.presents(verb) && name.split(/[\s\u00a0]+/u).includes(first);
}

/** A short name behind a farewell: ", Ada". */
const farewellName = /^[,،，]\s?(\p{Lu}[\p{L}\p{M}.'’-]{1,20})$/u;

/** Words of a line that signs off, and columns: "Yours, Ada". */
const mostSignedWords = 3;
const widestSigned = 32;

/** Whether a short line below the text is a name of the byline, or one that the line below it goes on about. */
function signsOff(block: TextBlock, names: readonly string[], document: TextDocument): boolean {
  const words = block.text.replace(/[.,!]$/u, '').split(/[\s\u00a0]+/u);
  if (words.length > mostSignedWords || document.features(block).width > widestSigned) return false;
  const last = words.at(-1) ?? '';
  if (/^\p{Lo}{2}/u.test(last) ? words.length > 1 : !/^\p{Lu}\p{Ll}{2}/u.test(last)) return false;
  const above = document.before(block);
  // "Until next time," says farewell above the name.
  if (
    above &&
    words.length === 1 &&
    document.features(above).ending === 'comma' &&
    document.features(above).width <= 40
  )
    return true;
  const below = document.after(block)?.text ?? '';
  return (
    names.some((name) => name.split(/[\s\u00a0]+/u).includes(last)) ||
    (words.length > 1 &&
      (below.startsWith(`${block.text} `) || (isName(block.text) && opensWithOffice(below, document))))
  );
}

/** Whether a sentence opens with the word for an office. */
const opensWithOffice = (text: string, document: TextDocument): boolean =>
  document.reading.isOffice(
    text
      .split(/[\s\u00a0]+/u)
      .slice(0, 2)
      .join(' '),
  );

/** A full name at the head of a paragraph: with capitals, of East Asia up to a mark, else its first two words. */
const fullNames: readonly RegExp[] = [
  /^\p{Lu}[\p{L}\p{M}'’-]+[\s\u00a0](?:\p{Lu}\.?[\s\u00a0])?\p{Lu}[\p{L}\p{M}'’-]+(?=[\s\u00a0](?:\p{Ll}|[–—-]\s))/u,
  /^(?:\p{Script=Han}{2,4}|[\p{Script=Hiragana}\p{Script=Katakana}]{1,8}・[\p{Script=Hiragana}\p{Script=Katakana}]{1,8})(?=[，、（(\s\u3000])/u,
  /^(?:(?!\p{Script=Han})\p{Lo}[\p{Lo}\p{M}־׳'’-]+)[\s\u00a0](?!\p{Script=Han})\p{Lo}[\p{Lo}\p{M}־׳'’-]+(?=[\s\u00a0])/u,
];

/** Words behind a name in which its office stands, and a title in marks. */
const mostOfficeWords = 5;
const titleMarks = /[《『][^《》『』]{2,60}[》』]/u;

/** Whether somebody speaks in the head of a sentence. */
const speaks = (text: string, document: TextDocument): boolean =>
  text
    .slice(0, 60)
    .split(/[\s\u00a0,:，：]+/u)
    .some((word) => document.reading.isSpeechVerb(word));

/** Whether the last paragraph opens with a full name that stands nowhere above and says what that person is. */
function introduces(block: TextBlock, document: TextDocument): boolean {
  const name = fullNames.map((pattern) => pattern.exec(block.text)?.[0]).find((found) => found !== undefined);
  if (name === undefined || article.test(name) || !isLast(block, document)) return false;
  const cased = /\p{Lu}/u.test(name);
  const rest = block.text.slice(name.length);
  const clause = rest.split(/[.。،]/u)[0] ?? '';
  const near = cased
    ? clause
    : clause
        .split(/[\s\u00a0]+/u)
        .slice(0, mostOfficeWords)
        .join(' ');
  const titled = titleMarks.test(rest);
  const presented = cased && document.reading.presents(rest.trimStart().split(/[\s\u00a0]/u)[0] ?? '');
  if (!(document.reading.isOffice(near) || titled || presented) || speaks(rest, document)) return false;
  const surname = name.split(/[\s\u00a0]+/u).at(-1) ?? name;
  return !document.blocks.some(
    (each) => each.index < block.index && !document.inFront(each) && each.text.includes(surname),
  );
}

const belowText: Rule = {
  name: 'byline/below-text',
  kind: 'byline',
  pass: 'context',
  description: 'A name alone, or behind a dash, right below the last paragraph of a text that nobody signs above.',
  look(block, document) {
    const bracket = /^[(（][^()（）]{2,30}[)）]$/u.test(block.text);
    const dash = bracket ? 1 : (/^[–—―-]{1,2}[\s\u00a0]*/u.exec(block.text)?.[0].length ?? 0);
    const name = block.text.slice(dash, bracket ? -1 : undefined);
    const words = wordsIn(name);
    const few = (words >= 2 && words <= 4 && name.length <= 32) || (bracket && eastName.test(name));
    if (!few || !isName(name) || !isBelowText(block, document)) return undefined;
    const { reading } = document;
    if (reading.isOffice(name) || reading.furniture(name) !== undefined) return undefined;
    if (reading.isAgency(block.text) || reading.isContribution(name)) return undefined;
    const above = document.before(block);
    return {
      parts: [{ role: 'name', start: dash, end: dash + name.length }],
      facts: {
        'a name': true,
        'capitals of a name': /\p{Lu}/u.test(name),
        'after a dash': dash > 0,
        'no byline above': !isSigned(document),
        'in brackets': bracket && !isSigned(document),
        'right below the text': above !== undefined && document.decided(above) === undefined,
        'last but for the page': document.blocks
          .slice(block.index + 1)
          .every((each) => document.decided(each)?.kind === 'furniture'),
      },
    };
  },
};

const author: Rule = {
  name: 'credit/author',
  kind: 'credit',
  pass: 'context',
  description:
    'A paragraph in the tail about the author: it begins with the name in the byline, or with a phrase for it.',
  look(block, document) {
    const { width, opener, ending } = document.features(block);
    if (width > widestAuthorNote || !document.inTail(block)) return undefined;
    const names = authorsOf(document);
    const text = block.text.replace(/^[\s*—–•]+/u, '');
    const signed =
      opener?.kind === 'byline' && namesOf(block.text, opener.contentStart, block.text.length, document) !== undefined;
    const opens = opener?.kind === 'authorNote' || (signed && (names.length > 0 || ending === 'stop'));
    const head = text.slice(0, 80).toLowerCase();
    const begins = names.some((name) => head.startsWith(name.toLowerCase()));
    const within = !begins && opens && names.some((name) => text.includes(name));
    const surname =
      !begins && ending === 'stop' && names.some((name) => inflected(head, name) || isPresented(text, name, document));
    const above = document.decided(document.before(block));
    const address = above?.kind === 'credit' && above.role === 'author' && mail.test(text);
    const office =
      width <= widestCredit &&
      ending !== 'question' &&
      document.reading.isOffice(text.split(/[.,،,:：]/u)[0] ?? '') &&
      !/^[^.,،]{1,30}[:：]/u.test(text) &&
      // "截至记者发稿时，…": until when, not who.
      !/^[截至到]{2}/u.test(text);
    const alone = isLast(block, document) && signsOff(block, names, document);
    const unknown = introduces(block, document);
    const signing = opener?.kind === 'farewell' ? farewellName.exec(block.text.slice(opener.length))?.[1] : undefined;
    const farewell = signing !== undefined && names.some((name) => name.split(/[\s\u00a0]+/u).includes(signing));
    if (!begins && !opens && !office && !surname && !address && !alone && !unknown && !farewell) return undefined;
    const below = document.blocks.slice(block.index + 1);
    return {
      role: 'author',
      facts: {
        'begins with a name of the byline': begins,
        'opens with a phrase for it': opens,
        'names the author': within,
        'opens with an office': office,
        'a name of the byline within': surname,
        'an address below the author': address,
        'a name alone that signs off': alone,
        'a farewell and a name': farewell,
        'an agency behind the name': begins && document.reading.isAgency(text.split(/[\s\u00a0]+/u).at(-1) ?? ''),
        'a name that the text does not know': unknown,
        'last of the text': below.every(
          (each) => document.decided(each) !== undefined || document.features(each).width < 60,
        ),
        'more than a name': width >= 20,
      },
    };
  },
};

const republished: Rule = {
  name: 'credit/republished',
  kind: 'credit',
  pass: 'own',
  description: 'A short paragraph in the tail with a phrase that says where the text was printed first.',
  look(block, document) {
    const { width, opener } = document.features(block);
    if (width > widestAuthorNote || !document.inTail(block) || (opener && opener.kind !== 'source')) return undefined;
    if (!document.reading.isRepublished(block.text)) return undefined;
    return { role: 'source', facts: { 'where it was printed first': true, short: width <= 160 } };
  },
};

export const creditRules: readonly Rule[] = [source, republished, photo, work, belowText, author];
