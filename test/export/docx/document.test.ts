import { describe, expect, it } from 'vitest';
import {
  article,
  attribution,
  blockquote,
  caption,
  code,
  credit,
  deleted,
  emphasis,
  figure,
  footnoteDefinition,
  footnoteReference,
  foreign,
  headerCell,
  headerRow,
  heading,
  image,
  inlineCode,
  lineBreak,
  link,
  list,
  listItem,
  note,
  orderedList,
  paragraph,
  publication,
  pullQuote,
  speakerTurn,
  strong,
  subscript,
  superscript,
  table,
  tableCell,
  tableRow,
  thematicBreak,
  verse,
} from '../../../src/model/build.ts';
import type { Diagnostic } from '../../../src/model/diagnostic.ts';
import { all, type Element, printed, textOf, value } from './package.ts';
import { gif, png, webp } from './pictures.ts';

const runs = (element: Element): string[] =>
  all(element, 'w:r').map((run) => {
    const [properties] = all(run, 'w:rPr');
    const names = properties?.children.flatMap((child) => (typeof child === 'string' ? [] : [child.name])) ?? [];
    return `${names.filter((name) => !name.endsWith('Cs')).join(' ')}|${textOf(run)}`;
  });

describe('the head of an article', () => {
  it('is Title, Subtitle, Author and Date, with nothing before the title', async () => {
    const docx = await printed(
      article(
        {
          language: 'en',
          articleSection: 'Coast',
          headline: 'The keeper',
          description: 'A deck.',
          byline: 'By Ada Diaz',
          datePublished: '2026-03-14',
          dateline: { text: 'LIMA' },
        },
        'Text.',
      ),
    );
    expect(docx.lines()).toEqual([
      'Title: The keeper',
      'Subtitle: A deck.',
      'Author: By Ada Diaz',
      'Date: LIMA · 14 March 2026',
      'BodyText: Text.',
    ]);
    expect(docx.lines('word/header2.xml')).toEqual(['Kicker: Coast']);
  });

  it('prints no derived title, and a dateline once', async () => {
    const docx = await printed(article({ language: 'en', dateline: { text: 'LIMA' } }, 'LIMA — Text.'));
    expect(docx.lines()).toEqual(['BodyText: LIMA — Text.']);
  });

  it('is Heading 1 in a publication, whose sections begin at Heading 2', async () => {
    const part = (headline: string) => article({ language: 'en', headline }, heading(2, 'S'), heading(4, 'T'), 'Text.');
    const docx = await printed(publication({ name: 'All', language: 'en' }, part('One'), part('Two')));
    expect(docx.lines().filter((line) => line.startsWith('Heading'))).toEqual([
      'Heading1: One',
      'Heading2: S',
      'Heading3: T',
      'Heading1: Two',
      'Heading2: S',
      'Heading3: T',
    ]);
    const breaks = all(docx.part('word/document.xml'), 'w:p').filter(
      (each) => all(each, 'w:pageBreakBefore').length > 0,
    );
    expect(breaks.map(textOf)).toEqual(['Contents', 'One', 'Two']);
  });

  it('begins a page also where an article begins with a table', async () => {
    const docx = await printed(
      publication({ name: 'All' }, article({}, 'One.'), article({}, table(tableRow('a')), table(tableRow('b')))),
    );
    expect(docx.lines().slice(3)).toEqual([
      'BodyText: One.',
      'Source: ',
      'TableText: a',
      'Source: ',
      'TableText: b',
      'Source: ',
    ]);
    const fifth = all(docx.part('word/document.xml'), 'w:p')[4];
    expect(fifth && all(fifth, 'w:pageBreakBefore')).toHaveLength(1);
  });
});

