/**
 * The shape of everything in an article, member by member, as tables of checks.
 *
 * The tables are typed over the interfaces, so that the compiler asks for a line here when a member is added there, and
 * a test holds them against the JSON Schema that is made from the same interfaces. Invariant: the stand-in for what is
 * missing states nothing: no language, the text's own direction, the least certain status.
 */
import type {
  Agent,
  Article,
  ArticleType,
  BasedOn,
  Contributor,
  Dateline,
  Metadata,
  Publication,
  PublicationMetadata,
  Publisher,
} from './article.ts';
import { maxDepth } from './canonical.ts';
import {
  type Check,
  type Fields,
  integer,
  list,
  type MendableFields,
  needed,
  number,
  object,
  oneOf,
  record,
  text,
} from './check.ts';
import type { Align, BlockBase, Direction, Image, Node, NodeBase, NodeData, NodeType, Repeats } from './nodes.ts';
import { languageTagPattern, nameOf } from './options.ts';
import type { Alternative, Candidate, Inference, Omission, Point, Position, Provenance } from './provenance.ts';

const words = text();
const notEmpty = text(/./s, 'a string that is not empty');
const tag = text(languageTagPattern, 'a BCP 47 language tag');
const writtenDate = text(
  /^\d{4}(-(0[1-9]|1[0-2])(-\d{2}(T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d+)?)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)?)?)?)?$/,
  'a date as of ISO 8601',
);
/** A day that exists, and a time of a day: validators of EPUB and of others refuse all else. */
const date: Check<string> = (value, path, fault) => {
  const read = writtenDate(value, path, fault);
  const day = read?.slice(0, 10) ?? '';
  if (day.length < 10 || isDay(day)) return read;
  fault(path, `Expected a day that exists, got ${nameOf(value)}`);
  return undefined;
};
const isDay = (day: string): boolean => {
  const time = Date.parse(`${day}T00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
};

const score = number(0, 1);
const flag = oneOf(true, false);
const direction: Check<Direction> = oneOf('ltr', 'rtl');

// --- Where things came from -----------------------------------------------------------------------------------------

const point = object<Point>({ line: needed(integer(1)), column: needed(integer(1)), offset: needed(integer(0)) });
const position = object<Position>({ start: needed(point), end: needed(point) });

const inference = object<Inference>({
  rule: needed(words),
  score: needed(score),
  evidence: needed(list(words), () => []),
  alternatives: list(object<Alternative>({ kind: needed(words), score: needed(score) })),
});

/** Any JSON that is not too deep to be written again. */
const anything: Check<unknown> = (value, path, fault) => {
  if (!isDeeper(value, maxDepth)) return value;
  fault(path, `A value nested deeper than ${maxDepth} levels was dropped`, 'model/too-deep');
  return undefined;
};

function isDeeper(value: unknown, levels: number): boolean {
  const isParent = (item: unknown): item is object => typeof item === 'object' && item !== null;
  let level = [value].filter(isParent);
  for (let depth = 0; level.length > 0; depth++) {
    if (depth === levels) return true;
    level = [...new Set(level.flatMap((item) => Object.values(item)).filter(isParent))];
  }
  return false;
}

const provenance = object<Provenance>({
  status: needed<Provenance['status']>(oneOf('stated', 'inferred', 'user'), () => 'inferred'),
  rule: words,
  score,
  evidence: list(words),
  positions: needed(list(position), () => []),
  text: words,
  candidates: list(object<Candidate>({ value: needed(anything), rule: needed(words), score: needed(score) })),
});

const omission = object<Omission>({
  position: needed(position),
  text: needed(words, () => ''),
  rule: needed(words, () => ''),
});

// --- Nodes ----------------------------------------------------------------------------------------------------------

type Own<Type extends NodeType> = Omit<Extract<Node, { type: Type }>, 'type' | 'children'>;

const base: Fields<NodeBase> = { position, data: object<NodeData>({ inferred: inference }) };
const block: Fields<BlockBase> = { ...base, id: notEmpty, language: tag, direction };
const picture: Fields<Own<'image'>> = { ...base, url: needed(words, () => ''), title: words, alt: words };

/** The members of each node besides `type` and `children`. */
export const nodeFields: { readonly [Type in NodeType]: Fields<Own<Type>> } = {
  text: { ...base, value: needed(notEmpty) },
  emphasis: base,
  strong: base,
  delete: base,
  inlineCode: { ...base, value: needed(notEmpty) },
  superscript: base,
  subscript: base,
  link: { ...base, url: needed(words, () => ''), title: words },
  image: picture,
  break: base,
  footnoteReference: { ...base, identifier: needed(notEmpty) },
  foreign: { ...base, language: needed(tag, () => 'und'), direction },
  paragraph: block,
  heading: { ...block, depth: needed<2 | 3 | 4 | 5 | 6>(oneOf(2, 3, 4, 5, 6), () => 2) },
  attribution: block,
  blockquote: block,
  pullQuote: {
    ...block,
    repeats: object<Repeats>({ block: needed(words), start: needed(integer(0)), end: needed(integer(0)) }),
  },
  list: { ...block, ordered: flag, start: integer(0) },
  listItem: { ...block, checked: flag },
  table: { ...block, align: list<Align>(oneOf('left', 'right', 'center', null)) },
  tableRow: block,
  tableCell: { ...block, header: oneOf('column', 'row'), colSpan: integer(2, 1000), rowSpan: integer(2, 65_534) },
  caption: block,
  figure: block,
  code: { ...block, lang: words, value: needed(words, () => '') },
  verse: block,
  thematicBreak: block,
  speaker: block,
  speakerTurn: block,
  footnoteDefinition: { ...block, identifier: needed(notEmpty, () => 'note') },
  note: {
    ...block,
    role: needed<Own<'note'>['role']>(oneOf('correction', 'update', 'editor', 'tip'), () => 'editor'),
  },
  credit: {
    ...block,
    role: needed<Own<'credit'>['role']>(oneOf('source', 'photo', 'reporting', 'editing', 'author'), () => 'source'),
  },
};

// --- Metadata -------------------------------------------------------------------------------------------------------

const agentFields: Fields<Agent> = {
  type: needed<Agent['type']>(oneOf('Person', 'Organization'), () => 'Person'),
  name: needed(notEmpty),
  url: words,
  jobTitle: words,
};
const agent = object<Agent>(agentFields, 'name');
const contributor = object<Contributor>({ ...agentFields, roleName: words }, 'name');
const publisher = object<Publisher>({ name: needed(notEmpty), url: words, logo: words }, 'name');
const image = object<Image>({ ...picture, type: needed<'image'>(oneOf('image'), () => 'image') }, 'url');

const articleType: Check<ArticleType> = oneOf(
  'NewsArticle',
  'AnalysisNewsArticle',
  'AskPublicNewsArticle',
  'BackgroundNewsArticle',
  'OpinionNewsArticle',
  'ReportageNewsArticle',
  'ReviewNewsArticle',
);

const metadata = object<Metadata>({
  headline: words,
  alternativeHeadline: words,
  description: words,
  author: list(agent),
  editor: list(agent),
  translator: list(agent),
  contributor: list(contributor),
  byline: words,
  publisher,
  datePublished: date,
  dateModified: date,
  dateline: object<Dateline>({ text: needed(words), place: words, agency: words }, 'text'),
  articleSection: words,
  keywords: list(words),
  articleType,
  genre: words,
  url: words,
  identifier: words,
  isBasedOn: object<BasedOn>({ name: words, url: words, publisher: words }, 'name'),
  creditText: words,
  copyrightHolder: agent,
  copyrightYear: integer(1000, 9999),
  license: words,
  image,
  isAccessibleForFree: flag,
});

const publicationMetadata = object<PublicationMetadata>({
  name: needed(notEmpty, () => '…'),
  description: words,
  editor: list(agent),
  publisher,
  datePublished: date,
  identifier: words,
  license: words,
  image,
});

/** What is wrong with metadata that a caller gives, and where in it (a JSON Pointer); `undefined` if nothing is. */
export const metadataFault = (value: unknown): string | undefined => firstFault(metadata, value);

/** The same of the metadata of a publication. */
export const publicationFault = (value: unknown): string | undefined => firstFault(publicationMetadata, value);

function firstFault(check: Check<unknown>, value: unknown): string | undefined {
  const faults: string[] = [];
  check(value, '', (path, reason) => faults.push(`${path}: ${reason}`));
  return faults[0];
}

/** The members of an article besides `type`, `version` and `children`. */
export const articleFields: MendableFields<Omit<Article, 'type' | 'version' | 'children'>> = {
  language: needed(tag, () => 'und'),
  direction: needed<Direction>(direction, () => 'ltr'),
  metadata: needed<Metadata>(metadata, () => ({})),
  provenance: needed<Article['provenance']>(record(provenance), () => ({})),
  omitted: needed(list(omission), () => []),
  markup: needed(list(position), () => []),
};

/** The members of a publication besides `type`, `version` and `children`. */
export const publicationFields: MendableFields<Omit<Publication, 'type' | 'version' | 'children'>> = {
  language: articleFields.language,
  direction: articleFields.direction,
  metadata: needed<PublicationMetadata>(publicationMetadata, () => ({ name: '…' })),
};
