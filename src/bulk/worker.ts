/**
 * A worker thread: prints one article after another, as they are handed to it.
 *
 * Invariant: one at a time and in order, so that the first task without a reply is the one at work. What a reply holds goes
 * over as a copy: an exporter may keep the bytes that it gave.
 */
import { parentPort, threadId, workerData } from 'node:worker_threads';
import { diagnose } from '../model/diagnostic.ts';
import { parseArticle } from '../parse/detect.ts';
import { openPrinter, type Printed, type Task } from './print.ts';
import { reasonOf } from './system-error.ts';
import type { WorkerData, WorkerSays } from './workers.ts';

const say = (message: WorkerSays, transfer: ArrayBuffer[] = []): void => parentPort?.postMessage(message, transfer);

/** The bytes on their own: a view of a larger buffer would be sent with all of it. */
function detached({ outputs, diagnostics }: Printed): { reply: Printed; buffers: ArrayBuffer[] } {
  const buffers: ArrayBuffer[] = [];
  const copies = outputs.map((output) => {
    if (!(output.data instanceof Uint8Array)) return output;
    const data = Uint8Array.from(output.data);
    buffers.push(data.buffer);
    return { ...output, data };
  });
  return { reply: { outputs: copies, diagnostics }, buffers };
}

async function work(): Promise<void> {
  const { settings, target }: WorkerData = workerData;
  const own = target && { ...target, temporary: `${target.temporary}-${threadId}` };
  const print = await openPrinter(settings, own);
  // Loads the parser of text, so that the first article is not given the time for it.
  await parseArticle('Words.', { from: 'text' });
  let last = Promise.resolve();
  parentPort?.on('message', (task: Task) => {
    last = last.then(async () => {
      const { reply, buffers } = detached(await print(task));
      try {
        say({ reply }, buffers);
      } catch (error) {
        const diagnostics = [diagnose('bulk/output', `Its result cannot leave the worker: ${reasonOf(error)}`)];
        say({ reply: { outputs: [], diagnostics } });
      }
    });
  });
  say({ ready: true });
}

void work().catch((error: unknown) => say({ refusal: reasonOf(error) }));
