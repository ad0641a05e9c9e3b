import {
  existsSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { type BulkOptions, convert, results } from '../../src/bulk/convert.ts';
import { files } from '../../src/bulk/files.ts';
import type { BulkInput } from '../../src/bulk/input.ts';
import { settingsFingerprint, settingsOf } from '../../src/bulk/settings.ts';
import type { BulkResult } from '../../src/bulk/summary.ts';
import { article } from '../../src/model/build.ts';
import { toPdf } from '../../src/pdf.ts';
import { folder } from '../cli/command.ts';

const setup = new URL('./setup.ts', import.meta.url);

const input = (id: string, content: string): BulkInput => ({ id, content, from: 'text' });
const inputs = (...contents: string[]): BulkInput[] => contents.map((content, index) => input(`n${index}`, content));

async function collect(
  source: Iterable<BulkInput> | AsyncIterable<BulkInput>,
  options: Partial<BulkOptions>,
): Promise<BulkResult[]> {
  const list: BulkResult[] = [];
  for await (const result of results(source, { formats: ['obey'], setup, jobs: 2, ...options })) list.push(result);
  return list;
}

const reasons = (list: readonly BulkResult[]): (string | undefined)[] =>
  list.map(({ diagnostics }) => diagnostics.find(({ severity }) => severity === 'error')?.reason);

describe('convert', () => {
  test('writes the files of each article and says so as JSON', async () => {
    const cwd = folder({ 'a.txt.gz': gzipSync('In a file.') });
    const source: BulkInput[] = [
      input('one', 'In memory.'),
      { id: 'deep/two', content: Buffer.from('# Head\n\nIn *bytes*.'), from: 'markdown', language: 'en' },
      { id: 'three', path: join(cwd, 'a.txt.gz') },
      { id: 'four', content: await toPdf(article({ language: 'en' }, 'In a PDF.')) },
      { id: 'five', path: join(cwd, 'none') },
      { id: 'one', content: 'Of the same name.' },
    ];
    const summary = await convert(source, { folder: join(cwd, 'out') }, { formats: ['text', 'jsonld'], jobs: 2 });
    const written = readdirSync(join(cwd, 'out'), { recursive: true }).map(String).sort();
    expect(written.filter((name) => !name.startsWith('.offprint'))).toEqual([
      ...['deep', 'deep/two.jsonld', 'deep/two.txt', 'four.jsonld', 'four.txt'],
      ...[expect.stringMatching(/^one-[\da-f]{12}\.jsonld$/), expect.stringMatching(/^one-[\da-f]{12}\.txt$/)],
      ...['one.jsonld', 'one.txt', 'three.jsonld', 'three.txt'],
    ]);
    expect(readFileSync(join(cwd, 'out/four.txt'), 'utf8')).toContain('In a PDF.');
    expect(readFileSync(join(cwd, 'out/three.txt'), 'utf8')).toContain('In a file.');
    expect(readdirSync(join(cwd, 'out/.offprint'))).toEqual(['journal.ndjson']);
    expect(JSON.parse(JSON.stringify(summary))).toMatchObject({
      ...{ inputs: 6, done: 5, failed: 1, skipped: 0 },
      formats: { text: { files: 5 }, jsonld: { files: 5 } },
      failures: [{ id: 'five', reason: 'no such file or directory' }],
    });
  });

  test('stays in its folder, whatever articles are called', async () => {
    const cwd = folder();
    const ids = [
      '../up',
      '/abs',
      'a/../../up',
      'nul',
      '..',
      'x\u0000y',
      `${'é'.repeat(300)}`,
      '.offprint/journal.ndjson',
    ];
    await convert(
      ids.map((id) => input(id, 'Words.')),
      { folder: join(cwd, 'out') },
      { formats: ['text'], jobs: 1 },
    );
    expect(readdirSync(cwd)).toEqual(['out']);
    const written = readdirSync(join(cwd, 'out'), { recursive: true, withFileTypes: true }).filter((entry) =>
      entry.isFile(),
    );
    expect(written).toHaveLength(ids.length + 1);
  });

  test('calls articles of one name the same in every run, whatever is made of them', async () => {
    const named = async (formats: string[]): Promise<string[]> => {
      const names: string[] = [];
      const source = [input('one', 'A.'), input('one', 'B.')];
      await convert(source, ({ name }) => void names.push(name), { formats, jobs: 1, ordered: true });
      return names;
    };
    const names = await named(['text']);
    expect(names).toEqual(['one', expect.stringMatching(/^one-[\da-f]{12}$/)]);
    expect(await named(['jsonld', 'html'])).toEqual(names);
  });

  test('writes no article over another whose ending begins in its name', async () => {
    const cwd = folder();
    const source = [input('x', 'One.'), input('x.ninjs', 'Two.')];
    const sink = { folder: cwd, overwrite: true };
    await convert(source, sink, { formats: ['json', 'ninjs'], jobs: 1 });
    expect(readdirSync(cwd).sort()).toEqual([
      ...['.offprint', 'x-ninjs.json', 'x-ninjs.ninjs.json', 'x.json', 'x.ninjs.json'],
    ]);
  });

  test('replaces nothing that differs unless it may, and takes what is the same for its own', async () => {
    const cwd = folder({ 'n0.txt': 'mine', 'n1.txt': 'Two.\n' });
    const first = await convert(inputs('One.', 'Two.'), { folder: cwd }, { formats: ['text'], jobs: 1 });
    expect(first).toMatchObject({
      done: 1,
      failed: 1,
      failures: [{ id: 'n0', reason: expect.stringContaining('exists and differs') }],
    });
    expect(readFileSync(join(cwd, 'n0.txt'), 'utf8')).toBe('mine');
    const sink = { folder: cwd, overwrite: true };
    expect(await convert(inputs('One.', 'Two.'), sink, { formats: ['text'], jobs: 1 })).toMatchObject({
      done: 2,
      failed: 0,
    });
    expect(readFileSync(join(cwd, 'n0.txt'), 'utf8')).toBe('One.\n');
  });

  test('gives an empty file its content: a killed run may have claimed the name', async () => {
    const cwd = folder({ 'n0.txt': '', outside: '' });
    symlinkSync(join(cwd, 'outside'), join(cwd, 'n1.txt'));
    const summary = await convert(inputs('One.', 'Two.'), { folder: cwd }, { formats: ['text'], jobs: 1 });
    expect(summary).toMatchObject({ done: 1, failures: [{ id: 'n1' }] });
    expect(readFileSync(join(cwd, 'n0.txt'), 'utf8')).toBe('One.\n');
    expect(readFileSync(join(cwd, 'outside'), 'utf8')).toBe('');
  });

  test('hands results to a function and waits for it, so that the source is not read ahead of it', async () => {
    let given = 0;
    let taken = 0;
    let most = 0;
    function* source(): Generator<BulkInput> {
      for (; given < 200; given++) yield input(`${given}`, `Number ${given}`);
    }
    const summary = await convert(
      source(),
      async ({ outputs: [output] }) => {
        expect(output?.data).toContain('Number');
        most = Math.max(most, given - taken);
        await new Promise((resolve) => setTimeout(resolve, 2));
        taken += 1;
      },
      { formats: ['text'], jobs: 2 },
    );
    expect(summary).toMatchObject({ inputs: 200, done: 200 });
    expect(taken).toBe(200);
    expect(most).toBeLessThanOrEqual(20);
  });

  test('fails by what the function throws, and has the articles before in the journal', async () => {
    const cwd = folder();
    const journal = join(cwd, 'journal');
    const sink = ({ id }: BulkResult): void => {
      if (id === 'n3') throw new Error('The disk is full');
    };
    const options = { formats: ['text'], jobs: 1, journal };
    await expect(convert(inputs('a', 'b', 'c', 'd', 'e'), sink, options)).rejects.toThrow('The disk is full');
    expect(
      readFileSync(journal, 'utf8')
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line).id),
    ).toEqual(['n0', 'n1', 'n2']);
    const again: string[] = [];
    const summary = await convert(inputs('a', 'b', 'c', 'd', 'e'), ({ id }) => void again.push(id), {
      ...options,
      resume: true,
    });
    expect(again).toEqual(['n3', 'n4']);
    expect(summary).toMatchObject({ inputs: 5, done: 2, skipped: 3 });
  });
});

