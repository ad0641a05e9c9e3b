/**
 * Blocks as paragraphs and tables (ECMA-376-1 17.2): each node type has one function here, and what has none keeps its
 * text.
 *
 * Invariant: text comes out in the order of the model, but a table's caption, which Word's readers look for above it.
 */
import { LineRuleType } from 'docx';
import { noteLabel } from '../../language/note-label.ts';
import type {
  Attribution,
  Block,
  BlockPart,
  Blockquote,
  Code,
  Figure,
  Image,
  List,
  ListItem,
  Node,
  Paragraph,
  PullQuote,
} from '../../model/nodes.ts';
import { isInline } from '../../model/visit.ts';
import { type Draft, type Element, element, type ParagraphFormat, run } from './draft.ts';
import { character, inlines } from './inline.ts';
import type { Place } from './ledger.ts';
import { isTasks, type Numbering, numbering } from './list.ts';
import { headingStyle, leftOf, type StyleId } from './look.ts';
import { deeper, inside, type ParagraphDetails, paragraphOf } from './paragraph.ts';
import { pictureRun, pictureText } from './picture.ts';
import { writeTable } from './table.ts';
import { textRuns } from './text.ts';

/** Blocks, and parts of blocks that can be written wherever they stand. */
type Written = Block | Extract<BlockPart, { type: 'attribution' | 'caption' | 'speaker' }>;

type Writers = { [Type in Written['type']]: (node: Extract<Written, { type: Type }>, place: Place) => Draft[] };

const writers: Writers = {
  paragraph: writeParagraph,
  heading: (node, place) => {
    const level = place.edition.headingLevel(node) - (place.ledger.publication ? 0 : 1);
    const format = place.previous?.type === 'heading' ? { spacing: { before: 0 } } : {};
    return [paragraphOf(node.children, inside(node, place), headingStyle(level), { format })];
  },
  blockquote: (node, place) => quoted(node, place, 'Quote'),
  pullQuote: (node, place) => quoted(node, place, 'IntenseQuote'),
  attribution: writeAttribution,
  list: (node, place) => {
    const within = inside(node, place);
    const numbered = numbering(node, within);
    return node.children.flatMap((item) => writeItem(item, node, within, numbered));
  },
  table: (node, place) => closed(writeTable(node, place), place),
  figure: writeFigure,
  caption: (node, place) => [paragraphOf(node.children, inside(node, place), 'Caption')],
  code: writeCode,
  verse: (node, place) => [paragraphOf(node.children, inside(node, place), 'Verse')],
  thematicBreak: (node, place) => [
    paragraphOf([{ type: 'text', value: '* * *' }], { ...inside(node, place), indent: 0 }, 'ThematicBreak'),
  ],
  speakerTurn: (node, place) => {
    const within = inside(node, place);
    const [first, ...rest] = node.children;
    if (first?.type !== 'speaker') return led(node.children, within, 'Speaker', 'SpeakerContinue');
    const name = inlines(first.children, { ...inside(first, within), marks: character('SpeakerName', within) });
    const format = rest.length > 1 ? { spacing: { after: 0 } } : {};
    return led(rest, within, 'Speaker', 'SpeakerContinue', {
      format,
      lead: [...name, run('\u2003')],
    });
  },
  speaker: (node, place) => [paragraphOf(node.children, inside(node, place), 'Speaker')],
  footnoteDefinition: () => [],
  note: (node, place) => {
    const text = noteLabel(node, place.edition.words);
    const marks = character('NoteLabel', place);
    const lead = text === '' ? [] : [...textRuns(text, { ...place, marks }), run('\u2002')];
    return led(node.children, inside(node, place), 'Note', 'NoteContinue', { lead });
  },
  credit: (node, place) => [paragraphOf(node.children, inside(node, place), 'Credit')],
};

/** Writes blocks that stand one after another. */
export function blocks(nodes: readonly Node[], place: Place, before?: Node): Draft[] {
  return nodes.flatMap((node, index) =>
    writeBlock(node, { ...place, previous: nodes[index - 1] ?? before, next: nodes[index + 1] }),
  );
}

function writeBlock(node: Node, place: Place): Draft[] {
  if (Object.hasOwn(writers, node.type)) {
    // The table pairs each type with the function for it; TypeScript cannot see that through the index.
    return (writers[node.type as Written['type']] as (node: Node, place: Place) => Draft[])(node, place);
  }
  const style = place.style ?? 'BodyText';
  if (isInline(node)) return [paragraphOf([node], place, style)];
  if (!('children' in node)) return 'value' in node ? [writeText(String(node.value), place, style)] : [];
  const children: readonly Node[] = node.children;
  return children.some(isInline)
    ? [paragraphOf(children, inside(node, place), style)]
    : blocks(children, inside(node, place));
}

const writeText = (value: string, place: Place, style: StyleId, format: ParagraphFormat = {}): Draft =>
  paragraphOf([{ type: 'text', value }], place, style, { format });

