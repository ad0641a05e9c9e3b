/**
 * An article as its file shows it now: blocks with the words that stand in the file, without those that were deleted, and with
 * the paragraphs that were added.
 *
 * Invariant: what was not edited stays as it was, marks and all, and so does what was not looked for; a run of words that was
 * edited loses its marks; positions and offsets into a block that was edited are dropped; of metadata only a headline and a deck
 * that are known again by their words are taken; a link leads where the file says, or is none where it says nothing.
 */
import type { Article, Publication } from '../../model/article.ts';
import { canonical } from '../../model/canonical.ts';
import type { Node } from '../../model/nodes.ts';
import { mendReferences } from '../../model/references.ts';
import { articlesOf, isInline, visit } from '../../model/visit.ts';
import type { Difference } from './compare.ts';
import type { LinkDifference } from './links.ts';

/** A copy of a source with the differences in it. */
export function revised(
  source: Article | Publication,
  differences: readonly Difference[],
  links: readonly LinkDifference[],
): Article | Publication {
  const copy = structuredClone(source);
  const edited = new Set<Node>();
  for (const { path, text, shown, found } of differences)
    if (text !== undefined && found === 'nowhere' && path !== undefined) {
      if (path.includes('/metadata/')) state(copy, path, shown ?? '');
      else replace(copy, path, shown ?? '', edited);
    }
  // Those of the children of a node from the last on, so that no path that is still to come leads to another node.
  for (const { path, shown } of links.toReversed()) lead(copy, path, shown);
  // From the end on, so that what is put in moves no path that is still to come.
  for (const { path, text, shown } of differences.toReversed()) if (text === undefined) insert(copy, path, shown ?? '');
  for (const article of articlesOf(copy)) {
    dropRepeats(article, edited);
    article.children = canonical(article.children);
    mendReferences(article);
  }
  return copy;
}

/** Offsets into a block that was edited are those of other words. */
function dropRepeats(article: Article, edited: ReadonlySet<Node>): void {
  const ids = new Set<string>();
  for (const node of edited) if ('id' in node && node.id !== undefined) ids.add(node.id);
  visit(article, (node) => {
    if (node.type === 'pullQuote' && (edited.has(node) || ids.has(node.repeats?.block ?? ''))) delete node.repeats;
  });
}

/** The nodes on the way to a node of the body, the article first. */
function wayTo(
  source: Article | Publication,
  path: string,
): { article: Article; nodes: Node[]; index: number } | undefined {
  const steps = path
    .split('/')
    .filter((step) => /^\d+$/.test(step))
    .map(Number);
  const article = source.type === 'article' ? source : source.children[steps.shift() ?? -1];
  const index = steps[0] ?? -1;
  const nodes: Node[] = [];
  let level: readonly Node[] = article?.children ?? [];
  for (const step of steps) {
    const node = level[step];
    if (!node) return undefined;
    nodes.push(node);
    level = 'children' in node ? node.children : [];
  }
  return article && { article, nodes, index };
}

/** Puts other words in the place of the run of text that begins at a node. */
function replace(source: Article | Publication, path: string, words: string, edited: Set<Node>): void {
  const nodes = wayTo(source, path)?.nodes ?? [];
  const first = nodes.at(-1);
  const block = nodes.findLast((node) => !isInline(node));
  if (!first || !block) return;
  const leaves = leavesOf(block);
  const start = leaves.indexOf(first);
  const length = leaves.slice(start).findIndex(({ type }) => type === 'footnoteReference' || type === 'image');
  const run = start < 0 ? [first] : leaves.slice(start, length < 0 ? undefined : start + length);
  for (const node of nodes) {
    edited.add(node);
    delete node.position;
  }
  for (const node of run) {
    if ('value' in node) node.value = node === first ? words : '';
    delete node.position;
  }
}

/** States what a file says of itself. All other metadata may be printed in any way, and stays. */
function state(source: Article | Publication, path: string, words: string): void {
  const key = (['headline', 'description'] as const).find((each) => path.endsWith(`/metadata/${each}`));
  const article = source.type === 'article' ? source : source.children[Number(path.split('/')[2])];
  if (!key || !article || words === '') return;
  article.metadata[key] = words;
  delete article.provenance[`/metadata/${key}`];
}

/** Has a link lead to another address, or puts what it holds in its place. */
function lead(source: Article | Publication, path: string, url: string | undefined): void {
  const [parent, link] = wayTo(source, path)?.nodes.slice(-2) ?? [];
  if (link?.type !== 'link' || !parent || !('children' in parent)) return;
  if (url !== undefined && /^(?:https?|mailto|tel):/i.test(url)) link.url = url;
  else {
    const siblings: Node[] = parent.children;
    siblings.splice(siblings.indexOf(link), 1, ...link.children);
  }
}

function leavesOf(block: Node): Node[] {
  const leaves: Node[] = [];
  const stack: Node[] = [block];
  for (let node = stack.pop(); node; node = stack.pop()) {
    if ('children' in node) stack.push(...node.children.toReversed());
    else leaves.push(node);
  }
  return leaves;
}

/** Puts a paragraph behind the block of the body that a path leads into. */
function insert(source: Article | Publication, path: string | undefined, words: string): void {
  const way = path === undefined ? undefined : wayTo(source, path);
  const article = way?.article ?? articlesOf(source)[0];
  const paragraph = { type: 'paragraph', children: [{ type: 'text', value: words }] } as const;
  article?.children.splice((way?.index ?? -1) + 1, 0, { ...paragraph, children: [...paragraph.children] });
}
