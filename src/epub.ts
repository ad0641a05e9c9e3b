/**
 * EPUB books: `toEpub`.
 *
 * @module offprint/epub
 */
export {
  type EpubAccessibility,
  type EpubFont,
  type EpubOptions,
  epub,
  type Opening as EpubOpening,
  toEpub,
  type WritingMode as EpubWritingMode,
} from './export/epub/index.ts';
