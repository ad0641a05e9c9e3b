import { expect, test } from 'vitest';
import type { BulkSummary } from '../../src/bulk.ts';
import { counted, duration, openProgress } from '../../src/cli/progress.ts';

const summary = (inputs: number, more: Partial<BulkSummary> = {}): BulkSummary => ({
  ...{ inputs, done: inputs, failed: 0, skipped: 0, formats: {}, diagnostics: {}, failures: [], seconds: 0 },
  ...more,
});

function watch(): { lines: string[]; at: (time: number, soFar: BulkSummary, share?: number) => void } {
  const lines: string[] = [];
  let clock = 0;
  const progress = openProgress(
    (line) => lines.push(line),
    () => clock,
  );
  return {
    lines,
    at(time, soFar, share) {
      clock = time;
      progress(soFar, share);
    },
  };
}

test('says how many, what part, how fast, how long still, and what failed', () => {
  const { lines, at } = watch();
  at(1000, summary(500), 0.1);
  at(2000, summary(12_345, { failed: 3, skipped: 11_000 }), 0.2);
  expect(lines).toEqual([
    '500 articles (10 %), 500 a second, 9 s left',
    '12,345 articles (20 %), 6,173 a second, 8 s left, 11,000 done before, 3 failed',
  ]);
});

test('says nothing that is not known', () => {
  const { lines, at } = watch();
  at(2000, summary(5));
  expect(lines).toEqual(['5 articles, 2.5 a second']);
});

test('takes the speed from the last ten seconds, and draws ten times a second at most', () => {
  const { lines, at } = watch();
  for (let time = 0; time <= 60_000; time += 10) at(time, summary(time < 40_000 ? 0 : (time - 40_000) / 10));
  expect(lines.length).toBeLessThanOrEqual(601);
  expect(lines.at(-1)).toBe('2,000 articles, 100 a second');
});

test('says numbers and times as a person does', () => {
  expect([1, 1000, 1234567].map(counted)).toEqual(['1', '1,000', '1,234,567']);
  expect([0.2, 59, 60, 3599, 8000].map(duration)).toEqual(['1 s', '59 s', '1 min 0 s', '59 min 59 s', '2 h 13 min']);
});
