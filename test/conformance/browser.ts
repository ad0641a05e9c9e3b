/**
 * The browser: whatever Node has printed is printed again in Chromium, in a page and in a Web Worker, and read there by all
 * that the package reads such a file with. Bytes and models must be Node's.
 *
 * The package is bundled as a user bundles it, with nothing configured: by Vite for one half of the surroundings, by esbuild
 * for the other. The server sends the strictest policy that lets a script of its own run, and serves nothing but what was bundled
 * and the work. What the policy stops, and what the console says, fails every file of that surrounding.
 */
import { createHash } from 'node:crypto';
import { EventEmitter, once } from 'node:events';
import { existsSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { build as esbuild } from 'esbuild';
import { build as vite } from 'vite';
import { portOf } from '../../scripts/port.ts';
import { type Job, read } from './browser/job.ts';
import { type Browser, openBrowser } from './chromium.ts';
import { browserCommand } from './reading-tools.ts';
import type { Printed, Validator } from './validator.ts';

const sources = join(import.meta.dirname, 'browser');
const bundles = join(import.meta.dirname, '../../.cache/browser');
const policy = "default-src 'none'; script-src 'self'; worker-src 'self'; connect-src 'self'";
/** Nothing becomes a script, except that the page that does no more than to start a worker gives its address. */
const policyOf = (url: string): string =>
  url.endsWith('/worker.html') ? policy : `${policy}; require-trusted-types-for 'script'`;

/** Where the work is done: `task` in a page, `worker` in a Web Worker; by whose bundle; of all files, or of one a format. */
const surroundings = [
  { bundler: 'vite', script: 'task', all: true },
  { bundler: 'esbuild', script: 'worker', all: true },
  { bundler: 'vite', script: 'worker', all: false },
  { bundler: 'esbuild', script: 'task', all: false },
] as const;

async function bundle(): Promise<void> {
  await rm(bundles, { recursive: true, force: true });
  const inputs = ['task', 'worker'].map((name) => join(sources, `${name}.ts`));
  await esbuild({
    ...{ entryPoints: inputs, outdir: join(bundles, 'esbuild'), bundle: true, splitting: true, minify: true },
    ...{ format: 'esm', platform: 'browser', logLevel: 'error' },
    // The types of this repository lead to its sources; the package is what was built of them.
    tsconfigRaw: {},
  });
  await vite({
    ...{ root: sources, base: '/vite/', configFile: false, logLevel: 'error' },
    build: {
      ...{ outDir: join(bundles, 'vite'), chunkSizeWarningLimit: Number.POSITIVE_INFINITY },
      rollupOptions: { input: inputs, output: { entryFileNames: '[name].js' } },
    },
  });
}

/** The work as the server sends it: jobs as JSON, and the bytes that they have by the names that stand for them. */
interface Work {
  jobs: readonly string[];
  bytes: ReadonlyMap<string, Uint8Array>;
}

function workOf(jobs: readonly Job[]): Work {
  const bytes = new Map<string, Uint8Array>();
  const encode = (value: unknown): unknown => {
    // Each picture has the same bytes here.
    if (typeof value === 'function') return { $always: encode(value()) };
    if (typeof value !== 'object' || value === null) return value;
    if (Array.isArray(value)) return value.map(encode);
    if (!(value instanceof Uint8Array)) {
      return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, encode(each)]));
    }
    const name = createHash('sha256').update(value).digest('hex');
    bytes.set(name, value);
    return { $bytes: name };
  };
  return { jobs: jobs.map((job) => JSON.stringify(encode(job))), bytes };
}

/** What came back from one surrounding. */
interface Run {
  readonly printed: Map<number, Buffer>;
  readonly read: Map<number, Buffer>;
  /** What failed, by the number of the job. */
  readonly failed: Map<number, string[]>;
  /** What is wrong with the surrounding itself. */
  readonly problems: string[];
  readonly end: () => void;
}

function take({ printed, read: models, failed, problems, end }: Run, kind: string, number: number, body: Buffer): void {
  if (kind === 'printed') printed.set(number, body);
  else if (kind === 'read') models.set(number, body);
  else if (kind === 'failed') failed.set(number, [body.toString()]);
  else if (kind === 'end') end();
  else problems.push(`${kind}: ${body}`);
}

const types: Readonly<Record<string, string>> = { '.html': 'text/html', '.js': 'text/javascript' };

