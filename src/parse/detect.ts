/**
 * Which parser reads an input: `parseArticle` looks at it, says which and why, and loads that parser alone.
 *
 * Text is what everything is that is nothing else: a text that is taken for Markdown loses its stars and its numbers, a
 * Markdown that is taken for text only looks plain. So Markdown needs two independent signs that no prose has. Invariant:
 * content never throws, save bytes of a PDF or an archive without an article of ours: they are no words. One look is linear in
 * the length of the input.
 */
import { type DecodedText, decodeText } from '../container/characters.ts';
import type { Article, Metadata, Publication } from '../model/article.ts';
import { diagnose, OffprintError, type OnDiagnostic } from '../model/diagnostic.ts';
import { checkOptions, languageTag, nameOf } from '../model/options.ts';
import { metadataFault } from '../model/shape.ts';
import { type Statement, state } from '../model/statement.ts';
import { graphOf } from './json-ld/graph.ts';

/** A format that is read. */
export type SourceFormat = 'text' | 'markdown' | 'html' | 'json' | 'jsonld';

/** What you know about an input. */
export interface ParseHints {
  /** Its format. Default: found out, and reported as `detect/parser`. */
  from?: SourceFormat;
  /** Language of the text, a BCP 47 tag. Default: as the input states, else guessed and marked as a guess. */
  language?: string;
  /** Metadata that you know. It wins over what the input says, and its provenance is `user`. Default: none. */
  metadata?: Metadata;
  /** Address of the input: `metadata.url`, and what its relative links resolve against. Default: what the input states. */
  url?: string;
  /** Takes what the parser noticed. Default: nobody. */
  onDiagnostic?: OnDiagnostic;
}

/** A format, and what speaks for it. */
export interface Detection {
  format: SourceFormat;
  /** What was seen, most telling first. */
  signs: string[];
}

/**
 * Reads an input of any format that this package reads.
 *
 * Bytes are decoded by their byte order mark, else as UTF-8, else as windows-1252, which is reported; HTML by its own rules.
 *
 * Bytes of a PDF, DOCX or EPUB file of ours give the article that they carry.
 *
 * @throws OffprintError `option/invalid` for a hint of a wrong type; `source/invalid` if `input` is neither string nor bytes, or
 * an archive of another kind or damaged; `envelope/missing` for a PDF, DOCX or EPUB file that carries no article,
 * `envelope/version` if it is of a newer model; `source/limit` for a file that holds too much. With `from` no file is looked for.
 */
export async function parseArticle(input: string | Uint8Array, hints: ParseHints = {}): Promise<Article | Publication> {
  checkOptions(hints, {
    from: ['text', 'markdown', 'html', 'json', 'jsonld'],
    language: languageTag,
    metadata: metadataFault,
    url: 'string',
    onDiagnostic: 'function',
  });
  if (typeof input !== 'string' && !(input instanceof Uint8Array)) {
    throw new OffprintError('source/invalid', `input: expected a string or bytes, got ${nameOf(input)}`);
  }
  const { from, onDiagnostic } = hints;
  const carried = typeof input === 'string' || from !== undefined ? undefined : await readFile(input, hints);
  if (carried) return carried;
  const decoded = typeof input === 'string' ? undefined : decodeText(input);
  const text = decoded?.text ?? String(input);
  const { format, signs } = from === undefined ? detectFormat(text) : { format: from, signs: ['you say so'] };
  const reason = `Read as ${names[format]}: ${signs.join(', ')}`;
  onDiagnostic?.(diagnose('detect/parser', reason, { source: 'detect' }));
  if (format !== 'html' && decoded) reportEncoding(decoded, onDiagnostic);
  return readers[format](text, input, hints);
}

const names: Readonly<Record<SourceFormat, string>> = {
  text: 'text',
  markdown: 'Markdown',
  html: 'HTML',
  json: 'JSON',
  jsonld: 'JSON-LD',
};

/** Bytes in which the mark of a PDF is looked for. */
const markLength = 1024;

/** The article that a PDF, DOCX or EPUB file carries; `undefined` for bytes that are none. Other bytes load no reader of files. */
async function readFile(bytes: Uint8Array, hints: ParseHints): Promise<Article | Publication | undefined> {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, markLength));
  if (!head.startsWith('PK\u0003\u0004') && !head.includes('%PDF-')) return undefined;
  const { carrierOf, readEnvelope } = await import('./embedded/index.ts');
  const carrier = carrierOf(bytes);
  if (carrier === undefined || carrier === 'html') return undefined;
  const { onDiagnostic } = hints;
  const source = readEnvelope(bytes, carrier, undefined, onDiagnostic);
  const reason = `Read as ${carrier.toUpperCase()}: a file that carries its article`;
  onDiagnostic?.(diagnose('detect/parser', reason, { source: 'detect' }));
  return state(source, statementOf(hints), onDiagnostic);
}

