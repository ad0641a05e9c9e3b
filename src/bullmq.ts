/**
 * Many articles on many machines, as jobs of BullMQ over Redis or Valkey: `addArticles`, `articleProcessor`. Node only.
 *
 * @module offprint/bullmq
 */
export type { FolderSink, ResultSink } from './bulk/convert.ts';
export type { ConversionOptions } from './bulk/settings.ts';
export type { ArticleBatch, BatchedArticle } from './queue/batch.ts';
export { type ArticleProcessor, articleProcessor, type BatchProgress } from './queue/processor.ts';
export { type Added, type AddOptions, addArticles } from './queue/producer.ts';
