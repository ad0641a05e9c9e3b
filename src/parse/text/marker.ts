/**
 * The mark at the head of an item: a bullet of any glyph, or a number or letter of any script that is counted with.
 *
 * Invariant: a mark is only told here; whether it makes an item is told by its neighbours (`sequences.ts`). Constant look.
 */
import { fold } from '../../language/fold.ts';

/** A bullet or a number at the head of a block. */
export interface Marker {
  /** Which sequence it belongs to: the glyph of a bullet, or the shape of a number such as `1.` or `(a)`. */
  shape: string;
  /** Number that it stands for; `undefined` for a bullet. */
  ordinal?: number;
  /** UTF-16 units of marker and white space. */
  length: number;
}

/** Bullets; those of the second set may stand at the word without a space. */
const spacedBullet = /^([‧∙–—*+-])[\s\u00a0]+(?=\S)/u;
const bullet = /^([•·▪●○・٭▷◁\p{So}])\ufe0f?[\s\u00a0]*(?:[:：][\s\u00a0]*)?(?=[\p{L}\p{N}"“„«「『(（[])/u;
/** A number before a dash: "1 - Flour". */
const dashed = /^(\p{Nd}{1,2})([º°]?[\s\u00a0]?[-–—/])[\s\u00a0]*(?=\p{L})/u;
/** A circled number: U+2460 to U+2473. */
const circled = /^([①-⑳])[\s\u00a0]*(?=\S)/u;
/** A number or a letter with brackets or a mark behind it; the wide marks of East Asia need no space. */
const numbered = /^([(（]?)(\p{Nd}{1,3}|\p{L})([.)]|[．、）])[ªº]?[\s\u00a0]*(?:[–—-][\s\u00a0]+)?(?=\S)/u;
const hanNumbered = /^([(（]?)([一二三四五六七八九十])([、）)．.])[\s\u00a0]*(?=\S)/u;

const hanNumerals = '一二三四五六七八九十';
/** Alphabets that items are lettered with, each in the order of counting. */
const alphabets = [
  'abcdefghijklmnopqrstuvwxyz',
  'абвгдежзиклмнопрст',
  'αβγδεζηθικλμ',
  'कखगघङचछजझञ',
  '가나다라마바사아자차카타파하',
  'アイウエオカキクケコ',
  'אבגדהוזחטי',
];
/** Arabic letters are counted by the order of numerals (abjad), and their forms differ by hand. */
const abjad = 'ابجدهوزحطی';

/** The mark of an item at the head of a text, if one stands there. */
export function markerOf(text: string): Marker | undefined {
  const glyph = spacedBullet.exec(text) ?? bullet.exec(text);
  if (glyph) return { shape: glyph[1] ?? '', length: glyph[0].length };
  const ring = circled.exec(text);
  if (ring) return { shape: '①', ordinal: text.charCodeAt(0) - 0x245f, length: ring[0].length };
  const han = hanNumbered.exec(text);
  if (han) {
    const [all, open = '', value = '', close = ''] = han;
    return { shape: `${open}一${close}`, ordinal: hanNumerals.indexOf(value) + 1, length: all.length };
  }
  const dash = dashed.exec(text);
  if (dash) return { shape: '1-', ordinal: Number(fold(dash[1] ?? '')), length: dash[0].length };
  const number = numbered.exec(text);
  return number ? numberOf(number, text) : undefined;
}

function numberOf([all, open = '', value = '', close = '']: RegExpExecArray, text: string): Marker | undefined {
  const spaced = /[\s\u00a0]$/u.test(all);
  const wide = open === '（' || close === '、' || close === '）' || close === '．';
  // "1.5 per cent" and "3.ª" without space: a number needs a space behind a narrow mark.
  if (!spaced && !wide && !(open === '(' && close === ')')) return undefined;
  const folded = fold(value);
  if (/^\d/.test(folded)) return { shape: `${open}1${close}`, ordinal: Number(folded), length: all.length };
  const upper = value !== value.toLowerCase();
  const alphabet = alphabets.find((letters) => letters.includes(value.toLowerCase())) ?? abjad;
  const place = alphabet === abjad ? abjad.indexOf(folded) : alphabet.indexOf(value.toLowerCase());
  if (place < 0 || text.length === all.length) return undefined;
  return { shape: `${open}${upper ? 'A' : alphabet.charAt(0)}${close}`, ordinal: place + 1, length: all.length };
}