describe('results', () => {
  test('come in the order of their inputs if asked', async () => {
    const list = inputs('sleep 0', ...Array.from({ length: 30 }, (_, index) => `Fast ${index}`));
    const ordered = await collect(list, { ordered: true });
    expect(ordered.map(({ id }) => id)).toEqual(list.map(({ id }) => id));
    const asDone = await collect(list, {});
    expect(asDone[0]?.id).not.toBe('n0');
    expect(new Set(asDone.map(({ id }) => id))).toEqual(new Set(list.map(({ id }) => id)));
  });

  test('hold bytes of their own, and no more than the exporter gave', async () => {
    const [first, second] = await collect(inputs('a', 'b'), { formats: ['view'], jobs: 1 });
    for (const result of [first, second]) {
      const data = result?.outputs[0]?.data;
      expect(data instanceof Uint8Array && data.buffer.byteLength).toBe(3);
    }
  });

  test('stop with whoever stops asking, and the source is told', async () => {
    let closed = false;
    async function* endless(): AsyncGenerator<BulkInput> {
      try {
        for (let index = 0; ; index++) yield input(`${index}`, 'Words.');
      } finally {
        closed = true;
      }
    }
    for await (const { status } of results(endless(), { formats: ['text'], jobs: 1 })) {
      expect(status).toBe('done');
      break;
    }
    expect(closed).toBe(true);
  });

  test('stop with the signal though the source owes an input', async () => {
    const controller = new AbortController();
    async function* source(): AsyncGenerator<BulkInput> {
      yield input('n0', 'One');
      await new Promise(() => {});
    }
    const run = collect(source(), { signal: controller.signal, jobs: 1 });
    setTimeout(() => controller.abort(new Error('Enough')), 500);
    await expect(run).rejects.toThrow('Enough');
  });

  test('stop with the signal', async () => {
    const controller = new AbortController();
    const run = collect(inputs('wait', 'One'), { signal: controller.signal, jobs: 1 });
    setTimeout(() => controller.abort(new Error('Enough')), 500);
    await expect(run).rejects.toThrow('Enough');
  });
});

