/**
 * Problems as data: what a parser or an exporter noticed, the table of every rule that can be reported, and the one error
 * class.
 *
 * Fields are vfile-message's (`reason`, `ruleId`, `place`, `note`). Invariant: content never throws; what a caller does
 * wrong throws `OffprintError` with a code.
 */
import type { Point, Position } from './provenance.ts';

/** `error`: something is missing or wrong in the result. `warning`: a fallback was taken. `info`: worth knowing. */
export type Severity = 'info' | 'warning' | 'error';

/** Something that was noticed about an input or an output. */
export interface Diagnostic {
  /** How bad it is. */
  severity: Severity;
  /** Which rule noticed it: one of ours, or a plug-in's own `area/kebab-case`. */
  ruleId: RuleId | (string & {});
  /** What is the matter, a sentence without the full stop. */
  reason: string;
  /** The part that noticed it: `text`, `json`, `pdf`, … */
  source?: string;
  /** Where in the source. */
  place?: Point | Position;
  /** Where in the article or the JSON: a JSON Pointer (RFC 6901). */
  path?: string;
  /** More, where a sentence is not enough: how to mend it. */
  note?: string;
}

/** Takes each diagnostic as it comes up. */
export type OnDiagnostic = (diagnostic: Diagnostic) => void;

/** What a rule is for. */
export interface RuleDescription {
  /** How bad it is. */
  severity: Severity;
  /** When it is reported. */
  description: string;
}

/** Every rule of our own that can be reported. */
export type RuleId =
  | 'text/empty'
  | 'text/file-name'
  | 'text/binary'
  | 'text/invalid-character'
  | 'text/paragraphs'
  | 'text/omitted'
  | 'text/ambiguous-date'
  | 'text/hint-unused'
  | 'html/empty'
  | 'html/encoding'
  | 'html/limit'
  | 'html/not-found'
  | 'html/publication'
  | 'html/unseen'
  | 'html/omitted'
  | 'html/json-ld'
  | 'html/conflict'
  | 'html/link-dropped'
  | 'html/embed-dropped'
  | 'markdown/front-matter'
  | 'markdown/headline'
  | 'markdown/html'
  | 'markdown/link-dropped'
  | 'markdown/unknown-node'
  | 'detect/parser'
  | 'detect/encoding'
  | 'json/syntax'
  | 'json/schema'
  | 'json/version'
  | 'json-ld/articles'
  | 'json-ld/values'
  | 'json-ld/markup'
  | 'read/edited'
  | 'read/pictures'
  | 'read/parsed'
  | 'model/canonical'
  | 'model/too-deep'
  | 'model/statement'
  | 'export/title-derived'
  | 'export/language-unknown'
  | 'export/inferred-omitted'
  | 'export/lossy'
  | 'export/unknown-node'
  | 'export/link-dropped'
  | 'export/alt-missing'
  | 'export/image-missing'
  | 'export/image-unsupported'
  | 'export/note-missing'
  | 'export/note-unreferenced'
  | 'export/invalid-character'
  | 'export/recommended'
  | 'export/failed'
  | 'pdf/missing-glyph'
  | 'epub/conformance-refused'
  | 'bulk/input'
  | 'bulk/output'
  | 'bulk/limit'
  | 'cli/encoding'
  | 'cli/input'
  | 'cli/picture'
  | 'cli/output';

