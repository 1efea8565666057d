import type { Field } from '../../register/field';
import type { Reading } from '../../register/reading';
import type { Studio } from '../../register/studio';
import { type FieldKind, fieldKind } from '../field-kind';
import type { CellCheck, DataContext, RowCheck } from './data-context';
import { tellNegative } from './negative';
import { MOST_AREA, MOST_MEMBERS, tellTooLarge } from './out-of-range';
import { tellReadingProblem } from './reading-problem';

const READERS: Readonly<Record<FieldKind, ((studio: Studio, field: Field) => Reading<number>) | null>> = {
  date: null,
  level: null,
  money: (studio, field) => studio.money(field),
  count: (studio, field) => studio.count(field),
  area: (studio, field) => studio.area(field),
};
const MOST: Readonly<Record<FieldKind, number>> = {
  date: Infinity,
  level: Infinity,
  money: Infinity,
  count: MOST_MEMBERS,
  area: MOST_AREA,
};
/* A column called 创新项目 may hold the projects themselves instead of their number. */
const MAY_BE_NAMED: ReadonlySet<Field> = new Set<Field>(['project.count', 'result.count']);
const A_NAME = /[\p{Script=Han}]{4}/u;

const isNamed = (studio: Studio, field: Field): boolean =>
  MAY_BE_NAMED.has(field) && A_NAME.test(studio.text(field)) && !/\d/.test(studio.text(field));

const checkColumn = (field: Field, context: DataContext): RowCheck | null => {
  const kind = fieldKind(field);
  const read = kind && READERS[kind];
  if (!kind || !read) return null;
  const most = MOST[kind];
  return (studio) => {
    const { value, problem } = read(studio, field);
    if (problem !== null) {
      if (!isNamed(studio, field)) tellReadingProblem(studio, field, problem, context);
    } else if (value !== null && (value < 0 || value > most)) {
      tellNegative(studio, field, value, context);
      tellTooLarge(studio, field, value, most, context);
    }
  };
};

/** Every plain check of amounts, counts and floor spaces. */
export const numberColumns = (context: DataContext): CellCheck[] =>
  context.register.columns.flatMap(({ field }) => {
    const check = field && checkColumn(field, context);
    return field && check ? { field, check } : [];
  });
