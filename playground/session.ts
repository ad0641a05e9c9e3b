/**
 * The page's side of the worker. A new article ends a worker that is busy and starts another: the old work is over at once,
 * and nothing that it still says is heard.
 *
 * Invariant: what is heard is of the article that was handed in last and, where it depends on the look, of the look that was
 * chosen last; the worker is busy until it is done with the newest request.
 */
import { type Dropped, type Look, looked, type Numbered, type Reply, type Request } from './messages.ts';

export interface Session {
  read(input: string | readonly Dropped[]): void;
  print(look: Look): void;
  members(pointer: string, from: number): void;
}

export function openSession(hear: (reply: Reply) => void): Session {
  let isBusy = false;
  /** The numbers of the newest request, and of the one that handed the article in. */
  let [newest, handedIn] = [0, 0];
  let worker = start();

  function start(): Worker {
    const started = new Worker('worker.js', { type: 'module' });
    const hearOf = ({ number, ...reply }: Numbered<Reply>): void => {
      if (started !== worker || number < (isOfNewest(reply) ? newest : handedIn)) return;
      if (reply.tell === 'done') isBusy = false;
      hear(reply);
    };
    started.addEventListener('message', ({ data }: MessageEvent<Numbered<Reply>>) => hearOf(data));
    started.addEventListener('error', ({ message }) => {
      hearOf({ tell: 'unreadable', reason: message || 'The worker could not be started', number: newest });
      hearOf({ tell: 'done', number: newest });
    });
    return started;
  }

  const ask = (request: Request): void =>
    worker.postMessage({ ...request, number: newest } satisfies Numbered<Request>);

  return {
    read(input) {
      if (isBusy) {
        worker.terminate();
        worker = start();
      }
      isBusy = true;
      newest += 1;
      handedIn = newest;
      ask({ ask: 'read', input });
    },
    print(look) {
      isBusy = true;
      newest += 1;
      ask({ ask: 'print', look });
    },
    members: (pointer, from) => ask({ ask: 'members', pointer, from }),
  };
}

/** Whether a reply says nothing that is still so after another request: what was made for an old look is made again. */
const isOfNewest = (reply: Reply): boolean =>
  reply.tell === 'done' || ('format' in reply && looked.includes(reply.format));
