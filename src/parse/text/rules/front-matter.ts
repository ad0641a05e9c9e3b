/**
 * What stands above the text: headline, deck, byline, date.
 *
 * A scrape often has none of it: the first line of a body is never a headline by being first. It must stand above a
 * byline, a date, a deck or running text, and not end like a sentence.
 */
import type { TextBlock } from '../blocks.ts';
import type { Part, Rule, TextDocument } from '../rule.ts';
import { isRunning } from './headings.ts';

/** Blocks from the top in which front matter is looked for. */
const frontBlocks = 8;
/** Columns up to which a headline, a deck and a byline may go. */
const widestHeadline = 160;
const widestDeck = 320;
const widestByline = 140;

/** Whether only short lines and front matter stand above a block. */
function nearTop(block: TextBlock, document: TextDocument): boolean {
  if (block.index >= frontBlocks) return false;
  for (let above = document.before(block); above; above = document.before(above)) {
    const kind = document.decided(above)?.kind;
    if (kind === undefined && document.features(above).width > widestDeck) return false;
    if (kind === 'listItem' || kind === 'speakerTurn') return false;
  }
  return true;
}

const isSignature = (block: TextBlock | undefined, document: TextDocument): boolean => {
  const kind = document.decided(block)?.kind;
  return kind === 'byline' || kind === 'date';
};

/** The block, or the first below it that is no furniture. */
function pastFurniture(block: TextBlock | undefined, document: TextDocument): TextBlock | undefined {
  let next = block;
  while (next && document.decided(next)?.kind === 'furniture') next = document.after(next);
  return next;
}

const headline: Rule = {
  name: 'headline/first-line',
  kind: 'headline',
  pass: 'context',
  look(block, document) {
    const { width, ending, words, capitalised, quotation, opener } = document.features(block);
    if (!words || width > widestHeadline || document.decided(block) || opener || quotation?.dash) return undefined;
    if (ending === 'stop' || ending === 'comma' || ending === 'colon' || ending === 'ellipsis') return undefined;
    for (let above = document.before(block); above; above = document.before(above)) {
      if (document.decided(above)?.kind !== 'furniture') return undefined;
    }
    const next = pastFurniture(document.after(block), document);
    const second = pastFurniture(next && document.after(next), document);
    const deck =
      next !== undefined &&
      !isSignature(next, document) &&
      isSignature(second, document) &&
      document.features(next).width <= widestDeck;
    return {
      facts: {
        'above a byline or date': isSignature(next, document),
        'above a deck': deck,
        'above running text': isRunning(next, document),
        'no full stop': ending === 'none',
        question: ending === 'question',
        capitalised: capitalised > 0.6,
        long: width > 110,
      },
    };
  },
};

const deck: Rule = {
  name: 'deck/below-headline',
  kind: 'deck',
  pass: 'context',
  look(block, document) {
    const { width, words } = document.features(block);
    if (!words || width > widestDeck || document.decided(block) || document.before(block) === undefined)
      return undefined;
    if (document.decided(document.before(block))?.kind !== 'headline') return undefined;
    const next = pastFurniture(document.after(block), document);
    return {
      facts: {
        'above a byline or date': isSignature(next, document),
        'shorter than running text': width < 200,
        'starts with a dateline': datelineOf(block.text) !== undefined,
      },
    };
  },
};

const nameShape =
  /^(?:[\p{Lu}\p{Lt}\p{Lo}][\p{L}\p{M}.'’·・-]*|d[aeiu]|de|del|der|den|di|du|la|le|van|von|bin|al-\p{L}+|el)(?:[\s\u00a0]+(?:[\p{Lu}\p{Lt}\p{Lo}][\p{L}\p{M}.'’·・-]*|d[aeiu]|de|del|der|den|di|du|la|le|van|von|bin|al-\p{L}+|el)){0,4}$/u;

/** Whether some words can be the name of a person: one to five words with capitals, of a script that has them. */
export function isName(text: string): boolean {
  return text.length <= 60 && nameShape.test(text) && !/^\p{Ll}+$/u.test(text);
}

/**
 * The names in a stretch of a line, parted by commas and the language's "and". They end at the first piece that is no name
 * ("By Ada Diaz, Science Editor"); `undefined` if there is none.
 */
