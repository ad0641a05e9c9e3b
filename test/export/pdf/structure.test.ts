/** What stands in the file for those who do not see its pages: elements, attributes, annotations, claims. */
import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { toPdf } from '../../../src/export/pdf/index.ts';
import * as b from '../../../src/model/build.ts';
import { type Dictionary, type PdfObjects, type PdfThing, Reference, readObjects, Text } from './read-objects.ts';
import { elementsOf, readPdf, textOf } from './read-pdf.ts';

type Source = Parameters<typeof toPdf>[0];
type Options = Parameters<typeof toPdf>[1];

async function printed(source: Source, options?: Options): Promise<PdfObjects & { bytes: Uint8Array }> {
  const bytes = await toPdf(source, options);
  return { ...readObjects(bytes), bytes };
}

const list = (thing: PdfThing | undefined): PdfThing[] => (Array.isArray(thing) ? thing : []);
const numberOf = (thing: PdfThing | undefined): number => (thing instanceof Reference ? thing.number : -1);
const links = (file: PdfObjects): Dictionary[] => file.ofType('Annot').filter(({ Subtype }) => Subtype === '/Link');
const elements = (file: PdfObjects, type: string): Dictionary[] =>
  file.ofType('StructElem').filter(({ S }) => S === `/${type}`);
const standards = ['ua1', 'ua2'] as const;
const lorem = 'The ferry leaves at six and comes back when the light has been seen to by whoever is awake. ';

describe('links', () => {
  const target = 'https://example.org/a?b=1';
  const across = b.article(
    { language: 'en' },
    ...Array.from({ length: 5 }, () => b.paragraph(lorem.repeat(3))),
    b.paragraph(b.link(target, lorem, b.emphasis(lorem.repeat(38)), lorem), ' and on.'),
  );

  test.each(standards)(
    'a link that goes on over a page is two, each with its own annotations (%s)',
    async (standard) => {
      const file = await printed(across, { standard });
      const found = elements(file, 'Link');
      expect(found).toHaveLength(2);
      const pages = found.map((link) => {
        const objects = list(link.K)
          .map(file.dictionary)
          .filter(({ Type }) => Type === '/OBJR');
        expect(objects.length).toBeGreaterThan(1);
        // The annotation lies on the page that its reference names.
        for (const { Pg, Obj } of objects) {
          expect(list(file.dictionary(Pg).Annots).map(numberOf)).toContain(numberOf(Obj));
        }
        return [...new Set(objects.map(({ Pg }) => numberOf(Pg)))];
      });
      expect(pages.map((own) => own.length)).toEqual([1, 1]);
      expect(pages[0]).not.toEqual(pages[1]);
      const read = await readPdf(file.bytes);
      const text = elementsOf(read, 'Link').map((link) => textOf(link));
      // pdf.js drops soft hyphens at line ends, so that its line ends say nothing of words.
      expect(text.join('').replace(/\s/g, '')).toBe(lorem.repeat(40).replace(/\s/g, ''));
      const emphasised = new Set(elements(file, 'Em').map(({ P }) => numberOf(P)));
      expect(emphasised.size).toBe(2);
    },
  );

  test('each line of a link has an annotation, and each annotation leads back to its element', async () => {
    const file = await printed(b.article({ language: 'en' }, b.paragraph(b.link(target, lorem.repeat(2)))));
    const root = file.dictionary(file.dictionary(file.trailer.Root).StructTreeRoot);
    const entries = list(file.dictionary(root.ParentTree).Nums);
    const annotations = links(file);
    expect(annotations.length).toBeGreaterThan(1);
    for (const { StructParent } of annotations) {
      const owner = entries[entries.indexOf(StructParent ?? null) + 1];
      expect(file.dictionary(owner).S).toBe('/Link');
    }
  });

  test('say in words what they are: their title, else their text; a note in the language of the article', async () => {
    const article = b.article(
      { language: 'de' },
      b.paragraph(b.link(target, 'Fahr', b.emphasis('plan'))),
      b.paragraph({ ...b.link(target, 'hier'), title: 'Der Fahrplan' }),
      b.paragraph(b.foreign('fr', 'phare', b.footnoteReference('a'))),
      b.footnoteDefinition('a', b.paragraph('Leuchtturm.')),
    );
    const file = await printed(article);
    expect(links(file).map(({ Contents }) => String(Contents))).toEqual([
      'Fahrplan',
      'Der Fahrplan',
      expect.stringMatching(/1$/),
      expect.any(String),
    ]);
    const marker = elements(file, 'Link').find(({ Lang }) => Lang !== undefined);
    expect(String(marker?.Lang)).toBe('de');
  });

  test('hold no other link', async () => {
    const article = b.article(
      { language: 'en' },
      b.paragraph(b.link(target, 'word', b.footnoteReference('a'))),
      b.footnoteDefinition('a', b.paragraph('Note.')),
    );
    const file = await printed(article);
    const parents = elements(file, 'Link').map(({ P }) => file.dictionary(P).S);
    expect(parents).not.toContain('/Link');
  });
});

