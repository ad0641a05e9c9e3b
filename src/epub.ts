/**
 * EPUB books: `toEpub`.
 *
 * @module
 */
export { type EpubAccessibility, type EpubFont, type EpubOptions, epub, toEpub } from './export/epub/index.ts';
