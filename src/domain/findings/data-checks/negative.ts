import type { Field } from '../../register/field';
import type { Studio } from '../../register/studio';
import { type DataContext, tellData } from './data-context';

/** [data/negative] an amount, a count or a floor space below zero. */
export const tellNegative = (studio: Studio, field: Field, value: number, context: DataContext): void => {
  if (value < 0) tellData(context, 'negative', 'error', studio, field, { code: 'negative', params: { value } });
};
