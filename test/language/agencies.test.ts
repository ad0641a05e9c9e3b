/** The signs of news agencies. */
import { describe, expect, it } from 'vitest';
import { readingFor } from '../../src/language/reading.ts';

const { isAgency } = readingFor('und');

describe('the sign of an agency', () => {
  it.each([
    '(AFP)',
    'dpa',
    'APA/dpa',
    'EFE',
    '— ANSA',
    'ТАСС',
    '新华社',
    '（共同通信）',
    '연합뉴스',
    'AFP and Reuters',
  ])('is known: %s', (line) => {
    expect(isAgency(line)).toBe(true);
  });

  it.each(['', 'ansa', 'Reuters said so', 'AFP photo', '()', 'AP, AFP, dpa, EFE, TASS', '新华社记者', 'A'.repeat(100)])(
    'is not: %s',
    (line) => {
      expect(isAgency(line)).toBe(false);
    },
  );
});
