/**
 * JSON Pointers (RFC 6901): how diagnostics and provenance name a place in an article.
 *
 * Invariant: only own properties are ever reached, so that a pointer from outside cannot leave the data.
 */
import type { Node } from './nodes.ts';

/** The pointer to a member of what another pointer names. */
export function pointerTo(parent: string, key: string | number): string {
  return `${parent}/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`;
}

/** What a pointer names in a value; `undefined` if there is nothing. */
export function valueAt(root: unknown, pointer: string): unknown {
  const [start, ...tokens] = pointer.split('/');
  let value = start === '' ? root : undefined;
  for (const token of tokens) {
    if (typeof value !== 'object' || value === null) return undefined;
    const key = token.replaceAll('~1', '/').replaceAll('~0', '~');
    value = Object.getOwnPropertyDescriptor(value, key)?.value;
  }
  return value;
}

/** Where each node of a tree stands; one that stands in two places has the first. */
export function pathsOf({ children }: { children: readonly Node[] }): Map<Node, string> {
  const paths = new Map<Node, string>();
  const open: { nodes: readonly Node[]; path: string }[] = [{ nodes: children, path: '/children' }];
  for (const { nodes, path: parent } of open) {
    for (const [index, node] of nodes.entries()) {
      const path = `${parent}/${index}`;
      if (!paths.has(node)) paths.set(node, path);
      if ('children' in node) open.push({ nodes: node.children, path: `${path}/children` });
    }
  }
  return paths;
}
