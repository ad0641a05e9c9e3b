import { expect, it } from 'vitest';
import { breakOpportunities } from '../../src/typeset/break.ts';

it('gives each place where a line may end, and says that it must at a separator and at the end of the text', () => {
  expect(breakOpportunities('one two\nthree')).toEqual([
    { position: 4, required: false },
    { position: 8, required: true },
    { position: 13, required: true },
  ]);
  expect(breakOpportunities('')).toEqual([]);
});
