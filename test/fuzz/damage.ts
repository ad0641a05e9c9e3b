/**
 * Files as accidents and attackers make them: bits flipped, ranges cut out, doubled or taken from another file, words of the
 * format where they do not belong; in archives also inside the parts, which are packed again so that the damage is found late.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Unzipped, unzipSync, zipSync } from 'fflate';
import { docx } from '../../src/docx.ts';
import { epub } from '../../src/epub.ts';
import { html } from '../../src/html.ts';
import {
  type Article,
  exportAll,
  fromJson,
  jsonLd,
  OffprintError,
  parseArticle,
  readArticle,
  readAssets,
  text,
  toJson,
  verify,
} from '../../src/index.ts';
import { markdown } from '../../src/markdown.ts';
import { pdf } from '../../src/pdf.ts';
import { fc } from '../property.ts';

const root = join(import.meta.dirname, '../..');
const encode = (words: string): Uint8Array => new TextEncoder().encode(words);

/** Files that are sound: one short article in each format, and what lies in `seeds/`. */
export const sound: readonly Uint8Array[] = [...(await printed()), ...seeds()];

async function printed(): Promise<Uint8Array[]> {
  const source = fromJson(readFileSync(join(root, 'seeds/every-node.json'), 'utf8')) as Article;
  const short = { ...source, children: source.children.filter((_, index) => index % 3 === 0) };
  const files = await exportAll(short, { pdf, docx, epub, html, text, markdown, jsonLd });
  const words = [files.html, files.text, files.markdown, JSON.stringify(files.jsonLd), toJson(short)];
  return [files.pdf, files.docx, files.epub, ...words.map(encode)];
}

function seeds(): Uint8Array[] {
  const names = readdirSync(join(root, 'seeds')).filter((name) => /\.(?:txt|md|html)$/.test(name));
  return names.sort().map((name) => new Uint8Array(readFileSync(join(root, 'seeds', name))));
}

/** One thing that happens to bytes; places and lengths are parts of the whole. */
interface Damage {
  kind: 'flip' | 'set' | 'cut' | 'end' | 'double' | 'splice' | 'insert' | 'number';
  at: number;
  length: number;
  from: number;
  value: number;
  word: string;
}

const part = fc.double({ min: 0, max: 1, noNaN: true });
const short = fc.oneof({ weight: 3, arbitrary: part.map((value) => value / 500) }, { weight: 1, arbitrary: part });
const damage: fc.Arbitrary<Damage> = fc.record({
  kind: fc.constantFrom('flip', 'set', 'cut', 'end', 'double', 'splice', 'insert', 'number'),
  at: part,
  length: short,
  from: part,
  value: fc.nat(255),
  word: fc.constantFrom(
    ...[
      '\0',
      '\ufeff',
      '\ud800',
      '<',
      '>',
      '&',
      '"',
      ']]>',
      '<!--',
      '<!DOCTYPE a [<!ENTITY b "c">]>',
      '&b;',
      '../../etc',
    ],
    ...['{"type":"article"', '"children":[', '}]', '"version":2,', 'null', '1e999', '__proto__', '[[[[[[[[[['],
    ...['stream\n', 'endstream', 'endobj', '1 0 R', '<<', '/Length -1', '/Length 99999999', '/Encrypt 1 0 R', '((((('],
    ...[
      'PK\u0003\u0004',
      'PK\u0001\u0002',
      'PK\u0005\u0006',
      '\xff\xff\xff\xff',
      '\n\n',
      '\r',
      '---\n',
      '# ',
      '[^1]: ',
      '> > > > ',
    ],
    ...[
      '<script',
      '</script',
      '<table><tr>',
      '<w:p>',
      '<w:t>',
      'id="offprint.article.json"',
      'urn:offprint:envelope:1',
    ],
  ),
});

/** A damaged file. */
export const damaged: fc.Arbitrary<Uint8Array> = damagedOf(sound);

const isText = (file: Uint8Array): boolean => !file.includes(0);

/** A damaged text, Markdown, page or data. */
export const damagedText: fc.Arbitrary<Uint8Array> = damagedOf(sound.filter(isText));

function damagedOf(files: readonly Uint8Array[]): fc.Arbitrary<Uint8Array> {
  return fc
    .record({
      file: fc.nat(files.length - 1),
      other: fc.nat(files.length - 1),
      inside: fc.option(fc.nat(40)),
      damages: fc.array(damage, { minLength: 1, maxLength: 5 }),
    })
    .map(({ file, other, inside, damages }) => {
      const [bytes = encode(''), donor = encode('')] = [files[file], files[other]];
      const change = (whole: Uint8Array): Uint8Array => damages.reduce((left, each) => hurt(left, each, donor), whole);
      const isArchive = bytes[0] === 0x50 && bytes[1] === 0x4b;
      if (inside === null || !isArchive) return change(bytes);
      const parts: Unzipped = unzipSync(bytes);
      const names = Object.keys(parts);
      const name = names[inside % names.length] ?? '';
      return zipSync({ ...parts, [name]: change(parts[name] ?? encode('')) });
    });
}

