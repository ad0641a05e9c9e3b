/**
 * What a source says to who reads it as what it is: Markdown without its marks, JSON without its keys. Read by the libraries
 * and by the format's own rules, not by our parsers, which the report is about.
 *
 * Invariant: each block stands on lines of its own; nothing throws: a source that cannot be read so is read as it stands.
 */
import type { Nodes } from 'mdast';
import { isInlineType } from '../../model/content.ts';

/** A format of sources whose signs are not words. */
export type MarkedFormat = 'markdown' | 'json' | 'jsonld';

/** Reads the words of a source. */
export async function sourceText(text: string, format: MarkedFormat): Promise<string> {
  try {
    return format === 'markdown' ? await markdownText(text) : dataText(JSON.parse(bareJson(text)));
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
      const isRun = 'type' in item && typeof item.type === 'string' && isInlineType(item.type);
      if ('type' in item && item.type === 'break') parts.push(' ');
      if (!isRun) parts.push('\n');
      for (const member of saidOf(item).toReversed()) stack.push(...(isRun ? [] : ['\n']), member);
    }
  }
  return parts.join('');
}

/** What an object says: a node of the model its text, an article its metadata too, any other all that has no `@`. */
function saidOf(item: object): unknown[] {
  if ('metadata' in item && 'children' in item) return [item.metadata, item.children];
  if ('type' in item && 'children' in item) return [item.children];
  if ('type' in item && 'value' in item) return [item.value];
  return Object.entries(item)
    .filter(([key]) => key !== 'type' && !key.startsWith('@'))
    .map(([, member]) => member);
}

// --- Markdown --------------------------------------------------------------------------------------------------------

const frontMatter = /^\ufeff?---[ \t]*\r?\n([\s\S]*?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/;

async function markdownText(text: string): Promise<string> {
  const [{ fromMarkdown }, { gfmFromMarkdown }, { gfm }, { parse }] = await Promise.all([
    import('mdast-util-from-markdown'),
    import('mdast-util-gfm'),
    import('micromark-extension-gfm'),
    import('yaml'),
  ]);
  const [head = '', yaml = ''] = frontMatter.exec(text) ?? [];
  const facts: unknown = yaml === '' ? '' : parse(yaml, { schema: 'failsafe', maxAliasCount: 0, logLevel: 'silent' });
  const isOwn = typeof facts === 'object' && facts !== null && 'dialect' in facts && facts.dialect === 'offprint';
  const tree = fromMarkdown(text.slice(head.length), {
    extensions: [gfm(), ...(isOwn ? [(await import('micromark-extension-directive')).directive()] : [])],
    mdastExtensions: [
      gfmFromMarkdown(),
      ...(isOwn ? [(await import('mdast-util-directive')).directiveFromMarkdown()] : []),
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
