/**
 * Quotations that stand apart: pull quotes, which repeat the body or are set between dashes, and block quotes.
 *
 * A quotation inside a paragraph is none; a paragraph in quotation marks followed by "said somebody" is dialogue.
 */
import type { TextBlock } from '../blocks.ts';
import type { Quotation } from '../features.ts';
import type { Part, Rule, Sight, TextDocument } from '../rule.ts';

/** Longest attribution, in UTF-16 units. */
const longestAttribution = 80;

/** Who is named behind the closing mark; empty if nobody; `undefined` if the block goes on as prose. */
function attributionOf(text: string, { rest }: Quotation): { parts: Part[]; dash: boolean } | undefined {
  const tail = text.slice(rest);
  const lead = /^[\s\u00a0]*(?:[–—―-]{1,2}|[(（])?[\s\u00a0]*/u.exec(tail)?.[0] ?? '';
  const dash = /[–—―(（-]/u.test(lead);
  const name = tail.slice(lead.length).replace(/[\s)）–—―-]+$/u, '');
  if (name === '' || /^[.,!?…]+$/u.test(name)) return { parts: [], dash: false };
  if (!dash || name.length > longestAttribution || /[.!?][\s”"]/u.test(name)) return undefined;
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

/** Fewest characters of a quotation that is looked for in the body: shorter ones recur by chance. */
const shortestRepeated = 20;

const repeatsBody: Rule = {
  name: 'pull-quote/repeats-body',
  kind: 'pullQuote',
  pass: 'own',
  look(block, document) {
    const whole = wholeQuotation(block, document);
    const repeats = whole && whole.words.length >= shortestRepeated ? document.repeated(whole.words, block) : undefined;
    if (!whole || !repeats) return undefined;
    return { parts: whole.parts, facts: { ...whole.facts, 'repeats the body': true }, repeats };
  },
};

const dashed: Rule = {
  name: 'pull-quote/dashed',
  kind: 'pullQuote',
  pass: 'own',
  look(block, document) {
    const whole = wholeQuotation(block, document);
    return whole?.facts['dash before the quotation'] && whole.facts.attribution
      ? { parts: whole.parts, facts: whole.facts }
      : undefined;
  },
};

/** Whether a block is nothing but a dash and a name, below a quotation. */
function isAttributionLine(block: TextBlock | undefined): block is TextBlock {
  return block !== undefined && /^[–—―-]{1,2}[\s\u00a0]*\p{L}[^.!?]{0,79}$/u.test(block.text);
}

const attributed: Rule = {
  name: 'blockquote/attributed',
  kind: 'blockquote',
  pass: 'own',
  look(block, document) {
    const whole = wholeQuotation(block, document);
    const below = isAttributionLine(document.after(block));
    if (!whole || whole.facts['dash before the quotation'] || (!whole.facts.attribution && !below)) return undefined;
    return { parts: whole.parts, facts: { ...whole.facts, 'attribution after a dash': true } };
  },
};

const marked: Rule = {
  name: 'blockquote/marked',
  kind: 'blockquote',
  pass: 'own',
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
  look(block, document) {
    const above = document.before(block);
    if (!above || !isAttributionLine(block)) return undefined;
    const below = document.decided(above)?.kind === 'blockquote';
    const dash = /^[–—―-]{1,2}[\s\u00a0]*/u.exec(block.text)?.[0].length ?? 0;
    return {
      parts: [{ role: 'attribution', start: dash, end: block.text.length }],
      facts: { 'below a quotation': below },
    };
  },
};

export const quoteRules: readonly Rule[] = [marked, repeatsBody, dashed, attributed, attributionLine];
