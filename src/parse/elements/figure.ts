/**
 * Figures (HTML Standard, 4.4.12 and 4.4.13): pictures, a table or code with caption and credit; and what is embedded,
 * which becomes a link.
 *
 * Invariant: every word of a figure stands in its caption or its credit, or the figure gives way to its contents.
 */
import { readingFor } from '../../language/reading.ts';
import { inOrder } from '../../model/canonical.ts';
import type { Attribution, Block, Caption, Credit, Figure, Image, Inline, Node } from '../../model/nodes.ts';
import { isInline, plainText, visit } from '../../model/visit.ts';
import { lineOf, phrase } from './inline.ts';
import { type Mapper, namesOf, without } from './mapper.ts';
import { pictureOf } from './picture.ts';
import { placed } from './place.ts';
import { attribute, collapse, type Element, find, findAll, parentOf, textOf } from './tree.ts';

const creditName =
  /[ _-](?:credits?|copyright|photographer|photo-?credits?|image-?credits?|attribution|source|byline)[ _-]/;

const captionName =
  /[ _-](?:wp-caption-text|(?:[a-z0-9]+-?)?captions?(?:-?(?:text|full|inner|body|content))?|newscaption|photo-?credits?|image-?credits?|img-?credits?)[ _-]/;
const boxName =
  /[ _-](?:wp-caption|captioned|figure|image|img|photos?|picture|media|thumb\w*|gallery-?item|slide\w*)[ _-]/;

/** Whether its author calls an element the legend of a picture. */
export function isCaption(element: Element): boolean {
  if (!captionName.test(namesOf(element)) || shows(element) || collapse(textOf(element)).length > 500) return false;
  return find(element, ({ tagName }) => /^(?:ul|ol|dl|table)$/.test(tagName)) === undefined;
}

/** Whether an element is a figure in all but name: a box for one picture and its legend. */
export function isFigureBox(element: Element): boolean {
  if (!boxName.test(namesOf(element)) && !captionName.test(namesOf(element))) return false;
  if (findAll(element, isPicture).length !== 1) return false;
  const legend = find(element, isCaption);
  return legend !== undefined && collapse(textOf(element)).length - collapse(textOf(legend)).length < 60;
}

const isPicture = ({ tagName }: Element): boolean => tagName === 'img' || tagName === 'amp-img';

const shows = (element: Element): boolean => find(element, isPicture) !== undefined;

/** A legend that stands by itself, to be joined to its picture. */
export function loneCaption(element: Element, mapper: Mapper): Block[] {
  const children = legendOf(element, mapper);
  return children.length === 0 ? [] : [{ type: 'figure', ...placed(element), children }];
}

/**
 * Joins legends that stand by themselves to the picture before or behind them. One that repeats another goes; one without a
 * picture, which has nothing to say, goes too if the article was looked for in a page, and is a paragraph else.
 */
export function joinCaptions(blocks: readonly Block[], { lose }: Mapper): Block[] {
  const joined: Block[] = [];
  const said = new Set<string>();
  for (const [index, block] of blocks.entries()) {
    if (block.type !== 'figure' || block.children.some(isShown)) {
      joined.push(block);
      continue;
    }
    const text = plainText(block);
    const before = joined.at(-1);
    const next = blocks[index + 1];
    if (said.has(text)) lose?.(block, 'figure/repeated');
    else if (before?.type === 'figure' && !hasLegend(before, block)) {
      joined[joined.length - 1] = { ...before, children: inOrder('figure', [...before.children, ...block.children]) };
    } else if (next?.type === 'figure' && next.children.some(isShown) && !hasLegend(next, block)) {
      next.children = inOrder('figure', [...next.children, ...block.children]);
    } else if (lose) lose(block, 'figure/no-picture');
    else joined.push(...block.children.filter(isLegend).map(asBlock));
    said.add(text);
  }
  return joined;
}

const isLegend = (part: Node): part is Caption | Credit => part.type === 'caption' || part.type === 'credit';

const isShown = (part: Node): boolean => !isLegend(part);

const hasLegend = (figure: Figure, other: Figure): boolean =>
  figure.children.some((own) => !isShown(own) && other.children.some(({ type }) => type === own.type));