/** Blocks of which the first, if a paragraph, is led by something: a name, a label, a number. */
export function led(
  children: readonly Node[],
  place: Place,
  first: StyleId,
  rest: StyleId,
  details: ParagraphDetails = {},
): Draft[] {
  const [head, ...others] = children;
  const outer = { ...place, style: undefined };
  const inner = { ...place, style: rest, indent: deeper(place, rest) };
  if (head?.type === 'paragraph') {
    return [paragraphOf(head.children, inside(head, outer), first, details), ...blocks(others, inner, head)];
  }
  const alone = { ...details, format: { ...details.format, keepNext: children.length > 0 } };
  return [paragraphOf([], outer, first, alone), ...blocks(children, inner)];
}

/** Running text is indented after running text, flush after all else; East Asian text is always indented, by its style. */
function writeParagraph(node: Paragraph, place: Place): Draft[] {
  const running = place.previous?.type === 'paragraph' ? 'BodyTextFirstIndent' : 'BodyText';
  const attributed = place.next?.type === 'attribution';
  // A credit does not stand alone on the last page.
  const credited = place.next?.type === 'credit';
  return [
    paragraphOf(node.children, inside(node, place), place.style ?? running, {
      format: {
        ...((attributed || credited) && { keepNext: true }),
        ...(attributed && { spacing: { after: 0 } }),
      },
    }),
  ];
}

function quoted(node: Blockquote | PullQuote, place: Place, style: 'Quote' | 'IntenseQuote'): Draft[] {
  return blocks(node.children, { ...inside(node, place), style, indent: deeper(place, style) });
}

/** Stands below the words that it is about, as far in as they. */
function writeAttribution(node: Attribution, place: Place): Draft[] {
  const within = { ...inside(node, place), indent: place.indent - leftOf('Attribution') };
  const format = place.style === 'IntenseQuote' ? { spacing: { before: 80, after: 300 } } : {};
  return [paragraphOf(node.children, within, 'Attribution', { format })];
}

function writeItem(node: ListItem, list: List, place: Place, numbered: Numbering): Draft[] {
  const within = inside(node, place);
  const lead = node.checked === undefined ? [] : [checkBox(node.checked), run(isTasks(list) ? '\t' : ' ')];
  const deeper = { ...within, depth: place.depth + 1 };
  return led(node.children, deeper, list.ordered ? 'ListNumber' : 'ListBullet', 'ListContinue', { lead, ...numbered });
}

/** A box that a reader of the document can tick (MS-DOCX 2.6.1.17); its state is text too, for readers that know no boxes. */
function checkBox(checked: boolean): Element {
  const state = (name: string, character: string): Element =>
    element(name, { 'w14:val': character, 'w14:font': boxFont });
  const box = element('w14:checkbox', {}, [
    element('w14:checked', { 'w14:val': checked ? '1' : '0' }),
    state('w14:checkedState', '2612'),
    state('w14:uncheckedState', '2610'),
  ]);
  const text = run(checked ? '\u2612' : '\u2610', { font: boxFont });
  return element('w:sdt', {}, [element('w:sdtPr', {}, [box]), element('w:sdtContent', {}, [text])]);
}

/** The font that Word draws boxes in. */
const boxFont = 'MS Gothic';

/** Code reads from left to right in every language. */
function writeCode(node: Code, place: Place): Draft[] {
  const short = node.value.split('\n').length <= longestKept;
  const within: Place = { ...inside(node, place), direction: 'ltr' };
  return [writeText(node.value, within, 'HTMLPreformatted', short ? { keepLines: true } : {})];
}

/** Lines of code that stay together. */
const longestKept = 12;

/**
 * A table is followed by a paragraph: two that touch would be one, and a cell or a document may not end with one. It is the
 * space below the table.
 */
function closed(table: Draft[], place: Place): Draft[] {
  const format = { spacing: { before: 0, after: 160, line: 20, lineRule: LineRuleType.EXACT } };
  return table.at(-1)?.type === 'table' ? [...table, paragraphOf([], place, 'Source', { format })] : table;
}

function writeFigure(node: Figure, place: Place): Draft[] {
  const within: Place = { ...inside(node, place), style: undefined };
  const captions = node.children.filter((child) => child.type === 'caption');
  const credits = node.children.filter((child) => child.type === 'credit');
  const content = node.children.filter((child) => child.type !== 'caption' && child.type !== 'credit');
  const above = content.some((child) => child.type === 'table');
  const keep = credits.length > 0 || (captions.length > 0 && !above);
  const legend = captions.map((caption) =>
    paragraphOf(caption.children, inside(caption, within), 'Caption', {
      format: above
        ? {}
        : { keepNext: credits.length > 0, spacing: { before: 120, after: credits.length > 0 ? 0 : 180 } },
    }),
  );
  const kept = { ...within, keep };
  const main = content.flatMap((child) => {
    if (child.type === 'image') return writeImage(child, kept);
    return child.type === 'table' ? writeTable(child, kept) : writeBlock(child, kept);
  });
  const sources = credits.map((credit) => paragraphOf(credit.children, inside(credit, within), 'Source'));
  return closed(above ? [...legend, ...main, ...sources] : [...main, ...legend, ...sources], within);
}

function writeImage(node: Image, place: Place): Draft[] {
  const picture = pictureRun(node, place);
  if (picture) return [paragraphOf([], place, 'Figure', { lead: [picture] })];
  const text = pictureText(node, place);
  return text === '' ? [] : [writeText(text, place, 'PicturePlaceholder')];
}
