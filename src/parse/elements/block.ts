/**
 * Blocks: flow content (HTML Standard, 3.2.5.2.2) as block nodes.
 *
 * An element that stands on lines of its own and that the table does not name gives way to what it holds; text between
 * blocks is a paragraph, and two line breaks part paragraphs. Invariant: each word that the selection keeps comes out once,
 * in the order of the source.
 */
import { readingFor } from '../../language/reading.ts';
import type { Block, Credit, Heading, Inline, ListItem } from '../../model/nodes.ts';
import { isBlock } from '../../model/visit.ts';
import { embedOf, figureOf, isCaption, isFigureBox, joinCaptions, loneCaption, pictureBlock } from './figure.ts';
import { inlinesOf, lineOf, phrase } from './inline.ts';
import { withoutLabel } from './label.ts';
import { hasRole, isPhrasing, languageOf, type Mapper, namesOf, without } from './mapper.ts';
import { placed, positionOf } from './place.ts';
import { attributionIn, noteBox, pullQuoteOf, quoteOf } from './quote.ts';
import { tableOf } from './table.ts';
import {
  attribute,
  type ChildNode,
  collapse,
  type Element,
  find,
  findAll,
  isElement,
  isHtml,
  isText,
  silent,
  textOf,
} from './tree.ts';

type Handler = (element: Element, mapper: Mapper) => Block[];

const handlers: Readonly<Record<string, Handler>> = {
  a: linkedBlocks,
  'amp-img': pictureBlock,
  'amp-iframe': embedOf,
  'amp-video': embedOf,
  audio: embedOf,
  blockquote: quoteOf,
  br: () => [],
  dir: listOf,
  dt: (element, mapper) => [
    { type: 'paragraph', ...placed(element), children: strong(phrase(element.childNodes, mapper)) },
  ],
  embed: embedOf,
  figure: figureOf,
  h1: headingOf,
  h2: headingOf,
  h3: headingOf,
  h4: headingOf,
  h5: headingOf,
  h6: headingOf,
  hr: (element) => [{ type: 'thematicBreak', ...placed(element) }],
  iframe: embedOf,
  img: pictureBlock,
  menu: listOf,
  object: embedOf,
  ol: listOf,
  p: paragraphOf,
  picture: (element, mapper) => flow(element.childNodes, mapper),
  pre: codeOf,
  svg: () => [],
  table: tableOf,
  ul: listOf,
  video: embedOf,
};

/** Reads nodes as blocks. */
export function flow(nodes: readonly ChildNode[], mapper: Mapper): Block[] {
  const blocks: Block[] = [];
  let run: ChildNode[] = [];
  const endRun = (): void => {
    if (run.length > 0) for (const block of paragraphsOf(run, mapper)) blocks.push(block);
    run = [];
  };
  for (const node of nodes) {
    if (isPhrasing(node)) run.push(node);
    else if (isElement(node)) {
      endRun();
      // One by one: a container may hold more blocks than a call takes arguments.
      for (const block of blockOf(node, mapper)) blocks.push(block);
    }
  }
  endRun();
  return withSigners(blocks);
}

/** Takes the line of a dash and a name right below a quotation that names nobody for who is quoted. */
function withSigners(blocks: readonly Block[]): Block[] {
  const joined: Block[] = [];
  for (const block of blocks) {
    const quote = joined.at(-1);
    const isOpen =
      (quote?.type === 'blockquote' || quote?.type === 'pullQuote') && quote.children.at(-1)?.type !== 'attribution';
    const name = isOpen && block.type === 'paragraph' ? attributionIn(block) : undefined;
    if (name && quote?.type === 'blockquote')
      joined[joined.length - 1] = { ...quote, children: [...quote.children, name] };
    else if (name && quote?.type === 'pullQuote')
      joined[joined.length - 1] = { ...quote, children: [...quote.children, name] };
    else joined.push(block);
  }
  return joined;
}

