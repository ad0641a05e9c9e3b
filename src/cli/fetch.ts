/**
 * A document from the web, within limits: of time, of bytes before and after unpacking, of redirects, of media types.
 *
 * Whoever wrote the page or runs its server may want to reach what only this machine reaches. Invariant: a connection is made
 * to an address that was checked, and to no other: the name is looked up once, and what was found is what is connected to, so
 * that a name whose answer changes (DNS rebinding) is no way around; each redirect starts anew.
 */
import { type LookupAddress, type LookupOptions, lookup as systemLookup } from 'node:dns';
import { get as httpGet, type IncomingMessage, type RequestOptions } from 'node:http';
import { get as httpsGet } from 'node:https';
import { isIP } from 'node:net';
import { pipeline as callbackPipeline, type Duplex } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress, createGunzip, createInflate, createInflateRaw } from 'node:zlib';
import { isPublicAddress } from './public-address.ts';

/** Looks a name up: `dns.lookup` with the option `all`. */
export type Lookup = (
  name: string,
  options: LookupOptions & { all: true },
  found: (error: NodeJS.ErrnoException | null, addresses: LookupAddress[]) => void,
) => void;

/** What may be fetched, and how much of it. */
export interface FetchLimits {
  /** Milliseconds for all of it, redirects included. */
  time: number;
  /** Bytes, before and after unpacking. */
  size: number;
  /** Whether addresses of this machine and its network are allowed. */
  allowPrivate: boolean;
  /** Whether a media type, in lower case and without parameters, is wanted; empty if the server says none. */
  accepts(mediaType: string): boolean;
  /** Default: the system's. */
  lookup?: Lookup;
}

/** A document that was fetched. */
export interface Fetched {
  bytes: Uint8Array;
  /** Where it was found, after all redirects, without a fragment. */
  url: string;
  /** Empty if the server says none. */
  mediaType: string;
  /** The parameter of the media type, as it stands. */
  charset: string | undefined;
}

/** Redirects that are followed: as many as RFC 2068 advised, enough for a page that moved and moved again. */
const redirects = 5;

/** Whether an input is an address on the web. */
export const isWebAddress = (input: string): boolean => /^https?:\/\//i.test(input);

/** An address that cannot be fetched, and why. */
class Refusal extends Error {
  override readonly name = 'Refusal';
  /** So that it is told in its own words. */
  readonly syscall = 'fetch';
}

/**
 * Fetches a document.
 *
 * @throws An error that says why in a sentence.
 */
export async function fetchDocument(address: string, limits: FetchLimits): Promise<Fetched> {
  const signal = AbortSignal.timeout(Math.min(limits.time, 2 ** 31 - 1));
  try {
    let url = urlOf(address);
    for (let hop = 0; hop <= redirects; hop++) {
      const response = await answer(url, limits, signal);
      const { statusCode = 0, headers } = response;
      if ([301, 302, 303, 307, 308].includes(statusCode) && headers.location !== undefined) {
        response.destroy();
        url = urlOf(headers.location, url);
        continue;
      }
      if (statusCode !== 200) {
        response.destroy();
        throw new Refusal(`The server answers ${statusCode} ${response.statusMessage ?? ''}`.trimEnd());
      }
      return await read(response, url, limits, signal);
    }
    throw new Refusal(`More than ${redirects} redirects`);
  } catch (error) {
    if (signal.aborted) throw new Refusal(`It took longer than ${limits.time / 1000} s`);
    throw error instanceof Refusal ? error : new Refusal(error instanceof Error ? error.message : String(error));
  }
}

function urlOf(address: string, base?: URL): URL {
  const url = URL.canParse(address, base?.href) ? new URL(address, base) : undefined;
  if (!url || !isWebAddress(url.href)) throw new Refusal(`${address.slice(0, 200)} is no address of http or https`);
  if (url.username !== '' || url.password !== '')
    throw new Refusal('An address with a name and a password is not fetched');
  url.hash = '';
  return url;
}

function answer(url: URL, { allowPrivate, lookup }: FetchLimits, signal: AbortSignal): Promise<IncomingMessage> {
  const host = url.hostname.replace(/^\[|\]$/g, '');
  if (!allowPrivate && isIP(host) !== 0 && !isPublicAddress(host)) throw privateAddress(host, host);
  const options: RequestOptions = {
    ...{ signal, agent: false, lookup: checkedLookup(lookup ?? systemLookup, allowPrivate) },
    headers: {
      ...{ 'user-agent': 'offprint', accept: '*/*', 'accept-encoding': 'gzip, deflate, br' },
    },
  };
  return new Promise((resolve, reject) => {
    const get = url.protocol === 'https:' ? httpsGet : httpGet;
    get(url, options, resolve).on('error', reject);
  });
}