/** A figure, or what it gives way to. */
export function figureOf(element: Element, mapper: Mapper): Block[] {
  const legend = find(element, ({ tagName }) => tagName === 'figcaption') ?? find(element, isCaption);
  const rest = element.childNodes.filter((child) => child !== legend);
  const legends = legend && mapper.keeps(legend) ? legendOf(legend, mapper) : [];
  const embed = embedFigure(element, legends, mapper);
  if (embed) return embed;
  const content = mapper.flow(rest, mapper);
  const quote = content.find((block) => block.type === 'blockquote');
  if (quote?.type === 'blockquote' && content.length === 1) {
    const [caption] = legends;
    if (!caption) return content;
    const attribution: Attribution = { type: 'attribution', ...placed(element), children: undashed(caption.children) };
    return [{ ...quote, children: [...quote.children, attribution] }];
  }
  return assemble(element, content, legends, mapper);
}

/** Puts what a figure holds into one node; text among its pictures is caption. */
function assemble(element: Element, content: readonly Block[], legends: (Caption | Credit)[], mapper: Mapper): Block[] {
  const parts: Figure['children'] = [];
  const others: Block[] = [];
  const words: Caption[] = [];
  for (const block of content) {
    if (block.type === 'figure') parts.push(...block.children);
    else if (block.type === 'table' || block.type === 'code' || block.type === 'verse') parts.push(block);
    else if (block.type === 'paragraph' && block.children.every(({ type }) => type === 'image')) {
      parts.push(...block.children.filter((child): child is Image => child.type === 'image'));
    } else if (block.type === 'paragraph') words.push({ ...block, type: 'caption' });
    else if (block.type === 'credit') legends.push(block);
    else others.push(block);
  }
  if (!parts.some(isShown)) {
    const [stand, ...more] = words;
    const [caption, ...credits] = legends;
    // The words for a picture that is not shown, and its legend under them.
    if (stand && caption?.type === 'caption' && more.length === 0 && content.length === 1 && shows(element)) {
      const children: Inline[] = [...stand.children, { type: 'break' }, ...caption.children];
      return [{ type: 'paragraph', ...placed(element), children }, ...credits.map(asBlock)];
    }
    if (content.length > 0 || !mapper.lose) return [...content, ...legends.map(asBlock)];
    for (const legend of legends) mapper.lose(legend, 'figure/no-picture');
    return [];
  }
  const captions = joined([...parts, ...words, ...legends].filter((part) => part.type === 'caption'));
  const credits = [...parts, ...legends].filter((part) => part.type === 'credit');
  const shown = parts.filter(({ type }) => type !== 'caption' && type !== 'credit');
  return [{ type: 'figure', ...placed(element), children: [...shown, ...captions, ...credits] }, ...others];
}

/** A figure has one caption: what stands in several paragraphs is parted by breaks. */
function joined(captions: readonly Caption[]): Caption[] {
  const [first, ...more] = captions;
  if (!first || more.length === 0) return first ? [first] : [];
  const children = captions.flatMap((caption, index): Inline[] =>
    index === 0 ? caption.children : [{ type: 'break' }, ...caption.children],
  );
  return [{ ...first, children }];
}

const asBlock = (part: Caption | Credit): Block => (part.type === 'credit' ? part : { ...part, type: 'paragraph' });

/** Caption and credit of a legend: the credit by the name of its element, or by the word that opens it. */
export function legendOf(legend: Element, mapper: Mapper): (Caption | Credit)[] {
  const credits = findAll(legend, (part) => part !== legend && creditName.test(namesOf(part)) && mapper.keeps(part));
  const outer = credits.filter((part) => !credits.some((other) => other !== part && contains(other, part)));
  const result: (Caption | Credit)[] = [];
  const rest = outer.reduce(without, mapper);
  const children = captionLine(legend, rest);
  if (children.length > 0) {
    const isCredit = outer.length === 0 && opensCredit(legend, mapper);
    result.push(
      isCredit
        ? { type: 'credit', role: 'photo', ...placed(legend), children }
        : { type: 'caption', ...placed(legend), children },
    );
  }
  for (const part of outer) {
    const words = phrase(part.childNodes, mapper);
    if (words.length > 0) result.push({ type: 'credit', role: 'photo', ...placed(part), children: words });
  }
  return result;
}

