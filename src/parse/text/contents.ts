/**
 * A table of contents: lines that stand together, each of which comes again further down, in the same order, as the heading of
 * a section.
 *
 * Invariant: linear in the source. Lines that come again side by side are the refrain of a song, and no table of contents.
 */
import { fold } from '../../language/fold.ts';
import type { TextBlock } from './blocks.ts';
import type { Features } from './features.ts';
import { widestHeading } from './kin.ts';

/** Lines that make a table of contents below a title of its own, and without one. */
const fewestTitled = 2;
const fewestLines = 3;
/** Lines that a table of contents has at most. */
const mostLines = 40;
/** Columns up to which the title of a table of contents may go. */
const widestTitle = 40;
/** Share of the sections that have text below their heading. */
const mostApart = 0.6;
/** Units of a line below which it says too little. */
const shortest = 3;

/** What a line says, without its number, case and marks. */
const bare = (text: string): string =>
  fold(text)
    .replace(/^[^\p{L}]{1,6}(?=\p{L})/u, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** The same up to a colon, a dash or a bracket: a table of contents often has the first words of a heading alone. */
const opening = (text: string): string => bare(text.split(/[:：–—?？(（]/u, 1)[0] ?? '');

/** The first of some ascending numbers that is above another. */
function firstAbove(numbers: readonly number[], limit: number): number | undefined {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) > limit) high = middle;
    else low = middle + 1;
  }
  return numbers[low];
}

/** Lines of tables of contents: the index of each, with that of the first line of its table. */
export function contentsOf(
  blocks: readonly TextBlock[],
  features: readonly Features[],
  isTitle: (line: string) => boolean,
): Map<number, number> {
  const found = new Map<number, number>();
  const isLine = (index: number): boolean => {
    const { width = 0, ending = 'stop', words = false } = features[index] ?? {};
    return words && width <= widestHeading && ending !== 'stop' && ending !== 'comma';
  };
  const places = new Map<string, number[]>();
  for (const { index, text } of blocks) {
    if (!isLine(index)) continue;
    for (const key of new Set([bare(text), opening(text)])) {
      const known = places.get(key);
      if (known) known.push(index);
      else places.set(key, [index]);
    }
  }
  /** The first place below a line where its words come again, if it stands below that of the line above. */
  const place = (index: number, from: number): number | undefined => {
    const key = isLine(index) ? bare(blocks[index]?.text ?? '') : '';
    return key.length < shortest ? undefined : firstAbove(places.get(key) ?? [], Math.max(from, index));
  };
  for (let start = 0; start < blocks.length; start++) {
    const sections: number[] = [];
    for (let index = start; index < start + mostLines; index++) {
      const next = place(index, sections.at(-1) ?? index);
      if (next === undefined || (sections[0] ?? blocks.length) <= index) break;
      sections.push(next);
    }
    const title = blocks[start - 1]?.text ?? '';
    const titled = title.length <= widestTitle && isTitle(title);
    if (sections.length < (titled ? fewestTitled : fewestLines)) continue;
    const apart = sections.filter((each, at) => sections[at + 1] !== each + 1 && each + 1 < blocks.length).length;
    if (apart < sections.length * mostApart) continue;
    for (const at of sections.keys()) found.set(start + at, start);
    start += sections.length - 1;
  }
  return found;
}
