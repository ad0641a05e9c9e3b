/**
 * What an article knows of how it was read: for each metadata value, each block and each omission its places in the source
 * and why it was taken for what it is. From `provenance`, `data.inferred`, `position` and `omitted`.
 */
import { type Article, type Block, type Candidate, type Inference, type Position, plainText, visit } from 'offprint';
import { valueAt } from './pointer.ts';

/** One thing that was read out of a run. */
export interface Fact {
  name: string;
  /** JSON Pointer to it. */
  path: string;
  /** How sure the rule was. Absent: the source states it. */
  score?: number;
  rule?: string;
  evidence: string[];
  /** What else it might have been, as people read it. */
  instead: string[];
}

/** What stands in some places of a source. */
export interface Known {
  kind: 'metadata' | 'structure' | 'omitted' | 'plain';
  fact: Fact;
  /** What was read inside it. */
  inside: Fact[];
  positions: Position[];
  words: string;
  /** Its element in the printed article: an id after `#`, or a class after `.`. */
  target?: string;
}

/** Everything that an article knows; `base` and `prefix` say where it stands in a publication, in the model and printed. */
export function knownOf(article: Article, base = '', prefix = ''): Known[] {
  return [...metadataOf(article, base), ...blocksOf(article, base, prefix), ...omissionsOf(article, base)];
}

/** The id of a block in the preview: its own, or one by its number. */
export const blockId = (block: Block, index: number): string => block.id ?? `row-${index}`;

const names: Readonly<Record<string, string>> = {
  description: 'Deck',
  articleSection: 'Section',
  creditText: 'Credit',
  datePublished: 'Date',
  dateModified: 'Updated',
  isBasedOn: 'Taken from',
  url: 'Address',
  image: 'Picture',
};

/** The class by which the printed article shows a value. */
const classes: Readonly<Record<string, string>> = {
  headline: '.headline',
  description: '.deck',
  articleSection: '.kicker',
  byline: '.byline b',
  author: '.byline b',
  dateline: '.dateline',
  datePublished: '.dt-published',
  dateModified: '.dt-updated',
  creditText: 'footer .credit',
};

/** `pullQuote` as "Pull quote". */
const spaced = (name: string): string =>
  (name.charAt(0).toUpperCase() + name.slice(1)).replace(/(?<=\p{Ll})\p{Lu}/gu, (letter) => ` ${letter.toLowerCase()}`);

type Origin = Partial<Inference> & { candidates?: Candidate[] };

function factOf(name: string, path: string, { rule, score, evidence = [], ...others }: Origin = {}): Fact {
  const { alternatives = [], candidates = [] } = others;
  const instead = [
    ...alternatives.map((each) => `${spaced(each.kind)} ${each.score.toFixed(2)}`),
    ...candidates.map((each) => `${wordsOf(each.value)} ${each.score.toFixed(2)}`),
  ];
  const fact = { name, path, evidence, instead };
  return { ...fact, ...(score === undefined ? {} : { score }), ...(rule === undefined ? {} : { rule }) };
}

const wordsOf = (value: unknown): string => (typeof value === 'string' ? value : (JSON.stringify(value) ?? ''));

function metadataOf(article: Article, base: string): Known[] {
  // The direction follows from the language.
  const entries = Object.entries(article.provenance).filter(([pointer]) => pointer !== '/direction');
  return entries.map(([pointer, { status, positions, text, ...origin }]) => {
    const [, first = '', second] = pointer.split('/');
    const key = second ?? first;
    return {
      kind: 'metadata',
      fact: factOf(names[key] ?? spaced(key), base + pointer, status === 'inferred' ? origin : statedBy(origin)),
      inside: [],
      positions,
      words: text ?? wordsOf(valueAt(article, pointer)),
      ...(classes[key] === undefined ? {} : { target: classes[key] }),
    };
  });
}

/** A score of what is stated says which statement was taken, not whether it is a guess. */
const statedBy = ({ score: _, ...origin }: Origin): Origin => origin;

function blocksOf(article: Article, base: string, prefix: string): Known[] {
  return article.children.map((block, index) => {
    const path = `${base}/children/${index}`;
    const inside = factsInside(block, path);
    return {
      kind: block.type === 'paragraph' && inside.length === 0 && !block.data?.inferred ? 'plain' : 'structure',
      fact: factOf(nameOf(block), path, block.data?.inferred),
      inside,
      positions: block.position ? [block.position] : [],
      words: plainText(block),
      target: `#${prefix}${blockId(block, index)}`,
    };
  });
}

const nameOf = (block: Block): string =>
  block.type === 'heading' ? `Heading ${block.depth}` : block.type === 'note' ? spaced(block.role) : spaced(block.type);

function factsInside(block: Block, path: string): Fact[] {
  const facts: Fact[] = [];
  visit(block, (node) => {
    if (node !== block && node.data?.inferred) facts.push(factOf(spaced(node.type), path, node.data.inferred));
  });
  return facts;
}

function omissionsOf(article: Article, base: string): Known[] {
  return article.omitted.map(({ position, text, rule }, index) => ({
    kind: 'omitted',
    fact: factOf('Left out', `${base}/omitted/${index}`, { rule }),
    inside: [],
    positions: [position],
    words: text,
  }));
}
