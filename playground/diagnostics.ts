/** Diagnostics, under the article and in a tab of their own: sign and word, the sentence, the rule, who said it, where. */
import type { Severity } from 'offprint';
import { element, part } from './element.ts';
import type { Noticed } from './messages.ts';

const words: Readonly<Record<Severity, string>> = { error: '■ Error', warning: '▲ Warning', info: '● Note' };

/** Shows them; `onRow` is told which row a link leads to. */
export function showDiagnostics(noticed: readonly Noticed[], rest: number, onRow: (row: number) => void): void {
  part('count', HTMLSpanElement).textContent = String(noticed.length + rest);
  for (const id of ['under', 'all']) {
    const list = part(id, HTMLUListElement);
    list.replaceChildren(...noticed.map((each) => itemOf(each, onRow)));
    if (rest > 0) list.append(element('li', {}, `and ${rest} more`));
    list.hidden = noticed.length === 0;
  }
}

function itemOf({ severity, ruleId, reason, formats, line, row }: Noticed, onRow: (row: number) => void): HTMLElement {
  const rule = [ruleId, ...(formats.length > 0 ? [formats.join(' ')] : [])].join(' · ');
  const sentence = element('span', { dir: 'auto' }, /[.!?]$/.test(reason) ? reason : `${reason}.`);
  const item = element('li', {}, element('b', { class: severity }, words[severity]));
  item.append(element('div', {}, sentence, element('br'), element('code', {}, rule)));
  if (row === undefined) return item;
  const link = element('button', { class: 'link' }, line === undefined ? 'show' : `line ${line}`);
  link.addEventListener('click', () => onRow(row));
  item.append(link);
  return item;
}