describe('blocks', () => {
  it('are named styles', async () => {
    const docx = await printed(
      article(
        { language: 'en' },
        'One.',
        'Two.',
        heading(2, 'A'),
        heading(3, 'B'),
        blockquote('Said.', attribution('Ada')),
        pullQuote('Loud.', attribution('Ben')),
        verse('one', 'two'),
        code('a\n\tb', 'js'),
        thematicBreak(),
        speakerTurn('Q', 'Why?', 'Really?'),
        note('correction', 'It was three.', 'Not four.'),
        credit('source', 'Source: us'),
      ),
    );
    expect(docx.lines()).toEqual([
      'BodyText: One.',
      'BodyTextFirstIndent: Two.',
      'Heading1: A',
      'Heading2: B',
      'Quote: Said.',
      'Attribution: Ada',
      'IntenseQuote: Loud.',
      'Attribution: Ben',
      'Verse: one\ntwo',
      'HTMLPreformatted: a\n\tb',
      'ThematicBreak: * * *',
      'Speaker: Q\u2003Why?',
      'SpeakerContinue: Really?',
      'Note: Correction\u2002It was three.',
      'NoteContinue: Not four.',
      'Credit: Source: us',
    ]);
  });

  it('keep a credit on the page of the paragraph before it', async () => {
    const docx = await printed(article({}, 'One.', 'Two.', credit('source', 'Source: us')));
    const kept = all(docx.part('word/document.xml'), 'w:p').filter((each) => all(each, 'w:keepNext').length > 0);
    expect(kept.map(textOf)).toEqual(['Two.']);
  });

  it('indents what a quotation holds, and no further than that', async () => {
    const docx = await printed(article({}, blockquote('One.', blockquote('Two.'), list('Item'))));
    const indents = all(docx.part('word/document.xml'), 'w:pPr').map(
      (own) => all(own, 'w:ind')[0]?.attributes['w:left'],
    );
    expect(indents).toEqual([undefined, '660', '660']);
  });

  it('keeps the text of what is at no place of the model', async () => {
    const diagnostics: Diagnostic[] = [];
    const odd = [
      {
        type: 'aside',
        children: [
          { type: 'text', value: 'An ' },
          { type: 'blink', children: [{ type: 'text', value: 'odd' }] },
        ],
      },
      { type: 'frame', children: [paragraph('Framed.')] },
      { type: 'formula', value: 'e = mc²' },
      { type: 'text', value: 'Loose.' },
      { type: 'void' },
      { type: 'listItem', children: [paragraph('Stray.')] },
    ];
    const source = JSON.parse(JSON.stringify({ ...article({ headline: 'T' }), children: odd }));
    const docx = await printed(source, { onDiagnostic: (diagnostic) => diagnostics.push(diagnostic) });
    expect(docx.lines().slice(1)).toEqual([
      'BodyText: An odd',
      'BodyText: Framed.',
      'BodyText: e = mc²',
      'BodyText: Loose.',
      'BodyText: Stray.',
    ]);
    expect(diagnostics.filter(({ ruleId }) => ruleId === 'export/unknown-node')).toHaveLength(5);
  });
});

describe('lists', () => {
  const numbersOf = async (...blocks: Parameters<typeof article>[1][]) => {
    const docx = await printed(article({}, ...blocks));
    const numbering = docx.part('word/numbering.xml');
    return all(docx.part('word/document.xml'), 'w:p').map((item) => {
      const id = value(item, 'w:numId');
      if (id === undefined) return textOf(item);
      const level = value(item, 'w:ilvl');
      const instance = all(numbering, 'w:num').find((num) => num.attributes['w:numId'] === id);
      const definition = all(numbering, 'w:abstractNum').find(
        ({ attributes }) => instance && attributes['w:abstractNumId'] === value(instance, 'w:abstractNumId'),
      );
      const rule = definition && all(definition, 'w:lvl').find(({ attributes }) => attributes['w:ilvl'] === level);
      const override =
        instance && all(instance, 'w:lvlOverride').find(({ attributes }) => attributes['w:ilvl'] === level);
      const start = override && value(override, 'w:startOverride');
      return `${id}/${level} ${rule && value(rule, 'w:numFmt')} ${start} ${textOf(item)}`;
    });
  };

  it('number each on its own, from where it starts', async () => {
    expect(await numbersOf(orderedList(3, 'c', 'd'), 'Text.', orderedList(1, 'a'), orderedList(3, 'c'))).toEqual([
      '1/0 decimal 3 c',
      '1/0 decimal 3 d',
      'Text.',
      '2/0 decimal 1 a',
      '3/0 decimal 3 c',
    ]);
  });

  it('nest, and go on below the item that holds them', async () => {
    const nested = list(listItem('one', orderedList(5, 'five'), 'more'), 'two', list('deep'));
    expect(await numbersOf(nested)).toEqual([
      '1/0 bullet 1 one',
      '2/1 decimal 5 five',
      'more',
      '1/0 bullet 1 two',
      '1/0 bullet 1 ',
      '3/1 bullet 1 deep',
    ]);
  });

  it('stay on the ninth level when they go deeper, and say so', async () => {
    const diagnostics: string[] = [];
    let deep = list('end');
    for (let level = 1; level < 12; level += 1) deep = list(deep);
    const docx = await printed(article({}, deep), { onDiagnostic: ({ ruleId }) => diagnostics.push(ruleId) });
    const levels = all(docx.part('word/document.xml'), 'w:ilvl').map(({ attributes }) => attributes['w:val']);
    expect(levels).toEqual(['0', '1', '2', '3', '4', '5', '6', '7', '8', '8', '8', '8']);
    expect(diagnostics.filter((rule) => rule === 'export/lossy')).toHaveLength(1);
  });

  it('have boxes to tick', async () => {
    const items = list({ ...listItem('done'), checked: true }, { ...listItem('open'), checked: false });
    const docx = await printed(article({}, items));
    expect(docx.lines()).toEqual(['ListBullet: ☒\tdone', 'ListBullet: ☐\topen']);
    // The box is the bullet; the bullet itself is nothing to be seen.
    const bullets = all(docx.part('word/numbering.xml'), 'w:lvlText').map(({ attributes }) => attributes['w:val']);
    expect(new Set(bullets)).toEqual(new Set(['\u00a0']));
    const states = all(docx.part('word/document.xml'), 'w14:checked').map(({ attributes }) => attributes['w14:val']);
    expect(states).toEqual(['1', '0']);
  });
});

