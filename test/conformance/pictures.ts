/**
 * Pictures to look at: a page is good if a designer would print it, which no test can tell. Articles of each script and a
 * publication, in each theme, as PNG in `.cache/pictures`, by poppler's `pdftoppm`. Names of articles as arguments choose.
 */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  article,
  attribution,
  emphasis,
  footnoteDefinition,
  footnoteReference,
  heading,
  list,
  listItem,
  paragraph,
  pullQuote,
} from 'offprint';
import { type ThemeName, toPdf } from 'offprint/pdf';
import { faces } from './faces.ts';
import { type Fixture, fixtures } from './fixtures.ts';
import { isInstalled, run } from './validator.ts';

const folder = join(import.meta.dirname, '../../.cache/pictures');
const themes: readonly ThemeName[] = ['reading', 'newsprint'];
/** Fixtures that no eye needs: seeds bound together, and what files must not hold. */
const unseen = new Set(['all', 'empty', 'hostile']);

/** Scripts that no seed is written in: language, headline, author, heading, and a paragraph. */
const scripts: Readonly<Record<string, readonly [string, string, string, string, string]>> = {
  greek: [
    'el',
    'Ο φάρος που δεν κοιμάται',
    'Ελένη Παππά',
    'Η τελευταία βάρδια',
    'Στις τέσσερις και δέκα ο φάρος έσβησε και, για πρώτη φορά ύστερα από εκατόν εξήντα χρόνια, κανείς δεν ανέβηκε τη σκάλα για να δει τι είχε συμβεί. «Δεν το ξεχνάς», λέει εκείνη και γεμίζει ένα φλιτζάνι χωρίς χερούλι.',
  ],
  cyrillic: [
    'ru',
    'Маяк, который не спит',
    'Анна Соколова',
    'Последняя вахта',
    'В десять минут пятого маяк погас, и впервые за сто шестьдесят лет никто не поднялся по лестнице, чтобы узнать почему. «От этого не отвыкают», — говорит она и наливает кофе в чашку без ручки.',
  ],
  hebrew: [
    'he',
    'המגדלור שאינו ישן',
    'נועה לוי',
    'המשמרת האחרונה',
    'בארבע ועשר דקות כבה המגדלור, ולראשונה מזה 160 שנה איש לא עלה במדרגות לראות מדוע. "זה לא דבר ששוכחים", היא אומרת ומוזגת קפה לספל בלי ידית (היא בת 64).',
  ],
  devanagari: [
    'hi',
    'वह दीपस्तंभ जो सोता नहीं',
    'मीरा जोशी',
    'आख़िरी पहरा',
    'चार बजकर दस मिनट पर दीपस्तंभ बुझ गया, और एक सौ साठ वर्षों में पहली बार कोई सीढ़ियाँ चढ़कर देखने नहीं गया। वह कहती हैं कि यह आदत छूटती नहीं, और बिना हत्थे वाले प्याले में कॉफ़ी डालती हैं।',
  ],
};

const written = Object.entries(scripts).map(
  ([name, [language, headline, author, title, text]]): Fixture => ({
    name,
    source: article(
      { language, headline, author: [{ type: 'Person', name: author }] },
      paragraph(text),
      paragraph(text, footnoteReference('n')),
      pullQuote(paragraph(headline), attribution(author)),
      heading(2, title),
      paragraph(emphasis(headline), '. ', text),
      list(listItem(paragraph(title)), listItem(paragraph(headline))),
      ...Array.from({ length: 5 }, () => paragraph(text)),
      footnoteDefinition('n', paragraph(headline)),
    ),
  }),
);

if (!isInstalled('pdftoppm'))
  throw new Error('pdftoppm is not installed: it comes with poppler (poppler-utils in Debian)');
await rm(folder, { recursive: true, force: true });
await mkdir(folder, { recursive: true });
const fonts = await faces();
const chosen = process.argv.slice(2);
const seen = [...fixtures(), ...written].filter(({ name }) =>
  chosen.length > 0 ? chosen.includes(name) : !unseen.has(name),
);
for (const { name, source } of seen) {
  for (const theme of themes) {
    const path = join(folder, `${name}.${theme}`);
    await writeFile(`${path}.pdf`, await toPdf(source, { theme, fonts }));
    const { code, stderr } = await run('pdftoppm', ['-png', '-r', '80', `${path}.pdf`, path]);
    if (code !== 0) throw new Error(`pdftoppm ended with ${code}: ${stderr.slice(0, 300)}`);
  }
}
console.log(`Pictures of ${seen.map(({ name }) => name).join(', ')} in .cache/pictures`);
