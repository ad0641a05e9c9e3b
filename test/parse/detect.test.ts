import { describe, expect, it } from 'vitest';
import { toDocx } from '../../src/export/docx/index.ts';
import { toJsonLd } from '../../src/export/json-ld/index.ts';
import { article, paragraph, publication } from '../../src/model/build.ts';
import { type Diagnostic, OffprintError } from '../../src/model/diagnostic.ts';
import { toJson } from '../../src/model/envelope.ts';
import { titleOf } from '../../src/model/visit.ts';
import { detectFormat, type ParseHints, parseArticle } from '../../src/parse/detect.ts';

const prose = 'The first thing to be heard is the chain of the ferry, long before the boat comes round the point.';

async function read(input: string | Uint8Array, hints: ParseHints = {}) {
  const seen: Diagnostic[] = [];
  const source = await parseArticle(input, { ...hints, onDiagnostic: (diagnostic) => seen.push(diagnostic) });
  return { source, seen, rules: seen.map(({ ruleId }) => ruleId) };
}

describe('Markdown', () => {
  it.each([
    ['front matter and headings', `---\ntitle: A\n---\n\n# One\n\n${prose}\n\n## Two\n\n${prose}`],
    [
      'front matter with windows line ends',
      `---\r\ntitle: A\r\ntags:\r\n  - b\r\n---\r\n\r\n[a](https://example.org)\r\n`,
    ],
    ['headings and a link', `# One\n\n${prose} [here](https://example.org).\n\n## Two`],
    ['three headings and a fence', `## A\n\n${prose}\n\n## B\n\n\`\`\`js\nlet a;\n\`\`\`\n\n## C`],
    ['a picture and a note', `![a](b.png)\n\n${prose}[^1]\n\n[^1]: So it is.`],
    ['a table and strong words', `**Note:** see\n\n| a | b |\n|---|---|\n| 1 | 2 |`],
    ['tasks and a link', `- [ ] one\n- [x] two\n\n[three](/three)`],
    ['front matter and a title', `---\ntitle: A\ndate: 2026-01-02\n---\n\n# A\n\n${prose}`],
    ['a title and strong words', `# A bridge too short\n\nThe **ferry** comes. ${prose}`],
    ['several lines of front matter', `---\nlang: en\ndate: 2026-01-02\n---\n\n${prose}`],
    ['HTML beside it', `<div align="center">\n\n# A\n\n</div>\n\n## B\n\n[c](https://example.org)`],
  ])('is told by two signs: %s', (_, text) => {
    expect(detectFormat(text)).toMatchObject({ format: 'markdown' });
    expect(detectFormat(text).signs.length).toBeGreaterThan(1);
  });

  it.each([
    ['plain prose', `${prose}\n\n${prose}`],
    ['a numbered year', `1986. A great year.\n\n${prose}`],
    ['a line between rules', `---\nLate: the ferry\n---\n\n${prose}`],
    ['one heading', `# of deaths by county\n\n${prose}`],
    ['a title alone', `# A bridge too short\n\n${prose}`],
    ['a count and strong words', `# of deaths by county\n\n**Note**: ${prose}`],
    ['a headline underlined', `A bridge too short\n==================\n\n${prose}\n\nSection\n-------\n\n${prose}`],
    ['bullets and quotes', `- one\n- two\n\n> ${prose}\n\n* three\n* four`],
    ['rules', `${prose}\n\n---\n\n${prose}\n\n* * *\n\n${prose}`],
    ['money and stars', `It cost $5 and $6 *or so*. 2 ** 3 ** 4. ${prose}`],
    ['a link alone', `${prose} [here](https://example.org)`],
    ['hashtags', '#one #two\n\n#three\n\n#four'],
    ['notes of an old text', `${prose} [1]\n\n[1] So it is.`],
    ['bars of a slug line', `Sport | Football | Live\n\n${prose}`],
    ['an empty text', ''],
  ])('is not told by what prose has: %s', (_, text) => {
    expect(detectFormat(text).format).toBe('text');
  });
});

