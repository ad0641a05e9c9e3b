import { describe, expect, test } from 'vitest';
import { layOutPages } from '../../../src/export/pdf/flow.ts';
import { toPdf } from '../../../src/export/pdf/index.ts';
import { atOnce, perform, type Work } from '../../../src/export/pdf/work.ts';
import * as b from '../../../src/model/build.ts';

function* counting(steps: number, cost: number, made: number[] = []): Work<number[]> {
  for (let step = 0; step < steps; step++) {
    made.push(step);
    yield cost;
  }
  return made;
}

describe('work in steps', () => {
  test('gives the same result with turns and without', async () => {
    expect(await perform(counting(100, 10_000))).toEqual(atOnce(counting(100, 10_000)));
  });

  test('lets timers run before it is done', async () => {
    const made: number[] = [];
    let seen = -1;
    setTimeout(() => {
      seen = made.length;
    }, 0);
    const started = Date.now();
    const work = function* (): Work<void> {
      while (seen < 0 && Date.now() - started < 10_000) yield* counting(10, 10_000, made);
    };
    await perform(work());
    expect(seen).toBeGreaterThan(0);
  });

  test('stops at a turn after its signal was aborted, and throws the reason', async () => {
    const made: number[] = [];
    const controller = new AbortController();
    const work = function* (): Work<void> {
      yield* counting(10, 10_000, made);
      controller.abort(new Error('no longer wanted'));
      yield* counting(1000, 10_000, made);
    };
    await expect(perform(work(), controller.signal)).rejects.toThrow('no longer wanted');
    expect(made.length).toBeLessThan(20);
  });
});

/** How often everybody else had a turn while something was done. */
async function turnsOf(work: () => Promise<unknown>): Promise<number> {
  let turns = 0;
  let isDone = false;
  const count = (): void => {
    if (isDone) return;
    turns += 1;
    setImmediate(count);
  };
  setImmediate(count);
  await work();
  isDone = true;
  return turns;
}

describe('everybody else has a turn', () => {
  const short = b.article({ language: 'en' }, b.paragraph('It burns.'));

  test('between all stages of the work, however little there is to do in each', async () => {
    // Faces and patterns are there after the first.
    await toPdf(short);
    expect(await turnsOf(() => toPdf(short))).toBeGreaterThanOrEqual(6);
  });

  test('while pages are filled', async () => {
    const line = { height: 10, paint: () => undefined };
    const pieces = Array.from({ length: 4000 }, () => line);
    const block = { pieces, before: 0, after: 0, onGrid: true, least: [1, 1] } as const;
    const look = { grid: 10, lines: 20, columns: 1, start: 0, noteGap: 0, notePieces: () => [] };
    expect(await turnsOf(() => perform(layOutPages([block], look)))).toBeGreaterThanOrEqual(10);
  });

  test('at each stage the signal is heard', async () => {
    const total = await turnsOf(() => toPdf(short));
    for (let wanted = 1; wanted <= total / 2; wanted++) {
      const controller = new AbortController();
      const abortAt = (turn: number): void => {
        if (turn === wanted) controller.abort();
        else setImmediate(abortAt, turn + 1);
      };
      setImmediate(abortAt, 1);
      await expect(toPdf(short, { signal: controller.signal })).rejects.toMatchObject({ name: 'AbortError' });
    }
  });
});

describe('a signal that is aborted while one long text is set', () => {
  const words = 'the light is seen to by whoever is awake '.repeat(4000);
  const texts = {
    paragraph: b.paragraph(`𝒳 ${words} 𝒴`),
    code: b.code(`𝒳 ${words} 𝒴`),
    'list item': b.list(b.listItem(`𝒳 ${words} 𝒴`)),
    quotation: b.blockquote(b.paragraph(`𝒳 ${words} 𝒴`)),
    'table cell': b.table(b.tableRow(`𝒳 ${words}`), b.tableRow(`${words} 𝒴`)),
  };

  test.each(Object.entries(texts))('a %s', async (_name, block) => {
    const controller = new AbortController();
    const missing: string[] = [];
    const printing = toPdf(b.article({ language: 'en' }, block), {
      signal: controller.signal,
      onDiagnostic: ({ ruleId, reason }) => {
        if (ruleId !== 'pdf/missing-glyph') return;
        missing.push(reason);
        setTimeout(() => controller.abort(), 0);
      },
    });
    await expect(printing).rejects.toMatchObject({ name: 'AbortError' });
    // The last character of the text was never come to.
    expect(missing).toHaveLength(1);
  });
});