describe('one bad input', () => {
  const fine = ['Fine 1', 'Fine 2', 'Fine 3', 'Fine 4', 'Fine 5'];

  test.each([
    ['that spins', 'spin', { time: 3000 }, /longer than 3 s/],
    ['that waits for ever', 'wait', { time: 3000 }, /longer than 3 s/],
    ['that ends its worker', 'exit', {}, /ended with 7/],
    ['that eats memory', 'eat', { memory: 64 }, /more than 64 MiB/],
    ['that throws', 'throw', {}, /obey: No such thing/],
    ['that is too large', `x${'y'.repeat(3000)}`, { size: 2000 }, /more than 2000 bytes/],
  ])('%s fails alone', async (_, word, limits, says) => {
    const list = await collect(inputs('Fine 0', word, ...fine), { limits, ordered: true });
    expect(list.map(({ status }) => status)).toEqual(['done', 'failed', ...fine.map(() => 'done')]);
    expect(reasons(list)[1]).toMatch(says);
  });

  test('fails alone however many there are', async () => {
    const list = await collect(
      inputs(...Array.from({ length: 20 }, (_, index) => (index % 2 ? 'exit' : `Fine ${index}`))),
      {},
    );
    expect(list.filter(({ status }) => status === 'done')).toHaveLength(10);
  });

  test('that unpacks without an end fails alone', async () => {
    const bomb: BulkInput = { id: 'bomb', content: gzipSync(Buffer.alloc(2 ** 24)) };
    const list = await collect([bomb, input('fine', 'Fine')], { limits: { size: 2 ** 16 }, ordered: true });
    expect(reasons(list)).toEqual([expect.stringMatching(/more than 65536 bytes/), undefined]);
  });

  test('that is none, or whose path is none, fails alone', async () => {
    // As a source without types may give them.
    const given = [
      ...[{ id: 'long', path: 'y'.repeat(300) }, { id: 'zero', path: '/tmp/a\0b' }, { id: 'empty' }, null, 7],
      ...[
        { id: 5, content: 'a' },
        { id: 'content', content: 5 },
        { id: 'path', path: 5 },
        { id: 'fault', fault: {} },
      ],
      ...[
        { id: 'big', content: 'a', metadata: { wordCount: 1n } },
        { id: 'url', content: 'a', url: Symbol('a') },
      ],
      Object.defineProperty({ id: 'getter' }, 'content', {
        enumerable: true,
        get: () => {
          throw new Error('No');
        },
      }),
      { id: 'fine', content: 'Fine' },
    ];
    const list: BulkResult[] = await Reflect.apply(collect, undefined, [given, { ordered: true }]);
    expect(list.filter(({ status }) => status === 'done').map(({ id }) => id)).toEqual(['fine']);
    expect(list.map(({ id }) => id)).toEqual([
      ...['long', 'zero', 'empty', 'input', 'input', '5', 'content', 'path', 'fault', 'big', 'url', 'getter', 'fine'],
    ]);
    expect(reasons(list).slice(0, -1)).toEqual(list.slice(0, -1).map(() => expect.stringMatching(/\w/)));
    expect(await collect(files([`${'y'.repeat(300)}.txt`]), {})).toMatchObject([{ status: 'failed' }]);
  });

  test('that cannot cross threads fails alone, and holds up none behind it', async () => {
    const bad = Array.from({ length: 6 }, (_, index) => Object.assign(input(`bad${index}`, 'a'), { more: () => 'no' }));
    const source = [...inputs('Fine 0', 'Fine 1'), ...bad, input('fine', 'Fine')];
    const list = await collect(source, { jobs: 1, ordered: true });
    const cannot = expect.stringMatching(/cannot go to a worker/);
    expect(reasons(list)).toEqual([undefined, undefined, ...bad.map(() => cannot), undefined]);
  });

  test('whose diagnostics cannot cross threads fails alone', async () => {
    const [result] = await collect(inputs('a'), { formats: ['functions'] });
    expect(result).toMatchObject({ status: 'failed', diagnostics: [{ ruleId: 'bulk/output' }] });
  });

  test('is not given the time that its worker takes to start', async () => {
    const slow = { setup: new URL('./setup-slow.ts', import.meta.url), formats: ['slow'], limits: { time: 3000 } };
    expect(reasons(await collect(inputs('Fine'), { ...slow, jobs: 1 }))).toEqual([undefined]);
  });
});

