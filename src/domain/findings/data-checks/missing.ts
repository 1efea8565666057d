import { fieldKind } from '../field-kind';
import type { Field } from '../../register/field';
import type { Studio } from '../../register/studio';
import { type CellCheck, type DataContext, tellData } from './data-context';
import { saysNothing } from './says-nothing';

const isMissing = (studio: Studio, field: Field): boolean => {
  const kind = fieldKind(field);
  if (kind === null) return saysNothing(studio.text(field));
  const reading = kind === 'level' ? studio.level() : studio.date(field);
  return reading.value === null && reading.problem === null;
};

/** [data/missing] a required cell that is blank. */
export const missing = (context: DataContext): CellCheck[] => {
  const { columns } = context.register;
  const fields = context.required.filter((field) => columns.some((column) => column.field === field));
  return fields.map((field) => ({
    field,
    check: (studio) => {
      if (isMissing(studio, field))
        tellData(context, 'missing', 'error', studio, field, { code: 'missing', params: { field } });
    },
  }));
};
