/**
 * Labels that a line begins with and that the model does not hold: the number of a note.
 *
 * Invariant: what is cut off is a label and no word: a sign, or what brackets, a stop or its raised place set apart.
 */
import type { Block, Inline } from '../../model/nodes.ts';
import type { Position } from '../../model/provenance.ts';
import { plainText } from '../../model/visit.ts';
import { lineOf } from './inline.ts';

/** Takes characters off the head of a line. */
export function cut(nodes: readonly Inline[], length: number): Inline[] {
  let left = length;
  return nodes.flatMap((node): Inline[] => {
    const whole = plainText(node).length;
    if (left === 0) return [node];
    const taken = Math.min(left, whole);
    left -= taken;
    if (taken === whole) return [];
    if ('children' in node) return [{ ...node, children: cut(node.children, taken) }];
    if (node.type !== 'text') return [node];
    const { position } = node;
    const start = position && {
      ...position.start,
      column: position.start.column + taken,
      offset: position.start.offset + taken,
    };
    return [
      { ...node, value: node.value.slice(taken), ...(position && start ? { position: { ...position, start } } : {}) },
    ];
  });
}

/** The blocks of a note without the words of its marker, which they may begin with: "1. ", "[1] ", "* ". */
export function withoutLabel(
  blocks: readonly Block[],
  label: string,
  mark: (places: readonly Position[]) => void,
): Block[] {
  const [first, ...rest] = blocks;
  if (first?.type !== 'paragraph') return [...blocks];
  const length = labelLength(first.children, label);
  const children = length === 0 ? [] : lineOf(cut(first.children, length));
  if (children.length === 0) return [...blocks];
  const [from, to] = [first.children[0]?.position?.start, children[0]?.position?.start];
  if (from && to) mark([{ start: from, end: to }]);
  return [{ ...first, children }, ...rest];
}

function labelLength(children: readonly Inline[], label: string): number {
  const [first] = children;
  const text = children.map(plainText).join('');
  const open = /^[\s[(（［【〔]*/u.exec(text)?.[0].length ?? 0;
  if (!first || !text.startsWith(label, open)) return 0;
  const end = open + label.length;
  const close =
    /^[\])）］】〕]?[.:：、．]?(?=[\s\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])|^[\])）］】〕]|^[:：、．]/u.exec(
      text.slice(end),
    )?.[0];
  const isRaised = first.type === 'superscript' && plainText(first).length >= end;
  const isSign = /^[^\p{L}\p{N}]/u.test(label);
  if (close === undefined) return isRaised || isSign ? end : 0;
  return close !== '' || isRaised || isSign ? end + close.length : 0;
}
