import type { Register } from '../../register/register';
import type { Field } from '../../register/field';
import { type CellCheck, type DataContext, type RowCheck, tellData } from './data-context';
import { tellReadingProblem } from './reading-problem';
import { saysNothing } from './says-nothing';

const SEXES = '男、女';
const A_SEX = /^[男女]性?$/;

const hasColumn = ({ columns }: Register, field: Field): boolean => columns.some((column) => column.field === field);

const levelWord =
  (context: DataContext): RowCheck =>
  (studio) => {
    const { problem } = studio.level();
    if (problem !== null) tellReadingProblem(studio, 'naming.level', problem, context);
  };

const sexWord =
  (context: DataContext): RowCheck =>
  (studio) => {
    const value = studio.text('leader.sex');
    if (A_SEX.test(value) || saysNothing(value) || value.startsWith('#')) return;
    const params = { field: 'leader.sex', value, words: SEXES } as const;
    tellData(context, 'unknown-word', 'info', studio, 'leader.sex', { code: 'unknown-word', params });
  };

/** [data/unknown-word] a level or a sex in a word that none of the known lists has. */
export const wordColumns = (context: DataContext): CellCheck[] => {
  const checks: CellCheck[] = [
    { field: 'naming.level', check: levelWord(context) },
    { field: 'leader.sex', check: sexWord(context) },
  ];
  return checks.filter(({ field }) => hasColumn(context.register, field));
};
