/**
 * The edits that the Markdown parser makes in its list of events, in time that grows with what an edit moves.
 *
 * The parser (micromark 4) closes a container at each line that does not continue it, by an edit near the end of the list;
 * its own `consume` makes the whole list anew for it, so that 8,000 quotations of a line keep it busy for a minute. While a
 * text is parsed, another stands in its place that leaves alone what lies before the first edit. Invariant: the list is the
 * same event by event, and after the call, which is synchronous, the parser is as it was.
 */
import { EditMap } from 'micromark-util-edit-map';

type Events = Parameters<EditMap['consume']>[0];

/** Runs a parse. Where the parser cannot be changed (its prototypes are frozen) it is only slower. */
export function withQuickEdits<Result>(parse: () => Result): Result {
  const { consume } = EditMap.prototype;
  if (!Reflect.set(EditMap.prototype, 'consume', consumeTail)) return parse();
  try {
    return parse();
  } finally {
    Reflect.set(EditMap.prototype, 'consume', consume);
  }
}

function consumeTail(this: EditMap, events: Events): undefined {
  const edits = this.map.sort(([one], [other]) => one - other);
  const start = edits[0]?.[0] ?? events.length;
  const tail = events.slice(start);
  events.length = start;
  let at = start;
  const keep = (end: number): void => {
    for (; at < end; at += 1) {
      const event = tail[at - start];
      if (event) events.push(event);
    }
  };
  for (const [index, remove, added] of edits) {
    keep(index);
    for (const event of added) events.push(event);
    at = Math.max(at, index + remove);
  }
  keep(start + tail.length);
  edits.length = 0;
  this.index?.clear();
}
