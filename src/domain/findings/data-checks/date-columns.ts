import { serialOf } from '../../cell/serial-day';
import type { Field } from '../../register/field';
import type { Reading } from '../../register/reading';
import type { DayRange } from '../../register/reading';
import type { Studio } from '../../register/studio';
import { fieldKind } from '../field-kind';
import type { CellCheck, DataContext } from './data-context';
import { tellFutureDate } from './future-date';
import { listedDates } from './listed-dates';
import { tellEarlyDate, tellOddAge } from './out-of-range';
import { tellReadingProblem } from './reading-problem';

const YEAR_1949 = serialOf(1949, 1, 1) ?? 0;

const checkDate = (studio: Studio, field: Field, reading: Reading<DayRange>, context: DataContext): void => {
  const { value, problem } = reading;
  if (problem !== null) {
    if (!listedDates(studio, field)) tellReadingProblem(studio, field, problem, context);
  } else if (value && field === 'leader.birth') tellOddAge(studio, field, value, context);
  else if (value) {
    tellFutureDate(studio, field, value, context);
    tellEarlyDate(studio, field, value, context);
  }
};

/** Every plain check of date cells, one look at each cell. */
export const dateColumns = (context: DataContext): CellCheck[] => {
  const fields = context.register.columns.flatMap(({ field }) => (field && fieldKind(field) === 'date' ? field : []));
  const { asOf } = context;
  return fields.map((field) => ({
    field,
    check: (studio) => {
      const reading = studio.date(field);
      const { value } = reading;
      const clean = value !== null && value.first <= asOf && value.last >= YEAR_1949 && field !== 'leader.birth';
      if (!clean) checkDate(studio, field, reading, context);
    },
  }));
};
