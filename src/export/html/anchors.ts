/**
 * Names of elements (`id`) and links to them.
 *
 * A block's own name is kept where the form allows it, so that links from outside go on working. Invariant: no name is
 * given twice in a document, whatever the ids of the blocks are.
 */
import { xmlSafe } from '../../container/xml.ts';
import type { Article } from '../../model/article.ts';
import { visit } from '../../model/visit.ts';
import type { Form } from './markup.ts';

/** The names in one article. */
export interface Anchors {
  /** Name of the element that a block with this id becomes, for links. */
  of(id: string): string;
  /** The same, for the element itself: `undefined` if another block has taken it. */
  claim(id: string): string | undefined;
  /** A name for an element that is no block of the model; the same name each time. */
  own(name: string): string;
  /** An own name for the element itself: `undefined` from the second time on, for a node that stands in two places. */
  once(name: string): string | undefined;
}

/** NCName, ASCII's part of which is enough. */
const notInName = /[^A-Za-z0-9_.-]/gu;

/**
 * An `id` holds no white space in HTML, and here no character that a link to it would have to escape; in XML it is
 * an NCName.
 */
const unfit: Readonly<Record<Form, RegExp>> = { html: /[\s"#%<>[\\\]^`{|}]/gu, xhtml: notInName, epub: notInName };

/**
 * Collects the names of an article.
 *
 * @param prefix Put before each name, so that articles can share a document. Empty, or begins with a letter.
 * @param reserved Names that the document itself uses.
 */
export function anchorsOf(article: Article, form: Form, prefix: string, reserved: readonly string[]): Anchors {
  const taken = new Set(reserved);
  const names = new Map<string, string>();
  const claimed = new Set<string>();
  const ownNames = new Map<string, string>();
  const printed = new Set<string>();
  const free = (wanted: string): string => {
    let name = wanted;
    for (let n = 2; taken.has(name); n++) name = `${wanted}-${n}`;
    taken.add(name);
    return name;
  };
  visit(article, (node) => {
    if (!('id' in node) || typeof node.id !== 'string' || names.has(node.id)) return;
    names.set(node.id, free(prefix + anchorName(node.id, form, prefix)));
  });
  return {
    of: (id) => names.get(id) ?? anchorName(id, form, prefix),
    claim(id) {
      if (claimed.has(id)) return undefined;
      claimed.add(id);
      return names.get(id);
    },
    once(name) {
      if (printed.has(name)) return undefined;
      printed.add(name);
      return name;
    },
    own(name) {
      const known = ownNames.get(name) ?? free(prefix + name);
      ownNames.set(name, known);
      return known;
    },
  };
}

function anchorName(id: string, form: Form, prefix: string): string {
  const name = xmlSafe(id).replace(unfit[form], (character) => `x${character.codePointAt(0)?.toString(16)}`);
  return prefix === '' && form !== 'html' && !/^[A-Za-z_]/.test(name) ? `_${name}` : name || '_';
}
