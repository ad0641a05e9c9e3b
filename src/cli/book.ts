/**
 * `--book`: all inputs bound into one publication, which is written once in each format.
 *
 * Its name and date are the user's, its language the one that most of its articles have. Invariant: a book is whole: if one
 * input cannot be read, none is written.
 */
import type { Article, Publication } from '../model/article.ts';
import { publication } from '../model/build.ts';
import { diagnose } from '../model/diagnostic.ts';
import { articlesOf } from '../model/visit.ts';
import type { Request } from './arguments.ts';
import { type Outcome, readSource, writeSource } from './convert.ts';
import type { Statement } from './formats.ts';
import { openBookPictures } from './pictures.ts';
import type { Book, Job } from './plan.ts';
import type { FontFile } from './settings.ts';
import type { Terminal } from './terminal.ts';

/** Reads all inputs, then writes the book; tells of each input, and of the book last. */
export async function* bind(
  jobs: readonly Job[],
  { name, targets }: Book,
  request: Request,
  fonts: readonly FontFile[],
  terminal: Terminal,
): AsyncGenerator<Outcome> {
  const { language, metadata } = request.statement;
  const { datePublished, ...ofArticles } = metadata;
  const statement: Statement = { ...(language !== undefined && { language }), metadata: ofArticles };
  const articles: Article[] = [];
  const pictures = openBookPictures();
  let lacking = 0;
  for (const job of jobs) {
    const outcome: Outcome = { input: job.input, outputs: [], diagnostics: [] };
    const read = await readSource(job, { ...request, statement }, terminal, outcome);
    if (read) articles.push(...articlesOf(read.source).map((article) => pictures.add(article, read.assets)));
    else lacking += 1;
    yield outcome;
  }
  const outcome: Outcome = { input: name, outputs: [], diagnostics: [] };
  if (lacking > 0) {
    const reason = `The book is not written: ${lacking} of its ${jobs.length} inputs failed`;
    outcome.diagnostics.push(diagnose('cli/output', reason));
  } else {
    const fields = { name, language: language ?? mostLanguage(articles) };
    const book: Publication = publication(
      { ...fields, ...(datePublished !== undefined && { datePublished }) },
      ...articles,
    );
    await writeSource({ source: book, assets: pictures.assets }, targets, { request, fonts, terminal }, outcome);
  }
  yield outcome;
}

/**
 * The language of more than half of the articles, without what only some of them say of it; `und` if there is none: labels,
 * dates and the order of pages follow it, and a paper with one article in another language is still one in its own.
 */
function mostLanguage(articles: readonly Article[]): string {
  const counts = new Map<string, string[]>();
  for (const { language } of articles) {
    const [primary = 'und'] = language.split('-');
    counts.set(primary, [...(counts.get(primary) ?? []), language]);
  }
  const [most] = [...counts].filter(([, tags]) => tags.length * 2 > articles.length);
  if (!most) return 'und';
  const [primary, tags] = most;
  const [first = primary, ...others] = new Set(tags);
  return others.length === 0 ? first : primary;
}
