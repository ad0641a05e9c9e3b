/**
 * The syntax of PDF objects (ISO 32000-1, 7.2 and 7.3), read from bytes of unknown origin.
 *
 * Invariant: one pass over the bytes, nesting bounded; what is no object throws and tells where by the cursor.
 */
import { OffprintError } from '../../model/diagnostic.ts';

/** A value that may stand in a PDF. Numbers, booleans and null are JavaScript's; a string has one unit a byte. */
export type PdfValue = null | boolean | number | string | PdfName | PdfReference | PdfDictionary | readonly PdfValue[];

export interface PdfName {
  kind: 'name';
  name: string;
}

export interface PdfReference {
  kind: 'reference';
  number: number;
}

export interface PdfDictionary {
  kind: 'dictionary';
  entries: ReadonlyMap<string, PdfValue>;
}

/** A place in bytes, moved by whoever reads there. */
export interface Cursor {
  readonly bytes: Uint8Array;
  at: number;
}

/** Bytes of a string; the longest of a sound file is a signature. */
const longestString = 2 ** 20;

/** Levels of arrays and dictionaries; the deepest of a sound file is the path of a name tree. */
const mostLevels = 100;

const code = (character: string): number => character.charCodeAt(0);
const marks = {
  ...{ comment: code('%'), name: code('/'), open: code('('), close: code(')'), escape: code('\\'), number: code('#') },
  ...{ less: code('<'), greater: code('>'), array: code('['), arrayEnd: code(']') },
};
const delimiters = new Set(Array.from('()<>[]{}/%', code));

/** White space (7.2.2, table 1). */
export const isSpace = (byte: number | undefined): boolean =>
  byte === 32 || byte === 10 || byte === 13 || byte === 9 || byte === 12 || byte === 0;

export const isDigit = (byte: number | undefined): boolean => byte !== undefined && byte >= 48 && byte <= 57;

const isRegular = (byte: number | undefined): byte is number =>
  byte !== undefined && !isSpace(byte) && !delimiters.has(byte);

const damaged = (): OffprintError => new OffprintError('source/invalid', 'The PDF is damaged: an object breaks off');

/** Moves past white space and comments. */
export function skipSpace(cursor: Cursor): void {
  const { bytes } = cursor;
  for (;;) {
    while (isSpace(bytes[cursor.at])) cursor.at += 1;
    if (bytes[cursor.at] !== marks.comment) return;
    while (cursor.at < bytes.length && bytes[cursor.at] !== 10 && bytes[cursor.at] !== 13) cursor.at += 1;
  }
}

/** Whether an ASCII word stands at a place. */
export function standsAt(bytes: Uint8Array, at: number, word: string): boolean {
  for (let index = 0; index < word.length; index += 1) if (bytes[at + index] !== word.charCodeAt(index)) return false;
  return true;
}

/**
 * Reads a value and moves behind it.
 *
 * @throws OffprintError `source/invalid` where none stands, or it breaks off or nests too deep.
 */
export function readValue(cursor: Cursor, level = 0): PdfValue {
  if (level > mostLevels) throw damaged();
  skipSpace(cursor);
  const { bytes } = cursor;
  const [first, second] = [bytes[cursor.at], bytes[cursor.at + 1]];
  if (first === marks.less && second === marks.less) return readDictionary(cursor, level);
  if (first === marks.array) return readArray(cursor, level);
  if (first === marks.open) return readString(cursor);
  if (first === marks.less) return readHexString(cursor);
  if (first === marks.name) return { kind: 'name', name: readName(cursor) };
  const word = readWord(cursor);
  const constant = words.get(word);
  if (constant !== undefined) return constant;
  const number = Number(word);
  if (word === '' || Number.isNaN(number)) throw damaged();
  return readReference(cursor, number) ?? number;
}

const words = new Map<string, PdfValue>([
  ['true', true],
  ['false', false],
  ['null', null],
]);

function readWord(cursor: Cursor): string {
  const start = cursor.at;
  while (isRegular(cursor.bytes[cursor.at])) cursor.at += 1;
  // No number and no word of the syntax is longer.
  return latin(cursor.bytes, start, Math.min(cursor.at, start + 32));
}

