/**
 * The worker: reads and prints, so that the page stays alive however long an article is.
 *
 * It hears nothing while an engine works: the page ends a busy worker when a new article comes. A change of the look is
 * heard between two formats, and by the engine that can be stopped.
 */
import {
  type AnyExporter,
  type Article,
  type Assets,
  articlesOf,
  coverage,
  type Diagnostic,
  type Exporter,
  jsonLd,
  type OnDiagnostic,
  type Publication,
  plainText,
  readArticle,
  readAssets,
  text,
  titleOf,
  toJson,
} from 'offprint';
import { facesFor } from './faces.ts';
import { blockId } from './facts.ts';
import {
  type Dropped,
  type Format,
  formats,
  type Look,
  looked,
  type Numbered,
  type Reply,
  type Request,
} from './messages.ts';
import { type Notices, openNotices } from './notices.ts';
import { membersAt } from './pointer.ts';
import { guessesIn, type Row, rowsOf } from './rows.ts';

/** The model itself, as a format like the others. */
const json: Exporter = {
  format: 'json',
  mediaType: 'application/json',
  extension: '.json',
  write: (source) => toJson(source),
};

/** Each engine is loaded when it is first used. */
const exporters: Readonly<Record<Format, () => Promise<AnyExporter>>> = {
  html: async () => (await import('offprint/html')).html,
  markdown: async () => (await import('offprint/markdown')).markdown,
  text: async () => text,
  jsonld: async () => jsonLd,
  ninjs: async () => (await import('offprint/ninjs')).ninjs,
  ssml: async () => (await import('offprint/ssml')).ssml,
  json: async () => json,
  docx: async () => (await import('offprint/docx')).docx,
  epub: async () => (await import('offprint/epub')).epub,
  pdf: async () => (await import('offprint/pdf')).pdf,
};

/** What was read, to be printed. */
interface Read {
  source: Article | Publication;
  assets: Assets;
  notices: Notices;
}

let read: Read | undefined;
const made = new Set<Format>();
let stop = new AbortController();
let printed: Promise<void> = Promise.resolve();

/** Tells the page something in reply to a request. */
type Tell = (reply: Reply) => void;

self.addEventListener('message', ({ data }: MessageEvent<Numbered<Request>>) => {
  const tell: Tell = (reply) => self.postMessage({ ...reply, number: data.number } satisfies Numbered<Reply>);
  if (data.ask === 'read') void start(data.input, tell);
  else if (data.ask === 'print') print(data.look, tell);
  else tell({ tell: 'members', pointer: data.pointer, ...membersAt(read?.source, data.pointer, data.from) });
});

async function start(input: string | readonly Dropped[], tell: Tell): Promise<void> {
  stop.abort();
  read = undefined;
  made.clear();
  try {
    read = await readInput(input, tell);
    await preview(read, tell);
  } catch (cause) {
    tell({ tell: 'unreadable', reason: reasonOf(cause) });
    tell({ tell: 'done' });
  }
}

const reasonOf = (cause: unknown): string => (cause instanceof Error ? cause.message : String(cause));

// --- Reading -------------------------------------------------------------------------------------------------------

async function readInput(input: string | readonly Dropped[], tell: Tell): Promise<Read> {
  const files = typeof input === 'string' ? [] : input;
  const main = files.find(({ name }) => !/\.(png|jpe?g|gif|webp|svg)$/i.test(name)) ?? files[0];
  const written = typeof input === 'string' ? input : decode(main?.bytes ?? new Uint8Array());
  const file = written ?? main?.bytes ?? '';
  const noticed: Diagnostic[] = [];
  const source = await readArticle(file, { onDiagnostic: (diagnostic) => noticed.push(diagnostic) });
  const carried = await readAssets(file);
  // The pictures of a text lie beside it and are known by their names.
  const beside = new Map(files.map(({ name, bytes }) => [name, bytes]));
  const assets: Assets = ({ url }) =>
    Object.hasOwn(carried, url) ? carried[url] : beside.get(url.split(/[?#]/)[0]?.split('/').at(-1) ?? '');
  const articles = articlesOf(source);
  const found = written === undefined ? [] : articles.map((article) => coverage(article, written));
  // Data and pages may carry an article whose places are those of another text, which says otherwise there.
  const placed = found.every(({ altered }) => altered.length === 0) ? written : undefined;
  const rows = articles.flatMap((article, index) => {
    if (source.type === 'article') return rowsOf(article, placed);
    return rowsOf(article, placed, `/children/${index}`, `a${index + 1}-`);
  });
  const [first] = found;
  tell({
    tell: 'read',
    as: readAs(noticed, main?.name),
    guesses: guessesIn(rows),
    ...(written === undefined ? {} : { text: written }),
    ...(first && placed !== undefined && rows.some(({ line }) => line > 0) ? { covered: first.ratio } : {}),
  });
  tellRows(rows, tell);
  const notices = openNotices(rows);
  for (const diagnostic of noticed) notices.add(diagnostic);
  tell({ tell: 'diagnostics', ...notices.all() });
  return { source, assets, notices };
}

/** The text of a file that is one; nothing for PDF and ZIP files, which carry their article. */
function decode(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 1024));
  if (head.startsWith('PK\u0003\u0004') || head.includes('%PDF-')) return undefined;
  const stated = /<meta[^>]+charset=["']?([\w-]+)/i.exec(head)?.[1];
  for (const encoding of ['utf-8', stated]) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    } catch {
      // Not this one.
    }
  }
  return new TextDecoder('windows-1252').decode(bytes);
}

