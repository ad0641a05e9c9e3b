import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { toDocx } from '../../../src/export/docx/index.ts';
import { draftsByPart, markupByDocx } from './slow-path.ts';
import { assets, sources } from './sources.ts';

/** Numbers of lists and of pictures' relationships in the order of first use: each side counts its own. */
function renumbered(xml: string): string {
  const seen = new Map<string, number>();
  const number = (whole: string, name: string, value: string): string => {
    const key = name + value;
    if (!seen.has(key)) seen.set(key, seen.size);
    return whole.replace(`"${value}"`, `"${seen.get(key)}"`);
  };
  return xml.replace(/(<w:numId w:val=)"([^"]*)"/g, number).replace(/(r:embed=)"([^"]*)"/g, number);
}

/** What stands in a part, without its root, its section and the lines above the notes. */
function contentOf(part: string): string {
  const [, content = ''] =
    /<w:(?:body|footnotes|hdr|ftr)\b[^>]*>(.*)<\/w:(?:body|footnotes|hdr|ftr)>/s.exec(part) ?? [];
  return content.replace(/<w:sectPr>.*<\/w:sectPr>$/s, '').replace(/<w:footnote w:type=.*?<\/w:footnote>/gs, '');
}

describe('each part', () => {
  it.each(sources)('of %s is what docx writes by its own packer', async (_, source) => {
    const files = unzipSync(await toDocx(source, { assets }));
    for (const [name, drafts] of Object.entries(await draftsByPart(source, assets))) {
      const ours = contentOf(strFromU8(files[`word/${name}.xml`] ?? new Uint8Array()));
      const theirs = await markupByDocx(drafts);
      // A head or foot has one paragraph at least.
      const empty = /^(header|footer)/.test(name) && drafts.length === 0 ? '<w:p/>' : '';
      expect(renumbered(ours), name).toBe(renumbered(theirs) || empty);
    }
  });
});
