/**
 * Reads where text stands on the pages of a PDF, by pdf.js.
 */
import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A piece of text on a page: points from the upper left corner, to its baseline. */
export interface Word {
  text: string;
  x: number;
  y: number;
  width: number;
  size: number;
}

/** A page and its text, artifacts included. */
export interface PagePlaces {
  width: number;
  height: number;
  words: Word[];
}

/** Reads where text stands, page by page. */
export async function placesOf(bytes: Uint8Array): Promise<PagePlaces[]> {
  const task = getDocument({ data: bytes.slice(), verbosity: VerbosityLevel.ERRORS });
  const document = await task.promise;
  const pages: PagePlaces[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const [, , width = 0, height = 0] = page.view;
    const { items } = await page.getTextContent();
    const words = items.flatMap((item): Word[] => {
      if (!('str' in item) || item.str.trim() === '') return [];
      const [size = 0, , , , x = 0, y = 0]: number[] = item.transform;
      return [{ text: item.str, x, y: height - y, width: item.width, size }];
    });
    pages.push({ width, height, words });
  }
  await task.destroy();
  return pages;
}
