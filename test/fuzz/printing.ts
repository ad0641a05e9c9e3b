/**
 * What holds of every file that is printed, whatever is in the article: it is made, its format's rules hold as far as they
 * can be checked within a process, every text is in it, it gives its article back, and a second run makes the same bytes.
 */
import { EpubCheck } from '@likecoin/epubcheck-ts';
import { unzipSync } from 'fflate';
import { XmlDocument } from 'libxml2-wasm';
import { type DefaultTreeAdapterTypes, type ParserError, parse } from 'parse5';
import { docx } from '../../src/docx.ts';
import { epub } from '../../src/epub.ts';
import { html } from '../../src/html.ts';
import {
  type Article,
  directionOf,
  exportAll,
  isInline,
  jsonLd,
  type Node,
  type Publication,
  readArticle,
  text,
  toJson,
  verify,
  visit,
} from '../../src/index.ts';
import { markdown } from '../../src/markdown.ts';
import { ninjs } from '../../src/ninjs.ts';
import { pdf } from '../../src/pdf.ts';
import { ssml } from '../../src/ssml.ts';
import { faces } from '../conformance/faces.ts';
import { readNinjs } from '../conformance/ninjs.ts';
import { readSsml } from '../conformance/ssml.ts';
import { makePng } from '../export/pdf/make-picture.ts';

const exporters = { pdf, docx, epub, html, text, markdown, jsonLd, ninjs, ssml };
/** Formats that carry no article; their text as another reads it. */
const readers: Readonly<Record<string, (file: unknown) => { faults: string[]; text: string }>> = {
  ninjs: (file) => readNinjs(String(file)),
  ssml: (file) => readSsml(String(file)),
};
const fonts = await faces();
const picture = makePng({ colorType: 2, depth: 8 });

/** Prints a source in every format and says what is wrong with the files. */
export async function faultsOfPrinting(source: Article | Publication): Promise<string[]> {
  const lacks = new Set<string>();
  const options = {
    each: { pdf: { fonts } },
    assets: ({ url }: { url: string }) => (url.startsWith('https:') ? picture : undefined),
    onDiagnostic: ({ ruleId, source: format }: { ruleId: string; source?: string }) => {
      if (ruleId === 'pdf/missing-glyph') lacks.add(format ?? '');
    },
  };
  const files = await exportAll(source, exporters, options);
  const again = await exportAll(source, exporters, options);
  const faults: string[] = [];
  for (const [format, file] of Object.entries(files)) {
    const second: unknown = Reflect.get(again, format);
    const tell = (fault: string): void => void faults.push(`${format}: ${fault}`);
    if (!isSame(file, second)) tell('a second run makes other bytes');
    for (const fault of await (checks[format]?.(file) ?? [])) tell(fault);
    if (format === 'jsonLd' || format === 'markdown' || lacks.has(format)) continue;
    const shown = readers[format]?.(file);
    for (const fault of shown?.faults ?? []) tell(fault);
    const { missing } = await verify(source, shown?.text ?? (file as Uint8Array | string));
    for (const { path, text: piece, found } of missing) {
      if (format === 'pdf' && runsBothWays(source, path, piece)) continue;
      tell(`${found} ${path} ${JSON.stringify(piece.slice(0, 60))}`);
    }
    if (format === 'text' || shown) continue;
    if (toJson(await readArticle(file as Uint8Array | string)) !== toJson(source)) tell('gives another article back');
  }
  return faults;
}

/** Whether a piece stands in lines that run both ways: pdf.js takes their parts in an order of its own. */
function runsBothWays(source: Article | Publication, path: string, piece: string): boolean {
  const steps = path.split('/').slice(1);
  const holders = steps.map((_, index) =>
    steps.slice(0, index).reduce<unknown>((at, key) => Reflect.get(Object(at), key), source),
  );
  const isRtl = (holder: unknown): boolean => {
    const { direction, language } = Object(holder);
    return direction === 'rtl' || (typeof language === 'string' && directionOf(language) === 'rtl');
  };
  // A piece goes on behind the node that it begins at: words in it may be of another language.
  const block = holders.findLast((holder): holder is Node => 'children' in Object(holder) && !isInline(Object(holder)));
  const turned = holders.filter(isRtl);
  visit(block ?? source, (node) => void (isRtl(node) && turned.push(node)));
  return turned.length > 0 || /[\u0590-\u08ff\u200f\u202a-\u202e\u2066-\u2069\ufb1d-\ufdff\ufe70-\ufefc]/u.test(piece);
}