describe('options', () => {
  test('of exporters reach the workers, those of the module too; plain data wins', async () => {
    const option = async (options: Partial<BulkOptions>): Promise<unknown> => {
      const [result] = await collect(inputs('a'), { formats: ['option'], ...options });
      return JSON.parse(String(result?.outputs[0]?.data));
    };
    expect(await option({})).toEqual({ title: 'By the module', base: 'https://example.org/setup' });
    const given = { baseUrl: 'https://example.org/plain', each: { option: { title: 'Plain' } } };
    expect(await option(given)).toEqual({ title: 'Plain', base: 'https://example.org/plain' });
  });

  test('of text say what its media type is', async () => {
    const types = async (each: Record<string, object>): Promise<(string | undefined)[]> => {
      const [result] = await collect(inputs('a'), { formats: ['text', 'jsonld', 'obey'], each });
      return result?.outputs.map(({ mediaType }) => mediaType) ?? [];
    };
    const others = ['application/ld+json', 'text/plain'];
    expect(await types({})).toEqual(['text/plain; charset=utf-8', ...others]);
    expect(await types({ text: { flowed: true } })).toEqual([expect.stringContaining('format=flowed'), ...others]);
  });

  test.each<[string, object, RegExp]>([
    ['a function', { each: { pdf: { fonts: () => [] } } }, /each: only plain data/],
    ['an unknown format', { formats: ['pfd'] }, /no format "pfd"/],
    ['two formats of one ending', { formats: ['obey', 'view'], setup }, /both write files that end in \.out/],
    ['no format', { formats: [] }, /formats: expected names/],
    ['a format in capitals', { formats: ['PDF'] }, /there is no format "PDF"; did you mean "pdf"/],
    ['no workers', { jobs: 0 }, /jobs: expected a whole number/],
    ['an unknown limit', { limits: { tmie: 3 } }, /limits\.tmie/],
    ['an option that there is not', { job: 2 }, /job: there is no such option; did you mean jobs/],
    ['an option of one format for all', { pageSize: 'a5' }, /pageSize: there is no such option/],
    ['a module from elsewhere', { setup: new URL('https://example.org/setup.js') }, /setup: expected a file: URL/],
    [
      'a module that is not there',
      { setup: new URL('./none.js', import.meta.url) },
      /setup: the module cannot be loaded/,
    ],
    ['a format that the module lacks', { formats: ['poem'], setup }, /no format "poem", and setup/],
    ['a journal to go on with that nobody names', { resume: true }, /resume: say which journal/],
  ])('refuse %s', async (_, options, says) => {
    const run = convert(inputs('a'), () => {}, { formats: ['text'], jobs: 1, ...options });
    await expect(run).rejects.toMatchObject({ code: 'option/invalid', message: expect.stringMatching(says) });
  });
});

