/** Programs that make formats of a page of HTML, each a process a file: they are never warm. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { home } from '../contestants.ts';
import { standardFaces } from './elements.ts';
import { pageOf } from './html.ts';
import { type Makers, pictureFile, type Stack } from './stacks.ts';

const folder = join(home, 'whole');
const timeout = 120_000;

/** A command to its end; `IN` and `OUT` stand for the files. */
function call(command: string, args: readonly string[], html: string, extension: string): Uint8Array {
  mkdirSync(folder, { recursive: true });
  const [source, target] = [join(folder, 'in.html'), join(folder, `out.${extension}`)];
  writeFileSync(source, html);
  const paths = args.map((arg) => (arg === 'IN' ? source : arg === 'OUT' ? target : arg));
  const { status, stderr, error } = spawnSync(command, paths, { encoding: 'utf8', timeout, cwd: folder, env });
  if (status !== 0) throw new Error(`${command}: ${error?.message ?? stderr.trim().split('\n').at(-1)?.slice(0, 160)}`);
  return readFileSync(target);
}

/** As root no browser starts with its sandbox, which programs that bring one ask for. */
const env = {
  ...process.env,
  QTWEBENGINE_CHROMIUM_FLAGS: '--no-sandbox',
  PUPPETEER_EXECUTABLE_PATH: '/usr/bin/chromium',
};

const isThere = (command: string): boolean => spawnSync(command, ['--version'], { env }).status === 0;

/** The same faces and sizes as ours, for what prints by a style sheet. */
const style = `${Object.keys(standardFaces)
  .map((face) => `@font-face{font-family:${face};src:url("${pathToFileURL(join(home, `${face}.ttf`)).href}")}`)
  .join('')}
@page{size:A4;margin:82pt 117.64pt 99.89pt}body{margin:0;font:11pt/15pt serif-400;text-align:justify;hyphens:auto}p{margin:0}
h1{font-family:serif-600}h2{font:600 11pt/15pt sans-600}.deck,.pullquote{font-family:serif-400-italic}.byline,figcaption{font-family:sans-400}`;

function program(name: string, needed: readonly string[], makers: Makers): Stack {
  return { name, inProcess: false, start: async () => (needed.every(isThere) ? makers : undefined) };
}

const page = (story: Parameters<typeof pageOf>[0], css = ''): string =>
  pageOf(story, pathToFileURL(pictureFile).href, css);

const pandoc = (to: string): ((story: Parameters<typeof pageOf>[0]) => Uint8Array) => {
  return (story) => call('pandoc', ['-f', 'html', '-t', to, '-s', '-o', 'OUT', 'IN'], page(story), to);
};

const calibre = (extension: string, ...options: string[]): ((story: Parameters<typeof pageOf>[0]) => Uint8Array) => {
  return (story) => call('ebook-convert', ['IN', 'OUT', ...options], page(story), extension);
};

const percollateCli = join(home, 'node_modules/percollate/cli.js');
const percollate = (format: 'pdf' | 'epub'): ((story: Parameters<typeof pageOf>[0]) => Uint8Array) => {
  return (story) =>
    call(process.execPath, [percollateCli, format, '--no-sandbox', '-o', 'OUT', 'IN'], page(story), format);
};

/** All programs. */
export const programs: readonly Stack[] = [
  program('pandoc and WeasyPrint, a process each', ['pandoc', 'weasyprint'], {
    pdf: (story) => call('weasyprint', ['IN', 'OUT'], page(story, style), 'pdf'),
    docx: pandoc('docx'),
    epub: pandoc('epub3'),
    text: pandoc('plain'),
  }),
  program('calibre, a process each', ['ebook-convert'], {
    pdf: calibre('pdf'),
    docx: calibre('docx'),
    epub: calibre('epub', '--epub-version', '3'),
    text: calibre('txt'),
  }),
  program('percollate, a process each', ['/usr/bin/chromium'], { pdf: percollate('pdf'), epub: percollate('epub') }),
];