describe('HTML', () => {
  it.each([
    ['a page', '<!DOCTYPE html><title>A</title><p>B'],
    ['a page after a mark and a comment', '\ufeff <!-- saved -->\n<!doctype HTML><p>B'],
    ['an html element', '<html lang="en"><body><p>B</p></body></html>'],
    ['XHTML', '<?xml version="1.0"?>\n<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0"><html></html>'],
    ['a paragraph', `<p>${prose}</p>`],
    ['two paragraphs on a line', '<p>One.</p><p>Two.</p>\n'],
    ['a body without a page', '<head><title>A</title></head><body>B</body>'],
    ['a fragment', '<h1>A</h1>\n<p>One.</p>\n<p class="b">Two.</p>'],
  ])('is told by %s', (_, text) => {
    expect(detectFormat(text).format).toBe('html');
  });

  it.each([
    ['a tag in a sentence', `The element <p> and its end </p>, and <div>, are blocks. ${prose}`],
    ['one tag', `<b>${prose}</b>`],
    ['angle brackets', 'a < b > c <d> e'],
  ])('is not told by %s', (_, text) => {
    expect(detectFormat(text).format).toBe('text');
  });
});

describe('JSON', () => {
  it('is a model or it is text', () => {
    expect(detectFormat(toJson(article({}, 'A'))).format).toBe('json');
    expect(detectFormat('{"type": "article"').format).toBe('text');
    expect(detectFormat('{"@type": "Recipe"}').format).toBe('text');
  });

  it.each([
    ['an object', '{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "One"}'],
    ['a list', '[{"@type": "Organization", "name": "A"}, {"@type": ["Report"], "headline": "One"}]'],
    ['a script', '<script type="application/ld+json">\n{"@type": "NewsArticle", "headline": "One"}\n</script>\n'],
    ['our own', JSON.stringify(toJsonLd(publication({ name: 'All' }, article({ headline: 'One' }, 'A'))))],
  ])('is JSON-LD where it describes an article: %s', async (_, data) => {
    expect(detectFormat(data).format).toBe('jsonld');
    expect(titleOf((await read(data)).source)).toBe('One');
  });
});

