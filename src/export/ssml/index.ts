/**
 * SSML: an article to be spoken (W3C Speech Synthesis Markup Language 1.1). Paragraphs and breaks show structure, quotations
 * are told by prosody, other languages by a change of language, dates and numbers by what they are. Written as anybody's own
 * format is, by the package's doors alone.
 *
 * Invariant: the document is valid by the schema, and all that the article prints is in it in reading order, notes last; what
 * is added is labels, numbers and alternative texts. What speech cannot show is reported, once a kind.
 */
import {
  type Article,
  article,
  type Edition,
  type Exporter,
  type ExportOptions,
  editionsOf,
  escapeXml,
  type Inline,
  isInline,
  type Node,
  type Publication,
  plainText,
} from '../../index.ts';

/** How an article is spoken. */
export interface SsmlOptions extends ExportOptions {
  /** Whether notes are read after the text, `'read'` (default), or left out and reported, `'skip'`. */
  notes?: 'read' | 'skip';
  /** Absolute addresses of lexicons (W3C PLS 1.0) to speak by; of two, the later wins. Default: none. */
  lexicons?: readonly string[];
  /** How words are said, by their spelling: other words, or their sounds in IPA. Default: as the voice says them. */
  pronunciations?: Readonly<Record<string, string | { ipa: string }>>;
}

const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '';

const checks: Parameters<typeof editionsOf>[3] = {
  notes: ['read', 'skip'],
  lexicons: {
    expected: 'a list of absolute addresses',
    test: (value) => Array.isArray(value) && value.every((address) => isText(address) && URL.canParse(address)),
  },
  pronunciations: {
    expected: 'words with what is said for each: a text, or { ipa }',
    test: (value) =>
      typeof value === 'object' &&
      Object.entries(value ?? { '': '' }).every(([word, said]) => isText(word) && (isText(said) || isText(said?.ipa))),
  },
};

/** The speaking of one article: how its marks begin, how words are said, what cannot be heard, told once a kind. */
interface Speech {
  edition: Edition;
  prefix: string;
  say(text: string): string;
  lose(what: string): void;
}

/**
 * Prints an article, or the articles of a publication one after another, as one SSML document.
 *
 * @throws OffprintError `option/invalid` for an option of a wrong type.
 */
export function toSsml(source: Article | Publication, options: SsmlOptions = {}): string {
  const editions = editionsOf(source, options, 'ssml', checks);
  const language = languageName(options.language ?? source.language);
  const { lexicons = [], notes = 'read' } = options;
  const isSeveral = source.type === 'publication';
  if (isSeveral) editions.unshift(...editionsOf(coverOf(source), options, 'ssml'));
  const parts = editions.map((edition, index) => {
    const words = printArticle(speechOf(edition, options, isSeveral ? `article-${index}-` : ''), notes === 'read');
    return inLanguage(languageName(edition.language) === language ? undefined : edition.language, words);
  });
  const look = (inner: string, _: string, index: number): string =>
    tag('lookup', { ref: `lexicon-${index + 1}` }, `\n${inner}\n`);
  // A lexicon holds inside its lookup; the innermost is asked first (SSML 1.1, 3.1.5.2).
  const content = lexicons.reduceRight(look, joined(parts, gap).replace(doubled, ''));
  const type = 'application/pls+xml';
  const heads = lexicons.map((uri, index) => tag('lexicon', { uri, 'xml:id': `lexicon-${index + 1}`, type }));
  const attributes = { version: '1.1', xmlns: 'http://www.w3.org/2001/10/synthesis', 'xml:lang': language };
  return `<?xml version="1.0" encoding="UTF-8"?>\n${tag('speak', attributes, `\n${joined([...heads, content])}\n`)}\n`;
}

const coverOf = ({ metadata: { name: headline, description = '' }, language }: Publication): Article =>
  article({ headline, description, language });

/** SSML as an exporter (media type: RFC 4267). */
export const ssml: Exporter<SsmlOptions, string> = {
  format: 'ssml',
  mediaType: 'application/ssml+xml',
  extension: '.ssml',
  write: toSsml,
};

function tag(name: string, attributes: Readonly<Record<string, string>>, content?: string): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeXml(value)}"`);
  return `<${name}${written.join('')}${content === undefined ? '/>' : `>${content}</${name}>`}`;
}

const pause = (strength: 'weak' | 'medium' | 'strong' | 'x-strong'): string => tag('break', { strength });
const gap = `\n${pause('x-strong')}\n`;
/** A long pause before another, as that of a heading which opens a text. */
const doubled = /<break strength="x-strong"\/>\n(?=(?:<mark [^>]*>\n|<lang [^>]*>)*<break strength="x-strong"\/>)/g;

/** A tag as XML Schema's `language` has it. */
const languageName = (language: string): string => (/^[a-z]{1,8}(-[a-z\d]{1,8})*$/i.test(language) ? language : 'und');

const inLanguage = (language: string | undefined, content: string): string =>
  language === undefined || content === '' ? content : tag('lang', { 'xml:lang': languageName(language) }, content);

