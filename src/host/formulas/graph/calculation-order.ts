import type { FormulaCell } from './formula-cell';
import type { FormulaGraph } from './formula-graph';

/** Formulas to work out, each after all it reads; `circular` ones read themselves in the end. */
export interface CalculationOrder {
  readonly ordered: readonly FormulaCell[];
  readonly circular: readonly FormulaCell[];
}

/* Follows readers of readers and counts, for each formula reached, how many others have to come before it. */
const reach = (start: readonly FormulaCell[], graph: FormulaGraph): Map<FormulaCell, FormulaCell[]> => {
  const readers = new Map<FormulaCell, FormulaCell[]>();
  const waiting = [...start];
  for (let cell = waiting.pop(); cell; cell = waiting.pop()) {
    if (readers.has(cell)) continue;
    const found = [...new Set(graph.readersOf(cell.sheet.id, cell.row, cell.column))];
    readers.set(cell, found);
    waiting.push(...found);
  }
  return readers;
};

/** Everything that depends on the given formulas, they themselves included, in an order in which it can be worked out. */
export const calculationOrder = (start: readonly FormulaCell[], graph: FormulaGraph): CalculationOrder => {
  const readers = reach(start, graph);
  const before = new Map([...readers.keys()].map((cell) => [cell, 0]));
  for (const found of readers.values()) for (const cell of found) before.set(cell, (before.get(cell) ?? 0) + 1);
  const ordered = [...before].filter(([, count]) => count === 0).map(([cell]) => cell);
  for (let at = 0; at < ordered.length; at++) {
    const cell = ordered[at];
    for (const reader of (cell && readers.get(cell)) ?? []) {
      const left = (before.get(reader) ?? 0) - 1;
      before.set(reader, left);
      if (left === 0) ordered.push(reader);
    }
  }
  return { ordered, circular: [...before].filter(([, count]) => count > 0).map(([cell]) => cell) };
};
