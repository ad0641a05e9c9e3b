/**
 * Pages of the PDF, drawn by pdf.js, which is loaded with the first of them. Glyphs are drawn as paths: no face of the file
 * becomes one of the page, and no code is made of it.
 */
import type { PDFDocumentProxy } from 'pdfjs-dist';
import { element, part } from './element.ts';

export interface Leaves {
  /** Takes a PDF and draws its first page; nothing is drawn while there is none. Answers with the number of pages. */
  open(data: Blob | undefined): Promise<number | undefined>;
  /** Shows it page by page. */
  show(): void;
}

/** Width of the first page on its card, and of a page that is read, in CSS pixels. */
const small = 118;
const large = 760;

export function openLeaves(): Leaves {
  const card = part('first-page', HTMLCanvasElement);
  const dialog = part('leaf', HTMLDialogElement);
  const sheet = part('sheet', HTMLCanvasElement);
  const folio = part('folio', HTMLParagraphElement);
  let opening = 0;
  let file: PDFDocumentProxy | undefined;
  let number = 1;

  async function turnTo(wanted: number): Promise<void> {
    if (!file || wanted < 1 || wanted > file.numPages) return;
    number = wanted;
    folio.textContent = `Page ${number} of ${file.numPages}`;
    await draw(file, number, sheet, Math.min(large, innerWidth - 32), () => wanted !== number);
  }

  part('back', HTMLButtonElement).addEventListener('click', () => void turnTo(number - 1));
  part('on', HTMLButtonElement).addEventListener('click', () => void turnTo(number + 1));
  part('close', HTMLButtonElement).addEventListener('click', () => dialog.close());

  async function open(data: Blob | undefined): Promise<number | undefined> {
    opening += 1;
    const own = opening;
    card.width = 0;
    void file?.loadingTask.destroy();
    file = undefined;
    if (!data) return undefined;
    const { getDocument, GlobalWorkerOptions } = await import('pdfjs-dist');
    GlobalWorkerOptions.workerSrc = 'pdf.worker.js';
    const options = { isEvalSupported: false, disableFontFace: true, useSystemFonts: false, useWasm: false };
    const opened = await getDocument({ data: await data.arrayBuffer(), ...options }).promise;
    const isLate = (): boolean => own !== opening;
    if (!isLate()) {
      file = opened;
      await draw(opened, 1, card, small, isLate);
    }
    if (!isLate()) return opened.numPages;
    void opened.loadingTask.destroy();
    return undefined;
  }

  return {
    open,
    show() {
      dialog.showModal();
      void turnTo(1);
    },
  };
}

/** Draws a page out of sight and shows it when it is whole, unless another is wanted by then. */
async function draw(
  file: PDFDocumentProxy,
  number: number,
  canvas: HTMLCanvasElement,
  width: number,
  isLate: () => boolean,
): Promise<void> {
  const hidden = element('canvas');
  try {
    const page = await file.getPage(number);
    const viewport = page.getViewport({ scale: (width / page.getViewport({ scale: 1 }).width) * devicePixelRatio });
    hidden.width = Math.floor(viewport.width);
    hidden.height = Math.floor(viewport.height);
    await page.render({ canvas: hidden, viewport }).promise;
  } catch (cause) {
    // A file that is given up while it is drawn ends with an error.
    if (isLate()) return;
    throw cause;
  }
  if (isLate()) return;
  canvas.width = hidden.width;
  canvas.height = hidden.height;
  canvas.style.width = `${width}px`;
  canvas.getContext('2d')?.drawImage(hidden, 0, 0);
}
