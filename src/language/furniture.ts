/**
 * Short lines that belong to the page and not to its article: buttons, pointers, notices.
 *
 * A line is compared folded, with numbers as `#`, names of networks as `~` and without the marks around it, so that one
 * phrase with one network stands for all. Invariant: only lines of at most 160 units are furniture, and a line that merely
 * begins with such a word is none.
 */
import { fold } from './fold.ts';
import type { FurnitureWords } from './language.ts';
import { words } from './writing.ts';

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

/** Names of networks that mean nothing else, with their endings: one stands for all inside a phrase. */
const named = new Set(
  words(`
    facebook, twitter, x, instagram, whatsapp, telegram, linkedin, youtube, tiktok, bluesky, mastodon, reddit, pinterest,
    tumblr, flipboard, snapchat, viber, xing, weibo, вконтакте, телеграм, телеграме, одноклассники, одноклассниках, фейсбук,
    фейсбуке, твиттер, твиттере, ватсап, ватсапе, инстаграм, инстаграме, ютуб, ютубе, فيسبوك, تويتر, توییتر, واتساب, واتساپ,
    تلغرام, تيليغرام, تيليجرام, تلگرام, انستغرام, إنستغرام, انستجرام, اینستاگرام, يوتيوب, {ב|}{פייסבוק|טוויטר|ווטסאפ|וואטסאפ|טלגרם|אינסטגרם},
    फेसबुक, ट्विटर, व्हाट्सएप, व्हाट्सऐप, व्हॉट्सऐप, टेलीग्राम, इंस्टाग्राम, यूट्यूब
  `).map(fold),
);
const joined =
  /微信|微博|페이스북|트위터|카카오톡|인스타그램|텔레그램|フェイスブック|ツイッター|インスタグラム|facebook|instagram|twitter|line(?=[でに公])|whatsapp|telegram/g;

const withoutNetworks = (text: string): string =>
  text.replace(/[\p{L}\p{M}]+/gu, (word) => (named.has(word) ? '~' : word.replace(joined, '~')));

type Shape = 'whole' | 'label' | 'opening' | 'closing' | 'spanning';

/** Units by which phrases that open a line are found. */
const keyLength = 4;

/** Makes the look-up for the words of some languages. */
export function furnitureFinder(all: readonly FurnitureWords[]): (line: string) => FurnitureKind | undefined {
  const { whole, openings, closings } = tablesOf(all);
  return (line) => {
    if (line.length > longest) return undefined;
    const plain = reduce(line);
    const text = withoutNetworks(plain);
    const found = text === '~' ? undefined : whole.get(text);
    if (found) return found;
    for (let length = keyLength; length > 0; length--) {
      for (const entry of openings.get(text.slice(0, length)) ?? []) {
        if (opens(entry, text)) return entry.kind;
      }
    }
    const closing = closings.find(({ word }) => text.endsWith(word));
    if (closing) return closing.kind;
    const parts = plain.split(/[\s,|/·•]+/);
    if (!parts.every((part) => networks.has(part))) return undefined;
    return parts.length > 1 ? 'share' : 'network';
  };
}

function opens({ word, shape, inside }: Entry, text: string): boolean {
  if (!text.startsWith(word)) return false;
  const rest = text.slice(word.length);
  if (shape === 'label') return separated.test(rest);
  const whole = !/^[\p{L}\p{M}\p{N}]/u.test(rest) || spaceless.test(word) || word.endsWith('@');
  return whole && (shape === 'opening' || holds(rest, inside));
}

/** Whether a text holds a phrase, not as part of a longer word. */
function holds(text: string, phrase: string): boolean {
  const at = text.indexOf(phrase);
  if (at < 0) return false;
  const beside = text.charAt(at - 1) + text.charAt(at + phrase.length);
  return spaceless.test(phrase) || !/[\p{L}\p{M}\p{N}]/u.test(beside);
}

const spaceless = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]$/u;

/** What parts a label from what it points to: a colon, a bar or the end of a bracket at once, a dash after a space. */
const separated = /^ ?[:»›>|\]】]|^ [-–—] |^[-–—] ?\p{L}/u;

const trimmed = (text: string): string =>
  text.replace(/^[^\p{L}\p{N}#©@]+/u, '').replace(/[^\p{L}\p{M}\p{N}#©@+]+$/u, '');

/** A line for comparison: folded, numbers as `#`, one space for many, no marks around it. */
const reduce = (line: string): string =>
  trimmed(
    fold(line)
      .replace(/[0-9]+(?:[.,][0-9]+)*/g, '#')
      .replace(/\s+/g, ' '),
  );

interface Entry {
  word: string;
  /** What must come after the word, of a phrase that spans a gap. */
  inside: string;
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
      const list = furniture[kind];
      for (const [index, text] of normal(list).entries()) {
        const shape = shapeOf(list[index] ?? '');
        const [left = '', right = ''] = text.split(gap);
        const part = shape === 'closing' ? right : left;
        const head = edge.test(part) ? trimmed(part) : part;
        const inside = shape === 'spanning' ? right : '';
        const entry = { word: head, inside, shape, kind };
        if (shape !== 'spanning' && !whole.has(head)) whole.set(head, kind);
        if (shape === 'closing') closings.push(entry);
        if (shape === 'label' || shape === 'opening' || shape === 'spanning') {
          const key = head.slice(0, keyLength);
          const bucket = openings.get(key);
          if (bucket) bucket.push(entry);
          else openings.set(key, [entry]);
        }
      }
    }
  }
  return { whole, openings, closings };
}

/** What stands between phrases, and for the gap inside one, where they are made comparable together. */
const between = '\u0001';
const gap = '\u0002';

/** What a list writes, for comparison. All at once, since a list is long and a call costs more than a phrase. */
const normal = (list: readonly string[]): string[] =>
  withoutNetworks(fold(list.join(between).replaceAll('…', gap)).replace(/[0-9]+/g, '#')).split(between);

const edge = /^[^\p{L}\p{N}#©@~]|[^\p{L}\p{M}\p{N}#©@+~]$/u;

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
  if (written.includes('…')) return 'spanning';
  return written.endsWith(':') ? 'label' : 'whole';
}