function latin(bytes: Uint8Array, start: number, end: number): string {
  let text = '';
  for (let at = start; at < end; at += 1) text += String.fromCharCode(bytes[at] ?? 0);
  return text;
}

/** A number may begin `12 0 R`. */
function readReference(cursor: Cursor, number: number): PdfReference | undefined {
  const { bytes } = cursor;
  if (!Number.isSafeInteger(number) || number < 0 || !isSpace(bytes[cursor.at])) return undefined;
  let at = cursor.at;
  while (isSpace(bytes[at])) at += 1;
  const generation = at;
  while (isDigit(bytes[at])) at += 1;
  if (at === generation || !isSpace(bytes[at])) return undefined;
  while (isSpace(bytes[at])) at += 1;
  if (bytes[at] !== code('R') || isRegular(bytes[at + 1])) return undefined;
  cursor.at = at + 1;
  return { kind: 'reference', number };
}

function readArray(cursor: Cursor, level: number): PdfValue[] {
  const values: PdfValue[] = [];
  cursor.at += 1;
  for (;;) {
    skipSpace(cursor);
    if (cursor.bytes[cursor.at] === marks.arrayEnd) break;
    values.push(readValue(cursor, level + 1));
  }
  cursor.at += 1;
  return values;
}

function readDictionary(cursor: Cursor, level: number): PdfDictionary {
  const entries = new Map<string, PdfValue>();
  cursor.at += 2;
  for (;;) {
    skipSpace(cursor);
    if (standsAt(cursor.bytes, cursor.at, '>>')) break;
    if (cursor.bytes[cursor.at] !== marks.name) throw damaged();
    const name = readName(cursor);
    entries.set(name, readValue(cursor, level + 1));
  }
  cursor.at += 2;
  return { kind: 'dictionary', entries };
}

/** A name, in which `#41` stands for a byte (7.3.5). */
function readName(cursor: Cursor): string {
  cursor.at += 1;
  const start = cursor.at;
  while (isRegular(cursor.bytes[cursor.at])) cursor.at += 1;
  return latin(cursor.bytes, start, cursor.at).replace(/#([0-9a-f]{2})/gi, (_, digits: string) =>
    String.fromCharCode(Number.parseInt(digits, 16)),
  );
}

const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f', '\r': '', '\n': '' };

/** A string between parentheses, which may stand in it in pairs (7.3.4.2). */
function readString(cursor: Cursor): string {
  const { bytes } = cursor;
  const parts: string[] = [];
  let depth = 0;
  for (;;) {
    const byte = bytes[cursor.at];
    if (byte === undefined || parts.length > longestString) throw damaged();
    cursor.at += 1;
    if (byte === marks.escape) parts.push(readEscape(cursor));
    else {
      if (byte === marks.open) depth += 1;
      if (byte === marks.close) depth -= 1;
      if (depth === 0) return parts.slice(1).join('');
      parts.push(String.fromCharCode(byte));
    }
  }
}

function readEscape(cursor: Cursor): string {
  const { bytes } = cursor;
  let octal = '';
  while (octal.length < 3 && isDigit(bytes[cursor.at])) octal += String.fromCharCode(bytes[cursor.at++] ?? 0);
  if (octal !== '') return String.fromCharCode(Number.parseInt(octal, 8) & 0xff);
  const byte = bytes[cursor.at];
  if (byte === undefined) throw damaged();
  cursor.at += byte === 13 && bytes[cursor.at + 1] === 10 ? 2 : 1;
  const character = String.fromCharCode(byte);
  return escapes[character] ?? character;
}

function readHexString(cursor: Cursor): string {
  const start = cursor.at + 1;
  const { bytes } = cursor;
  while (cursor.at < bytes.length && bytes[cursor.at] !== marks.greater) cursor.at += 1;
  if (cursor.at === bytes.length || cursor.at - start > 2 * longestString) throw damaged();
  const digits = latin(bytes, start, cursor.at).replace(/\s|\0/g, '');
  cursor.at += 1;
  return digits.replace(/..?/gs, (pair) => String.fromCharCode(Number.parseInt(pair.padEnd(2, '0'), 16)));
}
