/**
 * Books as a reader sees them: opened in foliate-js, the engine of the reader Foliate, in its own page, on a phone and on a
 * desktop, by day and by night, and written page by page as PNG into `.cache/book-pictures`. Names as arguments choose.
 *
 * The engine is served on this machine, and any other address that a book asks for is an error.
 */
import { mkdir, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { type Article, article, type Publication, publication } from 'offprint';
import { type EpubOptions, toEpub } from 'offprint/epub';
import { portOf } from '../../scripts/port.ts';
import { japanese } from './books.ts';
import { fixtures } from './fixtures.ts';
import { browserPath, installTools, toolsFolder } from './reading-tools.ts';

interface Page {
  setViewport(size: { width: number; height: number; deviceScaleFactor: number }): Promise<void>;
  emulateMediaFeatures(features: { name: string; value: string }[]): Promise<void>;
  goto(address: string, options: { waitUntil: 'networkidle0' }): Promise<unknown>;
  on(event: 'request', listener: (request: { url(): string }) => void): void;
  on(event: 'pageerror', listener: (error: Error) => void): void;
  evaluate<Result>(script: string): Promise<Result>;
  screenshot(options: { path: string }): Promise<unknown>;
  close(): Promise<void>;
}
interface Browser {
  newPage(): Promise<Page>;
  close(): Promise<void>;
}
interface RemoteControl {
  launch(options: { executablePath: string; args: string[] }): Promise<Browser>;
}

const folder = join(import.meta.dirname, '../../.cache/book-pictures');
const picture = new Uint8Array(await readFile(join(import.meta.dirname, '../../docs/reading.png')));
const named = (name: string): Article | Publication =>
  fixtures().find((fixture) => fixture.name === name)?.source ?? article({});

/** What is looked at: source, options, and pages at most. */
const books: Readonly<Record<string, readonly [Article | Publication, EpubOptions, number]>> = {
  latin: [named('feature'), { opening: 'dropCap' }, 4],
  arabic: [named('arabic'), {}, 4],
  vertical: [japanese, { writingMode: 'vertical' }, 4],
  publication: [named('gazette'), { assets: () => picture }, 5],
  'vertical-publication': [
    publication({ name: '海の号', language: 'ja', datePublished: '2026-03' }, japanese, japanese),
    { writingMode: 'vertical' },
    3,
  ],
  nodes: [named('every-node'), { assets: () => picture, opening: 'smallCaps' }, 8],
};

const devices = {
  phone: { width: 390, height: 780, deviceScaleFactor: 1.5 },
  desktop: { width: 1200, height: 760, deviceScaleFactor: 1 },
} as const;
const lights = { day: 'light', night: 'dark' } as const;

const mediaTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.epub': 'application/epub+zip',
};

const tools = installTools();
const control: RemoteControl = tools('puppeteer-core');
const chosen = process.argv.slice(2);
await rm(folder, { recursive: true, force: true });
await mkdir(folder, { recursive: true });

const printed = new Map<string, Uint8Array>();
const server = createServer((request, response) => {
  const { pathname } = new URL(request.url ?? '/', 'http://localhost');
  const book = printed.get(pathname);
  const file = book ?? readFile(join(toolsFolder, 'node_modules/foliate-js', pathname));
  Promise.resolve(file).then(
    (bytes) => response.writeHead(200, { 'content-type': mediaTypes[extname(pathname)] ?? 'text/plain' }).end(bytes),
    () => response.writeHead(404).end(),
  );
}).listen(0, '127.0.0.1');
await new Promise((resolve) => server.once('listening', resolve));
const home = `http://127.0.0.1:${portOf(server)}`;
const browser = await control.launch({ executablePath: browserPath(), args: ['--no-sandbox'] });
const faults: string[] = [];

for (const [name, [source, options, most]] of Object.entries(books)) {
  if (chosen.length > 0 && !chosen.includes(name)) continue;
  printed.set(`/${name}.epub`, await toEpub(source, options));
  for (const [device, viewport] of Object.entries(devices)) {
    for (const [light, value] of Object.entries(lights)) {
      const page = await browser.newPage();
      page.on('pageerror', (error) => faults.push(`${name}: ${error.message}`));
      page.on('request', (request) => {
        if (!/^(blob|data):/.test(request.url()) && !request.url().startsWith(home))
          faults.push(`${name} asks for ${request.url()}`);
      });
      await page.setViewport(viewport);
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
      await page.goto(`${home}/reader.html?url=/${name}.epub`, { waitUntil: 'networkidle0' });
      for (let number = 1; number <= most; number += 1) {
        // A page is turned with a movement; then fonts and pictures may still come.
        await page.evaluate('new Promise((done) => setTimeout(done, 700))');
        await page.screenshot({ path: join(folder, `${name}.${device}.${light}.${number}.png`) });
        const before = await page.evaluate<number>('reader.view.lastLocation?.fraction ?? 0');
        await page.evaluate('reader.view.next()');
        if (before >= 1) break;
      }
      await page.close();
    }
  }
}
await browser.close();
server.close();
if (faults.length > 0) throw new Error([...new Set(faults)].join('\n'));
console.log('Pictures of books in .cache/book-pictures');
