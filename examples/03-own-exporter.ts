/**
 * An exporter of your own: one object, nothing to register. This one writes gemtext, the format of the Gemini protocol.
 * Writes feature.gmi to examples/out/.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import type { Block, Exporter, ExportOptions } from 'offprint';
import { articlesOf, exportAll, fromText, plainText, text, titleOf } from 'offprint';

interface GemtextOptions extends ExportOptions {
  /** Sign of a list item. Default: an asterisk, which readers show as a bullet. */
  bullet?: string;
}

const lines = (block: Block, bullet: string): string[] => {
  if (block.type === 'heading') return [`${'#'.repeat(Math.min(block.depth, 3))} ${plainText(block)}`];
  if (block.type === 'list') return block.children.map((item) => `${bullet} ${plainText(item)}`);
  const quoted = block.type === 'blockquote' || block.type === 'pullQuote';
  return plainText(block)
    .split('\n')
    .map((line) => (quoted ? `> ${line}` : line));
};

const gemtext: Exporter<GemtextOptions, string> = {
  format: 'gemtext',
  mediaType: 'text/gemini',
  extension: '.gmi',
  write: (source, { bullet = '*' } = {}) =>
    articlesOf(source)
      .map((article) => [[`# ${titleOf(article)}`], ...article.children.map((block) => lines(block, bullet))])
      .map((blocks) => blocks.map((block) => `${block.join('\n')}\n`).join('\n'))
      .join('\n'),
};

const article = fromText(await readFile('seeds/feature.txt', 'utf8'), { language: 'en' });
const files = await exportAll(article, { gemtext, text }, { each: { gemtext: { bullet: '*' } } });
await mkdir('examples/out', { recursive: true });
await writeFile(`examples/out/feature${gemtext.extension}`, files.gemtext);
console.log(files.gemtext.slice(0, 400));