function reportEncoding({ encoding, guessed, damaged }: DecodedText, onDiagnostic?: OnDiagnostic): void {
  if (!guessed && !damaged) return;
  const reason = guessed
    ? `The bytes are no UTF-8 and were read as ${encoding}`
    : `Bytes that are no ${encoding} became U+FFFD`;
  onDiagnostic?.(diagnose('detect/encoding', reason, { source: 'detect' }));
}

type Reader = (text: string, input: string | Uint8Array, hints: ParseHints) => Promise<Article | Publication>;

/** Each loads its parser when it is first used: a page that reads text loads no parser of Markdown. */
const readers: Readonly<Record<SourceFormat, Reader>> = {
  text: async (text, _, hints) => (await import('./text/index.ts')).fromText(text, optionsOf(hints)),
  markdown: async (text, _, hints) => (await import('./markdown/index.ts')).fromMarkdown(text, optionsOf(hints)),
  html: async (_, input, { url, ...hints }) => {
    const { fromHtml } = await import('./html/index.ts');
    return fromHtml(input, { ...optionsOf(hints), ...(url === undefined ? {} : { url }) });
  },
  json: async (text, _, hints) => {
    const { fromJson } = await import('../model/validate.ts');
    const source = fromJson(text, hints.onDiagnostic ? { onDiagnostic: hints.onDiagnostic } : {});
    return state(source, statementOf(hints), hints.onDiagnostic);
  },
  jsonld: async (text, _, hints) => (await import('./json-ld/index.ts')).fromJsonLd(text, optionsOf(hints)),
};

/** The hints as the parsers take them. */
function optionsOf({ language, metadata, url, onDiagnostic }: ParseHints): Omit<ParseHints, 'from' | 'url'> {
  const known = url === undefined ? metadata : { url, ...metadata };
  return {
    ...(language === undefined ? {} : { language }),
    ...(known === undefined ? {} : { metadata: known }),
    ...(onDiagnostic === undefined ? {} : { onDiagnostic }),
  };
}

/** The hints as what you state about an article that comes as a model. */
export function statementOf(hints: Pick<ParseHints, 'language' | 'metadata' | 'url'>): Statement {
  const { language, metadata = {} } = optionsOf(hints);
  return { ...(language !== undefined && { language }), metadata };
}

// --- The look -------------------------------------------------------------------------------------------------------

/** UTF-16 units that are looked at for tags and marks: an article shows what it is in its head. */
const headLength = 200_000;

/** Finds out the format of a text. */
export function detectFormat(text: string): Detection {
  const start = text.replace(/^\ufeff/, '').trimStart();
  const data = dataOf(start);
  if (data) return data;
  const head = start.slice(0, headLength);
  if (/^(?:<\?xml[^>]*>\s*)?(?:<!--[^>]*-->\s*)*<!doctype\s+html/i.test(head)) {
    return { format: 'html', signs: ['a document type'] };
  }
  if (/^(?:<\?xml[^>]*>\s*)?(?:<!--[^>]*-->\s*)*<html[\s>]/i.test(head))
    return { format: 'html', signs: ['an html element'] };
  if (frontMatterKeys(head).includes('dialect: offprint'))
    return { format: 'markdown', signs: ['the name of our dialect in its front matter'] };
  const marks = markdownSigns.filter(({ test }) => test(head)).map(({ name }) => name);
  if (marks.length > 1) return { format: 'markdown', signs: marks };
  const tags = blockTags(head);
  if (tags > 2) return { format: 'html', signs: [`${tags} block tags`] };
  if (isWrapped(start)) return { format: 'html', signs: ['a block tag around all'] };
  return { format: 'text', signs: marks.length === 1 ? [`${marks[0]} alone is no Markdown`] : ['no sign of a markup'] };
}

