/**
 * Raw text into an article: text as a scrape, a mail or a paste leaves it, with no markup to tell what is what.
 *
 * Lines, then blocks, then what can be seen of each, then scored rules, then the tree. Nothing is looked up in a Markdown
 * parser: "1986. A great year" is no list. Invariant: content never throws, and `coverage` of the result is complete.
 */
import { isFileName } from '../../container/characters.ts';
import { detectLanguage } from '../../language/detect.ts';
import { textDirection } from '../../language/direction.ts';
import { readingFor } from '../../language/reading.ts';
import type { Article, Metadata } from '../../model/article.ts';
import { directionOf } from '../../model/build.ts';
import { diagnose, OffprintError, type OnDiagnostic } from '../../model/diagnostic.ts';
import type { Direction } from '../../model/nodes.ts';
import { checkOptions, languageTag, nameOf } from '../../model/options.ts';
import { type Provenance, replaceUnfit } from '../../model/provenance.ts';
import { metadataFault } from '../../model/shape.ts';
import { type ParagraphMode, readBlocks, type TextBlock } from './blocks.ts';
import { decide, type Hint, type RuleSettings, unusedHints } from './decide.ts';
import { readLines, type Source } from './lines.ts';
import { isReadback, readReadback } from './readback/index.ts';
import { hintsCheck, rulesCheck } from './settings.ts';
import { buildTree } from './tree.ts';

export { type Hint, type RuleSettings, textRules } from './decide.ts';
export type { Kind, Part, Rule, Sight, TextDocument } from './rule.ts';
export type { RuleWeights } from './weights.ts';

/** How a raw text is read. */
export interface TextOptions {
  /** Language of the text, a BCP 47 tag. Default: guessed, and marked as a guess; `und` where the text is too short. */
  language?: string;
  /** Direction of the text. Default: by the language, else by the letters of the text. */
  direction?: Direction;
  /** Metadata that you know. It wins over what the text says, and its provenance is `user`. Default: none. */
  metadata?: Metadata;
  /** How the source parts its paragraphs. Default: found out, and reported as `text/paragraphs`. */
  paragraphs?: ParagraphMode;
  /** Which rules read the text: switch one off, replace one, add your own, move a threshold. Default: ours as they are. */
  rules?: RuleSettings;
  /** What you know about some lines; a hint overrules every rule. Default: none. */
  hints?: readonly Hint[];
  /** Takes what the parser noticed. Default: nobody. */
  onDiagnostic?: OnDiagnostic;
}

/**
 * Reads a raw text as an article. What the text does not state outright is marked: `data.inferred` on nodes, `provenance`
 * for metadata.
 *
 * @param text The text, decoded. Positions count its UTF-16 units.
 * @throws OffprintError `option/invalid` for an option of a wrong type, `source/invalid` if `text` is no string.
 */
export function fromText(text: string, options: TextOptions = {}): Article {
  if (typeof text !== 'string')
    throw new OffprintError('source/invalid', `text: expected a string, got ${nameOf(text)}`);
  checkOptions(options, {
    language: languageTag,
    direction: ['ltr', 'rtl'],
    metadata: metadataFault,
    paragraphs: ['blank-line', 'line', 'wrapped'],
    rules: rulesCheck,
    hints: hintsCheck,
    onDiagnostic: 'function',
  });
  const { metadata: given = {}, onDiagnostic } = options;
  if (isFileName(text)) {
    const reason = `The text is the name of a file, ${nameOf(text)}; nothing here opens it: hand in what it holds`;
    onDiagnostic?.(diagnose('text/file-name', reason, { source: 'text' }));
  }
  const source = readLines(clean(text, onDiagnostic));
  if (isReadback(source.text)) return stated(source, options);
  const { blocks, mode } = readBlocks(source, options.paragraphs);
  const { language, direction, ...origin } = languageFor(blocks, source.text, options);
  const decisions = decide(source, blocks, readingFor(language), {
    rules: options.rules ?? {},
    hints: options.hints ?? [],
  });
  const { metadata, provenance, ...tree } = buildTree({
    source,
    blocks,
    decisions,
    given,
    language,
    report: (ruleId, reason, place) => onDiagnostic?.(diagnose(ruleId, reason, { source: 'text', place })),
  });
  for (const [key, value] of Object.entries(given)) {
    if (value !== undefined) provenance[`/metadata/${key}`] = givenBy(provenance[`/metadata/${key}`]);
  }
  Object.assign(provenance, origin.provenance);
  report(source, blocks.length, mode, tree.omitted, onDiagnostic);
  if (blocks.length > 0 && tree.children.length === 0 && Object.keys(metadata).length === 0) {
    onDiagnostic?.(diagnose('text/empty', 'All of the input was taken for furniture', { source: 'text' }));
  }
  reportUnused(unusedHints(source, blocks, options.hints ?? [], decisions), onDiagnostic);
  return { type: 'article', version: 1, language, direction, metadata: { ...metadata, ...given }, ...tree, provenance };
}

