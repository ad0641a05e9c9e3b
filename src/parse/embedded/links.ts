/**
 * Where the links of a file lead, beside those of the article that it carries: which words lead elsewhere now, or nowhere.
 *
 * Links are known by their words. Compared are those with an absolute address, which every format writes: what a relative one
 * was resolved by the file does not say. Invariant: what was not edited is not told of; links that were added are not looked for.
 */
import type { DefaultTreeAdapterTypes } from 'parse5';
import { openZip, type ReadLimits } from '../../container/unzip.ts';
import type { Article, Publication } from '../../model/article.ts';
import type { Link } from '../../model/nodes.ts';
import { pathsOf } from '../../model/pointer.ts';
import { articlesOf, plainText, visit } from '../../model/visit.ts';
import type { CarrierFormat } from './index.ts';
import { bookParts } from './visible.ts';
import { foldPage } from './whole.ts';
import { attributeOf, xmlTokens } from './xml.ts';

/** A link as a file has it. */
interface FileLink {
  words: string;
  url: string;
}

/** A link of the article whose words lead elsewhere in the file. */
export interface LinkDifference {
  path: string;
  /** The words that are linked. */
  text: string;
  url: string;
  /** Where they lead in the file; absent if they are no link there. */
  shown?: string;
}

/** Links that are told of, and characters that are searched for words that are a link no longer. */
const most = { links: 2000, searched: 2 ** 28 };

/** Compares the links of a file that shows a text. */
export async function linkDifferencesOf(
  bytes: Uint8Array,
  format: Exclude<CarrierFormat, 'pdf'>,
  shown: string,
  source: Article | Publication,
  limits?: ReadLimits,
): Promise<LinkDifference[]> {
  const known = linksOf(source);
  if (known.length === 0) return [];
  const byWords = new Map<string, Target[]>();
  const byPlace = new Map<string, Target>();
  for (const { words, url } of await readers[format](bytes, limits)) {
    // Places of the file: its contents and its notes.
    if (!/^[a-z][a-z\d+.-]*:/i.test(url)) continue;
    const folded = foldPage(words);
    const place = `${folded} ${addressOf(url)}`;
    const target = byPlace.get(place) ?? { url, free: 0 };
    target.free += 1;
    if (target.free > 1) continue;
    byPlace.set(place, target);
    const targets = byWords.get(folded);
    if (targets) targets.push(target);
    else byWords.set(folded, [target]);
  }
  // Those that lead where they should first, so that of equal words each finds its own.
  const moved = known.filter(({ words, address }) => !take(byPlace.get(`${words} ${address}`)));
  const text = moved.length > 0 ? foldPage(shown) : '';
  let searched = 0;
  return moved.slice(0, most.links).flatMap(({ path, words, link }): LinkDifference[] => {
    const other = take(byWords.get(words)?.find(({ free }) => free > 0));
    // Words that were edited are told of as such.
    if (other === undefined) {
      searched += text.length;
      if (searched > most.searched || !text.includes(words)) return [];
    }
    return [{ path, text: plainText(link), url: link.url, ...(other !== undefined && { shown: other }) }];
  });
}

/** Where some words lead, and how many links of the file that are not known of lead there. */
interface Target {
  url: string;
  free: number;
}

function take(target: Target | undefined): string | undefined {
  if (!target || target.free === 0) return undefined;
  target.free -= 1;
  return target.url;
}

interface KnownLink {
  path: string;
  link: Link;
  words: string;
  address: string;
}

function linksOf(source: Article | Publication): KnownLink[] {
  return articlesOf(source).flatMap((article, index) => {
    const found: KnownLink[] = [];
    const prefix = source.type === 'article' ? '' : `/children/${index}`;
    let paths: Map<unknown, string> | undefined;
    visit(article, (node) => {
      if (node.type !== 'link' || holdsSigns(node)) return;
      const [words, address] = [foldPage(plainText(node)), addressOf(node.url)];
      if (words === '' || address === undefined) return;
      paths ??= pathsOf(article);
      found.push({ path: `${prefix}${paths.get(node)}`, link: node, words, address });
    });
    return found;
  });
}

/** Whether a link holds what a format prints as other words, or in a link of its own. */
function holdsSigns(link: Link): boolean {
  let found = false;
  visit(link, ({ type }) => {
    found ||= type === 'footnoteReference' || type === 'image';
  });
  return found;
}

