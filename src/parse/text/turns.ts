/**
 * Turns of a dialogue: who speaks is told by a label ("Ada:"), by one of two signs that take turns (● and ○), by dashes of
 * which every other one asks, by names without a colon that take turns ("ADA Why?", "[Ada] Why?", 記者「なぜ」, a name on a
 * line of its own), or, where
 * only one side is named, by the questions that stand right above its turns, or that they are.
 *
 * Invariant: linear in the source; a label that does not come again, with no other beside it, is no speaker.
 */
import type { TextBlock } from './blocks.ts';
import { type Features, type Label, runningWidth } from './features.ts';

/** Blocks of one label or one sign. */
interface Voice {
  members: number[];
  /** Whether the label is the word for a question or an answer. */
  pair: boolean;
}

/** Turns of a voice by which it is known without another that is named. */
const fewestAnswers = 3;
/** Share of the turns of a side that must be more than short lines without an end: "Model One: what we liked" heads a text. */
const fewestSaid = 0.3;
/** Share of the turns of a side that must be what that side says: questions, or what stands below them. */
const mostTurns = 0.5;

/** Blocks that are turns, by the block. */
export function turnsOf(blocks: readonly TextBlock[], features: readonly Features[]): Set<number> {
  const voices = new Map<string, Voice>();
  for (const { index } of blocks) {
    const { label: colon, dashed, opener } = features[index] ?? {};
    const label = colon ?? dashed;
    if (label === undefined) continue;
    const pair = opener?.kind === 'question' || opener?.kind === 'answer';
    // "Q1." and "Q2." are one side.
    const name = pair ? opener.kind : label.text;
    const voice = voices.get(name) ?? { members: [], pair };
    voice.members.push(index);
    voices.set(name, voice);
  }
  const speakers = [...voices].filter(
    ([, { members, pair }]) =>
      pair ||
      (members.length >= 2 && members.filter((index) => isSaid(features[index])).length > members.length * fewestSaid),
  );
  if (speakers.length >= 2) {
    const known = new Set(speakers.flatMap(([, { members }]) => members));
    return new Set([...known, ...fullNames(voices, speakers, known)]);
  }
  const answers = new Set(speakers.flatMap(([name, voice]) => answersOf(name, voice, blocks, features)));
  if (answers.size === 0) {
    const ways = [signed, markedTurns, markedQuestions];
    for (const turnsBy of ways) {
      const turns = turnsBy(blocks, features);
      if (turns.length > 0) return new Set(turns);
    }
    return answers;
  }
  return new Set([...answers, ...fullNames(voices, speakers, answers)]);
}

/** Blocks between two turns of one dialogue at most, where a speaker is called by the whole name. */
const nearTurn = 2;

/** Turns whose label is the whole name of a speaker who is else called by a part of it or by initials. */
function fullNames(
  voices: ReadonlyMap<string, Voice>,
  speakers: readonly (readonly [string, Voice])[],
  known: ReadonlySet<number>,
): number[] {
  const calls = new Set(speakers.map(([call]) => call.toUpperCase().replace(/\P{L}/gu, '')));
  const names = [...voices].filter(([name, { members }]) => {
    const words = name.toUpperCase().match(/[\p{L}\p{M}]+/gu) ?? [];
    const initials = words.map((word) => word.charAt(0)).join('');
    return (
      members.length === 1 &&
      words.length > 1 &&
      [initials, ...words].some((call) => call.length > 1 && calls.has(call))
    );
  });
  const first = names.flatMap(([, { members }]) => members);
  const turns = new Set([...known, ...first]);
  return first.filter((index) =>
    Array.from({ length: nearTurn * 2 + 1 }, (_, at) => index - nearTurn + at).some(
      (at) => at !== index && turns.has(at),
    ),
  );
}

/** Whether a turn says something: it is long, or ends. */
const isSaid = (look: Features | undefined): boolean =>
  look !== undefined && (look.ending !== 'none' || look.width >= runningWidth);

const isQuestion = (look: Features | undefined): boolean => look?.ending === 'question';

