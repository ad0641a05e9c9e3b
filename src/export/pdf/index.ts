/**
 * PDF 1.7 (ISO 32000-1) that keeps PDF/UA-1 (ISO 14289-1) and PDF/A-3a (ISO 19005-3) in one file, or PDF 2.0 (ISO 32000-2)
 * that keeps PDF/UA-2 and PDF/A-4f: tagged, with its fonts, its source attached.
 *
 * Two stages: first all lines and pages are laid out, then they are painted; so the number of pages is known when the first
 * is painted. pdfkit writes objects and fonts; layout, structure and links are our own. Invariant: the same source and
 * options give the same bytes, in any process, time zone and runtime.
 */
import { type Script, scriptOf } from '../../language/direction.ts';
import type { Article, Publication } from '../../model/article.ts';
import { envelopeMediaType, envelopeName, sealEnvelope } from '../../model/envelope.ts';
import { bytesOf, listOf, membersOf, type OptionCheck } from '../../model/options.ts';
import { plainText } from '../../model/visit.ts';
import { type Edition, editionsOf, fileLanguage, fileTime, fileTitle, mediaOf } from '../edition.ts';
import type { Exporter, ExportOptions } from '../exporter.ts';
import { type ArticleSetting, layOutArticle, type SetArticle } from './article.ts';
import { bind, frontOf, openBook } from './book.ts';
import { type Canvas, openCanvas } from './canvas.ts';
import { openDocument } from './document.ts';
import { openFonts, type PdfFont } from './fonts.ts';
import { openGlyphs } from './glyphs.ts';
import { hyphenatorsFor } from './hyphenators.ts';
import { checkLook } from './look-options.ts';
import { factsOf, infoOf, writeXmp } from './metadata.ts';
import type { Opening } from './opening.ts';
import { writeOutline } from './outline.ts';
import { paintArticle } from './paint.ts';
import type { Margins, PageSize } from './paper.ts';
import { loadPictures } from './pictures.ts';
import { lastingMemory, type TextTools } from './pieces.ts';
import type { ScriptKind } from './scripts.ts';
import { type Standard, standards } from './standard.ts';
import { type Tag, tag, writeTags } from './tags.ts';
import type { LookChoice, PdfTheme, Role, ThemeName } from './theme.ts';
import { pause, perform, type Work } from './work.ts';

export type { PdfFont } from './fonts.ts';
export type { Opening } from './opening.ts';
export type { Margins, PageSize } from './paper.ts';
export type { Standard } from './standard.ts';
export type { ColorName, PdfStyle, PdfTheme, Role, StyleName, ThemeName } from './theme.ts';

/** Options of the PDF exporter. */
export interface PdfOptions extends ExportOptions {
  /** Size of the paper: a name, or points (1/72 inch). Default: `a4`. */
  pageSize?: PageSize;
  /**
   * Margins of the text, points; running head and folio stand in them if there is room. Default: the theme's for the paper,
   * also for each that is absent.
   */
  margins?: Margins;
  /**
   * The look: `reading`, one column for paper and screen; `newsprint`, two columns under a wide head (more on wide paper, one
   * where two would be too narrow); or a look of your own, which is one of these with other values. Default: `reading`.
   */
  theme?: ThemeName | PdfTheme;
  /**
   * The standards that the file keeps. Default: `ua1`, PDF 1.7 with PDF/UA-1 and PDF/A-3a, which every reader knows. `ua2`
   * is PDF 2.0 with PDF/UA-2 and PDF/A-4f: richer structure, for those who ask for it.
   */
  standard?: Standard;
  /**
   * How the text of an article begins: `plain`; `smallCaps`, its first words in small capitals; `dropCap`, those and a
   * capital over three lines. Only in Latin, Greek and Cyrillic letters; in `newsprint` a dateline goes before. Default:
   * `plain`.
   */
  opening?: Opening;
  /**
   * Whether hyphens, full stops, commas and closing quotes at the end of full lines stand out into the margin, which makes it
   * look straight. Default: true.
   */
  hangingPunctuation?: boolean;
  /**
   * Faces for scripts that the built-in ones lack (they have Latin, Greek and Cyrillic), or in their place. The first one
   * that has a character draws it. Default: none; what no face has is a box, and reported.
   */
  fonts?: readonly PdfFont[];
}

const fontChecks: Readonly<Record<keyof PdfFont, OptionCheck>> = {
  family: 'string',
  data: bytesOf('a font'),
  style: ['normal', 'italic'],
  weight: 'number',
  role: ['serif', 'sans', 'mono'] satisfies Role[],
};

/** For `checkLook` to say. */
const byLook: OptionCheck = () => undefined;

const checks: Readonly<Record<Exclude<keyof PdfOptions, keyof ExportOptions>, OptionCheck>> = {
  pageSize: byLook,
  margins: byLook,
  theme: byLook,
  standard: Object.keys(standards),
  opening: ['plain', 'smallCaps', 'dropCap'] satisfies Opening[],
  hangingPunctuation: 'boolean',
  fonts: listOf(membersOf(fontChecks, ['family', 'data'])),
};

/**
 * Prints an article, or a publication as one document, as PDF.
 *
 * @returns The bytes of the file.
 * @throws OffprintError `option/invalid` for an option of a wrong type; `font/unusable` for a font that cannot be embedded.
 */