describe('notes', () => {
  const noted = b.article(
    { language: 'en', headline: 'Head' },
    b.paragraph('One', b.footnoteReference('a'), ', again', b.footnoteReference('a'), '.'),
    b.footnoteDefinition('a', b.paragraph('Note.')),
  );

  test('have an identifier that the tree finds them by', async () => {
    const file = await printed(noted);
    const [note] = elements(file, 'Note');
    const root = file.dictionary(file.dictionary(file.trailer.Root).StructTreeRoot);
    const names = list(file.dictionary(root.IDTree).Names);
    expect(String(note?.ID)).not.toBe('');
    expect(file.dictionary(names[names.map(String).indexOf(String(note?.ID)) + 1])).toBe(note);
  });

  test('lead back to their first marker', async () => {
    const file = await printed(noted);
    const [first, second, back] = links(file);
    const height = (link: Dictionary | undefined): number => Number(list(file.dictionary(link?.A).D)[3]);
    expect(height(first)).toBe(height(second));
    expect(height(back)).toBeGreaterThan(height(first));
  });

  test('of PDF 2.0 and their markers refer to one another', async () => {
    const file = await printed(noted, { standard: 'ua2' });
    const [note] = elements(file, 'FENote');
    const markers = list(note?.Ref).map(file.dictionary);
    expect(markers.map(({ S }) => S)).toEqual(['/Link', '/Link']);
    for (const { Ref } of markers) expect(list(Ref).map(file.dictionary)).toEqual([note]);
    expect(file.dictionary(note?.A).NoteType).toBe('/Footnote');
  });
});

test('the cells of a table name their headers, which the tree finds', async () => {
  const rows = [b.headerRow('', 'Kept', 'Unkept'), b.tableRow({ ...b.tableCell('Skerry'), header: 'row' }, '1', '2')];
  const file = await printed(b.article({ language: 'en' }, b.table(...rows)));
  const root = file.dictionary(file.dictionary(file.trailer.Root).StructTreeRoot);
  const names = list(file.dictionary(root.IDTree).Names).map(String);
  expect(names.filter((_, index) => index % 2 === 0)).toEqual([...names.filter((_, index) => index % 2 === 0)].sort());
  for (const cell of elements(file, 'TD')) {
    const headers = list(file.dictionary(cell.A).Headers).map(String);
    expect(headers).toHaveLength(2);
    for (const header of headers) expect(names).toContain(header);
  }
  expect(elements(file, 'TH').map(({ A }) => file.dictionary(A).Scope)).toEqual([
    '/Column',
    '/Column',
    '/Column',
    '/Row',
  ]);
});

test.each(standards)('a caption stands last in the group of its picture, with the credit (%s)', async (standard) => {
  const figure = b.figure(b.image('a.png', 'A boat'), b.caption('At sea.'), b.credit('photo', 'Ann'));
  const file = await printed(b.article({ language: 'en' }, b.paragraph('x'), figure), { standard });
  const [caption] = elements(file, 'Caption');
  const group = file.dictionary(caption?.P);
  expect(list(group.K).map((kid) => file.dictionary(kid).S)).toEqual(['/Figure', '/Caption']);
  expect(list(caption?.K)).toHaveLength(2);
});

describe('the outline', () => {
  const parts = ['One', 'Two'].flatMap((title) => [
    b.heading(2, title),
    ...Array.from({ length: 12 }, () => b.paragraph(lorem.repeat(3))),
  ]);
  const article = b.article({ language: 'en', headline: 'Whole' }, ...parts);

  test.each(standards)('leads to the height of each heading on its page (%s)', async (standard) => {
    const file = await printed(article, { standard });
    const items = [...file.all.values()].map(file.dictionary).filter(({ Title, A }) => Title && A);
    expect(items.map(({ Title }) => String(Title))).toEqual(['Whole', 'One', 'Two']);
    for (const { A, Dest } of items) {
      const [page, kind, , y] = list(file.dictionary(A).D);
      expect(file.dictionary(page).Type).toBe('/Page');
      expect(kind).toBe('/XYZ');
      expect(y).toBeGreaterThan(0);
      expect(Dest).toBeUndefined();
    }
    const pages = items.map(({ A }) => numberOf(list(file.dictionary(A).D)[0]));
    expect(pages[0]).toBe(pages[1]);
    expect(pages[2]).not.toBe(pages[0]);
    // What holds others is closed, and says how many they are (12.3.3).
    expect(items[0]?.Count).toBe(-2);
  });

  test('of PDF 2.0 leads to the element too', async () => {
    const file = await printed(article, { standard: 'ua2' });
    const items = [...file.all.values()].map(file.dictionary).filter(({ Title, A }) => Title && A);
    const led = items.map(({ A }) => file.dictionary(list(file.dictionary(A).SD)[0]).S);
    expect(led).toEqual(['/Title', '/H1', '/H1']);
  });
});

