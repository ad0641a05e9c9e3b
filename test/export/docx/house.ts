/** The document of a house, for the option `reference`. */
import { Document, Footer, Header, ImageRun, LevelFormat, Packer, PageNumber, Paragraph, TextRun } from 'docx';
import { png } from './pictures.ts';

/** A house's document: styles of its own, some by other names, a head with a picture, a foot, numbered headings. */
export async function house(): Promise<Uint8Array> {
  const document = new Document({
    creator: 'House',
    styles: {
      default: { document: { run: { font: 'Garamond', language: { value: 'en-US' } } } },
      paragraphStyles: [
        { id: 'Textkrper', name: 'Body Text', basedOn: 'Normal', run: { size: 21 } },
        { id: 'Zitat', name: 'Quote', basedOn: 'Normal', run: { color: '336699' } },
      ],
    },
    numbering: {
      config: [{ reference: 'own', levels: [{ level: 0, format: LevelFormat.UPPER_ROMAN, text: '%1' }] }],
    },
    evenAndOddHeaderAndFooters: true,
    sections: [
      {
        properties: { page: { size: { width: 10000, height: 14000 }, margin: { left: 1000, right: 2000 } } },
        headers: {
          default: new Header({
            children: [
              new Paragraph({
                children: [
                  new ImageRun({ type: 'png', data: png(40, 20), transformation: { width: 40, height: 20 } }),
                  new TextRun('The House'),
                ],
              }),
            ],
          }),
        },
        footers: {
          default: new Footer({
            children: [new Paragraph({ children: [new TextRun({ children: [PageNumber.CURRENT] })] })],
          }),
        },
        children: [
          new Paragraph({ text: 'Text of the house', numbering: { reference: 'own', level: 0, instance: 3 } }),
          new Paragraph({ text: 'More', style: 'Zitat' }),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.pack(document, 'uint8array'));
}
