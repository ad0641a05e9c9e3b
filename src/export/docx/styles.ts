/**
 * The styles part (ECMA-376-1 17.7): every paragraph, table and run of a document has a named style, so that a user
 * restyles it in one click.
 *
 * Invariant: properties stand in the order of their schema types; sizes, weights and slants are set for complex scripts
 * too.
 */
import { escapeXml } from '../../container/xml.ts';
import type { Design } from './design.ts';
import { boxSpace, type CharacterStyleId, type ColorName, type Look, type StyleId, type TableStyleId } from './look.ts';
import { declaration, wordNamespace } from './names.ts';
import { type Fonts, isEastAsian, wordLanguage } from './script.ts';

const written = new WeakMap<Design, string>();

/** The styles part of a document of ours; it is written once for a design. */
export function stylesXml(design: Design): string {
  const xml = written.get(design) ?? writeStyles(design);
  written.set(design, xml);
  return xml;
}

function writeStyles(design: Design): string {
  const { language } = design;
  return `${declaration}<w:styles ${wordNamespace}><w:docDefaults><w:rPrDefault><w:rPr>${fontsXml(design.fonts('serif', language), language)}<w:kern w:val="16"/><w:sz w:val="22"/><w:szCs w:val="22"/>${languageXml(language)}</w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>${styleIds(
    design,
  )
    .map((id) => paragraphStyleXml(id, design))
    .join(
      '',
    )}${defaultCharacterStyle}${Object.values(characterStyles(design)).join('')}${tableStyles(design).join('')}</w:styles>`;
}

/** The identifiers of the paragraph styles. */
export const styleIds = ({ looks }: Design): StyleId[] => Object.keys(looks) as StyleId[];

/** The language of a text, in the classes that Word has for it (17.3.2.20); empty where it is not known. */
export function languageXml(language: string): string {
  const known = wordLanguage(language);
  if (!known) return '';
  const classes = [
    `w:val="${escapeXml(known.value)}"`,
    ...(known.eastAsia ? [`w:eastAsia="${escapeXml(known.eastAsia)}"`] : []),
    ...(known.bidirectional ? [`w:bidi="${escapeXml(known.bidirectional)}"`] : []),
  ];
  return `<w:lang ${classes.join(' ')}/>`;
}

function fontsXml({ ascii, hAnsi, eastAsia, cs }: Fonts, language: string): string {
  // Quotation marks and dashes, which both scripts have, are as wide as the characters beside them.
  const hint = isEastAsian(language) ? ' w:hint="eastAsia"' : '';
  const names = { ascii, hAnsi, eastAsia, cs };
  return `<w:rFonts${hint}${Object.entries(names)
    .map(([kind, name]) => ` w:${kind}="${escapeXml(name)}"`)
    .join('')}/>`;
}

/** Writes a paragraph style. */
export function paragraphStyleXml(id: StyleId, design: Design): string {
  const look = design.looks[id];
  const kind = `${id === 'Normal' ? ' w:default="1"' : ''}${look.custom ? ' w:customStyle="1"' : ''}`;
  const name = (style: StyleId): string => design.styleId(style);
  const parent = id === 'Normal' ? '' : `<w:basedOn w:val="${name(look.basedOn ?? 'Normal')}"/>`;
  const next = look.next === undefined ? '' : `<w:next w:val="${name(look.next)}"/>`;
  return `<w:style w:type="paragraph"${kind} w:styleId="${name(id)}"><w:name w:val="${look.name}"/>${parent}${next}<w:qFormat/>${paragraphProperties(id, look, design)}${runProperties(look, design)}</w:style>`;
}

/** In the order of CT_PPrBase (17.3.1.26). */
function paragraphProperties(id: StyleId, look: Look, { colours }: Design): string {
  const { topRule, box } = look;
  const edge = (side: string, width: number, colour: ColorName, space: number): string =>
    `<w:${side} w:val="single" w:sz="${width}" w:space="${space}" w:color="${colours[colour]}"/>`;
  const borders = topRule
    ? edge('top', topRule.width, topRule.colour, topRule.space) +
      (topRule.between ? edge('between', topRule.width, topRule.colour, topRule.space) : '')
    : box
      ? ['top', 'left', 'bottom', 'right'].map((side) => edge(side, 4, box, boxSpace)).join('')
      : '';
  const properties = [
    look.keepNext === undefined ? '' : `<w:keepNext w:val="${look.keepNext}"/>`,
    look.keepLines ? '<w:keepLines/>' : '',
    borders && `<w:pBdr>${borders}</w:pBdr>`,
    look.fill ? `<w:shd w:val="clear" w:color="auto" w:fill="${colours[look.fill]}"/>` : '',
    look.hyphens || id === 'Normal' ? '' : '<w:suppressAutoHyphens/>',
    spacing(id, look),
    indent(look),
    look.contextual ? '<w:contextualSpacing/>' : '',
    look.align ? `<w:jc w:val="${alignments[look.align]}"/>` : '',
    look.outline === undefined ? '' : `<w:outlineLvl w:val="${look.outline}"/>`,
  ].join('');
  return properties && `<w:pPr>${properties}</w:pPr>`;
}

/** Word's `left` is the start of a line, in whichever direction it runs. */
const alignments = { start: 'left', end: 'right', center: 'center', both: 'both' } as const;

function spacing(id: StyleId, { before, after, line, grows }: Look): string {
  const rule = id === 'Figure' ? 'auto' : grows ? 'atLeast' : 'exact';
  const attributes = [
    before === undefined ? '' : ` w:before="${before}"`,
    after === undefined ? '' : ` w:after="${after}"`,
    line === undefined ? '' : ` w:line="${line}" w:lineRule="${rule}"`,
  ].join('');
  return attributes && `<w:spacing${attributes}/>`;
}

