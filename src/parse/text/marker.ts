/**
 * The mark at the head of an item: a bullet of any glyph, or a number or letter of any script that is counted with.
 *
 * Invariant: a mark is only told here; whether it makes an item is told by its neighbours (`sequences.ts`). Constant look.
 */
import { fold } from '../../language/fold.ts';

/** What a number or a letter counts: "i" is the first of the Roman numerals and the ninth letter. */
export interface Count {
  /** Which sequence it belongs to: the glyph of a bullet, or the shape of a number such as `1.` or `(a)`. */
  shape: string;
  /** Number that it stands for; `undefined` for a bullet. */
  ordinal?: number;
}

/** A bullet or a number at the head of a block. */
export interface Marker extends Count {
  /** UTF-16 units of marker and white space. */
  length: number;
  /** What else it may count, where its letter stands in several orders. */
  others?: readonly Count[];
}

/** Bullets; those of the second set may stand at the word without a space. */
const spacedBullet = /^([‧∙–—*+›»−-])[\s\u00a0]+(?=\S)/u;
const bullet = /^([•·▪●○・٭▷◁‣⁃→⇒\p{So}])\ufe0f?[\s\u00a0]*(?:[:：][\s\u00a0]*)?(?=[\p{L}\p{N}"“„«「『(（[])/u;
/** The dash of two dashes before the parts of a sentence, as Chinese has it. */
const doubleDash = /^(?:——|──)[\s\u00a0\u3000]*(?=\S)/u;
/** A number before a dash, "1 - Flour", or with the sign of an ordinal, "1º", "1.ª -". */
const dashed = /^(\p{Nd}{1,2})([º°]?\.?[\s\u00a0]?[-–—/])[\s\u00a0]*(?=\p{L})/u;
const ordinal = /^(\p{Nd}{1,2})(?:[ºª°]\.?\)?|\.[ºª°])[\s\u00a0]+(?=\p{L})/u;
/** A number behind the sign for one, as lists of the web have it, and one in the box of a key. */
const signed = /^(?:[#№][\s\u00a0]?(\p{Nd}{1,2})[.:)]?|(\p{Nd})\ufe0f?\u20e3\ufe0f?)[\s\u00a0]+(?=\S)/u;
/** A number or a letter that a wide space parts from what it counts. */
const wideSpaced = /^(\p{Nd}{1,2}|[アイウエオカキクケコ])\u3000+(?=\S)/u;
/** A number or a letter with brackets or a mark behind it; the wide marks of East Asia need no space. */
const numbered =
  /^([(（]?)(\p{Nd}{1,3}|[ivx]{1,5}|[IVX]{1,5}|الف|\p{L})([.)]|[．、）])[ªº]?[\s\u00a0]*(?:[–—-][\s\u00a0]+)?(?=\S)/u;
const hanNumbered = /^([(（]?)(十?[一二三四五六七八九]|十)([、)）．.])[\s\u00a0]*(?=\S)/u;
/** A letter of a script of one case before a dash: "أ- Flour". */
const lettered = /^([א-ת]|الف|[\u0621-\u064a\u067e])[\s\u00a0]?[-–—][\s\u00a0]*(?=\p{L})/u;
/** Letters of East Asia that are written without a space behind a full stop. */
const closeWritten = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/** Numbers and letters in one sign: the first of each row of signs, how many there are, and the shape that they have. */
const enclosed: readonly (readonly [first: number, count: number, shape: string])[] = [
  [0x2460, 20, '①'],
  [0x2474, 20, '⑴'],
  [0x2488, 20, '⒈'],
  [0x2776, 10, '❶'],
  [0x2780, 10, '➀'],
  [0x278a, 10, '➊'],
  [0x24d0, 26, 'ⓐ'],
  [0x24b6, 26, 'Ⓐ'],
  [0x2160, 12, 'Ⅰ'],
  [0x2170, 12, 'ⅰ'],
  [0x3220, 10, '㈠'],
  [0x3260, 14, '㉠'],
  [0x326e, 14, '㉮'],
];

const hanNumerals = '一二三四五六七八九';
const romans = 'i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx'.split(' ');
/** Alphabets that items are lettered with, each in the order of counting. */
const alphabets = [
  'abcdefghijklmnopqrstuvwxyz',
  'абвгдежзиклмнопрст',
  'αβγδεζηθικλμ',
  'कखगघङचछजझञ',
  '가나다라마바사아자차카타파하',
  'ㄱㄴㄷㄹㅁㅂㅅㅇㅈㅊㅋㅌㅍㅎ',
  'アイウエオカキクケコ',
  'אבגדהוזחטי',
];
/** Arabic letters are counted by the order of numerals (abjad) or by that of the alphabet, which Persian has more of. */
const arabicOrders = ['ابجدهوزحطی', 'ابتثجحخدذر', 'ابپتثجچحخد'];

/** The mark of an item at the head of a text, if one stands there. */
export function markerOf(text: string): Marker | undefined {
  const ring = enclosedOf(text);
  if (ring) return ring;
  const dashes = doubleDash.exec(text);
  if (dashes) return { shape: '——', length: dashes[0].length };
  const glyph = spacedBullet.exec(text) ?? bullet.exec(text);
  if (glyph) return { shape: glyph[1] ?? '', length: glyph[0].length };
  return countOf(text);
}

function enclosedOf(text: string): Marker | undefined {
  const code = text.charCodeAt(0);
  const row = enclosed.find(([first, count]) => code >= first && code < first + count);
  if (!row) return undefined;
  const length = /^.[.)]?[\s\u00a0]*(?=\S)/u.exec(text)?.[0].length;
  return length === undefined ? undefined : { shape: row[2], ordinal: code - row[0] + 1, length };
}

/** Numbers that one sign tells by its shape. */
const counted: readonly (readonly [RegExp, shape: string])[] = [
  [dashed, '1-'],
  [ordinal, '1º'],
  [signed, '#1'],
];

function countOf(text: string): Marker | undefined {
  const han = hanNumbered.exec(text);
  if (han) {
    const [all, open = '', value = '', close = ''] = han;
    const count = (value.startsWith('十') ? 10 : 0) + hanNumerals.indexOf(value.replace('十', '') || '〇') + 1;
    return { shape: `${open}一${close}`, ordinal: count, length: all.length };
  }
  for (const [pattern, shape] of counted) {
    const [all, first, second] = pattern.exec(text) ?? [];
    if (all !== undefined)
      return {
        shape,
        ordinal: Number(fold(/^\p{Nd}/u.test(first ?? '') ? (first ?? '') : (second ?? ''))),
        length: all.length,
      };
  }
  const [wide, value = ''] = wideSpaced.exec(text) ?? [];
  if (wide !== undefined) return letterOf(value, wide.length, (letter) => `${letter}\u3000`);
  const [letter, sign = ''] = lettered.exec(text) ?? [];
  if (letter !== undefined) return letterOf(sign, letter.length, (each) => `${each}-`);
  const number = numbered.exec(text);
  return number ? numberOf(number, text) : undefined;
}

function numberOf([all, open = '', value = '', close = '']: RegExpExecArray, text: string): Marker | undefined {
  const spaced = /[\s\u00a0]$/u.test(all);
  const wide = open === '（' || close === '、' || close === '）' || close === '．';
  const written = /^\p{Nd}/u.test(value) && closeWritten.test(text.slice(all.length));
  // "1.5 per cent" and "3.ª" without space: a number needs a space behind a narrow mark.
  if (!spaced && !wide && !written && !(open === '(' && close === ')')) return undefined;
  return text.length === all.length ? undefined : letterOf(value, all.length, (each) => `${open}${each}${close}`);
}

/** What a number or a letter counts, in each order that has it; `shapeOf` makes a shape of the first of an order. */
function letterOf(value: string, length: number, shapeOf: (first: string) => string): Marker | undefined {
  const folded = fold(value);
  if (/^\d/.test(folded)) return { shape: shapeOf('1'), ordinal: Number(folded), length };
  const small = value.toLowerCase();
  const upper = value !== small;
  const shape = (first: string): string => shapeOf(upper ? first.toUpperCase() : first);
  const counts: Count[] = [];
  const take = (first: string, place: number): void => {
    if (place >= 0) counts.push({ shape: shape(first), ordinal: place + 1 });
  };
  take('i', romans.indexOf(small));
  const letter = folded === 'الف' ? 'ا' : small.length === 1 ? small : '';
  const alphabet = letter === '' ? undefined : alphabets.find((letters) => letters.includes(letter));
  if (alphabet) take(alphabet.charAt(0), alphabet.indexOf(letter));
  else if (letter !== '') for (const order of arabicOrders) take('ا', order.indexOf(fold(letter)));
  const [first, ...others] = counts;
  return first && { ...first, length, ...(others.length > 0 && { others }) };
}