export function namesOf(text: string, from: number, to: number, document: TextDocument): Part[] | undefined {
  const parts: Part[] = [];
  let start = from;
  const take = (end: number): boolean => {
    const raw = text.slice(start, end);
    const name = raw.trim().replace(/\.$/u, '');
    if (name === '') return true;
    // "Ada Diaz, Lima": one word after a full name is a place or a title.
    const first = parts[0] && text.slice(parts[0].start, parts[0].end);
    if (!isName(name) || (first?.includes(' ') && !/\s/u.test(name))) return false;
    const offset = start + raw.length - raw.trimStart().length;
    parts.push({ role: 'name', start: offset, end: offset + name.length });
    return true;
  };
  const list = text.slice(0, to);
  for (let next = document.reading.separatorOf(list, from); next; next = document.reading.separatorOf(list, start)) {
    if (!take(next.start)) return parts.length > 0 ? parts : undefined;
    start = next.end;
  }
  take(to);
  return parts.length > 0 ? parts : undefined;
}

const byline: Rule = {
  name: 'byline/opener',
  kind: 'byline',
  pass: 'own',
  look(block, document) {
    const { width, ending, opener, allCapitals } = document.features(block);
    const close = document.reading.bylineEnd(block.text);
    if (width > widestByline || (opener?.kind !== 'byline' && close === undefined)) return undefined;
    const names = namesOf(block.text, opener?.contentStart ?? 0, close ?? block.text.length, document);
    if (!names) return undefined;
    const top = nearTop(block, document);
    return {
      parts: names,
      facts: {
        'names only': names.at(-1)?.end === (close ?? block.text.length) ? 1 : 0.5,
        'near the top': top,
        'at the end': !top && document.after(block) === undefined,
        'all capitals': allCapitals,
        'full stop': ending === 'stop' || ending === 'comma',
      },
    };
  },
};

const dateLine: Rule = {
  name: 'date/line',
  kind: 'date',
  pass: 'own',
  look(block, document) {
    const { width, ending, opener } = document.features(block);
    const opened = opener?.kind === 'published' || opener?.kind === 'updated';
    if (width > 100 || (opener && !opened)) return undefined;
    const found = document.reading.date(block.text);
    if (!found || !nearTop(block, document)) return undefined;
    const around = block.text.slice(opened ? opener.contentStart : 0, found.start) + block.text.slice(found.end);
    const others = around
      .replace(/\b(?:GMT|UTC|[A-Z]{2,4}T|[ap]\.?m\.?|at|on)\b|[\d:.,|·•–—()-]/gu, ' ')
      .trim()
      .split(/\s+/u)
      .filter(Boolean).length;
    return {
      ...(found.ambiguous ? {} : { date: found.date }),
      ...(opener?.kind === 'updated' ? { role: 'update' as const } : {}),
      facts: {
        'date alone': others === 0,
        'other words': others > 2,
        'opens with a date word': opened,
        'near the top': true,
        'full stop': ending === 'stop' && others > 0,
      },
    };
  },
};

/** Longest dateline, in UTF-16 units. */
const longestDateline = 80;
const datelineShape =
  /^(\p{Lu}[\p{Lu}\p{M}.' -]{1,30}(?:, [\p{L}.]+(?: [\p{L}.]+)?)?)(?:, ([\p{L}.]+ \d{1,2}(?:, \d{4})?))?(?: \(([\p{L} .]{2,20})\))? ?[–—-]{1,2} (?=\S)/u;

/** A dateline at the head of a first paragraph: "TIRANA, Oct 19 (Reuters) — ". */
export function datelineOf(text: string): { text: string; place: string; agency?: string } | undefined {
  const match = datelineShape.exec(text.slice(0, longestDateline));
  const [, place, day, agency] = match ?? [];
  if (place === undefined || (day === undefined && agency === undefined && !/^\p{Lu}{3,}/u.test(place)))
    return undefined;
  const printed = text.slice(0, match?.[0].length).replace(/[\s–—-]+$/u, '');
  return { text: printed, place, ...(agency === undefined ? {} : { agency }) };
}

export const frontMatterRules: readonly Rule[] = [byline, dateLine, headline, deck];
