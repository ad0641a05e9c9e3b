/** JSON Pointers (RFC 6901): how the model is asked for its values, one level at a time. */
import type { Member } from './messages.ts';

/** Members that are told at once. */
const slice = 200;
/** Letters of a value that are shown. */
const most = 300;

/** What a pointer leads to. */
export function valueAt(value: unknown, pointer: string): unknown {
  let found = value;
  for (const step of pointer.split('/').slice(1)) {
    if (typeof found !== 'object' || found === null) return undefined;
    found = Object.getOwnPropertyDescriptor(found, step.replaceAll('~1', '/').replaceAll('~0', '~'))?.value;
  }
  return found;
}

/** Members of what a pointer leads to, from a place on, and how many come after them. */
export function membersAt(root: unknown, pointer: string, from: number): { members: Member[]; rest: number } {
  const entries = Object.entries(valueAt(root, pointer) ?? {});
  const members = entries.slice(from, from + slice).map(([key, value]) => {
    const isParent = typeof value === 'object' && value !== null;
    return {
      key,
      pointer: `${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`,
      text: isParent ? sizeOf(value) : JSON.stringify(value).slice(0, most),
      isParent,
    };
  });
  return { members, rest: Math.max(0, entries.length - from - slice) };
}

function sizeOf(value: object): string {
  const { length } = Object.keys(value);
  if (Array.isArray(value)) return `[${length}]`;
  const type = 'type' in value && typeof value.type === 'string' ? `${value.type} ` : '';
  return `${type}{${length}}`;
}
