/**
 * Reads the objects of a PDF as they stand in the file: what no reader shows, such as attributes of structure elements and
 * entries of annotations. For files of ours: no object streams, no encryption, one revision.
 */

/** A name, with its slash, a number, a text, a list or a dictionary. A reference is an object of its own. */
export type PdfThing = string | number | boolean | null | Text | Reference | PdfThing[] | Dictionary;

/** A string of bytes; as a text in ASCII or UTF-16. */
export class Text {
  readonly bytes: Uint8Array;
  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
  }
  toString(): string {
    const isUtf16 = this.bytes[0] === 0xfe && this.bytes[1] === 0xff;
    return isUtf16 ? new TextDecoder('utf-16be').decode(this.bytes) : String.fromCharCode(...this.bytes);
  }
}

/** A reference to an object by its number. */
export class Reference {
  readonly number: number;
  constructor(number: number) {
    this.number = number;
  }
}

/** Entries by their names, without slashes. */
export interface Dictionary {
  [name: string]: PdfThing;
}

/** The objects of a file. */
export interface PdfObjects {
  trailer: Dictionary;
  all: Map<number, PdfThing>;
  /** Dictionaries of a type (`Type`), by number: as they were made. */
  ofType(type: string): Dictionary[];
  /** What a thing is, or what it refers to, as a dictionary. */
  dictionary(thing: PdfThing | undefined): Dictionary;
}

const token =
  /\s*(?:%[^\n]*\n\s*)*(<<|>>|\[|\]|\((?:\\[\s\S]|[^\\()])*\)|<[\da-fA-F\s]*>|\/[^\s()<>[\]{}/%]*|\d+ \d+ R\b|[^\s()<>[\]{}/%]+)/y;

/** Reads the objects of a file. */
export function readObjects(file: Uint8Array): PdfObjects {
  const text = Buffer.from(file).toString('latin1');
  const all = new Map<number, PdfThing>();
  for (const { index, 0: head, 1: number } of text.matchAll(/^(\d+) 0 obj\n/gm)) {
    all.set(Number(number), readThing(text, index + head.length));
  }
  const ordered = new Map([...all].sort(([a], [b]) => a - b));
  const trailer = dictionaryOf(readThing(text, text.lastIndexOf('trailer') + 7));
  const dictionary = (thing: PdfThing | undefined): Dictionary =>
    dictionaryOf(thing instanceof Reference ? (all.get(thing.number) ?? null) : (thing ?? null));
  const ofType = (type: string): Dictionary[] =>
    [...ordered.values()].map((thing) => dictionaryOf(thing)).filter(({ Type }) => Type === `/${type}`);
  return { trailer, all: ordered, ofType, dictionary };
}

function dictionaryOf(thing: PdfThing): Dictionary {
  const isOne = typeof thing === 'object' && thing !== null && !Array.isArray(thing);
  return isOne && !(thing instanceof Text) && !(thing instanceof Reference) ? thing : {};
}

function readThing(text: string, start: number): PdfThing {
  let at = start;
  const next = (): string => {
    token.lastIndex = at;
    const found = token.exec(text);
    at = token.lastIndex;
    return found?.[1] ?? '';
  };
  const thing = (word: string): PdfThing => {
    if (word === '[') {
      const list: PdfThing[] = [];
      for (let item = next(); item !== ']' && item !== ''; item = next()) list.push(thing(item));
      return list;
    }
    if (word === '<<') {
      const entries: Dictionary = {};
      for (let key = next(); key !== '>>' && key !== ''; key = next()) entries[key.slice(1)] = thing(next());
      return entries;
    }
    if (word.startsWith('/')) return word;
    if (word.startsWith('(')) return new Text(Buffer.from(unescaped(word.slice(1, -1)), 'latin1'));
    if (word.startsWith('<')) return new Text(Buffer.from(word.slice(1, -1), 'hex'));
    if (word.endsWith(' R')) return new Reference(Number.parseInt(word, 10));
    if (word === 'true' || word === 'false') return word === 'true';
    return word === 'null' || Number.isNaN(Number(word)) ? null : Number(word);
  };
  return thing(next());
}

const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };
const unescaped = (text: string): string =>
  text.replace(/\\([\s\S])/g, (_, letter: string) => escapes[letter] ?? letter);
