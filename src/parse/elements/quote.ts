/**
 * Quotations (HTML Standard, 4.4.4), pull quotes (DPUB-ARIA `doc-pullquote`) and boxes of the newsroom (`doc-notice`,
 * `doc-tip`).
 *
 * Invariant: who is quoted stands in `attribution`, as printed, without the dash before it.
 */
import type { Attribution, Block, Note, Paragraph } from '../../model/nodes.ts';
import { plainText } from '../../model/visit.ts';
import { inlineContent, undashed } from './figure.ts';
import { lineOf } from './inline.ts';
import { type Mapper, namesOf, without } from './mapper.ts';
import { placed } from './place.ts';
import { type ChildNode, collapse, type Element, find, findAll, isElement, textOf } from './tree.ts';

/** A quotation. */
export function quoteOf(element: Element, mapper: Mapper): Block[] {
  const { words, attribution } = partsOf(element, mapper);
  if (words.length === 0) return attribution.map((part) => ({ ...part, type: 'paragraph' }));
  return [{ type: 'blockquote', ...placed(element), children: [...words, ...attribution] }];
}

/** A phrase set apart for display. */
export function pullQuoteOf(element: Element, mapper: Mapper): Block[] {
  const inner = find(element, ({ tagName }) => tagName === 'blockquote');
  const { words, attribution } = partsOf(element, mapper);
  const flat = words.flatMap((block) => (block.type === 'blockquote' ? block.children : [block]));
  const names = [...flat.filter((part): part is Attribution => part.type === 'attribution'), ...attribution];
  const paragraphs = flat.flatMap((block): Paragraph[] => {
    if (block.type === 'paragraph') return [block];
    if (block.type === 'attribution') return [];
    const children = lineOf(inlineContent(block));
    return children.length === 0 ? [] : [{ type: 'paragraph', ...placed(inner ?? element), children }];
  });
  if (paragraphs.length === 0) return names.map((part) => ({ ...part, type: 'paragraph' }));
  return [{ type: 'pullQuote', ...placed(element), children: [...paragraphs, ...names] }];
}

interface QuoteParts {
  words: Block[];
  attribution: Attribution[];
}

const attributionName = /[ _-](?:attribution|author|source|cite|citation|byline|credit)[ _-]/;

/** The words of a quotation and who said them: `footer`, `cite`, an element that is called so, or a line with a dash. */
function partsOf(element: Element, mapper: Mapper): QuoteParts {
  const named = attributionElement(element, mapper);
  if (named) {
    const rest = without(mapper, named);
    const children = undashed(lineOf(inlineContent(...mapper.flow(named.childNodes, mapper))));
    const words = mapper.flow(
      element.childNodes.filter((child) => child !== named),
      rest,
    );
    return { words, attribution: children.length === 0 ? [] : [{ type: 'attribution', ...placed(named), children }] };
  }
  const words = mapper.flow(element.childNodes, mapper);
  const last = words.at(-1);
  const name = words.length > 1 && last?.type === 'paragraph' ? attributionIn(last) : undefined;
  return name ? { words: words.slice(0, -1), attribution: [name] } : { words, attribution: [] };
}

/** Who is quoted, where a line names somebody behind a dash. */
export function attributionIn(line: Paragraph): Attribution | undefined {
  if (!isAttributionLine(plainText(line))) return undefined;
  const { id: _, ...rest } = line;
  return { ...rest, type: 'attribution', children: undashed(line.children) };
}

/** A dash and a few words after it, no sentence. */
const isAttributionLine = (text: string): boolean =>
  text.length <= 120 &&
  /^\s*[\u2013-\u2015~-]{1,2}\s*\p{L}/u.test(text) &&
  !/[.!?]$/.test(text.replace(/\b\p{L}{1,3}\.$/u, ''));

/** The element that says who is quoted; one that was taken for an outer quotation is not taken again. */
function attributionElement(element: Element, mapper: Mapper): Element | undefined {
  const candidates = findAll(
    element,
    (part) =>
      part !== element &&
      mapper.keeps(part) &&
      (part.tagName === 'footer' ||
        part.tagName === 'figcaption' ||
        part.tagName === 'cite' ||
        attributionName.test(namesOf(part))),
  );
  const last = candidates.find((part) => isLastWord(element, part) && !closesSentence(element, part));
  if (!last) return undefined;
  const text = collapse(textOf(last));
  return text !== '' && text.length <= 200 && text.length < collapse(textOf(element)).length ? last : undefined;
}

/** Whether an element only closes a sentence of the quotation: "I have read <cite>Emma</cite>" names no speaker. */
function closesSentence(element: Element, part: Element): boolean {
  if (part.tagName !== 'cite') return false;
  const holder = find(element, ({ tagName, childNodes }) => tagName === 'p' && childNodes.includes(part)) ?? element;
  const before = collapse(textOf(holder))
    .slice(0, -collapse(textOf(part)).length)
    .trimEnd();
  return (
    /[\p{L}\p{M}\p{N},;:]$/u.test(before) && !holder.childNodes.some((node) => isElement(node) && node.tagName === 'br')
  );
}

/** Whether nothing of a quotation comes after an element. */
function isLastWord(element: Element, part: Element): boolean {
  const whole = collapse(textOf(element));
  const own = collapse(textOf(part));
  return own !== '' && whole.endsWith(own);
}

const noteRoles: readonly Note['role'][] = ['correction', 'update', 'editor', 'tip'];

/** A box of the newsroom: its role stands in its class; the label that a writer put before it goes. */
export function noteBox(element: Element, mapper: Mapper): Block[] {
  const names = namesOf(element);
  const role =
    noteRoles.find((each) => names.includes(` ${each} `)) ?? (names.includes(' doc-tip ') ? 'tip' : 'editor');
  const label = labelOf(element);
  const rest = label ? without(mapper, label) : mapper;
  const children = mapper.flow(element.childNodes, rest);
  return children.length === 0 ? [] : [{ type: 'note', role, ...placed(element), children }];
}

function labelOf(element: Element): Element | undefined {
  const first = element.childNodes.find((child): child is Element => isElement(child));
  const bold = first?.childNodes.find((child: ChildNode) => isElement(child) || textOf(child).trim() !== '');
  return bold && isElement(bold) && bold.tagName === 'b' && /[:：]$/.test(collapse(textOf(bold))) ? bold : undefined;
}
