import type { Field } from '../../register/field';
import type { CellCheck, DataContext, RowCheck } from './data-context';
import { dateSpelling } from './date-spelling';
import { levelSpelling } from './level-spelling';
import { numberSpelling } from './number-spelling';
import { textSpelling } from './text-spelling';
import { fieldKind } from '../field-kind';

const checkOf = (field: Field, context: DataContext): RowCheck | null => {
  const kind = fieldKind(field);
  if (kind === 'date') return dateSpelling(field, context);
  if (kind === 'level') return levelSpelling(field, context);
  if (kind !== null) return numberSpelling(field, kind, context);
  return textSpelling(field, context);
};

/**
 * [data/spelling] a readable value in another spelling, with what it can be changed to. Runs after all other checks of the
 * row: nothing is suggested for a value that something else is wrong with.
 */
export const spelling = (context: DataContext): CellCheck[] =>
  context.register.columns.flatMap(({ field }) => {
    const check = field && checkOf(field, context);
    return field && check ? { field, check } : [];
  });
