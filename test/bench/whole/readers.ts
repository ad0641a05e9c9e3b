/**
 * What files of each format say of the article, read by tools that are not ours: PDF by pdf.js, the text and structure of DOCX
 * and EPUB by pandoc, their properties as they stand in the package. Nothing here knows who wrote a file.
 */
import { spawnSync } from 'node:child_process';
import { strFromU8, unzipSync } from 'fflate';
import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Format } from './stacks.ts';

/** What a file says; a member that a format has no place for is absent. */
export interface Said {
  titles: string[];
  authors: string[];
  descriptions: string[];
  languages: string[];
  publishers: string[];
  rights: string[];
  keywords: string[];
  /** As they stand there. */
  dates: string[];
  structure?: Structure;
  text: string;
}

/** Headings by their text where the reader tells it, else by number, the headline left out. */
export interface Structure {
  headings: string[] | number;
  items: number;
  tables: number;
  notes: number;
  quotes: number;
  alts: string[];
}

const said = (): Said => ({
  ...{ titles: [], authors: [], descriptions: [], languages: [], publishers: [], rights: [], keywords: [], dates: [] },
  text: '',
});

/** Reads a file. */
export function readFileOf(format: Format, bytes: Uint8Array): Promise<Said> | Said {
  if (format === 'pdf') return readPdf(bytes);
  if (format === 'jsonld') return readJsonLd(strFromU8(bytes));
  if (format === 'text') return { ...said(), text: strFromU8(bytes) };
  return readPackage(format, bytes);
}

/** A node of a page's structure tree; content has no role. */
interface Tagged {
  type?: string;
  role?: string;
  alt?: string;
  children?: Tagged[];
}

async function readPdf(bytes: Uint8Array): Promise<Said> {
  const document = await getDocument({ data: Uint8Array.from(bytes), verbosity: VerbosityLevel.ERRORS }).promise;
  const { info, metadata } = await document.getMetadata();
  const value = (name: string): string[] => {
    const found: unknown = Object.entries(info).find(([key]) => key === name)?.[1];
    return typeof found === 'string' && found !== '' ? [found] : [];
  };
  const xmp = (name: string): string[] => {
    const found: unknown = metadata?.get(name);
    return [found].flat().flatMap((each) => (typeof each === 'string' ? [each] : []));
  };
  const nodes: Tagged[] = [];
  const collect = (node: Tagged): void => {
    nodes.push(node);
    node.children?.forEach(collect);
  };
  let text = '';
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent();
    text += items.map((item) => ('str' in item ? item.str : '')).join(' ');
    const tree: Tagged | null = await page.getStructTree();
    if (tree) collect(tree);
  }
  await document.destroy();
  const count = (role: RegExp): number => nodes.filter((node) => role.test(node.role ?? '')).length;
  return {
    ...said(),
    titles: [...new Set([...value('Title'), ...xmp('dc:title')])],
    authors: [...value('Author'), ...xmp('dc:creator')],
    descriptions: [...new Set([...value('Subject'), ...xmp('dc:description')])],
    languages: value('Language'),
    publishers: xmp('dc:publisher'),
    rights: xmp('dc:rights'),
    keywords: value('Keywords').flatMap((all) => all.split(/[,;]\s*/)),
    dates: [...value('CreationDate'), ...value('ModDate'), ...xmp('dc:date')],
    structure: {
      headings: count(/^H[2-6]?$/),
      items: count(/^LI$/),
      tables: count(/^Table$/),
      notes: count(/^(?:FE)?Note$/),
      quotes: count(/^BlockQuote$/),
      alts: nodes.flatMap(({ alt }) => (alt ? [alt] : [])),
    },
    text,
  };
}

interface PandocNode {
  t: string;
  c?: unknown;
}

/** Text and structure by pandoc; without it a file is taken to have none. */
function byPandoc(format: 'docx' | 'epub', bytes: Uint8Array): Pick<Said, 'structure' | 'text'> {
  const { status, stdout } = spawnSync('pandoc', ['-f', format, '-t', 'json'], { input: bytes, maxBuffer: 2 ** 28 });
  if (status !== 0) return { text: '' };
  const headings: string[] = [];
  const alts: string[] = [];
  const found = { headings, items: 0, tables: 0, notes: 0, quotes: 0, alts };
  const words: string[] = [];
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(visit);
    if (!isNode(value)) return;
    const { t, c } = value;
    const content: unknown[] = Array.isArray(c) ? c : [];
    if (t === 'Str' && typeof c === 'string') words.push(c);
    if (t === 'Header') headings.push(stringsOf(content[2]).join(' '));
    if (t === 'BulletList') found.items += content.length;
    if (t === 'OrderedList' && Array.isArray(content[1])) found.items += content[1].length;
    if (t === 'Table') found.tables++;
    if (t === 'Note') found.notes++;
    if (t === 'BlockQuote') found.quotes++;
    if (t === 'Image') alts.push(stringsOf(content[1]).join(' '));
    visit(c);
  };
  visit(JSON.parse(stdout.toString('utf8')).blocks);
  return { structure: found, text: words.join(' ') };
}

const isNode = (value: unknown): value is PandocNode => typeof value === 'object' && value !== null && 't' in value;

function stringsOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(stringsOf);
  if (!isNode(value)) return [];
  return value.t === 'Str' && typeof value.c === 'string' ? [value.c] : stringsOf(value.c);
}

/** Paragraphs in a style that Word knows as a heading, which pandoc does not always. */
function headingsOf(document: string, styles: string): string[] {
  const ids = [...styles.matchAll(/<w:style\b[^>]*w:styleId="([^"]+)"[^>]*>[\s\S]*?<\/w:style>/g)]
    .filter(([style]) => /<w:name w:val="heading \d"/i.test(style))
    .map(([, id = '']) => id);
  return [...document.matchAll(/<w:p[ >][\s\S]*?<\/w:p>/g)].flatMap(([paragraph]) => {
    const [, id = ''] = /<w:pStyle w:val="([^"]+)"/.exec(paragraph) ?? [];
    if (!ids.includes(id)) return [];
    return [[...paragraph.matchAll(/<w:t(?: [^>]*)?>([^<]*)</g)].map(([, text = '']) => decoded(text)).join('')];
  });
}

const decoded = (text: string): string =>
  text
    .replace(/<[^>]*>/g, '')
    .replace(
      /&(amp|lt|gt|quot|apos);/g,
      (_, name: string) => ({ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" })[name] ?? '',
    )
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .trim();

/** The properties of a package: Dublin Core in `core.xml` of a DOCX file, in the package document of a book. */
function readPackage(format: 'docx' | 'epub', bytes: Uint8Array): Said {
  const files = unzipSync(bytes);
  const part = (path: RegExp): string => {
    const found = Object.entries(files).find(([name]) => path.test(name));
    return found ? strFromU8(found[1]) : '';
  };
  const properties = part(format === 'docx' ? /^docProps\/core\.xml$/ : /\.opf$/);
  const element = (name: string): string[] =>
    [...properties.matchAll(new RegExp(`<(?:\\w+:)?${name}(?:\\s[^>]*)?>([^]*?)</(?:\\w+:)?${name}>`, 'g'))]
      .map(([, text = '']) => decoded(text))
      .filter((text) => text !== '');
  const modified = [...properties.matchAll(/<meta [^>]*property="dcterms:modified"[^>]*>([^<]*)</g)].map(
    ([, date = '']) => date,
  );
  const words = format === 'docx' ? [...element('keywords'), ...element('subject')] : element('subject');
  const languages =
    format === 'docx'
      ? [...part(/^word\/styles\.xml$/).matchAll(/<w:lang [^>]*w:val="([^"]*)"/g)].map(([, tag = '']) => tag)
      : [];
  // Of a document the publisher is its company, or a property of the file's own.
  const company = [
    ...part(/^docProps\/app\.xml$/).matchAll(/<Company>([^<]*)</g),
    ...part(/^docProps\/custom\.xml$/).matchAll(/name="publisher"[^>]*><vt:lpwstr>([^<]*)</gi),
  ].map(([, name = '']) => decoded(name));
  const headings = headingsOf(part(/^word\/document\.xml$/), part(/^word\/styles\.xml$/));
  const pages = byPandoc(format, bytes);
  const alts = Object.entries(files).flatMap(([name, content]) =>
    format === 'docx' && name === 'word/document.xml'
      ? [...strFromU8(content).matchAll(/<wp:docPr [^>]*descr="([^"]*)"/g)].map(([, text = '']) => decoded(text))
      : format === 'epub' && /\.x?html$/.test(name)
        ? [...strFromU8(content).matchAll(/<img [^>]*alt="([^"]*)"/g)].map(([, text = '']) => decoded(text))
        : [],
  );
  return {
    ...said(),
    titles: [...new Set(element('title'))],
    authors: element('creator'),
    descriptions: element('description'),
    languages: [...new Set([...element('language'), ...languages.slice(0, 1)])],
    publishers: format === 'docx' ? company : element('publisher'),
    rights: element('rights'),
    keywords: words.flatMap((all) => all.split(/[,;]\s*/)),
    dates: [...element('date'), ...element('created'), ...element('modified'), ...modified],
    text: pages.text,
    ...(pages.structure && { structure: { ...pages.structure, alts, ...(format === 'docx' && { headings }) } }),
  };
}

function readJsonLd(json: string): Said {
  const data: unknown = JSON.parse(json);
  const of = (value: unknown, name: string): unknown[] =>
    typeof value === 'object' && value !== null && name in value ? [Reflect.get(value, name)].flat() : [];
  const texts = (values: readonly unknown[]): string[] => values.filter((value) => typeof value === 'string');
  const names = (values: readonly unknown[]): string[] => values.flatMap((value) => texts(of(value, 'name')));
  return {
    ...said(),
    titles: texts(of(data, 'headline')),
    authors: names(of(data, 'author')),
    descriptions: texts(of(data, 'description')),
    languages: texts(of(data, 'inLanguage')),
    publishers: names(of(data, 'publisher')),
    rights: texts(of(data, 'copyrightNotice')),
    keywords: texts(of(data, 'keywords')),
    dates: [...texts(of(data, 'datePublished')), ...texts(of(data, 'dateModified'))],
    text: json,
  };
}
