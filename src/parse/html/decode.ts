/**
 * From bytes to characters, as browsers do it (HTML Standard, 13.2.3.2): a byte order mark, else what the caller says, else
 * UTF-8 where the bytes can be nothing else, else what the page says in its first 1,024 bytes, else UTF-8.
 *
 * Invariant: every byte sequence gives a text; what is not well-formed becomes U+FFFD and is reported.
 */
import { OffprintError } from '../../model/diagnostic.ts';

/** Text, and how it was read. */
export interface DecodedPage {
  text: string;
  encoding: string;
  /** Whether some bytes were no characters of the encoding. */
  damaged: boolean;
}

const marks: readonly (readonly [encoding: string, mark: readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/**
 * Whether bytes are UTF-8 beyond doubt: well-formed, and more than ASCII. Pages that were saved or sent on as UTF-8 often
 * keep the name of the encoding that they had before.
 */
function isUtf8(bytes: Uint8Array): boolean {
  if (!bytes.some((byte) => byte > 0x7f)) return false;
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** Bytes of a page in which its encoding is looked for. */
const headLength = 1024;

/**
 * Decodes a page.
 *
 * @param label Label of the encoding (WHATWG Encoding Standard) where the caller knows it.
 * @throws OffprintError `option/invalid` for a label that the standard or this runtime does not know.
 */
export function decodePage(bytes: Uint8Array, label?: string): DecodedPage {
  if (label !== undefined && !isKnown(label)) {
    throw new OffprintError('option/invalid', `encoding: there is no encoding "${label}"`, { option: 'encoding' });
  }
  const marked = marks.find(([, mark]) => mark.every((byte, index) => bytes[index] === byte))?.[0];
  const encoding = marked ?? label ?? (isUtf8(bytes) ? 'utf-8' : (statedIn(bytes) ?? 'utf-8'));
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes), encoding, damaged: false };
  } catch {
    return { text: new TextDecoder(encoding).decode(bytes), encoding, damaged: true };
  }
}

/** The encoding that a page states in a `meta` element; one that needs two bytes a character cannot be stated so. */
function statedIn(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, headLength));
  const label = /<meta[^>]{0,500}?charset\s*=\s*(?:["']\s*)?([^\s"'/>;]+)/i.exec(head)?.[1];
  if (label === undefined || !isKnown(label)) return undefined;
  const { encoding } = new TextDecoder(label);
  return encoding.startsWith('utf-16') ? 'utf-8' : encoding;
}

function isKnown(label: string): boolean {
  try {
    return new TextDecoder(label).encoding !== '';
  } catch {
    return false;
  }
}
