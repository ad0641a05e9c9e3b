/**
 * Whole, for PDF, by three readers more: what poppler's `pdftotext` and MuPDF's `mutool` copy from the pages, and the text of
 * the structure tree as `pdfinfo -struct-text` has it, which must come in the order of the model's blocks, notes apart.
 *
 * On a page a block may be parted where a column or a page ends: notes, running head and folio stand between. A part is as
 * long as can be, and there are no more partings than columns. In lines from right to left MuPDF and the structure tree of
 * poppler give letters in the order seen, not the order read: of a piece of such text its words are looked for, forwards or
 * backwards and without the marks over letters. The structure tree tells their block, and so the order of blocks; what
 * MuPDF gives tells no order there.
 */
import { inPairs, type Printed, run, type Validator } from './validator.ts';
import { fold, foldPage, missingFrom, type Pieces, piecesOf } from './whole.ts';

const isToLeft = (piece: string): boolean => /[\p{sc=Arabic}\p{sc=Hebrew}]/u.test(piece);
const wordToLeft = /[\p{sc=Arabic}\p{sc=Hebrew}]+/gu;
const outerSigns = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu;
/** Words from right to left with what stands between them. */
const phraseToLeft = /[\p{sc=Arabic}\p{sc=Hebrew}\p{M}]+(?:[^\p{L}\p{N}]+[\p{sc=Arabic}\p{sc=Hebrew}\p{M}]+)*/u;
/** Columns of a page in the theme that has most. */
const columns = 2;
/** The last letters of a part may also be the first of what stands between. */
const doubt = 3;

/** Where a piece ends that begins at or after a place, parted or not; `undefined` if it is not there. */
function endOf(piece: string, text: string, from: number, partings: { left: number }): number | undefined {
  const at = text.indexOf(piece, from);
  if (at >= 0) return at + piece.length;
  if (partings.left === 0) return undefined;
  const longest = longestStart(piece, text, from);
  for (let length = longest; length > Math.max(0, longest - doubt); length--) {
    const after = text.indexOf(piece.slice(0, length), from) + length;
    partings.left -= 1;
    const end = endOf(piece.slice(length), text, after, partings);
    if (end !== undefined) return end;
    partings.left += 1;
  }
  return undefined;
}

function longestStart(piece: string, text: string, from: number): number {
  let [found, lost] = [0, piece.length];
  while (lost - found > 1) {
    const length = (found + lost) >> 1;
    if (text.includes(piece.slice(0, length), from)) found = length;
    else lost = length;
  }
  return found;
}

const reversed = (word: string): string => [...word].reverse().join('');
const unmarked = (text: string): string => foldPage(text).normalize('NFD').replace(/\p{M}/gu, '');

/** Pieces without those that have text from right to left; these; and what stands beside or between their phrases. */
function byDirection({ body, anywhere }: Pieces): { straight: Pieces; toLeft: Pieces } {
  const toLeft = { body: body.filter(isToLeft), anywhere: anywhere.filter(isToLeft) };
  const between = [...toLeft.body, ...toLeft.anywhere]
    .flatMap((piece) => piece.split(phraseToLeft))
    .map((text) => text.replace(outerSigns, ''))
    .filter((text) => text !== '');
  const straight = (piece: string): boolean => !isToLeft(piece);
  return {
    straight: { body: body.filter(straight), anywhere: [...anywhere.filter(straight), ...between] },
    toLeft,
  };
}

const wordsOf = (piece: string): string[] => unmarked(piece.replace(/\s/g, '_')).match(wordToLeft) ?? [];
const hasWord = (text: string, word: string): boolean => text.includes(word) || text.includes(reversed(word));

/** Words of pieces from right to left that a text lacks. */
function lostWords({ body, anywhere }: Pieces, read: string): string[] {
  const text = unmarked(read);
  const lost = [...body, ...anywhere].flatMap(wordsOf).filter((word) => !hasWord(text, word));
  return lost.map((word) => `missing: the word "${word}"`);
}

/** Pieces from right to left whose words do not stand together in a block, each in or after the block of the one before. */
function lostBlocks(pieces: readonly string[], read: string): string[] {
  const blocks = read.split('\n').map(unmarked);
  let from = 0;
  return pieces.filter((piece) => {
    const words = wordsOf(piece);
    const at = blocks.findIndex((block, index) => index >= from && words.every((word) => hasWord(block, word)));
    if (at >= 0) from = at;
    return at < 0;
  });
}

