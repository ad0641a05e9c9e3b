/**
 * Who stands behind a text besides its author: agencies, correspondents who are not named, colleagues who helped; and who
 * signs a letter behind its farewell.
 *
 * Above the text such a line signs it, below the text it is a credit. Invariant: no running text is one, whatever it opens
 * with.
 */
import { isDesk } from '../../../language/desks.ts';
import type { TextBlock } from '../blocks.ts';
import { isBelowText } from '../end.ts';
import { isRunning } from '../kin.ts';
import type { Part, Rule, TextDocument } from '../rule.ts';
import { eastName, isName, namesOf } from './names.ts';
import { isSigned, nearTop } from './signature.ts';

/** Columns up to which a line about a correspondent, a sentence about helpers and a farewell may go. */
const widestCorrespondent = 90;
const widestContribution = 200;
const widestFarewell = 60;

/** "(AGP)" and "abc/de" below the text: the agency, and who wrote. */
const acronym = /^[([（]\p{Lu}{2,8}(?:[/, ]{1,2}\p{Lu}{2,8}){0,3}[)\]）]$/u;
const initials = /^[([（]?\p{Ll}{2,4}(?:\/\p{Ll}{2,4}){1,4}[)\]）]?$/u;
/** "(dia)" and "dia.": who wrote, alone and last. */
const oneInitials = /^[([（/]?\p{Ll}{2,4}[)\]）/.]?$/u;
/** "(dia)" and "(A.D.)" below a paragraph, as entries of a live page close; "（海）" below the last. */
const bracketInitials = /^[([（](?:\p{Ll}{2,4}|(?:\p{Lu}\.[\s\u00a0]?){2,3}|\p{Script=Han})[)\]）]$/u;
/** "A. D." and "س. ح/ر. م", of letters that a full stop or a stroke parts, behind the sign of an agency or not. */
const pointed =
  /^(?:[([（]\p{L}{2,6}[)\]）][\s\u00a0]?)?(?:[\p{Lu}\p{Lo}]\.[\s\u00a0]?[\p{Lu}\p{Lo}]\.?)(?:[\s\u00a0]?\/[\s\u00a0]?[\p{Lu}\p{Lo}]\.[\s\u00a0]?[\p{Lu}\p{Lo}]\.?){0,3}$/u;
/** "«Rambler»": a name that its writer chose, of a word or two in quotation marks. */
const penName = /^[«“„"「『][\p{L}\p{M}]{2,16}(?:[\s\u00a0\u200c][\p{L}\p{M}]{2,16})?[»”“"」』]$/u;

