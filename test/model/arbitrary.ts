/**
 * Articles by the thousand: every node and member of the model, several scripts, strings that break things, always valid
 * and canonical. For the property tests of the model and of every writer.
 */

import type { Article, Metadata, Publication } from '../../src/model/article.ts';
import { canonical } from '../../src/model/canonical.ts';
import type {
  Attribution,
  Block,
  Direction,
  Figure,
  Inline,
  ListItem,
  Paragraph,
  Speaker,
  TableCell,
  TableRow,
} from '../../src/model/nodes.ts';
import type { Position, Provenance } from '../../src/model/provenance.ts';
import { plainText, visit } from '../../src/model/visit.ts';
import { fc } from '../property.ts';

/** Words of many scripts, and what breaks parsers, patterns and markup. */
const words: fc.Arbitrary<string> = fc.oneof(
  { weight: 6, arbitrary: fc.lorem({ maxCount: 6 }) },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      'The harbour lights went out.',
      'Dünung, Größe, naïve façade, Łódź',
      'Маяк погас в четыре часа.',
      'منارة على الصخرة ١٢٣',
      'המגדלור כבה בלילה',
      '灯台の灯りが消えた。',
      '守塔人说：“海是诚实的。”',
      'प्रकाशस्तंभ',
      '👩‍👩‍👧‍👦 é ﷽ 𝔘𝔫𝔦',
      'a\u0301\u0323 \u00a0 \u2028 soft\u00adhyphen zero\u200bwidth',
    ),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      '<script>alert("x")</script> & &amp; ]]>',
      '*_`#[]()|~\\ ![x](y) <!-- -->',
      '{"type":"article"} __proto__ constructor',
      '</w:t></p>\\end{document} %s $& $1',
      'null',
      '\u0000\u0008\ufffe\ud800 \udfff',
      '\u202eover\u202c\u2066ride\u2069',
    ),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
);

const notEmpty = words.filter((value) => value !== '');
const tag = fc.constantFrom('en', 'de-CH', 'fr', 'ar', 'he', 'fa-IR', 'ja', 'zh-Hant-TW', 'sr-Latn', 'und');
const direction: fc.Arbitrary<Direction> = fc.constantFrom('ltr', 'rtl');
const score = fc.double({ min: 0, max: 1, noNaN: true }).map((value) => Math.abs(value));
const url = fc.oneof(
  fc.constantFrom(
    'https://example.org/a?b=c&d=é#e',
    'mailto:a@example.org',
    'tel:+1',
    '#b1',
    'javascript:alert(1)',
    '',
    '/x y',
  ),
  words,
);

/** An object whose members may be absent, but for those that are `needed`. */
function record<Shape, Key extends keyof Shape>(
  shape: { [Name in keyof Shape]: fc.Arbitrary<Shape[Name]> },
  ...needed: Key[]
): fc.Arbitrary<fc.RecordValue<Shape, Key>> {
  return fc.record(shape, { requiredKeys: needed, noNullPrototype: true });
}

// --- Where things came from -----------------------------------------------------------------------------------------

const point = record(
  { line: fc.integer({ min: 1, max: 99 }), column: fc.integer({ min: 1, max: 200 }), offset: fc.nat(9999) },
  'line',
  'column',
  'offset',
);
const position: fc.Arbitrary<Position> = record({ start: point, end: point }, 'start', 'end');

const inferred = record(
  {
    rule: words,
    score,
    evidence: fc.array(words, { maxLength: 2 }),
    alternatives: fc.array(record({ kind: words, score }, 'kind', 'score'), { maxLength: 2 }),
  },
  'rule',
  'score',
  'evidence',
);
const data = record({ inferred });

const provenance: fc.Arbitrary<Provenance> = record(
  {
    status: fc.constantFrom('stated', 'inferred', 'user'),
    rule: words,
    score,
    evidence: fc.array(words, { maxLength: 2 }),
    positions: fc.array(position, { maxLength: 2 }),
    text: words,
    candidates: fc.array(record({ value: value(), rule: words, score }, 'value', 'rule', 'score'), { maxLength: 2 }),
  },
  'status',
  'positions',
);

/** Any JSON value, as it is after a round trip. */
function value(): fc.Arbitrary<unknown> {
  return fc.json({ maxDepth: 2 }).map((json) => JSON.parse(json));
}

// --- Nodes ----------------------------------------------------------------------------------------------------------

const type = <Name extends string>(name: Name): fc.Arbitrary<Name> => fc.constant(name);
const origin = { position, data };
const base = { ...origin, id: fc.constantFrom('b1', 'b2', 'b3', 'ü-4', 'b5'), language: tag, direction };
const identifier = fc.constantFrom('1', '2', 'n "3"', 'ü');

const image = record({ ...origin, type: type('image'), url, title: words, alt: words }, 'type', 'url');

