/**
 * What a rule of the raw-text reader is: a name, what it makes of a block, and its evidence, weighed.
 *
 * A rule sees features and says yes, no, or how likely. Weights and thresholds stand in `weights.ts`, not in code.
 * Invariant: a rule never changes anything; what is decided is decided in `decide.ts`.
 */
import type { Script } from '../../language/direction.ts';
import type { Reading } from '../../language/reading.ts';
import { OffprintError } from '../../model/diagnostic.ts';
import type { Credit, Note } from '../../model/nodes.ts';
import type { TextBlock } from './blocks.ts';
import type { Echo } from './echo.ts';
import type { Features, Label } from './features.ts';
import type { Kin } from './kin.ts';
import type { Marker } from './marker.ts';
import type { PagePart } from './page.ts';
import type { Cell } from './sequences.ts';
import type { Stanza } from './stanzas.ts';
import { type RuleWeights, weights } from './weights.ts';

/** What a rule may make of a block. */
export type Kind =
  | 'kicker'
  | 'headline'
  | 'deck'
  | 'byline'
  | 'date'
  | 'heading'
  | 'pullQuote'
  | 'blockquote'
  | 'attribution'
  | 'listItem'
  | 'tableRow'
  | 'verse'
  | 'speakerTurn'
  | 'note'
  | 'credit'
  | 'footnote'
  | 'thematicBreak'
  | 'furniture';

/**
 * Words of a block with a part of their own; offsets in UTF-16 units into the block's text. What no part holds is markup.
 * Beside a date: `byline`, which holds its names, `place`, credits by their role, and `page` for what only a page says.
 */
export interface Part {
  /** What the words are. */
  role:
    | 'text'
    | 'attribution'
    | 'speaker'
    | 'name'
    | 'office'
    | 'cell'
    | 'publisher'
    | 'url'
    | 'byline'
    | 'place'
    | 'source'
    | 'photo'
    | 'reporting'
    | 'editing'
    | 'page';
  /** First of its units. */
  start: number;
  /** Behind its last unit. */
  end: number;
}

/** What a rule found. */
export interface Match {
  /** What it makes of the block. */
  kind: Kind;
  /** Name of the rule. */
  rule: string;
  /** How sure it is, 0 to 1. */
  score: number;
  /** What spoke for it, most telling first. */
  evidence: string[];
  /** The words of the block, by their parts. */
  parts: Part[];
  /** Role of a credit or a note. */
  role?: Credit['role'] | Note['role'];
  /** The marker of an item or a note. */
  marker?: Marker;
  /** A date that the block states. */
  date?: string;
  /** Whether it states a date that reads two ways besides. */
  ambiguous?: true;
  /** A second date, of the last change. */
  modified?: string;
  /** Where in the front matter a headline must stand, for the block to be this. Default: anywhere or nowhere. */
  headline?: 'above' | 'below';
  /** Identifier of a note. */
  note?: string;
  /** Where words of this block also stand. */
  repeats?: Repetition;
}

/** Words of one block that stand in another. */
export interface Repetition {
  /** The other block. */
  block: TextBlock;
  /** Where they begin in its text, in UTF-16 units. */
  start: number;
  /** Where they end, not included. */
  end: number;
  /** Whether they stand in quotation marks there. */
  quoted: boolean;
}

