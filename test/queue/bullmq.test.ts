/** Jobs on a real Redis, printed by two processes of which one is killed. Without `redis-server` on the path it is skipped. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join, relative } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { Queue, Worker } from 'bullmq';
import { describe, expect, onTestFinished, test } from 'vitest';
import { convert } from '../../src/bulk/convert.ts';
import type { BulkInput } from '../../src/bulk/input.ts';
import type { BulkLimits } from '../../src/bulk/settings.ts';
import { type Added, type ArticleBatch, addArticles, articleProcessor } from '../../src/bullmq.ts';
import { batchesOf, type IdentifiedBatch, readBatch } from '../../src/queue/batch.ts';
import { folder } from '../cli/command.ts';

const workerScript = fileURLToPath(new URL('./worker.ts', import.meta.url));
const hasRedis = spawnSync('redis-server', ['--version']).status === 0;
const mebibyte = 2 ** 20;
const noRedis = 'redis-server is not installed';

const inputs = (count: number): BulkInput[] =>
  Array.from({ length: count }, (_, index) => ({
    id: `a${index}`,
    from: 'text',
    content: `Number ${index}.\n\nMore.`,
  }));

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  return typeof address === 'object' ? (address?.port ?? 0) : 0;
}

/** Starts a Redis of its own, which keeps nothing; gives its port. */
async function startRedis(): Promise<number> {
  const port = await freePort();
  const cwd = folder();
  const redis = spawn(
    'redis-server',
    ['--port', `${port}`, '--bind', '127.0.0.1', '--save', '', '--maxmemory-policy', 'noeviction'],
    { cwd },
  );
  onTestFinished(async () => {
    redis.kill();
    await once(redis, 'close');
  });
  for await (const chunk of redis.stdout) if (String(chunk).includes('Ready to accept')) break;
  redis.stdout.resume();
  return port;
}

function startWorker(port: number, out: string): ChildProcess {
  return spawn(process.execPath, [workerScript, `${port}`, out], { stdio: ['ignore', 'pipe', 'inherit'] });
}

const filesIn = (out: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(out)
      .filter((name) => name !== '.offprint')
      .map((name) => [name, readFileSync(join(out, name), 'utf8')]),
  );

describe('a queue of articles', () => {
  test('comes out whole, each article once, though a worker is killed midway', { timeout: 300_000 }, async ({
    skip,
  }) => {
    if (!hasRedis) skip(noRedis);
    const cwd = folder();
    const [out, whole] = [join(cwd, 'out'), join(cwd, 'whole')];
    mkdirSync(out);
    const port = await startRedis();
    const queue = new Queue<ArticleBatch>('articles', { connection: { port } });
    onTestFinished(() => queue.close());

    const articles = inputs(2000);
    expect(await addArticles(queue, articles, { batch: 100 })).toEqual({ articles: 2000, jobs: 20, again: 0 });
    // What is added again is there.
    await addArticles(queue, articles, { batch: 100 });
    expect(await queue.getWaitingCount()).toBe(20);

    const [killed, kept] = [startWorker(port, out), startWorker(port, out)];
    while ((await queue.getCompletedCount()) < 3) await setTimeout(5);
    killed.kill('SIGKILL');
    await once(killed, 'close');
    expect(await queue.getCompletedCount()).toBeLessThan(20);
    while ((await queue.getCompletedCount()) < 20) {
      expect(await queue.getFailedCount()).toBe(0);
      await setTimeout(50);
    }
    let printed = '';
    kept.stdout?.on('data', (chunk) => {
      printed += chunk;
    });
    kept.kill('SIGTERM');
    const [code] = await once(kept, 'close');
    expect({ code, printed }).toEqual({ code: 0, printed: 'stopped\n' });

    const results = (await queue.getCompleted()).map(({ returnvalue }) => returnvalue);
    expect(results.reduce((sum, { done }) => sum + done, 0)).toBe(2000);
    await convert(articles, { folder: whole }, { formats: ['text', 'jsonld'], jobs: 1 });
    expect(filesIn(out)).toEqual(filesIn(whole));
  });

  test('does a job again that failed for good, when it is added again', { timeout: 60_000 }, async ({ skip }) => {
    if (!hasRedis) skip(noRedis);
    const port = await startRedis();
    const queue = new Queue<ArticleBatch>('articles', { connection: { port } });
    onTestFinished(() => queue.close());
    let attempts = 0;
    const work = async (): Promise<string> => {
      attempts += 1;
      if (attempts <= 2) throw new Error('The disk is full');
      return 'done';
    };
    const worker = new Worker('articles', work, { connection: { port, maxRetriesPerRequest: null } });
    onTestFinished(() => worker.close());
    const add = (): Promise<Added> =>
      addArticles(queue, inputs(2), { job: { attempts: 2, backoff: { type: 'fixed', delay: 1 } } });
    expect(await add()).toEqual({ articles: 2, jobs: 1, again: 0 });
    while ((await queue.getFailedCount()) < 1) await setTimeout(5);
    expect(attempts).toBe(2);
    expect(await add()).toEqual({ articles: 2, jobs: 1, again: 1 });
    while ((await queue.getCompletedCount()) < 1) await setTimeout(5);
    expect(await add()).toEqual({ articles: 2, jobs: 1, again: 0 });
    expect(attempts).toBe(3);
  });
});

