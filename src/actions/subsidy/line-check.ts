import type { Field } from '../../domain/register/field';
import type { Studio } from '../../domain/register/studio';
import type { SubsidyContext } from '../../domain/subsidy/subsidy-context';
import type { SubsidyLine } from '../../domain/subsidy/subsidy-line';
import { allOf, type CellAmount, cellOf, literal, sameAsRead, stillAmount } from './cell-formulas';

/* What decides about a naming besides its amounts. */
const DECIDES: readonly Field[] = ['studio.name', 'naming.date', 'naming.body', 'subsidy.payer', 'studio.status'];

const holds = (studio: Studio, field: Field, sheet: string): string[] =>
  studio.has(field) ? [sameAsRead(cellOf(sheet, studio.address(field)), studio.raw(field))] : [];

/* A level's usual word in the place of another spelling changes nothing. */
const levelHolds = (studio: Studio, label: string, sheet: string): string[] => {
  const field = 'naming.level';
  if (!studio.has(field)) return [];
  const reference = cellOf(sheet, studio.address(field));
  const same = sameAsRead(reference, studio.raw(field));
  return studio.raw(field) === label || label === '' ? [same] : [`OR(${same},EXACT(${reference},${literal(label)}))`];
};

/** 1 when a cell that the line was worked out from holds something else or has moved, else 0. */
export const lineCheck = (line: SubsidyLine, amounts: readonly CellAmount[], { register }: SubsidyContext): string => {
  const { sheet } = register;
  const conditions = [
    ...line.rows.flatMap((studio) => DECIDES.flatMap((field) => holds(studio, field, sheet))),
    ...line.rows.flatMap((studio) => levelHolds(studio, line.rank ? line.label : '', sheet)),
    ...line.payments
      .filter((payment) => payment.sheet !== sheet)
      .map(({ sheet: list, name }) => sameAsRead(cellOf(list, name.cell), name.raw)),
    ...amounts.map(stillAmount),
  ];
  return `IFERROR(IF(${allOf(conditions)},0,1),1)`;
};
