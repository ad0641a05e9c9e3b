/**
 * What the body of an article gives: `articleBody`, `image`, `hasPart`, `correction`, `creditText`.
 *
 * `articleBody` is the text of the article without what repeats it or is about it: pull quotes (they are parts), credit
 * lines, corrections, the legends of pictures (they belong to the pictures). Notes stand at its end, without their marks.
 * Invariant: each text of the body is in one of these; a legend of many pictures is in each of them.
 */
import type { Block, BlockPart, Figure, Image, Inline, List, Node, Note, PullQuote, Table } from '../../model/nodes.ts';
import { plainText, visit } from '../../model/visit.ts';
import type { Edition } from '../edition.ts';
import { agentNodes, type Desk, imageNode, makeNode, publisherNode } from './desk.ts';
import type {
  JsonLdAgent,
  JsonLdCorrection,
  JsonLdImage,
  JsonLdPerson,
  JsonLdQuotation,
  JsonLdWork,
} from './vocabulary.ts';

/** What a body gives. */
export interface Findings {
  /** Paragraphs of the article, in reading order. */
  paragraphs: string[];
  /** Pictures by their address in the model. */
  images: Map<string, JsonLdImage>;
  quotations: JsonLdQuotation[];
  corrections: JsonLdCorrection[];
  /** Works that notes and the attributions of quotations lead to. */
  citations: JsonLdWork[];
  /** Credit lines as printed. */
  credits: string[];
  /** Types of nodes whose words are in the paragraphs as if they were any others. */
  unshown: Set<string>;
}

interface Reading extends Findings {
  edition: Edition;
  desk: Desk;
}

type Nodes = { [Each in Block | BlockPart | Inline as Each['type']]: Each };
type Readers = { [Type in keyof Nodes]?: (node: Nodes[Type], reading: Reading) => void };

/** Readers take a node with all that it holds; a node of another type is read by its children. */
const readers: Readers = {
  paragraph: readText,
  heading: readText,
  attribution(node, reading) {
    readText(node, reading);
    readCitations(node, reading);
  },
  verse: readText,
  speaker: readText,
  caption: readText,
  code: (node, reading) => addText(node.value, reading),
  text: readText,
  list: readList,
  table: readTable,
  figure: readFigure,
  image: (node, reading) => addImage(node, {}, reading),
  pullQuote: readPullQuote,
  note: readNote,
  credit(node, reading) {
    reading.credits.push(plainText(node));
    readInlines(node, reading);
  },
  // Notes are read after the body.
  footnoteDefinition: () => undefined,
};

/** Reads the body of an edition, then its notes. */
export function readBody(edition: Edition, desk: Desk): Findings {
  const reading: Reading = {
    edition,
    desk,
    paragraphs: [],
    images: new Map(),
    quotations: [],
    corrections: [],
    citations: [],
    credits: [],
    unshown: new Set(),
  };
  const { image } = edition.metadata;
  const cover = imageNode(image, desk);
  if (image && cover) reading.images.set(image.url, cover);
  for (const block of edition.body) readNode(block, reading);
  for (const { definition } of edition.notes) {
    for (const block of definition.children) readNode(block, reading);
    readCitations(definition, reading);
  }
  return reading;
}

function readNode(root: Node, reading: Reading): void {
  visit(root, (node) => {
    if (Object.hasOwn(readers, node.type)) {
      read(node.type, node, reading);
      return 'skip';
    }
    // A leaf of a type that nobody knows.
    if ('value' in node) readText(node, reading);
    return undefined;
  });
}

function read<Type extends keyof Nodes>(type: Type, node: Nodes[Type], reading: Reading): void {
  readers[type]?.(node, reading);
}

function readText(node: Node, reading: Reading): void {
  addText(lineOf(node), reading);
  readInlines(node, reading);
}

/** Links of a note, and of who is quoted, lead to what the words are from; links of prose lead anywhere. */
function readCitations(root: Node, { citations, desk }: Reading): void {
  visit(root, (node) => {
    const url = node.type === 'link' ? desk.address(node.url) : undefined;
    if (node.type !== 'link' || url === undefined || !/^https?:/.test(url)) return;
    const words = lineOf(node);
    const name = /^(?:https?:\/\/|www\.)/i.test(words) ? undefined : words;
    const known = citations.some((work) => work.url === url && (name === undefined || work.name === name));
    if (!known) citations.push(makeNode<JsonLdWork>({ '@type': 'CreativeWork', name, url }, desk));
  });
}

function readInlines(root: Node, reading: Reading): void {
  visit(root, (node) => {
    if (node.type === 'image') addImage(node, {}, reading);
    if (Object.hasOwn(marks, node.type)) reading.unshown.add(node.type);
  });
}

/** Inline nodes that say more than their words. */
const marks: { [Type in Inline['type']]?: true } = {
  emphasis: true,
  strong: true,
  delete: true,
  inlineCode: true,
  superscript: true,
  subscript: true,
  link: true,
  foreign: true,
};

