/**
 * Lines below a picture that say what it shows and, at their end, who took it.
 *
 * The picture is lost, and with it the place of such a line: it is told by its credit. Invariant: a line without the word, the
 * sign or the agency of a credit at its end is none.
 */
import type { TextBlock } from '../blocks.ts';
import type { Rule, TextDocument } from '../rule.ts';
import { isName } from './names.ts';

/** Brackets at the end of a line, and what parts the words of a picture from who took it. */
const lastBrackets = /[(（]([^()（）]{2,60})[)）]$/u;
const pieces = /[.。!।|/／,，;;:：]\s*|\s[–—-]\s/u;

/** Whether a line may be one below a picture: it bears the sign or the word of a credit, or a name in brackets behind it. */
export function bearsCredit(block: TextBlock, { reading }: TextDocument): boolean {
  const { text } = block;
  const brackets = lastBrackets.exec(text)?.[1] ?? '';
  const credited = [brackets, ...text.split(pieces).slice(1)].some(
    // Behind a sentence or in brackets the word for a picture needs no colon.
    (piece) =>
      reading.opener(piece.trim().replace(/\s+/u, ': '))?.kind === 'photo' || reading.photoEnd(piece) !== undefined,
  );
  return credited || /[©Ⓒ℗]/u.test(text) || /[:：/]\s?\S/u.test(brackets);
}

/** Columns up to which a caption goes, and units of the credit at its end. */
const widestCaption = 300;
const longestCredit = 60;
/** Units that a caption has before its credit. */
const shortestCaption = 8;

/** Where a credit may begin at the end of a caption: behind a sentence, a stroke or a bracket, or at the sign for it. */
const creditStart =
  /(?<=[.!?…。！？"”»’][\s\u00a0]?)(?=[^\s.!?])|(?<=[\s\u00a0][–—|/／-][\s\u00a0])|(?=©)|(?<=[(（])/gu;

/** "Ada Diaz/AGENCY", "A. DIAZ / Harbour Archive". */
const agencyShape =
  /^\p{Lu}[\p{L}\p{M}.'’-]*(?:[ \u00a0]\p{Lu}[\p{L}\p{M}.'’-]*){0,3} ?\/ ?\p{Lu}[\p{L}\p{M}.'’-]*(?:[ \u00a0]\p{Lu}[\p{L}\p{M}.'’-]*){0,3}$/u;

/** How a credit at the end of a line is told. */
type Told = 'the word for a picture' | 'the sign of copyright and a name' | 'a name and an agency';

/** Words that a credit without a colon has at most: "Photo from the archive". */
const mostWords = 5;

/** Whether some words open with the word for a picture and a mark, or with it and a name, or are few and no sentence. */
function opensAsCredit(words: string, bare: string, { reading }: TextDocument): boolean {
  const opener = reading.opener(bare);
  if (opener?.kind === 'photo' && opener.separator !== '') return opener.contentStart < bare.length;
  const gap = bare.search(/[\s\u00a0]/u);
  if (gap < 0 || reading.opener(`${bare.slice(0, gap)}: x`)?.kind !== 'photo') return false;
  const said = bare.slice(gap + 1);
  const few = /\p{Lu}/u.test(bare) && !words.endsWith('.') && said.split(/[\s\u00a0]+/u).length < mostWords;
  return few || (/\p{Lu}/u.test(said) && isName(said));
}

/** How some words at the end of a line tell that they are the credit of a picture. */
function toldBy(words: string, document: TextDocument): Told | undefined {
  const { reading } = document;
  const bare = words.replace(/(?<![)）.\s])[)）.\s]+$/u, '');
  if (reading.furniture(bare) !== undefined) return undefined;
  if (opensAsCredit(words, bare, document)) return 'the word for a picture';
  if ((reading.photoEnd(bare) ?? 0) > 0) return 'the word for a picture';
  if (/^©\s?\p{Lu}\p{Ll}/u.test(bare)) {
    const [name = ''] = bare.slice(1).trim().split(/[/,|]/u);
    return isName(name.trim()) ? 'the sign of copyright and a name' : undefined;
  }
  return agencyShape.test(bare) ? 'a name and an agency' : undefined;
}

/** How the credit at the end of a block is told, if it has one. */
function creditIn({ text }: TextBlock, document: TextDocument): Told | undefined {
  const from = Math.max(shortestCaption, text.length - longestCredit);
  // What a credit may begin behind lies before it.
  const shown = Math.max(0, from - 4);
  for (const { index } of text.slice(shown).matchAll(creditStart)) {
    const told = shown + index < from ? undefined : toldBy(text.slice(shown + index), document);
    if (told) return told;
  }
  return undefined;
}

/** Capitals alone around a stroke, in brackets at the end. */
const signsText = /[(（]\p{Lu}{2,4}\/\p{Lu}[\p{L}]{1,14}[)）]$/u;

const caption: Rule = {
  name: 'credit/caption',
  kind: 'credit',
  pass: 'own',
  description: 'What a picture shows, with who took it behind: "The old crane on Monday. Photograph: Ada Diaz/Agency".',
  look(block, document) {
    const { width, opener, marker, label, quotation } = document.features(block);
    if (width > widestCaption || marker || (opener && opener.separator !== '')) return undefined;
    const told = creditIn(block, document);
    // "(ABC/AGENCY)" behind the last words of a text is who wrote it.
    if (!told || (signsText.test(block.text) && document.inTail(block))) return undefined;
    return {
      role: 'photo',
      facts: {
        [told]: true,
        short: width <= 200,
        'a label of its own': label !== undefined,
        'opens as speech': quotation !== undefined,
      },
    };
  },
};

export const captionRules: readonly Rule[] = [caption];
