/**
 * The settings and the font table of a document (ECMA-376-1 17.15, 17.8.3).
 */
import { escapeXml } from '../../container/xml.ts';
import { elementsOf, type XmlElement, xmlText } from '../../container/xml-tree.ts';
import { declaration, wordNamespace } from './names.ts';
import { alternativeFonts } from './script.ts';

/**
 * Version 15, as Word 2013 and later write: no compatibility mode (MS-DOCX 2.4.1). A justified line that ends with a break is
 * not pulled out to the edge (17.15.3, doNotExpandShiftReturn).
 */
const compatibility =
  '<w:compat><w:doNotExpandShiftReturn/><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>';

/** Which notes are the lines above the notes (17.11.9). */
const noteSettings = '<w:footnotePr><w:footnote w:id="-1"/><w:footnote w:id="0"/></w:footnotePr>';

/** Words are divided, at most two lines in a row, and none in capitals. */
export const settingsXml: string = `${declaration}<w:settings ${wordNamespace}><w:defaultTabStop w:val="720"/><w:autoHyphenation/><w:consecutiveHyphenLimit w:val="2"/><w:doNotHyphenateCaps/><w:characterSpacingControl w:val="doNotCompress"/>${noteSettings}${compatibility}</w:settings>`;

/** What of another document's settings is taken over (CT_Settings 17.15.1.78), in its order: before and after the notes. */
const taken = {
  before: [
    ...['w:mirrorMargins', 'w:gutterAtTop', 'w:defaultTabStop', 'w:autoHyphenation', 'w:consecutiveHyphenLimit'],
    ...['w:hyphenationZone', 'w:doNotHyphenateCaps', 'w:evenAndOddHeaders', 'w:characterSpacingControl'],
  ],
  after: ['w:themeFontLang', 'w:clrSchemeMapping', 'w:decimalSymbol', 'w:listSeparator'],
};

/** Writes the settings of a document that looks like another. */
export function settingsOf(root: XmlElement | undefined): string {
  const of = (names: readonly string[]): string =>
    names.flatMap((name) => elementsOf(root, name).slice(0, 1).map(xmlText)).join('');
  return `${declaration}<w:settings ${wordNamespace}>${of(taken.before)}${noteSettings}${compatibility}${of(taken.after)}</w:settings>`;
}

/** What stands in for a font that is not installed. */
export const fontTableXml: string = `${declaration}<w:fonts ${wordNamespace}>${Object.entries(alternativeFonts)
  .map(
    ([name, alternative]) =>
      `<w:font w:name="${escapeXml(name)}"><w:altName w:val="${escapeXml(alternative)}"/></w:font>`,
  )
  .join('')}</w:fonts>`;
