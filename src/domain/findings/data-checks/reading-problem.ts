import type { Field } from '../../register/field';
import type { ReadingProblem } from '../../register/reading';
import type { Studio } from '../../register/studio';
import type { Severity } from '../finding';
import type { Found } from '../finding-code';
import { type DataContext, tellData } from './data-context';

/* 约40㎡ or 20人左右: not exact, but nobody asks for more, and no clause is broken by it. */
const ABOUT = /[约近余多]|左右|上下/;

/* The level decides the money only where the document pays by level. */
const severityOf = (problem: ReadingProblem, studio: Studio, field: Field, { required }: DataContext): Severity => {
  const isSoft =
    (problem === 'unknown-word' && !required.includes(field)) ||
    (problem === 'not-a-number' && ABOUT.test(studio.text(field)));
  return isSoft ? 'info' : 'error';
};

const foundOf = (problem: ReadingProblem, studio: Studio, field: Field, context: DataContext): Found => {
  const value = studio.text(field);
  if (problem !== 'unknown-word') return { code: problem, params: { value } };
  return { code: problem, params: { field, value, words: Object.values(context.levelLabels).join('、') } };
};

/** [data/unreadable-date, impossible-date, unreadable-money, not-a-number, unknown-word] a cell that cannot be read. */
export const tellReadingProblem = (
  studio: Studio,
  field: Field,
  problem: ReadingProblem,
  context: DataContext,
): void => {
  /* Error values are looked for in every column, by a check of their own. */
  if (problem === 'error-value') return;
  const found = foundOf(problem, studio, field, context);
  tellData(context, problem, severityOf(problem, studio, field, context), studio, field, found);
};
