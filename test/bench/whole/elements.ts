/** The story in the elements of engines that have their own: react-pdf and pdfmake. */
import type { Part, Story } from './story.ts';

/** The embedded faces, and the standard fonts of PDF that stand for them. */
export const standardFaces: Readonly<Record<string, string>> = {
  'serif-400': 'Times-Roman',
  'serif-600': 'Times-Bold',
  'serif-400-italic': 'Times-Italic',
  'sans-400': 'Helvetica',
  'sans-600': 'Helvetica-Bold',
};

/** A4 as our own look has it, points. */
const page = { side: 117.64, top: 82, bottom: 99.89, size: 11, leading: 15 };

/** The face of blocks that are only text. */
const faces: Readonly<Partial<Record<Part['kind'], string>>> = { heading: 'sans-600', pull: 'serif-400-italic' };

/** What stands above the text. */
const opening = ({ facts }: Story): [text: string, face: string][] => [
  [facts.headline, 'serif-600'],
  [facts.description, 'serif-400-italic'],
  [`By ${facts.authors.join(' and ')}`, 'sans-400'],
];

type Create = (type: unknown, properties: object | null, ...children: unknown[]) => unknown;

/** A document of react-pdf. */
export function reactElement(
  story: Story,
  create: Create,
  engine: Readonly<Record<string, unknown>>,
  face: (name: string) => string,
  picture: string,
): unknown {
  const { facts, parts } = story;
  const text = (value: string, name: string, style: object = {}): unknown =>
    create(engine.Text, { style: { fontFamily: face(name), ...style } }, value);
  const view = (style: object, ...children: unknown[]): unknown => create(engine.View, { style }, ...children);
  const items = (texts: readonly string[], label: (at: number) => string): unknown[] =>
    texts.map((item, at) =>
      view({ flexDirection: 'row' }, text(label(at), 'serif-400', { width: 16 }), text(item, 'serif-400', { flex: 1 })),
    );
  const element = (part: Part): unknown[] => {
    switch (part.kind) {
      case 'paragraph':
        return [
          create(
            engine.Text,
            { style: { fontFamily: face('serif-400') } },
            part.text,
            part.note ? create(engine.Text, { style: { fontSize: 7 } }, ` ${part.note}`) : '',
          ),
        ];
      case 'heading':
      case 'pull':
        return [text(part.text, faces[part.kind] ?? 'serif-400')];
      case 'quote':
        return [view({ marginLeft: 16 }, text(part.text, 'serif-400'), text(`— ${part.by}`, 'sans-400'))];
      case 'bullets':
        return items(part.items, () => '•');
      case 'numbers':
      case 'notes':
        return items(part.items, (at) => `${at + 1}.`);
      case 'table':
        return part.rows.map((row, at) =>
          view({ flexDirection: 'row' }, ...row.map((cell) => text(cell, at ? 'sans-400' : 'sans-600', { flex: 1 }))),
        );
      case 'picture':
        return [create(engine.Image, { src: picture, style: { width: 320 } }), text(part.caption, 'sans-400')];
    }
  };
  const style = {
    ...{ fontSize: page.size, lineHeight: page.leading / page.size, paddingHorizontal: page.side },
    ...{ paddingTop: page.top, paddingBottom: page.bottom },
  };
  const { headline: title, description: subject, authors, keywords, language } = facts;
  const properties = { title, subject, language, author: authors.join('; '), keywords: keywords.join(', ') };
  const dates = { creationDate: new Date(facts.published), modificationDate: new Date(facts.modified) };
  return create(
    engine.Document,
    { ...properties, ...dates },
    create(
      engine.Page,
      { size: 'A4', wrap: true, style },
      ...opening(story).map(([value, name]) => text(value, name)),
      ...parts.flatMap(element),
    ),
  );
}

/** A document definition of pdfmake. */
export function pdfmakeDefinition(story: Story, picture: string): object {
  const { facts, parts } = story;
  const content = (part: Part): object => {
    switch (part.kind) {
      case 'paragraph':
        return part.note ? { text: [part.text, { text: ` ${part.note}`, fontSize: 7 }] } : { text: part.text };
      case 'heading':
        return { text: part.text, font: faces.heading, headlineLevel: 2 };
      case 'pull':
        return { text: part.text, font: faces.pull };
      case 'quote':
        return { stack: [part.text, { text: `— ${part.by}`, font: 'sans-400' }], margin: [16, 0, 0, 0] };
      case 'bullets':
        return { ul: [...part.items] };
      case 'numbers':
      case 'notes':
        return { ol: [...part.items] };
      case 'table':
        return { table: { headerRows: 1, body: part.rows.map((row) => [...row]) } };
      case 'picture':
        return {
          stack: [
            { image: picture, width: 320 },
            { text: part.caption, font: 'sans-400' },
          ],
        };
    }
  };
  const { headline: title, description: subject, authors, keywords, language } = facts;
  return {
    pageSize: 'A4',
    pageMargins: [page.side, page.top, page.side, page.bottom],
    language,
    info: {
      ...{ title, subject, author: authors.join('; '), keywords: keywords.join(', ') },
      ...{ creationDate: new Date(facts.published), modDate: new Date(facts.modified) },
    },
    defaultStyle: { font: 'serif-400', fontSize: page.size, lineHeight: 1.15 },
    content: [...opening(story).map(([text, font]) => ({ text, font })), ...parts.map(content)],
  };
}
