/**
 * What the mapping of elements to the model goes by, and the order of its parts: `flow` makes blocks, `phrase` a line.
 *
 * The parsers of HTML and of Markdown share it. An allow-list: an element that no table names gives way to its contents, an
 * attribute that no handler asks for is not read. Invariant: nothing but text, the addresses that the parser lets through,
 * and names of languages reaches the model.
 */
import type { RuleId } from '../../model/diagnostic.ts';
import type { Block, Caption, Credit, Direction, Inline, Node } from '../../model/nodes.ts';
import { languageTagPattern } from '../../model/options.ts';
import type { Position } from '../../model/provenance.ts';
import { attribute, type ChildNode, type Element, findAll, isElement, parentOf } from './tree.ts';

/** How a page is mapped. */
export interface Mapper {
  /** The address of a link as it may stand in the model; `undefined` if it may not. */
  target(written: string | undefined): string | undefined;
  /** The same of a picture. */
  picture(written: string | undefined): string | undefined;
  /** Language of the article; `und` if not known. */
  language: string;
  direction: Direction;
  /** Whether an element belongs to the article. One that does not may still hold others that do. */
  keeps(element: Element): boolean;
  /** Notes by the element that holds them, and by the names that lead to it. */
  notes: Notes;
  /** `id`s that links of the body lead to. */
  targets: ReadonlySet<string>;
  /** `id`s that blocks have already: of several elements of one name the first has it. */
  taken: Set<string>;
  /** Reads nodes as blocks: `block.ts`, handed in, for its parts need it. */
  flow(nodes: readonly ChildNode[], mapper: Mapper): Block[];
  report(ruleId: RuleId, reason: string, place?: Position): void;
  /** What stands for an element, where it is known already: a node that Markdown made. */
  made?: ReadonlyMap<Element, Node> | undefined;
  /** Reads the elements of a page of our making, which say what they are. */
  own?: OwnReader | undefined;
  /** Takes note of words that are markup in the model: the marker of a note. */
  mark(places: readonly Position[]): void;
  /** Takes note of a tag that prints a mark: a quotation mark, a bracket. */
  print(offset: number): void;
  /** Leaves out an element that has no words, or no address, by a rule, and reports it. */
  leave(element: Element, rule: string): void;
  /** Leaves out what turned out to be no part of the article, by a rule. Without it all is kept: a fragment is taken whole. */
  lose?: ((node: Block | Caption | Credit, rule: string) => void) | undefined;
}

/** Reads elements without a guess; `undefined` where it does not know one. */
export interface OwnReader {
  block(element: Element, mapper: Mapper): Block[] | undefined;
  inline(element: Element, mapper: Mapper): Inline[] | undefined;
}

/** The notes of a page. */
export interface Notes {
  /** The element that holds a note, by the links that are its markers. */
  references: ReadonlyMap<Element, Element>;
  /** Identifier of a note by the element that holds it. */
  byElement: ReadonlyMap<Element, string>;
  /** The words of the marker, which a note may begin with too. */
  labels: ReadonlyMap<Element, string>;
  /** Names that other links of the page lead to. */
  linked: ReadonlySet<string>;
  /** Links from a note back to its marker, with the signs round them: no part of its text. */
  backLinks: ReadonlySet<ChildNode>;
}

/** Elements that stand in a line. All others stand on lines of their own. */
const phrasing = new Set(
  `a abbr acronym b bdi bdo big blink br cite code data del dfn em font i img input ins kbd label mark math meter
  nobr noscript output picture progress q rb rp rt rtc ruby s samp small span strike strong sub sup svg time tt u var
  wbr amp-img o:p`.split(/\s+/),
);

/** Whether an element is set in a line: by its name, and nothing in it stands on lines of its own. */
export function isPhrasing(node: ChildNode): boolean {
  if (!isElement(node)) return node.nodeName === '#text';
  return (phrasing.has(node.tagName) || isUnknown(node.tagName)) && node.childNodes.every(inLine);
}

const inLine = (node: ChildNode): boolean => !isElement(node) || isPhrasing(node);

/** Elements of the standard that stand on lines of their own; what neither table names is of an author's own making. */
const blocks = new Set(
  `address article aside audio blockquote body button caption center col colgroup dd details dialog dir div dl dt embed
  fieldset figcaption figure footer form frame frameset h1 h2 h3 h4 h5 h6 header hgroup hr html iframe legend li link
  listing main menu meta nav object ol optgroup option p plaintext pre search section select source style script summary
  table tbody td template textarea tfoot th thead title tr ul video xmp amp-iframe amp-video amp-youtube amp-audio`.split(
    /\s+/,
  ),
);

const isUnknown = (name: string): boolean => !blocks.has(name);

/** Whether a name is one of the standard's elements, or of those that pages use like them. */
export const isKnown = (name: string): boolean => phrasing.has(name) || blocks.has(name);

/** Language and direction of an element where they are not those of what it stands in. */
export function languageOf(
  element: Element,
  { language, direction }: Mapper,
): { language?: string; direction?: Direction } {
  const tag = attribute(element, 'lang') ?? attribute(element, 'xml:lang');
  const written = attribute(element, 'dir')?.toLowerCase();
  const isOther = tag !== undefined && languageTagPattern.test(tag) && !sameLanguage(tag, language);
  return {
    ...(isOther ? { language: tag } : {}),
    ...((written === 'ltr' || written === 'rtl') && written !== direction ? { direction: written } : {}),
  };
}

/** Whether two tags name one language; `en` and `en-GB` do. */
function sameLanguage(first: string, second: string): boolean {
  const [a, b] = [first.toLowerCase(), second.toLowerCase()];
  return a === b || a.split('-')[0] === b.split('-')[0];
}

/** Class, id and role of an element, in lower case, with blanks at both ends: what its author calls it. */
export function namesOf(element: Element): string {
  let names = ' ';
  for (const { name, value } of element.attrs) {
    if (name === 'class' || name === 'id' || name === 'role' || name === 'data-testid' || name === 'data-component')
      names += `${value.slice(0, 300).toLowerCase()} `;
  }
  return names;
}

export const hasRole = (element: Element, role: string): boolean => attribute(element, 'role') === role;

/** Whether an element stands in one that passes a test. */
export function isInside(element: Element, test: (ancestor: Element) => boolean): boolean {
  for (let parent = parentOf(element); parent; parent = parentOf(parent)) if (test(parent)) return true;
  return false;
}

/** A mapper that leaves an element out, with all that it holds. */
export function without(mapper: Mapper, element: Element): Mapper {
  const inside = new Set(findAll(element, () => true)).add(element);
  return { ...mapper, keeps: (part) => !inside.has(part) && mapper.keeps(part) };
}
