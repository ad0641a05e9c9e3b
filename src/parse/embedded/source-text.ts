/**
 * What a source says to who reads it as what it is: Markdown without its marks, JSON without its keys. Read by the libraries
 * and by the format's own rules, not by our parsers, which the report is about.
 *
 * Invariant: each block stands on lines of its own; nothing throws: a source that cannot be read so is read as it stands.
 */
import type { Nodes } from 'mdast';
import { isInlineType } from '../../model/content.ts';
import { markupText } from './visible.ts';
import { xmlTokens } from './xml.ts';

/** A format that newsrooms and voices take, and no parser of ours reads. */
export type SentFormat = 'ninjs' | 'ssml';

/** A format of sources whose signs are not words. */
export type MarkedFormat = 'markdown' | 'json' | 'jsonld' | SentFormat;

/** Which of the formats that no parser reads a text is of: ninjs names its standard, SSML has its root. */
export function sentFormatOf(text: string): SentFormat | undefined {
  if (/^\ufeff?\s*(?:<\?xml[^>]*>\s*)?<speak[\s>]/.test(text)) return 'ssml';
  if (!/^\ufeff?\s*\{/.test(text) || !/"name"\s*:\s*"ninjs"/.test(text)) return undefined;
  try {
    const { standard }: { standard?: unknown } = Object(JSON.parse(bareJson(text)));
    return Object(standard).name === 'ninjs' ? 'ninjs' : undefined;
  } catch {
    return undefined;
  }
}

/** Reads the words of a source. */
export async function sourceText(text: string, format: MarkedFormat): Promise<string> {
  try {
    if (format === 'markdown') return await markdownText(text);
    return format === 'ssml' ? speechText(text) : dataText(JSON.parse(bareJson(text)));
  } catch {
    return text;
  }
}

// --- JSON ------------------------------------------------------------------------------------------------------------

const bareJson = (text: string): string =>
  text.replace(/^\ufeff?\s*(?:<script\b[^>]*>)?/i, '').replace(/<\/script\s*>\s*$/i, '');

/** The strings of a value in order, a line each; of a node of the model those of its text, which run on in a line. */
function dataText(value: unknown): string {
  const parts: string[] = [];
  const stack = [value];
  while (stack.length > 0) {
    const item = stack.pop();
    if (typeof item === 'string') parts.push(item);
    if (Array.isArray(item)) stack.push(...item.toReversed());
    else if (typeof item === 'object' && item !== null) {
      const isNode = 'type' in item && ('value' in item || 'children' in item);
      const isRun = isNode && typeof item.type === 'string' && isInlineType(item.type);
      if ('type' in item && item.type === 'break') parts.push(' ');
      if (!isRun) parts.push('\n');
      for (const member of saidOf(item).toReversed()) stack.push(...(isRun ? [] : ['\n']), member);
    }
  }
  return parts.join('');
}

/** What is spoken (SSML 1.1): the text of all elements; paragraphs and pauses part it. */
function speechText(xml: string): string {
  const parts: string[] = [];
  for (const token of xmlTokens(xml)) {
    if (token.kind === 'text') parts.push(token.text);
    else if (token.name === 'p' || token.name === 'break') parts.push('\n');
  }
  return parts.join('');
}

/** What an object says: a body of ninjs its text, a node of the model its text, an article its metadata too, any other all but the syntax of JSON-LD. */
function saidOf(item: object): unknown[] {
  if ('contentType' in item && item.contentType === 'application/xhtml+xml' && 'value' in item)
    return [markupText(xmlTokens(String(item.value)))];
  if ('metadata' in item && 'children' in item) return [item.metadata, item.children];
  if ('type' in item && 'children' in item) return [item.children];
  if ('type' in item && 'value' in item) return [item.value];
  return Object.entries(item)
    .filter(([key]) => key !== 'type' && (!key.startsWith('@') || key === '@graph' || key === '@value'))
    .map(([, member]) => member);
}

// --- Markdown --------------------------------------------------------------------------------------------------------

const frontMatter = /^\ufeff?---[ \t]*\r?\n([\s\S]*?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/;

async function markdownText(text: string): Promise<string> {
  const [{ fromMarkdown }, { gfmFromMarkdown }, { gfm }, { parse }] = await Promise.all([
    import('#markdown/mdast-util-from-markdown'),
    import('#markdown/mdast-util-gfm'),
    import('#markdown/micromark-extension-gfm'),
    import('yaml'),
  ]);
  const [head = '', yaml = ''] = frontMatter.exec(text) ?? [];
  const facts: unknown = yaml === '' ? '' : parse(yaml, { schema: 'failsafe', maxAliasCount: 0, logLevel: 'silent' });
  const isOwn = typeof facts === 'object' && facts !== null && 'dialect' in facts && facts.dialect === 'offprint';
  const tree = fromMarkdown(text.slice(head.length), {
    extensions: [gfm(), ...(isOwn ? [(await import('#markdown/micromark-extension-directive')).directive()] : [])],
    mdastExtensions: [
      gfmFromMarkdown(),
      ...(isOwn ? [(await import('#markdown/mdast-util-directive')).directiveFromMarkdown()] : []),
    ],
  });
  return `${dataText(facts)}\n${treeText(tree)}`;
}

/** Nodes of mdast that stand in a line. */
const phrasing = new Set(
  'text emphasis strong delete inlineCode link linkReference image imageReference footnoteReference textDirective html'.split(
    ' ',
  ),
);

function treeText(tree: Nodes): string {
  const parts: string[] = [];
  const stack: (Nodes | undefined)[] = [tree];
  while (stack.length > 0) {
    const node = stack.pop();
    if (!node || !phrasing.has(node.type)) parts.push('\n');
    if (!node) continue;
    if (node.type === 'html') parts.push(node.value.replace(/<br\b[^<>]*>/gi, '\n').replace(/<[^<>]*>/g, ''));
    else if ('value' in node) parts.push(node.value);
    // The title of a picture is its caption.
    else if (node.type === 'image') parts.push(`\n${node.title ?? ''}\n`);
    if (node.type === 'textDirective' && node.name === 'br') parts.push(' ');
    if ('children' in node) stack.push(...(phrasing.has(node.type) ? [] : [undefined]), ...node.children.toReversed());
  }
  return parts.join('');
}
