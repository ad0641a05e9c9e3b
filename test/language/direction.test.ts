/** Direction and script of texts whose language is not known. */

import { describe, expect, it } from 'vitest';
import { scriptOf, scriptsOf, textDirection } from '../../src/language/direction.ts';
import { fc } from '../property.ts';

describe('textDirection', () => {
  it.each([
    ['The port opened again.', 'ltr'],
    ['فُتح الميناء من جديد.', 'rtl'],
    ['הנמל נפתח מחדש.', 'rtl'],
    ['Reuters: أعلنت الحكومة اليوم فتح الميناء من جديد', 'rtl'],
    ['אבא said the man at the gate to nobody', 'ltr'],
    ['ab אב', 'ltr'],
    ['אב ab', 'rtl'],
    ['۱۴۰۴ ۱۲', 'ltr'],
    ['', 'ltr'],
    ['12:30 — 😀', 'ltr'],
  ])('of %j is %s', (text, direction) => {
    expect(textDirection(text)).toBe(direction);
  });

  it('does not change with digits and marks around the text', () => {
    fc.assert(
      fc.property(
        fc.stringMatching(/^[0-9 .,:;()«»–—!?]{0,40}$/),
        fc.constantFrom('שלום', 'سلام', 'word'),
        (marks, word) => {
          expect(textDirection(marks + word + marks)).toBe(textDirection(word));
        },
      ),
    );
  });
});

describe('scriptOf', () => {
  it.each([
    ['Straße nach Łódź', 'Latin'],
    ['Порт снова открыт', 'Cyrillic'],
    ['Το λιμάνι άνοιξε', 'Greek'],
    ['فُتح الميناء', 'Arabic'],
    ['בנק ישראל', 'Hebrew'],
    ['बंदरगाह फिर खुला', 'Devanagari'],
    ['港口重新开放', 'Han'],
    ['港が再び開いた', 'Kana'],
    ['日本銀行総裁記者会見要旨を公表', 'Han'],
    ['항구가 다시 열렸다 (港)', 'Hangul'],
    ['IBM와 삼성전자가 손을 잡았다', 'Hangul'],
    ['iPhone 17 Pro 新しい', 'Latin'],
    ['12:30 😀', undefined],
  ])('of %j is %s', (text, script) => {
    expect(scriptOf(text)).toBe(script);
  });

  it('counts the marks of no script, and a long text only in its sample', () => {
    expect(scriptsOf('१२३ ।')).toEqual(new Map());
    const counted = [...scriptsOf('ש'.repeat(1_000_000)).values()];
    expect(counted[0]).toBeLessThanOrEqual(65 * 1024);
  });

  it('sees every part of a long text', () => {
    expect(scriptOf(`${'a'.repeat(40_000)}${'ж'.repeat(60_000)}`)).toBe('Cyrillic');
    expect(scriptOf(`${'ж'.repeat(60_000)}${'a'.repeat(40_000)}`)).toBe('Cyrillic');
  });
});
