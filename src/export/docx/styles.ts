/**
 * The styles part (ECMA-376-1 17.7): every paragraph, table and run of a document has a named style, so that a user
 * restyles it in one click.
 *
 * Invariant: properties stand in the order of their schema types; sizes, weights and slants are set for complex scripts
 * too.
 */
import { escapeXml } from '../../container/xml.ts';
import { colours, headingLook, type Look, looks, tableStyle } from './look.ts';
import { type Face, fontsOf, type Script, scriptOf, wordLanguage } from './script.ts';

const characterStyles = `<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/></w:style>
<w:style w:type="character" w:styleId="Hyperlink"><w:name w:val="Hyperlink"/><w:basedOn w:val="DefaultParagraphFont"/><w:uiPriority w:val="99"/><w:rPr><w:color w:val="${colours.ink}"/><w:u w:val="single" w:color="${colours.accent}"/></w:rPr></w:style>
<w:style w:type="character" w:styleId="FootnoteReference"><w:name w:val="footnote reference"/><w:basedOn w:val="DefaultParagraphFont"/><w:uiPriority w:val="99"/><w:rPr><w:color w:val="${colours.accent}"/><w:vertAlign w:val="superscript"/></w:rPr></w:style>
<w:style w:type="character" w:styleId="HTMLCode"><w:name w:val="HTML Code"/><w:basedOn w:val="DefaultParagraphFont"/><w:uiPriority w:val="99"/><w:rPr>FONTS<w:noProof/><w:sz w:val="19"/><w:szCs w:val="19"/></w:rPr></w:style>
<w:style w:type="character" w:customStyle="1" w:styleId="SpeakerName"><w:name w:val="Speaker Name"/><w:basedOn w:val="DefaultParagraphFont"/><w:qFormat/><w:rPr>SANS<w:b/><w:bCs/><w:sz w:val="19"/><w:szCs w:val="19"/></w:rPr></w:style>
<w:style w:type="character" w:customStyle="1" w:styleId="NoteLabel"><w:name w:val="Note Label"/><w:basedOn w:val="DefaultParagraphFont"/><w:qFormat/><w:rPr><w:b/><w:bCs/><w:color w:val="${colours.accent}"/></w:rPr></w:style>`;

const rule = (side: string, width: number, colour: string): string =>
  `<w:${side} w:val="single" w:sz="${width}" w:space="0" w:color="${colour}"/>`;

const tableStyles = `<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>
<w:style w:type="table" w:customStyle="1" w:styleId="${tableStyle}"><w:name w:val="Article Table"/><w:basedOn w:val="TableNormal"/><w:qFormat/><w:tblPr><w:tblBorders>${rule('top', 8, colours.ink)}${rule('bottom', 8, colours.ink)}${rule('insideH', 2, colours.hair)}</w:tblBorders><w:tblCellMar><w:top w:w="40" w:type="dxa"/><w:left w:w="80" w:type="dxa"/><w:bottom w:w="40" w:type="dxa"/><w:right w:w="80" w:type="dxa"/></w:tblCellMar></w:tblPr><w:tblStylePr w:type="firstRow"><w:tcPr><w:tcBorders>${rule('bottom', 4, colours.ink)}</w:tcBorders></w:tcPr></w:tblStylePr></w:style>
<w:style w:type="numbering" w:default="1" w:styleId="NoList"><w:name w:val="No List"/><w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/></w:style>`;

/** What the styles of a document depend on. */
export interface StyleSetting {
  /** BCP 47 tag of the document's language. */
  language: string;
  /** Whether Heading 1 is the title of an article among others, and looks like one. */
  publication: boolean;
}