/** The rule table: severity and meaning of every rule. */
export const rules: Readonly<Record<RuleId, RuleDescription>> = {
  'text/empty': { severity: 'warning', description: 'The input holds no text, or none but furniture' },
  'text/file-name': {
    severity: 'warning',
    description: 'The input is the name of a file and was read as a text: nothing here opens files',
  },
  'text/binary': { severity: 'error', description: 'The input looks like binary data, not text' },
  'text/invalid-character': {
    severity: 'warning',
    description: 'A character that no file may hold (U+0000, a lone surrogate) was replaced by U+FFFD',
  },
  'text/paragraphs': { severity: 'info', description: 'How paragraphs were told apart' },
  'text/omitted': { severity: 'info', description: 'A line was taken for furniture and kept out of the body' },
  'text/ambiguous-date': {
    severity: 'info',
    description: 'A date reads two ways, or names no certain day of a year, and was left verbatim',
  },
  'text/hint-unused': {
    severity: 'warning',
    description: 'A hint is for lines that hold no text, that an earlier hint has, or that cannot be what it says',
  },
  'html/empty': { severity: 'warning', description: 'The page holds no text' },
  'html/encoding': { severity: 'warning', description: 'Some bytes are not well-formed in their encoding' },
  'html/limit': {
    severity: 'warning',
    description: 'The page nests too deep or has too many elements; some gave way to their text',
  },
  'html/not-found': { severity: 'warning', description: 'No article was found in the page; all of it was taken' },
  'html/publication': {
    severity: 'warning',
    description: 'The page holds several articles of ours; they were read as one, in order',
  },
  'html/unseen': { severity: 'info', description: 'Parts of a page that nobody sees were kept in `omitted`' },
  'html/omitted': {
    severity: 'info',
    description:
      'Parts of a page that are no part of its article were kept in `omitted`: how many, and where the first stands',
  },
  'html/json-ld': {
    severity: 'info',
    description: 'JSON-LD that is no JSON, or that tells of other articles, was not read',
  },
  'html/conflict': { severity: 'info', description: 'The page states two values for one property' },
  'html/link-dropped': {
    severity: 'info',
    description: 'A link or a picture with an address that may not stand in the model; its text is kept',
  },
  'html/embed-dropped': {
    severity: 'info',
    description: 'What is embedded has no title to link it by and was kept in `omitted`',
  },
  'markdown/front-matter': {
    severity: 'warning',
    description: 'A line of the front matter is no YAML, or says nothing that the model has; it was kept in `omitted`',
  },
  'markdown/headline': { severity: 'info', description: 'A line that repeats the front matter was kept in `omitted`' },
  'markdown/html': { severity: 'info', description: 'HTML in a Markdown text gave way to its text' },
  'markdown/link-dropped': {
    severity: 'warning',
    description: 'A link or a picture with an address that no file may hold; its text is kept',
  },
  'markdown/unknown-node': { severity: 'warning', description: 'A node that mdast does not have; its text is kept' },
  'detect/parser': { severity: 'info', description: 'Which parser reads the input, and why' },
  'detect/encoding': {
    severity: 'warning',
    description: 'The bytes are no UTF-8 and were read as windows-1252, or are not well-formed',
  },
  'json/syntax': { severity: 'error', description: 'The text is no JSON' },
  'json/schema': { severity: 'error', description: 'A value does not have the shape of the model' },
  'json/version': { severity: 'error', description: 'The article is of another version of the model' },
  'json-ld/articles': {
    severity: 'warning',
    description: 'The data describes several articles; one was read, the others are named',
  },
  'json-ld/values': {
    severity: 'warning',
    description: 'A property has more values than the model holds; the first was read, the others are named',
  },
  'json-ld/markup': {
    severity: 'warning',
    description: 'The text of the article holds HTML, which is read as bare text: its tags stand in it',
  },
  'read/edited': {
    severity: 'warning',
    description:
      'A file does not show a block of the article that it carries, shows other text, or its links lead elsewhere: it was edited since',
  },
  'read/parsed': {
    severity: 'warning',
    description: 'A page of ours carries no article, and was read from its markup: it lost its data, or never had them',
  },
  'read/pictures': {
    severity: 'warning',
    description: 'The pictures that a file of ours holds cannot be read; its article is',
  },
  'model/canonical': { severity: 'info', description: 'A tree was brought into canonical form' },
  'model/statement': {
    severity: 'warning',
    description: 'Something was stated about an article, and the input is a publication, which has no place for it',
  },
  'model/too-deep': { severity: 'warning', description: 'Nodes nested deeper than 100 levels were flattened' },
  'export/title-derived': {
    severity: 'info',
    description: 'The article has no headline; the file takes its title from the first words',
  },
  'export/language-unknown': { severity: 'info', description: 'The language of the article is not known' },
  'export/inferred-omitted': {
    severity: 'info',
    description: 'A metadata value was inferred below the score at which it is stated, and left out',
  },
  'export/lossy': { severity: 'info', description: 'The format cannot show a node as it is; its text is kept' },
  'export/unknown-node': { severity: 'warning', description: 'A node of an unknown type; its text is kept' },
  'export/link-dropped': { severity: 'warning', description: 'A link target that no file may hold; its text is kept' },
  'export/alt-missing': { severity: 'warning', description: 'A picture has no alternative text' },
  'export/image-missing': { severity: 'warning', description: 'No bytes were given for a picture' },
  'export/image-unsupported': { severity: 'warning', description: 'The format cannot hold a picture of this kind' },
  'export/note-missing': { severity: 'warning', description: 'A note is referred to and does not exist' },
  'export/note-unreferenced': { severity: 'info', description: 'A note exists and nothing refers to it' },
  'export/invalid-character': {
    severity: 'warning',
    description: 'A character that the format cannot hold was replaced by U+FFFD',
  },
  'export/recommended': { severity: 'info', description: 'A property that readers of the format look for is unknown' },
  'export/failed': { severity: 'error', description: 'An exporter failed; the other formats are written' },
  'epub/conformance-refused': {
    severity: 'warning',
    description: 'A claim of conformance was not written, because the content shows that it is wrong',
  },
  'pdf/missing-glyph': { severity: 'warning', description: 'No font has a character; a box stands for it' },
  'bulk/input': { severity: 'error', description: 'One of many inputs cannot be read' },
  'bulk/output': {
    severity: 'error',
    description: 'A file of one of many inputs cannot be written, or exists and differs',
  },
  'bulk/limit': {
    severity: 'error',
    description: 'One of many inputs took more time or memory than it may, or ended its worker',
  },
  'cli/encoding': {
    severity: 'warning',
    description:
      'The bytes are no UTF-8 and were read as windows-1252, or are not well-formed in the encoding that is stated',
  },
  'cli/input': { severity: 'error', description: 'An input cannot be read' },
  'cli/picture': { severity: 'warning', description: 'A picture cannot be fetched' },
  'cli/output': { severity: 'error', description: 'A file cannot be written, or exists and --force was not given' },
};