/** A place that a player is told of when it is reached, by a name that is an XML Schema `token`. */
const mark = ({ prefix }: Speech, name = ''): string =>
  isText(name) ? tag('mark', { name: prefix + name.trim().replace(/\s+/gu, ' ') }) : '';

function speechOf(edition: Edition, options: SsmlOptions, prefix: string): Speech {
  const told = new Set<string>();
  const report = (ruleId: string, reason: string): void => {
    if (told.size < told.add(reason).size) edition.report(ruleId, reason);
  };
  const write = (text: string): string => {
    const written = escapeXml(text);
    const isReplaced = written.includes('\ufffd') && !text.includes('\ufffd');
    if (isReplaced) report('export/invalid-character', 'A character that XML cannot hold was replaced by U+FFFD');
    return written;
  };
  const said = new Map(Object.entries(options.pronunciations ?? {}));
  const longestFirst = [...said.keys()].sort((a, b) => b.length - a.length);
  const pattern = new RegExp(`(${longestFirst.map(wordPattern).join('|')})`, 'u');
  const pronounce = (word: string, as = said.get(word) ?? word): string =>
    typeof as === 'string'
      ? tag('sub', { alias: as }, write(word))
      : tag('phoneme', { alphabet: 'ipa', ph: as.ipa }, write(word));
  const say = (text: string): string =>
    text.split(pattern).reduce((all, part, index) => all + (index % 2 === 0 ? write(part) : pronounce(part)), '');
  const lose = (what: string): void => report('export/lossy', `Speech does not tell ${what}`);
  return { edition, prefix, say: said.size === 0 ? write : say, lose };
}

/** A word as a pattern: a whole one, but in scripts that do not part words. */
function wordPattern(word: string): string {
  const literal = word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
  const isUnparted = /[\p{sc=Hani}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}]/u.test(word);
  return isUnparted ? literal : `(?<![\\p{L}\\p{M}\\p{N}])${literal}(?![\\p{L}\\p{M}\\p{N}])`;
}

function printArticle(speech: Speech, readsNotes: boolean): string {
  const { metadata, byline, dateline, words, body, credit, notes } = speech.edition;
  if (metadata.articleSection !== undefined) speech.lose('the section');
  const line = (text = ''): string => (text.trim() === '' ? '' : tag('p', {}, speech.say(text)));
  const { headline, description, datePublished, dateModified } = metadata;
  const head = [headline, description, byline, dateline].map(line);
  head.push(dated(words.labels.published, datePublished, speech), dated(words.labels.updated, dateModified, speech));
  const text = [...body, ...(credit ? [credit] : [])].map((block) => printBlock(block, speech));
  if (notes.length > 0 && !readsNotes) speech.lose('notes');
  const asides = (readsNotes ? notes : []).map(({ number, definition }) => {
    const opening = mark(speech, `note-${number}`) + speech.say(words.labels.note(number) + words.colon);
    return inLanguage(definition.language, printBlocks(definition.children, speech, opening));
  });
  const asideLines = asides.length > 0 ? [line(words.labels.notes), ...asides] : [];
  return joined([joined(head), joined(text), joined(asideLines)], gap);
}

const joined = (parts: readonly string[], by = '\n'): string => parts.filter((part) => part !== '').join(by);

/** A date with its label, as far as it is known; the day is told as what it is (W3C Note on say-as, 3.1). */
function dated(label: string, date: string | undefined, { edition, say, lose }: Speech): string {
  const [day] = /^\d{4}(-\d\d(-\d\d)?)?/.exec(date ?? '') ?? [];
  if (day === undefined) return '';
  if (date !== day) lose('the time of a date');
  const format = 'ymd'.slice(0, day.split('-').length);
  const opening = say(label && label + edition.words.colon);
  return tag('p', {}, opening + tag('say-as', { 'interpret-as': 'date', format }, day));
}

type Nodes = { [Each in Node as Each['type']]: Each };