describe('addArticles', () => {
  test('gives the same jobs the same ids, and waits while too many wait', async () => {
    const added: { jobId: string | undefined; attempts: number | undefined }[] = [];
    const waiting = [0, 9, 9, 2];
    const queue = {
      add: async (_: string, __: unknown, options?: { jobId?: string; attempts?: number }) => {
        added.push({ jobId: options?.jobId, attempts: options?.attempts });
        return Object.assign(expect.anything(), { isFailed: async () => false });
      },
      getWaitingCount: async () => waiting.shift() ?? 0,
    };
    await addArticles(queue, inputs(60), { batch: 2, waiting: 3, job: { attempts: 2 } });
    expect(waiting).toEqual([]);
    await addArticles(queue, inputs(60), { batch: 2 });
    expect(added.map(({ jobId }) => jobId).slice(0, 30)).toEqual(added.map(({ jobId }) => jobId).slice(30));
    expect(new Set(added.map(({ jobId }) => jobId)).size).toBe(30);
    expect([added[0]?.attempts, added[59]?.attempts]).toEqual([2, 5]);
    await expect(addArticles(queue, [], { batch: 0 })).rejects.toMatchObject({ option: 'batch' });
  });

  test('takes a file that has changed for another job, and tells its path from the root', async () => {
    const cwd = folder({ 'a.txt': 'One.' });
    const path = join(cwd, 'a.txt');
    const batch = async (given: string): Promise<IdentifiedBatch | undefined> => {
      for await (const each of batchesOf([{ id: 'a', path: given }], 1, mebibyte)) return each;
      return undefined;
    };
    utimesSync(path, 1, 1);
    const first = await batch(path);
    utimesSync(path, 2, 2);
    expect(await batch(relative('.', path))).toEqual(first);
    writeFileSync(path, 'Two.');
    utimesSync(path, 2, 2);
    const second = await batch(path);
    expect(second?.batch).toEqual(first?.batch);
    expect(second?.id).not.toBe(first?.id);
  });

  test('reads no file that its workers refuse', async () => {
    const path = join(folder({ 'a.txt': 'One.' }), 'a.txt');
    const idOf = async (limits: BulkLimits): Promise<string | undefined> => {
      let id: string | undefined;
      const queue = {
        add: async (_: string, __: unknown, options?: { jobId?: string }) => {
          id = options?.jobId;
          return Object.assign(expect.anything(), { isFailed: async () => false });
        },
        getWaitingCount: async () => 0,
      };
      await addArticles(queue, [{ id: 'a', path }], { limits });
      return id;
    };
    // What is not read is known by its state: other words of the same length and time are the same job.
    utimesSync(path, 1, 1);
    const [small, whole] = [await idOf({ size: 3 }), await idOf({ size: 4 })];
    writeFileSync(path, 'Two.');
    utimesSync(path, 1, 1);
    expect(await idOf({ size: 3 })).toBe(small);
    expect(await idOf({})).not.toBe(whole);
    await expect(idOf({ size: 0 })).rejects.toMatchObject({ option: 'limits' });
  });

  test('names articles as a run on one machine does', async () => {
    const list: BulkInput[] = [1, 2, 3].map((byte) => ({ id: 'a', from: 'text', content: Buffer.from([64 + byte]) }));
    const named: string[] = [];
    for await (const { batch } of batchesOf(list, 9, mebibyte)) named.push(...batch.articles.map(({ name }) => name));
    const names: string[] = [];
    await convert(list, ({ name }) => void names.push(name), { formats: ['text'], jobs: 1, ordered: true });
    expect(named).toEqual(names);
  });

  test('makes an article that fails of what is none, and goes on', async () => {
    const ring: Record<string, unknown> = { id: 'ring', content: 'a' };
    ring.self = ring;
    const given = [null, { id: 'none' }, ring, { id: 'fine', content: 'Fine' }];
    const batches: AsyncIterable<IdentifiedBatch> = Reflect.apply(batchesOf, undefined, [given, 9, mebibyte]);
    for await (const { batch } of batches) {
      const articles = readBatch(JSON.parse(JSON.stringify(batch)));
      expect(articles.map(({ name, input }) => [name, 'fault' in input && input.fault.ruleId])).toEqual([
        ...[
          ['input', 'bulk/input'],
          ['none', 'bulk/input'],
          ['ring', 'bulk/input'],
        ],
        ['fine', false],
      ]);
    }
  });

  test('counts the bytes of a batch as they go to Redis', async () => {
    const source: BulkInput[] = [0, 1].map((index) => ({ id: `${index}`, content: '界'.repeat(900_000) }));
    const sizes: number[] = [];
    for await (const { batch } of batchesOf(source, 9, mebibyte)) sizes.push(batch.articles.length);
    expect(sizes).toEqual([1, 1]);
  });

  test('parts by bytes too, and brings bytes through JSON', async () => {
    const content = new Uint8Array(1_500_000).map((_, index) => index % 251);
    const source: BulkInput[] = [0, 1, 2].map((index) => ({ id: `${index}`, content }));
    const batches: ArticleBatch[] = [];
    for await (const { batch } of batchesOf(source, 100, mebibyte)) batches.push(JSON.parse(JSON.stringify(batch)));
    expect(batches.map(({ articles }) => articles.length)).toEqual([2, 1]);
    const [article] = readBatch(batches[1]);
    expect(article?.input).toMatchObject({ id: '2' });
    const bytes = article && 'content' in article.input ? article.input.content : '';
    expect(Buffer.from(bytes).equals(content)).toBe(true);
  });
});