describe('tables', () => {
  const prices = table(
    headerRow('City', 'Price'),
    tableRow({ ...headerCell('Lima'), header: 'row' }, '1'),
    tableRow({ ...tableCell('both'), colSpan: 2 }),
  );

  it('repeat their head row and say what heads them', async () => {
    const docx = await printed(article({}, figure(prices, caption('Prices'), credit('source', 'Source: us'))));
    const [element] = all(docx.part('word/document.xml'), 'w:tbl');
    expect(element && all(element, 'w:tblHeader')).toHaveLength(1);
    expect(element && all(element, 'w:tblLook')[0]?.attributes).toMatchObject({
      'w:firstRow': 'true',
      'w:firstColumn': 'true',
    });
    expect(docx.lines()).toEqual([
      'Caption: Prices',
      'TableHeading: City',
      'TableHeading: Price',
      'TableHeading: Lima',
      'TableText: 1',
      'TableText: both',
      'Source: Source: us',
    ]);
  });

  it('cover each column once in each row, whatever the spans are', async () => {
    const ragged = table(
      tableRow({ ...tableCell('a'), rowSpan: 2 }, 'b', { ...tableCell('c'), rowSpan: 9 }),
      tableRow({ ...tableCell('d'), colSpan: 3 }),
      tableRow('e'),
    );
    const docx = await printed(article({}, ragged));
    const [element] = all(docx.part('word/document.xml'), 'w:tbl');
    const widths = all(element as Element, 'w:gridCol').map(({ attributes }) => Number(attributes['w:w']));
    expect(widths.reduce((sum, width) => sum + width, 0)).toBe(7200);
    for (const row of all(element as Element, 'w:tr')) {
      const spans = all(row, 'w:tc').map((cell) => Number(value(cell, 'w:gridSpan') ?? 1));
      expect(spans.reduce((sum, span) => sum + span, 0)).toBe(widths.length);
    }
    expect(docx.lines().map((line) => line.slice(11))).toEqual(['a', 'b', 'c', '', 'd', '', 'e', '', '', '']);
  });

  it('are lines where Word has no table', async () => {
    const wide = table(tableRow(...Array.from({ length: 70 }, (_, index) => String(index))));
    const reported: string[] = [];
    const docx = await printed(
      article({}, paragraph('See', footnoteReference('n')), wide, footnoteDefinition('n', table(tableRow('x', 'y')))),
      { onDiagnostic: ({ ruleId }) => reported.push(ruleId) },
    );
    expect(docx.lines()[1]).toMatch(/^TableText: 0\t1\t2.*\t69$/);
    expect(docx.lines('word/footnotes.xml').at(-1)).toBe('FootnoteContinue: x\ty');
    expect(reported.filter((rule) => rule === 'export/lossy')).toHaveLength(2);
  });
});

