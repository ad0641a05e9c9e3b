import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { toDocx } from '../../../src/export/docx/index.ts';
import { colours as ours } from '../../../src/export/docx/look.ts';
import { word as wordprocessing } from '../../../src/export/docx/names.ts';
import {
  article,
  attribution,
  blockquote,
  caption,
  figure,
  footnoteDefinition,
  footnoteReference,
  headerRow,
  heading,
  inlineCode,
  link,
  list,
  note,
  orderedList,
  paragraph,
  publication,
  pullQuote,
  table,
  tableRow,
} from '../../../src/model/build.ts';
import type { Diagnostic } from '../../../src/model/diagnostic.ts';
import { OffprintError } from '../../../src/model/diagnostic.ts';
import { fc } from '../../property.ts';
import { house } from './house.ts';
import { all, type Element, type Package, printed, value } from './package.ts';
import { png } from './pictures.ts';

const source = article(
  { language: 'fr', headline: 'Titre', articleSection: 'Mer', byline: 'Par Ada', datePublished: '2026-03-14' },
  paragraph('Un', footnoteReference('n'), ' ', inlineCode('x'), ' ', link('https://example.org/', 'lien'), '.'),
  'Deux.',
  heading(2, 'Section'),
  blockquote('Dit.', attribution('Ada')),
  pullQuote('Fort.'),
  list('a', orderedList(2, 'b')),
  figure(table(headerRow('h'), tableRow('c')), caption('Légende')),
  note('correction', 'Faux.'),
  footnoteDefinition('n', 'Note.'),
);

/** Changes parts of a package. */
function changed(bytes: Uint8Array, parts: Readonly<Record<string, (xml: string) => string>>): Uint8Array {
  const files = unzipSync(bytes);
  for (const [path, change] of Object.entries(parts))
    files[path] = strToU8(change(strFromU8(files[path] ?? new Uint8Array())));
  return zipSync(files);
}

const styleNamed = (file: Package, id: string): Element | undefined =>
  all(file.part('word/styles.xml'), 'w:style').find(({ attributes }) => attributes['w:styleId'] === id);