function captionLine(legend: Element, mapper: Mapper): Inline[] {
  return lineOf(inlineContent(...mapper.flow(legend.childNodes, mapper)));
}

/** The lines of blocks as one line, parted by breaks. */
export function inlineContent(...blocks: readonly Block[]): Inline[] {
  const lines: Inline[][] = [];
  for (const block of blocks) {
    visit(block, (node) => {
      if (node.type === 'code') lines.push([{ type: 'inlineCode', value: node.value }]);
      if (!('children' in node)) return undefined;
      const inlines = (node.children as readonly Node[]).filter(isInline);
      if (inlines.length === 0) return undefined;
      lines.push(inlines);
      return 'skip';
    });
  }
  return lines.flatMap((line, index): Inline[] => (index === 0 ? line : [{ type: 'break' }, ...line]));
}

/** Whether a legend says who made the picture and nothing else: "Photo: Ada Diaz". */
function opensCredit(legend: Element, mapper: Mapper): boolean {
  const text = collapse(textOf(legend));
  return text.length <= 140 && readingFor(mapper.language).opener(text)?.kind === 'photo';
}

/** Takes the dash off the head of an attribution. */
export function undashed(line: readonly Inline[]): Inline[] {
  const [first, ...rest] = line;
  if (first?.type !== 'text') return [...line];
  const value = first.value.replace(/^\s*[\u2010-\u2015\u2212~-]+\s*/u, '');
  if (value === first.value) return [...line];
  return lineOf(value === '' ? rest : [{ ...first, value }, ...rest]);
}

function contains(outer: Element, inner: Element): boolean {
  for (let parent = parentOf(inner); parent; parent = parentOf(parent)) if (parent === outer) return true;
  return false;
}

/** A picture on a line of its own. */
export function pictureBlock(element: Element, mapper: Mapper): Block[] {
  const shown = pictureOf(element, mapper);
  if (shown?.type === 'text') return [{ type: 'paragraph', ...placed(element), children: [shown] }];
  return shown ? [{ type: 'figure', ...placed(element), children: [shown] }] : [];
}

/** The address of what is embedded from elsewhere. */
function embedded(element: Element, mapper: Mapper): string | undefined {
  const source = find(element, (child) => child.tagName === 'source' && attribute(child, 'src') !== undefined);
  const written = [
    attribute(element, 'src'),
    attribute(element, 'data-src'),
    attribute(element, 'data'),
    source && attribute(source, 'src'),
  ];
  const url = written.map((address) => mapper.target(address)).find((address) => address !== undefined);
  return url === undefined || /^(?:mailto|tel):|^#/i.test(url) ? undefined : url;
}

const embeds = /^(?:iframe|embed|object|audio|video|amp-iframe|amp-video)$/;

const titleOf = (element: Element): string =>
  collapse(attribute(element, 'title') || attribute(element, 'aria-label') || '');

/** What is embedded from elsewhere, as a link by its title. A name is not made up: without one it is left out. */
export function embedOf(element: Element, mapper: Mapper): Block[] {
  const url = embedded(element, mapper);
  if (url === undefined) return [];
  const value = titleOf(element);
  if (value === '') {
    mapper.leave(element, 'embed/no-title');
    return [];
  }
  return [
    { type: 'paragraph', ...placed(element), children: [{ type: 'link', url, children: [{ type: 'text', value }] }] },
  ];
}

/** A figure of one embed without a title: its legend is the link's words. */
function embedFigure(element: Element, legends: (Caption | Credit)[], mapper: Mapper): Block[] | undefined {
  const [embed, ...others] = findAll(element, ({ tagName }) => embeds.test(tagName));
  const [caption, ...credits] = legends;
  if (!embed || others.length > 0 || caption?.type !== 'caption' || titleOf(embed) !== '') return undefined;
  const url = mapper.keeps(embed) && !shows(element) ? embedded(embed, mapper) : undefined;
  if (url === undefined || caption.children.some(({ type }) => type === 'link')) return undefined;
  const { position, children } = caption;
  const link: Inline = { type: 'link', url, ...(position ? { position } : {}), children };
  return [{ type: 'paragraph', ...placed(element), children: [link] }, ...credits.map(asBlock)];
}
