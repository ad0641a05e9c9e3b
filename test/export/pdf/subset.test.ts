import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { unzlibSync } from 'fflate';
import { create, type Font, type Subset } from 'fontkit';
import { describe, expect, it } from 'vitest';
import { subsetOf } from '../../../src/export/pdf/subset.ts';
import { fc } from '../../property.ts';

const folder = join(import.meta.dirname, '../../../src/export/pdf/faces');
const names = readdirSync(folder).map((name) => name.replace(/\.ts$/, ''));

function opened(bytes: Uint8Array): Font {
  const font = create(bytes);
  if ('fonts' in font) throw new Error('a collection');
  return font;
}

async function faceNamed(name: string): Promise<{ font: Font; bytes: Uint8Array }> {
  const { data }: { data: string } = await import(`../../../src/export/pdf/faces/${name}.ts`);
  const bytes = unzlibSync(Buffer.from(data, 'base64'));
  return { font: opened(bytes), bytes };
}

/** As a document does: a glyph that stands for several texts has a number for each. */
function fill(subset: Subset, glyphs: readonly number[]): Subset {
  for (const glyph of glyphs) {
    const number = subset.glyphs.push(glyph) - 1;
    subset.mapping[glyph] ??= number;
  }
  return subset;
}

describe('a subset of a built-in face', () => {
  it.each(names)('is what fontkit cuts out of %s', async (name) => {
    const { font, bytes } = await faceNamed(name);
    const last = (font.directory.tables.loca?.length ?? 0) / 2 - 2;
    const every = Array.from({ length: 900 }, (_, index) => index);
    const cuts = fc.oneof(fc.array(fc.integer({ min: 0, max: last }), { maxLength: 60 }), fc.constant(every));
    fc.assert(
      fc.property(cuts, (glyphs) => {
        const own = fill(subsetOf(font, bytes), glyphs);
        const theirs = fill(font.createSubset(), glyphs);
        expect(Buffer.compare(own.encode(), theirs.encode())).toBe(0);
        expect(own.glyphs).toEqual(theirs.glyphs);
      }),
      { numRuns: 30 },
    );
  });

  it('has long offsets where short ones end', async () => {
    const { font, bytes } = await faceNamed('mono-400');
    const glyph = font.glyphForCodePoint(0x40).id;
    const many = Array.from({ length: 2000 }, () => glyph);
    const read = opened(fill(subsetOf(font, bytes), many).encode());
    expect(read.directory.tables.glyf?.length).toBeGreaterThan(0x1fffe);
    expect(read.getGlyph(2000).path.commands).toEqual(font.getGlyph(glyph).path.commands);
  });
});
