import { FindingSink } from '../../findings/finding-sink';
import { SameStudio } from '../../findings/same-studio';
import type { Field } from '../../register/field';
import type { Studio } from '../../register/studio';
import type { CheckInput } from '../check-input';
import type { Policy } from '../policy';
import { type PreparedCheck, prepareCheck, tableSteps } from '../prepare-check';

/** The rows that one document judges. Null: a document that is not built in, of which nothing is known. */
export interface DocumentRows {
  readonly policy: Policy | null;
  /** Read with that document's words for levels. */
  readonly studios: readonly Studio[];
}

/** What all rows of a mixed register share. */
export interface MixedInput extends Omit<CheckInput, 'studios' | 'policy'> {
  /** The workbook's own document. */
  readonly main: Policy;
  readonly parts: readonly DocumentRows[];
  /** False when an edited row names another document than it did. */
  readonly follows: (studio: Studio) => boolean;
}

const UNKNOWN = { rule: 'data/unknown-document', severity: 'info' } as const;
const FIELD = 'naming.policy' satisfies Field;

/* Plain data checks only: nothing is known of what the document asks. */
const withoutRules = (main: Policy): Policy => ({ ...main, rules: [] });

const byRow = (a: Studio, b: Studio): number => a.row - b.row;

/** A check of a register in which several documents judge rows: each row by its own, the table as a whole once. */
export const prepareMixed = ({ main, parts, follows, ...rest }: MixedInput): PreparedCheck => {
  const sink = new FindingSink(rest.register, rest.grid.merges);
  const sameStudio = new SameStudio();
  const checks = parts.map(({ policy, studios }) => ({
    isKnown: policy !== null,
    check: prepareCheck({ ...rest, studios, policy: policy ?? withoutRules(main) }, { sink, sameStudio }),
    rows: new Set(studios.map(({ row }) => row)),
  }));
  const studios = parts.flatMap((part) => part.studios).sort(byRow);
  const required = [...new Set(parts.flatMap(({ policy }) => policy?.required ?? []))];
  const input = { ...rest, policy: { ...main, required }, studios };
  const apart = (some: readonly Studio[]) =>
    checks.map((each) => ({ ...each, own: some.filter(({ row }) => each.rows.has(row)) }));
  return {
    input,
    sink,
    sameStudio,
    follows,
    checkRows: (some) => {
      for (const { check, own, isKnown } of apart(some)) {
        if (own.length === 0) continue;
        check.checkRows(own);
        if (isKnown) continue;
        for (const studio of own)
          sink.tell(UNKNOWN, studio, FIELD, { code: 'unknown-document', params: { value: studio.text(FIELD) } });
      }
    },
    tally: (some) => {
      for (const { check, own } of apart(some)) check.tally(own);
    },
    tableSteps: tableSteps(input, sink),
    ruleSteps: checks.flatMap(({ check }) => check.ruleSteps),
  };
};
