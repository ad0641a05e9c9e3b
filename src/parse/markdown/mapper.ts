/**
 * What the mapping of an mdast tree to the model goes by.
 *
 * Invariant: no word of a node is lost: what the model has no node for gives way to its contents.
 */
import type { Definition, Nodes, RootContent } from 'mdast';
import type { RuleId } from '../../model/diagnostic.ts';
import type { Omission, Position } from '../../model/provenance.ts';
import { type Source, type Span, sourceOf } from './source.ts';

/** How a tree is mapped. */
export interface Mapper {
  source: Source;
  /** Where the tree begins in the source: what comes before is front matter or the byte order mark. */
  offset: number;
  /** Lines of HTML as they stand in the source, in order. */
  htmlLines: readonly Span[];
  definitions: ReadonlyMap<string, Definition>;
  /** Names that links lead to: of headings, by the name that their text makes, and of elements. */
  targets: ReadonlySet<string>;
  /** Names that elements of HTML have taken. */
  taken: Set<string>;
  omitted: Omission[];
  /** BCP 47 tag; `und` if not known. */
  language: string;
  /** What is added to the depth of a heading. */
  shift: number;
  /** Identifiers of the notes so far, each with the number that the last note of its name has. */
  notes: Map<string, number>;
  report(ruleId: RuleId, reason: string, place?: Position): void;
}

/** Deepest nesting that is mapped as it stands; below it only the innermost parts are kept. */
export const deepest = 90;

/** Where a node stands; `undefined` for what came from no source. */
export function spanOf(node: Nodes, mapper: Mapper): Span | undefined {
  const start = node.position?.start.offset;
  const end = node.position?.end.offset;
  if (start === undefined || end === undefined) return undefined;
  return { start: start + mapper.offset, end: end + mapper.offset };
}

/** The member `position` of a node, for spreading. */
export function placed(node: Nodes, mapper: Mapper): { position?: Position } {
  const span = spanOf(node, mapper);
  if (span && mapper.source.text !== '') return { position: mapper.source.position(span) };
  const { start, end } = node.position ?? {};
  if (start?.offset === undefined || end?.offset === undefined) return {};
  const { line, column, offset } = start;
  return {
    position: { start: { line, column, offset }, end: { line: end.line, column: end.column, offset: end.offset } },
  };
}

/** Marks a run that stands for structure. */
export function mark(mapper: Mapper, span: Span | undefined): void {
  if (span && mapper.source.text !== '') mapper.source.mark(span);
}

/** Keeps a run of the source out of the article, verbatim. */
export function omit({ source, omitted }: Mapper, span: Span | undefined, rule: string): void {
  const text = span ? source.text.slice(span.start, span.end) : '';
  if (span && text.trim() !== '') omitted.push({ position: source.position(span), text, rule });
}

/** The parts of nodes that stand too deep: containers give way to what they hold. Iterative. */
export function innermost<Kind extends RootContent>(
  nodes: readonly Kind[],
  gives: (node: RootContent) => boolean,
): RootContent[] {
  const found: RootContent[] = [];
  const stack: RootContent[] = [...nodes].reverse();
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (gives(node) && 'children' in node) stack.push(...[...node.children].reverse());
    else found.push(node);
  }
  return found;
}

/** A mapper for a tree that came from no source. */
export const noSource: Source = sourceOf('');