/** What a text is that is JSON: a model of ours, or data that describes an article in the vocabulary of schema.org. */
function dataOf(text: string): Detection | undefined {
  const json = scriptOf(text) ?? text;
  if (!/^\s*[{[]/.test(json) || !/"@?type"\s*:/.test(json)) return undefined;
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return undefined;
  }
  const type = typeof value === 'object' && value !== null && 'type' in value ? value.type : undefined;
  if (type === 'article' || type === 'publication')
    return { format: 'json', signs: ['an object of type article or publication'] };
  return graphOf(value) ? { format: 'jsonld', signs: ['an article of schema.org'] } : undefined;
}

/** What a `script` element holds that is all of the text, as JSON-LD is copied out of pages. */
function scriptOf(text: string): string | undefined {
  const start = /^<script\b[^<>]*>/i.exec(text.slice(0, edge))?.[0].length;
  const end = text.slice(-edge).search(/<\/script\s*>\s*$/i);
  return start === undefined || end < 0 ? undefined : text.slice(start, Math.max(text.length - edge, 0) + end);
}

const blockNames =
  'p|div|h[1-6]|article|section|main|header|footer|ul|ol|li|table|tr|td|blockquote|figure|body|head|title';

/** Tags of blocks that begin a line or stand beside another tag, if some of them end an element. */
function blockTags(head: string): number {
  const tag = new RegExp(`(?:^|(?<=>))[ \\t]*<(\\/?)(?:${blockNames})(?:\\s[^<>]*)?>`, 'gim');
  let count = 0;
  let closed = /<\/(?:p|div|h[1-6]|article|section|ul|ol|table|blockquote|figure)>/i.test(head);
  for (const { 1: slash } of head.matchAll(tag)) {
    count += 1;
    closed ||= slash === '/';
  }
  return closed ? count : 0;
}

/** Units at either end of a text in which a tag is looked for. */
const edge = 2000;

const opening = new RegExp(`^<(?:${blockNames})(?:\\s[^<>]*)?>`, 'i');
const closing = new RegExp(`</(?:${blockNames})\\s*>$`, 'i');

/** Whether a text begins with the tag that opens a block and ends with one that closes a block. */
function isWrapped(text: string): boolean {
  return opening.test(text.slice(0, edge)) && closing.test(text.slice(-edge).trimEnd());
}

/** A line with its end; lines that are counted, so that a mark without its partner costs no more than a page. */
const line = String.raw`[^\r\n]*\r?\n`;

/** Most lines of front matter. */
const mostLines = 200;

/** The lines with a key in a block of YAML between rules at the head of a text; none where there is no such block. */
function frontMatterKeys(text: string): string[] {
  const lines = text.split(/\r?\n/, mostLines + 2).map((each) => each.trimEnd());
  const end = lines.findIndex((each, index) => index > 0 && /^(?:---|\.\.\.)$/.test(each));
  if (lines[0] !== '---' || end < 0) return [];
  return lines.slice(1, end).filter((each) => /^[\w-]{1,40}:(?:[ \t]|$)/.test(each));
}

const sign = (name: string, ...patterns: RegExp[]): { name: string; test: (text: string) => boolean } => ({
  name,
  test: (text) => patterns.every((pattern) => pattern.test(text)),
});

/** Signs of Markdown that prose does not have. Each looks for another thing, so that two are two witnesses. */
const markdownSigns: readonly { name: string; test: (text: string) => boolean }[] = [
  { name: 'front matter', test: (text) => frontMatterKeys(text).length > 0 },
  // A page may hold one line between rules, a colon in it; not several.
  { name: 'several keys in it', test: (text) => frontMatterKeys(text).length > 1 },
  { name: 'headings', test: hasHeadings },
  sign(
    'a fenced block of code',
    new RegExp(String.raw`^(\`{3}|~{3})[\w+#-]*[ \t]*\r?\n(?:${line}){0,200}?\1[ \t]*\r?$`, 'm'),
  ),
  sign(
    'a link',
    /(?<!!)\[[^[\]\n]{1,200}\]\((?:https?:\/\/|\/|#|mailto:|\.{1,2}\/)[^\s()<>]{0,2000}(?:[ \t]"[^"\n]{0,200}")?\)/,
  ),
  sign('a picture', /!\[[^[\]\n]{0,200}\]\([^\s()<>]{1,2000}(?:[ \t]"[^"\n]{0,200}")?\)/),
  sign('a table', /(?<=\|[^\r\n]*\r?\n)[ \t]{0,3}(?:\|[ \t]*)?:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)+(?:\|[ \t]*)?\r?$/m),
  sign('a note', /^\[\^[^\]\s]{1,40}\]:[ \t]/m, /[^\n]\[\^[^\]\s]{1,40}\]/),
  sign('the target of a link', /^ {0,3}\[[^\]\n^]{1,100}\]:[ \t]*<?https?:\/\/\S+[ \t]*\r?$/m),
  sign('a list of tasks', /^[ \t]*[-*+] \[[ xX]\] \S/m),
  sign('strong emphasis', /(?:^|[\s(])\*\*[^\s*][^*\n]{0,200}\*\*(?=[\s.,:;!?)]|$)/),
];

/** A title at the head of the text, behind its front matter at most; "# of deaths" is none. */
const title =
  /^(?:---[ \t]*\r?\n(?:[^\r\n]*\r?\n){0,200}?(?:---|\.\.\.)[ \t]*\r?\n\s*)?#{1,2} (?!\p{Ll})[^\s#][^\r\n]*\r?\n[ \t]*\r?\n/u;

/** Whether headings stand between blank lines: one as the title, or some at two depths or at three places. */
function hasHeadings(text: string): boolean {
  if (title.test(text)) return true;
  const depths: number[] = [];
  for (const { 1: marks = '' } of text.matchAll(/(?:^|\n[ \t]*\r?\n)(#{1,6}) [^\n]*\S[ \t]*(?=\r?\n|$)/g)) {
    depths.push(marks.length);
  }
  return new Set(depths).size > 1 || depths.length > 2;
}
