/**
 * A Markdown text as an mdast tree, with what the parser's tokens say of the source.
 */
import type { Root } from 'mdast';
import { type Extension, fromMarkdown } from '#markdown/mdast-util-from-markdown';
import { gfmFromMarkdown } from '#markdown/mdast-util-gfm';
import { gfm } from '#markdown/micromark-extension-gfm';
import { directiveSigns, directives } from './dialect.ts';
import { withQuickEdits } from './edits.ts';
import { type Guarded, guard, guardAll, revealed } from './guard.ts';
import { markToken, type Source, type Span } from './source.ts';

/** What the parser makes of a text. */
export interface Reading {
  tree: Root;
  /** Lines of HTML, in order. */
  htmlLines: Span[];
  /** Offset of the first mark that stood too deep to be one. */
  first?: number;
}

/** Parses a source from an offset on, with directives where it is of the dialect that has them. */
export function readMarkdown(source: Source, offset: number, hasDirectives = false): Reading {
  const text = source.text.slice(offset);
  try {
    return parse(guard(text), source, offset, hasDirectives);
  } catch (error) {
    // Marks may stand in each other so deep that the parser, which calls itself for each, runs out of stack.
    if (!(error instanceof RangeError)) throw error;
    source.unmark({ start: offset, end: source.text.length });
    return parse(guardAll(text), source, offset, hasDirectives);
  }
}

function parse({ text, isHiding, first }: Guarded, source: Source, offset: number, hasDirectives: boolean): Reading {
  const htmlLines: Span[] = [];
  const tokens: Extension = {
    beforeEnter(token) {
      const span = { start: token.start.offset + offset, end: token.end.offset + offset };
      if (token.type === 'htmlFlowData') htmlLines.push(span);
      else if (hasDirectives && directiveSigns.has(token.type)) source.mark(span);
      else markToken(source, token.type, span);
    },
  };
  // Without its transform, which finds more addresses and gives what it finds no position.
  const literal = gfmFromMarkdown().map((extension) => ({ ...extension, transforms: [] }));
  const tree = withQuickEdits(() =>
    fromMarkdown(text, {
      extensions: [gfm(), ...(hasDirectives ? [directives.syntax] : [])],
      mdastExtensions: [...literal, ...(hasDirectives ? [directives.tree] : []), tokens],
    }),
  );
  if (isHiding) reveal(tree);
  return { tree, htmlLines, ...(first === undefined ? {} : { first: first + offset }) };
}

/** Puts back into a tree what was hidden from the parser. */
function reveal(tree: Root): void {
  const stack: object[] = [tree];
  for (let node = stack.pop(); node; node = stack.pop()) {
    for (const [key, value] of Object.entries(node)) {
      if (typeof value === 'string') Object.assign(node, { [key]: revealed(value) });
      else if (Array.isArray(value)) stack.push(...value.filter((each) => typeof each === 'object' && each !== null));
    }
  }
}