/** A text that says what it is (docs/plain-text.md). */
function stated(source: Source, options: TextOptions): Article {
  const { metadata: given = {}, onDiagnostic } = options;
  const read = readReadback(source, options, (reason, path) =>
    onDiagnostic?.(diagnose('json/schema', reason, { source: 'text', path })),
  );
  const provenance = { ...read.provenance };
  for (const [key, value] of Object.entries(given)) {
    if (value !== undefined) provenance[`/metadata/${key}`] = givenBy(provenance[`/metadata/${key}`]);
  }
  reportOmitted(read.omitted, onDiagnostic);
  return { ...read, metadata: { ...read.metadata, ...given }, provenance };
}

/** Language and direction: what the user says, else what the text looks like. */
function languageFor(
  blocks: readonly TextBlock[],
  text: string,
  options: TextOptions,
): Pick<Article, 'language' | 'direction' | 'provenance'> {
  const provenance: Article['provenance'] = {};
  const running = blocks.reduce((longest, block) => (block.text.length > longest.length ? block.text : longest), '');
  const guess = options.language === undefined ? detectLanguage(running) : undefined;
  const language = options.language ?? guess?.language ?? 'und';
  if (options.language !== undefined) provenance['/language'] = { status: 'user', positions: [] };
  if (guess) {
    const { score, evidence } = guess;
    provenance['/language'] = {
      status: 'inferred',
      rule: 'language/script-and-trigrams',
      score,
      evidence,
      positions: [],
    };
  }
  const known = options.direction ?? (language === 'und' ? undefined : directionOf(language));
  if (options.direction !== undefined) provenance['/direction'] = { status: 'user', positions: [] };
  else if (options.language === undefined) {
    const evidence = [known ? `language ${language}` : 'most letters'];
    provenance['/direction'] = { status: 'inferred', rule: 'direction/letters', score: 0.95, evidence, positions: [] };
  }
  return { language, direction: known ?? textDirection(text), provenance };
}

/** Provenance of a value that the user gave; where the source says something too, its place stays. */
function givenBy(read: Provenance | undefined): Provenance {
  return { status: 'user', positions: read?.positions ?? [], ...(read?.text === undefined ? {} : { text: read.text }) };
}

/** Characters with which files of other kinds begin. */
const fileKinds: readonly (readonly [signature: string, kind: string])[] = [
  ['%PDF-', 'a PDF file'],
  ['PK\u0003\u0004', 'a ZIP file (as DOCX, ODT and EPUB are)'],
  ['{\\rtf', 'an RTF file'],
];

/** Characters that tell binary data: a share of them above this is no text. */
const binaryShare = 0.1;
/** Fewest such characters: one broken pair in three letters is no binary data. */
const leastUnfit = 4;

/** Replaces what no file may hold, and reports it. */
function clean(text: string, onDiagnostic?: OnDiagnostic): string {
  const kind = fileKinds.find(([signature]) => text.startsWith(signature))?.[1];
  if (kind) onDiagnostic?.(diagnose('text/binary', `The input is ${kind}, not text`, { source: 'text' }));
  let count = 0;
  let first: number | undefined;
  const cleaned = replaceUnfit(text, (offset) => {
    count += 1;
    first ??= offset;
  });
  if (first === undefined) return cleaned;
  const place = readLines(text.slice(0, first + 1)).point(first);
  const reason = `${count} character${count === 1 ? '' : 's'} that no file may hold became U+FFFD`;
  onDiagnostic?.(diagnose('text/invalid-character', reason, { source: 'text', place }));
  if (!kind && count >= leastUnfit && count / text.length > binaryShare) {
    onDiagnostic?.(diagnose('text/binary', 'The input looks like binary data, not text', { source: 'text', place }));
  }
  return cleaned;
}

const modeNames: Readonly<Record<ParagraphMode, string>> = {
  'blank-line': 'blank lines part paragraphs',
  line: 'each line is a paragraph',
  wrapped: 'lines are wrapped by hand and were joined',
};

function report(
  { text, point }: Source,
  blocks: number,
  mode: ParagraphMode,
  omitted: Article['omitted'],
  onDiagnostic?: OnDiagnostic,
): void {
  if (!onDiagnostic) return;
  if (blocks === 0) {
    onDiagnostic(diagnose('text/empty', 'The input holds no text', { source: 'text', place: point(text.length) }));
    return;
  }
  onDiagnostic(diagnose('text/paragraphs', `Paragraphs: ${modeNames[mode]}`, { source: 'text' }));
  reportOmitted(omitted, onDiagnostic);
}

function reportUnused(unused: ReturnType<typeof unusedHints>, onDiagnostic?: OnDiagnostic): void {
  for (const { hint, reason: why } of unused) {
    const { line, lastLine = line } = hint;
    const lines = lastLine === line ? `line ${line}` : `lines ${line} to ${lastLine}`;
    const reason = `The hint for ${lines} decides nothing: ${why}`;
    onDiagnostic?.(diagnose('text/hint-unused', reason, { source: 'text' }));
  }
}

function reportOmitted(omitted: Article['omitted'], onDiagnostic?: OnDiagnostic): void {
  for (const { position, text: words, rule } of omitted) {
    const reason = `Left out as furniture: ${words.slice(0, 60)}`;
    onDiagnostic?.(diagnose('text/omitted', reason, { source: 'text', place: position, note: rule }));
  }
}
