import { expect, it } from 'vitest';
import { fileAs } from '../../../src/export/epub/file-as.ts';

it.each([
  ['Ada Diaz', 'en', 'Diaz, Ada'],
  ['Jean-Luc Picard', 'fr', 'Picard, Jean-Luc'],
  ['Mary Ann Evans', 'en', 'Evans, Mary Ann'],
  ['Ken Griffey Jr.', 'en', 'Griffey, Ken Jr.'],
  ['Madonna', 'en', 'Madonna'],
  ['村上春樹', 'ja', '村上春樹'],
  ['Nagy Ferenc', 'hu', 'Nagy Ferenc'],
  ['김 지영', 'en', '김 지영'],
])('sorts %s (%s) as %s', (name, language, expected) => {
  expect(fileAs({ type: 'Person', name }, language)).toBe(expected);
});

it.each([
  ['Gabriel García Márquez', 'es'],
  ['Ludwig van Beethoven', 'de'],
  ['Jón Þór Birgisson', 'is'],
  ['Ada Diaz and Tom Lee', 'en'],
  ['Ada Diaz, Lima', 'en'],
  ['Ada Diaz', 'und'],
])('does not tell how %s (%s) is sorted', (name, language) => {
  expect(fileAs({ type: 'Person', name }, language)).toBeUndefined();
});

it('sorts an organisation by its name', () => {
  expect(fileAs({ type: 'Organization', name: 'The Northern Courier' }, 'en')).toBe('The Northern Courier');
});
