/**
 * Builds the playground into .cache/playground, and serves it on this machine: `--build` only builds. The files are static:
 * any server of files will do. What is bundled is the built package, by its own name, as a user's bundler finds it.
 */
import { once } from 'node:events';
import { copyFile, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { extname, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { build as bundle } from 'esbuild';
import { article } from 'offprint';
import { toHtml } from 'offprint/html';
import { portOf } from './port.ts';

const root = join(import.meta.dirname, '..');
const source = join(root, 'playground');

/** Where it is built. */
export const playgroundFolder: string = join(root, '.cache/playground');

/** The page runs its own scripts and no other; it asks nobody but its own server, for samples and faces. */
export const policy: string =
  "default-src 'none'; script-src 'self'; style-src 'self'; worker-src 'self'; img-src blob: data:; font-src 'self'; " +
  "connect-src 'self'; base-uri 'none'; form-action 'none'";

const googleFonts = join(root, 'node_modules/@expo-google-fonts');

/** Faces of the page, and those that a PDF takes for other scripts. */
const faces: Readonly<Record<string, string>> = {
  'serif-400': 'source-serif-4/400Regular/SourceSerif4_400Regular',
  'serif-400-italic': 'source-serif-4/400Regular_Italic/SourceSerif4_400Regular_Italic',
  'serif-600': 'source-serif-4/600SemiBold/SourceSerif4_600SemiBold',
  'sans-400': 'source-sans-3/400Regular/SourceSans3_400Regular',
  'sans-600': 'source-sans-3/600SemiBold/SourceSans3_600SemiBold',
  'mono-400': 'source-code-pro/400Regular/SourceCodePro_400Regular',
  'arabic-400': 'vazirmatn/400Regular/Vazirmatn_400Regular',
  'arabic-700': 'vazirmatn/700Bold/Vazirmatn_700Bold',
  'hebrew-400': 'frank-ruhl-libre/400Regular/FrankRuhlLibre_400Regular',
  'hebrew-700': 'frank-ruhl-libre/700Bold/FrankRuhlLibre_700Bold',
  'devanagari-400': 'noto-serif-devanagari/400Regular/NotoSerifDevanagari_400Regular',
  'devanagari-700': 'noto-serif-devanagari/700Bold/NotoSerifDevanagari_700Bold',
  'han-400': 'zcool-xiaowei/400Regular/ZCOOLXiaoWei_400Regular',
};

const samples = [
  'feature.txt',
  'scraped-page.txt',
  'wire.txt',
  'opinion.txt',
  'arabic.txt',
  'chinese.txt',
  'markdown.md',
  'page.html',
];

/** Builds it anew. */
export async function buildPlayground(): Promise<void> {
  await rm(playgroundFolder, { recursive: true, force: true });
  for (const folder of ['fonts', 'samples']) await mkdir(join(playgroundFolder, folder), { recursive: true });
  await bundle({
    entryPoints: [join(source, 'main.ts'), join(source, 'worker.ts')],
    outdir: playgroundFolder,
    bundle: true,
    format: 'esm',
    splitting: true,
    minify: true,
    charset: 'utf8',
    chunkNames: 'chunks/[name]-[hash]',
    logLevel: 'warning',
    // Its own package is no dependency of this folder, so the bundler tells of each chunk that does nothing by itself.
    logOverride: { 'ignored-bare-import': 'silent' },
    // The names of the package are its doors here, not its sources.
    tsconfigRaw: {},
    // Reads PDF text in `verify`, which the page does not call.
    external: ['pdfjs-dist/legacy/*'],
  });
  for (const [name, file] of Object.entries(faces)) {
    await copyFile(join(googleFonts, `${file}.ttf`), join(playgroundFolder, `fonts/${name}.ttf`));
  }
  for (const name of samples) await copyFile(join(root, 'seeds', name), join(playgroundFolder, 'samples', name));
  const pdfWorker = join(root, 'node_modules/pdfjs-dist/build/pdf.worker.min.mjs');
  await copyFile(pdfWorker, join(playgroundFolder, 'pdf.worker.js'));
  await copyFile(join(source, 'style.css'), join(playgroundFolder, 'style.css'));
  const [, style = ''] = /<style>([\s\S]*?)<\/style>/.exec(await toHtml(article({}))) ?? [];
  const pane = await readFile(join(source, 'article.css'), 'utf8');
  await writeFile(join(playgroundFolder, 'article.css'), `${style}\n${pane}`);
  const page = await readFile(join(source, 'index.html'), 'utf8');
  await writeFile(join(playgroundFolder, 'index.html'), page.replace('{policy}', policy));
}

const mediaTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.ttf': 'font/ttf',
};

/**
 * Serves it on this machine alone.
 *
 * @param port Default: one that is free.
 * @param onViolation Told by the browser what the policy stopped, in the page and in its workers. Default: nobody.
 */
export async function servePlayground(
  port = 0,
  onViolation?: (report: string) => void,
): Promise<{ server: Server; address: string }> {
  const headers = {
    'content-security-policy': onViolation ? `${policy}; report-uri /violation` : policy,
    'x-content-type-options': 'nosniff',
  };
  const server = createServer(async (request, response) => {
    if (request.method === 'POST') {
      onViolation?.(await text(request));
      response.writeHead(204).end();
      return;
    }
    try {
      const { pathname } = new URL(`http://localhost${request.url}`);
      const path = pathname === '/' ? '/index.html' : pathname;
      // A path in a URL cannot climb: its dots were resolved.
      const bytes = await readFile(join(playgroundFolder, path));
      const type = mediaTypes[extname(path)] ?? 'text/plain; charset=utf-8';
      response.writeHead(200, { 'content-type': type, ...headers }).end(bytes);
    } catch {
      response.writeHead(404).end();
    }
  });
  await once(server.listen(port, '127.0.0.1'), 'listening');
  return { server, address: `http://127.0.0.1:${portOf(server)}/` };
}

if (process.argv[1] === import.meta.filename) {
  await buildPlayground();
  if (process.argv.includes('--build')) console.log('.cache/playground');
  else console.log((await servePlayground(4173)).address);
}
