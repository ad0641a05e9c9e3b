/**
 * What a piece of work costs, to compare small inputs with large ones within one run.
 *
 * Invariant: it is time of this process's processor, so that other load of the machine does not count, and the least of
 * three.
 */
export function work(run: () => unknown): number {
  const costs = [1, 2, 3].map(() => {
    const start = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(start);
    return user + system;
  });
  return Math.min(...costs);
}