describe('pictures', () => {
  const assets = { 'wide.png': png(2000, 1000), 'small.png': png(30, 20), 'tall.gif': gif(10, 5000), 'p.webp': webp() };
  const sizes = (element: Element) =>
    all(element, 'wp:extent').map(({ attributes }) => [Number(attributes.cx) / 9525, Number(attributes.cy) / 9525]);

  it('fit the column, never larger than they are', async () => {
    const docx = await printed(
      article({}, figure(image('wide.png', 'A view'), image('small.png', 'A dot'), image('tall.gif', 'A pole'))),
      { assets },
    );
    expect(sizes(docx.part('word/document.xml'))).toEqual([
      [480, 240],
      [30, 20],
      [1, 480],
    ]);
    expect(all(docx.part('word/document.xml'), 'wp:inline')).toHaveLength(3);
  });

  it('have their alternative text, or are decoration', async () => {
    const docx = await printed(
      article(
        { language: 'en' },
        figure({ ...image('wide.png', 'A "view" & more'), title: 'T' }, image('small.png', '')),
      ),
      { assets },
    );
    const [view, dot] = all(docx.part('word/document.xml'), 'wp:docPr');
    expect(view?.attributes).toMatchObject({ id: '1', descr: 'A "view" & more', title: 'T' });
    expect(dot?.attributes).toMatchObject({ id: '2' });
    expect(dot?.attributes).not.toHaveProperty('descr');
    expect(dot && all(dot, 'adec:decorative')).toHaveLength(1);
  });

  it('are their alternative text where they cannot be shown, and that is reported', async () => {
    const rules: string[] = [];
    const docx = await printed(
      article(
        { language: 'en', headline: 'T' },
        figure(image('gone.png', 'A ship'), image('none.png', ''), caption('Seen')),
        figure(image('p.webp', 'A modern picture')),
        paragraph('In line ', image('gone.png', 'a sign'), '.'),
      ),
      { assets, onDiagnostic: ({ ruleId }) => rules.push(ruleId) },
    );
    expect(docx.lines().slice(1)).toEqual([
      'PicturePlaceholder: A ship',
      'Caption: Seen',
      'PicturePlaceholder: A modern picture',
      'BodyText: In line [a sign].',
    ]);
    expect(rules).toEqual([
      'export/image-missing',
      'export/image-missing',
      'export/image-unsupported',
      'export/image-missing',
    ]);
  });

  it('are not cut off in a line of exact height', async () => {
    const docx = await printed(article({}, paragraph('A ', image('small.png', 'dot'), '.'), 'Next.'), { assets });
    const rules = all(docx.part('word/document.xml'), 'w:pPr').map(
      (own) => all(own, 'w:spacing')[0]?.attributes['w:lineRule'],
    );
    expect(rules).toEqual(['atLeast', undefined]);
  });
});

describe('notes', () => {
  it('are footnotes, and further markers are fields that show the number', async () => {
    const docx = await printed(
      article(
        {},
        paragraph('One', footnoteReference('b'), ' two', footnoteReference('a'), ' again', footnoteReference('b'), '.'),
        footnoteDefinition('a', 'Note a.'),
        footnoteDefinition('b', 'Note b.', 'Goes on.'),
      ),
    );
    const document = docx.part('word/document.xml');
    expect(all(document, 'w:footnoteReference').map(({ attributes }) => attributes['w:id'])).toEqual(['1', '2']);
    expect(all(document, 'w:instrText').map(({ children }) => children)).toEqual([[' NOTEREF _Note1 \\f \\h ']]);
    expect(textOf(document)).toBe('One two again1.');
    expect(docx.lines('word/footnotes.xml').slice(2)).toEqual([
      'FootnoteText: \tNote b.',
      'FootnoteContinue: Goes on.',
      'FootnoteText: \tNote a.',
    ]);
  });

  it('that nothing, or only a note, refers to have a marker at the end', async () => {
    const docx = await printed(
      article(
        {},
        paragraph('One', footnoteReference('a'), '.'),
        footnoteDefinition('a', paragraph('See', footnoteReference('b'), '.')),
        footnoteDefinition('b', 'Note b.'),
        footnoteDefinition('c', 'Note c.'),
      ),
    );
    const document = docx.part('word/document.xml');
    expect(all(document, 'w:footnoteReference').map(({ attributes }) => attributes['w:id'])).toEqual(['1', '2', '3']);
    expect(docx.lines('word/footnotes.xml').slice(2)).toEqual([
      'FootnoteText: \tSee2.',
      'FootnoteText: \tNote b.',
      'FootnoteText: \tNote c.',
    ]);
    expect(all(docx.part('word/footnotes.xml'), 'w:footnoteReference')).toEqual([]);
  });

  it('are numbered through a publication', async () => {
    const part = () => article({}, paragraph('Text', footnoteReference('n'), '.'), footnoteDefinition('n', 'Note.'));
    const docx = await printed(publication({ name: 'All' }, part(), part()));
    const ids = all(docx.part('word/document.xml'), 'w:footnoteReference').map(({ attributes }) => attributes['w:id']);
    expect(ids).toEqual(['1', '2']);
  });
});

