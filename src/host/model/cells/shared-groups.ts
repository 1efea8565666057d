import type { CellTable } from './cell-table';

interface Place {
  readonly row: number;
  readonly column: number;
}

/**
 * Shared formulas stand in the first cell of their group. When that cell changes, the others would lose theirs,
 * so all of the group are written out with a formula of their own.
 */
export class SharedGroups {
  readonly #formulas = new Map<string, string>();
  readonly #rows = new Set<number>();

  constructor(table: CellTable) {
    const broken = new Set<number>();
    for (const [group, { row, column }] of table.base.masters) {
      const content = table.edits.get(row, column)?.content;
      const index = table.base.find(row, column);
      const isOwn = table.base.formulas.get(index)?.kind === 'shared';
      if (content && isOwn && content.formula !== table.baseFormula(index, row, column)) broken.add(group);
    }
    if (broken.size > 0) this.collect(table, broken);
  }

  /** Rows that must be written anew for this reason. */
  rows(): Iterable<number> {
    return this.#rows;
  }

  /** Formula a cell gets instead of its share; null when nothing changes for it. */
  formulaOf(row: number, column: number): string | null {
    return this.#formulas.get(`${row} ${column}`) ?? null;
  }

  private collect(table: CellTable, broken: ReadonlySet<number>): void {
    for (const [index, formula] of table.base.formulas) {
      if (formula.kind !== 'shared' || !broken.has(formula.group)) continue;
      const { row, column } = placeOf(table, index);
      const content = table.edits.get(row, column)?.content;
      const text = content ? content.formula : table.baseFormula(index, row, column);
      if (text === null || content?.kept === false) continue;
      this.#formulas.set(`${row} ${column}`, text);
      this.#rows.add(row);
    }
  }
}

const placeOf = ({ base }: CellTable, index: number): Place => {
  let [low, high] = [0, base.rows.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((base.offsets[middle] as number) <= index) low = middle;
    else high = middle - 1;
  }
  return { row: base.rows[low] as number, column: base.columns[index] as number };
};
