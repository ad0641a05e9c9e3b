/**
 * The head of a mail: lines at the very top that each open with the name of a field (RFC 5322, 3.6). Its subject is the
 * headline, its sender signs, the rest is for the post.
 *
 * Invariant: one such line is none; the head ends at the first line that opens with no field.
 */
import type { TextBlock } from '../blocks.ts';
import type { Part, Rule, TextDocument } from '../rule.ts';
import { isName } from './names.ts';

/** Names of the fields that tell a head, and how many different ones must stand in it. */
const known = new Set(['from', 'to', 'cc', 'bcc', 'subject', 'date', 'sent', 'reply-to']);
const fewestFields = 3;
/** Lines that a head may have. */
const mostLines = 24;

/** The name of a field and the colon behind it; replies and forwarded mails say so before their subject. */
const fieldShape = /^([A-Za-z][A-Za-z-]{0,30}):[\t ]*(?=\S)/;
const replied = /^(?:(?:re|fwd?|aw|wg):[\t ]*){1,4}(?=\S)/i;
/** The line that mail programs put above a mail that is sent on. */
const forwarded = /^-{3,}[^-]{4,40}-{3,}$/;

const fieldOf = (block: TextBlock | undefined): string | undefined =>
  block && fieldShape.exec(block.text)?.[1]?.toLowerCase();

/** The field that a block of the head of a mail is, `forwarded` for the line above it; `undefined` for all that is none. */
function fieldIn(block: TextBlock, document: TextDocument): string | undefined {
  const { blocks } = document;
  const top = forwarded.test(blocks[0]?.text ?? '') ? 1 : 0;
  const own = block.index < top ? 'forwarded' : fieldOf(block);
  if (block.index >= mostLines || own === undefined) return undefined;
  const fields: string[] = [];
  for (let at = top; at < mostLines; at++) {
    const field = fieldOf(blocks[at]);
    if (field === undefined) break;
    fields.push(field);
  }
  const told = new Set(fields.filter((field) => known.has(field)));
  return block.index < top + fields.length && told.has('from') && told.size >= fewestFields ? own : undefined;
}

/** Where what a field says begins. */
const saidAt = ({ text }: TextBlock): number => fieldShape.exec(text)?.[0].length ?? 0;

/** The sender's name before an address in angle brackets (RFC 5322, 3.4), or alone. */
function senderOf(block: TextBlock): Part | undefined {
  const from = saidAt(block);
  const written = block.text.slice(from).replace(/<[^<>]{0,320}>$/, '');
  const lead = /^["'\s]*/.exec(written)?.[0].length ?? 0;
  const name = written.slice(lead).replace(/["'\s]{1,8}$/, '');
  return isName(name) ? { role: 'byline', start: from + lead, end: from + lead + name.length } : undefined;
}

const subject: Rule = {
  name: 'mail/subject',
  kind: 'headline',
  pass: 'front',
  description: 'The line "Subject: …" in the head of a mail.',
  look(block, document) {
    if (fieldIn(block, document) !== 'subject') return undefined;
    const from = saidAt(block);
    const start = from + (replied.exec(block.text.slice(from))?.[0].length ?? 0);
    return { parts: [{ role: 'text', start, end: block.text.length }], facts: { 'a field of a mail': true } };
  },
};

const sender: Rule = {
  name: 'mail/sender',
  kind: 'byline',
  pass: 'own',
  description: 'The line "From: …" in the head of a mail, where it has a name.',
  look(block, document) {
    const printed = fieldIn(block, document) === 'from' ? senderOf(block) : undefined;
    if (!printed) return undefined;
    const rest = block.text.slice(printed.end).search(/[^"'\s]/);
    const address: Part[] = rest < 0 ? [] : [{ role: 'page', start: printed.end + rest, end: block.text.length }];
    return { parts: [printed, { ...printed, role: 'name' }, ...address], facts: { 'a field of a mail': true } };
  },
};

const sent: Rule = {
  name: 'mail/date',
  kind: 'date',
  pass: 'own',
  description: 'The line "Date: …" or "Sent: …" in the head of a mail.',
  look(block, document) {
    const field = fieldIn(block, document);
    const found = field === 'date' || field === 'sent' ? document.reading.date(block.text) : undefined;
    if (!found || found.ambiguous) return undefined;
    return { date: found.date, parts: [], facts: { 'a field of a mail': true } };
  },
};

const address: Rule = {
  name: 'mail/field',
  kind: 'furniture',
  pass: 'own',
  description: 'Any other line in the head of a mail: who else it went to, and how.',
  look(block, document) {
    const field = fieldIn(block, document);
    if (field === undefined || field === 'subject') return undefined;
    return {
      parts: [],
      facts: { 'a field of a mail': true, 'the sender or the day': /^(?:from|date|sent)$/.test(field) },
    };
  },
};

export const mailRules: readonly Rule[] = [subject, sender, sent, address];
