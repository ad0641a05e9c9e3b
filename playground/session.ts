/**
 * The page's side of the worker. A new article ends a worker that is busy and starts another: the old work is over at once,
 * and nothing that it still says is heard.
 */
import type { Dropped, Look, Reply, Request } from './messages.ts';

export interface Session {
  read(input: string | readonly Dropped[]): void;
  print(look: Look): void;
  members(pointer: string, from: number): void;
}

export function openSession(hear: (reply: Reply) => void): Session {
  let isBusy = false;
  let worker = start();

  function start(): Worker {
    const started = new Worker('worker.js', { type: 'module' });
    const hearOf = (reply: Reply): void => {
      if (started !== worker) return;
      if (reply.tell === 'done') isBusy = false;
      hear(reply);
    };
    started.addEventListener('message', ({ data }: MessageEvent<Reply>) => hearOf(data));
    started.addEventListener('error', ({ message }) => {
      hearOf({ tell: 'unreadable', reason: message || 'The worker could not be started' });
      hearOf({ tell: 'done' });
    });
    return started;
  }

  const ask = (request: Request): void => worker.postMessage(request);

  return {
    read(input) {
      if (isBusy) {
        worker.terminate();
        worker = start();
      }
      isBusy = true;
      ask({ ask: 'read', input });
    },
    print(look) {
      isBusy = true;
      ask({ ask: 'print', look });
    },
    members: (pointer, from) => ask({ ask: 'members', pointer, from }),
  };
}
