/**
 * Long work in steps: between them timers run, a page stays alive and a signal is heard.
 *
 * A step says how much it did, about one for a character of text; when enough is done, everybody else has a turn. The
 * measure is counted, not timed. Invariant: what is made does not depend on how often it paused.
 */

/** Work that says after each step how much that was. */
export type Work<Result> = Generator<number, Result, void>;

/** What is done between two turns: some hundredths of a second on a common machine. */
const stint = 20_000;

/**
 * Does work, with turns for everybody else.
 *
 * @throws The signal's reason, at the first turn after it was aborted.
 */
export async function perform<Result>(work: Work<Result>, signal?: AbortSignal): Promise<Result> {
  let done = 0;
  for (let step = work.next(); ; step = work.next()) {
    if (step.done) return step.value;
    done += step.value;
    if (done < stint) continue;
    done = 0;
    await pause(signal);
  }
}

/**
 * A turn for everybody else: between stages that are not done in steps.
 *
 * @throws The signal's reason if it is aborted.
 */
export async function pause(signal?: AbortSignal): Promise<void> {
  await turn();
  signal?.throwIfAborted();
}

/** Does work at once: for texts of our own, which are short. */
export function atOnce<Result>(work: Work<Result>): Result {
  for (let step = work.next(); ; step = work.next()) if (step.done) return step.value;
}

/** A turn of the event loop. By a message: browsers make a timer wait a second on a page that is not looked at. */
function turn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', () => {
      port1.close();
      resolve();
    });
    port1.start();
    port2.postMessage(undefined);
  });
}