function indent({ left, right, hanging, firstLine }: Look): string {
  const attributes = [
    left === undefined ? '' : ` w:left="${left}"`,
    right === undefined ? '' : ` w:right="${right}"`,
    hanging === undefined ? '' : ` w:hanging="${hanging}"`,
    firstLine === undefined ? '' : ` w:firstLine="${firstLine}"`,
  ].join('');
  return attributes && `<w:ind${attributes}/>`;
}

/** In the order of CT_RPr (17.3.2.28). Each size, weight and slant is set for complex scripts too. */
function runProperties(look: Look, { colours, fonts, language }: Design): string {
  const { bold, italic, size } = look;
  const properties = [
    look.face ? fontsXml(fonts(look.face, language), language) : '',
    bold === undefined ? '' : `<w:b w:val="${bold}"/><w:bCs w:val="${bold}"/>`,
    italic === undefined ? '' : `<w:i w:val="${italic}"/><w:iCs w:val="${italic}"/>`,
    look.caps ? '<w:caps/>' : '',
    look.face === 'mono' ? '<w:noProof/>' : '',
    look.colour ? `<w:color w:val="${colours[look.colour]}"/>` : '',
    look.tracking ? `<w:spacing w:val="${look.tracking}"/>` : '',
    size === undefined ? '' : `<w:sz w:val="${size}"/><w:szCs w:val="${size}"/>`,
  ].join('');
  return properties && `<w:rPr>${properties}</w:rPr>`;
}

/** Identifier of the style of characters that have none. */
export const defaultCharacter = 'DefaultParagraphFont';

const defaultCharacterStyle = `<w:style w:type="character" w:default="1" w:styleId="${defaultCharacter}"><w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/></w:style>`;

/** The names of the character styles, as Word knows them. */
export const characterStyleNames: Readonly<Record<CharacterStyleId, string>> = {
  Hyperlink: 'Hyperlink',
  FootnoteReference: 'footnote reference',
  // By this name pandoc knows code.
  VerbatimChar: 'Verbatim Char',
  HTMLCode: 'HTML Code',
  SpeakerName: 'Speaker Name',
  NoteLabel: 'Note Label',
};

/** The character styles by their identifiers. */
export function characterStyles(design: Design): Record<CharacterStyleId, string> {
  const { colours, fonts, language } = design;
  const style = (id: CharacterStyleId, kind: string, more: string, properties: string): string =>
    `<w:style w:type="character"${kind} w:styleId="${design.styleId(id)}"><w:name w:val="${characterStyleNames[id]}"/><w:basedOn w:val="${id === 'HTMLCode' ? design.styleId('VerbatimChar') : defaultCharacter}"/>${more}${properties && `<w:rPr>${properties}</w:rPr>`}</w:style>`;
  const builtIn = (id: CharacterStyleId, properties: string): string =>
    style(id, '', '<w:uiPriority w:val="99"/>', properties);
  const own = (id: CharacterStyleId, properties: string): string =>
    style(id, ' w:customStyle="1"', '<w:qFormat/>', properties);
  const small = '<w:sz w:val="19"/><w:szCs w:val="19"/>';
  return {
    Hyperlink: builtIn(
      'Hyperlink',
      `<w:color w:val="${colours.ink}"/><w:u w:val="single" w:color="${colours.accent}"/>`,
    ),
    FootnoteReference: builtIn(
      'FootnoteReference',
      `<w:color w:val="${colours.accent}"/><w:vertAlign w:val="superscript"/>`,
    ),
    VerbatimChar: own('VerbatimChar', ''),
    HTMLCode: builtIn('HTMLCode', `${fontsXml(fonts('mono', language), language)}<w:noProof/>${small}`),
    SpeakerName: own('SpeakerName', `${fontsXml(fonts('sans', language), language)}<w:b/><w:bCs/>${small}`),
    NoteLabel: own('NoteLabel', `<w:b/><w:bCs/><w:color w:val="${colours.accent}"/>`),
  };
}

/** The style of tables. */
export function tableStyleXml({ colours, styleId }: Design, parent: string): string {
  const id: TableStyleId = 'ArticleTable';
  const rule = (side: string, width: number, colour: ColorName): string =>
    `<w:${side} w:val="single" w:sz="${width}" w:space="0" w:color="${colours[colour]}"/>`;
  const pad = (side: string, width: number): string => `<w:${side} w:w="${width}" w:type="dxa"/>`;
  const borders = `<w:tblBorders>${rule('top', 8, 'ink')}${rule('bottom', 8, 'ink')}${rule('insideH', 2, 'hair')}</w:tblBorders>`;
  const cells = `<w:tblCellMar>${pad('top', 40)}${pad('left', 80)}${pad('bottom', 40)}${pad('right', 80)}</w:tblCellMar>`;
  return `<w:style w:type="table" w:customStyle="1" w:styleId="${styleId(id)}"><w:name w:val="Article Table"/>${parent && `<w:basedOn w:val="${parent}"/>`}<w:qFormat/><w:tblPr>${borders}${cells}</w:tblPr><w:tblStylePr w:type="firstRow"><w:tcPr><w:tcBorders>${rule('bottom', 4, 'ink')}</w:tcBorders></w:tcPr></w:tblStylePr></w:style>`;
}

/** The default styles of tables and lists, and ours. */
const tableStyles = (design: Design): string[] => [
  '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>',
  tableStyleXml(design, 'TableNormal'),
  '<w:style w:type="numbering" w:default="1" w:styleId="NoList"><w:name w:val="No List"/><w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/></w:style>',
];