/** A source as rules see it. */
export interface TextDocument {
  /** All blocks, in order. */
  blocks: readonly TextBlock[];
  /** The words of the language: what a line is that begins with a certain one, the date in a line. */
  reading: Reading;
  /** Script of most of its letters. */
  script: Script | undefined;
  /** Whether blank lines part most of its blocks. */
  parted: boolean;
  /** What can be seen of a block. */
  features(block: TextBlock): Features;
  /** What an earlier pass decided for a block. */
  decided(block: TextBlock | undefined): Match | undefined;
  /** The block above one. */
  before(block: TextBlock): TextBlock | undefined;
  /** The block below one. */
  after(block: TextBlock): TextBlock | undefined;
  /** Whether a block belongs to a run of items, by its marker. */
  listed(block: TextBlock): boolean;
  /** Whether a block belongs to a dialogue, by its label. */
  spoken(block: TextBlock): boolean;
  /** The name without a colon that opens a turn of a dialogue. */
  voiceOf(block: TextBlock): Label | undefined;
  /** What the other lines say of one that may be a heading: known once every block has been looked at by itself. */
  kin(block: TextBlock): Kin;
  /** Whether a block is one of several questions above their answers, or of short lines that are numbered on. */
  alike(block: TextBlock): boolean;
  /** First row of the table to which a block belongs. */
  tableOf(block: TextBlock): number | undefined;
  /** First line of the table of contents to which a block belongs. */
  contentsOf(block: TextBlock): number | undefined;
  /** The cells of a row of figures that single spaces part. */
  figuresOf(block: TextBlock): readonly Cell[] | undefined;
  /** The stanza to which a block belongs. */
  verseOf(block: TextBlock): Stanza | undefined;
  /** Whether a block is a line of a poem of several stanzas. */
  inPoem(block: TextBlock): boolean;
  /** First line of the box of facts to which a block belongs. */
  boxOf(block: TextBlock): number | undefined;
  /** First of the items without a mark to which a block belongs. */
  bareItemOf(block: TextBlock): number | undefined;
  /** Whether a block is an item without a mark that a title announces. */
  announced(block: TextBlock): boolean;
  /** Whether a block stands above the text: known once every block has been looked at by itself. */
  inFront(block: TextBlock): boolean;
  /** Whether a block stands among the last ones, below the running text or nearly so. */
  inTail(block: TextBlock): boolean;
  /** The page's own part below the text: known once every block has been looked at by itself. */
  pagePart(): PagePart;
  /** Whether a block above this one refers to a note by its marker. */
  referred(marker: string, block: TextBlock): boolean;
  /** How many words of a block the text below it takes up. */
  echoed(block: TextBlock): Echo;
  /** Where else in the source some words stand. */
  repeated(words: string, except: TextBlock): Repetition | undefined;
  /** Whether a longer block near by says nearly the same. */
  resembled(words: string, except: TextBlock): boolean;
}

/** A rule, ours or a user's. */
export interface Rule {
  /** `family/kebab-case`. */
  name: string;
  /** What it makes of a block in which it sees something. */
  kind: Kind;
  /** What the rule goes by, in a sentence. Default: none. */
  description?: string;
  /** How the rule weighs its facts. Default: its row in the table of weights. */
  weights?: RuleWeights;
  /** Scripts that the rule serves. Default: every script. */
  scripts?: readonly Script[];
  /**
   * `own`: by the block alone and what the survey counted. `front`: for blocks above the text, which are decided together,
   * in the order in which a page has them. `context`: also by what was decided for its neighbours.
   */
  pass: 'own' | 'front' | 'context';
  /** What the rule sees in a block; `undefined` if it has nothing to say of it. */
  look(block: TextBlock, document: TextDocument): Sight | undefined;
}

/** What a rule sees: named facts, each true, false or a share from 0 to 1; and what it would make of the block. */
export interface Sight extends Omit<Match, 'kind' | 'rule' | 'score' | 'evidence' | 'parts'> {
  /** What was seen, by the names that the weights have. */
  facts: Readonly<Record<string, boolean | number>>;
  /** The words of the block, by their parts. Default: the whole block is text. */
  parts?: Part[];
}

/** A rule without weights is followed wherever it sees anything, with an even score. */
const unweighed: RuleWeights = { threshold: 0.5, bias: 0, of: {} };

/** How a rule weighs its facts. */
export const weightsOf = (rule: Rule): RuleWeights => rule.weights ?? weights[rule.name] ?? unweighed;

/** Weighs what a rule sees: the logistic of the weighted sum of its facts; `undefined` below the least score asked for. */
export function weigh(
  rule: Rule,
  block: TextBlock,
  document: TextDocument,
  least = 0,
  { bias, of }: RuleWeights = weightsOf(rule),
): Match | undefined {
  const sight = rule.look(block, document);
  if (!sight) return undefined;
  let sum = bias;
  for (const fact in sight.facts) sum += Number(sight.facts[fact]) * (of[fact] ?? 0);
  if (Number.isNaN(sum)) {
    throw new OffprintError('option/invalid', `rules: a fact that ${rule.name} sees is no number`, { option: 'rules' });
  }
  const score = Math.round(1e3 / (1 + Math.exp(-sum))) / 1e3;
  if (score < least) return undefined;
  const { facts, parts = [{ role: 'text', start: 0, end: block.text.length }], ...rest } = sight;
  const evidence = Object.entries(facts)
    .map(([fact, value]) => ({ fact, share: Number(value) * (of[fact] ?? 0) }))
    .filter(({ share }) => share > 0)
    .sort((a, b) => b.share - a.share)
    .map(({ fact }) => fact);
  return { kind: rule.kind, rule: rule.name, score, evidence, parts, ...rest };
}
