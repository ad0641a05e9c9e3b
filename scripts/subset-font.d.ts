/** Types of npm `subset-font`, which ships none. */
declare module 'subset-font' {
  interface SubsetOptions {
    targetFormat?: 'truetype' | 'woff' | 'woff2';
    noHinting?: boolean;
    /** Where on its axes a variable font is made static. */
    variationAxes?: Readonly<Record<string, number>>;
  }
  export default function subsetFont(font: Uint8Array, text: string, options?: SubsetOptions): Promise<Uint8Array>;
}