/** Writes the styles part. */
export function stylesXml({ language, publication }: StyleSetting): string {
  const script = scriptOf(language);
  const lang = wordLanguage(language);
  const tags = lang && [
    `w:val="${escapeXml(lang.value)}"`,
    ...(lang.eastAsia ? [`w:eastAsia="${escapeXml(lang.eastAsia)}"`] : []),
    ...(lang.bidirectional ? [`w:bidi="${escapeXml(lang.bidirectional)}"`] : []),
  ];
  const styles = Object.entries<Look>(looks).map(([id, look]) =>
    paragraphStyle(
      id,
      look.outline === undefined ? look : headingLook(look.outline + 1, publication),
      language,
      script,
    ),
  );
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
<w:docDefaults><w:rPrDefault><w:rPr>${rFonts('serif', language)}<w:kern w:val="16"/><w:sz w:val="22"/><w:szCs w:val="22"/>${tags ? `<w:lang ${tags.join(' ')}/>` : ''}</w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>
${styles.join('\n')}
${characterStyles.replace('FONTS', rFonts('mono', language)).replace('SANS', rFonts('sans', language))}
${tableStyles}
</w:styles>`;
}

function rFonts(face: Face, language: string): string {
  const { ascii, hAnsi, eastAsia, cs } = fontsOf(face, language);
  return `<w:rFonts w:ascii="${ascii}" w:hAnsi="${hAnsi}" w:eastAsia="${eastAsia}" w:cs="${cs}"/>`;
}

function paragraphStyle(id: string, look: Look, language: string, script: Script): string {
  const kind = `${id === 'Normal' ? ' w:default="1"' : ''}${look.custom ? ' w:customStyle="1"' : ''}`;
  const parent = id === 'Normal' ? '' : `<w:basedOn w:val="${look.basedOn ?? 'Normal'}"/>`;
  const next = look.next === undefined ? '' : `<w:next w:val="${look.next}"/>`;
  return `<w:style w:type="paragraph"${kind} w:styleId="${id}"><w:name w:val="${look.name}"/>${parent}${next}<w:qFormat/>${paragraphProperties(id, look, script)}${runProperties(id, look, language, script)}</w:style>`;
}

/** In the order of CT_PPrBase (17.3.1.26). */
function paragraphProperties(id: string, look: Look, script: Script): string {
  const { topRule, box } = look;
  const edge = (side: string, width: number, colour: string, space: number): string =>
    `<w:${side} w:val="single" w:sz="${width}" w:space="${space}" w:color="${colour}"/>`;
  const borders = topRule
    ? edge('top', topRule.width, topRule.colour, topRule.space) +
      (topRule.between ? edge('between', topRule.width, topRule.colour, topRule.space) : '')
    : box
      ? ['top', 'left', 'bottom', 'right'].map((side) => edge(side, 4, box, 6)).join('')
      : '';
  const properties = [
    look.keepNext === undefined ? '' : `<w:keepNext w:val="${look.keepNext}"/>`,
    look.keepLines ? '<w:keepLines/>' : '',
    borders && `<w:pBdr>${borders}</w:pBdr>`,
    look.fill ? `<w:shd w:val="clear" w:color="auto" w:fill="${look.fill}"/>` : '',
    look.hyphens || id === 'Normal' ? '' : '<w:suppressAutoHyphens/>',
    spacing(id, look, script),
    indent(id, look, script),
    look.contextual ? '<w:contextualSpacing/>' : '',
    look.align ? `<w:jc w:val="${look.align === 'end' ? 'right' : look.align}"/>` : '',
    look.outline === undefined ? '' : `<w:outlineLvl w:val="${look.outline}"/>`,
  ].join('');
  return properties && `<w:pPr>${properties}</w:pPr>`;
}

function spacing(id: string, look: Look, script: Script): string {
  const scaled = (twips: number): number => Math.round(twips * script.line);
  const line = look.line ?? (look.grows && !look.basedOn ? 300 : undefined);
  const height = script.display[id]?.[1] ?? (line === undefined ? undefined : scaled(line));
  // Marks of Arabic and fallback fonts of East Asian text need more than an exact line leaves them.
  const rule = id === 'Figure' ? 'auto' : look.grows || script.line !== 1 ? 'atLeast' : 'exact';
  const attributes = [
    look.before === undefined ? '' : ` w:before="${scaled(look.before)}"`,
    look.after === undefined ? '' : ` w:after="${scaled(look.after)}"`,
    height === undefined ? '' : ` w:line="${id === 'Figure' ? 240 : height}" w:lineRule="${rule}"`,
  ].join('');
  return attributes && `<w:spacing${attributes}/>`;
}

function indent(id: string, look: Look, script: Script): string {
  const running = id === 'BodyText' || id === 'BodyTextFirstIndent';
  const firstLine = running && script.indent !== undefined ? script.indent : look.firstLine;
  const attributes = [
    look.left === undefined ? '' : ` w:left="${look.left}"`,
    look.right === undefined ? '' : ` w:right="${look.right}"`,
    look.hanging === undefined ? '' : ` w:hanging="${look.hanging}"`,
    firstLine === undefined ? '' : ` w:firstLine="${firstLine}"`,
  ].join('');
  return attributes && `<w:ind${attributes}/>`;
}

/** In the order of CT_RPr (17.3.2.28). Each size, weight and slant is set for complex scripts too. */
function runProperties(id: string, look: Look, language: string, script: Script): string {
  const size = script.display[id]?.[0] ?? (look.size === undefined ? undefined : Math.round(look.size * script.size));
  const slanted = look.italic && script.emphasis === 'italic';
  const bold = look.bold ?? (look.italic && script.emphasis === 'bold' ? true : undefined);
  const properties = [
    look.face ? rFonts(look.face, language) : '',
    bold === undefined ? '' : `<w:b w:val="${bold}"/><w:bCs w:val="${bold}"/>`,
    slanted ? '<w:i/><w:iCs/>' : '',
    look.caps ? '<w:caps/>' : '',
    look.face === 'mono' ? '<w:noProof/>' : '',
    look.colour ? `<w:color w:val="${look.colour}"/>` : '',
    look.tracking && script.line === 1 ? `<w:spacing w:val="${look.tracking}"/>` : '',
    size === undefined ? '' : `<w:sz w:val="${size}"/><w:szCs w:val="${size}"/>`,
  ].join('');
  return properties && `<w:rPr>${properties}</w:rPr>`;
}