const schemes = new Set(['http:', 'https:', 'mailto:', 'tel:']);

/** An address in a form in which it is the same however it is escaped; `undefined` if no file of ours holds it. */
function addressOf(url: string): string | undefined {
  const parsed = URL.canParse(url) ? new URL(url) : undefined;
  if (!parsed || !schemes.has(parsed.protocol) || parsed.pathname === '' || /^\.|\.\./.test(parsed.hostname))
    return undefined;
  return parsed.href.replace(/%([\da-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}

const readers: Readonly<
  Record<Exclude<CarrierFormat, 'pdf'>, (bytes: Uint8Array, limits?: ReadLimits) => FileLink[] | Promise<FileLink[]>>
> = { docx: documentLinks, epub: bookLinks, html: pageLinks };

/** Hyperlinks of the body and the notes (ECMA-376-1, 17.16.22), whose targets are relations of their part. */
function documentLinks(bytes: Uint8Array, limits?: ReadLimits): FileLink[] {
  const archive = openZip(bytes, limits);
  const read = (name: string): string => new TextDecoder().decode(archive.read(name) ?? new Uint8Array(0));
  return ['document', 'footnotes'].flatMap((part) => {
    const targets = new Map<string, string>();
    for (const token of xmlTokens(read(`word/_rels/${part}.xml.rels`))) {
      if (token.kind !== 'open' || token.name !== 'Relationship') continue;
      targets.set(attributeOf(token.attributes, 'Id') ?? '', attributeOf(token.attributes, 'Target') ?? '');
    }
    return xmlLinks(read(`word/${part}.xml`), 'w:hyperlink', (attributes) => {
      const target = targets.get(attributeOf(attributes, 'r:id') ?? '');
      const anchor = attributeOf(attributes, 'w:anchor');
      return target === undefined || anchor === undefined ? target : `${target}#${anchor}`;
    });
  });
}

function bookLinks(bytes: Uint8Array, limits?: ReadLimits): FileLink[] {
  const hrefOf = (attributes: string): string | undefined => attributeOf(attributes, 'href');
  return bookParts(openZip(bytes, limits)).flatMap((xml) => xmlLinks(xml, 'a', hrefOf));
}

/** The elements of a name, with the address that their attributes give. */
function xmlLinks(xml: string, name: string, urlOf: (attributes: string) => string | undefined): FileLink[] {
  const links: FileLink[] = [];
  let open: { url: string; words: string[] } | undefined;
  let isText = true;
  for (const token of xmlTokens(xml)) {
    if (token.kind === 'text') {
      if (isText) open?.words.push(token.text);
    } else if (token.name === name) {
      if (open) links.push({ url: open.url, words: open.words.join('') });
      const url = token.kind === 'open' && !token.isEmpty ? urlOf(token.attributes) : undefined;
      open = url === undefined ? undefined : { url, words: [] };
    } else if (token.name.startsWith('w:')) isText = token.name === 'w:t' && token.kind === 'open' && !token.isEmpty;
  }
  return links;
}

async function pageLinks(bytes: Uint8Array): Promise<FileLink[]> {
  const { parse, defaultTreeAdapter: tree } = await import('parse5');
  const links: FileLink[] = [];
  let open: { url: string; words: string[] } | undefined;
  const end = (): void => {
    if (open) links.push({ url: open.url, words: open.words.join('') });
    open = undefined;
  };
  // `undefined` where an `a` ends: none stands in another (HTML, 4.5.1).
  const stack: (DefaultTreeAdapterTypes.ChildNode | undefined)[] = parse(
    new TextDecoder().decode(bytes),
  ).childNodes.toReversed();
  while (stack.length > 0) {
    const node = stack.pop();
    if (!node) end();
    else if (tree.isTextNode(node)) open?.words.push(node.value);
    else if (tree.isElementNode(node)) {
      const url = node.tagName === 'a' ? node.attrs.find(({ name }) => name === 'href')?.value : undefined;
      if (url !== undefined) {
        end();
        open = { url, words: [] };
        stack.push(undefined);
      }
      for (const child of node.childNodes.toReversed()) stack.push(child);
    }
  }
  return links;
}