describe('a line of text', () => {
  it('has its marks as run properties', async () => {
    const docx = await printed(
      article(
        {},
        paragraph(
          emphasis('i'),
          strong('b'),
          strong(emphasis('bi')),
          deleted('d'),
          superscript('2'),
          subscript('3'),
          inlineCode('x'),
          'end',
        ),
      ),
    );
    expect(runs(docx.part('word/document.xml')).slice(0, 8)).toEqual([
      'w:i|i',
      'w:b|b',
      'w:b w:i|bi',
      'w:strike|d',
      'w:vertAlign|2',
      'w:vertAlign|3',
      'w:rStyle|x',
      '|end',
    ]);
  });

  it('stresses upright in a slanted style', async () => {
    const docx = await printed(article({}, pullQuote(paragraph('A ', emphasis('b'), '.'))));
    expect(all(docx.part('word/document.xml'), 'w:i')[0]?.attributes['w:val']).toBe('false');
  });

  it('keeps breaks and tabs of the text, and takes no word for a field', async () => {
    const docx = await printed(article({}, paragraph('a\tb\nc\r\nd', lineBreak(), 'CURRENT', strong('TOTAL_PAGES'))));
    expect(docx.lines()).toEqual(['BodyText: a\tb\nc\nd\nCURRENTTOTAL_PAGES']);
    expect(all(docx.part('word/document.xml'), 'w:instrText')).toEqual([]);
  });

  it('replaces what XML forbids, and says so', async () => {
    const rules: string[] = [];
    const docx = await printed(article({ headline: 'T\uffff' }, 'a\u0000b\ufffec\ud800d', '<w:p> & "]]>"'), {
      onDiagnostic: ({ ruleId }) => rules.push(ruleId),
    });
    expect(docx.lines()).toEqual([
      'Title: T\ufffd',
      'BodyText: a\ufffdb\ufffdc\ufffdd',
      'BodyTextFirstIndent: <w:p> & "]]>"',
    ]);
    expect(rules.filter((rule) => rule === 'export/invalid-character')).toHaveLength(2);
  });

  it('is never taken for a number of a list', async () => {
    const docx = await printed(article({}, list('{bullet-1} {\ufffebullet-1}')));
    expect(docx.lines()).toEqual(['ListBullet: {bullet-1} {\ufffdbullet-1}']);
  });
});