const leaf: fc.Arbitrary<Inline> = fc.oneof(
  { weight: 8, arbitrary: record({ ...origin, type: type('text'), value: notEmpty }, 'type', 'value') },
  record({ ...origin, type: type('inlineCode'), value: notEmpty }, 'type', 'value'),
  record({ ...origin, type: type('break') }, 'type'),
  record({ ...origin, type: type('footnoteReference'), identifier }, 'type', 'identifier'),
  image,
);

function marked(within: fc.Arbitrary<Inline>): fc.Arbitrary<Inline> {
  const children = fc.array(within, { maxLength: 3 });
  const mark = fc.constantFrom('emphasis', 'strong', 'delete', 'superscript', 'subscript');
  return fc.oneof(
    { weight: 6, arbitrary: leaf },
    { weight: 3, arbitrary: record({ ...origin, type: mark, children }, 'type', 'children') },
    record({ ...origin, type: type('link'), url, title: words, children }, 'type', 'url', 'children'),
    record({ ...origin, type: type('foreign'), language: tag, direction, children }, 'type', 'language', 'children'),
  );
}

/** Any inline node. */
export const inline: fc.Arbitrary<Inline> = marked(marked(leaf));

const line = fc.array(inline, { minLength: 1, maxLength: 4 });
const paragraph: fc.Arbitrary<Paragraph> = record(
  { ...base, type: type('paragraph'), children: line },
  'type',
  'children',
);
const attribution: fc.Arbitrary<Attribution> = record(
  { ...base, type: type('attribution'), children: line },
  'type',
  'children',
);
const speaker: fc.Arbitrary<Speaker> = record({ ...base, type: type('speaker'), children: line }, 'type', 'children');
const code = record({ ...base, type: type('code'), lang: words, value: words }, 'type', 'value');
const verse = record({ ...base, type: type('verse'), children: line }, 'type', 'children');
const role = fc.constantFrom('source', 'photo', 'reporting', 'editing', 'author');
const credit = record({ ...base, type: type('credit'), role, children: line }, 'type', 'role', 'children');
const cell: fc.Arbitrary<TableCell> = record(
  {
    ...base,
    type: type('tableCell'),
    header: fc.constantFrom('column', 'row'),
    colSpan: fc.constant(2),
    rowSpan: fc.constantFrom(2, 3),
    children: fc.array(inline, { maxLength: 2 }),
  },
  'type',
  'children',
);
const row: fc.Arbitrary<TableRow> = record(
  { ...base, type: type('tableRow'), children: fc.array(cell, { maxLength: 3 }) },
  'type',
  'children',
);
const table = record(
  {
    ...base,
    type: type('table'),
    align: fc.array(fc.constantFrom('left', 'right', 'center', null), { maxLength: 3 }),
    children: fc.array(row, { minLength: 1, maxLength: 3 }),
  },
  'type',
  'children',
);
const caption = record({ ...base, type: type('caption'), children: line }, 'type', 'children');
const figure: fc.Arbitrary<Figure> = record(
  {
    ...base,
    type: type('figure'),
    children: fc
      .tuple(
        fc.array(fc.oneof(image, image, table, code, verse), { minLength: 1, maxLength: 2 }),
        fc.array(caption, { maxLength: 1 }),
        fc.array(credit, { maxLength: 1 }),
      )
      .map((parts) => parts.flat()),
  },
  'type',
  'children',
);
const pullQuote = record(
  {
    ...base,
    type: type('pullQuote'),
    repeats: record({ block: base.id, start: fc.nat(3), end: fc.nat(20) }, 'block', 'start', 'end'),
    children: withLast(fc.array(paragraph, { minLength: 1, maxLength: 2 }), attribution),
  },
  'type',
  'children',
);

function withLast<First, Last>(first: fc.Arbitrary<First[]>, last: fc.Arbitrary<Last>): fc.Arbitrary<(First | Last)[]> {
  return fc.tuple(first, fc.array(last, { maxLength: 1 })).map(([before, after]) => [...before, ...after]);
}

const flow: fc.Arbitrary<Block> = fc.oneof(
  { weight: 8, arbitrary: paragraph },
  record(
    { ...base, type: type('heading'), depth: fc.constantFrom(2, 3, 4, 5, 6), children: line },
    'type',
    'depth',
    'children',
  ),
  record({ ...base, type: type('thematicBreak') }, 'type'),
  pullQuote,
  table,
  figure,
  code,
  verse,
  credit,
);