function blockOf(element: Element, mapper: Mapper): Block[] {
  if (!isHtml(element)) return [];
  const made = mapper.made?.get(element);
  if (made && isBlock(made)) return mapper.keeps(element) ? [made] : [];
  const handler = handlers[element.tagName];
  if (!handler && silent.has(element.tagName)) return [];
  // One that is left out may hold others that are kept.
  if (!mapper.keeps(element)) return element.childNodes.filter(isElement).flatMap((child) => flow([child], mapper));
  const own = mapper.own?.block(element, mapper);
  if (own) return own;
  if (mapper.notes.byElement.has(element)) return [definitionOf(element, mapper)];
  return marked(element, (special(element) ?? handler ?? container)(element, mapper), mapper);
}

/** A note, without the link back to its marker and without the marker's words. */
function definitionOf(element: Element, mapper: Mapper): Block {
  const { notes, mark } = mapper;
  const id = attribute(element, 'id');
  const isLinked = id !== undefined && notes.linked.has(id) && !mapper.taken.has(id);
  if (isLinked) mapper.taken.add(id);
  return {
    type: 'footnoteDefinition',
    ...(isLinked ? { id } : {}),
    identifier: notes.byElement.get(element) ?? '',
    ...placed(element),
    children: withoutLabel(flow(element.childNodes, mapper), notes.labels.get(element) ?? '', mark),
  };
}

/** The handlers of elements that stand apart by their role or their author's name for them. */
function special(element: Element): Handler | undefined {
  if (
    hasRole(element, 'doc-pullquote') ||
    (/[ _-]pull-?quotes?[ _-]/.test(namesOf(element)) && !find(element, isHeadingElement))
  )
    return pullQuoteOf;
  if (hasRole(element, 'doc-notice') || hasRole(element, 'doc-tip')) return noteBox;
  if (hasRole(element, 'doc-credit')) {
    return (part, mapper) => [
      { type: 'credit', role: creditRole(part, mapper), ...placed(part), children: phrase(part.childNodes, mapper) },
    ];
  }
  if (isFigureBox(element)) return figureOf;
  if (element.tagName !== 'figcaption' && isCaption(element)) return loneCaption;
  if (hasRole(element, 'doc-endnotes')) {
    // The title of the list is a label of its writer.
    return (part, mapper) => flow(part.childNodes, mapper).filter(({ type }) => type !== 'heading');
  }
  if (/ turn /.test(namesOf(element)) && find(element, isSpeaker)) return turnOf;
  if (/ verse | poem | stanza /.test(namesOf(element)) && element.childNodes.every(isPhrasing)) return verseOf;
  return undefined;
}

const isSpeaker = (element: Element): boolean => / speaker /.test(namesOf(element));

/** What one speaker says: the name, then the rest. */
function turnOf(element: Element, mapper: Mapper): Block[] {
  const name = find(element, isSpeaker);
  const children = name ? phrase(name.childNodes, mapper) : [];
  const blocks = flow(element.childNodes, name ? without(mapper, name) : mapper);
  if (!name || children.length === 0) return blocks;
  return [
    { type: 'speakerTurn', ...placed(element), children: [{ type: 'speaker', ...placed(name), children }, ...blocks] },
  ];
}

const creditRoles: Readonly<Record<string, Credit['role']>> = {
  photo: 'photo',
  reporting: 'reporting',
  editing: 'editing',
};

/** What a credit line is for, by the word that opens it. */
function creditRole(element: Element, mapper: Mapper): Credit['role'] {
  const kind = readingFor(mapper.language).opener(collapse(textOf(element)))?.kind ?? '';
  return (Object.hasOwn(creditRoles, kind) ? creditRoles[kind] : undefined) ?? 'source';
}

const isHeadingElement = ({ tagName }: Element): boolean => /^h[1-6]$/.test(tagName);

const container: Handler = (element, mapper) => flow(element.childNodes, mapper);

