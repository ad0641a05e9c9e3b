/** Faces for the scripts that the built-in ones lack, of npm packages. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { PdfFont } from 'offprint/pdf';

const packages = join(import.meta.dirname, '../../node_modules/@expo-google-fonts');
const files: readonly (readonly [family: string, file: string])[] = [
  ['Vazirmatn', 'vazirmatn/400Regular/Vazirmatn_400Regular.ttf'],
  ['Vazirmatn', 'vazirmatn/700Bold/Vazirmatn_700Bold.ttf'],
  ['Frank Ruhl Libre', 'frank-ruhl-libre/400Regular/FrankRuhlLibre_400Regular.ttf'],
  ['Frank Ruhl Libre', 'frank-ruhl-libre/700Bold/FrankRuhlLibre_700Bold.ttf'],
  ['Noto Serif Devanagari', 'noto-serif-devanagari/400Regular/NotoSerifDevanagari_400Regular.ttf'],
  ['Noto Serif Devanagari', 'noto-serif-devanagari/700Bold/NotoSerifDevanagari_700Bold.ttf'],
  ['ZCOOL XiaoWei', 'zcool-xiaowei/400Regular/ZCOOLXiaoWei_400Regular.ttf'],
];

/** Reads them. */
export function faces(): Promise<PdfFont[]> {
  return Promise.all(
    files.map(async ([family, file]) => ({
      family,
      data: new Uint8Array(await readFile(join(packages, file))),
    })),
  );
}
