import { dateColumns } from '../findings/data-checks/date-columns';
import { dateOrder } from '../findings/data-checks/date-order';
import type { DataContext, RowCheck, SliceCheck } from '../findings/data-checks/data-context';
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
  /** Counts rows for what concerns the register as a whole, each once. */
  readonly tally: (studios: readonly Studio[]) => void;
  /** What concerns the table whatever the document, in steps between which the caller can pause. */
  readonly tableSteps: readonly (() => void)[];
  /** What rules say about the register as a whole. */
  readonly ruleSteps: readonly (() => void)[];
  /** Where rows are judged by several documents: false when an edited row now names another one. */
  readonly follows?: (studio: Studio) => boolean;
}

/** Collects the findings of several checks of one register. */
export interface SharedCheck {
  readonly sink: FindingSink;
  readonly sameStudio: SameStudio;
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

const eachRow =
  (check: RowCheck): SliceCheck =>
  (studios) => {
    for (const studio of studios) check(studio);
  };

/* Checks that look at several cells. */
const rowsOf = (context: DataContext, sameStudio: SameStudio, quick: boolean): SliceCheck[] => {
  const found = [eachRow(errorValue(context)), eachRow(duplicate(context, sameStudio))];
  return quick ? found : [...found, dateOrder(context)];
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

/** What is told once about the table: columns that are missing or doubtful, totals that are not the sum of all rows. */
export const tableSteps = (input: CheckInput, sink: FindingSink): PreparedCheck['tableSteps'] => {
  const context = dataContext(input, sink);
  return [
    () => missingColumn(context),
    () => twoColumns(context),
    ...(input.quick === true ? [] : [() => totalRow(context)]),
  ];
};

/** Makes a check ready; nothing is read yet. */
export const prepareCheck = (input: CheckInput, shared?: SharedCheck): PreparedCheck => {
  const sink = shared?.sink ?? new FindingSink(input.register, input.grid.merges);
  const sameStudio = shared?.sameStudio ?? new SameStudio();
  const context = dataContext(input, sink);
  const rules = rulesOf(input, sameStudio, sink);
  const quick = input.quick === true;
  const cells = cellsOf(context, quick, rules);
  const rows = rowsOf(context, sameStudio, quick);
  return {
    input,
    sink,
    sameStudio,
    checkRows: (studios) => {
      sink.startRows();
      for (const cell of cells) cell.checkHard(studios);
      for (const check of rows) check(studios);
      rules.checkRows(studios);
      for (const cell of cells) cell.checkSoft();
    },
    tally: rules.tally,
    tableSteps: tableSteps(input, sink),
    ruleSteps: [() => rules.tellNotChecked(), ...rules.registerSteps.map((step) => () => step(input.studios))],
  };
};
