/**
 * Metadata out of blocks: what the source says about the article, each value with its place and its rule.
 *
 * Invariant: a line whose words become no metadata stays in the body; a value that the user states is never replaced.
 */

import { type DatelineMatch, datelineOf } from '../../language/dateline.ts';
import type { Credit } from '../../model/nodes.ts';
import { plainText } from '../../model/visit.ts';
import type { TextBlock } from './blocks.ts';
import {
  addParagraph,
  type Builder,
  inferenceOf,
  inlines,
  keptParagraph,
  markGaps,
  omit,
  origin,
  paragraph,
  positionOf,
  provenanceOf,
} from './builder.ts';
import type { Decision } from './decide.ts';
import { hinted } from './front.ts';
import type { Part } from './rule.ts';
import { isName } from './rules/names.ts';

/** Score of an author who is only known as the speaker of a pull quote: below the score at which it is stated. */
const selfQuotedScore = 0.6;

const creditRoles: readonly Credit['role'][] = ['source', 'photo', 'reporting', 'editing', 'author'];

/** States a metadata value that is the text of a block, or a part of it. False if another is stated: the words stay in the body. */
export function statesText(
  builder: Builder,
  key: 'headline' | 'description' | 'byline' | 'articleSection',
  block: TextBlock,
  decision: Decision,
  part?: Part,
): boolean {
  const given = builder.given[key];
  const words = block.text.slice(part?.start, part?.end);
  if ((given !== undefined && given !== words) || builder.metadata[key] !== undefined) return false;
  builder.metadata[key] = words;
  builder.provenance[`/metadata/${key}`] = provenanceOf(builder, block, decision, part);
  return true;
}

/** What parts two labels above one headline. */
const betweenLabels = ' / ';

/** States the section. A page may print a series or a form below it, "Opinion" and "Guest essay": the section has both. */
export function section(builder: Builder, block: TextBlock, decision: Decision): number {
  const { metadata, provenance, given } = builder;
  const above = provenance['/metadata/articleSection'];
  if (metadata.articleSection === undefined || given.articleSection !== undefined || !above)
    return statesText(builder, 'articleSection', block, decision) ? 1 : paragraph(builder, block);
  const { positions, text } = provenanceOf(builder, block, decision);
  metadata.articleSection += `${betweenLabels}${block.text}`;
  provenance['/metadata/articleSection'] = {
    ...above,
    positions: [...above.positions, ...positions],
    text: `${above.text ?? ''}\n${text ?? ''}`,
  };
  return 1;
}

export function byline(builder: Builder, block: TextBlock, decision: Decision): number {
  const office = decision.parts.find((part) => part.role === 'office');
  if (office && jobTitle(builder, block, decision)) return 1;
  const printed = decision.parts.find(({ role }) => role === 'byline');
  if (!(statesText(builder, 'byline', block, decision, printed) || goesOn(builder, block, decision, printed)))
    return paragraph(builder, block);
  const address = decision.parts.filter(({ role }) => role === 'page');
  for (const part of address) omit(builder, positionOf(builder, block, part), decision);
  if (printed) markGaps(builder, block, [printed, ...address]);
  statesAuthors(builder, block, decision);
  if (decision.date !== undefined) statesDate(builder, 'datePublished', decision.date, block, decision);
  if (decision.ambiguous) reportAmbiguous(builder, block, decision);
  return 1;
}

function reportAmbiguous(builder: Builder, block: TextBlock, { ambiguous }: Decision): void {
  const why = ambiguous ? 'reads two ways' : 'names no certain day of a year';
  builder.report('text/ambiguous-date', `"${block.text}" ${why} and was left as it is`, positionOf(builder, block));
}

/** Adds the names of a byline to the authors. */
function statesAuthors(builder: Builder, block: TextBlock, decision: Decision): void {
  const names = decision.parts.filter((part) => part.role === 'name');
  const known = builder.metadata.author ?? [];
  const others = names.filter(({ start, end }) => !known.some(({ name }) => name === block.text.slice(start, end)));
  if (others.length === 0) return;
  const added = others.map(({ start, end }) => ({ type: 'Person' as const, name: block.text.slice(start, end) }));
  builder.metadata.author = [...known, ...added];
  const positions = others.map((name) => positionOf(builder, block, name));
  const stated = builder.provenance['/metadata/author'];
  builder.provenance['/metadata/author'] = stated
    ? { ...stated, positions: [...stated.positions, ...positions] }
    : { ...provenanceOf(builder, block, decision), positions };
}

/** A byline on another line, "Photos: Tom Lee" below "Text: Ada Diaz": the printed byline has both. */
function goesOn(builder: Builder, block: TextBlock, decision: Decision, part?: Part): boolean {
  const above = builder.provenance['/metadata/byline'];
  if (builder.given.byline !== undefined || builder.metadata.byline === undefined || !above) return false;
  const { positions, text } = provenanceOf(builder, block, decision, part);
  builder.metadata.byline += `\n${block.text.slice(part?.start, part?.end)}`;
  builder.provenance['/metadata/byline'] = {
    ...above,
    positions: [...above.positions, ...positions],
    ...(text === undefined ? {} : { text: `${above.text ?? ''}\n${text}` }),
  };
  return true;
}

/** The office of the one author who signs above. */
function jobTitle(builder: Builder, block: TextBlock, decision: Decision): boolean {
  const [author, ...others] = builder.given.author ? [] : (builder.metadata.author ?? []);
  if (!author || others.length > 0 || author.jobTitle !== undefined) return false;
  author.jobTitle = block.text;
  builder.provenance['/metadata/author/0/jobTitle'] = provenanceOf(builder, block, decision);
  return true;
}

