/**
 * Inline nodes as what stands in a paragraph: runs, hyperlinks, note markers, pictures (ECMA-376-1 17.3.2, 17.16, 17.11).
 *
 * Invariant: each node type has one function here, and what has none keeps its text.
 */
import type { IRunPropertiesOptions } from 'docx';
import { directionOf } from '../../model/build.ts';
import type { FootnoteReference, Inline, Link, Node } from '../../model/nodes.ts';
import { firstWords } from '../../model/visit.ts';
import type { NumberedNote } from '../edition.ts';
import { element, field, type Piece, run } from './draft.ts';
import { bookmarkOf, clean, type Place } from './ledger.ts';
import type { CharacterStyleId } from './look.ts';
import { inlinePicture } from './picture.ts';
import { emphasisOf } from './script.ts';
import { runProperties, textRuns } from './text.ts';

type Writers = { [Type in Inline['type']]: (node: Extract<Inline, { type: Type }>, place: Place) => Piece[] };

const writers: Writers = {
  text: (node, place) => textRuns(node.value, place, node),
  emphasis: (node, place) => marked(node.children, place, emphasisOf(place.language, place.slanted)),
  strong: (node, place) => marked(node.children, place, { bold: true }),
  delete: (node, place) => marked(node.children, place, { strike: true }),
  superscript: (node, place) => marked(node.children, place, { superScript: true }),
  subscript: (node, place) => marked(node.children, place, { subScript: true }),
  inlineCode: (node, place) => textRuns(node.value, { ...place, marks: { ...place.marks, ...codeMarks(place) } }, node),
  foreign: (node, place) => {
    const { language, direction = directionOf(language) } = node;
    return inlines(node.children, { ...place, language, direction });
  },
  break: (_, place) => [run('\n', runProperties(place))],
  image: inlinePicture,
  link: writeLink,
  footnoteReference: writeReference,
};

/** Writes a line of inline nodes. A node that is none keeps its text. */
export function inlines(nodes: readonly Node[], place: Place): Piece[] {
  return nodes.flatMap((node) => {
    if (Object.hasOwn(writers, node.type)) {
      // The table pairs each type with the function for it; TypeScript cannot see that through the index.
      return (writers[node.type as Inline['type']] as (node: Node, place: Place) => Piece[])(node, place);
    }
    if ('children' in node) return inlines(node.children, place);
    return 'value' in node ? textRuns(String(node.value), place, node) : [];
  });
}

function marked(children: readonly Inline[], place: Place, marks: IRunPropertiesOptions): Piece[] {
  return inlines(children, { ...place, marks: { ...place.marks, ...marks } });
}

/** Run properties that are a character style. */
export const character = (style: CharacterStyleId, { ledger }: Place): IRunPropertiesOptions => ({
  style: ledger.design.styleId(style),
});

/** A run has one character style: code in a link keeps the link's, and takes the face alone. */
const codeMarks = (place: Place): IRunPropertiesOptions =>
  place.linked
    ? { font: place.ledger.design.fonts('mono', place.language), noProof: true }
    : character('HTMLCode', place);

/** Longest anchor and tooltip that Word takes; a longer fragment stays in the address. */
const longestAnchor = 255;

function writeLink(node: Link, place: Place): Piece[] {
  const { edition, ledger, part } = place;
  const target = place.linked ? undefined : edition.target(node.url);
  if (target === undefined) return inlines(node.children, place);
  const children = marked(node.children, { ...place, linked: true }, character('Hyperlink', place));
  const more = {
    'w:tooltip': node.title ? clean(firstWords(node.title, longestAnchor), place, node) : undefined,
    'w:history': '1',
  };
  if (target.startsWith('#'))
    return [element('w:hyperlink', { 'w:anchor': bookmarkOf(place, target.slice(1)), ...more }, children)];
  const hash = target.indexOf('#');
  const anchor = hash < 0 ? '' : target.slice(hash + 1);
  const split = anchor !== '' && anchor.length <= longestAnchor;
  const id = `L${ledger.links.length + 1}`;
  ledger.links.push({ part, id, target: split ? target.slice(0, hash) : target });
  return [element('w:hyperlink', { 'r:id': id, 'w:anchor': split ? anchor : undefined, ...more }, children)];
}

function writeReference(node: FootnoteReference, place: Place): Piece[] {
  const { edition, ledger, part } = place;
  const note = edition.notes[(edition.noteNumber(node.identifier) ?? 0) - 1];
  if (!note) return [];
  const placed = ledger.notes.get(note.definition);
  if (placed) return markerAgain(placed.id, place);
  return part === 'document' ? placeNote(note, place, note.references > 1) : [];
}

/**
 * Places a note: its marker stands in the document once.
 *
 * @param named Whether other markers refer to this one.
 */
export function placeNote(note: NumberedNote, place: Place, named: boolean): Piece[] {
  const { ledger } = place;
  const id = ledger.notes.size + 1;
  ledger.notes.set(note.definition, { id, place });
  const marker = run(element('w:footnoteReference', { 'w:id': String(id) }), character('FootnoteReference', place));
  return named ? bookmarked([marker], [noteBookmark(id)], place) : [marker];
}

const noteBookmark = (id: number): string => `_Note${id}`;

/**
 * A further marker of a note is a field that shows the first one's number (17.16.5.41, NOTEREF); in parts, for of a simple
 * field pandoc loses the number.
 */
function markerAgain(id: number, place: Place): Piece[] {
  const number = run(String(id), character('FootnoteReference', place));
  return field(` NOTEREF ${noteBookmark(id)} \\f \\h `, [number]);
}

/** Puts bookmarks around what stands in a paragraph. */
export function bookmarked(children: readonly Piece[], names: readonly string[], place: Place): Piece[] {
  const { ledger } = place;
  const starts: Piece[] = [];
  const ends: Piece[] = [];
  for (const name of names) {
    ledger.bookmarkCount += 1;
    const id = String(ledger.bookmarkCount);
    starts.push(element('w:bookmarkStart', { 'w:id': id, 'w:name': name }));
    ends.push(element('w:bookmarkEnd', { 'w:id': id }));
  }
  return [...starts, ...children, ...ends];
}
