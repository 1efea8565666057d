import { cellName } from '../../host/model/references/a1';
import type { RuleView } from './rule-view';

const SIGNS: Readonly<Partial<Record<string, string>>> = {
  equal: '=',
  notEqual: '<>',
  lessThan: '<',
  lessThanOrEqual: '<=',
  greaterThan: '>',
  greaterThanOrEqual: '>=',
};

/** A cell-value rule as the formula it stands for, written for the rule's first cell; null for an unknown comparison. */
export const comparisonFormula = ({ operator = '', formulas, areas }: RuleView): string | null => {
  const [first, second] = formulas;
  const cell = firstCell(areas);
  if (first === undefined) return null;
  const sign = SIGNS[operator];
  if (sign) return `${cell}${sign}(${first})`;
  if (second === undefined || !/between$/i.test(operator)) return null;
  const between = betweenFormula(cell, first, second);
  return operator === 'between' ? between : `NOT(${between})`;
};

/* The bounds may stand in either order. */
const betweenFormula = (cell: string, a: string, b: string): string =>
  `OR(AND(${cell}>=(${a}),${cell}<=(${b})),AND(${cell}>=(${b}),${cell}<=(${a})))`;

const firstCell = (areas: RuleView['areas']): string =>
  cellName(
    areas.reduce((row, area) => Math.min(row, area.row), Infinity),
    areas.reduce((column, area) => Math.min(column, area.column), Infinity),
  );