/** A lookup that gives only what may be connected to. One private address among others spoils them all. */
function checkedLookup(lookup: Lookup, allowPrivate: boolean): NonNullable<RequestOptions['lookup']> {
  return (name, options, found) => {
    lookup(name, { ...options, all: true }, (error, addresses) => {
      const hidden = allowPrivate ? undefined : addresses?.find(({ address }) => !isPublicAddress(address));
      const [first] = addresses ?? [];
      if (error) found(error, '');
      else if (hidden) found(privateAddress(name, hidden.address), '');
      else if (!first) found(new Refusal(`${name} has no address`), '');
      else if (options.all) found(null, addresses);
      else found(null, first.address, first.family);
    });
  };
}

function privateAddress(name: string, address: string): Refusal {
  const what = name === address ? address : `${name} (${address})`;
  return new Refusal(`${what} is in a private network; --allow-private allows it`);
}

type Bytes = AsyncIterable<Uint8Array>;

/** By the name of the coding (RFC 9110, 8.4.1). */
const unpackers: Readonly<Record<string, () => Duplex | ((chunks: Bytes) => Bytes)>> = {
  gzip: createGunzip,
  'x-gzip': createGunzip,
  deflate: () => inflated,
  br: createBrotliDecompress,
};

/** What is called deflate is zlib, and from some servers bare deflate: the method in the first byte tells (RFC 1950, 2.2). */
async function* inflated(chunks: Bytes): Bytes {
  const iterator = chunks[Symbol.asyncIterator]();
  let head = await iterator.next();
  while (!head.done && head.value.length === 0) head = await iterator.next();
  if (head.done) return;
  const first = head.value;
  async function* all(): Bytes {
    yield first;
    yield* { [Symbol.asyncIterator]: () => iterator };
  }
  yield* callbackPipeline(all, ((first[0] ?? 0) & 0x0f) === 8 ? createInflate() : createInflateRaw(), () => {});
}

async function read(response: IncomingMessage, url: URL, limits: FetchLimits, signal: AbortSignal): Promise<Fetched> {
  const {
    'content-type': contentType = '',
    'content-encoding': coding = 'identity',
    'content-length': length,
  } = response.headers;
  try {
    const [mediaType = '', ...parameters] = contentType.split(';').map((part) => part.trim());
    const type = mediaType.toLowerCase();
    if (!limits.accepts(type))
      throw new Refusal(`It is ${type.slice(0, 100) || 'of no stated type'}, which is not read`);
    if (Number(length) > limits.size) throw tooLarge(limits.size);
    const packed = coding.trim().toLowerCase();
    if (packed !== 'identity' && !Object.hasOwn(unpackers, packed))
      throw new Refusal(`It is packed by ${packed.slice(0, 40)}`);
    const chunks = bounded(response, limits.size);
    const unpacker = unpackers[packed]?.();
    const take = (plain: AsyncIterable<Uint8Array>): Promise<Uint8Array> => collect(plain, limits.size);
    const bytes = unpacker
      ? await pipeline(chunks, unpacker, take, { signal })
      : await pipeline(chunks, take, { signal });
    const charset = parameters.map((part) => /^charset="?([^"]+)"?$/i.exec(part)?.[1]).find(Boolean);
    return { bytes, url: url.href, mediaType: type, charset };
  } finally {
    response.destroy();
  }
}

/** The bytes as they come, no more than the limit. */
async function* bounded(chunks: AsyncIterable<Uint8Array>, size: number): AsyncGenerator<Uint8Array> {
  let length = 0;
  for await (const chunk of chunks) {
    length += chunk.length;
    if (length > size) throw tooLarge(size);
    yield chunk;
  }
}

async function collect(chunks: AsyncIterable<Uint8Array>, size: number): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  for await (const part of bounded(chunks, size)) parts.push(part);
  return new Uint8Array(Buffer.concat(parts));
}

function tooLarge(size: number): Refusal {
  return new Refusal(`It has more than ${size} bytes`);
}