/** Says which pieces the text of pages lacks or has in another order. */
function missingFromPages(read: string, { body, anywhere }: Pieces, folded: (text: string) => string): string[] {
  const text = folded(read);
  const partings = { left: (read.split('\f').length + 1) * columns };
  const problems: string[] = [];
  let from = 0;
  for (const piece of body) {
    const end = endOf(folded(piece), text, from, partings);
    if (end === undefined) problems.push(`missing or out of order: "${fold(piece).slice(0, 80)}"`);
    else from = end;
  }
  const lost = anywhere.filter((piece) => endOf(folded(piece), text, 0, partings) === undefined);
  return [...problems, ...lost.map((piece) => `missing: "${fold(piece).slice(0, 80)}"`)];
}

/** Text of the elements of a structure tree as poppler prints it: a line an element or a string, indented by depth. */
function structureText(printed: string): { body: string; notes: string } {
  const kept = { body: '', notes: '' };
  let noteDepth = Number.POSITIVE_INFINITY;
  for (const [, indent = '', quoted, role, kind] of printed.matchAll(
    /^( *)(?:"([\s\S]*?)"|(?!Object )([A-Z]\w*)\b[^\n]*?(\(inline\))?:?)$/gm,
  )) {
    if (indent.length <= noteDepth) noteDepth = Number.POSITIVE_INFINITY;
    const place = noteDepth < indent.length ? 'notes' : 'body';
    if (quoted !== undefined) kept[place] += quoted;
    else if (kind === undefined) kept[place] += '\n';
    if (role === 'Note' || role === 'FENote') noteDepth = Math.min(noteDepth, indent.length);
  }
  return kept;
}

async function printed(command: string, ...options: readonly string[]): Promise<string> {
  const { code, stdout, stderr } = await run(command, options);
  if (code !== 0) throw new Error(`${command} ended with ${code}: ${stderr.slice(0, 300)}`);
  return stdout;
}

/**
 * In the order of the page's content, since poppler guesses another for columns beside a wide picture. By its own order it
 * turns lines from right to left into the order read: whole if the article is such, else in words.
 */
async function byPdftotext({ path, source }: Printed): Promise<string[]> {
  const pieces = piecesOf(source);
  const { straight, toLeft } = byDirection(pieces);
  const turned = async (): Promise<string> => printed('pdftotext', path, '-');
  if (pieces.body.length > 0 && pieces.body.every(isToLeft)) return missingFromPages(await turned(), pieces, foldPage);
  const lost = missingFromPages(await printed('pdftotext', '-raw', path, '-'), straight, foldPage);
  return toLeft.body.length > 0 ? [...lost, ...lostWords(toLeft, await turned())] : lost;
}

/** MuPDF 1.21 prints half pairs where one glyph stands for several characters beyond the first plane. */
const foldMutool = (text: string): string => foldPage(text).replace(/\ufffd|\u200d|[\u{10000}-\u{10ffff}]/gu, '');

async function byMutool({ path, source }: Printed): Promise<string[]> {
  const { straight, toLeft } = byDirection(piecesOf(source));
  const read = await printed('mutool', 'draw', '-q', '-F', 'txt', path);
  return [...missingFromPages(read, straight, foldMutool), ...lostWords(toLeft, read)];
}

async function byPdfinfo({ path, source }: Printed): Promise<string[]> {
  const { straight, toLeft } = byDirection(piecesOf(source));
  const { body, notes } = structureText(await printed('pdfinfo', '-struct-text', path));
  const read = `${body}\n${notes}`;
  const lost = [
    ...lostBlocks(toLeft.body, body),
    ...toLeft.anywhere.filter((piece) => lostBlocks([piece], read).length > 0),
  ];
  return [
    ...missingFrom(read, straight),
    ...lost.map((piece) => `missing or out of order: "${fold(piece).slice(0, 80)}"`),
  ];
}

const reader = (name: string, command: string, missing: (file: Printed) => Promise<string[]>): Validator => ({
  name,
  formats: ['pdf', 'newsprint.pdf', 'ua2.pdf'],
  commands: [command],
  check: (files) => inPairs(files, missing),
});

/** Text of pages, copied; and the order of the structure. */
export const pdfReaders: readonly Validator[] = [
  reader('Whole by pdftotext', 'pdftotext', byPdftotext),
  reader('Whole by mutool', 'mutool', byMutool),
  reader('Order by pdfinfo', 'pdfinfo', byPdfinfo),
];
