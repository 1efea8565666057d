import type { Setting } from '../../domain/policies/setting';
import type { DrawnBlock, DrawnValue } from '../sheet-drawing';
import { levelRows } from './level-rows';
import type { SheetInput } from './sheet-inputs';
import { headOf, type Span } from './sheet-plan';
import type { SubsidyWording } from './subsidy-wording';
import type { SummarySource } from './summary-formulas';
import { restRow, statedRows, totalRow } from './total-rows';

/** Heads of a block of sums. */
export const summaryHead = (name: string, words: SubsidyWording, withRate: boolean): DrawnValue[] => {
  const { columns } = words;
  return [
    null,
    name,
    withRate ? columns.clause : null,
    withRate ? columns.rate : null,
    columns.studios,
    columns.unsettled,
    columns.entitled,
    columns.paid,
    columns.difference,
    withRate ? columns.remark : null,
  ];
};

/** A block with its title and heads above. */
export const titled = (span: Span, title: string, head: DrawnValue[], rows: readonly DrawnValue[][]): DrawnBlock => ({
  at: { row: headOf(span) - 1, column: 0 },
  rows: [[title], head, ...rows],
});

const promotionRow = (
  inputs: readonly SheetInput[],
  setting: Setting | undefined,
  words: SubsidyWording,
): DrawnValue[] => {
  const input = inputs.find(({ key }) => key === 'promotion');
  const explained = [null, null, null, null, null, words.promotion.explained];
  return [null, words.promotion.label, setting?.article ?? null, input?.value ?? null, ...explained];
};

/** Rates and sums by level, the total, the register's own total, how a rise is paid. */
export const topBlock = (source: SummarySource, inputs: readonly SheetInput[]): DrawnBlock => {
  const { result, plan, words } = source;
  const setting = result.context.policy.settings.find(({ key }) => key === 'promotion');
  const rows = [
    ...levelRows(source),
    ...(plan.rest === null ? [] : [restRow(plan.rest, source)]),
    totalRow(plan.total, source),
    ...(plan.stated === null ? [] : statedRows(plan.stated, source)),
    ...(plan.promotion === null ? [] : [promotionRow(inputs, setting, words)]),
  ];
  return titled(plan.levels, words.sections.levels, summaryHead(words.columns.level, words, true), rows);
};
