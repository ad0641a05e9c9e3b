/**
 * Turns of a dialogue: who speaks is told by a label ("Ada:"), by one of two signs that take turns (● and ○), by dashes of
 * which every other one asks, or, where only one side is named, by the questions that stand right above its turns, or that
 * they are.
 *
 * Invariant: linear in the source; a label that does not come again, with no other beside it, is no speaker.
 */
import type { TextBlock } from './blocks.ts';
import { type Features, runningWidth } from './features.ts';

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
    const voice = voices.get(label.text) ?? { members: [], pair };
    voice.members.push(index);
    voices.set(label.text, voice);
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
  const answers = new Set(speakers.flatMap(([, voice]) => answersOf(voice, features)));
  if (answers.size === 0) {
    const signs = signed(blocks, features);
    return new Set(signs.length > 0 ? signs : dashedTurns(blocks, features));
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

/** The turns of the one side that is named: below questions, or questions themselves. */
function answersOf({ members }: Voice, features: readonly Features[]): number[] {
  const asked = members.filter((index) => isQuestion(features[index - 1])).length;
  const asking = members.filter((index) => isQuestion(features[index])).length;
  const most = members.length * mostTurns;
  return members.length >= fewestAnswers && (asked >= most || asking >= most) ? members : [];
}

/** Turns that begin with one of two signs: questions mostly with one, what is said to them with the other. */
function signed(blocks: readonly TextBlock[], features: readonly Features[]): number[] {
  const voices = new Map<string, number[]>();
  let changes = 0;
  let last = '';
  for (const { index } of blocks) {
    const marker = features[index]?.marker;
    if (!marker || !/[■-◿]/u.test(marker.shape)) continue;
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

/** A dash that may open what somebody says, and one that goes on with who said it: "— Yes, — said Ada". */
const openingDash = /^(?:[–—―]|-(?=[\s\u00a0]))[\s\u00a0]*(?=[^\s–—―-])/u;
const saidBehind = /[,.!?…][\s\u00a0]?[–—―-][\s\u00a0]?\p{Ll}/u;

/** Units of the dash that opens a block; 0 if none does. */
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
function dashedTurns(blocks: readonly TextBlock[], features: readonly Features[]): number[] {
  const dashes = blocks.filter(({ index, text }) => dashLength(text) > 0 && !features[index]?.quotation);
  const [first, last] = [dashes[0]?.index ?? 0, dashes.at(-1)?.index ?? 0];
  const asking = dashes.filter(({ index }) => isQuestion(features[index]));
  const told = dashes.filter(({ text }) => saidBehind.test(text.slice(0, longestTag)));
  if (asking.length < fewestAsked || told.length > dashes.length * mostOutOfOrder) return [];
  const turns = dashes.map(({ index }) => index);
  const texts = blocks.slice(first, last + 1).filter(({ index }) => isSaid(features[index])).length;
  const answered = asking.filter(({ index }) => isAnswered(blocks[index + 1], features)).length;
  if (asking.length >= dashes.length * mostInOrder)
    return answered === asking.length && dashes.length >= texts * leastAsking ? turns : [];
  const inTurn = dashes.filter((_, at) => at % 2 === 0);
  const askedInTurn = inTurn.filter(({ index }) => isQuestion(features[index])).length;
  const inOrder =
    askedInTurn >= inTurn.length * mostInOrder && asking.length - askedInTurn <= dashes.length * mostOutOfOrder;
  return inOrder && dashes.length >= texts * leastDashed ? turns : [];
}

/** Units of a turn in which somebody is said to speak. */
const longestTag = 240;

/** Whether what stands below a question says something without a dash. */
const isAnswered = (below: TextBlock | undefined, features: readonly Features[]): boolean =>
  below !== undefined && dashLength(below.text) === 0 && isSaid(features[below.index]);
