import type { CellCheck } from '../findings/data-checks/data-context';
import type { FindingSink, FindingSource } from '../findings/finding-sink';
import type { Field } from '../register/field';
import type { Studio } from '../register/studio';
import type { Policy, RegisterRule, Report, RowRule, Rule, RuleContext } from './policy';

/** The rules of a document that this register's columns allow, with what is told once about the others. */
export interface CompiledRules {
  /** Rules that look at one cell alone, for each such cell. */
  readonly cellChecks: readonly CellCheck[];
  /** All other rules of a row, each over all of the rows: the engine runs a rule many times faster when it stays with it. */
  readonly checkRows: (studios: readonly Studio[]) => void;
  /** Counts rows for the rules of the register as a whole that can be counted. */
  readonly tally: (studios: readonly Studio[]) => void;
  /** Rules of the register as a whole, one step each; all rows were counted before. */
  readonly registerSteps: readonly ((studios: readonly Studio[]) => void)[];
  readonly tellNotChecked: () => void;
}

const sourceOf = ({ id, article, severity }: Rule, { id: policy, document }: Policy): FindingSource => ({
  rule: `${policy}/${id}`,
  severity,
  clause: { document, article },
});

const missingFields = ({ needs, oneOf = [] }: Rule, has: (field: Field) => boolean): Field[] => [
  ...needs.filter((field) => !has(field)),
  ...oneOf.filter((group) => !group.some(has)).flat(),
];

const canCheck = (rule: Rule, has: (field: Field) => boolean): boolean => {
  if (missingFields(rule, has).length === 0) return true;
  return rule.partial === true && [...rule.needs, ...(rule.oneOf ?? []).flat()].some(has);
};

const reportTo =
  (sink: FindingSink, source: FindingSource): Report =>
  (studio, field, found) =>
    sink.tell(source, studio, field, found);

const cellChecksOf = (
  rules: readonly RowRule[],
  { policy }: RuleContext,
  has: (field: Field) => boolean,
  sink: FindingSink,
): CellCheck[] =>
  rules.flatMap((rule) => {
    const report = reportTo(sink, sourceOf(rule, policy));
    return rule.needs
      .filter(has)
      .map((field) => ({ field, check: (studio) => rule.checkCell?.(studio, field, report) }));
  });

const rowChecks = (rules: readonly RowRule[], context: RuleContext, sink: FindingSink) =>
  rules.map((rule) => {
    const report = reportTo(sink, sourceOf(rule, context.policy));
    return (studio: Studio): void => rule.check(studio, report, context);
  });

/** Sorts out once which rules run on this register; `has` tells whether a field has a column. */
export const compileRules = (
  rules: readonly Rule[],
  context: RuleContext,
  has: (field: Field) => boolean,
  sink: FindingSink,
): CompiledRules => {
  const able = rules.filter((rule) => canCheck(rule, has));
  const rowRules = able.filter((rule): rule is RowRule => rule.scope === 'row');
  const checks = rowChecks(
    rowRules.filter((rule) => rule.checkCell === undefined),
    context,
    sink,
  );
  const whole = able
    .filter((rule): rule is RegisterRule => rule.scope === 'register')
    .map((rule) => ({ rule, tally: rule.tally?.(context) }));
  return {
    cellChecks: cellChecksOf(
      rowRules.filter((rule) => rule.checkCell !== undefined),
      context,
      has,
      sink,
    ),
    checkRows: (studios) => {
      for (const check of checks) for (const studio of studios) check(studio);
    },
    tally: (studios) => {
      for (const { tally } of whole) if (tally) for (const studio of studios) tally.add(studio);
    },
    registerSteps: whole.map(({ rule, tally }) => (studios) => {
      const report = reportTo(sink, sourceOf(rule, context.policy));
      if (tally) tally.tell(report);
      else rule.check(studios, report, context);
    }),
    tellNotChecked: () => {
      for (const rule of rules) tellMissing(rule, missingFields(rule, has), context.policy, sink);
    },
  };
};

const tellMissing = (rule: Rule, fields: readonly Field[], policy: Policy, sink: FindingSink): void => {
  const [first] = fields;
  if (!first) return;
  const found = {
    code: 'not-checked',
    severity: 'info',
    params: { fields: fields.join(','), article: rule.article },
  } as const;
  sink.tell(sourceOf(rule, policy), null, first, found);
};