function isSame(one: unknown, other: unknown): boolean {
  if (one instanceof Uint8Array && other instanceof Uint8Array) return Buffer.from(one).equals(other);
  return JSON.stringify(one) === JSON.stringify(other);
}

const checks: Readonly<Record<string, (file: unknown) => Promise<string[]> | string[]>> = {
  epub: async (file) => {
    const { messages } = await EpubCheck.validate(file as Uint8Array);
    return messages
      .filter(({ severity }) => !/^(?:info|usage)$/i.test(severity))
      .map(({ id, message, location }) => `${id} ${message} ${location?.path}`);
  },
  docx: (file) => packageFaults(unzipSync(file as Uint8Array)),
  html: (file) => pageFaults(file as string),
};

/** What breaks a package of parts (ECMA-376-2): XML that is not well-formed, relations that lead nowhere, parts of no type. */
function packageFaults(parts: Readonly<Record<string, Uint8Array>>): string[] {
  const faults: string[] = [];
  const read = (name: string): string => new TextDecoder().decode(parts[name]);
  const types = read('[Content_Types].xml');
  for (const name of Object.keys(parts)) {
    const ending = name.slice(name.lastIndexOf('.') + 1);
    if (!types.includes(`Extension="${ending}"`) && !types.includes(`PartName="/${name}"`) && !name.startsWith('['))
      faults.push(`${name} has no type`);
    if (!/\.(?:xml|rels)$/.test(name)) continue;
    try {
      XmlDocument.fromString(read(name)).dispose();
    } catch (error) {
      faults.push(`${name} is not well-formed: ${error}`);
    }
  }
  for (const name of Object.keys(parts).filter((each) => each.endsWith('.rels'))) {
    const relations = read(name).match(/<Relationship\b[^>]*>/g) ?? [];
    const value = (tag: string, attribute: string): string =>
      new RegExp(`\\b${attribute}="([^"]*)"`).exec(tag)?.[1] ?? '';
    const owner = name.replace('_rels/', '').replace(/\.rels$/, '');
    const folder = owner.slice(0, owner.lastIndexOf('/') + 1);
    for (const tag of relations.filter((each) => value(each, 'TargetMode') !== 'External')) {
      const target = value(tag, 'Target');
      const path = new URL(target, `file:///${folder}`).pathname.slice(1);
      if (!(path in parts)) faults.push(`${name} leads to ${target}, which is not there`);
    }
    const ids = new Set(relations.map((tag) => value(tag, 'Id')));
    if (ids.size < relations.length) faults.push(`${name} has one Id twice`);
    for (const [, id = ''] of read(owner).matchAll(/\br:(?:id|embed|link)="([^"]*)"/g))
      if (!ids.has(id)) faults.push(`${owner} refers to ${id}, which is no relation`);
  }
  return faults;
}

/** Errors of the page's syntax (HTML, 13.2.2), and what would run. */
export function pageFaults(page: string): string[] {
  const faults: string[] = [];
  const onParseError = ({ code, startLine }: ParserError) => faults.push(`${code} in line ${startLine}`);
  return [...runningIn(parse(page, { onParseError })), ...faults];
}

/** What runs in a node and below it: scripts that are no data, handlers of events, addresses and frames that hold scripts. */
function runningIn(node: DefaultTreeAdapterTypes.Node): string[] {
  const attributes = 'attrs' in node ? node.attrs : [];
  const type = attributes.find(({ name }) => name === 'type')?.value ?? '';
  const runs = attributes.flatMap(({ name, value }) => {
    // What a browser takes out of an address before it looks at the scheme (URL Standard, 4.4).
    const scheme = /^[^:]*:/.exec(value.replace(/[\t\n\r]/g, '').replace(/^[\0- ]+/, ''))?.[0] ?? '';
    const isRun = /^on/.test(name) || name === 'srcdoc' || /^(?:javascript|vbscript):/i.test(scheme);
    return isRun && !isText.has(name) ? [`${name}="${value}" runs`] : [];
  });
  if (node.nodeName === 'script' && !/^application\/(?:ld\+)?json$/.test(type)) runs.push('a script runs');
  const inner = 'content' in node ? [node.content] : [];
  const below = [...('childNodes' in node ? node.childNodes : []), ...inner];
  return [...runs, ...below.flatMap(runningIn)];
}

/** Attributes that hold any words. */
const isText = new Set(['alt', 'title', 'content', 'aria-label', 'value']);
