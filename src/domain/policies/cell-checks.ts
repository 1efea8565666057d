import type { CellValue } from '../cell/cell-value';
import type { CellCheck, RowCheck } from '../findings/data-checks/data-context';
import type { FindingSink } from '../findings/finding-sink';
import type { Field } from '../register/field';
import type { Studio } from '../register/studio';

/* Columns of values that hardly repeat (names, remarks) are not worth remembering: after so many there must be hits. */
const TRIAL = 4096;
const HITS = TRIAL / 4;

/**
 * All checks that look at one cell and nothing else. Registers repeat themselves, and most values are in order: a value
 * about which no check had anything to say is not looked at again.
 */
export class CellChecks {
  private silent: Set<CellValue> | null = new Set();
  private hits = 0;
  private key: CellValue | null = null;
  private isKnown = false;
  private isQuiet = false;

  constructor(
    private readonly field: Field,
    private readonly hard: readonly RowCheck[],
    private readonly soft: readonly RowCheck[],
    private readonly sink: FindingSink,
  ) {}

  /** What must be right. */
  checkHard(studio: Studio): void {
    this.key = this.silent ? (studio.cellKey?.(this.field) ?? null) : null;
    this.isKnown = this.key !== null && this.silent?.has(this.key) === true;
    if (this.isKnown) this.hits += 1;
    else this.isQuiet = this.staysQuiet(studio, this.hard);
  }

  /** What could be written better; after everything else has been said about the row. */
  checkSoft(studio: Studio): void {
    if (this.isKnown) return;
    const mayRemember = this.isQuiet && this.key !== null && !this.sink.isQuestioned(this.field);
    if (this.staysQuiet(studio, this.soft) && mayRemember) this.remember();
  }

  private staysQuiet(studio: Studio, checks: readonly RowCheck[]): boolean {
    const before = this.sink.findings.length;
    for (const check of checks) check(studio);
    return this.sink.findings.length === before;
  }

  private remember(): void {
    if (this.key === null || !this.silent) return;
    if (this.silent.size === TRIAL && this.hits < HITS) this.silent = null;
    else this.silent.add(this.key);
  }
}

/** The checks gathered by the cell they look at. */
export const cellChecks = (
  hard: readonly CellCheck[],
  soft: readonly CellCheck[],
  sink: FindingSink,
): readonly CellChecks[] => {
  const fields = new Set([...hard, ...soft].map(({ field }) => field));
  const of = (checks: readonly CellCheck[], wanted: Field): RowCheck[] =>
    checks.filter(({ field }) => field === wanted).map(({ check }) => check);
  return Array.from(fields, (field) => new CellChecks(field, of(hard, field), of(soft, field), sink));
};
