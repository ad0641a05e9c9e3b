/**
 * Short lines that belong to the page and not to its article: buttons, pointers, notices.
 *
 * A line is compared folded, with numbers as `#`, names of networks as `~` and without the marks around it, so that one
 * phrase with one network stands for all. Invariant: only lines of at most 160 units are furniture, and a line that merely
 * begins with such a word is none.
 */
import { fold } from './fold.ts';
import type { FurnitureWords } from './language.ts';
import { type Phrase, phraseBook } from './phrases.ts';
import { phrasesOf, words } from './writing.ts';

/**
 * The kinds of furniture. `network` is the bare name of a social network: furniture where such lines stand in a run, and
 * nothing by itself.
 */
export type FurnitureKind = Exclude<keyof FurnitureWords, 'disclosure' | 'call'> | 'network';

const longest = 160;

const networks = new Set(
  `facebook twitter x linkedin whatsapp telegram reddit pinterest instagram youtube tiktok tumblr email e-mail mail flipboard
  messenger line weibo wechat vk viber bluesky threads mastodon pocket xing kakaotalk naver hatena feedly signal odnoklassniki
  facebook-messenger google+ rss snapchat copy-link вконтакте одноклассники 微信 微博 카카오톡 페이스북 트위터`.split(
    /\s+/,
  ),
);

/** Names of networks that mean nothing else, with their endings: one stands for all inside a phrase. */
const named = words(`
    facebook, twitter, x, instagram, whatsapp, telegram, linkedin, youtube, tiktok, bluesky, mastodon, reddit, pinterest,
    tumblr, flipboard, snapchat, viber, xing, weibo, вконтакте, телеграм, телеграме, одноклассники, одноклассниках, фейсбук,
    фейсбуке, твиттер, твиттере, ватсап, ватсапе, инстаграм, инстаграме, ютуб, ютубе, فيسبوك, تويتر, توییتر, واتساب, واتساپ,
    تلغرام, تيليغرام, تيليجرام, تلگرام, انستغرام, إنستغرام, انستجرام, اینستاگرام, يوتيوب, {ב|}{פייסבוק|טוויטר|ווטסאפ|וואטסאפ|טלגרם|אינסטגרם},
    फेसबुक, ट्विटर, व्हाट्सएप, व्हाट्सऐप, व्हॉट्सऐप, टेलीग्राम, इंस्टाग्राम, यूट्यूब
`).map(fold);
/** The same in the middle of a word, where no spaces are; `で` folds to `て`. */
const joined =
  /微信|微博|페이스북|트위터|카카오톡|인스타그램|텔레그램|フェイスブック|ツイッター|インスタグラム|facebook|instagram|twitter|line(?=[てに公])|(?<![\p{L}\p{M}])x(?=[てに])|whatsapp|telegram/u;

const network = new RegExp(`(?<![\\p{L}\\p{M}])(?:${named.join('|')})(?![\\p{L}\\p{M}])|${joined.source}`, 'gu');

const withoutNetworks = (text: string): string => text.replace(network, '~');

/** What a phrase of furniture asks of the line around it. */
interface Meaning {
  kind: FurnitureKind;
  /** What must come after the phrase, as it is written: for one with a gap. */
  inside?: string;
  /** Whether a separator must come after it. */
  label?: true;
}

/** Makes the look-up for the words of some languages. */
export function furnitureFinder(all: readonly FurnitureWords[]): (line: string) => FurnitureKind | undefined {
  const written = all.flatMap((furniture) => kinds.flatMap((kind) => normal(furniture[kind], kind)));
  const book = phraseBook(
    written.filter(([pattern]) => !pattern.startsWith('…')),
    openingOf,
  );
  const closings = closingFinder(written.filter(([pattern]) => pattern.startsWith('…')));
  return (line) => {
    if (line.length > longest) return undefined;
    const plain = reduce(line);
    const text = withoutNetworks(plain);
    const found = text === '~' ? undefined : book(text, 0).find((phrase) => fits(phrase, text));
    const kind = found?.meaning.kind ?? closings(text);
    if (kind) return kind;
    if (!networks.has(firstPart.exec(plain)?.[0] ?? '')) return undefined;
    const parts = plain.split(/[\s,|/·•]+/);
    if (!parts.every((part) => networks.has(part))) return undefined;
    return parts.length > 1 ? 'share' : 'network';
  };
}

