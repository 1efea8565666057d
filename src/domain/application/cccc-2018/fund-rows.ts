import type { FormYear } from '../form-field';
import type { FormRow } from '../form-layout';
import { field, label } from './cells';
import type { Span } from './cells';
import type { FormYears } from '../form-years';

const YEAR: Span = [1, 2];
const AMOUNT: Span = [3, 5];
const SOURCE: Span = [6, 10];

const yearRow = (years: FormYears, at: FormYear): FormRow => {
  const path = `经费投入(万元)/${years[at]}年`;
  return {
    height: 26,
    together: at === 0,
    cells: [
      label(YEAR, `${years[at]}年`),
      field(AMOUNT, `fund.${at}.amount`, `${path}/投入金额`, 'money'),
      field(SOURCE, `fund.${at}.source`, `${path}/经费来源`, 'sources'),
    ],
  };
};

/** Money put into the studio in two years: rows 5 to 7. */
export const fundRows = (years: FormYears): readonly FormRow[] => [
  {
    height: 26,
    together: true,
    cells: [
      label([0, 0], '经费投入\n(万元)', 3),
      label(YEAR, '年  度'),
      label(AMOUNT, '投入金额'),
      label(SOURCE, '经费来源'),
    ],
  },
  yearRow(years, 0),
  yearRow(years, 1),
];