/** What stands at a path: a page that runs a script, a bundled file, a job, or bytes. */
async function find(path: string, work: Work): Promise<string | Uint8Array | undefined> {
  const [, kind = '', name = ''] = path.split('/');
  // None after the last.
  if (kind === 'job') return work.jobs[Number(name)] ?? '';
  if (kind === 'bytes') return work.bytes.get(name);
  if (path.endsWith('.html')) {
    const script = path.replace(/html$/, 'js');
    return `<!DOCTYPE html><title>Work</title><script type="module" src="${script}"></script>`;
  }
  // esbuild leaves the address of a worker as it was written.
  const file = join(bundles, path.replace(/\.ts$/, '.js'));
  return file.startsWith(bundles) && existsSync(file) ? readFile(file) : undefined;
}

/** Does all the work in one surrounding. */
async function runIn(browser: Browser, path: string, work: Work): Promise<Run> {
  const events = new EventEmitter();
  const end = (): void => void events.emit('end');
  const run: Run = { printed: new Map(), read: new Map(), failed: new Map(), problems: [], end };
  const server = createServer(async (request, response) => {
    const url = request.url ?? '';
    const isPost = request.method === 'POST';
    if (isPost) {
      const [, kind = '', number = ''] = url.split('/');
      take(run, kind, Number(number), await buffer(request));
    }
    const content = isPost ? '' : await find(url, work);
    response.writeHead(content === undefined ? 404 : 200, {
      'content-type': types[extname(url).replace('.ts', '.js')] ?? 'application/octet-stream',
      'content-security-policy': policyOf(url),
    });
    response.end(content ?? '');
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const page = await browser.newPage();
  page.on('console', (message) => run.problems.push(`console: ${message.text()}`));
  page.on('pageerror', (error) => {
    run.problems.push(`error: ${error.message}`);
    end();
  });
  const ended = once(events, 'end', { signal: AbortSignal.timeout(15 * 60_000) });
  await page.goto(`http://127.0.0.1:${portOf(server)}/${path}.html`);
  await ended.catch(() => run.problems.push('not done in time'));
  await page.close();
  server.closeAllConnections();
  server.close();
  return run;
}

/** What of a job is not as in Node: where its bytes part, and its models, which are JSON. */
function difference(name: string, made: Buffer | undefined, wanted: Buffer): string[] {
  if (made?.equals(wanted)) return [];
  if (!made) return [`nothing ${name}`];
  const at = made.findIndex((byte, index) => byte !== wanted[index]);
  const [here, there] = [made, wanted].map((bytes) => JSON.stringify(bytes.subarray(at - 20, at + 40).toString()));
  return [`${name} otherwise from byte ${at} of ${wanted.length}: ${here}, in Node ${there}`];
}

const none = Buffer.alloc(0);
const isBinary = (format: string): boolean => /(?:^|\.)(?:pdf|docx|epub)$/.test(format);

async function compare(files: readonly Printed[]): Promise<string[][]> {
  await bundle();
  const contents = await Promise.all(files.map(({ path }) => readFile(path)));
  const jobs = files.map(({ format, source, options }, index): Job => {
    return format.startsWith('found.') ? { format, content: String(contents[index]) } : { format, source, options };
  });
  const models: Buffer[] = [];
  for (const [index, job] of jobs.entries()) {
    const content = contents[index] ?? none;
    models.push(Buffer.from(await read(job, isBinary(job.format) ? new Uint8Array(content) : String(content))));
  }
  const browser = await openBrowser();
  const results: string[][] = files.map(() => []);
  try {
    for (const { bundler, script, all } of surroundings) {
      const chosen = jobs.flatMap(({ format }, index) =>
        all || jobs.findIndex((other) => other.format === format) === index ? index : [],
      );
      const run = await runIn(browser, `${bundler}/${script}`, workOf(chosen.flatMap((index) => jobs[index] ?? [])));
      for (const [number, index] of chosen.entries()) {
        const problems = [
          ...run.problems,
          ...(run.failed.get(number) ?? []),
          ...difference('printed', run.printed.get(number), contents[index] ?? none),
          ...difference('read', run.read.get(number), models[index] ?? none),
        ];
        const place = `${script === 'task' ? 'page' : 'worker'} by ${bundler}`;
        results[index]?.push(...problems.map((problem) => `${problem} (${place})`));
      }
    }
  } finally {
    await browser.close();
  }
  return results;
}

/** Chromium, in a page and in a Web Worker. */
export const browser: Validator = {
  name: 'browser',
  formats: [
    ...[
      'pdf',
      'newsprint.pdf',
      'ua2.pdf',
      'docx',
      'house.docx',
      'epub',
      'html',
      'text',
      'markdown',
      'offprint.markdown',
    ],
    ...['jsonld', 'ninjs', 'ssml', 'found.text', 'found.markdown', 'found.html'],
  ],
  commands: [browserCommand, 'npm'],
  check: compare,
};
