/**
 * Markdown: `fromMarkdown` and `toMarkdown`, and mdast trees both ways, `fromMdast` and `toMdast`.
 *
 * @module offprint/markdown
 */
export {
  type Dialect as MarkdownDialect,
  type MarkdownOptions,
  markdown,
  toMarkdown,
} from './export/markdown/index.ts';
export { toMdast } from './export/markdown/mdast.ts';
export { fromMarkdown, fromMdast, type MarkdownParseOptions } from './parse/markdown/index.ts';
