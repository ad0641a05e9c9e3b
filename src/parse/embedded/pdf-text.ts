/**
 * The text of a PDF by pdf.js, in the order of the structure tree (ISO 32000-1, 14.7), which is what assistive technology
 * reads: artifacts such as running heads and folios are no part of it.
 *
 * pdf.js is loaded when it is wanted, and installed by those who want it: it weighs more than all the rest. Invariant: the
 * text of an element that goes on over a page is one after another; notes come after the body.
 */
import { OffprintError } from '../../model/diagnostic.ts';

/** An element of the structure of a page, as pdf.js gives it. */
interface StructureNode {
  role?: string;
  /** `content` for a piece of the page, or the kind of an annotation. */
  type?: string;
  id?: string;
  children?: StructureNode[];
}

/** A run of text, or the begin or the end of marked content. */
interface ContentItem {
  str?: string;
  hasEOL?: boolean;
  type?: string;
  id?: string;
}

/** Elements that stand in a line of text. */
const inline = new Set(['Span', 'Em', 'Strong', 'Link', 'Code', 'Reference', 'Quote']);
const isNote = (role: string | undefined): boolean => role === 'Note' || role === 'FENote';

/**
 * Reads the text of a PDF.
 *
 * @throws OffprintError `reader/missing` if pdf.js is not installed, `source/invalid` if it cannot read the file.
 */
export async function readPdfText(bytes: Uint8Array): Promise<string> {
  const { getDocument, VerbosityLevel } = await loadReader();
  // pdf.js takes the buffer for itself.
  const task = getDocument({ data: bytes.slice(), verbosity: VerbosityLevel.ERRORS, isEvalSupported: false });
  const found = { body: '', notes: '' };
  try {
    const document = await task.promise;
    for (let number = 1; number <= document.numPages; number += 1) {
      const page = await document.getPage(number);
      const { items } = await page.getTextContent({ includeMarkedContent: true });
      read((await page.getStructTree()) ?? {}, textById(items), found);
      page.cleanup();
    }
  } catch (cause) {
    throw new OffprintError('source/invalid', 'The PDF cannot be read', { cause });
  } finally {
    await task.destroy();
  }
  return `${found.body}\n${found.notes}`;
}

async function loadReader(): Promise<typeof import('pdfjs-dist/legacy/build/pdf.mjs')> {
  try {
    const reader = await import('pdfjs-dist/legacy/build/pdf.mjs');
    const { workerSrc, workerPort } = reader.GlobalWorkerOptions;
    // Only Node knows where its worker is. It works without a thread of its own where its code is loaded already.
    if (workerSrc === '' && !workerPort) await import('pdfjs-dist/legacy/build/pdf.worker.mjs');
    return reader;
  } catch (cause) {
    const reason = 'The text of a PDF is read by pdf.js, which is not installed: npm install pdfjs-dist';
    throw new OffprintError('reader/missing', reason, { cause });
  }
}

function textById(items: readonly ContentItem[]): Map<string, string> {
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

/** Iterative: the structure may be of any depth. A line ends where a block does. */
function read(root: StructureNode, texts: ReadonlyMap<string, string>, found: { body: string; notes: string }): void {
  const stack: { node: StructureNode | undefined; place: 'body' | 'notes' }[] = [{ node: root, place: 'body' }];
  for (let step = stack.pop(); step; step = stack.pop()) {
    const { node, place: outer } = step;
    const place = isNote(node?.role) ? 'notes' : outer;
    if (!node) found[place] += '\n';
    else if (node.type !== undefined) found[place] += texts.get(node.id ?? '') ?? '';
    else {
      if (!inline.has(node.role ?? '')) stack.push({ node: undefined, place });
      for (const child of node.children?.toReversed() ?? []) stack.push({ node: child, place });
    }
  }
}