const readAs = (noticed: readonly Diagnostic[], name = ''): string =>
  noticed.find(({ ruleId }) => ruleId === 'detect/parser')?.reason.split(':')[0] ?? name;

const rowsAtOnce = 100;

function tellRows(rows: readonly Row[], tell: Tell): void {
  for (let at = 0; at < rows.length; at += rowsAtOnce) tell({ tell: 'rows', rows: rows.slice(at, at + rowsAtOnce) });
}

/** The article as its page shows it, each block by a name that its row knows. */
async function preview({ source, assets }: Read, tell: Tell): Promise<void> {
  const { toHtml } = await import('offprint/html');
  const named = (article: Article): Article => ({
    ...article,
    children: article.children.map((block, index) => ({ ...block, id: blockId(block, index) })),
  });
  const copy = source.type === 'article' ? named(source) : { ...source, children: source.children.map(named) };
  const html = await toHtml(copy, { fragment: true, assets });
  tell({ tell: 'article', html });
}

// --- Printing ------------------------------------------------------------------------------------------------------

/** A round of printing: of what, how, and until when. */
interface Round {
  of: Read;
  look: Look;
  signal: AbortSignal;
  tell: Tell;
}

/** Prints what is not made or depends on the look, when what is at work has stopped. */
function print(look: Look, tell: Tell): void {
  stop.abort();
  stop = new AbortController();
  if (!read) return;
  for (const format of looked) made.delete(format);
  const round: Round = { of: read, look, signal: stop.signal, tell };
  printed = printed.then(() => printAll(round));
}

async function printAll(round: Round): Promise<void> {
  const { signal, tell } = round;
  for (const format of formats) {
    await turn();
    if (signal.aborted) return;
    if (made.has(format)) continue;
    tell({ tell: 'printing', format });
    await printOne(format, round);
  }
  if (!signal.aborted) tell({ tell: 'done' });
}

/** A turn of the event loop, in which messages are heard. */
const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

async function printOne(format: Format, { of: { source, assets, notices }, look, signal, tell }: Round) {
  const onDiagnostic: OnDiagnostic = (diagnostic) => notices.add(diagnostic, format);
  try {
    const exporter = await exporters[format]();
    const options = { assets, signal, onDiagnostic, ...(await lookOf(format, source, look)) };
    const output = await exporter.write(source, options);
    if (signal.aborted) return;
    const type = exporter.mediaTypeOf?.(source, options) ?? exporter.mediaType;
    // A view of shared memory could not be the content of a file.
    const content = typeof output === 'string' ? output : new Uint8Array(output);
    tell({ tell: 'file', format, name: nameOf(source) + exporter.extension, data: new Blob([content], { type }) });
  } catch (cause) {
    if (signal.aborted) return;
    tell({ tell: 'failed', format, reason: reasonOf(cause) });
  }
  made.add(format);
  tell({ tell: 'diagnostics', ...notices.all() });
}

async function lookOf(format: Format, source: Article | Publication, { theme, pageSize }: Look): Promise<object> {
  if (format === 'docx') return { pageSize };
  if (format !== 'pdf') return {};
  return { theme, pageSize, fonts: await facesFor(articlesOf(source).map(plainText).join('\n')) };
}

/** A file name out of the title. */
function nameOf(source: Article | Publication): string {
  const words =
    titleOf(source)
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return words.join('-').slice(0, 60).replace(/-$/, '') || 'article';
}