/** Blocks that a link stands around: lines of text take it up, and where none can it is reported. */
function linkedBlocks(element: Element, mapper: Mapper): Block[] {
  const blocks = container(element, mapper);
  const url = mapper.target(attribute(element, 'href'));
  if (url === undefined || url.startsWith('#')) return blocks;
  const linked = blocks.map((block): Block => {
    const isLine = block.type === 'paragraph' || block.type === 'heading';
    if (!isLine || block.children.some(({ type }) => type === 'link' || type === 'footnoteReference')) return block;
    return { ...block, children: [{ type: 'link', url, ...placed(element), children: block.children }] };
  });
  if (linked.length > 0 && linked.every((block, index) => block === blocks[index]))
    mapper.report(
      'html/link-dropped',
      `The link "${url.slice(0, 80)}" around blocks was left out`,
      positionOf(element),
    );
  return linked;
}

/** Gives the blocks of an element its name, where links lead to it, and its language. */
function marked(element: Element, blocks: Block[], mapper: Mapper): Block[] {
  const id = attribute(element, 'id');
  const language = languageOf(element, mapper);
  const isTarget = id !== undefined && mapper.targets.has(id) && !mapper.taken.has(id) && blocks[0]?.id === undefined;
  if (isTarget && blocks.length > 0) mapper.taken.add(id);
  if (!isTarget && language.language === undefined && language.direction === undefined) return blocks;
  return blocks.map((block, index) => ({
    ...block,
    ...(isTarget && index === 0 ? { id } : {}),
    ...language,
    ...(block.language === undefined ? {} : { language: block.language }),
  }));
}

/** Paragraphs of a run of phrasing content; a run of pictures alone is figures. */
function paragraphsOf(nodes: readonly ChildNode[], mapper: Mapper): Block[] {
  return parted(inlinesOf(nodes, mapper)).flatMap((line) => lineBlocks(lineOf(line)));
}

/** Parts a run of inline nodes where two breaks follow each other: that is how paragraphs are told without elements. */
export function parted(nodes: readonly Inline[]): Inline[][] {
  const lines: Inline[][] = [];
  let line: Inline[] = [];
  let breaks: Inline[] = [];
  for (const node of nodes) {
    if (node.type === 'break') breaks.push(node);
    else if (breaks.length === 0 || node.type !== 'text' || node.value.trim() !== '') {
      if (breaks.length > 1) {
        lines.push(line);
        line = [];
      } else for (const mark of breaks) line.push(mark);
      breaks = [];
      line.push(node);
    }
  }
  lines.push(line);
  return lines;
}

function lineBlocks(children: Inline[]): Block[] {
  if (children.length === 0) return [];
  const pictures = children.flatMap((child) => {
    const inner = child.type === 'link' && child.children.length === 1 ? child.children[0] : child;
    return inner?.type === 'image' ? [inner] : [];
  });
  const others = children.filter(
    (child) => child.type !== 'break' && !(child.type === 'text' && child.value.trim() === ''),
  );
  if (pictures.length > 0 && pictures.length === others.length) {
    return pictures.map((image) => ({
      type: 'figure',
      ...(image.position ? { position: image.position } : {}),
      children: [image],
    }));
  }
  const positions = children.map(({ position }) => position);
  const [first, last] = [positions[0], positions.at(-1)];
  return [
    { type: 'paragraph', ...(first && last ? { position: { start: first.start, end: last.end } } : {}), children },
  ];
}

function paragraphOf(element: Element, mapper: Mapper): Block[] {
  const blocks = flow(element.childNodes, mapper);
  const [only] = blocks;
  return blocks.length === 1 && only?.type === 'paragraph' ? [{ ...only, ...placed(element) }] : blocks;
}

