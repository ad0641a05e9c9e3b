/** Memories: what was made once is not made again. Invariant: what is remembered is as what would be made anew. */

/** Asks a memory, and makes what it lacks. A memory that is full begins anew. */
export function recall<Key, Value>(
  memory: { get(key: Key): Value | undefined; set(key: Key, value: Value): unknown; size?: number; clear?(): void },
  key: Key,
  make: () => Value,
  size: number = Number.POSITIVE_INFINITY,
): Value {
  const known = memory.get(key);
  if (known !== undefined) return known;
  const made = make();
  if ((memory.size ?? 0) >= size) memory.clear?.();
  memory.set(key, made);
  return made;
}

/** Makes a value at its first use. */
export function once<Value>(make: () => Value): () => Value {
  let made: { value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
