import { isBlank } from '../../cell/cell-value';
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

/* 市级命名时间 beside 省级命名时间: what is blank in the column that was taken may stand in the other one. */
const standsElsewhere = ({ register, grid }: DataContext, { row }: Studio, field: Field): boolean =>
  register.questions.some(
    (question) =>
      question.kind === 'two-columns' &&
      question.field === field &&
      question.columns.some((column) => !isBlank(grid.values[row]?.[column] ?? '')),
  );

/** [data/missing] a required cell that is blank. */
export const missing = (context: DataContext): CellCheck[] => {
  const { columns } = context.register;
  const fields = context.required.filter((field) => columns.some((column) => column.field === field));
  const asked = new Set(
    context.register.questions.filter(({ kind }) => kind === 'two-columns').map(({ field }) => field),
  );
  return fields.map((field) => ({
    field,
    looksAround: asked.has(field),
    check: (studio) => {
      if (!isMissing(studio, field)) return;
      const severity = standsElsewhere(context, studio, field) ? 'info' : 'error';
      tellData(context, 'missing', severity, studio, field, { code: 'missing', params: { field } });
    },
  }));
};
