import type { Field } from '../../register/field';
import type { Studio } from '../../register/studio';
import type { Found } from '../finding-code';
import { type DataContext, tellData } from './data-context';

/** Suggests another spelling, unless this row has an error or a warning at the field. */
export const tellSpelling = (studio: Studio, field: Field, found: Found, context: DataContext): void => {
  if (!context.sink.isQuestioned(studio.row, field)) tellData(context, 'spelling', 'info', studio, field, found);
};
