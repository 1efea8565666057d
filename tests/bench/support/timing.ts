/** What one run of a piece of work cost, in milliseconds. */
export interface Cost {
  readonly wall: number;
  readonly cpu: number;
}

/** Runs a piece of work once; garbage of before is taken out first when the process may. */
export const costOf = (work: () => unknown): Cost => {
  globalThis.gc?.();
  const before = process.cpuUsage();
  const start = performance.now();
  work();
  const wall = performance.now() - start;
  const { user, system } = process.cpuUsage(before);
  return { wall, cpu: (user + system) / 1000 };
};

const least = (costs: readonly Cost[]): Cost => ({
  wall: Math.min(...costs.map(({ wall }) => wall)),
  cpu: Math.min(...costs.map(({ cpu }) => cpu)),
});

/**
 * Runs every candidate once per round, one after the other, so that a slow moment of the machine meets all of them.
 * Gives the least cost of each.
 */
export const sideBySide = <Name extends string>(
  rounds: number,
  candidates: Readonly<Record<Name, () => unknown>>,
): Record<Name, Cost> => {
  const names = Object.keys(candidates) as Name[];
  const costs = new Map<Name, Cost[]>(names.map((name) => [name, []]));
  for (let round = 0; round < rounds; round++) {
    for (const name of names) costs.get(name)?.push(costOf(candidates[name]));
  }
  return Object.fromEntries(names.map((name) => [name, least(costs.get(name) ?? [])])) as Record<Name, Cost>;
};