describe('articleProcessor', () => {
  const job = (articles: unknown): { data: unknown; updateProgress: () => Promise<void> } => ({
    data: { articles },
    updateProgress: async () => {},
  });

  test('hands results to a function, and tells of what failed without failing', async () => {
    const names: string[] = [];
    const { process, close } = articleProcessor(
      ({ name, outputs }) => void names.push(name, String(outputs[0]?.data)),
      {
        ...{ formats: ['text'], jobs: 1 },
      },
    );
    onTestFinished(close);
    const articles = [
      { name: 'a', input: { id: 'a', content: 'One.', from: 'text' } },
      { name: 'b', input: { id: 'b', path: '/none/at/all' } },
    ];
    const summary = await process(job(articles));
    expect(names).toEqual(['a', 'One.\n', 'b', 'undefined']);
    expect(summary).toMatchObject({ done: 1, failed: 1, failures: [{ id: 'b', reason: 'no such file or directory' }] });
  });

  test('fails a job whose files cannot be written, so that it is tried again', async () => {
    const cwd = folder({ 'a.txt': 'mine' });
    const { process, close } = articleProcessor({ folder: cwd }, { formats: ['text'], jobs: 1 });
    onTestFinished(close);
    const articles = [{ name: 'a', input: { id: 'a', content: 'One.' } }];
    await expect(process(job(articles))).rejects.toThrow('exists and differs');
  });

  test.each([
    ['no batch', undefined],
    ['no names', [{ input: { id: 'a', content: 'a' } }]],
    ['a name that leads out of the folder', [{ name: '../up', input: { id: 'a', content: 'a' } }]],
    ['a name that is absolute', [{ name: '/abs', input: { id: 'a', content: 'a' } }]],
    ['no content', [{ name: 'a', input: { id: 'a' } }]],
  ])('refuses what no producer made: %s', async (_, articles) => {
    const cwd = folder();
    const { process, close } = articleProcessor({ folder: join(cwd, 'out') }, { formats: ['text'], jobs: 1 });
    onTestFinished(close);
    await expect(process(job(articles))).rejects.toMatchObject({ code: 'source/invalid' });
    expect(existsSync(join(cwd, 'up.txt'))).toBe(false);
  });
});