test.each([undefined, '*.txt', 3])('%j is no source', async (source) => {
  const run = Reflect.apply(convert, undefined, [source, () => {}, { formats: ['text'], jobs: 1 }]);
  await expect(run).rejects.toMatchObject({ code: 'option/invalid', option: 'source' });
});

test('formats must be said', async () => {
  const run = Reflect.apply(convert, undefined, [inputs('a'), () => {}]);
  await expect(run).rejects.toMatchObject({
    code: 'option/invalid',
    message: expect.stringMatching(/formats: say which/),
  });
});

describe('the journal', () => {
  const three = inputs('One.', 'exit', 'Three.');
  const options: BulkOptions = { formats: ['obey'], setup, jobs: 1 };

  test('is not begun anew without a word', async () => {
    const cwd = folder();
    await convert(three, { folder: cwd }, options);
    await expect(convert(three, { folder: cwd }, options)).rejects.toMatchObject({ option: 'resume' });
    expect(await convert(three, { folder: cwd, overwrite: true }, options)).toMatchObject({ done: 2, failed: 1 });
  });

  test('passes over what is done and tries again what failed', async () => {
    const cwd = folder();
    expect(await convert(three, { folder: cwd }, options)).toMatchObject({ done: 2, failed: 1, skipped: 0 });
    const again = await convert([...three, input('n3', 'Four.')], { folder: cwd }, { ...options, resume: true });
    expect(again).toMatchObject({ inputs: 4, done: 1, failed: 1, skipped: 2 });
  });

  test('does again what changed: an article, a file, an option', async () => {
    const cwd = folder({ 'a.txt': 'Now.' });
    const out = { folder: join(cwd, 'out'), overwrite: true };
    const source = (text: string): BulkInput[] => [input('n', text), { id: 'file', path: join(cwd, 'a.txt') }];
    await convert(source('One.'), out, { formats: ['text'], jobs: 1 });
    const again = (text: string, more: object = {}): Promise<unknown> =>
      convert(source(text), out, { formats: ['text'], jobs: 1, resume: true, ...more });
    expect(await again('One.')).toMatchObject({ done: 0, skipped: 2 });
    expect(await again('Two.')).toMatchObject({ done: 1, skipped: 1 });
    writeFileSync(join(cwd, 'a.txt'), 'Later, and longer.');
    expect(await again('Two.')).toMatchObject({ done: 1, skipped: 1 });
    expect(await again('Two.', { each: { text: { width: 40 } } })).toMatchObject({ done: 2, skipped: 0 });
  });

  test('knows a file by its bytes, not by its time', async () => {
    const cwd = folder({ 'a.txt': 'One.' });
    const path = join(cwd, 'a.txt');
    const run = (): Promise<unknown> =>
      convert(
        [{ id: 'file', path }],
        { folder: join(cwd, 'out'), overwrite: true },
        { ...{ formats: ['text'], jobs: 1, resume: true } },
      );
    utimesSync(path, 1, 1);
    await run();
    utimesSync(path, 2, 2);
    expect(await run()).toMatchObject({ done: 0, skipped: 1 });
    writeFileSync(path, 'Two.');
    utimesSync(path, 2, 2);
    expect(await run()).toMatchObject({ done: 1, skipped: 0 });
  });

  test('does again what is not there any more, or was cut off, or stands in another folder', async () => {
    const cwd = folder();
    const [journal, out] = [join(cwd, 'journal'), join(cwd, 'out')];
    const run = (to: string): Promise<unknown> =>
      convert(
        inputs('One.', 'Two.', 'Three.'),
        { folder: to, overwrite: true },
        { ...{ formats: ['text', 'jsonld'], jobs: 1, resume: true, journal } },
      );
    await run(out);
    rmSync(join(out, 'n0.jsonld'));
    truncateSync(join(out, 'n1.txt'), 2);
    expect(await run(out)).toMatchObject({ done: 2, skipped: 1 });
    expect(readFileSync(join(out, 'n1.txt'), 'utf8')).toBe('Two.\n');
    expect(await run(out)).toMatchObject({ done: 0, skipped: 3 });
    expect(await run(join(cwd, 'elsewhere'))).toMatchObject({ done: 3, skipped: 0 });
  });

  test('does again what another version of the package has done', () => {
    const settings = settingsOf({ formats: ['text'] });
    const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
    expect(settingsFingerprint(settings)).toBe(settingsFingerprint(settings, version));
    expect(settingsFingerprint(settings)).not.toBe(settingsFingerprint(settings, '999.0.0'));
  });

  test('bears a line that was cut off, and lines that are damaged', async () => {
    const cwd = folder();
    await convert(inputs('a', 'b', 'c'), { folder: cwd }, { formats: ['text'], jobs: 1 });
    const path = join(cwd, '.offprint/journal.ndjson');
    const [first = '', second = '', third = ''] = readFileSync(path, 'utf8').split('\n');
    writeFileSync(path, `${first}\n\u0000garbage\n${second}\n${third.slice(0, 30)}`);
    const again = { formats: ['text'], jobs: 1, resume: true };
    expect(await convert(inputs('a', 'b', 'c'), { folder: cwd }, again)).toMatchObject({ done: 1, skipped: 2 });
    expect(readFileSync(path, 'utf8')).toBe(`${first}\n\u0000garbage\n${second}\n${third}\n`);
  });

  test('is no way out of the folder by a link', async () => {
    const cwd = folder({ outside: 'mine' });
    const out = join(cwd, 'out');
    await convert(inputs('a'), { folder: out }, { formats: ['text'], jobs: 1 });
    symlinkSync(join(cwd, 'outside'), join(out, 'n1.txt'));
    const again = { formats: ['text'], jobs: 1, resume: true };
    expect(await convert(inputs('a', 'b'), { folder: out }, again)).toMatchObject({ failed: 1, skipped: 1 });
    expect(readFileSync(join(cwd, 'outside'), 'utf8')).toBe('mine');
    expect(existsSync(join(out, 'n1.txt'))).toBe(true);
  });
});
