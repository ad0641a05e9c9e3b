/**
 * Markdown into an article: CommonMark 0.31 with GFM's tables, notes, tasks and strikethrough, and YAML front matter.
 *
 * The parser is mdast-util-from-markdown; here its tree becomes the model's, and what its tokens say of the source becomes
 * provenance. Invariant: content never throws, and `coverage` of the result is complete.
 */
import type { Definition, Nodes, Root, RootContent } from 'mdast';
import { readingFor } from '../../language/reading.ts';
import { settleLanguage } from '../../language/settle.ts';
import type { Article, Metadata } from '../../model/article.ts';
import { canonical } from '../../model/canonical.ts';
import { diagnose, OffprintError, type OnDiagnostic, type RuleId } from '../../model/diagnostic.ts';
import type { Block, Direction } from '../../model/nodes.ts';
import { checkOptions, languageTag, nameOf } from '../../model/options.ts';
import { type Omission, type Point, type Position, type Provenance, replaceUnfit } from '../../model/provenance.ts';
import { metadataFault } from '../../model/shape.ts';
import { plainText } from '../../model/visit.ts';
import { blocksOf } from './block.ts';
import { dialectBlocks } from './dialect.ts';
import { nameTargets, settleLines } from './finish.ts';
import { takeFrontLines } from './front-lines.ts';
import { type FrontMatter, readFrontMatter } from './front-matter.ts';
import { takeHeadline } from './headline.ts';
import { type Mapper, noSource } from './mapper.ts';
import { type Reading, readMarkdown } from './read.ts';
import { checkTree } from './sound-tree.ts';
import { sourceOf } from './source.ts';

/** How a Markdown text is read. */
export interface MarkdownParseOptions {
  /** Language of the text, a BCP 47 tag. Default: as the front matter states, else guessed and marked as a guess. */
  language?: string;
  /** Direction of the text. Default: as the front matter states, else by the language, else by the letters. */
  direction?: Direction;
  /** Metadata that you know. It wins over what the text says, and its provenance is `user`. Default: none. */
  metadata?: Metadata;
  /** Takes what the parser noticed. Default: nobody. */
  onDiagnostic?: OnDiagnostic;
}

type Report = Mapper['report'];

/**
 * Reads a Markdown text as an article.
 *
 * @param markdown The text, decoded. Positions count its UTF-16 units.
 * @throws OffprintError `option/invalid` for an option of a wrong type, `source/invalid` if `markdown` is no string.
 */
export function fromMarkdown(markdown: string, options: MarkdownParseOptions = {}): Article {
  if (typeof markdown !== 'string') {
    throw new OffprintError('source/invalid', `markdown: expected a string, got ${nameOf(markdown)}`);
  }
  const report = reporter(options);
  let unfit = 0;
  const source = sourceOf(replaceUnfit(markdown, () => unfit++));
  if (unfit > 0) report('text/invalid-character', `${unfit} characters that no file may hold became U+FFFD`);
  const front = readFrontMatter(source, readingFor, report);
  const reading = readMarkdown(source, front.end, front.isOwn);
  if (reading.first !== undefined) {
    const place = source.position({ start: reading.first, end: reading.first });
    report('model/too-deep', 'Marks that nest deeper than 50 levels are text', place);
  }
  return articleOf(reading, front, { ...blankMapper, source, offset: front.end, report }, options);
}

/**
 * Makes an article of an mdast tree (with the nodes of mdast-gfm) that another program made. A `yaml` node at its head is
 * front matter. Nodes keep their `position`.
 *
 * @throws OffprintError `option/invalid` for an option of a wrong type; `source/invalid`, with the place of the fault (a JSON
 *   Pointer), if `root` is no mdast root, or has nodes without what mdast gives them, or a node inside itself.
 */
export function fromMdast(root: Root, options: MarkdownParseOptions = {}): Article {
  const report = reporter(options);
  checkTree(root);
  const [first] = root.children;
  const yaml = first?.type === 'yaml' ? `---\n${first.value}\n---\n` : '';
  const tree: Root = yaml === '' ? root : { ...root, children: root.children.slice(1) };
  const front = readFrontMatter(sourceOf(yaml), readingFor, report);
  for (const origin of Object.values(front.provenance)) origin.positions = [];
  const from: FrontMatter = { ...front, omitted: front.omitted.map((piece) => movedTo(first, piece)) };
  return articleOf({ tree, htmlLines: [] }, from, { ...blankMapper, source: noSource, report }, options);
}

