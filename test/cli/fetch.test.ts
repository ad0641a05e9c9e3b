import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createServer, type RequestListener, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type FetchLimits, fetchDocument, type Lookup } from '../../src/cli/fetch.ts';
import { fetchPictures } from '../../src/cli/pictures.ts';
import { isPublicAddress } from '../../src/cli/public-address.ts';
import { article, image, paragraph } from '../../src/model/build.ts';
import { readArticle } from '../../src/parse/read.ts';
import { folder, offprint } from './command.ts';

const page = `<!doctype html><html lang="en"><head><title>The gauge</title></head><body><article><h1>The gauge</h1>
<p>${'It has run for eighty years without a single day off. '.repeat(8)}</p>
<figure><img src="/picture.png" alt="A gauge"></figure>
<p>${'Somebody carries the bottle of ink out to the rock. '.repeat(8)}</p></article></body></html>`;
const picture = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

const send = (response: ServerResponse, body: string | Uint8Array, type = 'text/html', more = {}): void => {
  response.writeHead(200, { 'content-type': type, ...more });
  response.end(body);
};
const move = (response: ServerResponse, location: string): void => {
  response.writeHead(302, { location });
  response.end('moved');
};
const pour = (response: ServerResponse, chunk: Uint8Array): void => {
  const more = (): void => {
    while (!response.destroyed && response.write(chunk));
  };
  response.on('drain', more);
  more();
};

/** What the server does, by path. */
const routes: Readonly<Record<string, (response: ServerResponse) => void>> = {
  '/page': (response) => send(response, page, 'Text/HTML; charset="utf-8"'),
  '/latin': (response) =>
    send(response, Buffer.from(page.replace('eighty', 'caf\u00e9'), 'latin1'), 'text/html; charset=iso-8859-1'),
  '/gzip': (response) => send(response, gzipSync(page), 'text/html', { 'content-encoding': 'gzip' }),
  '/deflate': (response) => send(response, deflateSync(page), 'text/html', { 'content-encoding': 'deflate' }),
  '/bare-deflate': (response) => send(response, deflateRawSync(page), 'text/html', { 'content-encoding': 'deflate' }),
  '/no-deflate': (response) => send(response, 'no deflate at all', 'text/html', { 'content-encoding': 'deflate' }),
  '/nothing': (response) => send(response, '', 'text/html', { 'content-encoding': 'deflate' }),
  '/br': (response) => send(response, brotliCompressSync(page), 'text/html', { 'content-encoding': 'br' }),
  '/zstd': (response) => send(response, 'x', 'text/html', { 'content-encoding': 'zstd' }),
  '/picture.png': (response) => send(response, picture, 'image/png'),
  '/moved': (response) => move(response, 'page#part'),
  '/loop': (response) => move(response, '/loop'),
  '/file': (response) => move(response, 'file:///etc/passwd'),
  '/inside': (response) => move(response, 'http://127.0.0.1:1/'),
  '/none': (response) => {
    response.writeHead(404).end('none');
  },
  '/silent': () => {},
  '/slow': (response) => {
    response.writeHead(200, { 'content-type': 'text/html' });
    const timer = setInterval(() => response.write('<p>'), 50);
    response.on('close', () => clearInterval(timer));
  },
  '/endless': (response) => {
    response.writeHead(200, { 'content-type': 'text/html' });
    pour(response, Buffer.alloc(2 ** 16, 'a'));
  },
  '/large': (response) => send(response, 'x', 'text/html', { 'content-length': '999999999' }),
  '/bomb': (response) => send(response, gzipSync(Buffer.alloc(2 ** 26)), 'text/html', { 'content-encoding': 'gzip' }),
  '/damaged': (response) => send(response, 'no gzip at all', 'text/html', { 'content-encoding': 'gzip' }),
  '/short': (response) => {
    response.writeHead(200, { 'content-type': 'text/html', 'content-length': '5000' });
    response.write('<p>');
    setTimeout(() => response.destroy(), 50);
  },
  '/video': (response) => send(response, 'x', 'video/mp4'),
  '/secret.md': (response) => send(response, '# A head\n\nIn *Markdown*.', 'text/plain'),
};

const listener: RequestListener = (request, response) => {
  const route = routes[(request.url ?? '').replace(/\?.*/, '')];
  if (route) route(response);
  else response.writeHead(500).end();
};
const server = createServer(listener);
let origin = '';

