/**
 * From bytes to text: a byte order mark decides, else UTF-8, else windows-1252. `--encoding` names one of the labels of
 * the WHATWG Encoding Standard and overrules all but a mark.
 *
 * Invariant: no byte is lost without a diagnostic.
 */
import { type Diagnostic, diagnose, OffprintError } from '../model/diagnostic.ts';

/** Text, and what is to be said about how it was read. */
export interface Decoded {
  text: string;
  diagnostic?: Diagnostic;
}

const marks: readonly (readonly [encoding: string, mark: readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/**
 * Finds the name of an encoding by its label.
 *
 * @throws OffprintError `option/invalid` for a label that the standard or this runtime does not know.
 */
export function encodingNamed(label: string): string {
  try {
    return new TextDecoder(label).encoding;
  } catch (cause) {
    throw new OffprintError('option/invalid', `--encoding: there is no encoding "${label}"`, {
      option: 'encoding',
      cause,
    });
  }
}

/**
 * Decodes an input; a byte order mark is no part of the text.
 *
 * @param encoding Name of the encoding where the user gave one.
 */
export function decode(bytes: Uint8Array, encoding?: string): Decoded {
  const stated = marks.find(([, mark]) => mark.every((byte, index) => bytes[index] === byte))?.[0] ?? encoding;
  if (stated !== undefined) return decodeAs(bytes, stated);
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return { ...decodeAs(bytes, 'windows-1252'), diagnostic: diagnose('cli/encoding', guessed) };
  }
}

const guessed = 'The bytes are no UTF-8 and were read as windows-1252; --encoding names another';

function decodeAs(bytes: Uint8Array, encoding: string): Decoded {
  if (encoding === 'windows-1252') return { text: decodeWindows1252(bytes) };
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes) };
  } catch {
    const reason = `Bytes that are no ${encoding} were replaced by U+FFFD`;
    return { text: new TextDecoder(encoding).decode(bytes), diagnostic: diagnose('cli/encoding', reason) };
  }
}

/** The characters of bytes 80 to 9F (WHATWG index windows-1252); Node 20 and some later ones decode these as Latin-1. */
const from80To9F =
  '\u20ac\x81\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\x8d\u017d\x8f' +
  '\x90\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\x9d\u017e\u0178';

function decodeWindows1252(bytes: Uint8Array): string {
  const { buffer, byteOffset, byteLength } = bytes;
  return Buffer.from(buffer, byteOffset, byteLength)
    .toString('latin1')
    .replace(/[\x80-\x9f]/g, (character) => from80To9F.charAt(character.charCodeAt(0) - 0x80));
}
