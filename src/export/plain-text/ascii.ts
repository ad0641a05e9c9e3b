/**
 * Text in the characters of ASCII (RFC 20), as a typewriter has them: quotation marks, dashes, ellipses, spaces and bullets
 * by the signs that stand for them since Usenet, Latin letters without their marks.
 *
 * Invariant: no word is lost. What has no form in ASCII stands as it is, and is told.
 */

/** Signs of print, and what is typed for them. */
const typed: Readonly<Record<string, string>> = {
  ...each("'", '‘’‚‛‹›′ʼ´`'),
  ...each('"', '“”„‟«»″〝〞〟「」『』'),
  ...each('-', '‐‑‒–−⁃－'),
  ...each('--', '—―⸺'),
  ...each('*', '•‣●▪◦·※'),
  ...each(' ', '\u00a0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000'),
  // Joiners, marks of direction, soft hyphens: nothing that is seen.
  ...each(
    '',
    '\u00ad\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2066\u2067\u2068\u2069\ufeff\ufe0f',
  ),
  ...{
    '…': '...',
    '‥': '..',
    '⁄': '/',
    '∕': '/',
    '×': 'x',
    '©': '(c)',
    '®': '(R)',
    '™': '(TM)',
    '€': 'EUR',
    '№': 'No.',
  },
  ...{ '¼': '1/4', '½': '1/2', '¾': '3/4', '←': '<-', '→': '->', ﬀ: 'ff', ﬁ: 'fi', ﬂ: 'fl', ﬃ: 'ffi', ﬄ: 'ffl' },
};

/** Latin letters that are no letter with a mark. */
const letters: Readonly<Record<string, string>> = {
  ...{ ß: 'ss', ẞ: 'SS', æ: 'ae', Æ: 'AE', œ: 'oe', Œ: 'OE', ø: 'o', Ø: 'O', đ: 'd', Đ: 'D', ð: 'd', Ð: 'D' },
  ...{ þ: 'th', Þ: 'Th', ł: 'l', Ł: 'L', ı: 'i', ħ: 'h', Ħ: 'H', ŋ: 'ng', Ŋ: 'Ng' },
};

/** Languages that write two letters where they have no mark. */
const doubled: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  de: { ä: 'ae', ö: 'oe', ü: 'ue', Ä: 'Ae', Ö: 'Oe', Ü: 'Ue' },
  ...Object.fromEntries(
    ['da', 'nb', 'nn', 'no'].map((language) => [language, { å: 'aa', Å: 'Aa', ø: 'oe', Ø: 'Oe' }] as const),
  ),
};

function each(sign: string, characters: string): Record<string, string> {
  return Object.fromEntries([...characters].map((character) => [character, sign]));
}

/** What became of the characters that were no ASCII. */
export interface Transliteration {
  /** Letters that lost their marks, with what was typed for them. */
  changed: Map<string, string>;
  /** Characters that ASCII has no form for. */
  kept: Set<string>;
}

/** A character and the marks on it, where one of them is no ASCII. */
const notAscii = /[^\u0000-\u007f]\p{M}*|[\u0000-\u007f]\p{M}+/gu;
/** Say how a sign is drawn, not which one it is (Unicode Standard, 23.4). */
const variationSelectors = /[\ufe00-\ufe0f]/g;

/**
 * Writes a text in ASCII.
 *
 * @param language BCP 47 tag of the text.
 * @param told Takes what is no mere sign of print.
 */
export function toAscii(text: string, language: string, told: Transliteration): string {
  const whole = text.normalize('NFC');
  return whole.replace(notAscii, (character, offset: number) => {
    const sign = character.replace(variationSelectors, '');
    if (/^[\u0000-\u007f]*$/.test(sign)) return sign;
    if (Object.hasOwn(typed, sign)) return typed[sign] ?? '';
    const form = letterOf(sign, language);
    if (form === undefined) {
      told.kept.add(character);
      return character;
    }
    told.changed.set(sign, form);
    const rest = whole.slice(offset + character.length, offset + character.length + 2);
    const before = whole.slice(Math.max(0, offset - 2), offset);
    return /^[A-Z]./.test(form) && standsInCapitals(before, rest) ? form.toUpperCase() : form;
  });
}

/** Whether what stands around a capital letter is in capitals: both letters for it are capitals then. */
const standsInCapitals = (before: string, after: string): boolean =>
  /^\p{Lu}/u.test(after) || (/\p{Lu}$/u.test(before) && !/^\p{Ll}/u.test(after));

function letterOf(character: string, language: string): string | undefined {
  const own = doubled[language.toLowerCase().replace(/-.*/, '')] ?? {};
  const known = [own, letters].find((table) => Object.hasOwn(table, character));
  if (known) return known[character];
  const base = character.normalize('NFD').replace(/\p{M}+/gu, '');
  return /^[A-Za-z]$/.test(base) ? base : undefined;
}
