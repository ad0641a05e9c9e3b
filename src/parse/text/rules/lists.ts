/**
 * Lists and dialogue: what is told by a mark at the head of several blocks.
 *
 * One marked line is none: "1986. A great year" is prose, a lone dash opens an attribution. Runs are counted by the survey
 * of the document; numbers must ascend.
 */
import type { Rule } from '../rule.ts';

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

const labels: Rule = {
  name: 'dialogue/labels',
  kind: 'speakerTurn',
  pass: 'own',
  description: 'A paragraph that a label with a colon opens, where the label comes again and another one does too.',
  look(block, document) {
    const { label, opener } = document.features(block);
    if (!label || !document.spoken(block)) return undefined;
    return {
      parts: [
        ...(label.text === '―' ? [] : [{ role: 'speaker' as const, start: 0, end: label.text.length }]),
        { role: 'text', start: label.length, end: block.text.length },
      ],
      facts: {
        'label comes again': true,
        'another label beside it': true,
        'question and answer': opener?.kind === 'question' || opener?.kind === 'answer',
      },
    };
  },
};

export const listRules: readonly Rule[] = [run, labels];