describe('a reference', () => {
  it('gives its styles by their names, whatever it calls them', async () => {
    const file = await printed(source, { reference: await house() });
    const lines = file.lines();
    expect(lines).toContain('Textkrper: Deux.');
    expect(lines).toContain('Zitat: Dit.');
    expect(lines).toContain('Heading1: Section');
    expect(value(styleNamed(file, 'Zitat') as Element, 'w:color')).toBe('336699');
    expect(lines.join()).not.toContain('Text of the house');
  });

  it('gets the styles that it lacks, in its own type', async () => {
    const file = await printed(source, { reference: await house() });
    const added = styleNamed(file, 'IntenseQuote') as Element;
    expect(value(added, 'w:basedOn')).toBe('Zitat');
    expect(all(added, 'w:rFonts')).toEqual([]);
    expect(all(added, 'w:sz')).toEqual([]);
    expect(all(added, 'w:pBdr')).toHaveLength(1);
    expect(all(added, 'w:top')[0]?.attributes['w:color']).toBe('auto');
    const code = styleNamed(file, 'HTMLPreformatted') as Element;
    expect(all(code, 'w:rFonts')[0]?.attributes['w:ascii']).toBe('Courier New');
    expect(all(styleNamed(file, 'HTMLCode') as Element, 'w:rFonts')).toHaveLength(1);
    for (const part of ['styles', 'numbering']) {
      const colours = JSON.stringify(file.part(`word/${part}.xml`));
      for (const colour of Object.values(ours)) expect(colours, `${part} ${colour}`).not.toContain(colour);
    }
    const used = new Set(all(file.part('word/document.xml'), 'w:pStyle').map(({ attributes }) => attributes['w:val']));
    for (const id of used) expect(styleNamed(file, id ?? ''), id).toBeDefined();
  });

  it('sets running text in its plain style where it has no other', async () => {
    const plain = changed(await house(), { 'word/styles.xml': (xml) => xml.replace('"Body Text"', '"Something"') });
    const file = await printed(source, { reference: plain });
    expect(file.lines()).toContain('Normal: Deux.');
  });

  it('gives the page, and the column of tables with it', async () => {
    const document = (await printed(source, { reference: await house() })).part('word/document.xml');
    expect(all(document, 'w:pgSz')[0]?.attributes).toMatchObject({ 'w:w': '10000', 'w:h': '14000' });
    expect(all(document, 'w:tblW')[0]?.attributes['w:w']).toBe('7000');
  });

  it('gives heads and feet with their pictures, and how pages alternate', async () => {
    const file = await printed(source, { reference: await house() });
    const relations = all(file.part('word/_rels/document.xml.rels'), 'Relationship');
    const heads = all(file.part('word/document.xml'), 'w:headerReference').map(({ attributes }) => {
      return relations.find((each) => each.attributes.Id === attributes['r:id'])?.attributes.Target;
    });
    expect(heads).toEqual(['house/header1.xml']);
    expect(JSON.stringify(file.part('word/house/header1.xml'))).toContain('The House');
    const [picture] = all(file.part('word/house/_rels/header1.xml.rels'), 'Relationship');
    const [shown] = all(file.part('word/house/header1.xml'), 'a:blip');
    expect(shown?.attributes['r:embed']).toBe(picture?.attributes.Id);
    expect(file.files[`word/house/${picture?.attributes.Target}`]).toEqual(png(40, 20));
    expect(all(file.part('word/settings.xml'), 'w:evenAndOddHeaders')).toHaveLength(1);
    expect(file.lines()).toContain('Date: Mer · 14 mars 2026');
  });

  it('keeps its lists beside ours', async () => {
    const file = await printed(source, { reference: await house() });
    const numbering = file.part('word/numbering.xml');
    const ids = all(numbering, 'w:num').map(({ attributes }) => attributes['w:numId']);
    expect(new Set(ids).size).toBe(ids.length);
    const definitions = all(numbering, 'w:abstractNum').map(({ attributes }) => attributes['w:abstractNumId']);
    expect(new Set(definitions).size).toBe(definitions.length);
    for (const used of all(file.part('word/document.xml'), 'w:numId')) expect(ids).toContain(used.attributes['w:val']);
  });

  it('speaks the language of the article', async () => {
    const file = await printed(source, { reference: await house() });
    const langs = all(file.part('word/styles.xml'), 'w:lang').map(({ attributes }) => attributes['w:val']);
    expect(langs).toEqual(['fr']);
  });

  it('can be a file of ours, and looks the same again', async () => {
    const own = await toDocx(source, { embedSource: false });
    const file = await printed(source, { reference: own });
    const plain = await printed(source);
    expect(file.lines().map((line) => line.split(':')[0])).toEqual(plain.lines().map((line) => line.split(':')[0]));
    expect(all(file.part('word/styles.xml'), 'w:style')).toHaveLength(
      all(plain.part('word/styles.xml'), 'w:style').length,
    );
  });

  it('serves publications too, and gives the same bytes each time', async () => {
    const both = publication({ name: 'Tout', language: 'fr' }, source, source);
    const reference = await house();
    expect(await toDocx(both, { reference })).toEqual(await toDocx(both, { reference: reference.slice() }));
  });
});

