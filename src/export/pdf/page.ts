/**
 * The page that is painted: its operators, collected and written at once, and the marked content that they stand in.
 *
 * Invariant: marked content is never nested, and each piece of an element has a number of its own on the page.
 */
import type PDFDocument from 'pdfkit';
import type { Reference } from 'pdfkit';
import { decimal } from './glyphs.ts';
import { nameOf, type StandardRules } from './standard.ts';
import { onPage, type ParentTree, place, type Tag } from './tags.ts';
import type { ColorName, Theme } from './theme.ts';

/** What content that says nothing is: part of the page's furniture, or of the layout. */
export type ArtifactKind = 'Pagination' | 'Layout';

/** A rectangle, from its upper left corner. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** State of the page that is painted. */
export interface PageState {
  readonly doc: PDFDocument;
  readonly rules: StandardRules;
  readonly theme: Theme;
  /** Left edge of the column that is painted. */
  left: number;
  readonly reference: Reference;
  readonly operators: string[];
  /** Elements by the numbers of their pieces of content. */
  readonly elements: Tag[];
  owner: Tag | ArtifactKind | undefined;
  color: string;
  /** Takes the element that is marked next: a place is named by what stands there. */
  waiting: ((element: Tag) => void)[];
}

/** Starts a page of a theme. */
export function startPage(doc: PDFDocument, theme: Theme, parents: ParentTree, rules: StandardRules): PageState {
  const { width, height } = theme.page;
  doc.addPage({ size: [width, height], margin: 0 });
  const reference = doc.page.dictionary;
  const elements: Tag[] = [];
  reference.data.StructParents = parents.addPage(elements);
  const { left } = theme.page;
  return { doc, rules, theme, left, reference, operators: [], elements, owner: undefined, color: '', waiting: [] };
}

/** Writes the operators that were collected. */
export function flush({ doc, operators }: PageState): void {
  if (operators.length > 0) doc.addContent(operators.join('\n'));
  operators.length = 0;
}

/** Ends a page. A place with nothing below it is named by what stands above it. */
export function endPage(state: PageState): void {
  if (state.owner !== undefined) state.operators.push('EMC');
  state.owner = undefined;
  flush(state);
  const last = state.elements.at(-1);
  if (last) for (const take of state.waiting) take(last);
  state.waiting = [];
}

/** Opens the content of an element, or an artifact; what is painted next belongs to it. */
export function markContent(state: PageState, wanted: Tag | ArtifactKind): void {
  const owner = typeof wanted === 'string' ? wanted : onPage(wanted, state.reference);
  if (state.owner === owner) return;
  if (state.owner !== undefined) state.operators.push('EMC');
  state.owner = owner;
  if (typeof owner === 'string') {
    state.operators.push(`/Artifact <</Type /${owner}>> BDC`);
    return;
  }
  place(owner);
  const content = state.elements.push(owner) - 1;
  owner.kids.push({ page: state.reference, content });
  state.operators.push(`/${nameOf(owner.type, state.rules)} <</MCID ${content}>> BDC`);
  for (const take of state.waiting) take(owner);
  state.waiting = [];
}

/** The operator that sets a colour, if the page has another one set. */
export function colorOf(state: PageState, name: ColorName): string {
  const color = state.theme.colors[name];
  if (state.color === color) return '';
  state.color = color;
  const part = (at: number): string => decimal(Number.parseInt(color.slice(at, at + 2), 16) / 255);
  return `${part(1)} ${part(3)} ${part(5)} rg `;
}

/** The operands and the operator of a rectangle's path. */
export function rectangle({ left, theme }: PageState, { x, y, width, height }: Box): string {
  return `${decimal(left + x)} ${decimal(theme.page.top + y)} ${decimal(width)} ${decimal(height)} re`;
}
