import { type DataContext, tellData } from './data-context';

/** [data/missing-column] a required field for which the register has no column. */
export const missingColumn = (context: DataContext): void => {
  const mapped = new Set(context.register.columns.map(({ field }) => field));
  for (const field of context.required)
    if (!mapped.has(field))
      tellData(context, 'missing-column', 'error', null, field, { code: 'missing-column', params: { field } });
};
