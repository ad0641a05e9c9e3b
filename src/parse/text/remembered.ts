/**
 * The reading of a language, with its answers about the lines of one source: many rules ask the same of the same line.
 *
 * Invariant: an answer is what the reading says; as many are kept as lines were asked about, for one source only.
 */
import type { Reading } from '../../language/reading.ts';

/** Remembers what a question about a line was answered. */
function once<Answer>(ask: (line: string) => Answer): (line: string) => Answer {
  const answers = new Map<string, { answer: Answer }>();
  return (line) => {
    const known = answers.get(line);
    if (known) return known.answer;
    const answer = ask(line);
    answers.set(line, { answer });
    return answer;
  };
}

/** A reading that answers each question about a line once. */
export function remembered(reading: Reading): Reading {
  return {
    ...reading,
    opener: once(reading.opener),
    furniture: once(reading.furniture),
    isCall: once(reading.isCall),
    date: once(reading.date),
    looseDate: once(reading.looseDate),
    isSection: once(reading.isSection),
    isTitle: once(reading.isTitle),
    isOffice: once(reading.isOffice),
    asks: once(reading.asks),
    isPictured: once(reading.isPictured),
    isNewsroom: once(reading.isNewsroom),
    isItself: once(reading.isItself),
    isMade: once(reading.isMade),
    isRepublished: once(reading.isRepublished),
    isContribution: once(reading.isContribution),
    isEnd: once(reading.isEnd),
    isSpeechVerb: once(reading.isSpeechVerb),
    photoEnd: once(reading.photoEnd),
    bylineEnd: once(reading.bylineEnd),
  };
}