describe('parseArticle', () => {
  it('says which parser reads and why', async () => {
    const { seen } = await read(`# One\n\n## Two\n\n[a](https://example.org)`);
    expect(seen[0]).toMatchObject({
      ruleId: 'detect/parser',
      severity: 'info',
      reason: 'Read as Markdown: headings, a link',
    });
    expect((await read(prose)).seen[0]).toMatchObject({ reason: 'Read as text: no sign of a markup' });
  });

  it('reads each format, from characters and from bytes', async () => {
    const model = article({ headline: 'One', language: 'en' }, paragraph(prose));
    const inputs = [
      `One\n\nBy Ada Diaz\n\n${prose}\n\n${prose}`,
      `# One\n\n[a](https://example.org)\n\n## Two`,
      `<!doctype html><html><head><title>One</title></head><body><article><h1>One</h1><p>${prose}</p></article></body></html>`,
      toJson(model),
    ];
    for (const input of inputs) {
      expect(titleOf((await read(input)).source)).toBe('One');
      expect(titleOf((await read(new TextEncoder().encode(input))).source)).toBe('One');
    }
  });

  it('gives a publication where the input is one', async () => {
    const { source } = await read(toJson(publication({ name: 'All' }, article({}, 'A'))));
    expect(source.type).toBe('publication');
  });

  it('takes your word for the format', async () => {
    const { source, seen } = await read('# One', { from: 'text' });
    expect(source).toMatchObject({ children: [{ children: [{ value: '# One' }] }] });
    expect(seen[0]?.reason).toBe('Read as text: you say so');
  });

  it.each(['text', 'markdown', 'html', 'json', 'jsonld'] as const)('lets you state what you know: %s', async (from) => {
    const input = from === 'json' ? toJson(article({ headline: 'A' }, prose)) : `<p>${prose}</p>`;
    const { source } = await read(input, {
      from,
      language: 'ar',
      metadata: { articleSection: 'Coast' },
      url: 'https://example.org/a',
    });
    expect(source).toMatchObject({
      language: 'ar',
      direction: 'rtl',
      metadata: { articleSection: 'Coast', url: 'https://example.org/a' },
    });
    if (source.type === 'article') {
      expect(source.provenance['/language']?.status).toBe('user');
      expect(source.provenance['/metadata/articleSection']?.status).toBe('user');
    }
  });

  it('reads bytes that are no UTF-8 as windows-1252, and says so', async () => {
    const bytes = Uint8Array.from([0x93, 0x4a, 0x61, 0x94, 0x20, 0x80, 0x35, 0x20, 0xe9]);
    const { source, seen } = await read(bytes);
    expect(titleOf(source)).toBe('“Ja” €5 é');
    expect(seen).toContainEqual(expect.objectContaining({ ruleId: 'detect/encoding', severity: 'warning' }));
    expect((await read(Uint8Array.from([0xff, 0xfe, 0x41, 0x00]))).source).toMatchObject({
      children: [{ children: [{ value: 'A' }] }],
    });
    expect((await read(Uint8Array.from([0xef, 0xbb, 0xbf, 0x41, 0xff]))).rules).toContain('detect/encoding');
  });

  it('leaves the bytes of a page to the parser of pages', async () => {
    const head = '<!doctype html><html><head><meta charset="iso-8859-2"></head><body><p>';
    const bytes = Uint8Array.from([
      ...new TextEncoder().encode(head),
      0xb3,
      ...new TextEncoder().encode('odz</p></body></html>'),
    ]);
    const { source, rules } = await read(bytes);
    expect(titleOf(source)).toBe('łodz');
    expect(rules).not.toContain('detect/encoding');
  });

  it('gives the article that a file of ours carries, and what you state of it', async () => {
    const bytes = await toDocx(article({ headline: 'A harbour', language: 'en' }, paragraph(prose)));
    const { source, seen } = await read(bytes, { metadata: { articleSection: 'Harbour' } });
    expect(source).toMatchObject({ children: [{ children: [{ value: prose }] }] });
    expect(source.metadata).toMatchObject({ articleSection: 'Harbour' });
    expect(seen).toContainEqual(
      expect.objectContaining({ ruleId: 'detect/parser', reason: expect.stringContaining('Read as DOCX') }),
    );
  });

  it('reads no file as words that carries no article', async () => {
    const pdf = new TextEncoder().encode('%PDF-1.7\n1 0 obj\n<<>>\nendobj\n');
    await expect(parseArticle(pdf)).rejects.toBeInstanceOf(OffprintError);
    await expect(parseArticle(Uint8Array.from([0x50, 0x4b, 3, 4, 20, 0]))).rejects.toMatchObject({
      code: 'source/invalid',
    });
    const about = `Each such file begins with %PDF-1.7 and no blank. ${prose}`;
    expect((await read(new TextEncoder().encode(about))).source.children).toHaveLength(1);
  });

  it('refuses what is neither characters nor bytes, and hints that are none', async () => {
    await expect(parseArticle(JSON.parse('7'))).rejects.toMatchObject({ code: 'source/invalid' });
    await expect(parseArticle('a', JSON.parse('{"from":"docx"}'))).rejects.toMatchObject({ option: 'from' });
    await expect(parseArticle('a', JSON.parse('{"language":"!"}'))).rejects.toMatchObject({ option: 'language' });
  });

  it('looks at hostile text in bounded time', () => {
    const marks = [
      '|',
      '[',
      '[a](/',
      '#  ',
      '<p',
      '> <p',
      '\r\n',
      '---\n',
      '```\n',
      '**a',
      '![',
      '{"type": "article"',
      '<!-- ',
    ];
    for (const mark of marks) expect(detectFormat(mark.repeat(50_000 / mark.length)).format).toBeDefined();
  });
});
