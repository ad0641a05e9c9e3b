/**
 * Reads a PDF back by pdf.js: the text of its structure elements, in their order, without artifacts.
 *
 * pdf.js gives the structure of each page; an element that goes on over a page stands once on each, so its text comes in
 * pieces, one after another. Notes stand at the foot of their page and are told apart.
 */
import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** An element of a page's structure. */
export interface ReadElement {
  role: string;
  /** What is read out in place of it. */
  alt?: string;
  language?: string;
  /** Text that stands in it, but not in an element within. */
  text: string;
  children: ReadElement[];
}

/** A PDF as it was read. */
export interface ReadPdf {
  pages: ReadElement[];
  /** Text of the body: a line a block. */
  body: string;
  /** Text of the notes. */
  notes: string;
  title: string | undefined;
  author: string | undefined;
  language: string | undefined;
  outline: { title: string; items: unknown[] }[];
  attachments: Record<string, Uint8Array>;
}

interface StructNode {
  role?: string;
  alt?: string;
  lang?: string;
  type?: string;
  id?: string;
  children?: StructNode[];
}

interface TextItem {
  str?: string;
  hasEOL?: boolean;
  type?: string;
  id?: string;
}

const inline = new Set(['Span', 'Em', 'Strong', 'Link', 'Code', 'Reference']);

/** Reads a PDF. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const task = getDocument({ data: bytes.slice(), verbosity: VerbosityLevel.ERRORS });
  const document = await task.promise;
  const { info } = await document.getMetadata();
  const pages: ReadElement[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const content = await page.getTextContent({ includeMarkedContent: true });
    const tree = await page.getStructTree();
    pages.push(elementOf(tree ?? {}, textById(content.items)));
  }
  const outline = (await document.getOutline()) ?? [];
  const files: Record<string, { content: Uint8Array }> = (await document.getAttachments()) ?? {};
  await task.destroy();
  const facts = info as { Title?: string; Author?: string; Language?: string };
  return {
    pages,
    body: pages.map((page) => textOf(page, (role) => role !== 'Note')).join(' '),
    notes: pages.map((page) => notesOf(page)).join(' '),
    title: facts.Title,
    author: facts.Author,
    language: facts.Language,
    outline,
    attachments: Object.fromEntries(Object.entries(files).map(([name, { content }]) => [name, content])),
  };
}

/** Every element of a role, in order. */
export function elementsOf(pdf: ReadPdf, role: string): ReadElement[] {
  const within = (element: ReadElement): ReadElement[] => [
    ...(element.role === role ? [element] : []),
    ...element.children.flatMap(within),
  ];
  return pdf.pages.flatMap(within);
}

/** The text of an element and of those within. */
export function textOf(element: ReadElement, wanted: (role: string) => boolean = () => true): string {
  if (!wanted(element.role)) return '';
  const text = element.text + element.children.map((child) => textOf(child, wanted)).join('');
  return inline.has(element.role) || element.role === 'text' ? text : `${text}\n`;
}

function notesOf(element: ReadElement): string {
  return element.role === 'Note' ? textOf(element) : element.children.map(notesOf).join('');
}

function textById(items: readonly TextItem[]): Map<string, string> {
  const texts = new Map<string, string>();
  const open: (string | undefined)[] = [];
  for (const { type, id, str = '', hasEOL } of items) {
    if (type?.startsWith('beginMarkedContent')) open.push(id);
    else if (type === 'endMarkedContent') open.pop();
    const owner = open.at(-1);
    if (owner !== undefined) texts.set(owner, (texts.get(owner) ?? '') + str + (hasEOL ? '\n' : ''));
  }
  return texts;
}

function elementOf(node: StructNode, texts: ReadonlyMap<string, string>): ReadElement {
  // An annotation of a link has no text of its own.
  if (node.type !== undefined) return { role: 'text', text: texts.get(node.id ?? '') ?? '', children: [] };
  return {
    role: node.role ?? '',
    ...(node.alt !== undefined && { alt: node.alt }),
    ...(node.lang !== undefined && { language: node.lang }),
    text: '',
    children: (node.children ?? []).map((child) => elementOf(child, texts)),
  };
}
