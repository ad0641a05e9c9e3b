/** Faces for scripts that the built-in ones of the PDF lack: fetched from beside the page, when a text has such letters. */
import type { PdfFont } from 'offprint/pdf';

/** A face, the letters that ask for it, and its files. */
type Face = readonly [letters: RegExp, family: string, files: readonly string[]];

const faces: readonly Face[] = [
  [/\p{Script=Arabic}/u, 'Vazirmatn', ['arabic-400.ttf', 'arabic-700.ttf']],
  [/\p{Script=Hebrew}/u, 'Frank Ruhl Libre', ['hebrew-400.ttf', 'hebrew-700.ttf']],
  [/\p{Script=Devanagari}/u, 'Noto Serif Devanagari', ['devanagari-400.ttf', 'devanagari-700.ttf']],
  [/\p{Script=Han}/u, 'ZCOOL XiaoWei', ['han-400.ttf']],
];

/** The faces that a text needs. */
export async function facesFor(text: string): Promise<PdfFont[]> {
  const needed = faces.filter(([letters]) => letters.test(text));
  const fonts = needed.flatMap(([, family, files]) => files.map((file) => load(family, file)));
  return Promise.all(fonts);
}

async function load(family: string, file: string): Promise<PdfFont> {
  const response = await fetch(`fonts/${file}`);
  if (!response.ok) throw new Error(`${file} is not here: ${response.status}`);
  return { family, data: new Uint8Array(await response.arrayBuffer()) };
}
