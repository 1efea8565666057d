import type { CellCheck } from '../findings/data-checks/data-context';
import type { FindingSink, Told } from '../findings/finding-sink';
import type { Field } from '../register/field';
import type { KnownValue } from '../register/known-value';
import type { Studio } from '../register/studio';

/* What the checks said about one value. */
interface Verdict {
  readonly hard: readonly Told[];
  /* Null until the value was met in a row that has nothing against it. */
  readonly soft: readonly Told[] | null;
  /* Most values that could be written better are met once: what is said of them is kept from the second time on. */
  readonly met: boolean;
}

const NOTHING: readonly Told[] = [];
/* Most values are in order: one look tells it. */
const IN_ORDER: Verdict = { hard: NOTHING, soft: NOTHING, met: true };
const UNMET: Verdict = { hard: NOTHING, soft: null, met: false };
const MET: Verdict = { hard: NOTHING, soft: null, met: true };

/**
 * All checks that look at one cell and nothing else. Registers repeat themselves: each distinct value is judged once, and
 * what was said about it is said again wherever it stands.
 */
export class CellChecks {
  private readonly remembers: boolean;
  /* Rows of the slice whose cell the soft checks still have to look at, with what is known of their values. */
  private readonly open: Studio[] = [];
  private readonly openValues: (KnownValue | null)[] = [];

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
    this.openValues.length = 0;
    const column = this.remembers ? (studios[0]?.column?.(this.field) ?? null) : null;
    for (const studio of studios) {
      const known = column && column.keptAt(studio.row);
      if (known?.judge === this && known.verdict === IN_ORDER) continue;
      if (known) this.sayHard(known, studio);
      else run(this.hard, studio);
      if (this.soft.length === 0) continue;
      this.open.push(studio);
      this.openValues.push(known);
    }
  }

  /** What could be written better; after everything else has been said about the rows. */
  checkSoft(): void {
    for (const [at, studio] of this.open.entries()) {
      /* Nothing is suggested for a value that something else is wrong with. */
      if (this.sink.isQuestioned(studio.row, this.field)) continue;
      const known = this.openValues[at];
      if (known) this.saySoft(known, studio);
      else run(this.soft, studio);
    }
  }

  private sayHard(known: KnownValue, studio: Studio): void {
    if (known.judge === this) {
      for (const told of (known.verdict as Verdict).hard) this.sink.tellAgain(told, studio);
      return;
    }
    const hard = this.judge(this.hard, studio);
    known.judge = this;
    if (hard !== NOTHING) known.verdict = { hard, soft: null, met: false };
    else known.verdict = this.soft.length === 0 ? IN_ORDER : UNMET;
  }

  private saySoft(known: KnownValue, studio: Studio): void {
    const verdict = known.verdict as Verdict;
    if (verdict.soft) {
      for (const told of verdict.soft) this.sink.tellAgain(told, studio);
      return;
    }
    const soft = this.judge(this.soft, studio);
    if (verdict.hard !== NOTHING) known.verdict = { hard: verdict.hard, soft, met: true };
    else if (soft === NOTHING) known.verdict = IN_ORDER;
    else known.verdict = verdict.met ? { hard: NOTHING, soft, met: true } : MET;
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
