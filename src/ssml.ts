/**
 * The door `offprint/ssml`: articles to be spoken, in the W3C's Speech Synthesis Markup Language.
 *
 * @module offprint/ssml
 */
export { type SsmlOptions, ssml, toSsml } from './export/ssml/index.ts';