/** Makes a diagnostic, with the severity that the table gives its rule; a rule that the table lacks is `info`. */
export function diagnose(ruleId: Diagnostic['ruleId'], reason: string, more: Partial<Diagnostic> = {}): Diagnostic {
  const severity = isRuleId(ruleId) ? rules[ruleId].severity : 'info';
  return { severity, ruleId, reason, ...more };
}

const isRuleId = (name: string): name is RuleId => Object.hasOwn(rules, name);

/**
 * Prints a diagnostic on one line: `article.txt:3:1: warning: reason [rule]`.
 *
 * @param file Name of the input, printed first if given.
 */
export function formatDiagnostic(diagnostic: Diagnostic, file?: string): string {
  const { place, path, severity, reason, ruleId, note } = diagnostic;
  const point = place && ('start' in place ? place.start : place);
  const where = [file, point && `${point.line}:${point.column}`, path].filter(Boolean).join(':');
  return `${where && `${where}: `}${severity}: ${reason} [${ruleId}]${note ? ` (${note})` : ''}`;
}

/**
 * What kind of mistake or failure an `OffprintError` is about.
 *
 * - `option/invalid`: an option that there is not, or a value that it does not take; `option` names it.
 * - `source/invalid`: what was given is no article and no file that is read, or is damaged.
 * - `source/limit`: a file holds more than `ReadLimits` allow.
 * - `envelope/missing`, `envelope/version`: a PDF, DOCX or EPUB file carries no article, or one of a newer model.
 * - `reader/missing`: `verify` of a PDF needs npm pdfjs-dist.
 * - `export/failed`: one exporter of `exportAll` failed; `format` names it, `cause` says why.
 * - `font/unusable`, `reference/unusable`: a font or a reference document of yours cannot be used.
 */
export type ErrorCode =
  | 'option/invalid'
  | 'source/invalid'
  | 'source/limit'
  | 'envelope/missing'
  | 'envelope/version'
  | 'reader/missing'
  | 'export/failed'
  | 'font/unusable'
  | 'reference/unusable';

/** What an `OffprintError` says besides its message. */
export interface ErrorDetails {
  /** Name of the option that is wrong. */
  option?: string;
  /** Key of the exporter that failed. */
  format?: string;
  /** What was thrown below. */
  cause?: unknown;
}

/** The one error that this package throws: a misuse, or an engine that failed. Content never throws. */
export class OffprintError extends Error {
  /** Always this, so that it can be told without the class. */
  override readonly name = 'OffprintError';
  /** What kind of mistake or failure: the part to branch on; messages may change. */
  readonly code: ErrorCode;
  /** Name of the option that is wrong. */
  declare readonly option?: string;
  /** Key of the exporter that failed. */
  declare readonly format?: string;

  constructor(code: ErrorCode, message: string, details: ErrorDetails = {}) {
    super(message, 'cause' in details ? { cause: details.cause } : undefined);
    this.code = code;
    if (details.option !== undefined) this.option = details.option;
    if (details.format !== undefined) this.format = details.format;
  }
}
