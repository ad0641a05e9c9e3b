import { join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import { fingerprintOf, fingerprintSet } from '../../src/bulk/fingerprint.ts';
import { giveNames, safeName } from '../../src/bulk/names.ts';
import { fc } from '../property.ts';

describe('safeName', () => {
  test.each([
    ['article', 'article'],
    ['2026/11/tides', '2026/11/tides'],
    ['../../etc/passwd', 'etc/passwd'],
    ['/etc/passwd', 'etc/passwd'],
    ['C:\\Windows\\win.ini', 'C/Windows/win-ini'],
    ['https://example.org/a/b?c=d#e', 'example-org/a/b-c=d#e'],
    ['..', 'article'],
    ['', 'article'],
    ['.hidden', 'hidden'],
    ['a.pdf/b', 'a-pdf/b'],
    ['x.ninjs', 'x-ninjs'],
    ['nul', '_nul'],
    ['CON.txt', '_CON-txt'],
    ['trailing. .', 'trailing'],
    ['tab\tand\u0000nul\u202eflow', 'tab-and-nul-flow'],
    ['Résumé', 'Résumé'],
    ['الضوء', 'الضوء'],
    ['\ud800', 'article'],
  ])('%j becomes %j', (id, name) => {
    expect(safeName(id)).toBe(name);
  });

  test('stays in the folder and within what file systems allow, whatever the name', () => {
    const part = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('..', '.', '/', '\\', '~', 'aux', 'ｅ́'.repeat(90)),
    );
    fc.assert(
      fc.property(
        fc.array(part).map((parts) => parts.join('/')),
        (id) => {
          const name = safeName(id);
          const path = relative('/out', join('/out', `${name}.pdf`));
          expect(path).toBe(`${name}.pdf`);
          const parts = name.split('/');
          expect(parts.filter((each) => each === '' || each.startsWith('.') || Buffer.byteLength(each) > 181)).toEqual(
            [],
          );
          expect(parts.length).toBeLessThanOrEqual(9);
          expect(name).not.toMatch(/[.\\:*?"<>|\p{C}]/u);
          expect(safeName(name)).toBe(name);
        },
      ),
    );
  });
});

describe('giveNames', () => {
  const content = (text: string): string => fingerprintOf(text);

  test('tells articles of one name apart, also where case and composition are not told apart', () => {
    const names = giveNames();
    const given = ['a', 'A', 'é', 'e\u0301', 'a', 'a', 'a'].map((id, index) =>
      names.next(id, content(`${Math.min(index, 4)}`)),
    );
    expect(given[0]).toBe('a');
    expect(given[1]).toMatch(/^A-[\da-f]{12}$/);
    expect(given[3]).toMatch(/^é-[\da-f]{12}$/);
    expect(given[5]).toBe(`${given[4]}-2`);
    expect(given[6]).toBe(`${given[4]}-3`);
  });

  test('gives no name twice, and the same names again', () => {
    const ids = fc.array(fc.tuple(fc.constantFrom('a', 'A', 'a/b', 'a-2', 'x'), fc.nat(3)));
    fc.assert(
      fc.property(ids, (list) => {
        const give = (): string[] => {
          const names = giveNames();
          return list.map(([id, text]) => names.next(id, content(`${text}`)));
        };
        const given = give();
        expect(new Set(given.map((name) => name.toLowerCase())).size).toBe(list.length);
        expect(give()).toEqual(given);
      }),
    );
  });

  test('takes 100,000 articles of one name and one content in no time', () => {
    const names = giveNames();
    const given = Array.from({ length: 100_000 }, () => names.next('a', content('same')));
    expect(new Set(given).size).toBe(100_000);
  });
});

describe('fingerprintSet', () => {
  test('holds what was added and nothing else, also when it grows', () => {
    const set = fingerprintSet();
    const keys = Array.from({ length: 5000 }, (_, index) => fingerprintOf(`${index}`));
    expect(keys.every((key) => set.add(key))).toBe(true);
    expect(keys.some((key) => set.add(key))).toBe(false);
    expect(keys.every((key) => set.has(key))).toBe(true);
    expect(set.has(fingerprintOf('5000'))).toBe(false);
    expect(set.size).toBe(5000);
  });

  test('fingerprints do not run together', () => {
    expect(fingerprintOf('ab', 'c')).not.toBe(fingerprintOf('a', 'bc'));
    expect(fingerprintOf('é')).toBe(fingerprintOf(Buffer.from('é')));
  });
});
