import type { Studio } from '../../register/studio';
import { dayRangeText } from '../day-range-text';
import { type DataContext, tellData } from './data-context';

/** [data/date-order] a subsidy paid before the naming it is for: told at the amount. */
export const tellPaidBeforeNaming = (studio: Studio, context: DataContext): void => {
  const named = studio.date('naming.date').value;
  const paid = studio.date('subsidy.date').value;
  if (!named || !paid || paid.last >= named.first) return;
  const field = studio.has('subsidy.amount') ? 'subsidy.amount' : 'subsidy.date';
  const params = { paid: dayRangeText(paid), named: dayRangeText(named) };
  tellData(context, 'date-order', 'warning', studio, field, { code: 'paid-before-naming', params });
};
