/**
 * What stands for parts of epub-gen-memory. Its templates are compiled by `ejs`, which wants files and a policy that lets text
 * be run as code, and takes half of the time of a book; its chapters are parsed by a `DOMParser`, which a Web Worker lacks.
 * Our templates are one place for a value each, and our chapters have no content but their document (engine.ts).
 *
 * Invariant: the same text as `ejs` gives for our templates; anything else is refused.
 */

/** In place of `ejs`. */
export function render(template: string, data: Readonly<Record<string, unknown>>): string {
  const [, name = ''] = /^<%- locals\.(\w+) %>$/.exec(template) ?? [];
  const value = data[name];
  if (typeof value !== 'string') throw new TypeError(`no template of ours: ${template}`);
  return value;
}

/** In place of `util/html-parse`. */
export function fixHTML(_index: number, html: string): string {
  if (html !== '') throw new TypeError('chapters are finished documents');
  return html;
}
