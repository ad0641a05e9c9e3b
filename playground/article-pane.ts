/**
 * The article as printed: the page of `toHtml` with its own style, in a shadow tree, built some blocks a frame.
 *
 * It is of unknown origin. `toHtml` writes nothing that runs; still, elements and attributes are made here one by one, those
 * of a list alone, and the policy of the page runs no script but its own and loads no picture from elsewhere.
 */
import { element, part } from './element.ts';

export interface ArticlePane {
  clear(): void;
  show(html: string): void;
  /** Outlines an element: an id after `#`, or a selector by class. */
  mark(target: string | undefined): void;
}

const elements = new Set(
  (
    'a abbr article aside b blockquote br caption cite code col colgroup data dd del dfn div dl dt em figcaption figure ' +
    'footer h1 h2 h3 h4 h5 h6 header hr i img ins kbd li mark nav ol p pre q rp rt ruby s samp section small span strong ' +
    'sub sup table tbody td tfoot th thead time tr u ul var wbr'
  ).split(' '),
);
const attributes =
  /^(?:alt|aria-[a-z]+|class|colspan|datetime|dir|height|href|id|lang|reversed|role|rowspan|scope|src|start|tabindex|title|value|width)$/;

/** Blocks a frame. A body of more is in boxes of so many: those out of sight are not laid out. */
const blocksAtOnce = 60;

/** An element that is made when its turn comes. */
type Waiting = readonly [parent: Node, make: () => Node | undefined];

export function openArticlePane(): ArticlePane {
  const root = part('preview', HTMLElement).attachShadow({ mode: 'open' });
  const style = element('link', { rel: 'stylesheet', href: 'article.css' });
  root.append(style);
  root.addEventListener('click', (event) => followInside(event, root));
  let waiting: Waiting[] = [];
  let target: string | undefined;
  let frame = 0;

  function draw(): void {
    for (const [parent, make] of waiting.splice(0, blocksAtOnce)) {
      const made = make();
      if (made) parent.appendChild(made);
    }
    if (waiting.length > 0) frame = requestAnimationFrame(draw);
    else mark(target);
  }

  function mark(wanted: string | undefined): void {
    target = wanted;
    root.querySelector('.on')?.classList.remove('on');
    if (!wanted) return;
    const found = wanted.startsWith('#') ? root.getElementById(wanted.slice(1)) : root.querySelector(wanted);
    found?.classList.add('on');
    found?.scrollIntoView({ block: 'nearest' });
  }

  function clear(): void {
    cancelAnimationFrame(frame);
    waiting = [];
    target = undefined;
    root.replaceChildren(style);
  }

  return {
    mark,
    clear,
    show(html) {
      clear();
      const content = element('div', { class: 'page' });
      root.append(content);
      const page = new DOMParser().parseFromString(html, 'text/html');
      waiting = [...page.body.children].flatMap((each) => inTurn(each, content));
      draw();
    },
  };
}

/** A tree in turns: the body of an article block by block, all else whole. */
function inTurn(source: Element, parent: Node): Waiting[] {
  if (!source.matches('article, .e-content')) return [[parent, () => copy(source)]];
  const box = source.matches('article') ? element('article') : element('div');
  copyAttributes(source, box);
  const children = [...source.children];
  const parts = children.length > blocksAtOnce ? boxed(children, box) : children.flatMap((child) => inTurn(child, box));
  return [[parent, () => box], ...parts];
}

/** A long body. A paragraph that begins a box looks as it does after one. */
function boxed(blocks: readonly Element[], body: Node): Waiting[] {
  const turns: Waiting[] = [];
  for (let at = 0; at < blocks.length; at += blocksAtOnce) {
    const isRunning = blocks[at]?.localName === 'p' && blocks[at - 1]?.localName === 'p';
    const box = element('div', { class: isRunning ? 'box running' : 'box' });
    const some = blocks.slice(at, at + blocksAtOnce);
    turns.push([body, () => box], ...some.map((block): Waiting => [box, () => copy(block)]));
  }
  return turns;
}

/** A tree made anew of the elements and attributes that an article may have. */
function copy(source: Node): Node | undefined {
  if (source instanceof Text) return document.createTextNode(source.data);
  if (!(source instanceof HTMLElement) || !elements.has(source.localName)) return undefined;
  const made = document.createElement(source.localName);
  copyAttributes(source, made);
  for (const child of source.childNodes) made.append(copy(child) ?? '');
  return made;
}

function copyAttributes(from: Element, to: HTMLElement): void {
  for (const { name, value } of from.attributes) if (attributes.test(name)) to.setAttribute(name, value);
  if (!(to instanceof HTMLAnchorElement) || to.getAttribute('href')?.startsWith('#')) return;
  // The address is another's, and shall not know where its reader came from.
  if (!/^(?:https?|mailto|tel):$/.test(to.protocol)) to.removeAttribute('href');
  to.target = '_blank';
  to.rel = 'noopener noreferrer';
}

/** A link to a place in the article: the page itself has no such place. */
function followInside(event: Event, root: ShadowRoot): void {
  const link = event.target instanceof Element ? event.target.closest('a[href^="#"]') : null;
  if (!link) return;
  event.preventDefault();
  const found = root.getElementById(decodeURIComponent(link.getAttribute('href')?.slice(1) ?? ''));
  if (!found) return;
  found.scrollIntoView({ block: 'center' });
  found.tabIndex = -1;
  found.focus({ preventScroll: true });
}
