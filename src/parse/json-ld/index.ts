/**
 * JSON-LD in the vocabulary of schema.org as an article: its metadata, and the text that `articleBody` holds.
 *
 * No context is loaded: schema.org's names are taken as they are written. A body is bare text: its paragraphs are known, no
 * headings and no emphasis. Invariant: nothing throws, and what is not understood is left out and reported.
 */
import { settleLanguage } from '../../language/settle.ts';
import type { Agent, Article, Metadata } from '../../model/article.ts';
import { attribution, article as makeArticle, note, paragraph, pullQuote } from '../../model/build.ts';
import { diagnose, type OnDiagnostic, type RuleId } from '../../model/diagnostic.ts';
import type { Block, Direction } from '../../model/nodes.ts';
import { checkOptions, languageTag, languageTagPattern, nameOf } from '../../model/options.ts';
import { replaceUnfit } from '../../model/provenance.ts';
import { fromJson } from '../../model/validate.ts';
import { agentsOf, type Graph, graphOf, isMembers, labelOf, type Members, typesOf, wordsIn, wordsOf } from './graph.ts';
import { beyondFirst, readers } from './properties.ts';

/** How JSON-LD is read. */
export interface JsonLdOptions {
  /** Language of the text, a BCP 47 tag. Default: as `inLanguage` states, else guessed and marked as a guess. */
  language?: string;
  /** Direction of the text. Default: by the language, else by the letters. */
  direction?: Direction;
  /** Metadata that you know. It wins over what the data says, and its provenance is `user`. Default: none. */
  metadata?: Metadata;
  /** Takes what the parser noticed. Default: nobody. */
  onDiagnostic?: OnDiagnostic;
}

/**
 * Reads the article that some JSON-LD describes: metadata, the paragraphs of `articleBody`, then pull quotes and corrections,
 * whose places in the text JSON-LD does not tell.
 *
 * @param data A text of JSON, a `script` element that holds one, or the value; of several articles the first is read
 *   and the others are named (`json-ld/articles`).
 * @throws OffprintError `option/invalid` for an option of a wrong type.
 */
export function fromJsonLd(data: unknown, options: JsonLdOptions = {}): Article {
  checkOptions(options, {
    language: languageTag,
    direction: ['ltr', 'rtl'],
    metadata: 'object',
    onDiagnostic: 'function',
  });
  const report = (ruleId: RuleId, reason: string, path = ''): void =>
    options.onDiagnostic?.(diagnose(ruleId, reason, { source: 'json-ld', path }));
  const graph = graphOf(parsed(data, report));
  if (!graph) report('json/schema', `No object describes an article; got ${nameOf(data)}`);
  if (graph && graph.others.length > 0) reportOthers(graph.others, report);
  const metadata = graph ? readMetadata(graph, report) : {};
  const children = graph ? readBody(graph, report) : [];
  const stated = graph ? languageIn(graph) : undefined;
  const longest = children
    .map((block) => JSON.stringify(block))
    .reduce((long, text) => (text.length > long.length ? text : long), '');
  const { provenance, ...spoken } = settleLanguage(textOf(longest), options, { language: stated });
  const { metadata: given = {} } = options;
  const origins: Article['provenance'] = {};
  for (const key of Object.keys(metadata)) origins[`/metadata/${key}`] = { status: 'stated', positions: [] };
  for (const key of Object.keys(given)) origins[`/metadata/${key}`] = { status: 'user', positions: [] };
  if (stated !== undefined) origins['/language'] = { status: 'stated', positions: [] };
  const made = makeArticle({ ...metadata, ...given, ...spoken }, ...children);
  return { ...made, provenance: { ...origins, ...provenance } };
}

/** The text in the longest of some values. */
const textOf = (json: string): string =>
  [...json.matchAll(/"value":"((?:[^"\\]|\\.)*)"/g)].map(([, text = '']) => text).join(' ');

type Report = (ruleId: RuleId, reason: string, path?: string) => void;

/** Most articles or values that are named. */
const mostNamed = 5;

function listed(names: readonly string[]): string {
  const named = names.slice(0, mostNamed).map((name) => `"${name.slice(0, 80)}"`);
  return named.join(', ') + (names.length > mostNamed ? `, and ${names.length - mostNamed} more` : '');
}

