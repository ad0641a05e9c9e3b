/**
 * Quotations that stand apart: pull quotes, which repeat the body or are set between dashes, and block quotes.
 *
 * A quotation inside a paragraph is none; a paragraph in quotation marks followed by "said somebody" is dialogue.
 */
import type { TextBlock } from '../blocks.ts';
import type { Quotation } from '../features.ts';
import { headsPart } from '../kin.ts';
import type { Part, Rule, Sight, TextDocument } from '../rule.ts';
import { bareName, isName } from './names.ts';

/** Longest attribution, in UTF-16 units. */
const longestAttribution = 90;

/** Who is named behind the closing mark; empty if nobody; `undefined` if the block goes on as prose. */
function attributionOf(text: string, { rest }: Quotation): { parts: Part[]; dash: boolean } | undefined {
  const tail = text.slice(rest);
  const lead = /^[\s\u00a0]*(?:[–—―-]{1,2}|[(（])?[\s\u00a0]*/u.exec(tail)?.[0] ?? '';
  const dash = /[–—―(（-]/u.test(lead);
  const name = tail.slice(lead.length).replace(/(?<![\s)）–—―-])[\s)）–—―-]+$/u, '');
  if (/^\[\d{1,3}\]$/u.test(name)) return { parts: [], dash: false };
  if (name === '' || /^[.,!?…]+$/u.test(name)) return { parts: [], dash: false };
  if (!dash || name.length > longestAttribution || /\p{L}{2}[.!?][\s”"]+\p{Lu}|[。！？]./u.test(name)) return undefined;
  const start = rest + lead.length;
  return { parts: [{ role: 'attribution', start, end: start + name.length }], dash };
}

/** The quotation of a block that is nothing else, with its attribution. */
function wholeQuotation(
  block: TextBlock,
  document: TextDocument,
): { parts: Part[]; words: string; facts: Sight['facts'] } | undefined {
  const { quotation } = document.features(block);
  const attribution = quotation && attributionOf(block.text, quotation);
  if (!attribution) return undefined;
  const name = attribution.parts[0] ? block.text.slice(attribution.parts[0].start, attribution.parts[0].end) : '';
  return {
    parts: [{ role: 'text', start: quotation.open, end: quotation.close }, ...attribution.parts],
    words: block.text.slice(quotation.open, quotation.close),
    facts: {
      'wholly quoted': true,
      attribution: name !== '',
      'attribution after a dash': attribution.dash,
      'dash before the quotation': quotation.dash,
      'speech verb': name.split(/\s+/u).some((word) => document.reading.isSpeechVerb(word)),
      'long attribution': name.length > 60,
    },
  };
}

/** Fewest words of a quotation that is looked for in the body: shorter ones recur by chance, and are headings. */
const fewestWords = 5;
/** Fewest characters, where words are not parted by spaces. */
const fewestCharacters = 9;

function isLong(words: string): boolean {
  // A word of Korean is often a clause: four make a sentence.
  if (/\p{Script=Hangul}{2}/u.test(words)) return words.split(/\s+/u).length >= fewestWords - 1;
  const spaceless = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{3}/u.test(words);
  return spaceless ? words.length >= fewestCharacters : words.split(/\s+/u).length >= fewestWords;
}

/** Columns up to which words in quotation marks with no full stop are a heading, in scripts whose columns are letters. */
const narrowTitle = 40;

const isNarrow = (block: TextBlock, document: TextDocument): boolean => {
  const { width, ending } = document.features(block);
  return width <= narrowTitle && ending === 'none' && /\p{Ll}/u.test(block.text);
};

const isRepeated = (words: string, block: TextBlock, document: TextDocument): boolean =>
  document.repeated(words, block) !== undefined || document.resembled(words, block);

const repeatsBody: Rule = {
  name: 'pull-quote/repeats-body',
  kind: 'pullQuote',
  pass: 'own',
  description: 'A paragraph that is a quotation and nothing else, whose words also stand in the body, or nearly so.',
  look(block, document) {
    const whole = wholeQuotation(block, document);
    if (!whole || !isLong(whole.words)) return undefined;
    const repeats = document.repeated(whole.words, block);
    if (!repeats && !document.resembled(whole.words, block)) return undefined;
    return {
      parts: whole.parts,
      facts: {
        ...whole.facts,
        'repeats the body': true,
        'not word for word': repeats === undefined,
        'narrow as a heading':
          isNarrow(block, document) &&
          !(isSourceLine(document.after(block), document) && isNameFirst(document.after(block))),
      },
      ...(repeats && { repeats }),
    };
  },
};

const dashed: Rule = {
  name: 'pull-quote/dashed',
  kind: 'pullQuote',
  pass: 'own',
  description: 'Words between dashes, or a quotation behind a dash with a name behind it.',
  look(block, document) {
    const whole = wholeQuotation(block, document);
    const framed = document.features(block).quotation?.framed ?? false;
    return whole?.facts['dash before the quotation'] && (whole.facts.attribution || framed)
      ? { parts: whole.parts, facts: { ...whole.facts, 'between dashes': framed } }
      : undefined;
  },
};

/** Shortest line, in columns, that is known for a pull quote by its words alone, and widest. */
const narrowestRepeat = 24;
const widestRepeat = 160;
const widestSentence = 100;
/** Characters that the repeated paragraph is longer by. */
const longerBy = 12;

const repeatedLine: Rule = {
  name: 'pull-quote/repeated-line',
  kind: 'pullQuote',
  pass: 'own',
  description:
    'A short line without quotation marks whose five words or more stand, in the same order, in a paragraph.',
  look(block, document) {
    const { width, ending, marker, label, opener, quotation, words, capitalised } = document.features(block);
    if (!words || quotation || marker || label || opener || width < narrowestRepeat || width > widestRepeat)
      return undefined;
    if (ending === 'colon' || ending === 'question' || block.index === 0) return undefined;
    if (ending === 'stop' && width > widestSentence) return undefined;
    const count = block.text.split(/\s+/u).length;
    if (count < fewestWords && !/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{6}/u.test(block.text))
      return undefined;
    const repeats = document.repeated(block.text, block);
    const sure = repeats && repeats.block.text.length >= block.text.length + longerBy;
    if (!sure && (ending !== 'none' || !document.resembled(block.text, block))) return undefined;
    return {
      ...(sure && { repeats }),
      facts: {
        'repeats the body': true,
        'not word for word': !sure,
        'no full stop': ending === 'none',
        'eight words or more': count >= 8,
        'several sentences': /\p{L}[.。]\s?\p{Lu}/u.test(block.text),
        'words with capitals': capitalised > 0.6,
      },
    };
  },
};

/** Whether a block is nothing but a dash and a name, below a quotation: no turn of an interview is. */
function isDashedLine(block: TextBlock | undefined, document: TextDocument): block is TextBlock {
  return (
    block !== undefined &&
    !document.spoken(block) &&
    /^[–—―-]{1,2}[\s\u00a0]*\p{L}[^!?]{0,89}(?<![–—―])$/u.test(block.text)
  );
}

/** Columns up to which the line below a quotation may say whose it is. */
const widestLine = 70;

/** Whether a short line names a source: a name or a title, with a comma, a number or a mark of a title behind it. */
function isSourceLine(block: TextBlock | undefined, document: TextDocument): block is TextBlock {
  if (!block) return false;
  const { width, ending, startsSmall, marker, opener, quotation, label } = document.features(block);
  if (width > widestLine || ending !== 'none' || startsSmall || marker || opener || quotation || label) return false;
  if (/^[^,،、，]{2,50}[,،、，]\s?\S/u.test(block.text)) return true;
  return (bareName(block, document)?.sure ?? false) || document.reading.isOffice(block.text);
}

/** Whether a line opens with a name, and a comma parts it from what else it says. */
function isNameFirst(block: TextBlock | undefined): boolean {
  const [name = '', ...rest] = block?.text.split(/[,،、，]\s?/u) ?? [];
  return rest.length > 0 && /\s/u.test(name) && isName(name);
}

/** Whether a line is a name with an age or an office behind a comma: who is quoted above. */
function isSpeakerLine(block: TextBlock | undefined, document: TextDocument): boolean {
  if (!isSourceLine(block, document)) return false;
  const [name = '', ...rest] = block.text.split(/[,،、，]\s?/u);
  const told = rest.some((piece) => /^\p{Nd}{1,3}$/u.test(piece) || document.reading.isOffice(piece));
  return told && /\s/u.test(name) && isName(name);
}

const named: Rule = {
  name: 'blockquote/named-below',
  kind: 'blockquote',
  pass: 'own',
  description: 'A short paragraph without quotation marks above a line that is a name with an age or an office.',
  look(block, document) {
    const { quotation, marker, label, opener, width, ending, words } = document.features(block);
    if (!words || quotation || marker || label || opener || width > 240 || ending !== 'stop') return undefined;
    const below = document.after(block);
    if (!isSpeakerLine(below, document) || block.index === 0) return undefined;
    return {
      facts: {
        'above a name with an age or an office': true,
        'in the tail': document.inTail(block),
        short: width <= 160,
      },
    };
  },
};

/** Whether a line below a quotation may say whose words they are: short, without a full stop, above more of the text. */
function maySource(below: TextBlock | undefined, document: TextDocument): boolean {
  if (!below || !document.after(below)) return false;
  const { width, ending, marker, label, quotation } = document.features(below);
  return width <= widestLine && ending === 'none' && !marker && !label && !quotation;
}

const attributed: Rule = {
  name: 'blockquote/attributed',
  kind: 'blockquote',
  pass: 'own',
  description: 'A paragraph that is a quotation with a name behind a dash, in brackets, or on the next line.',
  look(block, document) {
    const whole = wholeQuotation(block, document);
    if (!whole || whole.facts['dash before the quotation']) return undefined;
    const below = document.after(block);
    const dashed = isDashedLine(below, document);
    const line = !dashed && isSourceLine(below, document);
    const announced = isAnnounced(block, document);
    const short = !dashed && !line && announced && isLong(whole.words) && maySource(below, document);
    if (!whole.facts.attribution && !dashed && !line && !short) return undefined;
    return {
      parts: whole.parts,
      facts: {
        ...whole.facts,
        'attribution after a dash': dashed || whole.facts['attribution after a dash'] === true,
        'source on the next line': line,
        'a name before a comma': line && isNameFirst(below),
        'repeats the body': isLong(whole.words) && isRepeated(whole.words, block, document),
        'a short line below': short,
        'announced by a colon': announced,
        'beside other speech': !dashed && !announced && isSpeech(document.before(block), document),
      },
    };
  },
};

const signedBelow: Rule = {
  name: 'blockquote/signed-below',
  kind: 'blockquote',
  pass: 'own',
  description: 'A paragraph without quotation marks above a line that is a dash and a name.',
  look(block, document) {
    const { quotation, marker, label, opener, width, ending, words } = document.features(block);
    if (!words || quotation || marker || label || opener || width >= 400 || ending !== 'stop') return undefined;
    const below = document.after(block);
    if (!isDashedLine(below, document) || block.index === 0 || document.features(below).ending !== 'none')
      return undefined;
    const name = below.text.replace(/^[–—―-]{1,2}[\s\u00a0]*/u, '');
    const [first = ''] = name.split(/[,،、，(（]/u);
    const told = /[,،、，(（]/u.test(name) || document.reading.isOffice(name);
    return {
      facts: {
        'above a dash and a name': isName(first.trim()) && first.trim().split(/\s+/u).length <= 4,
        'with an office or a place': told,
        'a name alone in the tail': document.inTail(below) && !told,
        'beside other dashes': [document.before(block), document.after(below)].some((each) =>
          /^[–—―-]/u.test(each?.text ?? ''),
        ),
        short: width <= 160,
      },
    };
  },
};

/** Columns up to which a line before a colon is the head of a list, or says who speaks. */
const widestHeadword = 20;

/** Whether the paragraph above ends in a colon: what follows is what it announces. */
const isAnnounced = (block: TextBlock, document: TextDocument): boolean => {
  const above = document.before(block);
  return (
    above !== undefined &&
    document.features(above).ending === 'colon' &&
    document.features(above).width > widestHeadword
  );
};

/** Whether a block opens as speech does. */
function isSpeech(block: TextBlock | undefined, document: TextDocument): boolean {
  return /^[“"„«»‘「『–—―-](?![–—―-]*$)/u.test(block?.text ?? '') && document.decided(block)?.kind !== 'listItem';
}

const sentences = /[.!?。！？؟।…]/gu;

const announced: Rule = {
  name: 'blockquote/whole',
  kind: 'blockquote',
  pass: 'own',
  description: 'A paragraph of several sentences that is a quotation and nothing else, among paragraphs that are not.',
  look(block, document) {
    const whole = wholeQuotation(block, document);
    const { width } = document.features(block);
    if (!whole || whole.facts.attribution || whole.facts['dash before the quotation']) return undefined;
    const neighbours = [document.before(block), document.after(block)];
    const talk = neighbours.some((each) => isSpeech(each, document));
    return {
      parts: whole.parts,
      facts: {
        'wholly quoted': true,
        'announced by a colon': isAnnounced(block, document),
        'several sentences': (whole.words.match(sentences)?.length ?? 0) > 1 && width >= 50,
        'beside other speech': talk,
      },
    };
  },
};

/** A source in brackets behind the last full stop: a name with a comma, or a place in a book. */
const citation = /(?<=[.!?。！？؟।”"»」]\s?)[(（]([^()（）]{4,90})[)）]$/u;

const cited: Rule = {
  name: 'blockquote/cited',
  kind: 'blockquote',
  pass: 'own',
  description: 'A paragraph without quotation marks, with a source in brackets behind its last full stop.',
  look(block, document) {
    const { quotation, marker, width } = document.features(block);
    if (quotation || marker || width > 700 || block.text.length > 600) return undefined;
    const found = citation.exec(block.text);
    const source = found?.[1] ?? '';
    if (!found || !/[,،，、]/u.test(source)) return undefined;
    const start = found.index + 1;
    return {
      parts: [
        { role: 'text', start: 0, end: block.text.slice(0, found.index).trimEnd().length },
        { role: 'attribution', start, end: start + source.length },
      ],
      facts: {
        'source behind the full stop': true,
        'a place in a book': /\p{Nd}/u.test(source),
        'announced by a colon': isAnnounced(block, document),
      },
    };
  },
};

const marked: Rule = {
  name: 'blockquote/marked',
  kind: 'blockquote',
  pass: 'own',
  description: 'A line that > opens, as in a mail.',
  look(block) {
    const mark = /^>[> \u00a0]{0,15}/.exec(block.text)?.[0];
    if (mark === undefined || /^>*$/.test(block.text) !== (mark.length === block.text.length)) return undefined;
    const bare = mark.length === block.text.length;
    return {
      marker: { shape: '>', ordinal: mark.replace(/[^>]/g, '').length, length: mark.length },
      facts: { 'marked by >': true },
      parts: bare ? [] : [{ role: 'text', start: mark.length, end: block.text.length }],
    };
  },
};

const attributionLine: Rule = {
  name: 'blockquote/attribution-line',
  kind: 'attribution',
  pass: 'own',
  description: 'A short line below a quotation or verse that says whose words they are.',
  look(block, document) {
    const above = document.before(block);
    const kind = document.decided(above)?.kind;
    if (!above || (kind !== 'blockquote' && kind !== 'verse' && kind !== 'pullQuote')) return undefined;
    const { width, ending } = document.features(block);
    const dashed = isDashedLine(block, document);
    const promised = document.decided(above)?.evidence.includes('a short line below') ?? false;
    const framed = document.features(above).quotation?.framed ?? false;
    const free = (kind === 'verse' || promised || framed) && width <= widestLine && ending === 'none';
    const [first = ''] = block.text.split(/[,،、，]/u);
    const line = !dashed && (free || (isSourceLine(block, document) && (kind !== 'pullQuote' || isName(first.trim()))));
    const named = document.decided(above)?.parts.some(({ role }) => role === 'attribution') ?? false;
    if ((!dashed && !line) || (kind === 'verse' && block.blankBefore === 0) || headsPart(block, document))
      return undefined;
    const dash = dashed ? (/^[–—―-]{1,2}[\s\u00a0]*/u.exec(block.text)?.[0].length ?? 0) : 0;
    return {
      parts: [{ role: 'attribution', start: dash, end: block.text.length }],
      facts: { 'below a quotation': true, 'opens with a dash': dashed, 'named already': named },
    };
  },
};

export const quoteRules: readonly Rule[] = [
  marked,
  repeatsBody,
  repeatedLine,
  dashed,
  attributed,
  announced,
  named,
  signedBelow,
  cited,
  attributionLine,
];
