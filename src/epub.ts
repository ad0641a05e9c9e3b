/**
 * EPUB books: `toEpub`.
 *
 * @module
 */
export { type EpubOptions, epub, toEpub } from './export/epub/index.ts';
