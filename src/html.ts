/**
 * HTML pages: `toHtml`.
 *
 * @module
 */
export { type HtmlOptions, html, toHtml } from './export/html/index.ts';
