/**
 * Markdown: `fromMarkdown`, and mdast trees both ways, `fromMdast` and `toMdast`.
 *
 * @module
 */
export { toMdast } from './export/markdown/mdast.ts';
export { fromMarkdown, fromMdast, type MarkdownParseOptions } from './parse/markdown/index.ts';
