import { describe, expect, test } from 'vitest';
import { nearest } from '../../src/model/nearest.ts';

const names = ['pdf', 'docx', 'epub', 'html', 'jsonld', 'text', 'json'];

describe('nearest', () => {
  test.each([
    ['pfd', 'pdf'],
    ['doc', 'docx'],
    ['epbu', 'epub'],
    ['jsonl', 'jsonld'],
    ['json-ld', 'jsonld'],
    ['texts', 'text'],
  ])('takes %s for %s', (typed, meant) => {
    expect(nearest(typed, names)).toBe(meant);
  });

  test.each(['odt', 'markdown', 'xls', ''])('takes "%s" for nothing', (typed) => {
    expect(nearest(typed, names)).toBeUndefined();
  });
});
