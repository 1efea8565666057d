import { toA1 } from '../../src/domain/cell/cell-address';
import type { CellValue } from '../../src/domain/cell/cell-value';
import type { Grid } from '../../src/domain/cell/grid';
import type { Policy } from '../../src/domain/policies/policy';
import type { SettingValues } from '../../src/domain/policies/setting';
import { type Fen, toYuan } from '../../src/domain/subsidy/fen';
import { paymentList } from '../../src/domain/subsidy/payment-list';
import { type SubsidyResult, subsidySlices } from '../../src/domain/subsidy/sum-subsidies';
import { jiaozuo2015 } from '../../src/domain/policies/jiaozuo-2015/jiaozuo-2015';
import { type RegisterOptions, type Row, inputOf } from './studio';

export interface SubsidyCase extends Partial<RegisterOptions> {
  readonly settings?: SettingValues;
  /** Other sheets of the workbook by name: rows of cells from A1 on. */
  readonly sheets?: Readonly<Record<string, readonly (readonly CellValue[])[]>>;
}

/** What subsidies come to for register rows and other sheets. */
export const sums = (
  rows: readonly Row[],
  { settings = {}, sheets = {}, ...options }: SubsidyCase = {},
): SubsidyResult => {
  const policy: Policy = options.policy ?? jiaozuo2015;
  const input = inputOf(rows, { ...options, policy });
  const grids = Object.entries(sheets).map(([sheet, values]): Grid => ({ sheet, values, merges: [] }));
  const payments = grids.flatMap((grid) => paymentList(grid, policy) ?? []);
  const ledgers = grids.filter(({ sheet }) => payments.every((list) => list.sheet !== sheet));
  const slices = subsidySlices({ ...input, settings }, { payments, ledgers });
  for (;;) {
    const step = slices.next();
    if (step.done !== true) continue;
    if (!step.value) throw new Error('the document gives no money for namings');
    return step.value;
  }
};

/** Findings as "sheet!B2 error code". */
export const told = ({ findings }: SubsidyResult): string[] =>
  findings.map(({ sheet, cell, severity, code }) => `${sheet}!${toA1(cell)} ${severity} ${code}`);

const yuan = (fen: Fen | null): number | null => (fen === null ? null : toYuan(fen));

/** Studios, rate, entitled and paid by level, in yuan. */
export const byLevel = ({ figures }: SubsidyResult): Record<string, readonly (number | null)[]> =>
  Object.fromEntries(
    figures.levels.map(({ level, studios, rate, entitled, paid }) => [
      level,
      [studios, yuan(rate), yuan(entitled), toYuan(paid)],
    ]),
  );

/** Entitled, paid and difference in all, in yuan. */
export const inAll = ({ figures: { total } }: SubsidyResult): (number | null)[] => [
  yuan(total.entitled),
  toYuan(total.paid),
  yuan(total.difference),
];

/** A studio row of Jiaozuo. */
export const naming = (name: string, level: string, date: CellValue, paid: CellValue, rest: Row = {}): Row => ({
  'studio.name': `${name}技术创新工作室`,
  'studio.unit': `${name}厂`,
  'leader.name': name,
  'naming.level': level,
  'naming.date': date,
  'subsidy.amount': paid,
  ...rest,
});