function reportOthers(others: readonly Members[], report: Report): void {
  report('json-ld/articles', `Only the first article was read, not ${listed(others.map(labelOf))}`);
}

function reportBeyond(from: string, others: readonly string[], report: Report): void {
  if (others.length === 0) return;
  report('json-ld/values', `Of ${from} not all was read: not ${listed(others)}`, `/${from}`);
}

function parsed(data: unknown, report: Report): unknown {
  if (typeof data !== 'string') return data;
  const json = data.replace(/^\ufeff?\s*(?:<script\b[^>]*>)?/i, '').replace(/<\/script\s*>\s*$/i, '');
  try {
    return JSON.parse(json);
  } catch (error) {
    report('json/syntax', `The text is no JSON: ${error instanceof Error ? error.message : String(error)}`);
    return undefined;
  }
}

function languageIn(graph: Graph): string | undefined {
  const [first] = [graph.article.inLanguage].flat().map(graph.resolve);
  const tag = isMembers(first) ? (wordsOf(first.alternateName) ?? wordsOf(first.name)) : wordsOf(first);
  const written = tag?.replaceAll('_', '-');
  return written !== undefined && languageTagPattern.test(written) && written.toLowerCase() !== 'und'
    ? written
    : undefined;
}

/** Reads the properties; what a value that is there does not give is reported. */
function readMetadata(graph: Graph, report: Report): Metadata {
  const read: Record<string, unknown> = {};
  for (const [key, { from, read: reader }] of Object.entries(readers)) {
    const value = reader(graph);
    if (value !== undefined) {
      read[key] = value;
      reportBeyond(from, beyondFirst(graph, from), report);
    } else if (graph.article[from] !== undefined && wordsIn(graph.article[from]) !== '') {
      report('json/schema', `${from} says nothing that the model has`, `/${from}`);
    }
  }
  const name = wordsOf(graph.article.name);
  if (name !== undefined && name !== read.headline) reportBeyond('name', [name], report);
  // The model's own checks have the last word.
  const checked = fromJson(
    {
      type: 'article',
      version: 1,
      language: 'und',
      direction: 'ltr',
      metadata: read,
      children: [],
      provenance: {},
      omitted: [],
      markup: [],
    },
    {
      onDiagnostic: ({ ruleId, reason, path = '' }) => ruleId === 'json/schema' && report('json/schema', reason, path),
    },
  );
  return checked.type === 'article' ? checked.metadata : {};
}

/** What tells HTML in a text: the end of an element, or a line break, which has none. */
const markup = /<\/[a-z][a-z0-9]*[ \t\n]*>|<br[ \t\n]*\/?>/i;

function readBody({ article, resolve }: Graph, report: Report): Block[] {
  const body = wordsIn(article.articleBody ?? article.text);
  const from = article.articleBody === undefined ? 'text' : 'articleBody';
  if (markup.test(body)) report('json-ld/markup', `${from} holds HTML: its tags stand as text`, `/${from}`);
  const parts = /\n[ \t]*\n/.test(body) ? body.split(/\n(?:[ \t]*\n)+/) : body.split('\n');
  const paragraphs = parts.map(inLine).filter((text) => text !== '');
  const inner = (property: string, type: RegExp): Members[] =>
    [article[property]]
      .flat()
      .map(resolve)
      .filter(isMembers)
      .filter((part) => typesOf(part).some((each) => type.test(each)));
  const quotes = inner('hasPart', /^Quotation$/).flatMap((part): Block[] => {
    const text = inLine(wordsOf(part.text) ?? '');
    const [speaker] = agentsOf(part.spokenByCharacter ?? part.creator, resolve) ?? [];
    const who = (speaker as Agent | undefined)?.name ?? wordsOf(part.creditText);
    return text === '' ? [] : [pullQuote(text, ...(who === undefined ? [] : [attribution(inLine(who))]))];
  });
  const corrections = [article.correction]
    .flat()
    .map(resolve)
    .flatMap((value): Block[] => {
      const text = inLine(wordsOf(isMembers(value) ? value.text : value) ?? '');
      return text === '' ? [] : [note('correction', text)];
    });
  return [...paragraphs.map((text) => paragraph(text)), ...quotes, ...corrections];
}

const inLine = (text: string): string =>
  replaceUnfit(text)
    .replace(/[ \t\r\n]+/g, ' ')
    .trim();
