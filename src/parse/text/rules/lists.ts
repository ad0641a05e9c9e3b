/**
 * Lists and dialogue: what is told by a mark or a label at the head of several blocks, or by what announces them.
 *
 * One marked line is none: "1986. A great year" is prose, a lone dash opens an attribution. Runs are counted by the survey
 * of the document; numbers must ascend.
 */
import type { Rule } from '../rule.ts';
import { dashLength } from '../turns.ts';
import { isAboveText } from './tables.ts';

const run: Rule = {
  name: 'list/run',
  kind: 'listItem',
  pass: 'own',
  description: 'One of two or more adjacent lines with the same bullet, or with numbers that ascend from one.',
  look(block, document) {
    const { marker } = document.features(block);
    if (!marker || !document.listed(block)) return undefined;
    return {
      marker,
      parts: [{ role: 'text', start: marker.length, end: block.text.length }],
      facts: {
        'in a run of items': true,
        bullet: marker.ordinal === undefined && !/[–—-]/.test(marker.shape),
        dash: /[–—-]/.test(marker.shape),
        'ascending numbers': marker.ordinal !== undefined,
      },
    };
  },
};

const bare: Rule = {
  name: 'list/bare',
  kind: 'listItem',
  pass: 'own',
  description:
    'One of several short lines without a mark or a full stop that a colon or a title announces, or that figures open.',
  look(block, document) {
    const first = document.bareItemOf(block);
    if (first === undefined) return undefined;
    const titled = document.announced(block);
    if (document.tableOf(block) !== undefined || (document.boxOf(block) !== undefined && !titled)) return undefined;
    const above = document.blocks[first - 1];
    return {
      marker: { shape: '', length: 0 },
      facts: {
        'in a run of short lines': true,
        'announced by a colon': above !== undefined && document.features(above).ending === 'colon',
        'announced by a title': titled,
        'opens with a figure': /^[\p{Nd}½¼¾⅓⅔]/u.test(block.text),
        'together and apart from the text': block.index > first ? block.blankBefore === 0 : block.blankBefore > 0,
        'opens with a label of its own': document.features(block).label !== undefined,
        'in the tail': document.inTail(document.blocks[first] ?? block),
        'at the very top': first <= 1,
        'below words of the page': above !== undefined && document.reading.furniture(above.text) !== undefined,
      },
    };
  },
};

const facts: Rule = {
  name: 'list/facts',
  kind: 'listItem',
  pass: 'own',
  description: 'Three or more lines that stand together, each with a label of its own, as a box of facts has them.',
  look(block, document) {
    const first = document.boxOf(block);
    if (first === undefined || document.tableOf(block) !== undefined || document.verseOf(block) !== undefined)
      return undefined;
    const { label, opener } = document.features(block);
    // The title of the box stands above its list.
    if (!label && block.index === first) return undefined;
    return {
      marker: { shape: '', length: 0 },
      facts: {
        'in a box of facts': true,
        'a label of its own': label !== undefined,
        'opens with a word for a credit': opener !== undefined,
        'above the text': isAboveText(first, document),
      },
    };
  },
};

const labels: Rule = {
  name: 'dialogue/labels',
  kind: 'speakerTurn',
  pass: 'own',
  description:
    'A paragraph that a label or one of two signs opens, where each comes again, or a dash, where every other one asks.',
  look(block, document) {
    const { label: colon, dashed, opener, marker } = document.features(block);
    if (!document.spoken(block) || (marker?.ordinal !== undefined && document.listed(block))) return undefined;
    const label = colon ?? dashed ?? document.voiceOf(block);
    const dash = label ? 0 : dashLength(block.text);
    const start = label?.length ?? (dash > 0 ? dash : (marker?.length ?? 0));
    const speaker = label && label.text !== '―' ? [{ role: 'speaker' as const, start: 0, end: label.text.length }] : [];
    return {
      // Where a name stands alone, the paragraphs below it are what is said.
      parts: start === block.text.length ? speaker : [...speaker, { role: 'text', start, end: block.text.length }],
      facts: {
        'label comes again': label !== undefined,
        'one of two signs': label === undefined && dash === 0 && marker !== undefined,
        'a dash in turn': dash > 0,
        'question and answer': opener?.kind === 'question' || opener?.kind === 'answer',
      },
    };
  },
};

export const listRules: readonly Rule[] = [run, bare, facts, labels];
