/** What the page hears of its worker: nothing of an article or a look that has given way. */
import { expect, test, vi } from 'vitest';
import type { Look, Numbered, Reply, Request } from '../../playground/messages.ts';
import { openSession } from '../../playground/session.ts';

type Hear = (event: { data: Numbered<Reply> }) => void;

/** A worker that does nothing by itself. */
interface Puppet {
  asked: Numbered<Request>[];
  ended: boolean;
  /** Replies to the request of a number. */
  say(number: number, reply: Reply): void;
}

const look: Look = { theme: 'reading', pageSize: 'a4' };
const file = (format: 'html' | 'pdf'): Reply => ({ tell: 'file', format, name: format, data: new Blob([]) });

/** A session, with the workers that it has started and what it lets the page hear. */
function opened() {
  const workers: Puppet[] = [];
  const heard: Reply[] = [];
  vi.stubGlobal(
    'Worker',
    class {
      readonly puppet: Puppet = { asked: [], ended: false, say: () => {} };
      constructor() {
        workers.push(this.puppet);
      }
      addEventListener(type: string, hear: Hear): void {
        if (type === 'message') this.puppet.say = (number, reply) => hear({ data: { ...reply, number } });
      }
      postMessage(request: Numbered<Request>): void {
        this.puppet.asked.push(request);
      }
      terminate(): void {
        this.puppet.ended = true;
      }
    },
  );
  const session = openSession((reply) => heard.push(reply));
  const [worker] = workers;
  if (!worker) throw new Error('No worker was started');
  return { session, worker, workers, heard };
}

test('a worker that prints in a new look is busy, though it was done with the old one', () => {
  const { session, worker, workers } = opened();
  session.read('One');
  session.print(look);
  session.print({ ...look, pageSize: 'a5' });
  worker.say(2, { tell: 'done' });
  session.read('Two');
  expect(worker.ended).toBe(true);
  expect(workers[1]?.asked).toEqual([{ ask: 'read', input: 'Two', number: 4 }]);
});

test('a worker that is done reads the next article', () => {
  const { session, worker, workers } = opened();
  session.read('One');
  session.print(look);
  session.members('/children', 0);
  worker.say(2, { tell: 'done' });
  session.read('Two');
  expect(workers).toHaveLength(1);
  expect(worker.asked.map(({ ask, number }) => [ask, number])).toEqual([
    ...[
      ['read', 1],
      ['print', 2],
    ],
    ...[
      ['members', 2],
      ['read', 3],
    ],
  ]);
});

test('what an old request still says of an article that has given way is not heard', () => {
  const { session, worker, heard } = opened();
  session.read('One');
  session.print(look);
  worker.say(2, { tell: 'done' });
  session.read('Two');
  heard.length = 0;
  worker.say(2, file('html'));
  worker.say(1, { tell: 'article', html: 'One' });
  worker.say(3, { tell: 'article', html: 'Two' });
  expect(heard).toEqual([{ tell: 'article', html: 'Two' }]);
});

test('what was made for an old look is not heard, and what no look changes is', () => {
  const { session, worker, heard } = opened();
  session.read('One');
  session.print(look);
  session.print({ ...look, pageSize: 'a5' });
  worker.say(2, file('html'));
  worker.say(2, file('pdf'));
  worker.say(2, { tell: 'done' });
  expect(heard).toEqual([file('html')]);
  worker.say(3, file('pdf'));
  worker.say(3, { tell: 'done' });
  expect(heard.slice(1)).toEqual([file('pdf'), { tell: 'done' }]);
});
