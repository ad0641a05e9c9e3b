/**
 * The root door: the model, the parsers, and the exporters that need no engine.
 *
 * Invariant: names are exported one by one, and nothing here reaches pdfkit, docx or epub-gen-memory, so that a page
 * which reads text and prints text loads neither.
 *
 * @module offprint
 */

// Read an article.

export type { Script as TextScript } from './language/direction.ts';
export type { LooseDate as TextLooseDate } from './language/loose-dates.ts';
export type { Reading as TextReading } from './language/reading.ts';
export { type FromJsonOptions, fromJson } from './model/validate.ts';
export { type ParseHints, parseArticle, type SourceFormat } from './parse/detect.ts';
export { fromJsonLd, type JsonLdOptions as FromJsonLdOptions } from './parse/json-ld/index.ts';
export { type ReadLimits, type ReadOptions, readArticle, readAssets } from './parse/read.ts';
export type { ParagraphMode as TextParagraphs, TextBlock } from './parse/text/blocks.ts';
export type { Echo as TextEcho } from './parse/text/echo.ts';
export type { Features as TextFeatures } from './parse/text/features.ts';
export {
  fromText,
  type Hint as TextHint,
  type Kind as TextKind,
  type Part as TextPart,
  type Rule as TextRule,
  type RuleSettings as TextRuleSettings,
  type RuleWeights as TextRuleWeights,
  type Sight as TextSight,
  type TextDocument,
  type TextOptions as FromTextOptions,
  textRules,
} from './parse/text/index.ts';
export type { Kin as TextKin } from './parse/text/kin.ts';
export type { Count as TextCount, Marker as TextMarker } from './parse/text/marker.ts';
export type { PagePart as TextPagePart } from './parse/text/page.ts';
export type { Match as TextMatch, Repetition as TextRepetition } from './parse/text/rule.ts';
export type { Cell as TextCell } from './parse/text/sequences.ts';
export type { Stanza as TextStanza } from './parse/text/stanzas.ts';
export { type ConservationReport, type Missing, type VerifyOptions, verify } from './parse/verify.ts';

// Print it.

export {
  type JsonLdAgent,
  type JsonLdArticle,
  type JsonLdCollection,
  type JsonLdCorrection,
  type JsonLdDocument,
  type JsonLdGraph,
  type JsonLdImage,
  type JsonLdJoined,
  type JsonLdOrganization,
  type JsonLdPage,
  type JsonLdPerson,
  type JsonLdQuotation,
  type JsonLdReference,
  type JsonLdRole,
  type JsonLdWork,
  jsonLd,
  toJsonLd,
  toJsonLdScript,
} from './export/json-ld/index.ts';
export { type TextOptions, text, toText } from './export/plain-text/index.ts';

// Print it by many exporters, ours and yours.

export type {
  AnyExporter,
  Assets,
  ExportAllOptions,
  Exporter,
  ExportOptions,
  ExportOutput,
  OptionsOf,
  OutputOf,
} from './export/exporter.ts';
export { exportAll } from './export/exporter.ts';

// Write a format of your own: what every exporter decides alike, and text and pictures for its files.

export { escapeXml } from './container/xml.ts';
export { type Edition, editionsOf, type NumberedNote } from './export/edition.ts';
export { type PictureInfo, pictureInfo } from './export/picture.ts';
export type { Labels, Language } from './language/language.ts';
export { identifierOf } from './model/identifier.ts';
export type { OptionCheck } from './model/options.ts';

// The article and what is known about it.

export type {
  Agent,
  Article,
  ArticleType,
  BasedOn,
  Contributor,
  Dateline,
  Metadata,
  PartialDate,
  Publication,
  PublicationMetadata,
  Publisher,
} from './model/article.ts';

// Make one by hand.

export type { ArticleFields, BlockContent, InlineContent, PublicationFields } from './model/build.ts';
export {
  article,
  attribution,
  blockquote,
  caption,
  code,
  credit,
  deleted,
  directionOf,
  emphasis,
  figure,
  footnoteDefinition,
  footnoteReference,
  foreign,
  headerCell,
  headerRow,
  heading,
  image,
  inlineCode,
  lineBreak,
  link,
  list,
  listItem,
  note,
  orderedList,
  paragraph,
  publication,
  pullQuote,
  speaker,
  speakerTurn,
  strong,
  subscript,
  superscript,
  table,
  tableCell,
  tableRow,
  thematicBreak,
  verse,
} from './model/build.ts';

// Every node of the tree.

export type {
  Align,
  Attribution,
  Block,
  BlockBase,
  BlockPart,
  Blockquote,
  Break,
  Caption,
  Code,
  Credit,
  Delete,
  Direction,
  Emphasis,
  Figure,
  FootnoteDefinition,
  FootnoteReference,
  Foreign,
  Heading,
  Image,
  Inline,
  InlineCode,
  Link,
  List,
  ListItem,
  Node,
  NodeBase,
  NodeData,
  Note,
  Paragraph,
  PullQuote,
  Repeats,
  Speaker,
  SpeakerTurn,
  Strong,
  Subscript,
  Superscript,
  Table,
  TableCell,
  TableRow,
  Text,
  ThematicBreak,
  Verse,
} from './model/nodes.ts';

// Ways through the tree.

export type { Parent, Visitor, VisitResult } from './model/visit.ts';
export { articlesOf, isBlock, isInline, plainText, titleOf, visit } from './model/visit.ts';

// Where each thing came from.

export type {
  Alternative,
  Candidate,
  Coverage,
  Inference,
  Omission,
  Point,
  Position,
  Provenance,
} from './model/provenance.ts';
export { coverage, explain } from './model/provenance.ts';

// Problems as data.

export type {
  Diagnostic,
  ErrorCode,
  ErrorDetails,
  OnDiagnostic,
  RuleDescription,
  RuleId,
  Severity,
} from './model/diagnostic.ts';
export { formatDiagnostic, OffprintError, rules } from './model/diagnostic.ts';

// The article as JSON.

export { bare, type EmbedSource, toJson } from './model/envelope.ts';
