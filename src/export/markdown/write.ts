/**
 * An mdast tree as Markdown (CommonMark 0.31, GFM 0.29) by mdast-util-to-markdown, with what that leaves open made sure.
 *
 * Invariant: a text is text when it is read again, whatever it holds: the library escapes what Markdown would read, here
 * come the white space that Markdown would fold, and the colon before a directive.
 */
import type { InlineCode, Parents, PhrasingContent, RootContent } from 'mdast';
import type { TextDirective } from 'mdast-util-directive';
import { directiveToMarkdown } from '#markdown/mdast-util-directive';
import { gfmToMarkdown } from '#markdown/mdast-util-gfm';
import { defaultHandlers, type Options, toMarkdown } from '#markdown/mdast-util-to-markdown';

const options: Options = {
  bullet: '-',
  bulletOther: '*',
  emphasis: '*',
  fence: '`',
  fences: true,
  incrementListMarker: true,
  listItemIndent: 'one',
  rule: '*',
  handlers: { text: writeText },
};

const gfm: Options = { ...options, extensions: [gfmToMarkdown()] };
writePhrase.peek = (): string => ':';
const offprint: Options = {
  ...options,
  extensions: [gfmToMarkdown(), directiveToMarkdown()],
  handlers: { ...options.handlers, textDirective: writePhrase, inlineCode: writeCode },
};

/** Writes nodes; `''` for none. */
export function write(children: RootContent[], dialect: 'gfm' | 'offprint'): string {
  return children.length === 0 ? '' : toMarkdown({ type: 'root', children }, dialect === 'gfm' ? gfm : offprint);
}

/**
 * Texts in which no pattern of the library, of GFM or of directives finds anything to escape: nothing that opens markup,
 * `www.`, an end of a line, or, at the edges, white space and what would begin a block. Most texts are such, and the library
 * asks some forty patterns of each.
 */
const markup = /[\t\r\n!#$&*+<=>@[\\\]^_`{|}~:]|[Ww]\./;
const edges = /^[\s\d.()-]|\s$/;

const isHarmless = (value: string): boolean => value !== '' && !markup.test(value) && !edges.test(value);

function writeText(...[node, parent, state, info]: Parameters<typeof defaultHandlers.text>): string {
  if (isHarmless(node.value)) return node.value;
  const siblings: readonly PhrasingContent[] =
    parent && 'children' in parent ? (parent.children as PhrasingContent[]) : [];
  let value = defaultHandlers.text(node, parent, state, info);
  // Ends of lines in a text are no ends of its line.
  value = value.replace(/\r/g, '&#xD;').replace(/\n/g, '&#xA;').replace(/\t/g, '&#x9;');
  if (parent?.type === 'textDirective') {
    if (siblings[0] === node) value = value.replace(/^ /, '&#x20;');
    if (siblings.at(-1) === node) value = value.replace(/ $/, '&#x20;');
  }
  // The library escapes it before a letter alone; readers take more for an address.
  value = value.replace(/(?<=www)\.(?![-.\w])/gi, '\\.');
  // A marker before a colon opens a note.
  const before = siblings[(state.indexStack.at(-1) ?? 0) - 1];
  if (before?.type === 'footnoteReference') value = value.replace(/^:/, '\\:');
  return info.after === ':' ? value.replace(/(?<!\\):$/, '&#x3A;') : value;
}

type State = Parameters<typeof defaultHandlers.text>[2];
type Info = Parameters<typeof defaultHandlers.text>[3];

/** Writes a phrase; its label stands even where it is empty, so that what follows is never taken for one. */
function writePhrase(node: TextDirective, _: Parents | undefined, state: State, info: Info): string {
  const tracker = state.createTracker(info);
  const leave = [state.enter('textDirective'), state.enter('label'), state.enter('textDirectiveLabel')];
  let value = tracker.move(`:${node.name}[`);
  value += tracker.move(state.containerPhrasing(node, { ...tracker.current(), before: value, after: ']' }));
  value += tracker.move(']');
  for (const exit of leave.reverse()) exit();
  const attributes = Object.entries(node.attributes ?? {}).map(([name, said]) => `${name}="${quoted(said ?? '')}"`);
  return value + (attributes.length > 0 ? `{${attributes.join(' ')}}` : info.after === '{' ? '{}' : '');
}

/** A value between quotation marks; brackets in it would be counted with those of a label around it. */
const quoted = (value: string): string =>
  value.replace(/[&"[\]{}\\\r\n\t|]/g, (sign) => `&#x${sign.charCodeAt(0).toString(16).toUpperCase()};`);

/** Writes code in a line: as a phrase where a label or a row of a table would take its signs for their own. */
function writeCode(node: InlineCode, parent: Parents | undefined, state: State, info: Info): string {
  const isCounted = state.stack.includes('textDirectiveLabel') && /[[\]\\]/.test(node.value);
  const isParted = state.stack.includes('tableCell') && /[|\\]/.test(node.value);
  if (!isCounted && !isParted) return defaultHandlers.inlineCode(node, parent, state);
  const children: PhrasingContent[] = [{ type: 'text', value: node.value }];
  return writePhrase({ type: 'textDirective', name: 'code', children }, parent, state, info);
}