function statesDate(
  builder: Builder,
  key: 'datePublished' | 'dateModified',
  date: string,
  block: TextBlock,
  decision: Decision,
): boolean {
  if (builder.metadata[key] !== undefined) return false;
  builder.metadata[key] = date;
  builder.provenance[`/metadata/${key}`] = provenanceOf(builder, block, decision);
  return true;
}

export function date(builder: Builder, block: TextBlock, decision: Decision): number {
  const { date: published, modified } = decision;
  if (published === undefined && modified === undefined) {
    // A hint that could not be followed is reported as one.
    if (decision.ambiguous || decision.rule !== hinted) reportAmbiguous(builder, block, decision);
    return keptLine(builder, block, decision);
  }
  const first = published !== undefined && statesDate(builder, 'datePublished', published, block, decision);
  const second = modified !== undefined && statesDate(builder, 'dateModified', modified, block, decision);
  if (!first && !second) return keptLine(builder, block, decision);
  besideDate(builder, block, decision);
  return 1;
}

/** Keeps a date line that states no date of its own, "Updated 5 hours ago": a paragraph that is marked for what it is. */
function keptLine(builder: Builder, block: TextBlock, decision: Decision): number {
  const node = keptParagraph(builder, block);
  node.data = { inferred: inferenceOf(decision) };
  builder.children.push(node);
  return 1;
}

/** What a date line says besides: who signs, where, a credit; what is nothing known is a paragraph of its own. */
function besideDate(builder: Builder, block: TextBlock, decision: Decision): void {
  const signed = decision.parts.filter(({ role }) => role === 'byline');
  const [first, last] = [signed[0], signed.at(-1)];
  if (first && last) {
    const part = { ...first, end: last.end };
    const stated = statesText(builder, 'byline', block, decision, part) || goesOn(builder, block, decision, part);
    if (stated) statesAuthors(builder, block, decision);
    else addParagraph(builder, block, part);
  }
  for (const part of decision.parts) {
    const role = creditRoles.find((known) => known === part.role);
    if (role) addCredit(builder, block, decision, { role, part });
    else if (part.role === 'text') addParagraph(builder, block, part);
    else if (part.role === 'page') omit(builder, positionOf(builder, block, part), decision);
    else if (part.role === 'place' && !statesPlace(builder, block, decision, part)) addParagraph(builder, block, part);
  }
}

/** The place before a date as the dateline. */
function statesPlace(builder: Builder, block: TextBlock, decision: Decision, part: Part): boolean {
  if (builder.metadata.dateline !== undefined || builder.given.dateline !== undefined) return false;
  const place = block.text.slice(part.start, part.end);
  builder.metadata.dateline = { text: place, place };
  builder.provenance['/metadata/dateline'] = provenanceOf(builder, block, decision, part);
  return true;
}

export function credit(builder: Builder, block: TextBlock, decision: Decision): number {
  addCredit(builder, block, decision, { role: creditRoles.find((known) => known === decision.role) ?? 'source' });
  return 1;
}

/** Adds a credit that is a block, or a part of one; the first of a source says where the text is from. */
function addCredit(
  builder: Builder,
  block: TextBlock,
  decision: Decision,
  { role, part }: { role: Credit['role']; part?: Part },
): void {
  const { data, position } = origin(builder, block, decision);
  const node: Credit = {
    type: 'credit',
    role,
    position: part ? positionOf(builder, block, part) : position,
    data,
    children: inlines(builder, block, part),
  };
  builder.children.push(node);
  if (role !== 'source' || builder.metadata.creditText !== undefined) return;
  builder.metadata.creditText = plainText(node);
  builder.provenance['/metadata/creditText'] = provenanceOf(builder, block, decision, part);
  for (const { role: key, start, end } of decision.parts) {
    if (key !== 'publisher' && key !== 'url') continue;
    builder.metadata.isBasedOn = { ...builder.metadata.isBasedOn, [key]: block.text.slice(start, end) };
    builder.provenance[`/metadata/isBasedOn/${key}`] = provenanceOf(builder, block, decision, {
      role: key,
      start,
      end,
    });
  }
}

/** Blocks of the body among which the paragraph stands that a dateline opens: captions and credits stand above it. */
const headBlocks = 4;

/** A dateline at the head of one of the first paragraphs: the words stay, the metadata is a copy. */
export function readDateline(builder: Builder): void {
  if (builder.metadata.dateline) return;
  const head = new Set<unknown>(builder.children.slice(0, headBlocks));
  for (const [block, node] of builder.paragraphs) {
    if (!head.has(node)) return;
    const found = datelineOf(block.text);
    if (!found) continue;
    statesDateline(builder, block, found);
    return;
  }
}

function statesDateline(builder: Builder, first: TextBlock, found: DatelineMatch): void {
  builder.metadata.dateline = found;
  const positions = [positionOf(builder, first, { role: 'text', start: 0, end: found.text.length })];
  builder.provenance['/metadata/dateline'] = {
    status: 'inferred',
    rule: 'dateline/prefix',
    score: 0.95,
    evidence: ['a place at the head', ...(found.agency === undefined ? [] : ['an agency'])],
    positions,
    text: found.text,
  };
}

export function suggestAuthor(builder: Builder, block: TextBlock, part: Part): void {
  const name = block.text.slice(part.start, part.end);
  if (builder.metadata.author || !isName(name)) return;
  builder.metadata.author = [{ type: 'Person', name }];
  builder.provenance['/metadata/author'] = {
    status: 'inferred',
    rule: 'author/self-pull-quote',
    score: selfQuotedScore,
    evidence: ['speaker of a pull quote', 'its words stand unquoted in the body'],
    positions: [positionOf(builder, block, part)],
    text: name,
  };
}
