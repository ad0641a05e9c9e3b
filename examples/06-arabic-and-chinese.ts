/**
 * Scripts that the built-in faces lack: fonts from npm packages, each for the letters that it has.
 * Writes arabic.pdf and chinese.pdf. Needs npm install @expo-google-fonts/vazirmatn @expo-google-fonts/zcool-xiaowei.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { fromText } from 'offprint';
import { type PdfFont, toPdf } from 'offprint/pdf';

const packages = 'node_modules/@expo-google-fonts';
const font = async (family: string, file: string): Promise<PdfFont> => ({
  family,
  data: await readFile(`${packages}/${file}`),
});

// A font tells its weight itself: headlines and strong words take the bold one.
const fonts = await Promise.all([
  font('Vazirmatn', 'vazirmatn/400Regular/Vazirmatn_400Regular.ttf'),
  font('Vazirmatn', 'vazirmatn/700Bold/Vazirmatn_700Bold.ttf'),
  font('ZCOOL XiaoWei', 'zcool-xiaowei/400Regular/ZCOOLXiaoWei_400Regular.ttf'),
]);

await mkdir('examples/out', { recursive: true });
for (const name of ['arabic', 'chinese']) {
  const article = fromText(await readFile(`seeds/${name}.txt`, 'utf8'));
  const pdf = await toPdf(article, { fonts, onDiagnostic: ({ reason }) => console.warn(reason) });
  await writeFile(`examples/out/${name}.pdf`, pdf);
  console.log(`examples/out/${name}.pdf: ${article.metadata.headline}`);
}