function hurt(bytes: Uint8Array, { kind, at, length, from, value, word }: Damage, donor: Uint8Array): Uint8Array {
  const start = Math.floor(at * bytes.length);
  const end = Math.min(bytes.length, start + 1 + Math.floor(length * bytes.length));
  const join = (...parts: Uint8Array[]): Uint8Array => new Uint8Array(Buffer.concat(parts));
  const [before, middle, after] = [bytes.subarray(0, start), bytes.subarray(start, end), bytes.subarray(end)];
  const taken = donor.subarray(Math.floor(from * donor.length)).subarray(0, 1 + Math.floor(length * donor.length));
  switch (kind) {
    case 'flip':
      return join(
        before,
        middle.slice(0, 1).map((byte) => byte ^ (1 << (value % 8))),
        bytes.subarray(start + 1),
      );
    case 'set':
      return join(before, middle.slice().fill(value), after);
    case 'cut':
      return join(before, after);
    case 'end':
      return before;
    case 'double':
      return join(before, middle, middle, after);
    case 'splice':
      return join(before, taken, after);
    case 'insert':
      return join(before, encode(word), bytes.subarray(start));
    case 'number':
      return encodeNumber(bytes, start, value);
  }
}

/** Puts another number where the next one stands: a length, an offset, a count. */
function encodeNumber(bytes: Uint8Array, start: number, value: number): Uint8Array {
  const words = Buffer.from(bytes).toString('latin1');
  const changed = words.slice(start).replace(/\d+/, String(value * 7919));
  return new Uint8Array(Buffer.from(words.slice(0, start) + changed, 'latin1'));
}

/** Seconds of computing that a file of a few hundred kB may take, on a slow machine, in any of the ways that it is read. */
const mostSeconds = 20;

type Ways = Readonly<Record<string, () => Promise<unknown>>>;
const onDiagnostic = (): void => undefined;

/** Reads a file in each way, and says what is wrong: another error than ours, a result that is no article, too much time. */
export function faultsOfReading(file: Uint8Array): Promise<string[]> {
  const lamp = fromJson(toJson({ ...empty })) as Article;
  return faultsOf({
    readArticle: () => readArticle(file, { onDiagnostic }),
    visible: () => readArticle(file, { prefer: 'visible', onDiagnostic }),
    readAssets: () => readAssets(file),
    parseArticle: () => parseArticle(file, { onDiagnostic }),
    verify: () => verify(lamp, file),
  });
}

/** Has every parser read a file, whatever it is. */
export const faultsOfParsing = (file: Uint8Array): Promise<string[]> =>
  faultsOf(
    Object.fromEntries(
      (['text', 'markdown', 'html', 'json', 'jsonld'] as const).map((from) => [
        from,
        () => parseArticle(file, { from, onDiagnostic }),
      ]),
    ),
  );

async function faultsOf(ways: Ways): Promise<string[]> {
  const faults: string[] = [];
  for (const [name, read] of Object.entries(ways)) {
    const before = process.cpuUsage();
    try {
      const source = await read();
      if (name !== 'verify' && name !== 'readAssets')
        faults.push(...faultsOfModel(source).map((fault) => `${name}: ${fault}`));
    } catch (error) {
      if (!(error instanceof OffprintError)) faults.push(`${name}: ${error instanceof Error ? error.stack : error}`);
    }
    const { user, system } = process.cpuUsage(before);
    const seconds = (user + system) / 1e6;
    if (seconds > mostSeconds) faults.push(`${name}: ${seconds.toFixed(1)} seconds`);
  }
  return faults;
}

const empty: Article = {
  ...{ type: 'article', version: 1, language: 'en', direction: 'ltr' },
  ...{ metadata: { headline: 'A lamp' }, children: [], provenance: {}, omitted: [], markup: [] },
};

/** Whether a source has the shape of the model in canonical form: what reads it again finds nothing to mend. */
function faultsOfModel(source: unknown): string[] {
  const faults: string[] = [];
  fromJson(JSON.parse(JSON.stringify(source)), {
    onDiagnostic: ({ ruleId, reason, path }) => faults.push(`${ruleId} ${reason} ${path}`),
  });
  return faults;
}
