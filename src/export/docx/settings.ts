/**
 * The settings and the font table of a document (ECMA-376-1 17.15, 17.8.3).
 */
import { escapeXml } from '../../container/xml.ts';
import { declaration, wordNamespace } from './names.ts';
import { alternativeFonts } from './script.ts';

/** Version 15, as Word 2013 and later write: no compatibility mode (MS-DOCX 2.4.1). */
export const compatibility: string =
  '<w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>';

/** Words are divided, at most two lines in a row, and none in capitals. */
export const settingsXml: string = `${declaration}<w:settings ${wordNamespace}><w:defaultTabStop w:val="720"/><w:autoHyphenation/><w:consecutiveHyphenLimit w:val="2"/><w:doNotHyphenateCaps/><w:characterSpacingControl w:val="doNotCompress"/><w:footnotePr><w:footnote w:id="-1"/><w:footnote w:id="0"/></w:footnotePr>${compatibility}</w:settings>`;

/** What stands in for a font that is not installed. */
export const fontTableXml: string = `${declaration}<w:fonts ${wordNamespace}>${Object.entries(alternativeFonts)
  .map(
    ([name, alternative]) =>
      `<w:font w:name="${escapeXml(name)}"><w:altName w:val="${escapeXml(alternative)}"/></w:font>`,
  )
  .join('')}</w:fonts>`;