function headingOf(element: Element, mapper: Mapper): Block[] {
  const inner = flow(element.childNodes, mapper);
  const level = Number(element.tagName.slice(1));
  const depth = ([2, 3, 4, 5, 6] as const).find((each) => each >= level) ?? 6;
  const children = inner.flatMap((block) =>
    block.type === 'paragraph' || block.type === 'heading' ? block.children : [],
  );
  const others = inner.filter((block) => block.type !== 'paragraph' && block.type !== 'heading');
  const heading: Heading = { type: 'heading', depth, ...placed(element), children: lineOf(children) };
  return heading.children.length === 0 ? others : [heading, ...others];
}

function strong(children: Inline[]): Inline[] {
  return children.length === 0 ? [] : lineOf([{ type: 'strong', children }]);
}

function listOf(element: Element, mapper: Mapper): Block[] {
  const items: ListItem[] = [];
  const lost: Block[] = [];
  for (const child of element.childNodes) {
    if (!isElement(child)) {
      if (isText(child) && child.value.trim() !== '') items.push({ type: 'listItem', children: flow([child], mapper) });
      continue;
    }
    if (child.tagName === 'li' && mapper.keeps(child)) items.push(...itemOf(child, mapper, lost));
    else {
      const blocks = flow([child], mapper);
      const before = items.at(-1);
      if (before && blocks.every(({ type }) => type === 'list')) before.children.push(...blocks);
      else if (blocks.length > 0) items.push({ type: 'listItem', ...placed(child), children: blocks });
    }
  }
  if (items.length === 0) return lost;
  const ordered = element.tagName === 'ol';
  const start = ordered ? Number.parseInt(attribute(element, 'start') ?? '1', 10) : 1;
  return [
    {
      type: 'list',
      ...(ordered ? { ordered } : {}),
      ...(start >= 0 && start !== 1 ? { start } : {}),
      ...placed(element),
      children: items,
    },
    ...lost,
  ];
}

function itemOf(element: Element, mapper: Mapper, notes: Block[]): ListItem[] {
  const [block] = mapper.notes.byElement.has(element) ? blockOf(element, mapper) : [];
  if (block) {
    notes.push(block);
    return [];
  }
  const sign = find(
    element,
    (part) => part.tagName === 'span' && / box /.test(namesOf(part)) && /^\s*[☐☑]\s*$/u.test(textOf(part)),
  );
  if (sign) {
    const checked = textOf(sign).includes('☑');
    return [
      { type: 'listItem', checked, ...placed(element), children: flow(element.childNodes, without(mapper, sign)) },
    ];
  }
  const box = find(element, (part) => part.tagName === 'input' && attribute(part, 'type') === 'checkbox');
  const children = joinCaptions(flow(element.childNodes, mapper), mapper);
  if (children.length === 0) return [];
  const checked = box ? { checked: attribute(box, 'checked') !== undefined } : {};
  return [{ type: 'listItem', ...checked, ...languageOf(element, mapper), ...placed(element), children }];
}

function codeOf(element: Element, mapper: Mapper): Block[] {
  if (/ verse | poem | poetry /.test(namesOf(element))) return verseOf(element, mapper);
  const value = textOf(element).replace(/^\n/, '').trimEnd();
  if (value.trim() === '') return [];
  const named = [element, ...findAll(element, ({ tagName }) => tagName === 'code')];
  const lang = named
    .map((part) => / (?:language|lang|highlight-source)-([\w+#.-]+)/.exec(namesOf(part))?.[1])
    .find(Boolean);
  return [{ type: 'code', ...(lang ? { lang } : {}), value, ...placed(element) }];
}

/** Verse keeps its lines, whether breaks or line ends part them. */
function verseOf(element: Element, mapper: Mapper): Block[] {
  const inlines = inlinesOf(element.childNodes, mapper).flatMap((node): Inline[] => {
    if (node.type !== 'text' || element.tagName !== 'pre') return [node];
    return node.value
      .split('\n')
      .flatMap((value, index): Inline[] => [
        ...(index === 0 ? [] : [{ type: 'break' as const }]),
        { type: 'text', value },
      ]);
  });
  const children = lineOf(inlines);
  return children.length === 0 ? [] : [{ type: 'verse', ...placed(element), children }];
}
