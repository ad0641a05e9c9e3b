/**
 * Many articles at once, in worker threads: `convert`, `results`. Node only.
 *
 * @module offprint/bulk
 */
export {
  type BulkOptions,
  convert,
  type FolderSink,
  type ResultSink,
  results,
} from './bulk/convert.ts';
export type { FormatName } from './bulk/exporters.ts';
export { files } from './bulk/files.ts';
export type {
  BulkFormat,
  BulkHints,
  BulkInput,
  BulkSource,
  ContentInput,
  FaultyInput,
  FileInput,
} from './bulk/input.ts';
export { type NdjsonOptions, ndjson } from './bulk/ndjson.ts';
export type { BulkOutput } from './bulk/print.ts';
export type { BulkLimits, BulkSetup, ConversionOptions, PlainExportOptions } from './bulk/settings.ts';
export type { BulkResult, BulkSummary } from './bulk/summary.ts';