export async function toPdf(source: Article | Publication, options: PdfOptions = {}): Promise<Uint8Array> {
  const editions = editionsOf(source, options, 'pdf', checks);
  const { signal } = options;
  await pause(signal);
  const language = fileLanguage(source, options);
  const title = fileTitle(source, editions, options, 'pdf');
  const facts = factsOf(source, editions, { title, language, timestamp: fileTime(source, editions, options) });
  const { standard = 'ua1', opening = 'plain', hangingPunctuation = true } = options;
  const rules = standards[standard];
  const { theme = 'reading', pageSize = 'a4', margins } = options;
  const look: LookChoice = { theme, pageSize, margins };
  checkLook(look, options.fonts ?? []);
  const fonts = fontsFor(look, options.fonts ?? []);
  const { doc, finish } = openDocument({ language, info: infoOf(facts) }, rules);
  writeXmp(doc, facts, rules);
  const root = tag('Document', undefined);
  const memories = new Map<string, TextTools['memory']>();
  const missing = new Set<string>();
  const settingOf = async (edition: Edition, article: string, parent: Tag): Promise<ArticleSetting> => {
    const { sample, script } = writingOf(edition);
    const memory = fonts.length === 0 ? lastingMemory(sample, hangingPunctuation) : (memories.get(sample) ?? new Map());
    memories.set(sample, memory);
    const text = {
      fonts: await openFonts(fonts, sample),
      missing: missingReporter(edition, missing),
      hyphenators: await hyphenatorsFor(edition),
      hang: hangingPunctuation,
      memory,
    };
    await pause(signal);
    const pictures = await loadPictures(edition, doc);
    return { edition, article, parent, look, script, text, sample, pictures, rules, opening };
  };
  const parts = await layOutParts(source, editions, { ...options, title }, root, settingOf);
  await pause(signal);
  const canvas = openCanvas(doc, openGlyphs(doc), rules);
  await perform(paintParts(parts, canvas), signal);
  writeOutline(
    doc,
    parts.flatMap(({ outline }) => outline),
    canvas.links,
  );
  canvas.links.end();
  await pause(signal);
  await perform(writeTags(doc, root, canvas.parents, rules), signal);
  await pause(signal);
  attach(doc, source, editions, { ...options, timestamp: facts.timestamp });
  await pause(signal);
  return finish();
}

/** The PDF exporter. */
export const pdf: Exporter<PdfOptions, Uint8Array> = {
  format: 'pdf',
  mediaType: 'application/pdf',
  extension: '.pdf',
  write: toPdf,
};

/** Lays out an article, or a publication with its cover, its contents and its articles. */
async function layOutParts(
  source: Article | Publication,
  editions: readonly Edition[],
  options: PdfOptions,
  root: Tag,
  settingOf: (edition: Edition, article: string, parent: Tag) => Promise<ArticleSetting>,
): Promise<SetArticle[]> {
  const isBook = source.type === 'publication';
  const [front] = isBook ? editionsOf(frontOf(source), options, 'pdf', checks) : [];
  const book = isBook && front ? openBook(source, editions, await settingOf(front, 'front', root)) : undefined;
  const articles: SetArticle[] = [];
  for (const [index, edition] of editions.entries()) {
    options.signal?.throwIfAborted();
    const parent = book ? tag('Art', root, { language: edition.language }) : root;
    const setting = await settingOf(edition, `a${index}`, parent);
    articles.push(await perform(layOutArticle(setting), options.signal));
  }
  return book ? perform(bind(book, articles), options.signal) : articles;
}

function* paintParts(parts: readonly SetArticle[], canvas: Canvas): Work<void> {
  const total = parts.reduce((sum, { pages }) => sum + pages.length, 0);
  let before = 0;
  for (const part of parts) {
    const { length } = part.pages;
    yield* paintArticle(canvas, part, { before, total });
    before += length;
  }
  canvas.end();
}

/** The fonts, with the roles that the theme gives them. */
function fontsFor({ theme }: LookChoice, fonts: readonly PdfFont[]): PdfFont[] {
  const faces = Object.entries(typeof theme === 'string' ? {} : (theme.faces ?? {})) as [Role, string | undefined][];
  return fonts.flatMap((font) => {
    const roles = faces.filter(([, family]) => family === font.family);
    return roles.length > 0 ? roles.map(([role]) => ({ ...font, role })) : [font];
  });
}

/** Attaches the source (ISO 19005-3, 6.8). */
function attach(
  doc: Canvas['doc'],
  source: Article | Publication,
  editions: readonly Edition[],
  { embedSource = true, timestamp }: PdfOptions & { timestamp: string },
): void {
  const json = sealEnvelope(source, embedSource, mediaOf(editions));
  if (json === undefined) return;
  const date = new Date(timestamp);
  doc.file(new TextEncoder().encode(json), {
    name: envelopeName,
    type: envelopeMediaType,
    relationship: 'Source',
    description: 'The article as data',
    creationDate: date,
    modifiedDate: date,
  });
}

/** A letter of each script, and the measures that it asks for. */
const writings: Readonly<Record<Script, readonly [sample: string, script: ScriptKind]>> = {
  Latin: ['a', 'latin'],
  Greek: ['α', 'latin'],
  Cyrillic: ['а', 'latin'],
  Arabic: ['ا', 'arabic'],
  Hebrew: ['א', 'arabic'],
  Devanagari: ['अ', 'devanagari'],
  Han: ['的', 'cjk'],
  Kana: ['の', 'cjk'],
  Hangul: ['가', 'cjk'],
};

function writingOf({ article }: Edition): { sample: string; script: ScriptKind } {
  const [sample, script] = writings[scriptOf(plainText(article)) ?? 'Latin'];
  return { sample, script };
}

/** Reports each cluster that no face has once in a document. */
function missingReporter({ report }: Edition, reported: Set<string>): (cluster: string) => void {
  return (cluster) => {
    if (reported.has(cluster) || cluster === '\ufffd') return;
    reported.add(cluster);
    const names = Array.from(
      cluster,
      (character) => `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`,
    );
    report('pdf/missing-glyph', `No font has ${names.join(' ')} (${cluster}); a box stands for it`);
  };
}
