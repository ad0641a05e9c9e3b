/**
 * The body of an article: the elements of a page that are chosen, and what the mapping makes of them.
 *
 * Invariant: what is chosen and does not come into the model stands in `omitted`, or is markup.
 */
import type { Reading } from '../../language/reading.ts';
import { canonical } from '../../model/canonical.ts';
import type { Block } from '../../model/nodes.ts';
import type { Omission, Position } from '../../model/provenance.ts';
import { plainText } from '../../model/visit.ts';
import { flow } from '../elements/block.ts';
import { joinCaptions } from '../elements/figure.ts';
import type { Mapper } from '../elements/mapper.ts';
import { noNotes, notesOf } from '../elements/notes.ts';
import { positionOf } from '../elements/place.ts';
import { attribute, collapse, type Document, type Element, find, findAll, type Page, walk } from '../elements/tree.ts';
import { linkTarget, pictureAddress } from '../elements/url.ts';
import type { OwnArticle } from './own.ts';
import { ownReader } from './own-body.ts';
import type { PrintedLines } from './printed.ts';
import { omissionsOf, type Selection, selectAll, selectArticle, selectOwn, selectShown } from './select.ts';

type Extract = boolean | 'auto' | undefined;

/** What the mapping takes out of the words of a page. */
export interface Beside {
  /** What is left out. */
  lost: Omission[];
  /** Words that the model says without them: the marker of a note. */
  marks: Position[];
  /** Where tags begin that print a mark. */
  prints: number[];
}

/** What was found in a page before its body is read. */
export interface Found {
  page: Page;
  body: Element | undefined;
  /** The article, in a page of our making. */
  own: OwnArticle | undefined;
  /** Whether the page is of our making and holds several articles. */
  isPublication: boolean;
  headline: Element | undefined;
  /** Lines of the body that the metadata says. */
  printed: PrintedLines;
  reading: Reading;
}

/** What the mapping goes by, but for the elements that are chosen. */
export type Context = Omit<Mapper, 'keeps' | 'taken'>;

export function contextOf(
  { page: { document }, own }: Found,
  known: Pick<Context, 'language' | 'direction' | 'report'> & {
    source: string;
    base: string | undefined;
    beside: Beside;
  },
): Context {
  const { source, language, direction, report, beside } = known;
  // Addresses in a page of ours are what the article has: whole, or keys of its pictures.
  const base = own ? undefined : known.base;
  return {
    target: (written) => linkTarget(written, base),
    picture: (written) => pictureAddress(written, base),
    language,
    direction,
    notes: own ? noNotes : notesOf(document, (written) => linkTarget(written, base)),
    targets: own ? namesIn(own.article) : targetsOf(document),
    flow,
    report,
    own: own && ownReader,
    mark: (places) => {
      for (const place of places) beside.marks.push(place);
    },
    print: (offset) => {
      beside.prints.push(offset);
    },
    leave: (element, rule) => {
      const position = positionOf(element);
      const text = source.slice(position?.start.offset, position?.end.offset);
      if (position) beside.lost.push({ position, text, rule });
    },
  };
}

/** Chooses the elements of the article and reads them; of a page in which none are found, all that it shows. */
export function readBody(
  found: Found,
  context: Context,
  beside: Beside,
  extract: Extract,
): { selection: Selection | undefined; blocks: Block[] } {
  const { page, body, own, isPublication, headline, printed, reading } = found;
  if (!body) return { selection: undefined, blocks: [] };
  const { report } = context;
  let selection = own
    ? selectOwn(body, own)
    : isPublication
      ? selectShown(body)
      : select(page, body, headline, reading, extract);
  selection = { ...selection, deck: selection.deck ?? printed.deck };
  const taken = withInner(headline, printed.deck, ...printed.said);
  let blocks = bodyBlocks(selection, taken, context, beside.lost);
  if (blocks.length === 0 && !own) {
    selection = { ...selectShown(body), deck: printed.deck, failed: true };
    for (const each of [beside.lost, beside.marks, beside.prints]) each.length = 0;
    blocks = bodyBlocks(selection, taken, context, beside.lost);
  }
  if (selection.failed && blocks.length > 0) {
    report('html/not-found', 'No article was found in the page; all of it was taken');
  }
  for (const { rule, position } of beside.lost) {
    if (rule === 'embed/no-title')
      report('html/embed-dropped', 'What is embedded has no title to link it by', position);
    if (rule === 'picture/no-address')
      report('html/link-dropped', 'A picture that shows nothing was left out', position);
  }
  return { selection, blocks };
}

