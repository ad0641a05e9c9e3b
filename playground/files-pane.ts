/** The files: one card a format, with its size when it is made, or why it could not be. The PDF shows its first page. */
import { element, part, sizeOf } from './element.ts';
import { openLeaves } from './leaves.ts';
import { type Format, formats, looked } from './messages.ts';

export interface FilesPane {
  /** Files are being made anew: all, or those that depend on the look. */
  expect(which: 'all' | 'looked'): void;
  begin(format: Format): void;
  keep(format: Format, name: string, data: Blob): void;
  fail(format: Format, reason: string): void;
  /** Nothing more comes. */
  end(): void;
}

/** What a format is called, and what it is: in the order of the cards. */
const titles: Readonly<Record<Format, readonly [title: string, kind: string]>> = {
  pdf: ['PDF', 'PDF/A-3a, PDF/UA-1'],
  docx: ['Word', 'DOCX'],
  epub: ['E-book', 'EPUB 3'],
  html: ['Web page', 'HTML'],
  markdown: ['Markdown', ''],
  text: ['Plain text', ''],
  jsonld: ['Search data', 'JSON-LD'],
  ninjs: ['News data', 'ninjs'],
  ssml: ['Speech', 'SSML'],
  json: ['Model', 'JSON'],
};

const inOrder = formats.toSorted((a, b) => Object.keys(titles).indexOf(a) - Object.keys(titles).indexOf(b));

interface Card {
  facts: HTMLParagraphElement;
  download: HTMLButtonElement;
  file?: { name: string; data: Blob };
}

export function openFilesPane(): FilesPane {
  const takeAll = part('take-all', HTMLButtonElement);
  const progress = part('progress', HTMLProgressElement);
  const box = part('cards', HTMLDivElement);
  const cards = new Map<Format, Card>();
  const preview = element('button', { disabled: '' }, 'Preview');

  for (const format of inOrder) {
    const { card, shown } = cardOf(format, format === 'pdf' ? preview : undefined);
    cards.set(format, card);
    box.append(shown);
  }
  const leaves = openLeaves();
  preview.addEventListener('click', leaves.show);
  takeAll.addEventListener('click', () => {
    for (const card of cards.values()) save(card);
  });

  /** Says what is known of a file. */
  function settle(format: Format, words: string, file?: Card['file']): void {
    const card = cards.get(format);
    if (!card) return;
    card.facts.textContent = words;
    card.facts.parentElement?.classList.remove('failed');
    card.download.disabled = !file;
    if (file) card.file = file;
    else delete card.file;
    if (format === 'pdf') preview.disabled = !file;
  }

  return {
    expect(which) {
      const expected = which === 'all' ? formats : looked;
      for (const format of expected) settle(format, 'waits');
      if (expected.includes('pdf')) void leaves.open(undefined);
      progress.max = expected.length;
      progress.value = 0;
      progress.hidden = false;
      takeAll.disabled = true;
    },
    begin: (format) => settle(format, 'is being made …'),
    keep(format, name, data) {
      const [, kind] = titles[format];
      const file = { name, data };
      progress.value += 1;
      if (format !== 'pdf') return settle(format, [kind, sizeOf(data.size)].filter(Boolean).join(', '), file);
      const say = (pages: string): void => settle('pdf', `${sizeOf(data.size)}${pages}\n${kind}`, file);
      say('');
      void leaves.open(data).then((pages) => {
        if (pages !== undefined) say(`, ${pages} ${pages === 1 ? 'page' : 'pages'}`);
      });
    },
    fail(format, reason) {
      settle(format, reason);
      cards.get(format)?.facts.parentElement?.classList.add('failed');
      progress.value += 1;
    },
    end() {
      progress.hidden = true;
      for (const card of cards.values()) if (card.facts.textContent === 'waits') card.facts.textContent = '';
      takeAll.disabled = [...cards.values()].every(({ file }) => !file);
    },
  };
}

/** The card of a format; that of the one that can be looked at has its first page, and is the main one. */
function cardOf(format: Format, preview?: HTMLButtonElement): { card: Card; shown: HTMLElement } {
  const [title] = titles[format];
  const facts = element('p', {}, '…');
  const download = element('button', { disabled: '' }, preview ? 'Download PDF' : 'Download');
  if (preview) download.className = 'primary';
  else download.setAttribute('aria-label', `Download ${title}`);
  const card: Card = { facts, download };
  download.addEventListener('click', () => save(card));
  const page = preview ? [element('canvas', { id: 'first-page', role: 'img', 'aria-label': 'First page' })] : [];
  const parts = [element('h3', {}, title), facts, ...(preview ? [preview] : []), download];
  const shown = element('div', { class: preview ? 'card big' : 'card', id: `card-${format}` }, ...page, ...parts);
  return { card, shown };
}

function save({ file }: Card): void {
  if (!file) return;
  const address = URL.createObjectURL(file.data);
  element('a', { href: address, download: file.name }).click();
  // The download has begun when the click is over, but it may be read later.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
