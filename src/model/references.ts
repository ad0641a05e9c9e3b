/**
 * What one part of an article says about another: ids, notes, repeated words, provenance. No JSON Schema can say that
 * such a reference leads somewhere.
 *
 * Invariant: after `mendReferences` each id and each note is there once, `repeats` is a run of the text of its block, and
 * provenance tells of values that are there or of candidates for one.
 */
import type { Article } from './article.ts';
import type { Node } from './nodes.ts';
import { valueAt } from './pointer.ts';
import { plainText, visit } from './visit.ts';

/**
 * Mends the references of an article in place.
 *
 * @returns What was done, a phrase each.
 */
export function mendReferences(article: Article): string[] {
  return [...mendNames(article), ...mendRepeats(article), ...mendProvenance(article)];
}

function mendNames(article: Article): string[] {
  const done: string[] = [];
  const ids = new Set<string>();
  const notes = new Map<string, number>();
  visit(article, (node) => {
    if (node.type === 'footnoteDefinition') {
      const { identifier } = node;
      let number = notes.get(identifier) ?? 0;
      while (notes.has(node.identifier)) node.identifier = `${identifier}-${++number + 1}`;
      notes.set(identifier, number).set(node.identifier, 0);
      if (node.identifier !== identifier) done.push(`another note "${identifier}" is now "${node.identifier}"`);
    }
    if (!('id' in node) || node.id === undefined) return;
    if (ids.has(node.id)) {
      done.push(`the id "${node.id}" stood twice; the second was dropped`);
      delete node.id;
    } else ids.add(node.id);
  });
  return done;
}

function mendRepeats(article: Article): string[] {
  const done: string[] = [];
  const blocks = new Map<string, Node>();
  visit(article, (node) => {
    if ('id' in node && node.id !== undefined) blocks.set(node.id, node);
  });
  visit(article, (node) => {
    if (node.type !== 'pullQuote' || !node.repeats) return;
    const { block, start, end } = node.repeats;
    const repeated = blocks.get(block);
    if (repeated && start < end && end <= plainText(repeated).length) return;
    delete node.repeats;
    done.push(`a pull quote repeats ${start} to ${end} of "${block}", which is not there`);
  });
  return done;
}

function mendProvenance(article: Article): string[] {
  const entries = Object.entries(article.provenance);
  const kept = entries.filter(
    ([pointer, { candidates }]) =>
      pointer.startsWith('/') && (candidates !== undefined || valueAt(article, pointer) !== undefined),
  );
  if (kept.length === entries.length) return [];
  article.provenance = Object.fromEntries(kept);
  return [`provenance of ${entries.length - kept.length} values that are not there was dropped`];
}
