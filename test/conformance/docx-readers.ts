/**
 * DOCX files as other programs read them: pandoc's tree has the structure of the model, mammoth's raw text has every block,
 * and LibreOffice makes a tagged PDF with the model's headings.
 */
import { readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import mammoth from 'mammoth';
import { type Article, articlesOf, type Node, plainText, titleOf, visit } from 'offprint';
import { inPairs, type Printed, run, type Validator } from './validator.ts';
import { fold, foldPage, missingFrom, piecesOf } from './whole.ts';

/** What a reader should find, kind by kind, in order. */
interface Structure {
  title: string[];
  /** The byline, or who edited a publication. */
  author: string[];
  headings: string[];
  quotes: string[];
  lists: string[];
  notes: string[];
  links: string[];
  pictures: string[];
  heads: string[];
  /** Blocks of code, and code in lines outside of links. */
  code: string[];
}

const empty = (): Structure => ({
  title: [],
  author: [],
  headings: [],
  quotes: [],
  lists: [],
  notes: [],
  links: [],
  pictures: [],
  heads: [],
  code: [],
});

const stated = ({ metadata, provenance }: Article, key: 'headline' | 'byline'): string | undefined =>
  provenance[`/metadata/${key}`]?.status === 'inferred' && (provenance[`/metadata/${key}`]?.score ?? 0) < 0.75
    ? undefined
    : metadata[key]?.trim() || undefined;

/** The structure of the model, as a document has it: without levels that are skipped, articles of a publication on the first. */
function structureOf({ source }: Printed): Structure {
  const found = empty();
  const publication = source.type === 'publication';
  if (publication) {
    found.title.push(source.metadata.name);
    found.author.push(...(source.metadata.editor?.map(({ name }) => name) ?? []));
    // The contents list links to each article.
    found.links.push(...articlesOf(source).map((article) => titleOf(article)));
  }
  for (const article of articlesOf(source)) {
    const headline = stated(article, 'headline');
    if (!publication) found.author.push(...bylineOf(article));
    if (headline !== undefined)
      (publication ? found.headings : found.title).push(publication ? `1 ${headline}` : headline);
    collect(article, found, publication ? 1 : 0);
  }
  return found;
}

/** As the source prints it, else the names of the authors. */
function bylineOf(article: Article): string[] {
  const byline = stated(article, 'byline');
  if (byline !== undefined) return [byline];
  const { author = [] } = article.metadata;
  const isStated = article.provenance['/metadata/author']?.status !== 'inferred';
  return isStated ? author.map(({ name }) => name) : [];
}

function collect(article: Article, found: Structure, raised: number): void {
  const open: number[] = [];
  const definitions = new Map<string, string>();
  const references: string[] = [];
  visit(article, (node, ancestors) => {
    const inQuote = ancestors.some(isQuote);
    if (node.type === 'heading') {
      while ((open.at(-1) ?? 0) >= node.depth) open.pop();
      open.push(node.depth);
      found.headings.push(`${Math.min(open.length, 5) + raised} ${plainText(node)}`);
    }
    if (isQuote(node) && !inQuote) found.quotes.push(plainText(node));
    if (node.type === 'list') found.lists.push(`${node.ordered ? (node.start ?? 1) : '•'} × ${node.children.length}`);
    if (node.type === 'link' && !/^(javascript|data|vbscript):/i.test(node.url)) found.links.push(plainText(node));
    if (node.type === 'code' || (node.type === 'inlineCode' && !ancestors.some(isLink))) found.code.push(node.value);
    if (node.type === 'image' && node.alt) found.pictures.push(node.alt);
    if (node.type === 'tableCell' && node.header === 'column') found.heads.push(plainText(node));
    if (node.type === 'footnoteReference' && !references.includes(node.identifier)) references.push(node.identifier);
    if (node.type === 'footnoteDefinition' && !definitions.has(node.identifier))
      definitions.set(node.identifier, plainText(node));
  });
  const unreferenced = [...definitions.keys()].filter((identifier) => !references.includes(identifier));
  for (const identifier of [...references, ...unreferenced]) {
    const text = definitions.get(identifier);
    if (text !== undefined) found.notes.push(text);
  }
}

const isLink = ({ type }: Node): boolean => type === 'link';
const isQuote = ({ type }: Node): boolean => type === 'blockquote' || type === 'pullQuote';

/** A node of pandoc's own tree: `t` names it, `c` holds what it has. */
type Pandoc = { t: string; c?: unknown };

const isNode = (value: unknown): value is Pandoc =>
  typeof value === 'object' && value !== null && 't' in value && typeof value.t === 'string';

function textOf(value: unknown): string {
  if (Array.isArray(value)) return value.map(textOf).join('');
  if (!isNode(value)) return '';
  if (value.t === 'Str') return String(value.c);
  if (value.t === 'Code' || value.t === 'CodeBlock') return String(Array.isArray(value.c) ? value.c[1] : '');
  if (value.t === 'Note') return '';
  return value.c === undefined ? ' ' : `${textOf(value.c)}${blockTypes.has(value.t) ? '\n' : ''}`;
}

const blockTypes = new Set(['Para', 'Plain', 'Header', 'LineBlock']);

/** Reads the structure out of pandoc's tree. */
function pandocStructure(meta: unknown, blocks: unknown): Structure {
  const found = empty();
  const metadata: Readonly<Record<string, unknown>> = typeof meta === 'object' && meta !== null ? { ...meta } : {};
  for (const key of ['title', 'author'] as const) if (key in metadata) found[key].push(textOf(metadata[key]));
  const walk = (value: unknown): void => {
    if (Array.isArray(value)) for (const part of value) walk(part);
    if (!isNode(value)) return;
    const { t, c } = value;
    const parts = Array.isArray(c) ? c : [];
    if (t === 'Header') found.headings.push(`${parts[0]} ${textOf(parts[2])}`);
    if (t === 'BlockQuote') found.quotes.push(textOf(c));
    if (t === 'BulletList') found.lists.push(`• × ${parts.length}`);
    if (t === 'OrderedList') found.lists.push(`${parts[0]?.[0]} × ${parts[1]?.length}`);
    if (t === 'Code' || t === 'CodeBlock') found.code.push(textOf(value));
    if (t === 'Note') found.notes.push(textOf(c));
    if (t === 'Link') found.links.push(textOf(parts[1]));
    if (t === 'Image') found.pictures.push(textOf(parts[1]));
    if (t === 'Table')
      for (const row of parts[3]?.[1] ?? []) for (const cell of row[1] ?? []) found.heads.push(textOf(cell[4]));
    walk(c);
  };
  walk(blocks);
  return found;
}

/** Kinds of which only the text is compared, as one: pandoc makes one quotation or one block of code of two that touch. */
const joined = new Set<string>(['quotes', 'code']);

function differences(file: Printed, read: Structure): string[] {
  const wanted = structureOf(file);
  return Object.entries(wanted).flatMap(([kind, items]): string[] => {
    if (kind === 'author') return missingNames(items, read.author.map(fold).join(' '));
    const of = (list: readonly string[]): string[] => {
      const folded = list.map(fold).filter((item) => item !== '');
      return joined.has(kind) ? [folded.join(' ')] : folded;
    };
    const [ours, theirs] = [of(items), of(read[kind as keyof Structure])];
    const at = Array.from({ length: Math.max(ours.length, theirs.length) }).findIndex((_, n) => ours[n] !== theirs[n]);
    return at < 0
      ? []
      : [`${kind} ${at + 1}: expected "${ours[at]?.slice(0, 200)}", read "${theirs[at]?.slice(0, 200)}"`];
  });
}

/** The line has words of its own around names, and dots where the source began a line; it is there if somebody is known. */
function missingNames(names: readonly string[], read: string): string[] {
  const lines = names.flatMap((name) => name.split('\n')).map(fold);
  const missing = lines.filter((line) => !read.includes(line));
  if (names.length === 0 && read !== '') return [`author: read "${read}", which nobody states`];
  return missing.map((line) => `author: expected "${line}", read "${read}"`);
}

/** Structure by pandoc. */
const pandoc: Validator = {
  name: 'DOCX pandoc',
  formats: ['docx'],
  commands: ['pandoc'],
  check: (files) =>
    inPairs(files, async (file) => {
      const { code, stdout, stderr } = await run('pandoc', ['-f', 'docx', '-t', 'json', file.path]);
      if (code !== 0) return [`pandoc: ${stderr.slice(0, 300)}`];
      const { meta, blocks }: { meta: unknown; blocks: unknown } = JSON.parse(stdout);
      return differences(file, pandocStructure(meta, blocks));
    }),
};

/** Text by mammoth; its raw text has no notes, which its HTML has, and no line breaks. */
const raw: Validator = {
  name: 'DOCX mammoth',
  formats: ['docx'],
  commands: [],
  check: (files) =>
    inPairs(files, async ({ path, source }) => {
      const buffer = await readFile(path);
      const text = await mammoth.extractRawText({ buffer });
      const html = await mammoth.convertToHtml({ buffer });
      const marks = /<[^>]*>/g;
      const notes = html.value
        .replace(marks, ' ')
        .replace(/&(lt|gt|amp|quot);/g, (_, name: string) => signs[name] ?? '');
      const { body, anywhere } = piecesOf(source);
      return [
        ...missingFrom(text.value, { body, anywhere: [] }, foldPage),
        ...missingFrom(`${text.value}\n${notes}`, { body: [], anywhere }, foldPage),
      ];
    }),
};

const signs: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"' };

const pdfOptions = 'pdf:writer_pdf_Export:{"UseTaggedPDF":{"type":"boolean","value":"true"}}';

/** Headings of the tagged PDF that LibreOffice makes: its levels in order, one run of the program for all files. */
const libreOffice: Validator = {
  name: 'DOCX LibreOffice',
  formats: ['docx'],
  commands: ['soffice', 'pdfinfo'],
  async check(files) {
    const folder = join(dirname(files[0]?.path ?? '.'), 'libreoffice');
    const paths = files.map(({ path }) => path);
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    const { code, stderr } = await run('soffice', [
      profile,
      '--headless',
      '--convert-to',
      pdfOptions,
      '--outdir',
      folder,
      ...paths,
    ]);
    if (code !== 0) throw new Error(`soffice: ${stderr.slice(0, 300)}`);
    return inPairs(files, async (file) => {
      const pdf = join(folder, `${basename(file.path, '.docx')}.pdf`);
      const info = await run('pdfinfo', [pdf]);
      if (!/^Tagged:\s+yes$/m.test(info.stdout)) return ['LibreOffice made no tagged PDF of it'];
      const { stdout } = await run('pdfinfo', ['-struct-text', pdf]);
      const read = [...stdout.matchAll(/^ *H(\d)/gm)].map(([, level]) => level).join(' ');
      const wanted = structureOf(file)
        .headings.map((heading) => heading[0])
        .join(' ');
      return read === wanted ? [] : [`headings: expected levels ${wanted}, read ${read}`];
    });
  },
};

/** How other programs read DOCX files. */
export const docxReaders: readonly Validator[] = [pandoc, raw, libreOffice];
