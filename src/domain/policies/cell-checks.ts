import type { CellCheck } from '../findings/data-checks/data-context';
import type { FindingSink, Told } from '../findings/finding-sink';
import type { Field } from '../register/field';
import type { KnownValue } from '../register/known-value';
import type { Studio } from '../register/studio';

/* What the checks said about one value. */
interface Verdict {
  readonly hard: readonly Told[];
  /* Null until the value was met in a row that has nothing against it. */
  soft: readonly Told[] | null;
}

const NOTHING: readonly Told[] = [];

/**
 * All checks that look at one cell and nothing else. Registers repeat themselves: each distinct value is judged once, and
 * what was said about it is said again wherever it stands.
 */
export class CellChecks {
  private readonly remembers: boolean;
  /* Rows of the slice whose cell the soft checks still have to look at, with what is known of their values. */
  private readonly open: Studio[] = [];
  private readonly openVerdicts: (Verdict | null)[] = [];

  constructor(
    private readonly field: Field,
    private readonly hard: readonly CellCheck[],
    private readonly soft: readonly CellCheck[],
    private readonly sink: FindingSink,
  ) {
    this.remembers = !hard.some(({ looksAround }) => looksAround);
  }

  /** What must be right, in each of these rows. */
  checkHard(studios: readonly Studio[]): void {
    this.open.length = 0;
    this.openVerdicts.length = 0;
    const column = this.remembers ? (studios[0]?.column?.(this.field) ?? null) : null;
    for (const studio of studios) {
      const known = column && column.settledAt(studio.row);
      const verdict = known && this.verdictOn(known, studio);
      if (!verdict) run(this.hard, studio);
      else if (verdict.soft === NOTHING) continue;
      this.open.push(studio);
      this.openVerdicts.push(verdict);
    }
  }

  /** What could be written better; after everything else has been said about the rows. */
  checkSoft(): void {
    const { open, openVerdicts } = this;
    for (let at = 0; at < open.length; at += 1) {
      const studio = open[at];
      /* Nothing is suggested for a value that something else is wrong with. */
      if (!studio || this.sink.isQuestioned(studio.row, this.field)) continue;
      const verdict = openVerdicts[at];
      if (!verdict) run(this.soft, studio);
      else if (verdict.soft) for (const told of verdict.soft) this.sink.tellAgain(told, studio);
      else verdict.soft = this.judge(this.soft, studio);
    }
  }

  /* Says what there is to say about a value. */
  private verdictOn(known: KnownValue, studio: Studio): Verdict {
    if (known.judge === this) {
      const verdict = known.verdict as Verdict;
      if (verdict.hard !== NOTHING) for (const told of verdict.hard) this.sink.tellAgain(told, studio);
      return verdict;
    }
    const verdict: Verdict = { hard: this.judge(this.hard, studio), soft: this.soft.length === 0 ? NOTHING : null };
    known.judge = this;
    known.verdict = verdict;
    return verdict;
  }

  private judge(checks: readonly CellCheck[], studio: Studio): readonly Told[] {
    const told = this.sink.record(() => run(checks, studio));
    return told.length === 0 ? NOTHING : told;
  }
}

const run = (checks: readonly CellCheck[], studio: Studio): void => {
  for (const { check } of checks) check(studio);
};

/** The checks gathered by the cell they look at. */
export const cellChecks = (
  hard: readonly CellCheck[],
  soft: readonly CellCheck[],
  sink: FindingSink,
): readonly CellChecks[] => {
  const fields = new Set([...hard, ...soft].map(({ field }) => field));
  const of = (checks: readonly CellCheck[], wanted: Field): CellCheck[] =>
    checks.filter(({ field }) => field === wanted);
  return Array.from(fields, (field) => new CellChecks(field, of(hard, field), of(soft, field), sink));
};
