/**
 * Short lines that belong to the page and not to its article: buttons, pointers, notices.
 *
 * A line is compared folded, with numbers as `#` and without the marks around it. Invariant: only lines of at most 160
 * units are furniture, and a line that merely begins with such a word is none.
 */
import { fold } from './fold.ts';
import type { FurnitureWords } from './language.ts';

/**
 * The kinds of furniture. `network` is the bare name of a social network: furniture where such lines stand in a run, and
 * nothing by itself.
 */
export type FurnitureKind = keyof FurnitureWords | 'network';

const longest = 160;

const networks = new Set(
  `facebook twitter x linkedin whatsapp telegram reddit pinterest instagram youtube tiktok tumblr email e-mail mail flipboard
  messenger line weibo wechat vk viber bluesky threads mastodon pocket xing kakaotalk naver hatena feedly signal odnoklassniki
  facebook-messenger google+ rss snapchat copy-link вконтакте одноклассники 微信 微博 카카오톡 페이스북 트위터`.split(
    /\s+/,
  ),
);

type Shape = 'whole' | 'label' | 'opening' | 'closing';

/** Makes the look-up for the words of some languages. */
export function furnitureFinder(all: readonly FurnitureWords[]): (line: string) => FurnitureKind | undefined {
  const { whole, openings, closings } = tablesOf(all);
  return (line) => {
    if (line.length > longest) return undefined;
    const text = reduce(line);
    const found = whole.get(text);
    if (found) return found;
    for (const { word, shape, kind } of openings.get(text.slice(0, 2)) ?? []) {
      if (!text.startsWith(word)) continue;
      const rest = text.slice(word.length);
      if (shape === 'opening' ? !/^[\p{L}\p{M}\p{N}]/u.test(rest) || spaceless.test(word) : separated.test(rest))
        return kind;
    }
    const closing = closings.find(({ word }) => text.endsWith(word));
    if (closing) return closing.kind;
    const parts = text.split(/[\s,|/·•]+/);
    if (!parts.every((part) => networks.has(part))) return undefined;
    return parts.length > 1 ? 'share' : 'network';
  };
}

const spaceless = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]$/u;

/** What parts a label from what it points to: a colon, a bar or the end of a bracket at once, a dash after a space. */
const separated = /^ ?[:»›>|\]】]|^ [-–—] |^[-–—] ?\p{L}/u;

/** A line for comparison: folded, numbers as `#`, one space for many, no marks around it. */
function reduce(line: string): string {
  return fold(line)
    .replace(/[0-9]+(?:[.,][0-9]+)*/g, '#')
    .replace(/\s+/g, ' ')
    .replace(/^[^\p{L}\p{N}#©@]+/u, '')
    .replace(/[^\p{L}\p{M}\p{N}#©+]+$/u, '');
}

interface Entry {
  word: string;
  shape: Shape;
  kind: FurnitureKind;
}

function tablesOf(all: readonly FurnitureWords[]): {
  whole: Map<string, FurnitureKind>;
  openings: Map<string, Entry[]>;
  closings: Entry[];
} {
  const whole = new Map<string, FurnitureKind>();
  const openings = new Map<string, Entry[]>();
  const closings: Entry[] = [];
  for (const furniture of all) {
    for (const kind of kinds) {
      for (const written of furniture[kind]) {
        const entry = { word: reduce(written), shape: shapeOf(written), kind };
        if (!whole.has(entry.word)) whole.set(entry.word, kind);
        if (entry.shape === 'closing') closings.push(entry);
        if (entry.shape === 'label' || entry.shape === 'opening') {
          const key = entry.word.slice(0, 2);
          openings.set(key, [...(openings.get(key) ?? []), entry]);
        }
      }
    }
  }
  return { whole, openings, closings };
}

const kinds: readonly (keyof FurnitureWords)[] = [
  'share',
  'related',
  'advert',
  'newsletter',
  'cookie',
  'comments',
  'copyright',
  'page',
];

function shapeOf(written: string): Shape {
  if (written.startsWith('…')) return 'closing';
  if (written.endsWith('…')) return 'opening';
  return written.endsWith(':') ? 'label' : 'whole';
}
