/**
 * The head of a text of the profile `readback`: what is known about the article, a property a line by its name in the model.
 *
 * A list has a line an item; of an object its chief member stands under the name of the property (`author: Ada Diaz`), the
 * others under both names (`author.url: …`). Invariant: a value is on one line, or goes on in lines that begin with a space.
 */
import type { Metadata } from '../../../model/article.ts';
import { cleanText } from '../page.ts';
import type { Lose } from './show.ts';

/** The member of an object that stands for it. */
const chief: Readonly<Record<string, string>> = { publisher: 'name', dateline: 'text', image: 'url' };
const agents = new Set(['author', 'editor', 'translator', 'contributor', 'copyrightHolder']);

/** What goes without saying. */
const implied = new Set(['type: Person', 'type: image']);

/** The lines of the head. */
export function headOf(metadata: Metadata, lose: Lose): string[] {
  return Object.entries(metadata).flatMap(([key, value]: [string, unknown]) =>
    (Array.isArray(value) ? value : [value]).flatMap((item: unknown) => linesOf(key, item, lose)),
  );
}

function linesOf(key: string, value: unknown, lose: Lose): string[] {
  if (typeof value !== 'object' || value === null) return line(key, value, lose);
  const main = agents.has(key) ? 'name' : chief[key];
  const members = Object.entries(value)
    .filter(([name, item]) => item !== undefined && name !== 'position' && name !== 'data')
    .sort(([one], [other]) => Number(other === main) - Number(one === main));
  return members.flatMap(([name, item]: [string, unknown]) => {
    if (name === main) return line(key, item, lose);
    return implied.has(`${name}: ${String(item)}`) ? [] : line(`${key}.${name}`, item, lose);
  });
}

function line(key: string, value: unknown, lose: Lose): string[] {
  const written = String(value);
  const clean = cleanText(written).replace(/\r\n|[\r\u000b\u000c\u0085\u2028\u2029]/g, '\n');
  if (clean !== written) lose('space');
  const [first = '', ...rest] = clean.split('\n');
  return [first === '' ? `${key}:` : `${key}: ${first}`, ...rest.map((each) => ` ${each}`)];
}