/** A line up to what parts the names of networks. */
const firstPart = /^[^\s,|/·•]*/;

function fits({ text: phrase, meaning }: Phrase<Meaning>, text: string): boolean {
  const rest = text.slice(phrase.length);
  if (meaning.inside === undefined && rest === '') return true;
  if (meaning.label) return separated.test(rest);
  const whole = !/^[\p{L}\p{M}\p{N}]/u.test(rest) || spaceless.test(phrase) || phrase.endsWith('@');
  return whole && (meaning.inside === undefined || phrasesOf(meaning.inside).some((inside) => holds(rest, inside)));
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

const trimmed = (text: string): string => {
  const rest = text.replace(/^[^\p{L}\p{N}#©@]+/u, '');
  // A search for the end would begin at each mark of the line.
  return marked.test(rest.slice(-2)) ? rest.replace(/(?<=[\p{L}\p{M}\p{N}#©@+]|^)[^\p{L}\p{M}\p{N}#©@+]+$/u, '') : rest;
};

const marked = /[^\p{L}\p{M}\p{N}#©@+]$/u;

/** A line for comparison: folded, numbers as `#`, one space for many, no marks around it. */
const reduce = (line: string): string =>
  trimmed(
    fold(line)
      .replace(/[0-9]+(?:[.,][0-9]+)*/g, '#')
      .replace(/\s+/g, ' '),
  );

/** A pattern and the kind of the list that it stands in. */
type Written = readonly [pattern: string, kind: FurnitureKind];

function openingOf(written: string, kind: FurnitureKind): Phrase<Meaning> | undefined {
  const [head = '', inside = ''] = written.split('…');
  const text = edge.test(head) ? trimmed(head) : head;
  if (text === '') return undefined;
  if (inside !== '') return { text, meaning: { kind, inside }, alone: false };
  if (written.endsWith(':')) return { text, meaning: { kind, label: true }, alone: false };
  return { text, meaning: { kind }, alone: !written.endsWith('…') };
}

/** Makes the look-up of phrases that close a line. */
function closingFinder(written: readonly Written[]): (text: string) => FurnitureKind | undefined {
  const all = new Map<string, FurnitureKind>();
  for (const [pattern, kind] of written) {
    for (const phrase of phrasesOf(pattern)) all.set(trimmed(phrase), all.get(trimmed(phrase)) ?? kind);
  }
  // Lengths of those that end in a unit.
  const lengths = new Map<string, number[]>();
  for (const phrase of all.keys()) {
    const known = lengths.get(phrase.slice(-1)) ?? [];
    if (!known.includes(phrase.length)) lengths.set(phrase.slice(-1), [...known, phrase.length]);
  }
  return (text) => {
    const length = lengths.get(text.slice(-1))?.find((each) => each <= text.length && all.has(text.slice(-each)));
    return length === undefined ? undefined : all.get(text.slice(-length));
  };
}

/** What stands between phrases, and for the gap inside one (which folds to a full stop), where they are made comparable together. */
const between = '\u0001';
const gap = '\u0002';

/** What a list writes, for comparison. All at once, since a list is long and a call costs more than a phrase. */
const normal = (list: readonly string[], kind: FurnitureKind): Written[] =>
  withoutNetworks(fold(list.join(between).replaceAll('…', gap)).replace(/[0-9]+/g, '#'))
    .replaceAll(gap, '…')
    .split(between)
    .map((pattern) => [pattern, kind]);

const edge = /^[^\p{L}\p{N}#©@~]|[^\p{L}\p{M}\p{N}#©@+~]$/u;

const kinds: readonly Exclude<FurnitureKind, 'network'>[] = [
  'share',
  'related',
  'advert',
  'newsletter',
  'cookie',
  'comments',
  'copyright',
  'page',
];
