/**
 * HTML pages, both ways: `fromHtml` and `toHtml`.
 *
 * @module offprint/html
 */
export { type HtmlOptions, html, toHtml } from './export/html/index.ts';
export { fromHtml, type HtmlParseOptions } from './parse/html/index.ts';
