/**
 * The outline (ISO 32000-1, 12.3.3): headlines and headings, nested by level, each leading to its place.
 *
 * Invariant: an entry stands under the last one before it of a lower level; each says how many it shows, or, closed, how
 * many it would.
 */
import type PDFDocument from 'pdfkit';
import type { OutlineItem } from 'pdfkit';
import { xmlSafe } from '../../container/xml.ts';
import type { Links } from './links.ts';
import type { OutlineEntry } from './place.ts';

/** Writes the outline. Entries whose place was never painted are left out. */
export function writeOutline(doc: PDFDocument, entries: readonly OutlineEntry[], links: Links): void {
  const open: { level: number; item: OutlineItem; held: number; sign: number }[] = [];
  const shown = { all: 0, open: 0 };
  for (const { title, level, anchor, isOpen } of entries) {
    const leads = links.leadTo(anchor);
    if (!leads) continue;
    while ((open.at(-1)?.level ?? 0) >= level) open.pop();
    const parent = open.at(-1);
    const item = (parent?.item ?? doc.outline).addItem(xmlSafe(title));
    // In place of the engine's own, which shows the whole page.
    item.outlineData.Dest = undefined;
    Object.assign(item.outlineData, leads);
    if (parent) {
      parent.held += 1;
      parent.item.outlineData.Count = parent.sign * parent.held;
    }
    if (!parent || parent.sign > 0) shown.all += 1;
    if (isOpen) shown.open += 1;
    open.push({ level, item, held: 0, sign: isOpen ? 1 : -1 });
  }
  // Of the whole outline only where something is open (Table 150).
  if (shown.open > 0) doc.outline.outlineData.Count = shown.all;
}
