/** The model as a tree of its JSON: a level is asked for when it is opened, so that a long article costs no more than is seen. */
import { element, part } from './element.ts';
import type { Member } from './messages.ts';

export interface ModelTree {
  clear(): void;
  /** Begins a tree anew. */
  open(): void;
  add(pointer: string, members: readonly Member[], rest: number): void;
}

/** `ask` fetches the members of a value from a place on. */
export function openModelTree(ask: (pointer: string, from: number) => void): ModelTree {
  const root = part('json', HTMLDivElement);
  const lists = new Map<string, HTMLUListElement>();

  function itemOf({ key, pointer, text, isParent }: Member): HTMLElement {
    const name = [element('b', {}, key), ' ', element('span', { dir: 'auto' }, text)];
    if (!isParent) return element('li', {}, ...name);
    const list = element('ul');
    const details = element('details', {}, element('summary', {}, ...name), list);
    details.addEventListener('toggle', () => {
      if (lists.has(pointer)) return;
      lists.set(pointer, list);
      ask(pointer, 0);
    });
    return element('li', {}, details);
  }

  function clear(): void {
    lists.clear();
    root.replaceChildren();
  }

  return {
    clear,
    open() {
      clear();
      const list = element('ul');
      root.append(list);
      lists.set('', list);
      ask('', 0);
    },
    add(pointer, members, rest) {
      const list = lists.get(pointer);
      if (!list) return;
      list.append(...members.map(itemOf));
      if (rest === 0) return;
      const more = element('button', {}, `${rest} more`);
      const item = element('li', {}, more);
      more.addEventListener('click', () => {
        const from = list.childElementCount - 1;
        item.remove();
        ask(pointer, from);
      });
      list.append(item);
    },
  };
}
