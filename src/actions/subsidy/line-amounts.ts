import type { CellAmount } from './cell-formulas';
import { cellOf } from './cell-formulas';
import { toFen } from '../../domain/subsidy/fen';
import { registerPayments } from '../../domain/subsidy/register-payments';
import type { SubsidyContext } from '../../domain/subsidy/subsidy-context';
import type { SubsidyLine } from '../../domain/subsidy/subsidy-line';

const FIELD = 'subsidy.amount';

/** The cells that a line's payments stand in: those of a list, else the register's own, blank ones included. */
export const lineAmounts = ({ rows, payments }: SubsidyLine, context: SubsidyContext): CellAmount[] => {
  const { sheet, columns } = context.register;
  if (payments.some((payment) => payment.sheet !== sheet))
    return payments.map(({ sheet: list, cell, raw, amount, unit }) => ({
      reference: cellOf(list, cell),
      raw,
      amount,
      unit,
    }));
  const unit = columns.find(({ field }) => field === FIELD)?.unit ?? 1;
  return rows.flatMap((studio) => {
    const cell = studio.address(FIELD);
    /* A merged cell counts with the first of its studios only. */
    if (!studio.has(FIELD) || (cell.row !== studio.row && context.sharedBy(studio, FIELD) > 1)) return [];
    const { paid, byOthers } = registerPayments(studio, context);
    if (!paid && byOthers.some((other) => other.cell.column === cell.column)) return [];
    const amount = paid?.amount ?? toFen(0);
    return [{ reference: cellOf(sheet, cell), raw: paid?.raw ?? studio.raw(FIELD), amount, unit }];
  });
};
