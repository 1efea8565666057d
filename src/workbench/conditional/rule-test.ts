import type { CellScalar } from '../../host/model/types';
import type { AreaValues } from './area-values';
import { comparisonFormula } from './comparison-formula';
import type { RuleView } from './rule-view';

/** What a rule may ask while it is tried on one cell. */
export interface Trial {
  readonly value: CellScalar;
  /** Values of all cells of the rule. */
  readonly all: () => AreaValues;
  /** Works out a formula of the rule for this cell; null when it cannot be worked out here. */
  readonly formula: (formula: string) => CellScalar | null;
}

/** True when the rule holds for the cell; false also when that cannot be known here. */
export const ruleHolds = (rule: RuleView, trial: Trial): boolean => {
  switch (rule.kind) {
    case 'cellIs':
      return isTrue(comparisonFormula(rule), trial);
    case 'duplicateValues':
    case 'uniqueValues':
      return trial.value !== '' && trial.all().count(trial.value) > 1 === (rule.kind === 'duplicateValues');
    case 'top10':
      return typeof trial.value === 'number' && isAmongFirst(rule, trial.value, trial.all().numbers);
    case 'aboveAverage':
      return typeof trial.value === 'number' && isBesideAverage(rule, trial.value, trial.all().numbers);
    default:
      /* Text, blank, error and date rules carry their meaning as a formula too. */
      return isTrue(rule.formulas[0] ?? null, trial);
  }
};

const isTrue = (formula: string | null, trial: Trial): boolean => {
  const value = formula === null ? null : trial.formula(formula);
  return value === true || (typeof value === 'number' && value !== 0);
};

const isAmongFirst = ({ rank = 10, percent, bottom }: RuleView, value: number, numbers: readonly number[]): boolean => {
  const count = Math.max(1, percent ? Math.floor((numbers.length * rank) / 100) : rank);
  const edge = bottom ? numbers[Math.min(count, numbers.length) - 1] : numbers[Math.max(0, numbers.length - count)];
  return edge !== undefined && (bottom ? value <= edge : value >= edge);
};

const isBesideAverage = (
  { aboveAverage = true, equalAverage = false }: RuleView,
  value: number,
  numbers: readonly number[],
): boolean => {
  const average = numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
  if (value === average) return equalAverage;
  return value > average === aboveAverage;
};
