/**
 * The body of an edition as Markdown may hold it: texts without characters that no file may hold, links that lead
 * somewhere, pictures with an address of the web or of a file beside the text.
 *
 * Invariant: every word stays; what loses its target keeps its text.
 */
import type { Block, FootnoteDefinition, FootnoteReference, Image, Inline, Node } from '../../model/nodes.ts';
import { replaceUnfit } from '../../model/provenance.ts';
import type { Edition } from '../edition.ts';

/** What the preparation goes by. */
export interface Preparation {
  /** The address to write for a link; `undefined` where its text alone is written. */
  target(url: string): string | undefined;
  /** The name to write for a note or a marker; `undefined` where the marker leads nowhere and is left out. */
  noteName(node: FootnoteReference | FootnoteDefinition): string | undefined;
  /** A text as it is to be written. */
  words(value: string): string;
  /** The same for a block of code, whose lines and spaces mean something. */
  code(value: string): string;
  edition: Edition;
}

/** Prepares a block. */
export function prepare<Kind extends Block>(block: Kind, preparation: Preparation): Kind {
  return rewrite(block, preparation)[0] as Kind;
}

function rewrite(node: Node, preparation: Preparation): Node[] {
  if (node.type === 'link') {
    const url = preparation.target(node.url);
    const children = node.children.flatMap((child) => rewrite(child, preparation) as Inline[]);
    return url === undefined ? children : [{ ...node, url, ...titleOf(node, preparation), children }];
  }
  if (node.type === 'footnoteReference') {
    const identifier = preparation.noteName(node);
    return identifier === undefined ? [] : [{ ...node, identifier }];
  }
  if (node.type === 'image') return pictureOf(node, preparation);
  if (node.type === 'code') return [{ ...node, value: preparation.code(node.value) }];
  if ('value' in node) return [{ ...node, value: preparation.words(node.value) }];
  if (!('children' in node)) return [node];
  const children = (node.children as readonly Node[]).flatMap((child) => rewrite(child, preparation));
  const identifier = node.type === 'footnoteDefinition' ? { identifier: preparation.noteName(node) } : {};
  return [{ ...node, ...identifier, children } as Node];
}

const titleOf = ({ title }: { title?: string }, { words }: Preparation): { title?: string } =>
  title === undefined ? {} : { title: words(title) };

function pictureOf(node: Image, preparation: Preparation): Node[] {
  const { url, alt } = node;
  const words = alt === undefined ? {} : { alt: preparation.words(alt) };
  if (isPictureAddress(url)) return [{ ...node, ...titleOf(node, preparation), ...words }];
  preparation.edition.report('export/link-dropped', `The address of a picture was left out: ${url.slice(0, 80)}`, node);
  return words.alt ? [{ type: 'text', value: words.alt }] : [];
}

/** Characters that programs take out of an address before they read its scheme (URL Standard, 4.4). */
const ignored = /[\u0000-\u0020\u007f-\u009f\u00ad\u200b-\u200f\u2028-\u202e\u2060\ufeff]+/g;

/** Whether an address may be that of a picture: of the web, or one beside the text. */
export function isPictureAddress(url: string): boolean {
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(url.replace(ignored, ''))?.[1]?.toLowerCase();
  return url.trim() !== '' && (scheme === undefined ? !url.trim().startsWith('#') : /^https?$/.test(scheme));
}

/** Replaces what no file may hold, and reports it once. */
export function cleaner(edition: Edition): (value: string) => string {
  let reported = false;
  return (value) =>
    replaceUnfit(value, () => {
      if (!reported)
        edition.report('export/invalid-character', 'A character that no file may hold was replaced by U+FFFD');
      reported = true;
    });
}
