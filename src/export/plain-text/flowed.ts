/**
 * `format=flowed` (RFC 3676): lines that end in a space go on in the next, so that a reader with another window breaks the
 * paragraphs anew, and one who knows nothing of it sees lines of a fair length.
 *
 * `DelSp=yes` (4.2), where the space is deleted when lines are joined, is needed where words stand without spaces and lines
 * end between them, and only there: who does not know it shows two spaces. Invariant: joined as the RFC has it, the lines
 * are the text; none begins with a space, ">" or "From " unless it is stuffed (4.4), and none is a signature's (4.3).
 */
import type { Article, Publication } from '../../model/article.ts';

/** Columns of a line where nothing else is asked for (RFC 3676, 4.2: under 78; Usenet's usual measure). */
export const flowedWidth = 72;

/** Stands before a line of a quotation while lines are put together. No text holds it: control characters are replaced. */
export const quoteSign = '\u0001';

/** Scripts that are written without spaces, and the space without width: where lines end between words that none parts. */
const unspaced =
  /[\u200b\u2e80-\u312f\u3190-\u9fff\ua000-\ua4cf\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff9f\u{20000}-\u{3ffff}]/u;

/** Whether a source needs `DelSp=yes`. */
export function deletesSpace(source: Article | Publication): boolean {
  return unspaced.test(JSON.stringify([source.metadata, source.children]));
}

/** The content type of a source as flowed text. */
export function flowedType(source: Article | Publication): string {
  return `text/plain; charset=utf-8; format=flowed; delsp=${deletesSpace(source) ? 'yes' : 'no'}`;
}

/** What ends a line that goes on, by the space at which it was broken. */
export function softEnd(delSp: boolean): (space: string) => string {
  return delSp ? (space) => `${space} ` : () => ' ';
}

/** Columns that a line has room for: without its soft end, and the space that it may be stuffed by. */
export const flowedRoom = (width: number, delSp: boolean): number => Math.max(1, width - (delSp ? 3 : 2));

/** Writes the mark of quotations, and stuffs what would be taken for one. */
export function stuffed(line: string): string {
  const depth = line.length - line.replace(/^\u0001+/, '').length;
  const words = line.slice(depth);
  if (depth > 0) return words === '' ? '>'.repeat(depth) : `${'>'.repeat(depth)} ${words}`;
  return /^(?: |>|From )/.test(words) ? ` ${words}` : words;
}
