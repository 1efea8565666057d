import { toFen } from '../../domain/subsidy/fen';
import { registerPayments } from '../../domain/subsidy/register-payments';
import type { Payment } from '../../domain/subsidy/payment';
import type { SubsidyContext } from '../../domain/subsidy/subsidy-context';
import type { SubsidyLine } from '../../domain/subsidy/subsidy-line';
import type { CellAddress } from '../../domain/cell/cell-address';
import type { Studio } from '../../domain/register/studio';
import { type CellAmount, cellOf } from './cell-formulas';

const FIELD = 'subsidy.amount';

/* Where the register has room for a payment in this row, whether something stands there or not. */
const placesIn = (
  studio: Studio,
  context: SubsidyContext,
): { readonly cell: CellAddress; readonly unit: 1 | 10000 }[] => {
  const { register, further } = context;
  const cell = studio.address(FIELD);
  /* A merged cell counts with the first of its studios only. */
  const isOwn = studio.has(FIELD) && (cell.row === studio.row || context.sharedBy(studio, FIELD) <= 1);
  const unit = register.columns.find(({ field }) => field === FIELD)?.unit ?? 1;
  return [
    ...(isOwn ? [{ cell, unit }] : []),
    ...further.map(({ column, unit: own }) => ({ cell: { row: studio.row, column }, unit: own })),
  ];
};

const isAt = ({ row, column }: CellAddress, { cell }: Payment): boolean => cell.row === row && cell.column === column;

const amountsOf = (studio: Studio, context: SubsidyContext): CellAmount[] => {
  const { register, grid } = context;
  const { paid, byOthers } = registerPayments(studio, context);
  return placesIn(studio, context).flatMap(({ cell, unit }) => {
    if (byOthers.some((other) => isAt(cell, other))) return [];
    const payment = paid.find((each) => isAt(cell, each));
    const raw = payment?.raw ?? grid.values[cell.row]?.[cell.column] ?? '';
    return [{ reference: cellOf(register.sheet, cell), raw, amount: payment?.amount ?? toFen(0), unit }];
  });
};

/** The cells that a line's payments stand in: those of a list, else the register's own, blank ones included. */
export const lineAmounts = ({ rows, payments }: SubsidyLine, context: SubsidyContext): CellAmount[] => {
  if (!payments.some(({ sheet }) => sheet !== context.register.sheet))
    return rows.flatMap((studio) => amountsOf(studio, context));
  return payments.map(({ sheet, cell, raw, amount, unit }) => ({ reference: cellOf(sheet, cell), raw, amount, unit }));
};
