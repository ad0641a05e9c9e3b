/**
 * The playground: an article in, how it was understood, and its files out. Nothing leaves the page: the worker reads and
 * prints here, and the policy of the page lets it ask nobody but the place that it came from.
 */
import { openArticlePane } from './article-pane.ts';
import { showDiagnostics } from './diagnostics.ts';
import { element, part, sizeOf } from './element.ts';
import { openFilesPane } from './files-pane.ts';
import { choose, chooseByKeys, goRound } from './keyboard.ts';
import type { Dropped, Look, Reply } from './messages.ts';
import { openModelTree } from './model-tree.ts';
import { openSession } from './session.ts';
import { openSourcePane } from './source-pane.ts';

const samples: Readonly<Record<string, string>> = {
  'feature.txt': 'Feature',
  'scraped-page.txt': 'Scraped page',
  'wire.txt': 'Agency report',
  'opinion.txt': 'Opinion',
  'arabic.txt': 'Arabic',
  'chinese.txt': 'Chinese',
  'markdown.md': 'Markdown',
  'page.html': 'HTML page',
};

const status = part('status', HTMLParagraphElement);
const sample = part('sample', HTMLSelectElement);
const theme = part('theme', HTMLDivElement);
const paper = part('paper', HTMLSelectElement);
const panes = ['source', 'view', 'files'].map((id) => part(id, HTMLElement));

const session = openSession(hear);
const article = openArticlePane();
const tree = openModelTree(session.members);
const files = openFilesPane();
const source = openSourcePane((row) => article.mark(row?.target), read);

/** Whether there is an article to print again in another look. */
let isRead = false;

// --- In ------------------------------------------------------------------------------------------------------------

/** Takes what is not the sample that was chosen, nor written here. */
function take(input: string | readonly Dropped[]): void {
  sample.value = '';
  source.showRows();
  read(input);
}

function read(input: string | readonly Dropped[]): void {
  const size = typeof input === 'string' ? input.length : input.reduce((sum, { bytes }) => sum + bytes.length, 0);
  status.textContent = `Reading ${sizeOf(size)} …`;
  isRead = false;
  source.clear();
  article.clear();
  tree.clear();
  showDiagnostics([], 0, goToRow);
  files.expect('all');
  session.read(input);
}

async function takeFiles(list: FileList): Promise<void> {
  const dropped = [...list].map(async (file) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) }));
  if (dropped.length > 0) take(await Promise.all(dropped));
}

async function takeSample(): Promise<void> {
  const response = await fetch(`samples/${sample.value}`);
  source.showRows();
  read(await response.text());
}

sample.append(element('option', { value: '', hidden: '' }, 'Sample'));
for (const [file, name] of Object.entries(samples)) sample.append(element('option', { value: file }, name));
sample.addEventListener('change', () => void takeSample());

const picker = part('picker', HTMLInputElement);
part('open', HTMLButtonElement).addEventListener('click', () => picker.click());
picker.addEventListener('change', () => {
  if (picker.files) void takeFiles(picker.files);
});

addEventListener('paste', (event) => {
  // What is pasted into a text is written there.
  if (event.target instanceof HTMLTextAreaElement || !event.clipboardData) return;
  const { files: pasted } = event.clipboardData;
  const text = event.clipboardData.getData('text/plain') || event.clipboardData.getData('text/html');
  if (pasted.length > 0) void takeFiles(pasted);
  else if (text.trim() !== '') take(text);
});
addEventListener('dragover', (event) => event.preventDefault());
addEventListener('drop', (event) => {
  event.preventDefault();
  const { files: dropped } = event.dataTransfer ?? {};
  if (dropped && dropped.length > 0) void takeFiles(dropped);
  else if (event.dataTransfer) take(event.dataTransfer.getData('text/plain'));
});

// --- Out -----------------------------------------------------------------------------------------------------------

function hear(reply: Reply): void {
  switch (reply.tell) {
    case 'read':
      source.describe(reply);
      break;
    case 'rows':
      source.add(reply.rows);
      break;
    case 'article':
      isRead = true;
      article.show(reply.html);
      tree.open();
      session.print(look());
      break;
    case 'diagnostics':
      showDiagnostics(reply.noticed, reply.rest, goToRow);
      break;
    case 'printing':
      files.begin(reply.format);
      break;
    case 'file':
      files.keep(reply.format, reply.name, reply.data);
      break;
    case 'failed':
      files.fail(reply.format, reply.reason);
      break;
    case 'members':
      tree.add(reply.pointer, reply.members, reply.rest);
      break;
    case 'unreadable':
      status.textContent = 'This could not be read.';
      source.fail(reply.reason);
      break;
    case 'done':
      if (isRead) status.textContent = 'All files made in this page. Nothing was uploaded.';
      files.end();
      break;
  }
}

function goToRow(row: number): void {
  showPane(panes[0]);
  source.select(row);
}

// --- Look ----------------------------------------------------------------------------------------------------------

function look(): Look {
  const isNewsprint = theme.querySelector('[aria-checked=true]')?.getAttribute('value') === 'newsprint';
  const pageSize = (['a4', 'letter', 'a5'] as const).find((name) => name === paper.value) ?? 'a4';
  return { theme: isNewsprint ? 'newsprint' : 'reading', pageSize };
}

function printAgain(): void {
  if (!isRead) return;
  files.expect('looked');
  session.print(look());
}

chooseByKeys(theme, 'radio', (radio) => {
  choose(radio, theme.querySelector<HTMLElement>('[aria-checked=true]'));
  printAgain();
});
paper.addEventListener('change', printAgain);

// --- Panes ---------------------------------------------------------------------------------------------------------

const tabs = part('tabs', HTMLDivElement);
const views = part('views', HTMLDivElement);

/** On a phone one pane is seen at a time. */
function showPane(pane: HTMLElement | undefined): void {
  const tab = tabs.querySelector<HTMLElement>(`[aria-controls=${pane?.id}]`);
  if (tab) choose(tab, tabs.querySelector<HTMLElement>('[aria-selected=true]'));
  for (const each of panes) each.classList.toggle('show', each === pane);
}

chooseByKeys(tabs, 'tab', (tab) => showPane(panes.find(({ id }) => id === tab.getAttribute('aria-controls'))));
chooseByKeys(views, 'tab', (tab) => {
  choose(tab, views.querySelector<HTMLElement>('[aria-selected=true]'));
  for (const each of views.children) {
    part(each.getAttribute('aria-controls') ?? '', HTMLDivElement).hidden = each !== tab;
  }
});
goRound(panes, showPane);

const [firstSample = ''] = Object.keys(samples);
sample.value = firstSample;
void takeSample();
