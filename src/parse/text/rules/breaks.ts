/**
 * What parts or ends a text: a line of marks, or the word for the end alone on its line.
 *
 * Invariant: a break has no words of the article.
 */
import type { Rule } from '../rule.ts';

const ruleLine: Rule = {
  name: 'break/rule-line',
  kind: 'thematicBreak',
  pass: 'own',
  description: 'A line of three or more marks, or of one that parts sections by itself.',
  look(block, document) {
    if (document.tableOf(block) !== undefined) return undefined;
    const marks = block.text.length <= 80 && /^([*⁂·•~_=—–#＊◆◇■□●○☆★-])(?:[\s\u3000]*\1)*$/u.test(block.text);
    const count = block.text.replace(/\s/gu, '').length;
    return marks && (count >= 3 || /^[⁂◆◇☆★]$/u.test(block.text))
      ? { facts: { 'three marks or more': true }, parts: [] }
      : undefined;
  },
};

const endLine: Rule = {
  name: 'break/end-line',
  kind: 'thematicBreak',
  pass: 'own',
  description: 'The word for the end, alone on its line below the text: "—END—", 以上.',
  look(block, document) {
    if (block.text.length > 24 || !document.reading.isEnd(block.text) || !document.inTail(block)) return undefined;
    // A row of several marks is no word: "★★★☆☆".
    if (!/[\p{L}\p{N}]|^(.)\1*$/u.test(block.text)) return undefined;
    return { facts: { 'the word for the end': true }, parts: [] };
  },
};

export const breakRules: readonly Rule[] = [ruleLine, endLine];