describe('links', () => {
  it('go where the edition allows, by relationships of their part', async () => {
    const docx = await printed(
      article(
        { url: 'https://example.org/a/' },
        paragraph(link('b?x=1&y=2', 'rel'), link('javascript:alert(1)', 'js'), footnoteReference('n')),
        paragraph(link('https://example.org/p#part', strong('frag')), {
          ...link('mailto:a@b.c', 'mail'),
          title: 'Write "us"',
        }),
        footnoteDefinition('n', paragraph(link('https://example.org/note', 'n'))),
      ),
    );
    const targets = (path: string) =>
      all(docx.part(path), 'Relationship')
        .filter(({ attributes }) => attributes.TargetMode === 'External')
        .map(({ attributes }) => `${attributes.Id} ${attributes.Target}`);
    expect(targets('word/_rels/document.xml.rels')).toEqual([
      'L1 https://example.org/a/b?x=1&y=2',
      'L2 https://example.org/p',
      'L3 mailto:a@b.c',
    ]);
    expect(targets('word/_rels/footnotes.xml.rels')).toEqual(['L4 https://example.org/note']);
    const [, second, third] = all(docx.part('word/document.xml'), 'w:hyperlink');
    expect(second?.attributes['w:anchor']).toBe('part');
    expect(third?.attributes['w:tooltip']).toBe('Write "us"');
    expect(docx.lines()[0]).toBe('BodyText: reljs');
  });

  it('lead to bookmarks with names that Word takes, each once', async () => {
    const ids = ['plain', 'Plain', '9 lives', '第一', '第二', 'x'.repeat(60), '_hidden'];
    const docx = await printed(
      article(
        {},
        paragraph(...ids.map((id) => link(`#${id}`, id))),
        ...ids.map((id) => ({ ...paragraph(id), id })),
        { ...figure(image('gone', '')), id: 'gone' },
        paragraph(link('#gone', 'gone')),
      ),
    );
    const document = docx.part('word/document.xml');
    const names = all(document, 'w:bookmarkStart').map(({ attributes }) => attributes['w:name'] ?? '');
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(ids.length + 1);
    for (const name of names) expect(name).toMatch(/^[A-Za-z]\w{0,39}$/);
    expect(names[0]).toBe('plain');
    const anchors = all(document, 'w:hyperlink').map(({ attributes }) => attributes['w:anchor']);
    expect(anchors.slice(0, ids.length)).toEqual(names.slice(0, ids.length));
    expect(names).toContain(anchors.at(-1));
  });
});

describe('space', () => {
  const spaceOf = (docx: { part(path: string): Element }): string[] =>
    all(docx.part('word/document.xml'), 'w:p').map((each) => {
      const { 'w:before': before, 'w:after': after } = all(each, 'w:spacing')[0]?.attributes ?? {};
      return `${textOf(each)} ${before ?? '-'} ${after ?? '-'} ${all(each, 'w:contextualSpacing').length}`;
    });

  it('parts a list from a list before it, and none of its items', async () => {
    const docx = await printed(article({}, list('a', 'b'), list('c', 'd'), list('e'), 'End.'));
    expect(spaceOf(docx)).toEqual(['a - - 0', 'b - 0 0', 'c 150 0 1', 'd - 0 0', 'e 150 - 1', 'End. - - 0']);
  });

  it('does not open within a list where bullets turn into numbers', async () => {
    const docx = await printed(article({}, list(listItem('a', orderedList(1, 'b', 'c')), 'd')));
    expect(spaceOf(docx)).toEqual(['a - 0 0', 'b 0 - 0', 'c - 0 0', 'd 0 - 0']);
  });

  it('closes a list that ends with a paragraph below an item', async () => {
    const docx = await printed(article({}, list(listItem('a', paragraph('b'))), 'End.'));
    expect(spaceOf(docx)).toEqual(['a - - 0', 'b - 150 0', 'End. - - 0']);
  });

  it('stands above a table and below it', async () => {
    const docx = await printed(article({}, 'a', table(tableRow('b')), heading(2, 'c'), table(tableRow('d'))));
    expect(spaceOf(docx)).toEqual(['a - 300 0', 'b - - 0', ' 0 160 0', 'c - 100 0', 'd - - 0', ' 0 160 0']);
  });

  it('is in a frame, not beside it: code and missing pictures are as wide as the text', async () => {
    const styles = all((await printed(article({}))).part('word/styles.xml'), 'w:style');
    for (const name of ['HTMLPreformatted', 'PicturePlaceholder']) {
      const style = styles.find(({ attributes }) => attributes['w:styleId'] === name) as Element;
      const [indent] = all(style, 'w:ind');
      const [edge] = all(style, 'w:left');
      const width = Number(edge?.attributes['w:space']) * 20 + (Number(edge?.attributes['w:sz']) * 20) / 8;
      expect([indent?.attributes['w:left'], indent?.attributes['w:right']]).toEqual([`${width}`, `${width}`]);
    }
  });

  it('of a line that ends with a break is not pulled wide', async () => {
    const settings = (await printed(article({}))).part('word/settings.xml');
    expect(all(settings, 'w:doNotExpandShiftReturn')).toHaveLength(1);
  });
});

