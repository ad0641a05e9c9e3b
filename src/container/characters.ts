/**
 * From bytes to characters: a byte order mark decides, else UTF-8, else windows-1252, which has a character for each byte.
 *
 * Invariant: every sequence of bytes gives a text, the same in every runtime.
 */

/** Text, and how it was read. */
export interface DecodedText {
  text: string;
  /** Name of the encoding (WHATWG Encoding Standard). */
  encoding: string;
  /** Whether the encoding is a guess: no mark, no UTF-8. */
  guessed: boolean;
  /** Whether some bytes were no characters of the encoding and became U+FFFD. */
  damaged: boolean;
}

const marks: readonly (readonly [encoding: string, mark: readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/**
 * Decodes a text; a byte order mark is no part of it.
 *
 * @param encoding Name of the encoding where the caller knows it; a mark overrules it.
 */
export function decodeText(bytes: Uint8Array, encoding?: string): DecodedText {
  const stated = marks.find(([, mark]) => mark.every((byte, index) => bytes[index] === byte))?.[0] ?? encoding;
  const name = stated ?? 'utf-8';
  if (name === 'windows-1252')
    return { text: decodeWindows1252(bytes), encoding: name, guessed: false, damaged: false };
  try {
    const text = new TextDecoder(name, { fatal: true }).decode(bytes);
    return { text, encoding: name, guessed: false, damaged: false };
  } catch {
    return stated === undefined
      ? { text: decodeWindows1252(bytes), encoding: 'windows-1252', guessed: true, damaged: false }
      : { text: new TextDecoder(stated).decode(bytes), encoding: stated, guessed: false, damaged: true };
  }
}

/** The characters of bytes 80 to 9F (WHATWG index windows-1252); Node 20 and some later ones decode these as Latin-1. */
const from80To9F =
  '\u20ac\x81\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\x8d\u017d\x8f' +
  '\x90\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\x9d\u017e\u0178';

function decodeWindows1252(bytes: Uint8Array): string {
  return new TextDecoder('windows-1252')
    .decode(bytes)
    .replace(/[\x80-\x9f]/g, (character) => from80To9F.charAt(character.charCodeAt(0) - 0x80));
}

/** Longest name of a file that is looked at. */
const longestName = 500;

/**
 * Whether a text is the name or the address of a file and nothing else: one line, no white space, an ending that is read.
 * Who hands it in most likely meant what the file holds.
 */
export const isFileName = (text: string): boolean =>
  text.length <= longestName && /^\S+\.(?:txt|text|md|markdown|html?|json|jsonld|pdf|docx|epub)$/i.test(text);