/** Endings with which Japanese and Korean ask: no mark need follow them. */
const askingEnd = /(?:か[。．]?|は。)[」』]?$|(?:[나까가니냐]|\p{Script=Hangul}[은는])(?:[.．]|…\.?)[”"』]?$/u;

/** Whether a block asks. */
const asks = ({ index, text }: TextBlock, features: readonly Features[]): boolean =>
  isQuestion(features[index]) || askingEnd.test(text.slice(-5));

/** The turns of the one side that is named: below questions, or questions themselves. Two wide dashes name who asks. */
function answersOf(
  name: string,
  { members }: Voice,
  blocks: readonly TextBlock[],
  features: readonly Features[],
): number[] {
  const isAsked = (index: number): boolean => {
    const block = blocks[index];
    return block !== undefined && asks(block, features);
  };
  const asked = members.filter((index) => isAsked(index - 1)).length;
  const asking = members.filter(isAsked).length;
  const [fewest, most] = name === '―' ? [2, members.length * leastAsked] : [fewestAnswers, members.length * mostTurns];
  return members.length >= fewest && (asked >= most || asking >= most) ? members : [];
}

/** Share of what wide dashes open that must ask. */
const leastAsked = 0.3;

/** Signs that stand for voices, and any others: bullets are those of lists as well. */
const signShapes = /[■-◿]/u;

/** Turns that begin with one of two signs: questions mostly with one, what is said to them with the other. */
function signed(blocks: readonly TextBlock[], features: readonly Features[]): number[] {
  const shaped = twoSigns(blocks, features, (shape) => signShapes.test(shape));
  if (shaped.length > 0) return shaped;
  const turns = twoSigns(blocks, features, () => true);
  // Where bullets are voices, all that asks stands on one side.
  const asked = turns.filter((index) => isQuestion(features[index]));
  const signs = new Set(asked.map((index) => features[index]?.marker?.shape));
  return asked.length > 1 && signs.size === 1 && asked.length * 2 >= turns.length - 1 ? turns : [];
}

function twoSigns(
  blocks: readonly TextBlock[],
  features: readonly Features[],
  counts: (shape: string) => boolean,
): number[] {
  const voices = new Map<string, number[]>();
  let changes = 0;
  let last = '';
  for (const { index } of blocks) {
    const marker = features[index]?.marker;
    if (!marker || marker.ordinal !== undefined || !counts(marker.shape)) continue;
    const members = voices.get(marker.shape) ?? [];
    members.push(index);
    voices.set(marker.shape, members);
    if (marker.shape !== last) changes += 1;
    last = marker.shape;
  }
  const [asking, saying, ...more] = [...voices.values()];
  if (!asking || !saying || more.length > 0 || asking.length < 2) return [];
  const turns = [...asking, ...saying];
  const asked = asking.filter((index) => isQuestion(features[index]));
  return changes >= turns.length * mostTurns && asked.length >= asking.length * mostTurns ? turns : [];
}

/** A dash or a star that may open what somebody says, and one that goes on with who said it: "— Yes, — said Ada". */
const openingDash = /^(?:[–—―-]|[*＊](?=[\s\u00a0]))[\s\u00a0]*(?=[\p{L}\p{N}¿¡"“„«『「(])/u;
const saidBehind = /[,.!?…][\s\u00a0]?[–—―-][\s\u00a0]?\p{Ll}/u;

/** Units of the dash or the star that opens a block; 0 if none does. */
export const dashLength = (text: string): number => openingDash.exec(text.slice(0, 8))?.[0].length ?? 0;

/** Questions that make an interview, and the shares of dashes and of the text that must keep to its order. */
const fewestAsked = 3;
const mostInOrder = 0.75;
const mostOutOfOrder = 0.2;
const leastDashed = 0.6;
const leastAsking = 0.2;

/**
 * The turns of an interview whose questions a dash opens: every other dash asks, or every dash does and what stands below
 * answers. In a story somebody is said to speak, and more is told between the dashes.
 */
function markedTurns(blocks: readonly TextBlock[], features: readonly Features[]): number[] {
  const dashes = blocks.filter(({ index, text }) => dashLength(text) > 0 && !features[index]?.quotation);
  const [first, last] = [dashes[0]?.index ?? 0, dashes.at(-1)?.index ?? 0];
  const asking = dashes.filter((block) => asks(block, features));
  const told = dashes.filter(({ text }) => saidBehind.test(text.slice(0, longestTag)));
  if (asking.length < fewestAsked || told.length > dashes.length * mostOutOfOrder) return [];
  const turns = dashes.map(({ index }) => index);
  const texts = blocks.slice(first, last + 1).filter(({ index }) => isSaid(features[index])).length;
  const answered = asking.filter(({ index }) => isAnswered(blocks[index + 1], features)).length;
  if (asking.length >= dashes.length * mostInOrder)
    return answered === asking.length && dashes.length >= texts * leastAsking ? turns : [];
  const inTurn = dashes.filter((_, at) => at % 2 === 0);
  const askedInTurn = inTurn.filter((block) => asks(block, features)).length;
  const inOrder =
    askedInTurn >= inTurn.length * mostInOrder && asking.length - askedInTurn <= dashes.length * mostOutOfOrder;
  return inOrder && dashes.length >= texts * leastDashed ? turns : [];
}

/** A mark that may stand before what an interviewer says: a sign, a star or a dash. */
const askingMark = /^(?:[■-◿★☆❖❓]|[*＊](?=[\s\u00a0])|[–—―-])/u;

/** Marked lines that make an interview whose answers bear no mark, and the shares of them that ask: a dash is found in stories. */
const fewestQuestions = 3;
const mostSignsAsk = 0.4;
const mostDashesAsk = 0.6;

/**
 * Lines that one mark opens, each above text without it: the side that asks, which also says things to be answered. A heading
 * with such a mark ends in no full stop; a line of a list stands above another.
 */
function markedQuestions(blocks: readonly TextBlock[], features: readonly Features[]): number[] {
  const marked = new Map<string, TextBlock[]>();
  for (const block of blocks) {
    const mark = askingMark.exec(block.text.slice(0, 2))?.[0];
    if (mark === undefined || block.text.length === mark.length) continue;
    const lines = marked.get(mark) ?? [];
    lines.push(block);
    marked.set(mark, lines);
  }
  for (const [mark, lines] of marked) {
    const asking = lines.filter((block) => asks(block, features));
    const open = lines.some((block) => features[block.index]?.ending === 'none' && !asks(block, features));
    const told = lines.some(({ text }) => saidBehind.test(text.slice(0, longestTag)));
    const fewest = lines.length * (isDashMark(mark) ? mostDashesAsk : mostSignsAsk);
    const answered = lines.every(({ index }) => isAnsweredBelow(mark, blocks[index + 1], features));
    if (lines.length >= fewestQuestions && !open && !told && answered && asking.length >= fewest)
      return lines.map(({ index }) => index);
  }
  return [];
}

const isDashMark = (mark: string): boolean => /^[–—―-]$/u.test(mark);

/** Whether what stands below a marked line says something without that mark; a quotation of East Asia ends in none. */
const isAnsweredBelow = (mark: string, below: TextBlock | undefined, features: readonly Features[]): boolean =>
  below !== undefined &&
  !below.text.startsWith(mark) &&
  (isSaid(features[below.index]) || features[below.index]?.quotation !== undefined);

/** Units of a turn in which somebody is said to speak. */
const longestTag = 240;

/** Whether what stands below a question says something without a dash. */
const isAnswered = (below: TextBlock | undefined, features: readonly Features[]): boolean =>
  below !== undefined && dashLength(below.text) === 0 && isSaid(features[below.index]);

/** Names that no colon parts from what is said: in capitals, in brackets, before a quotation of East Asia. */
const bareLabels: readonly RegExp[] = [
  /^(\p{Lu}[\p{Lu}\p{M}\p{Nd}.'’&-]{0,20}(?:[ \u00a0]\p{Lu}[\p{Lu}\p{M}\p{Nd}.'’&-]{0,20}){0,3})[ \u00a0]+(?=\p{Lu}[\p{Ll}\s'’]|["“„«¿¡(])/u,
  /^[[【［]([^[\]【】［］]{1,24})[\]】］][ \u00a0]*(?=\S)/u,
  /^([\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー・]{1,8})(?=「)/u,
];
const longestBare = 90;
const fewestBare = 4;
const mostBareVoices = 4;

/** Blocks that a name without a colon opens, with that name: two names or more take turns, and one of them asks. */
export function bareVoicesOf(blocks: readonly TextBlock[], features: readonly Features[]): Map<number, Label> {
  for (const pattern of bareLabels) {
    const labels = new Map<number, Label>();
    const counts = new Map<string, number>();
    for (const { index, text } of blocks) {
      const found = pattern.exec(text.slice(0, longestBare));
      const name = found?.[1];
      if (!found || name === undefined) continue;
      labels.set(index, { text: found[0].trimEnd(), length: found[0].length });
      counts.set(found[0].trimEnd(), (counts.get(found[0].trimEnd()) ?? 0) + 1);
    }
    for (const [index, { text }] of labels) if ((counts.get(text) ?? 0) < 2) labels.delete(index);
    if (takeTurns(labels, blocks, features)) return labels;
  }
  return new Map();
}

/** Whether names change from one turn to the next, and one of them asks mostly. */
function takeTurns(
  labels: ReadonlyMap<number, Label>,
  blocks: readonly TextBlock[],
  features: readonly Features[],
): boolean {
  const turns = [...labels];
  const voices = new Map<string, { turns: number; asked: number }>();
  for (const [index, { text }] of turns) {
    const block = blocks[index];
    const voice = voices.get(text) ?? { turns: 0, asked: 0 };
    voice.turns += 1;
    if (block && asks(block, features)) voice.asked += 1;
    voices.set(text, voice);
  }
  const changes = turns.filter(([, { text }], at) => at > 0 && turns[at - 1]?.[1].text !== text).length;
  return (
    turns.length >= fewestBare &&
    voices.size > 1 &&
    voices.size <= mostBareVoices &&
    changes >= (turns.length - 1) * mostInOrder &&
    [...voices.values()].some((voice) => voice.asked >= voice.turns * mostInOrder)
  );
}

/** Columns and words up to which a line is the name of who speaks below it, and turns by which such names are known. */
const widestNameLine = 40;
const mostNameWords = 4;
const fewestNamed = 4;
const nameLine = /^[\p{Lu}\p{Lo}][\p{L}\p{M}.'’()·・ \u00a0-]*$/u;

/** Names that stand alone on a line above what is said, and come again: two take turns, and what stands below one of them asks. */
export function nameLinesOf(blocks: readonly TextBlock[], features: readonly Features[]): Map<number, Label> {
  const lines = new Map<string, number[]>();
  for (const { index, text } of blocks) {
    const { width = 0, ending } = features[index] ?? {};
    const below = blocks[index + 1];
    if (width > widestNameLine || ending !== 'none' || !below || !nameLine.test(text)) continue;
    if (text.split(/[\s\u00a0]+/u).length > mostNameWords || !isSaid(features[below.index])) continue;
    const members = lines.get(text);
    if (members) members.push(index);
    else lines.set(text, [index]);
  }
  const voices = [...lines].filter(([, members]) => members.length >= 2);
  const turns = voices.flatMap(([text, members]) => members.map((index) => ({ index, text })));
  turns.sort((one, other) => one.index - other.index);
  const changes = turns.filter(({ text }, at) => at > 0 && turns[at - 1]?.text !== text).length;
  const asks = voices.some(
    ([, members]) => members.filter((index) => isQuestion(features[index + 1])).length >= members.length * mostTurns,
  );
  const inTurn = turns.length >= fewestNamed && changes >= (turns.length - 1) * mostInOrder;
  if (voices.length < 2 || voices.length > mostBareVoices || !asks || !inTurn) return new Map();
  return new Map(turns.map(({ index, text }) => [index, { text, length: text.length }]));
}