/** The words of a node; what a picture in the line leaves behind is no double space. */
function lineOf(node: Node): string {
  return plainText(node).replace(/ {2,}/g, ' ').trim();
}

function addText(text: string, { paragraphs }: Reading): void {
  if (text.trim() !== '') paragraphs.push(text);
}

/** A row a line, its cells parted by tabs. */
function readTable(node: Table, reading: Reading): void {
  reading.unshown.add(node.type);
  const rows = node.children.map((row) => {
    const cells: readonly Node[] = 'children' in row ? row.children : [row];
    return cells.map((cell) => lineOf(cell).replaceAll('\n', ' ')).join('\t');
  });
  addText(rows.join('\n'), reading);
  readInlines(node, reading);
}

function readList(node: List, reading: Reading): void {
  reading.unshown.add(node.type);
  for (const item of node.children) readNode(item, reading);
}

function readFigure(node: Figure, reading: Reading): void {
  const legend = node.children.filter((child) => child.type === 'caption' || child.type === 'credit');
  const images = node.children.filter((child) => child.type === 'image');
  const textOf = (type: 'caption' | 'credit'): string => joined(legend.filter((child) => child.type === type));
  for (const image of images) {
    addImage(image, { caption: textOf('caption'), creditText: textOf('credit') }, reading);
  }
  for (const child of node.children) {
    if (child.type === 'image') continue;
    if (child.type !== 'caption' && child.type !== 'credit') readNode(child, reading);
    else if (images.length === 0) readText(child, reading);
  }
}

function joined(nodes: readonly Node[]): string {
  return nodes.map(plainText).join('\n\n');
}

/** Adds a picture, or what is not known of it yet. Decoration without a legend shows nothing of the article. */
function addImage(image: Image, legend: Pick<JsonLdImage, 'caption' | 'creditText'>, reading: Reading): void {
  if (image.alt === '' && !legend.caption && !legend.creditText) return;
  const node = imageNode(image, reading.desk, legend);
  if (!node) return;
  const known = reading.images.get(image.url);
  const differs = known && hasLegend(known) && hasLegend(node) && !sameLegend(known, node);
  // One picture with two legends is printed twice, and stands twice.
  if (differs) reading.images.set(JSON.stringify(node), node);
  else reading.images.set(image.url, { ...node, ...known });
}

const hasLegend = ({ caption, creditText }: JsonLdImage): boolean => (caption ?? creditText) !== undefined;

const sameLegend = (a: JsonLdImage, b: JsonLdImage): boolean =>
  a.caption === b.caption && a.creditText === b.creditText;

function readNote(node: Note, reading: Reading): void {
  if (node.role !== 'correction') {
    for (const block of node.children) readNode(block, reading);
    return;
  }
  const comment = makeNode<JsonLdCorrection>(
    { '@type': 'CorrectionComment', text: joined(node.children) },
    reading.desk,
  );
  if (comment.text) reading.corrections.push(comment);
  readInlines(node, reading);
}

function readPullQuote(node: PullQuote, reading: Reading): void {
  const text = joined(node.children.filter((child) => child.type !== 'attribution'));
  if (text.trim() === '') {
    for (const child of node.children) readNode(child, reading);
    return;
  }
  const printed = joined(node.children.filter((child) => child.type === 'attribution'));
  const speaker = speakerOf(printed, reading);
  reading.quotations.push(
    makeNode<JsonLdQuotation>(
      { '@type': 'Quotation', text, spokenByCharacter: speaker, creditText: speaker ? undefined : printed },
      reading.desk,
    ),
  );
  readInlines(node, reading);
}

/** Whom an attribution names: an agent of the article, else a person if it is a bare name, else nobody for sure. */
function speakerOf(attribution: string, { edition, desk }: Reading): JsonLdAgent | undefined {
  const { author, editor, translator, contributor, publisher, copyrightHolder } = edition.metadata;
  const agents = [author, editor, translator, contributor, copyrightHolder]
    .flat()
    .filter((agent) => agent !== undefined);
  const [known] = agentNodes(
    agents.filter(({ name }) => name === attribution),
    desk,
  );
  if (known) return known;
  if (publisher?.name === attribution) return publisherNode(publisher, desk);
  return isBareName(attribution) ? makeNode<JsonLdPerson>({ '@type': 'Person', name: attribution }, desk) : undefined;
}

/** Whether an attribution is a name and nothing more ("Ludwig van Beethoven"), so that it may be taken for a person's. */
function isBareName(attribution: string): boolean {
  const words = attribution.split(' ');
  const outer = [words[0], words.at(-1)];
  return (
    words.length <= 5 &&
    words.every((word) => /^[\p{L}\p{M}.'’‘·-]+$/u.test(word)) &&
    outer.every((word) => word !== undefined && !/^\p{Ll}/u.test(word))
  );
}