beforeAll(async () => {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  origin = `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`;
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const limits: FetchLimits = {
  time: 10_000,
  size: 2 ** 20,
  allowPrivate: true,
  accepts: (type) => /^text\/|^image\//.test(type),
};
const fetched = (path: string, more: Partial<FetchLimits> = {}): ReturnType<typeof fetchDocument> =>
  fetchDocument(path.startsWith('http') ? path : origin + path, { ...limits, ...more });

describe('fetchDocument', () => {
  test('reads an empty answer that is said to be packed', async () => {
    expect((await fetched('/nothing')).bytes).toHaveLength(0);
  });

  test.each(['/page', '/gzip', '/deflate', '/bare-deflate', '/br', '/moved'])('reads %s', async (path) => {
    const { bytes, mediaType, url } = await fetched(path);
    expect(Buffer.from(bytes).toString()).toBe(page);
    expect(mediaType).toBe('text/html');
    expect(url).toBe(origin + (path === '/moved' ? '/page' : path));
  });

  test('says which encoding the server states', async () => {
    expect(await fetched('/page')).toMatchObject({ charset: 'utf-8' });
    expect(await fetched('/gzip')).toMatchObject({ charset: undefined });
  });

  test.each<[path: string, says: RegExp, more?: Partial<FetchLimits>]>([
    ['/none', /The server answers 404 Not Found/],
    ['/silent', /longer than 0\.4 s/, { time: 400 }],
    ['/slow', /longer than 0\.4 s/, { time: 400 }],
    ['/endless', /more than 1048576 bytes/],
    ['/large', /more than 1048576 bytes/],
    ['/bomb', /more than 1048576 bytes/],
    ['/damaged', /incorrect header check/],
    ['/no-deflate', /invalid|incorrect/],
    ['/zstd', /packed by zstd/],
    ['/short', /aborted|terminated|premature/i],
    ['/video', /It is video\/mp4, which is not read/],
    ['/loop', /More than 5 redirects/],
    ['/file', /file:\/\/\/etc\/passwd is no address of http/],
    ['ftp://example.org/', /no address of http/],
    ['http://name:word@127.0.0.1/', /name and a password/],
  ])('refuses %s', async (path, says, more = {}) => {
    await expect(path.startsWith('ftp') ? fetchDocument(path, limits) : fetched(path, more)).rejects.toThrow(says);
  });
});

describe('an address of this machine or its network', () => {
  const closed = { allowPrivate: false };

  test.each([
    'http://localhost:PORT/page',
    'http://127.0.0.1:PORT/page',
    'http://127.1:PORT/page',
    'http://2130706433:PORT/page',
    'http://0x7f.0.0.1:PORT/page',
    'http://0:PORT/page',
    'http://[::1]:PORT/page',
    'http://[::ffff:127.0.0.1]:PORT/page',
    'http://169.254.169.254/latest/meta-data/',
    'http://[64:ff9b::7f00:1]/',
  ])('is refused: %s', async (address) => {
    const url = address.replace('PORT', new URL(origin).port);
    await expect(fetchDocument(url, { ...limits, ...closed })).rejects.toThrow(/private network; --allow-private/);
  });

  test('is refused after a redirect from a public one, and by what a name stands for', async () => {
    const { port } = new URL(origin);
    // Node asks for all addresses at once; the name would lead to the world first, and here the second time.
    let asked = 0;
    const rebinding: Lookup = (_, __, found) => {
      asked += 1;
      found(null, [{ address: asked === 1 ? '93.184.215.14' : '127.0.0.1', family: 4 }]);
    };
    const here: Lookup = (_, __, found) =>
      found(null, [
        { address: '93.184.215.14', family: 4 },
        { address: '127.0.0.1', family: 4 },
      ]);
    const at = `http://rebind.example:${port}/page`;
    await expect(fetchDocument(at, { ...limits, ...closed, lookup: here })).rejects.toThrow(
      /rebind\.example \(127\.0\.0\.1\) is in a private/,
    );
    // It connects to what was checked, which this port of the world does not answer; it does not come here by a second look.
    await expect(fetchDocument(at, { ...limits, ...closed, time: 1500, lookup: rebinding })).rejects.toThrow(
      /longer than|E[A-Z]+/,
    );
    expect(asked).toBe(1);
    await expect(fetchDocument(at, { ...limits, lookup: here, time: 5000 })).resolves.toMatchObject({
      mediaType: 'text/html',
    });
  });

  test('is one by all notations, and a public one is none', () => {
    const hidden = [
      '10.1.2.3',
      '172.31.0.1',
      '192.168.1.1',
      '100.64.0.1',
      '169.254.1.1',
      '0.0.0.0',
      '224.0.0.1',
      '255.255.255.255',
    ];
    const hidden6 = [
      '::',
      '::1',
      'fe80::1',
      'fe80::1%eth0',
      'fc00::1',
      'fd12::1',
      'ff02::1',
      '::ffff:8.8.8.8',
      '2002:7f00:1::',
      '2001::1',
      '64:ff9b::808:808',
    ];
    expect([...hidden, ...hidden6, 'example.org', ''].filter(isPublicAddress)).toEqual([]);
    expect(
      ['93.184.215.14', '8.8.8.8', '172.32.0.1', '2606:4700::1111', '2a00:1450::1'].filter(
        (each) => !isPublicAddress(each),
      ),
    ).toEqual([]);
  });
});

describe('offprint with an address', () => {
  test('prints a page with its address and its pictures', async () => {
    const cwd = folder();
    const args = [`${origin}/moved`, '-o', 'a.epub', '--allow-private', '--images'];
    expect(await offprint(cwd, args)).toMatchObject({ code: 0, stdout: '' });
    const bytes = readFileSync(join(cwd, 'a.epub'));
    expect(await readArticle(bytes)).toMatchObject({ metadata: { headline: 'The gauge', url: `${origin}/page` } });
    expect(bytes.includes('.png')).toBe(true);
  });

  test('names the pictures that it does not fetch', async () => {
    const cwd = folder();
    const { code, stderr } = await offprint(cwd, [`${origin}/page`, '-o', 'a.epub', '--allow-private']);
    expect(code).toBe(0);
    expect(stderr).toContain(`${origin}/picture.png [export/image-missing]`);
    expect(readFileSync(join(cwd, 'a.epub')).includes('.png')).toBe(false);
  });

  test('reads what the server says it is, and by the ending where it says no more than text', async () => {
    const cwd = folder();
    const { stdout } = await offprint(cwd, [`${origin}/secret.md`, '--to', 'text', '--allow-private']);
    expect(stdout).toContain('In Markdown.');
    const latin = await offprint(cwd, [`${origin}/latin`, '--to', 'text', '--allow-private']);
    expect(latin.stdout).toContain('caf\u00e9');
  });

  test('writes nothing of what is refused, and ends with 1', async () => {
    const cwd = folder();
    const { code, stderr } = await offprint(cwd, [`${origin}/page`, `${origin}/loop`, '--to', 'text', '-d', 'out']);
    expect(code).toBe(1);
    expect(stderr).toContain(
      `${origin}/page: error: 127.0.0.1 is in a private network; --allow-private allows it [cli/input]`,
    );
    expect(stderr).toContain('offprint: 2 of 2 inputs failed');
    expect(existsSync(join(cwd, 'out'))).toBe(false);
  });

  test('reports the pictures that are refused', async () => {
    const cwd = folder({ 'a.md': `One.\n\n![A](${origin}/video)\n` });
    const { code, stderr } = await offprint(cwd, ['a.md', '-o', 'a.epub', '--images', '--allow-private']);
    expect(code).toBe(0);
    expect(stderr).toContain(
      `The picture ${origin}/video is not fetched: It is video/mp4, which is not read [cli/picture]`,
    );
  });

  test('fetches the cover too, and no pictures for longer than four times what a document may take', async () => {
    const cover = { image: image(`${origin}/picture.png`) };
    const slow = Array.from({ length: 9 }, (_, index) => image(`${origin}/silent?${index}`));
    const source = article({ language: 'en', headline: 'The gauge', ...cover }, paragraph(...slow));
    const seen: string[] = [];
    const pictures = await fetchPictures(source, {}, { ...limits, time: 300 }, ({ reason }) => seen.push(reason));
    expect(Object.keys(pictures)).toEqual([`${origin}/picture.png`]);
    expect(seen).toHaveLength(9);
    expect(seen[0]).toContain('It took longer than 0.3 s');
    expect(seen[8]).toContain('The pictures took longer than 1.2 s');
  });

  test('is no input of bulk', async () => {
    const { code, stderr } = await offprint(folder(), ['bulk', `${origin}/page`, '--to', 'text', '-d', 'out']);
    expect({ code, stderr: stderr.split('\n')[0] }).toEqual({
      code: 2,
      stderr: `offprint: ${origin}/page is on the web, which bulk does not read`,
    });
  });
});

test('names files by the last part of an address that says something', async () => {
  const cwd = folder();
  const addresses = [`${origin}/page`, `${origin}/secret.md`, `${origin}/gzip`];
  expect(await offprint(cwd, [...addresses, '--to', 'text', '-d', 'out', '--allow-private'])).toMatchObject({
    code: 0,
  });
  expect(readdirSync(join(cwd, 'out')).sort()).toEqual(['gzip.txt', 'page.txt', 'secret.txt']);
});