describe('code', () => {
  it('is known to pandoc by the names that it gives code', async () => {
    const styles = all((await printed(article({}))).part('word/styles.xml'), 'w:style');
    const parent = (id: string): string | undefined => {
      const style = styles.find(({ attributes }) => attributes['w:styleId'] === id) as Element;
      const base = styles.find(({ attributes }) => attributes['w:styleId'] === value(style, 'w:basedOn')) as Element;
      return value(base, 'w:name');
    };
    expect([parent('HTMLCode'), parent('HTMLPreformatted')]).toEqual(['Verbatim Char', 'Source Code']);
  });
});

describe('other languages', () => {
  it('keep a dateline of the other direction apart from the date beside it', async () => {
    const facts = { headline: 'عنوان', dateline: { text: 'LONDON (Reuters)' }, datePublished: '2026-03-14' };
    const docx = await printed(article({ language: 'ar', ...facts }, 'قال.'));
    expect(docx.lines()[1]).toBe('Date: \u200eLONDON (Reuters)\u200e\u200f · 14 مارس 2026');
    const same = await printed(article({ language: 'ar', ...facts, dateline: { text: 'لندن' } }, 'قال.'));
    expect(same.lines()[1]).toBe('Date: لندن · 14 مارس 2026');
  });

  it('set a right-to-left article from the right, and Latin words in it from the left', async () => {
    const docx = await printed(article({ language: 'ar', headline: 'عنوان' }, 'قال Ada Diaz, Lima ذلك في 2026.'));
    const document = docx.part('word/document.xml');
    const paragraphs = all(document, 'w:p');
    expect(paragraphs.every((each) => all(each, 'w:bidi').length === 1)).toBe(true);
    expect(runs(paragraphs[1] as Element)).toEqual(['w:rtl|قال ', '|Ada Diaz, Lima', 'w:rtl| ذلك في 2026.']);
    const [lang] = all(docx.part('word/styles.xml'), 'w:lang');
    expect(lang?.attributes).toEqual({ 'w:val': 'ar', 'w:bidi': 'ar' });
  });

  it('mark right-to-left words in a left-to-right line, with their language', async () => {
    const docx = await printed(
      article({ language: 'en' }, paragraph('The word ', foreign('ar', 'منارة'), ' and بيت كبير too.')),
    );
    const document = docx.part('word/document.xml');
    expect(runs(document).slice(0, 5)).toEqual([
      '|The word ',
      'w:rtl w:lang|منارة',
      '| and ',
      'w:rtl|بيت كبير',
      '| too.',
    ]);
    expect(all(document, 'w:lang')[0]?.attributes).toEqual({ 'w:val': 'ar', 'w:bidi': 'ar' });
    expect(all(document, 'w:bidi')).toEqual([]);
  });

  it('set stress as the script has it', async () => {
    const stressed = async (language: string) => {
      const docx = await printed(article({ language }, paragraph(emphasis('文'))));
      return runs(docx.part('word/document.xml'))[0];
    };
    expect(await stressed('zh-Hans')).toBe('w:em|文');
    expect(await stressed('fa')).toBe('w:b|文');
    expect(await stressed('de')).toBe('w:i|文');
  });

  it('name East Asian fonts and language', async () => {
    const docx = await printed(article({ language: 'ja' }, '灯台'));
    const styles = docx.part('word/styles.xml');
    expect(all(styles, 'w:rFonts')[0]?.attributes['w:eastAsia']).toBe('Noto Serif JP');
    expect(all(styles, 'w:lang')[0]?.attributes).toEqual({ 'w:val': 'ja', 'w:eastAsia': 'ja' });
  });

  it('say no language where none is known', async () => {
    const docx = await printed(article({}, 'Text.'));
    expect(all(docx.part('word/styles.xml'), 'w:lang')).toEqual([]);
    expect(all(docx.part('docProps/core.xml'), 'dc:language')).toEqual([]);
  });

  it('turn a table round', async () => {
    const docx = await printed(article({ language: 'he' }, table(tableRow('א', 'ב'))));
    expect(all(docx.part('word/document.xml'), 'w:bidiVisual')).toHaveLength(1);
  });
});