describe('a reference that may be hostile', () => {
  const reported = async (reference: Uint8Array): Promise<{ file: Package; reasons: string[] }> => {
    const all: Diagnostic[] = [];
    const file = await printed(source, { reference, onDiagnostic: (diagnostic) => all.push(diagnostic) });
    return { file, reasons: all.filter(({ ruleId }) => ruleId === 'export/lossy').map(({ reason }) => reason) };
  };

  it.each([
    [
      'refers to a remote picture',
      {
        'word/_rels/header1.xml.rels': (xml: string) =>
          xml.replace('/>', ' TargetMode="External"/>').replace(/Target="[^"]*"/, 'Target="https://example.org/x.png"'),
      },
      'outside the file',
    ],
    [
      'has a field that fetches',
      { 'word/footer1.xml': (xml: string) => xml.replace('PAGE', 'INCLUDEPICTURE "https://example.org/x.png"') },
      'a field INCLUDEPICTURE',
    ],
    [
      'has a field in pieces',
      {
        'word/footer1.xml': (xml: string) =>
          xml.replace(/(<w:instrText[^>]*>)PAGE</, '$1DDE</w:instrText></w:r><w:r>$1AUTO x<'),
      },
      'a field DDEAUTO',
    ],
    [
      'has a field under another prefix',
      {
        'word/footer1.xml': (xml: string) =>
          xml.replace(
            '</w:ftr>',
            `<w:p><x:fldSimple xmlns:x="${wordprocessing}" x:instr="INCLUDEPICTURE x"/></w:p></w:ftr>`,
          ),
      },
      'another prefix',
    ],
    [
      'has a link to a program',
      {
        'word/footer1.xml': (xml: string) =>
          xml.replace(
            '</w:ftr>',
            '<w:p><w:fldSimple w:instr="HYPERLINK \\o &quot;x&quot; javascript:x"/></w:p></w:ftr>',
          ),
      },
      'a field HYPERLINK',
    ],
    [
      'shows a picture by its address',
      {
        'word/footer1.xml': (xml: string) =>
          xml.replace(
            '</w:ftr>',
            '<w:p><w:r><w:pict><v:imagedata xmlns:v="urn:schemas-microsoft-com:vml" src="https://example.org/x.png"/></w:pict></w:r></w:p></w:ftr>',
          ),
      },
      'outside the file',
    ],
    [
      'holds a program',
      { 'word/_rels/header1.xml.rels': (xml: string) => xml.replace('/image"', '/oleObject"') },
      'parts other than',
    ],
  ])('loses the head or foot that %s, and says so', async (_, parts, reason) => {
    const { file, reasons } = await reported(changed(await house(), parts));
    expect(reasons).toEqual([expect.stringContaining(reason)]);
    expect(
      all(file.part('word/document.xml'), 'w:headerReference').length +
        all(file.part('word/document.xml'), 'w:footerReference').length,
    ).toBe(1);
    const lost = Object.keys(parts).some((path) => path.includes('footer')) ? 'footer' : 'header';
    expect(JSON.stringify(Object.keys(file.files))).not.toContain(lost);
  });

  it('keeps a foot with links that any file of ours may have', async () => {
    const links = ['HYPERLINK &quot;https://example.org/&quot;', 'HYPERLINK \\l &quot;top&quot;'];
    const fields = links.map((code) => `<w:p><w:fldSimple w:instr="${code}"/></w:p>`).join('');
    const { file, reasons } = await reported(
      changed(await house(), { 'word/footer1.xml': (xml) => xml.replace('</w:ftr>', `${fields}</w:ftr>`) }),
    );
    expect(reasons).toEqual([]);
    expect(JSON.stringify(Object.keys(file.files))).toContain('footer');
  });

  it('may have a crowd of lists', async () => {
    const crowd = '<w:num w:numId="7"><w:abstractNumId w:val="1"/></w:num>'.repeat(150_000);
    const reference = changed(await house(), {
      'word/numbering.xml': (xml) => xml.replace('</w:numbering>', `${crowd}</w:numbering>`),
    });
    expect(await toDocx(source, { reference })).toBeInstanceOf(Uint8Array);
  });

  it.each([
    ['nothing', () => new Uint8Array(0)],
    ['no archive', () => strToU8('a text that is no archive')],
    ['another archive', () => zipSync({ 'a.txt': strToU8('x') })],
    [
      'a document that is not well-formed',
      (bytes: Uint8Array) => changed(bytes, { 'word/document.xml': (xml) => xml.slice(0, -20) }),
    ],
    [
      'styles with a document type',
      (bytes: Uint8Array) =>
        changed(bytes, {
          'word/styles.xml': (xml) => xml.replace('<w:styles', '<!DOCTYPE x [<!ENTITY y "z">]><w:styles'),
        }),
    ],
    ['a bomb', (bytes: Uint8Array) => zipSync({ ...unzipSync(bytes), 'word/styles.xml': new Uint8Array(2 ** 26) })],
  ])('is refused with a code if it is %s', async (_, make) => {
    const reference = make(await house());
    await expect(toDocx(source, { reference })).rejects.toMatchObject({
      code: 'reference/unusable',
      option: 'reference',
    });
  });

  it('is refused with a code or used, whatever is changed in its styles', async () => {
    const bytes = await house();
    await fc.assert(
      fc.asyncProperty(
        fc.nat(4000),
        fc.nat(40),
        fc.constantFrom('', '<', '"', 'w:', '</w:style>', '\u0000'),
        async (at, length, put) => {
          const reference = changed(bytes, {
            'word/styles.xml': (xml) => xml.slice(0, at) + put + xml.slice(at + length),
          });
          try {
            const file = await printed(source, { reference });
            for (const path of Object.keys(file.files)) if (/\.(xml|rels)$/.test(path)) file.part(path);
          } catch (error) {
            expect(error).toBeInstanceOf(OffprintError);
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  it('is bytes, and no theme stands beside it', async () => {
    const wrong: unknown = { reference: 'house.docx' };
    await expect(toDocx(source, wrong as object)).rejects.toMatchObject({
      code: 'option/invalid',
      option: 'reference',
    });
    await expect(toDocx(source, { reference: await house(), theme: {} })).rejects.toMatchObject({ option: 'theme' });
  });
});
