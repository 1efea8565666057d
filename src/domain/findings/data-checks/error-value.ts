import { isErrorValue } from '../../cell/cell-value';
import type { RegisterColumn } from '../../register/register';
import type { Studio } from '../../register/studio';
import type { DataContext, RowCheck } from './data-context';

const tell = ({ sink }: DataContext, studio: Studio, { column, field }: RegisterColumn, value: string): void => {
  const source = { rule: 'data/error-value', severity: 'error' } as const;
  const found = { code: 'error-value', params: { value } } as const;
  if (field && studio.address(field).column === column) sink.tell(source, studio, field, found);
  else sink.tellAt(source, { row: studio.row, column }, field, value, found);
};

const HASH = 35;

/** [data/error-value] a cell in which a formula failed, in any column of the register. */
export const errorValue = (context: DataContext): RowCheck => {
  const { columns } = context.register;
  const { values } = context.grid;
  const places = columns.map(({ column }) => column);
  return (studio) => {
    const cells = values[studio.row];
    if (!cells) return;
    for (let at = 0; at < places.length; at += 1) {
      const value = cells[places[at] ?? 0];
      if (typeof value !== 'string' || value.charCodeAt(0) !== HASH || !isErrorValue(value)) continue;
      const column = columns[at];
      if (column) tell(context, studio, column, value);
    }
  };
};
