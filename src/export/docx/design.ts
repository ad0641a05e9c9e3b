/**
 * The design of one document: the table of styles with the caller's theme and the ways of the language in it, the page, and
 * what a user's own document (`reference.ts`) puts in their place.
 *
 * Invariant: writers know styles by our identifiers only; here they get the names that the document knows them by.
 */

import type { House } from './house.ts';
import type { CharacterStyleId, TableStyleId } from './look.ts';
import { type Align, type ColorName, colours, type Look, looks, publicationLooks, type StyleId } from './look.ts';
import { type Margins, type Page, type PageSize, pageOf, twips } from './page.ts';
import { type Face, type Fonts, fontsOf, type Script, scriptOf } from './script.ts';

/** What a theme may say of a style. Default of each: as the look has it. */
export interface DocxStyle {
  /** Size of the type, points. Without a `leading`, that grows and shrinks with it. */
  size?: number;
  /** From baseline to baseline, points. */
  leading?: number;
  /** Space before, points. */
  before?: number;
  /** Space after, points. */
  after?: number;
  /** Which face it is set in. */
  face?: Face;
  /** Whether it is bold. */
  bold?: boolean;
  /** Whether it is in italics. */
  italic?: boolean;
  /** Colour of the text, by its use in the look. */
  color?: ColorName;
  /** How its lines stand in the column. */
  align?: Align;
}

/**
 * A look of your own: ours with other values.
 *
 * ```ts
 * await toDocx(article, { theme: { faces: { serif: 'Garamond' }, styles: { Title: { size: 36, align: 'center' } } } });
 * ```
 */
export interface DocxTheme {
  /** Colours by use, `#rrggbb`. Text on white wants a contrast of 4.5 to 1 at least (`ink`, `soft`, `accent`). Default: ours. */
  colors?: Partial<Record<ColorName, string>>;
  /** Fonts by what they are for. Fonts are named, not embedded: the reader has them or takes another. Default: the Source family, Noto beside it. */
  faces?: Partial<Record<Face, string>>;
  /** Other values of single styles, by Word's identifier of the style. Default: ours. */
  styles?: Partial<Record<StyleId, DocxStyle>>;
}

/** Everything that a document is set by. */
export interface Design {
  language: string;
  colours: Readonly<Record<ColorName, string>>;
  looks: Readonly<Record<StyleId, Look>>;
  page: Page;
  /** Width of the column of text, twips. */
  measure: number;
  /** Greatest height of a picture, twips. */
  tallest: number;
  /** Numbers of lists and pictures that another document takes up before ours. */
  taken: { definitions: number; instances: number; pictures: number };
  /** The user's document that gives the look; absent where it is ours. */
  house?: House;
  /** What the document calls a style of ours. */
  styleId(style: StyleId | CharacterStyleId | TableStyleId): string;
  /** Whether text of a style is slanted by itself, so that stress stands upright in it. */
  isSlanted(style: StyleId): boolean;
  /** The fonts of a face in a language. */
  fonts(face: Face, language: string): Fonts;
}

/** What a design is made of. */
export interface DesignChoice {
  theme?: DocxTheme | undefined;
  pageSize?: PageSize | undefined;
  margins?: Margins | undefined;
}

/** Share of the page's text that a picture fills at most: 24 of 44 lines. */
const tallestShare = 24 / 44;

/** Designs that are remembered; beyond them all are forgotten. */
const most = 32;

const known = new Map<string, Design>();

/** The design for a choice, a language and a kind of source. */
export function designOf({ theme, pageSize, margins }: DesignChoice, language: string, publication: boolean): Design {
  const key = JSON.stringify([theme, pageSize, margins, language, publication]);
  let design = known.get(key);
  if (!design) {
    if (known.size >= most) known.clear();
    design = makeDesign({ theme, pageSize, margins }, language, publication);
    known.set(key, design);
  }
  return design;
}

function makeDesign(
  { theme = {}, pageSize = 'a4', margins }: DesignChoice,
  language: string,
  publication: boolean,
): Design {
  const script = scriptOf(language);
  const page = pageOf(pageSize, margins);
  const fonts = (face: Face, of: string): Fonts => fontsOf(face, of, theme.faces?.[face]);
  const rows = { ...looks, ...(publication ? publicationLooks() : {}) };
  const all = mapValues(rows, (look, id) => themed(written(look, id, script), theme.styles?.[id]));
  return {
    language,
    colours: mapValues(colours, (colour, name) => theme.colors?.[name]?.slice(1).toUpperCase() ?? colour),
    looks: all,
    page,
    measure: page.width - page.left - page.right,
    tallest: Math.round((page.height - page.top - page.bottom) * tallestShare),
    taken: { definitions: 0, instances: 0, pictures: 0 },
    styleId: (style) => style,
    isSlanted: (style) => all[style].italic === true,
    fonts,
  };
}

/** A look as a way of writing has it: sizes, lines and spaces of its own, and stress that it can show. */
function written(look: Look, id: StyleId, script: Script): Look {
  const scaled = (length: number): number => Math.round(length * script.line);
  const [size, line] = script.display[id] ?? [];
  const ownLine = line ?? (look.line === undefined ? undefined : scaled(look.line));
  const running = id === 'BodyText' || id === 'BodyTextFirstIndent';
  return {
    ...look,
    ...(look.size === undefined ? {} : { size: size ?? Math.round(look.size * script.size) }),
    ...(ownLine === undefined ? {} : { line: id === 'Figure' ? look.line : ownLine }),
    ...(look.before === undefined ? {} : { before: scaled(look.before) }),
    ...(look.after === undefined ? {} : { after: scaled(look.after) }),
    ...(running && script.indent !== undefined ? { firstLine: script.indent } : {}),
    // Marks of Arabic and fallback fonts of East Asian text need more than an exact line leaves them.
    ...(script.line === 1 ? {} : { grows: true, tracking: 0 }),
    ...(look.italic && script.emphasis !== 'italic'
      ? { italic: false, ...(script.emphasis === 'bold' && look.bold === undefined ? { bold: true } : {}) }
      : {}),
  };
}

function themed(look: Look, own: DocxStyle | undefined): Look {
  if (!own) return look;
  const { size, leading, before, after, color } = own;
  const grown = size !== undefined && look.size !== undefined ? (size * 2) / look.size : 1;
  const line = leading === undefined ? look.line && Math.round(look.line * grown) : leading * twips;
  return {
    ...look,
    ...(line === undefined ? {} : { line: Math.round(line) }),
    ...(size === undefined ? {} : { size: Math.round(size * 2) }),
    ...(before === undefined ? {} : { before: Math.round(before * twips) }),
    ...(after === undefined ? {} : { after: Math.round(after * twips) }),
    ...(color === undefined ? {} : { colour: color }),
    ...(own.face === undefined ? {} : { face: own.face }),
    ...(own.bold === undefined ? {} : { bold: own.bold }),
    ...(own.italic === undefined ? {} : { italic: own.italic }),
    ...(own.align === undefined ? {} : { align: own.align }),
  };
}

function mapValues<Key extends string, From, To>(
  table: Readonly<Record<Key, From>>,
  change: (value: From, key: Key) => To,
): Record<Key, To> {
  const entries = Object.entries(table) as [Key, From][];
  return Object.fromEntries(entries.map(([key, value]) => [key, change(value, key)])) as Record<Key, To>;
}