function holding(within: fc.Arbitrary<Block>): fc.Arbitrary<Block> {
  const children = fc.array(within, { minLength: 1, maxLength: 3 });
  const item: fc.Arbitrary<ListItem> = record(
    { ...base, type: type('listItem'), checked: fc.boolean(), children: fc.array(within, { maxLength: 2 }) },
    'type',
    'children',
  );
  const items = fc.array(item, { minLength: 1, maxLength: 3 });
  const turn = fc.tuple(speaker, children).map(([name, blocks]) => [name, ...blocks]);
  const noteRole = fc.constantFrom('correction', 'update', 'editor', 'tip');
  return fc.oneof(
    { weight: 5, arbitrary: flow },
    record({ ...base, type: type('blockquote'), children: withLast(children, attribution) }, 'type', 'children'),
    record({ ...base, type: type('list'), children: items }, 'type', 'children'),
    record(
      { ...base, type: type('list'), ordered: fc.constant(true), start: fc.nat(20), children: items },
      'type',
      'ordered',
      'children',
    ),
    record({ ...base, type: type('speakerTurn'), children: turn }, 'type', 'children'),
    record({ ...base, type: type('note'), role: noteRole, children }, 'type', 'role', 'children'),
    record({ ...base, type: type('footnoteDefinition'), identifier, children }, 'type', 'identifier', 'children'),
  );
}

/** Any block. Its names may not be unique nor lead anywhere: only `article` sees to that. */
export const block: fc.Arbitrary<Block> = holding(holding(flow));

// --- Articles -------------------------------------------------------------------------------------------------------

const date = fc.constantFrom('2025', '2025-11', '2025-11-08', '2025-11-08T06:30', '2025-11-08T06:30:15.5+01:00');
const agentShape = { type: fc.constantFrom('Person', 'Organization'), name: notEmpty, url, jobTitle: words };
const agent = record(agentShape, 'type', 'name');
const agents = fc.array(agent, { minLength: 1, maxLength: 2 });
const contributor = record({ ...agentShape, roleName: words }, 'type', 'name');
const publisher = record({ name: notEmpty, url, logo: url }, 'name');

const metadata: fc.Arbitrary<Metadata> = record({
  headline: words,
  alternativeHeadline: words,
  description: words,
  author: agents,
  editor: agents,
  translator: agents,
  contributor: fc.array(contributor, { minLength: 1, maxLength: 2 }),
  byline: words,
  publisher,
  datePublished: date,
  dateModified: date,
  dateline: record({ text: words, place: words, agency: words }, 'text'),
  articleSection: words,
  keywords: fc.array(words, { maxLength: 3 }),
  articleType: fc.constantFrom('NewsArticle', 'OpinionNewsArticle', 'ReviewNewsArticle'),
  genre: words,
  url,
  identifier: words,
  isBasedOn: record({ name: words, url, publisher: words }),
  creditText: words,
  copyrightHolder: agent,
  copyrightYear: fc.integer({ min: 1000, max: 9999 }),
  license: words,
  image,
  isAccessibleForFree: fc.boolean(),
});

const omission = record({ position, text: words, rule: words }, 'position', 'text', 'rule');

/** Articles: valid, canonical, with every reference leading somewhere. */
export const article: fc.Arbitrary<Article> = record(
  {
    type: type('article'),
    version: fc.constant(1 as const),
    language: tag,
    direction,
    metadata,
    children: fc.array(block, { maxLength: 5 }),
    provenance: fc.dictionary(
      fc.constantFrom('/language', '/metadata/headline', '/metadata/author/0/name'),
      provenance,
      {
        noNullPrototype: true,
      },
    ),
    omitted: fc.array(omission, { maxLength: 2 }),
    markup: fc.array(position, { maxLength: 2 }),
  },
  'type',
  'version',
  'language',
  'direction',
  'metadata',
  'children',
  'provenance',
  'omitted',
  'markup',
).map(consistent);

/** Publications of such articles. */
export const publication: fc.Arbitrary<Publication> = record(
  {
    type: type('publication'),
    version: fc.constant(1 as const),
    language: tag,
    direction,
    metadata: record(
      {
        name: notEmpty,
        description: words,
        editor: agents,
        publisher,
        datePublished: date,
        identifier: words,
        license: words,
        image,
      },
      'name',
    ),
    children: fc.array(article, { maxLength: 2 }),
  },
  'type',
  'version',
  'language',
  'direction',
  'metadata',
  'children',
);

function consistent(made: Article): Article {
  const copy = structuredClone(made);
  copy.children = canonical(copy.children);
  const names = new Set<string>();
  const texts = new Map<string, number>();
  const unique = (name: string): string => {
    let free = name;
    while (names.has(free)) free += "'";
    names.add(free);
    return free;
  };
  visit(copy, (node) => {
    if (node.type === 'footnoteDefinition') node.identifier = unique(`${node.identifier}`);
    if ('id' in node && node.id !== undefined) {
      node.id = unique(`#${node.id}`).slice(1);
      texts.set(node.id, plainText(node).length);
    }
  });
  visit(copy, (node) => {
    if (node.type !== 'pullQuote' || !node.repeats) return;
    const { block: id, start, end } = node.repeats;
    if (start >= end || end > (texts.get(id) ?? 0)) delete node.repeats;
  });
  const { headline, author } = copy.metadata;
  if (headline === undefined) delete copy.provenance['/metadata/headline'];
  if (author === undefined) delete copy.provenance['/metadata/author/0/name'];
  return copy;
}
