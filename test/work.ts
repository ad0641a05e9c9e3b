/**
 * How the cost of a piece of work grows with its size, found within one run: so many times what few cost is what many cost.
 *
 * Invariant: it is time of this process's processor, so that other load of the machine does not count, and the least of
 * three rounds after a first that only warms up, so that a compiler or a collector at work does not count either. What
 * grows by the square does so in each.
 */
export async function growth(run: (size: number) => unknown, few: number, many: number): Promise<number> {
  const cost = async (size: number): Promise<number> => {
    const start = process.cpuUsage();
    await run(size);
    const { user, system } = process.cpuUsage(start);
    return user + system;
  };
  await cost(few);
  let least = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 3; round++) {
    // A clock of small times is coarse: the small piece counts by the dearest of three.
    const first = Math.max(await cost(few), await cost(few), await cost(few));
    least = Math.min(least, (await cost(many)) / first);
  }
  return least;
}
