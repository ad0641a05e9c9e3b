/**
 * A house's own Word document: every article is printed in its styles, on its page, between its heads and feet.
 * Writes house.docx, which stands for the document that an editor made in Word, and house-opinion.docx, which looks like it.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { article, formatDiagnostic, fromText } from 'offprint';
import { type DocxTheme, toDocx } from 'offprint/docx';

// Yours comes out of Word or LibreOffice: change its styles there, by their own names, and all articles follow.
const theme: DocxTheme = {
  faces: { serif: 'Georgia', sans: 'Verdana' },
  colors: { accent: '#00457c' },
  styles: { Title: { size: 34, align: 'center' }, BodyText: { size: 12, leading: 17 }, Quote: { italic: true } },
};
const house = article({ language: 'en', headline: 'The Courier' }, 'Styles of the house.');
await mkdir('examples/out', { recursive: true });
await writeFile('examples/out/house.docx', await toDocx(house, { theme, margins: { left: 90, right: 90 } }));

const opinion = fromText(await readFile('seeds/opinion.txt', 'utf8'), { language: 'en' });
const docx = await toDocx(opinion, {
  reference: await readFile('examples/out/house.docx'),
  onDiagnostic: (diagnostic) => console.warn(formatDiagnostic(diagnostic)),
});
await writeFile('examples/out/house-opinion.docx', docx);
console.log(`examples/out/house-opinion.docx: ${docx.length} bytes in the look of house.docx`);
