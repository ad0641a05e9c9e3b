/**
 * The source: rows that say what each run was read as, and below them why, for the one that is chosen. A text can be edited
 * in its place.
 */
import { element, part } from './element.ts';
import type { Fact } from './facts.ts';
import { choose, chooseByKeys } from './keyboard.ts';
import type { Summary } from './messages.ts';
import type { Row } from './rows.ts';

export interface SourcePane {
  clear(): void;
  add(rows: readonly Row[]): void;
  /** Says how the source was read, and what may be edited. */
  describe(summary: Summary): void;
  /** Says why there is nothing to see. */
  fail(reason: string): void;
  /** Ends editing. */
  showRows(): void;
  /** Chooses a row and brings it into view. */
  select(index: number): void;
}

/** `onRow` is told which row is chosen, `onText` what was written. */
export function openSourcePane(onRow: (row: Row | undefined) => void, onText: (text: string) => void): SourcePane {
  const list = part('rows', HTMLDivElement);
  const text = part('text', HTMLTextAreaElement);
  const edit = part('edit', HTMLButtonElement);
  const why = part('why', HTMLDivElement);
  const shown: { row: Row; option: HTMLElement }[] = [];
  const places = new Map<HTMLElement, Row>();
  let chosen: HTMLElement | undefined;

  function take(option: HTMLElement): void {
    choose(option, chosen);
    chosen = option;
    const row = places.get(option);
    if (row) why.replaceChildren(...reasonsFor(row));
    onRow(row);
  }
  chooseByKeys(list, 'option', take);

  const write = openEditing({ list, text, edit }, onText);

  return {
    clear() {
      shown.length = 0;
      places.clear();
      chosen = undefined;
      list.replaceChildren();
      part('read-as', HTMLSpanElement).textContent = '';
      why.replaceChildren();
      onRow(undefined);
    },
    add(rows) {
      const options = rows.map((row) => {
        const option = optionOf(row);
        places.set(option, row);
        shown.push({ row, option });
        return option;
      });
      const [first] = shown;
      if (first && list.childElementCount === 0) first.option.tabIndex = 0;
      // Rows out of sight are not laid out: one box for many is looked after.
      list.append(element('div', { class: 'slice', role: 'presentation' }, ...options));
    },
    describe({ as, guesses, covered, text: source }) {
      part('read-as', HTMLSpanElement).textContent = as;
      const whole = covered === undefined ? '' : ` The article accounts for ${percent(covered)} of the characters.`;
      why.replaceChildren(element('p', { class: 'soft' }, `${guesses} runs hold a guess.${whole}`));
      edit.disabled = source === undefined;
      if (source === undefined) write(false);
      // Who writes is further on by now.
      if (!text.hidden || source === undefined) return;
      text.value = source;
      text.setSelectionRange(0, 0);
    },
    fail: (reason) => why.replaceChildren(element('h3', {}, 'Not read'), listOf([reason])),
    showRows: () => write(false),
    select(index) {
      const option = shown[index]?.option;
      if (!option) return;
      write(false);
      if (chosen === undefined && shown[0]) shown[0].option.tabIndex = -1;
      take(option);
      option.scrollIntoView({ block: 'center' });
      option.focus({ preventScroll: true });
    },
  };
}

/** Lets the text be edited in the place of the rows; the answer begins and ends it. */
function openEditing(
  { list, text, edit }: { list: HTMLElement; text: HTMLTextAreaElement; edit: HTMLButtonElement },
  onText: (text: string) => void,
): (isOn: boolean) => void {
  const write = (isOn: boolean): void => {
    text.hidden = !isOn;
    list.hidden = isOn;
    edit.setAttribute('aria-pressed', String(isOn));
    if (isOn) text.focus();
  };
  edit.addEventListener('click', () => write(text.hidden === true));
  let pause: ReturnType<typeof setTimeout> | undefined;
  text.addEventListener('input', () => {
    clearTimeout(pause);
    pause = setTimeout(() => onText(text.value), 400);
  });
  return write;
}

/** Never 100 for less than all. */
const percent = (ratio: number): string => `${Math.floor(ratio * 1000) / 10}\u00a0%`;

const scoreOf = ({ score }: Fact): string => score?.toFixed(2) ?? '';

function optionOf({ kind, pieces, facts: [first] }: Row): HTMLElement {
  const name = element('b', {}, kind === 'plain' || !first ? '' : first.name);
  if (first?.score !== undefined) name.append(element('small', {}, scoreOf(first)));
  const words = pieces.map(({ text, is }) => (is === undefined ? text : element('span', { class: is }, text)));
  const option = element('div', { role: 'option', 'aria-selected': 'false', class: kind });
  option.append(name, element('span', { dir: 'auto' }, ...words));
  option.tabIndex = -1;
  return option;
}

/** Why a row is what it is. */
function reasonsFor({ kind, line, facts: [first, ...more] }: Row): Node[] {
  const where = line > 0 ? [`line ${line}`] : [];
  if (!first) return [element('h3', {}, 'Marks'), listOf(['no words of the article', ...where])];
  const heading = element('h3', {}, kind === 'plain' ? 'Paragraph' : first.name);
  const how = first.rule ? `rule ${first.rule}` : 'as the source states';
  const instead = first.instead.length > 0 ? [`not ${first.instead.join(', ')}`] : [];
  const reasons = listOf([...first.evidence, ...instead, [how, ...where].join(', ')]);
  const others = more.map((fact) => {
    const words = [scoreOf(fact), ...fact.evidence].filter(Boolean).join(', ');
    return element('p', { class: 'soft' }, element('b', {}, fact.name), ` ${words}`);
  });
  if (first.score === undefined) return [heading, reasons, ...others];
  heading.append(element('span', {}, scoreOf(first)));
  return [heading, meterOf(first.score), reasons, ...others];
}

const listOf = (items: readonly string[]): HTMLElement =>
  element('ul', {}, ...items.map((each) => element('li', {}, each)));

function meterOf(score: number): HTMLElement {
  const bar = element('i');
  bar.style.inlineSize = `${Math.round(score * 100)}%`;
  return element('div', { class: 'meter', 'aria-hidden': 'true' }, bar);
}