/** A word before the sign of an agency, or that and a short one: "mit dpa", "Avec l'AFP", "Con la AFP". */
const lead = /^[([（*]?[\s\u00a0]*(?:[\p{L}\p{M}]{1,14}[\s\u00a0]+)(?:[\p{L}\p{M}]{1,3}[\s\u00a0]+)?(?=\S)/u;
/** The name of a paper and a word that joins it with its agency: "Le Phare avec AFP", "Redaktion und dpa". */
const paper = /^(?:(?:\p{Lu}[\p{L}\p{M}'’.-]*|\p{L}{1,4})[\s\u00a0]){1,4}(?=\S)/u;
/** Units of a line that may be one of these. */
const longestLed = 48;

/** Whether a line is the sign of an agency, with a word for "with" before it, or a paper and that. */
function isLedAgency(text: string, document: TextDocument): boolean {
  if (text.length > longestLed || text.endsWith('.')) return false;
  const word = lead.exec(text)?.[0];
  if (word !== undefined && document.reading.isAgency(text.slice(word.length))) return true;
  const name = paper.exec(text)?.[0].trimEnd();
  const joint = name === undefined ? undefined : document.reading.separatorOf(text, name.lastIndexOf(' '));
  return (
    joint !== undefined && /\s/u.test(text.charAt(joint.start)) && document.reading.isAgency(text.slice(joint.end))
  );
}

/** Whether a block stands right below a paragraph that ends, and is none of the page's own words. */
function closesText(block: TextBlock, document: TextDocument): boolean {
  const above = document.before(block);
  const kind = document.decided(above)?.kind;
  return (
    above !== undefined &&
    (kind === undefined || kind === 'speakerTurn') &&
    document.features(above).ending === 'stop' &&
    document.reading.furniture(block.text) === undefined
  );
}

/** Whether a block is the initials of those who wrote; one alone must be the last of the text, right below it. */
function signsShort(block: TextBlock, document: TextDocument): boolean {
  if (initials.test(block.text)) return true;
  const one = [oneInitials, bracketInitials, pointed, penName].some((shape) => shape.test(block.text));
  return one && closesText(block, document);
}

/** Whether a block is initials in brackets, or parted by full stops, below a paragraph wherever it stands. */
const signsEntry = (block: TextBlock, document: TextDocument): boolean =>
  block.text.length <= 12 &&
  (pointed.test(block.text) || (bracketInitials.test(block.text) && !/\p{Script=Han}/u.test(block.text))) &&
  closesText(block, document);

const agency: Rule = {
  name: 'credit/agency',
  kind: 'credit',
  pass: 'context',
  description:
    'The sign of an agency, its acronym in brackets, or the initials of who wrote, alone on a line below the text.',
  look(block, document) {
    const sign = document.reading.isAgency(block.text);
    const led = !sign && isLedAgency(block.text, document);
    const role =
      sign || led || acronym.test(block.text) ? 'source' : signsShort(block, document) ? 'author' : undefined;
    const below = isBelowText(block, document);
    const entry = role === 'author' && !below && !document.inFront(block) && signsEntry(block, document);
    if (role === undefined || (!below && !entry)) return undefined;
    return {
      role,
      facts: {
        'the sign of an agency': sign || led,
        'an acronym in brackets': role === 'source' && !sign && !led,
        'initials between strokes': role === 'author',
        'below the text': below,
        'below an entry': entry,
      },
    };
  },
};

const agencyByline: Rule = {
  name: 'byline/agency',
  kind: 'byline',
  pass: 'front',
  description: 'The sign of an agency or a newsroom alone on a line above the text: "(AFP)", "News desk".',
  look(block, document) {
    const desk = isDesk(block.text);
    if (block.index === 0 || !(desk || document.reading.isAgency(block.text) || isLedAgency(block.text, document)))
      return undefined;
    const below = document.after(block);
    const beside = [document.before(block), document.after(block)].some(
      (each) => document.decided(each)?.kind === 'date',
    );
    return {
      headline: 'above',
      facts: {
        'the sign of an agency': true,
        'beside a date': beside,
        'a newsroom that signs': desk && (beside || isRunning(below, document)),
        'in brackets': /^[([（]/u.test(block.text),
      },
    };
  },
};

/** The names that follow the words for a correspondent, or stand behind the last comma. */
function correspondentIn(block: TextBlock, from: number, document: TextDocument): Part[] | undefined {
  const comma = block.text.search(/[,،，]\s[^,،，]*$/u);
  const named = comma > from ? block.text.slice(comma + 1).trim() : '';
  if (named !== '' && isName(named) && /\s/u.test(named)) {
    const start = block.text.length - block.text.slice(comma + 1).trimStart().length;
    return namesOf(block.text, start, block.text.length, document, true);
  }
  const names = namesOf(block.text, from, block.text.length, document, true);
  const first = names?.[0] && block.text.slice(names[0].start, names[0].end);
  if (first === undefined) return undefined;
  // Without capitals a place looks like a name.
  return eastName.test(first) || (/\s/u.test(first) && /\p{Lu}/u.test(first)) ? names : undefined;
}

const correspondent: Rule = {
  name: 'byline/correspondent',
  kind: 'byline',
  pass: 'own',
  description:
    'A short line above the text that opens with "From our correspondent" or the like, with a name or without.',
  look(block, document) {
    const { opener, width, ending } = document.features(block);
    if (opener?.kind !== 'correspondent' || width > widestCorrespondent || block.index === 0) return undefined;
    const names = correspondentIn(block, opener.contentStart, document);
    const rest = block.text.slice(opener.length);
    return {
      ...(names ? { parts: names } : {}),
      facts: {
        'the words for a reporter of the paper': true,
        'near the top': nearTop(block, document),
        'a name': names !== undefined,
        'a place or nothing': names === undefined && rest.trim().split(/[\s\u00a0]+/u).length <= 5,
        'full stop': ending !== 'none',
        'speech verb': rest.split(/[\s\u00a0,]+/u).some((word) => document.reading.isSpeechVerb(word)),
      },
    };
  },
};

const contribution: Rule = {
  name: 'credit/contribution',
  kind: 'credit',
  pass: 'context',
  description: 'A short paragraph below the text that says who helped, as "Ada Diaz contributed to this report" does.',
  look(block, document) {
    const { width } = document.features(block);
    if (width > widestContribution || !document.inTail(block) || !document.reading.isContribution(block.text))
      return undefined;
    return {
      role: 'reporting',
      facts: {
        'who helped with the article': true,
        'below the text': isBelowText(block, document) || document.after(block) === undefined,
        short: width <= 120,
        'opens with a quotation': /^["“„«「『‘]/u.test(block.text),
      },
    };
  },
};

const farewell: Rule = {
  name: 'byline/farewell',
  kind: 'byline',
  pass: 'context',
  description: 'The farewell of a letter and a name behind it, below the text, as "Yours sincerely, Ada Diaz" is.',
  look(block, document) {
    const { opener, width } = document.features(block);
    if (opener?.kind !== 'farewell' || width > widestFarewell || !isBelowText(block, document)) return undefined;
    const [mark = ''] = /^[\s,،，:]*/u.exec(block.text.slice(opener.length)) ?? [];
    const start = opener.length + mark.length;
    const name = block.text.slice(start).trimEnd();
    if (!/[,،，:\n]/u.test(mark) || !isName(name)) return undefined;
    return {
      parts: [{ role: 'name', start, end: start + name.length }],
      facts: {
        'a farewell before a name': true,
        'no byline above': !isSigned(document),
        'two words or more': /\s/u.test(name),
      },
    };
  },
};

export const staffRules: readonly Rule[] = [agency, agencyByline, correspondent, contribution, farewell];
