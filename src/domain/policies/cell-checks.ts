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
  /* Rows of the slice whose cell the soft checks still have to look at, and whether the hard ones said nothing there. */
  private readonly open: Studio[] = [];
  private readonly quiet: boolean[] = [];

  constructor(
    private readonly field: Field,
    private readonly hard: readonly RowCheck[],
    private readonly soft: readonly RowCheck[],
    private readonly sink: FindingSink,
  ) {}

  /** What must be right, in each of these rows. */
  checkHard(studios: readonly Studio[]): void {
    this.open.length = 0;
    this.quiet.length = 0;
    for (const studio of studios) {
      if (this.isSilent(studio)) continue;
      this.open.push(studio);
      this.quiet.push(this.staysQuiet(studio, this.hard));
    }
  }

  /** What could be written better; after everything else has been said about the rows. */
  checkSoft(): void {
    this.open.forEach((studio, at) => {
      const mayRemember = this.quiet[at] === true && !this.sink.isQuestioned(studio.row, this.field);
      if (this.staysQuiet(studio, this.soft) && mayRemember) this.remember(studio);
    });
  }

  private isSilent(studio: Studio): boolean {
    const key = this.silent && studio.cellKey?.(this.field);
    if (key === null || key === undefined || this.silent?.has(key) !== true) return false;
    this.hits += 1;
    return true;
  }

  private staysQuiet(studio: Studio, checks: readonly RowCheck[]): boolean {
    const before = this.sink.findings.length;
    for (const check of checks) check(studio);
    return this.sink.findings.length === before;
  }

  private remember(studio: Studio): void {
    const key = studio.cellKey?.(this.field) ?? null;
    if (key === null || !this.silent) return;
    if (this.silent.size === TRIAL && this.hits < HITS) this.silent = null;
    else this.silent.add(key);
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
