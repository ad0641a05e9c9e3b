/**
 * Keys, as the ARIA Authoring Practices have them: arrows move among tabs, radios and options, of which one is in the order
 * of Tab; F6 goes to the next pane, Shift+F6 to the one before.
 */

/** How a group of which one is chosen says so. */
const states = { tab: 'aria-selected', radio: 'aria-checked', option: 'aria-selected' } as const;

const steps: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/** Chooses one of a group, and leaves the others out of the order of Tab. */
export function choose(chosen: HTMLElement, before: HTMLElement | null | undefined): void {
  for (const item of [before, chosen]) {
    if (!item) continue;
    const role = item.getAttribute('role');
    const state = role === 'tab' || role === 'radio' || role === 'option' ? states[role] : 'aria-selected';
    item.setAttribute(state, String(item === chosen));
    item.tabIndex = item === chosen ? 0 : -1;
  }
}

/** Lets clicks and arrows choose among the items of a group. */
export function chooseByKeys(
  group: HTMLElement,
  role: keyof typeof states,
  onChoice: (item: HTMLElement) => void,
): void {
  const itemOf = (target: EventTarget | null): HTMLElement | null =>
    target instanceof Element ? target.closest<HTMLElement>(`[role=${role}]`) : null;
  group.addEventListener('click', ({ target }) => {
    const item = itemOf(target);
    if (item) onChoice(item);
  });
  group.addEventListener('keydown', (event) => {
    const item = itemOf(event.target);
    const next = item && nextOf(item, event.key, group, role);
    if (!next || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    onChoice(next);
    next.focus();
  });
}

function nextOf(item: HTMLElement, key: string, group: HTMLElement, role: string): HTMLElement | undefined {
  const items = [...group.querySelectorAll<HTMLElement>(`[role=${role}]`)];
  if (key === 'Home') return items[0];
  if (key === 'End') return items.at(-1);
  const step = steps[key];
  if (step === undefined) return undefined;
  const index = items.indexOf(item) + step;
  // A long list ends; tabs and radios go round.
  return role === 'option' ? items[index] : items.at(index % items.length);
}

/** Lets F6 go round the panes. */
export function goRound(panes: readonly HTMLElement[], onPane: (pane: HTMLElement) => void): void {
  addEventListener('keydown', (event) => {
    if (event.key !== 'F6') return;
    event.preventDefault();
    const at = panes.findIndex((pane) => pane.contains(document.activeElement));
    const index = event.shiftKey ? (at < 0 ? -1 : at - 1) : (at + 1) % panes.length;
    const pane = panes.at(index);
    if (!pane) return;
    onPane(pane);
    pane.focus();
  });
}
