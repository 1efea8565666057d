import { dateColumns } from '../findings/data-checks/date-columns';
import { dateOrder } from '../findings/data-checks/date-order';
import type { DataContext, RowCheck } from '../findings/data-checks/data-context';
import { duplicate } from '../findings/data-checks/duplicate';
import { errorValue } from '../findings/data-checks/error-value';
import { missingColumn } from '../findings/data-checks/missing-column';
import { missing } from '../findings/data-checks/missing';
import { numberColumns } from '../findings/data-checks/number-columns';
import { spelling } from '../findings/data-checks/spelling';
import { totalRow } from '../findings/data-checks/total-row';
import { twoColumns } from '../findings/data-checks/two-columns';
import { wordColumns } from '../findings/data-checks/word-columns';
import { FindingSink } from '../findings/finding-sink';
import { SameStudio } from '../findings/same-studio';
import type { Field } from '../register/field';
import type { Studio } from '../register/studio';
import type { CheckInput } from './check-input';
import { sharedCells } from './shared-cells';
import { type CellChecks, cellChecks } from './cell-checks';
import { type CompiledRules, compileRules } from './compile-rules';
import type { RuleContext } from './policy';
import { withDecidedRates } from './rates-in-force';

/** A check made ready for its register: which rules run is settled, rows can be checked one by one. */
export interface PreparedCheck {
  readonly input: CheckInput;
  readonly sink: FindingSink;
  /** Rows must have been added before they are checked. */
  readonly sameStudio: SameStudio;
  readonly checkRows: (studios: readonly Studio[]) => void;
  /** What concerns the register as a whole, in steps between which the caller can pause. */
  readonly wholeSteps: readonly (() => void)[];
}

const dataContext = (input: CheckInput, sink: FindingSink): DataContext => ({
  ...input,
  required: input.policy.required,
  levelLabels: input.policy.levelLabels,
  sink,
});

const cellsOf = (context: DataContext, quick: boolean, rules: CompiledRules): readonly CellChecks[] => {
  const hard = [missing, dateColumns, numberColumns, wordColumns].flatMap((check) => check(context));
  return cellChecks([...hard, ...rules.cellChecks], quick ? [] : spelling(context), context.sink);
};

/* Checks that look at several cells. */
const rowsOf = (context: DataContext, sameStudio: SameStudio, quick: boolean, rules: CompiledRules): RowCheck[] => {
  const found = [errorValue(context), duplicate(context, sameStudio)];
  return quick ? [...found, rules.checkRow] : [...found, dateOrder(context), rules.checkRow];
};

const rulesOf = (input: CheckInput, sameStudio: SameStudio, sink: FindingSink): CompiledRules => {
  const { policy, register, asOf, quick } = input;
  const fields = new Set(register.columns.map(({ field }) => field));
  const context: RuleContext = {
    asOf,
    register,
    policy: withDecidedRates(policy, input.settings ?? {}),
    settings: input.settings ?? {},
    studios: input.studios,
    sameStudio: (studio) => sameStudio.of(studio),
    sharedBy: sharedCells(register, input.grid),
  };
  const rules = quick ? policy.rules.filter(({ severity }) => severity === 'error') : policy.rules;
  return compileRules(rules, context, (field: Field) => fields.has(field), sink);
};

/** Makes a check ready; nothing is read yet. */
export const prepareCheck = (input: CheckInput): PreparedCheck => {
  const sink = new FindingSink(input.register, input.grid.merges);
  const sameStudio = new SameStudio();
  const context = dataContext(input, sink);
  const rules = rulesOf(input, sameStudio, sink);
  const quick = input.quick === true;
  const cells = cellsOf(context, quick, rules);
  const rows = rowsOf(context, sameStudio, quick, rules);
  return {
    input,
    sink,
    sameStudio,
    checkRows: (studios) => {
      sink.startRows();
      for (const cell of cells) cell.checkHard(studios);
      for (const studio of studios) for (const check of rows) check(studio);
      for (const cell of cells) cell.checkSoft();
    },
    wholeSteps: [
      () => missingColumn(context),
      () => twoColumns(context),
      ...(quick ? [] : [() => totalRow(context)]),
      () => rules.tellNotChecked(),
      ...rules.registerSteps.map((step) => () => step(input.studios)),
    ],
  };
};
