/** The worker of the playground, without a page: what it says to one that asks. */
import { beforeAll, expect, test, vi } from 'vitest';
import type { Dropped, Look, Numbered, Reply, Request } from '../../playground/messages.ts';

const look: Look = { theme: 'reading', pageSize: 'a4' };
const told: Numbered<Reply>[] = [];
let ask: (request: Numbered<Request>) => void;
let onTold = (_: Numbered<Reply>): void => {};

beforeAll(async () => {
  vi.stubGlobal('self', {
    addEventListener: (_: string, hear: (event: { data: Numbered<Request> }) => void) => {
      ask = (data) => hear({ data });
    },
    postMessage(reply: Numbered<Reply>) {
      told.push(reply);
      onTold(reply);
    },
  });
  await import('../../playground/worker.ts');
});

/** Waits for something that it tells in reply to a request. */
const heard = (number: number, tell: Reply['tell']): Promise<Reply> =>
  vi.waitFor(
    () => {
      const reply = told.find((each) => each.number === number && each.tell === tell);
      if (!reply) throw new Error(`It does not tell ${tell}`);
      return reply;
    },
    { timeout: 60_000 },
  );

const text = (name: string, words: string): Dropped => ({ name, bytes: new TextEncoder().encode(words) });

test('a new article stops the files of the one before', async () => {
  ask({ ask: 'read', input: 'The first\n\nWords of one.', number: 1 });
  await heard(1, 'article');
  onTold = ({ number, tell }) => {
    if (number !== 2 || tell !== 'printing') return;
    onTold = () => {};
    ask({ ask: 'read', input: 'The second\n\nWords of another.', number: 3 });
  };
  ask({ ask: 'print', look, number: 2 });
  await heard(3, 'article');
  ask({ ask: 'print', look, number: 4 });
  expect(told.filter(({ number }) => number === 2)).toEqual([{ tell: 'printing', format: 'html', number: 2 }]);
  expect(await heard(4, 'file')).toMatchObject({ format: 'html', name: 'the-second.html' });
});

test('a picture may be called as a member that every object has', async () => {
  ask({ ask: 'read', input: [text('a.md', '# Head\n\n![A](constructor)\n\n![B](toString)\n')], number: 5 });
  expect(await heard(5, 'article')).toMatchObject({ html: expect.stringContaining('Head') });
  expect(told.filter(({ number, tell }) => number === 5 && tell === 'unreadable')).toEqual([]);
});
