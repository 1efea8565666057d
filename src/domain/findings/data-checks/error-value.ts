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

/** [data/error-value] a cell in which a formula failed, in any column of the register. */
export const errorValue = (context: DataContext): RowCheck => {
  const { columns } = context.register;
  const { values } = context.grid;
  return (studio) => {
    const cells = values[studio.row];
    if (!cells) return;
    for (const column of columns) {
      const value = cells[column.column];
      if (typeof value === 'string' && value.startsWith('#') && isErrorValue(value))
        tell(context, studio, column, value);
    }
  };
};