describe('the standards', () => {
  const article = b.article(
    { language: 'en', headline: 'Head & <tail>', datePublished: '2026-11-24' },
    b.heading(2, 'Part'),
    b.paragraph('One ', b.emphasis('two'), b.strong('three'), b.footnoteReference('a')),
    b.note('editor', b.paragraph('Aside.')),
    b.footnoteDefinition('a', b.paragraph('Note.')),
  );
  const xmpOf = ({ bytes }: { bytes: Uint8Array }): string =>
    /<x:xmpmeta.*<\/x:xmpmeta>/s.exec(Buffer.from(bytes).toString('utf8'))?.[0] ?? '';

  test('are PDF/UA-1 and PDF/A-3a unless another is asked for', async () => {
    const file = await printed(article);
    expect(Buffer.from(file.bytes.subarray(0, 8)).toString()).toBe('%PDF-1.7');
    const xmp = xmpOf(file);
    expect(xmp).toContain('<pdfaid:part>3</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>');
    expect(xmp).toContain('<pdfuaid:part>1</pdfuaid:part>');
    expect(xmp.match(/<pdfaid:part>/g)).toHaveLength(1);
    expect(xmp).toContain('Head &amp; &lt;tail&gt;');
    expect(String(file.dictionary(file.trailer.Info).Title && 'there')).toBe('there');
    expect(['H1', 'H2', 'Note', 'Div'].map((type) => elements(file, type).length)).toEqual([1, 1, 1, 1]);
  });

  test('say when the article was published, as precisely as it is known, besides when it was changed', async () => {
    const dates = { datePublished: '2025-11-08', dateModified: '2025-11-10T09:00:00+01:00' };
    const xmp = xmpOf(await printed({ ...article, metadata: { ...article.metadata, ...dates } }));
    expect(xmp).toContain('<dc:date><rdf:Seq><rdf:li>2025-11-08</rdf:li></rdf:Seq></dc:date>');
    expect(xmp).toContain('<xmp:ModifyDate>2025-11-10T08:00:00Z</xmp:ModifyDate>');
  });

  test('ua2 is PDF 2.0 with types of its namespace, without an information dictionary', async () => {
    const file = await printed(article, { standard: 'ua2' });
    expect(Buffer.from(file.bytes.subarray(0, 8)).toString()).toBe('%PDF-2.0');
    const xmp = xmpOf(file);
    expect(xmp).toContain(
      '<pdfaid:part>4</pdfaid:part><pdfaid:rev>2020</pdfaid:rev><pdfaid:conformance>F</pdfaid:conformance>',
    );
    expect(xmp).toContain('<pdfuaid:part>2</pdfuaid:part><pdfuaid:rev>2024</pdfuaid:rev>');
    expect(file.trailer.Info).toBeUndefined();
    expect(Object.keys(file.trailer)).toEqual(expect.arrayContaining(['Root', 'ID', 'Size']));
    const types = ['Title', 'H1', 'Em', 'Strong', 'FENote', 'Aside'];
    for (const type of types) {
      const [element] = elements(file, type);
      expect(String(file.dictionary(element?.NS).NS), type).toBe('http://iso.org/pdf2/ssn');
    }
    expect(elements(file, 'H2')).toEqual([]);
  });

  test('ua2 leaves types that PDF 2.0 lacks in the namespace of PDF 1.7', async () => {
    const file = await printed(b.article({ language: 'en' }, b.blockquote(b.paragraph('Said.'))), { standard: 'ua2' });
    expect(elements(file, 'BlockQuote').map(({ NS }) => NS)).toEqual([undefined]);
  });

  test('another is refused by name', async () => {
    const options: object = { standard: 'ua3' };
    await expect(toPdf(article, options)).rejects.toMatchObject({ code: 'option/invalid', option: 'standard' });
  });

  test.each(standards)('%s gives the same bytes every time', async (standard) => {
    const [first, second] = [await toPdf(article, { standard }), await toPdf(article, { standard })];
    expect(Buffer.from(second).equals(Buffer.from(first))).toBe(true);
  });
});

test.each(standards)('the source is attached as such, with its digest in 16 bytes (%s)', async (standard) => {
  const file = await printed(b.article({ language: 'en' }, b.paragraph('x')), { standard });
  const [attached] = list(file.dictionary(file.trailer.Root).AF).map(file.dictionary);
  expect(attached?.AFRelationship).toBe('/Source');
  const { Params } = file.dictionary(file.dictionary(attached?.EF).F);
  const { CheckSum, Size } = file.dictionary(Params);
  const content = (await readPdf(file.bytes)).attachments['offprint.article.json'] ?? new Uint8Array();
  expect(Size).toBe(content.length);
  const digest = createHash('md5').update(content).digest('hex');
  expect(CheckSum instanceof Text && Buffer.from(CheckSum.bytes).toString('hex')).toBe(digest);
});
