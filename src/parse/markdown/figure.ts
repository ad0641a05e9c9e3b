/**
 * Figures: a picture on a line of its own, with the emphasised line under it, or its title, as its caption.
 *
 * Invariant: a caption is words of the source; a picture in a sentence stays in it.
 */
import { readingFor } from '../../language/reading.ts';
import { trimEdges } from '../../model/canonical.ts';
import type { Block, Caption, Credit, Figure, Image, Inline, Paragraph } from '../../model/nodes.ts';
import { plainText } from '../../model/visit.ts';
import type { Mapper } from './mapper.ts';

/** A paragraph of pictures as a figure; any other block as it is. */
export function asFigure(block: Block, mapper: Mapper): Block {
  if (block.type !== 'paragraph') return block;
  const images = block.children.filter((child): child is Image => child.type === 'image');
  const rest = block.children.filter((child) => child.type !== 'image' && !isSpace(child));
  const [only] = rest;
  if (images.length === 0 || rest.length > 1 || (only && !(isEmphasis(only) && stands(only, block)))) return block;
  const position = block.position ? { position: block.position } : {};
  const legend = only ? legendOf(only, mapper) : titleOf(images, mapper);
  const shown = legend?.type === 'caption' && !only ? images.map(untitled) : images;
  return { type: 'figure', ...position, children: [...shown, ...(legend ? [legend] : [])] };
}

/** Joins each figure without caption with the emphasised paragraph under it. */
export function captioned(blocks: readonly Block[], mapper: Mapper): Block[] {
  const found: Block[] = [];
  for (const block of blocks) {
    const last = found.at(-1);
    const legend = last?.type === 'figure' && last.children.every(({ type }) => type === 'image') && legendIn(block);
    if (last?.type === 'figure' && legend) found[found.length - 1] = withLegend(last, legendOf(legend, mapper));
    else found.push(block);
  }
  return found;
}

type Marked = Extract<Inline, { type: 'emphasis' }>;

const isEmphasis = (node: Inline): node is Marked => node.type === 'emphasis';
const isSpace = (node: Inline): boolean => node.type === 'break' || (node.type === 'text' && node.value.trim() === '');

function legendIn(block: Block): Marked | undefined {
  const [only, ...more] = block.type === 'paragraph' ? block.children : [];
  return only && more.length === 0 && isEmphasis(only) ? only : undefined;
}

/** Whether an emphasised text stands on a line of its own, below all pictures. */
function stands(node: Inline, { children }: Paragraph): boolean {
  const before = children[children.indexOf(node) - 1];
  const isNewLine = before?.type === 'break' || (before?.type === 'text' && before.value.includes('\n'));
  return isNewLine && children.at(-1) === node;
}

function legendOf({ children, position }: Marked, mapper: Mapper): Caption | Credit {
  const place = position ? { position } : {};
  const inferred = { rule: 'markdown/caption', score: 0.95, evidence: ['below a picture', 'emphasised as a whole'] };
  const line = trimEdges(children);
  const isCredit = readingFor(mapper.language).opener(line.map(plainText).join(''))?.kind === 'photo';
  const base = { ...place, data: { inferred }, children: line };
  return isCredit ? { type: 'credit', role: 'photo', ...base } : { type: 'caption', ...base };
}

function withLegend(figure: Figure, legend: Caption | Credit): Figure {
  const end = legend.position?.end;
  const position = figure.position && end ? { position: { start: figure.position.start, end } } : {};
  return { ...figure, ...position, children: [...figure.children, legend] };
}

/** The title of a lone picture, which a page shows only to those who point at it, as a caption. */
function titleOf(images: readonly Image[], { source }: Mapper): Caption | undefined {
  const [image, ...more] = images;
  if (!image?.title || more.length > 0) return undefined;
  const value = image.title.replace(/\s+/g, ' ').trim();
  if (value === '') return undefined;
  const { start, end } = image.position ?? {};
  const within = start && end && source.text !== '' ? source.text.slice(start.offset, end.offset) : '';
  const at = within.lastIndexOf(image.title);
  const inferred = { rule: 'markdown/caption', score: 0.9, evidence: ['title of a lone picture'] };
  if (!start || at < 0) return { type: 'caption', data: { inferred }, children: [{ type: 'text', value }] };
  const span = { start: start.offset + at, end: start.offset + at + image.title.length };
  source.unmark(span);
  const position = source.position(span);
  return { type: 'caption', position, data: { inferred }, children: [{ type: 'text', value, position }] };
}

function untitled({ title: _, ...image }: Image): Image {
  return image;
}
