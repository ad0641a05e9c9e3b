/**
 * Names of authors out of what pages put in their place: with "By" before them, two in one string, an address, the name of
 * the site, "admin".
 *
 * Invariant: what is returned is a name as the page writes it, or nothing.
 */
import type { Reading } from '../../../language/reading.ts';
import { collapse } from '../../elements/tree.ts';

/** Words that software puts where no author is known. */
const nobody =
  /^(?:admin\w?|administrator|webmaster|root|user|guest|anonymous|unknown|none|null|undefined|n\/?a|author|authors?|editor|super ?user|wordpress|wp ?admin|site ?admin|default|test|no author|view all posts|posted|written|updated|published|share|follow|facebook|twitter|linkedin)$/i;

/** Longest name that is taken for one, in UTF-16 units. */
const longest = 80;

/** The names in a string that is said to hold authors. */
export function namesIn(written: string, reading: Reading, site: readonly string[]): string[] {
  const plain = collapse(written);
  // An address is no name, and parting it at its marks would make one of it.
  if (/^(?:https?:|www\.|@|\/)|[^\s@]@[^\s@.]+\.\w/i.test(plain)) return [];
  const [text = ''] = unprefixed(plain, reading).split(/(?:(?<!\s)\s+)?[|•·⋅]\s*/u);
  if (text === '' || text.length > 400) return [];
  const names: string[] = [];
  for (let from = 0; from < text.length; ) {
    const parting = reading.separatorOf(text, from);
    const piece = text.slice(from, parting?.start).trim();
    const before = names.at(-1);
    // "Jane Doe, PhD" and "Smith, Jr." are one name each.
    if (before !== undefined && isSuffix(piece)) names[names.length - 1] = `${before}, ${piece}`;
    else if (piece !== '') names.push(piece);
    if (!parting) break;
    from = Math.max(parting.end, from + 1);
  }
  return names.map(tidy).filter((name) => isName(name, site));
}

/** The name in a string that is said to hold that of an organization: whole, "and" is part of many. */
export function organizationIn(written: string, reading: Reading): string[] {
  // A word that opens bylines ("Written by:") is no name, though no name stands behind it.
  return [tidy(collapse(written))].filter((name) => isName(name, []) && unprefixed(name, reading) !== '');
}

const degrees =
  /^(?:(?:jr|sr|ii|iii|iv|esq|ph\.?\s?d|m\.?d|m\.?a|m\.?s|mph|mba|msc|bsc|jd|rn|rd|rdn|cpa|cfa|cfp|dds|dvm|do|dpt|lcsw|lmft|psyd|ed\.?d|facp|faap|fand|pe|phr|cscs|np|fnp-c|pa-c|bs|ba|cpt|ms rd)\.?[\s/-]*)+$/i;

const isSuffix = (piece: string): boolean => degrees.test(piece);

/** Takes the word that opens a byline off, and what stands before the names: "Written by", "Von". */
function unprefixed(text: string, reading: Reading): string {
  const opener = reading.opener(text);
  const open = opener?.kind === 'byline' ? text.slice(opener.contentStart) : text;
  const end = reading.bylineEnd(open);
  return (end === undefined || end < 2 ? open : open.slice(0, end)).trim();
}

/** Takes off what pages put behind a name: a bar and the site, a date, a handle. */
function tidy(name: string): string {
  const [whole = ''] = name.split(/[|•·»/]/u, 1);
  return whole
    .trimEnd()
    .replace(/(?<!\s)\s+[–—-]\s[\s\S]*$/u, '')
    .replace(/(?:(?<!\s)\s+)?\((?:@|https?:)[^()]*\)$/u, '')
    .replace(/^[\s"'“”.,:;–—-]+|(?<![\s"'“”,:;–—-])[\s"'“”,:;–—-]+$/gu, '')
    .trim();
}

function isName(name: string, site: readonly string[]): boolean {
  if (name.length < 2 || name.length > longest || nobody.test(name)) return false;
  if (/^(?:https?:|www\.|@)|[\w.]@\w+\.\w|https?:\/\//i.test(name)) return false;
  if (!/\p{L}{2}|\p{L}\.|\p{Script=Han}/u.test(name) || /\d{3}/.test(name)) return false;
  const plain = squeeze(name);
  return !site.some((other) => squeeze(other) === plain);
}

/** Whether a text has the shape of names: few words, each with a capital where the script has them. */
export function looksLikeName(text: string): boolean {
  const all = text.split(/\s+/);
  if (text.length > 60 || all.length > 6 || /[?!:]/.test(text)) return false;
  const lower = all.filter((word) => /^\p{Ll}/u.test(word));
  return (
    lower.every((word) =>
      /^(?:de|del|della|di|da|dos|du|van|von|der|den|la|le|al|el|bin|ibn|and|und|et|y|e|of|the|ter|ten|zu)$/.test(word),
    ) || all.length === 1
  );
}

/** Letters and digits of a name, for comparison. */
export function squeeze(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}
