import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { unzlibSync } from 'fflate';
import { create, type Font } from 'fontkit';
import { describe, expect, it } from 'vitest';
import { shareable } from '../../../src/export/pdf/font-files.ts';
import { type PlainShaper, plainShaper } from '../../../src/export/pdf/plain-words.ts';
import { fc } from '../../property.ts';

const folder = join(import.meta.dirname, '../../../src/export/pdf/faces');
const names = readdirSync(folder).map((name) => name.replace(/\.ts$/, ''));

async function open(name: string): Promise<{ font: Font; plain: PlainShaper }> {
  const { data }: { data: string } = await import(`../../../src/export/pdf/faces/${name}.ts`);
  const bytes = unzlibSync(Buffer.from(data, 'base64'));
  const font = create(bytes);
  if ('fonts' in font) throw new Error(`${name} is a collection`);
  return { font: shareable(font), plain: plainShaper(font, bytes) };
}

/** What fontkit makes of a text, as thousandths of an em. */
function byFontkit(font: Font, text: string, features: string): unknown[] {
  const tags = features === '' ? [] : features.split(',');
  const { glyphs, positions } = font.layout(text, tags, undefined, undefined, 'ltr');
  return glyphs.map(({ id, codePoints, advanceWidth }, index) => {
    const { xAdvance = 0, xOffset = 0, yOffset = 0 } = positions[index] ?? {};
    const unit = 1000 / font.unitsPerEm;
    return { id, codePoints, width: advanceWidth * unit, advance: xAdvance * unit, dx: xOffset, dy: yOffset };
  });
}

/** Every pair of printable ASCII, and of other letters and signs with some of it, sixteen characters at a time. */
const pairs = (() => {
  const ascii = Array.from({ length: 95 }, (_, index) => String.fromCharCode(0x20 + index));
  const others = Array.from('àéîõüßæœøłşžďľđþŁØÆŠ“”‘’«»–—…•€£§°×·ΑβγΔάώДжщіЂґ');
  const beside = Array.from('aAfFiTVWoyr.,-1 ');
  const texts = [
    ...ascii.map((first) => ascii.map((second) => first + second).join('')),
    ...others.map((first) => beside.map((second) => first + second + first).join('')),
  ];
  return texts.flatMap((text) => text.match(/.{1,16}/gsu) ?? []);
})();

describe('plain words', () => {
  it.each(names)('are shaped as fontkit shapes them, in %s', async (name) => {
    const { font, plain } = await open(name);
    let left = 0;
    for (const text of pairs) {
      if (!Array.from(text).every((sign) => font.hasGlyphForCodePoint(sign.codePointAt(0) ?? 0))) continue;
      const own = plain(text, '');
      if (own) expect(own, text).toEqual(byFontkit(font, text, ''));
      else left++;
    }
    // Most of them, or it would not be worth while.
    expect(left / pairs.length).toBeLessThan(0.1);
  });

  it('are shaped as fontkit shapes them, whatever the letters and features', async () => {
    const faces = await Promise.all(names.map(open));
    const letters = fc.constantFrom(
      ...'abcdefghijklmnoprstuvwxyzfijfflTAVWLPY01234567890.,;:!?-–—“”’()/éàüßñçøæœğışıİçĂșЩЖяґѣΑΩάςσ½²№ªº'.split(''),
    );
    const features = fc.constantFrom('', 'onum,pnum', 'pnum', 'smcp', 'sups', 'onum,pnum,smcp');
    const word = fc.array(letters, { minLength: 1, maxLength: 12 }).map((signs) => signs.join(''));
    fc.assert(
      fc.property(fc.constantFrom(...faces), word, features, ({ font, plain }, text, tags) => {
        if (!Array.from(text).every((sign) => font.hasGlyphForCodePoint(sign.codePointAt(0) ?? 0))) return;
        const own = plain(text, tags);
        if (own) expect(own).toEqual(byFontkit(font, text, tags));
      }),
      { numRuns: 1000 },
    );
  });

  it('leaves marks, controls, fractions and other scripts to fontkit', async () => {
    const { plain } = await open('serif-400');
    for (const text of ['e\u0301', 'a\u00adb', '1\u20442', 'שלום', '漢字', 'a\u200db', '']) {
      expect(plain(text, ''), JSON.stringify(text)).toBeUndefined();
    }
    expect(plain('office', '')?.map(({ codePoints }) => String.fromCodePoint(...codePoints))).toContain('ffi');
  });
});