/** A piece of front matter where its node says that it stands: the text of the node, without the line above it, was read. */
function movedTo(node: RootContent | undefined, piece: Omission): Omission {
  const { line = 1, offset = 0 } = node?.position?.start ?? {};
  const moved = (point: Point): Point => ({ ...point, line: point.line + line - 1, offset: point.offset + offset });
  return { ...piece, position: { start: moved(piece.position.start), end: moved(piece.position.end) } };
}

const blankMapper: Pick<Mapper, 'offset' | 'shift' | 'language'> = { offset: 0, shift: 0, language: 'und' };

function reporter(options: MarkdownParseOptions): Report {
  checkOptions(options, {
    language: languageTag,
    direction: ['ltr', 'rtl'],
    metadata: metadataFault,
    onDiagnostic: 'function',
  });
  return (ruleId: RuleId, reason: string, place?: Position) =>
    options.onDiagnostic?.(diagnose(ruleId, reason, { source: 'markdown', ...(place ? { place } : {}) }));
}

function articleOf(
  { tree, htmlLines }: Reading,
  front: FrontMatter,
  base: Pick<Mapper, 'source' | 'offset' | 'shift' | 'language' | 'report'>,
  options: MarkdownParseOptions,
): Article {
  const { metadata: given = {} } = options;
  const metadata: Metadata = { ...front.metadata };
  const provenance: Record<string, Provenance> = { ...front.provenance };
  const language = options.language ?? front.language ?? 'und';
  const mapper: Mapper = {
    ...base,
    language,
    htmlLines,
    definitions: definitionsOf(tree),
    targets: targetsIn(tree),
    taken: new Set(),
    omitted: [...front.omitted],
    notes: new Map(),
  };
  const body = front.isOwn ? tree.children : takeHeadline(tree, mapper, metadata, provenance);
  const blocks = inForm(front.isOwn ? dialectBlocks(body, mapper) : settleLines(blocksOf(body, mapper, 1)), mapper);
  const children = front.isOwn ? blocks : takeFrontLines(blocks, metadata, provenance, mapper);
  nameTargets(children, mapper);
  if (children.length === 0 && Object.keys(metadata).length === 0) base.report('text/empty', 'The input holds no text');
  for (const [key, value] of Object.entries(given)) {
    if (value !== undefined) provenance[`/metadata/${key}`] = givenBy(provenance[`/metadata/${key}`]);
  }
  const longest = children.map(plainText).reduce((long, text) => (text.length > long.length ? text : long), '');
  const { provenance: origin, ...spoken } = settleLanguage(longest, options, front);
  return {
    type: 'article',
    version: 1,
    ...spoken,
    metadata: { ...metadata, ...given },
    children,
    provenance: { ...provenance, ...origin },
    omitted: mapper.omitted.toSorted((one, other) => one.position.start.offset - other.position.start.offset),
    markup: base.source.markup(),
  };
}

/** Link definitions by their identifier; the first of a name counts (CommonMark 4.7). */
function definitionsOf(tree: Root): Map<string, Definition> {
  const found = new Map<string, Definition>();
  const stack: Nodes[] = [tree];
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (node.type === 'definition' && !found.has(node.identifier.toLowerCase())) {
      found.set(node.identifier.toLowerCase(), node);
    }
    if ('children' in node)
      for (let at = node.children.length - 1; at >= 0; at--) stack.push(node.children[at] as Nodes);
  }
  return found;
}

/** Names that links of a tree lead to, Markdown's and those of its HTML. */
function targetsIn(tree: Root): Set<string> {
  const found = new Set<string>();
  const stack: Nodes[] = [tree];
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (node.type === 'html') {
      for (const { 1: name = '' } of node.value.matchAll(/\shref\s*=\s*["']?#([^\s"'<>]{1,200})/gi))
        found.add(decode(name));
    } else if ('url' in node && node.url.startsWith('#')) found.add(decode(node.url.slice(1)));
    if ('children' in node) for (const child of node.children) stack.push(child);
  }
  return found;
}

function decode(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}

function inForm(blocks: readonly Block[], mapper: Mapper): Block[] {
  let flattened = 0;
  const children = canonical(blocks, () => {
    flattened += 1;
  });
  if (flattened > 0)
    mapper.report('model/too-deep', `Nodes deeper than 100 levels were flattened, at ${flattened} places`);
  return children;
}

/** Provenance of a value that the user gave; where the source says something too, its place stays. */
function givenBy(read: Provenance | undefined): Provenance {
  return { status: 'user', positions: read?.positions ?? [], ...(read?.text === undefined ? {} : { text: read.text }) };
}
