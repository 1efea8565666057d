import { type CellAddress, columnName } from '../../cell/cell-address';
import { isBlank } from '../../cell/cell-value';
import type { DataContext } from './data-context';

/* The innermost header row that has a text in this column. */
const headerOf = ({ register, grid }: DataContext, column: number): CellAddress => {
  const rows = [...register.headerRows].sort((a, b) => b - a);
  const row = rows.find((candidate) => !isBlank(grid.values[candidate]?.[column])) ?? rows[0] ?? 0;
  return { row, column };
};

/** [data/two-columns] two columns that could both be one field: told at the second one's header. */
export const twoColumns = (context: DataContext): void => {
  for (const question of context.register.questions) {
    if (question.kind !== 'two-columns') continue;
    const { field } = question;
    const columns = question.columns.map(columnName).join('、');
    const [, second] = question.columns;
    if (second === undefined) continue;
    const cell = headerOf(context, second);
    const value = String(context.grid.values[cell.row]?.[cell.column] ?? '');
    const source = { rule: 'data/two-columns', severity: 'warning' } as const;
    context.sink.tellAt(source, cell, field, value, { code: 'two-columns', params: { field, columns } });
  }
};
