/**
 * What a page or a Web Worker does for browser.ts, bundled with the built package as a user's code is: it takes one job after
 * another from the server, prints, reads, and sends back what came of it. It compares nothing itself.
 *
 * Bytes that many jobs have stand in them by a name, and are fetched once; a function that gives the same for each picture
 * stands in them as what it gives.
 */
import { type Job, print, read } from './job.ts';

const bytes = new Map<string, Promise<Uint8Array>>();

async function fetchBytes(name: string): Promise<Uint8Array> {
  const answer = await fetch(`/bytes/${name}`);
  return new Uint8Array(await answer.arrayBuffer());
}

async function decode(value: unknown): Promise<unknown> {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return Promise.all(value.map(decode));
  if ('$bytes' in value) {
    const name = String(value.$bytes);
    const known = bytes.get(name) ?? fetchBytes(name);
    bytes.set(name, known);
    return known;
  }
  const entries = Object.entries(value).map(async ([key, each]) => [key, await decode(each)] as const);
  const object = Object.fromEntries(await Promise.all(entries));
  return '$always' in object ? () => object.$always : object;
}

const isJob = (value: unknown): value is Job => typeof value === 'object' && value !== null && 'format' in value;

async function send(path: string, body: string | Uint8Array<ArrayBuffer>): Promise<void> {
  await fetch(path, { method: 'POST', body });
}

async function work(): Promise<void> {
  for (let number = 0; ; number++) {
    const answer = await fetch(`/job/${number}`);
    const text = await answer.text();
    if (text === '') return send('/end', '');
    const job = await decode(JSON.parse(text));
    if (!isJob(job)) throw new Error(`job ${number} is none`);
    try {
      const output = await print(job);
      await send(`/printed/${number}`, typeof output === 'string' ? output : new Uint8Array(output));
      await send(`/read/${number}`, await read(job, output));
    } catch (error) {
      await send(`/failed/${number}`, error instanceof Error ? `${error.stack}` : String(error));
    }
  }
}

// What the policy stops is said here; a worker's console is not the page's.
addEventListener('securitypolicyviolation', (event) => {
  void send('/stopped', `${event.violatedDirective} ${event.blockedURI} ${event.sourceFile}:${event.lineNumber}`);
});
void work();
