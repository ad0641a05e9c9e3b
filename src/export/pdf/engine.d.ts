/**
 * Types of what is used of npm `pdfkit` and `fontkit`: the object writer of the one, with its inner parts, and the fonts of
 * the other. Their own type packages leave the inner parts out.
 */
declare module 'pdfkit' {
  import type { Font, Subset } from 'fontkit';

  /** A text as an object: pdfkit tells it from a name, which is a primitive, by that. */
  export interface TextString {
    valueOf(): string;
    readonly length: number;
  }

  /** What may stand in a PDF object. A `string` is a name, bytes are a string in hexadecimal digits. */
  export type PdfValue =
    | string
    | TextString
    | number
    | boolean
    | null
    | undefined
    | Date
    | Uint8Array
    | Reference
    | readonly PdfValue[]
    | { readonly [key: string]: PdfValue };

  /** An indirect object: `data` is its dictionary, `buffer` the pieces of its stream. */
  export interface Reference {
    readonly id: number;
    data: Record<string, PdfValue>;
    compress: boolean;
    buffer: Uint8Array | Uint8Array[];
    write(chunk: Uint8Array | string): void;
    end(chunk?: Uint8Array | string): void;
    finalize(): void;
  }

  export interface Page {
    readonly dictionary: Reference;
    readonly fonts: Record<string, Reference>;
    readonly xobjects: Record<string, Reference>;
    readonly annotations: Reference[];
    readonly width: number;
    readonly height: number;
  }

  /** A font as it stands in a document. Arrays go by the glyph ids of the subset. */
  export interface EmbeddedFont {
    readonly id: string;
    readonly font: Font;
    readonly subset: Subset;
    readonly unicode: (readonly number[])[];
    readonly widths: number[];
    readonly scale: number;
    ref(): Reference;
  }

  export interface OutlineItem {
    readonly outlineData: Record<string, PdfValue>;
    addItem(title: string): OutlineItem;
  }

  export interface Picture {
    readonly width: number;
    readonly height: number;
    /** Orientation by Exif, 1 to 8; JPEG only. */
    readonly orientation?: number;
    /** The object and its name on pages, where it is made already. */
    readonly obj?: Reference;
    readonly label?: string;
  }

  export interface DocumentOptions {
    pdfVersion: '1.7';
    subset: 'PDF/A-3a';
    tagged: true;
    lang: string;
    displayTitle: true;
    autoFirstPage: false;
    font: null;
    info: Record<string, string | Date>;
  }

  export interface FileOptions {
    name: string;
    type: string;
    relationship: 'Source';
    description: string;
    creationDate: Date;
    modifiedDate: Date;
  }

  export default class PDFDocument {
    constructor(options: DocumentOptions);
    readonly page: Page;
    readonly outline: OutlineItem;
    readonly info: Record<string, string | Date>;
    readonly _root: Reference;
    _info: Reference | undefined;
    /** The file's identifier, 16 bytes. */
    _id: Uint8Array;
    readonly _font: EmbeddedFont;
    _addInfo(): void;
    _addColorOutputIntent(): void;
    /** Writes what the subset claims, before the end. */
    endSubset(): void;
    /** Writes the cross-reference table and the trailer. */
    _finalize(): void;
    ref(data?: Record<string, PdfValue>): Reference;
    /** Takes each piece of the file; `null` at its end. */
    push(chunk: Uint8Array | null): boolean;
    addPage(options: { size: readonly [number, number]; margin: number }): this;
    addContent(operators: string): this;
    appendXML(xml: string): void;
    font(font: Font): this;
    file(bytes: Uint8Array, options: FileOptions): Reference;
    openImage(bytes: Uint8Array): Picture;
    image(picture: Picture, x: number, y: number, options: { width: number; height: number }): this;
    getStructTreeRoot(): Reference;
    end(): void;
  }
}

declare module 'fontkit' {
  export interface Glyph {
    readonly id: number;
    readonly codePoints: readonly number[];
    readonly advanceWidth: number;
    /** In units of the font, upwards. */
    readonly path: { readonly commands: readonly PathCommand[] };
  }

  export interface PathCommand {
    readonly command: 'moveTo' | 'lineTo' | 'quadraticCurveTo' | 'bezierCurveTo' | 'closePath';
    readonly args: readonly number[];
  }

  /** A part of a font. Glyph 0 is always in it; others by their ids in the order of use. */
  export interface Subset {
    readonly glyphs: number[];
    readonly mapping: Record<number, number>;
    includeGlyph(glyph: number): number;
    encode(): Uint8Array;
  }

  /** Amounts in units of the font. */
  export interface GlyphPosition {
    readonly xAdvance: number;
    readonly xOffset: number;
    readonly yOffset: number;
  }

  export interface Font {
    readonly type: string;
    readonly postscriptName: string | null;
    readonly familyName: string | null;
    readonly fullName: string | null;
    readonly italicAngle: number;
    readonly capHeight: number;
    readonly xHeight: number;
    readonly bbox: { readonly minX: number; readonly maxX: number };
    readonly 'OS/2'?: {
      readonly usWeightClass: number;
      readonly fsType: Readonly<
        Record<'noEmbedding' | 'viewOnly' | 'editable' | 'noSubsetting' | 'bitmapOnly', boolean>
      >;
    };
    readonly unitsPerEm: number;
    readonly ascent: number;
    readonly descent: number;
    readonly availableFeatures: readonly string[];
    readonly directory: {
      readonly tables: Readonly<Record<string, { readonly offset: number; readonly length: number }>>;
    };
    hasGlyphForCodePoint(codePoint: number): boolean;
    glyphForCodePoint(codePoint: number): Glyph;
    getGlyph(id: number, codePoints?: readonly number[]): Glyph;
    layout(
      text: string,
      features?: readonly string[] | Readonly<Record<string, boolean>>,
      script?: string,
      language?: string,
      direction?: 'ltr' | 'rtl',
    ): { readonly glyphs: readonly Glyph[]; readonly positions: readonly GlyphPosition[] };
    createSubset(): Subset;
  }

  export interface FontCollection {
    readonly type: 'TTC' | 'DFont';
    readonly fonts: readonly Font[];
  }

  export function create(bytes: Uint8Array): Font | FontCollection;
}