const handlers: { [Type in keyof Nodes]: (node: Nodes[Type], speech: Speech) => string } = {
  paragraph: printLine,
  heading: (node, speech) => joined([pause('x-strong'), printLine(node, speech), pause('medium')]),
  attribution: printLine,
  blockquote: printQuotation,
  pullQuote: printQuotation,
  list: ({ children, ordered, start = 1 }, speech) => {
    const number = (index: number): string => tag('say-as', { 'interpret-as': 'cardinal' }, String(start + index));
    const opening = (index: number): string => (ordered ? `${number(index)}${pause('weak')} ` : '');
    return joined(children.map((item, index) => printBlock(item, speech, opening(index))));
  },
  listItem: printBox,
  table: printBox,
  tableRow: (node, speech) => {
    const cells = node.children.map((cell) => printInlines([cell], speech).trim());
    return cells.join('') === '' ? '' : tag('p', {}, joined(cells, ` ${pause('medium')} `));
  },
  tableCell: printLine,
  caption: printLine,
  figure: printBox,
  code: (node, speech) => printLine({ children: [{ type: 'inlineCode', value: node.value }] }, speech),
  verse: printLine,
  thematicBreak: () => pause('x-strong'),
  speaker: printLine,
  speakerTurn: (node, speech) => {
    const [first, ...rest] = node.children;
    if (first?.type !== 'speaker') return printBox(node, speech);
    return printBlocks(rest, speech, printInlines([first], speech).trim() + speech.say(speech.edition.words.colon));
  },
  footnoteDefinition: () => '', // Notes are read after the text.
  note: (node, speech) => {
    const { labels, colon } = speech.edition.words;
    const label = { correction: labels.correction, update: labels.update, editor: labels.editorNote, tip: labels.tip };
    return printBlocks(node.children, speech, label[node.role] && speech.say(label[node.role] + colon));
  },
  credit: printLine,
  text: (node, speech) => speech.say(node.value),
  emphasis: (node, speech) => tag('emphasis', {}, printInlines(node.children, speech)),
  strong: (node, speech) => tag('emphasis', { level: 'strong' }, printInlines(node.children, speech)),
  delete: losing('what is struck out'),
  inlineCode: (node, speech) => {
    speech.lose('code from text');
    return speech.say(node.value);
  },
  superscript: losing('what is raised'),
  subscript: losing('what is lowered'),
  link: (node, speech) => {
    speech.lose('where links lead');
    const text = plainText(node);
    if (!/^tel:/i.test(node.url) || !/^[\d\p{Zs}+()./-]+$/u.test(text)) return printInlines(node.children, speech);
    return tag('say-as', { 'interpret-as': 'telephone' }, escapeXml(text));
  },
  image: ({ alt, title }, { edition: { words }, say }) =>
    alt === '' ? '' : say([words.labels.picture, alt ?? title].filter(Boolean).join(words.colon)),
  break: () => ` ${pause('weak')} `,
  footnoteReference: ({ identifier }, speech) => {
    const number = speech.edition.noteNumber(identifier);
    return number === undefined ? '' : mark(speech, `note-${number}-marker`);
  },
  foreign: (node, speech) => inLanguage(node.language, printInlines(node.children, speech)),
};

/** Prints blocks below each other, with something said before the first; inline nodes in a row make a paragraph. */
function printBlocks(nodes: readonly Node[], speech: Speech, opening = ''): string {
  const groups: Node[][] = [];
  for (const node of nodes) {
    const run = groups.at(-1);
    if (run?.[0] && isInline(run[0]) && isInline(node)) run.push(node);
    else groups.push([node]);
  }
  const parts = (groups.length === 0 ? [[]] : groups).map((group, index) => {
    const [node] = group;
    const before = index === 0 ? opening : '';
    return node && !isInline(node) ? printBlock(node, speech, before) : printLine({ children: group }, speech, before);
  });
  return joined(parts);
}

/** Prints a block with something said before it: in its paragraph, or in one of its own. */
function printBlock(node: Exclude<Node, Inline>, speech: Speech, opening = ''): string {
  let spoken: string;
  if (node.type === 'paragraph') spoken = printLine(node, speech, opening);
  else if (node.type === 'listItem') spoken = printBlocks(node.children, speech, opening);
  else spoken = joined([opening === '' ? '' : tag('p', {}, opening), handle(node.type, node, speech)]);
  return inLanguage(node.language, joined([spoken === '' ? '' : mark(speech, node.id), spoken]));
}

/** A node of a type that nobody knows: what it holds is said. */
function handle<Type extends keyof Nodes>(type: Type, node: Nodes[Type], speech: Speech): string {
  return Object.hasOwn(handlers, type) ? handlers[type](node, speech) : printBox(node, speech);
}

function printBox(node: Node, speech: Speech): string {
  return 'children' in node ? printBlocks(node.children, speech) : printLine({ children: [node] }, speech);
}

function printLine({ children }: { children: readonly Node[] }, speech: Speech, opening = ''): string {
  const content = opening + printInlines(children, speech);
  return content.trim() === '' ? '' : tag('p', {}, content);
}

function printQuotation({ children }: { children: readonly Node[] }, speech: Speech): string {
  const words = children.filter(({ type }) => type !== 'attribution');
  const names = children.filter(({ type }) => type === 'attribution');
  const said = printBlocks(words, speech);
  const quoted = said === '' ? '' : tag('prosody', { pitch: '-8%', rate: '95%' }, `\n${said}\n`);
  return joined([quoted, printBlocks(names, speech)]);
}

function losing(what: string) {
  return ({ children }: { children: readonly Node[] }, speech: Speech): string => {
    speech.lose(what);
    return printInlines(children, speech);
  };
}

function printInlines(nodes: readonly Node[], speech: Speech): string {
  let spoken = '';
  for (const node of nodes) {
    if (isInline(node)) spoken += handle(node.type, node, speech);
    else if ('children' in node) spoken += ` ${inLanguage(node.language, printInlines(node.children, speech))} `;
    else if ('value' in node) spoken += speech.say(node.value);
  }
  return spoken;
}
