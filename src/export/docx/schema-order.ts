/**
 * The order in which properties stand (CT_PPr 17.3.1.26, CT_RPr 17.3.2.28, CT_TcPr 17.4.69): Word reads them in any, its validator in this one
 * alone, and documents of other programs often have another.
 */
import { elementsBelow, type XmlElement } from '../../container/xml-tree.ts';

const names = (list: string): readonly string[] => list.split(' ').map((name) => `w:${name}`);

const orders: Readonly<Record<string, readonly string[]>> = {
  'w:pPr': names(
    'pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange',
  ),
  'w:rPr': names(
    'ins del moveFrom moveTo rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid vanish webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em lang eastAsianLayout specVanish oMath',
  ),
  'w:tblPr': names(
    'tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc tblCellSpacing tblInd tblBorders shd tblLayout tblCellMar tblLook tblCaption tblDescription',
  ),
  'w:tcPr': names(
    'cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign hideMark',
  ),
  'w:pBdr': names('top left bottom right between bar'),
  'w:tblBorders': names('top left start bottom right end insideH insideV'),
  'w:tcBorders': names('top left start bottom right end insideH insideV tl2br tr2bl'),
  'w:style': names(
    'name aliases basedOn next link autoRedefine hidden uiPriority semiHidden unhideWhenUsed qFormat locked personal personalCompose personalReply rsid pPr rPr tblPr trPr tcPr tblStylePr',
  ),
};

/** Puts the properties below an element in order; what the order does not know stays behind them, as it stood. */
export function putInOrder(root: XmlElement): void {
  for (const element of elementsBelow(root)) {
    const order = Object.hasOwn(orders, element.name) ? orders[element.name] : undefined;
    if (!order) continue;
    const place = (child: XmlElement | string): number => {
      const at = typeof child === 'string' ? -1 : order.indexOf(child.name);
      return at < 0 ? order.length : at;
    };
    element.children = element.children
      .filter((child) => typeof child !== 'string')
      .sort((a, b) => place(a) - place(b));
  }
}