/** Accounts for what is neither in the body nor in the metadata, in the order of the source. */
export function omittedOf(
  { headline, printed }: Found,
  selection: Selection | undefined,
  stated: readonly Position[],
  lost: readonly Omission[],
  report: Mapper['report'],
): Omission[] {
  const used = withInner(headline, selection?.deck, ...printed.said);
  const left = selection ? omissionsOf(selection, used, stated) : [];
  const unseen = left.find(({ rule }) => rule === 'select/hidden');
  if (unseen && !selection?.found)
    report('html/unseen', 'Parts that nobody sees were kept out of the body', unseen.position);
  const [first] = left;
  if (first && selection?.found) {
    const reason = `Parts of the page were kept out of the article, ${left.length} in number; they stand in \`omitted\``;
    report('html/omitted', reason, first.position);
  }
  return [...left, ...lost].sort((a, b) => a.position.start.offset - b.position.start.offset);
}

function select(
  page: Page,
  body: Element,
  headline: Element | undefined,
  reading: Reading,
  extract: Extract = 'auto',
): Selection {
  const looksFor = extract === 'auto' ? isPage(page) : extract;
  return looksFor ? selectArticle(page.document, body, headline, reading) : selectAll(body);
}

function bodyBlocks(selection: Selection, taken: ReadonlySet<Element>, context: Context, lost: Omission[]): Block[] {
  const mapper: Mapper = {
    ...context,
    taken: new Set(),
    keeps: (element) => selection.keeps(element) && !taken.has(element) && element !== selection.deck,
    lose: selection.found
      ? (node, rule) => {
          if (node.position) lost.push({ position: node.position, text: collapse(plainText(node)), rule });
        }
      : undefined,
  };
  let flattened = 0;
  const read = flow([selection.root], mapper);
  const blocks = canonical(mapper.own ? read : withoutRule(joinCaptions(read, mapper)), () => {
    flattened += 1;
  });
  if (flattened > 0) {
    mapper.report(
      'model/too-deep',
      `Nodes nested deeper than 100 levels gave way to their contents, at ${flattened} places`,
    );
  }
  return blocks;
}

/** Blocks without the line that a page draws between its text and its notes. */
function withoutRule(blocks: readonly Block[]): Block[] {
  const end = blocks.findLastIndex(({ type }) => type !== 'footnoteDefinition');
  const isRule = end < blocks.length - 1 && blocks[end]?.type === 'thematicBreak';
  return blocks.filter((_, index) => !isRule || index !== end);
}

export const nothing: PrintedLines = { said: [], deck: undefined };

/** Elements with all that they hold. */
function withInner(...elements: readonly (Element | undefined)[]): Set<Element> {
  const outer = elements.filter((element) => element !== undefined);
  return new Set(outer.flatMap((element) => [element, ...findAll(element, () => true)]));
}

/** Names of all elements in one: we give none without need. */
function namesIn(root: Element): Set<string> {
  return new Set(findAll(root, () => true).flatMap((element) => attribute(element, 'id') ?? []));
}

/** Names that links of the page lead to. */
function targetsOf(page: Document): Set<string> {
  const targets = new Set<string>();
  walk(page, (element) => {
    const href = element.tagName === 'a' ? attribute(element, 'href') : undefined;
    const hash = href?.indexOf('#') ?? -1;
    if (href !== undefined && hash >= 0 && hash < href.length - 1) targets.add(href.slice(hash + 1));
  });
  return targets;
}

/** Whether the source is a page: its own tags say so, or it has what pages have round an article. */
function isPage({ document }: Page): boolean {
  return (
    find(document, ({ tagName, sourceCodeLocation }) => {
      if (!sourceCodeLocation) return false;
      return /^(?:html|head|body|title|nav)$/.test(tagName);
    }) !== undefined
  );
}
