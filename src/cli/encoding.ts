/**
 * From bytes to text: a byte order mark decides, else UTF-8, else windows-1252. `--encoding` names one of the labels of
 * the WHATWG Encoding Standard and overrules all but a mark.
 *
 * Invariant: no byte is lost without a diagnostic.
 */
import { decodeText } from '../container/characters.ts';
import { type Diagnostic, diagnose, OffprintError } from '../model/diagnostic.ts';

/** Text, and what is to be said about how it was read. */
export interface Decoded {
  text: string;
  diagnostic?: Diagnostic;
}

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
  const { text, encoding: name, guessed, damaged } = decodeText(bytes, encoding);
  if (guessed) return { text, diagnostic: diagnose('cli/encoding', guessedReason) };
  if (!damaged) return { text };
  return { text, diagnostic: diagnose('cli/encoding', `Bytes that are no ${name} were replaced by U+FFFD`) };
}

const guessedReason = 'The bytes are no UTF-8 and were read as windows-1252; --encoding names another';
