import { saysNothing } from '../../findings/data-checks/says-nothing';
import type { Severity } from '../../findings/finding';
import type { Field } from '../../register/field';
import type { Studio } from '../../register/studio';
import type { Report } from '../policy';

/** Columns that speak of a place to work. */
export const SITE = ['site.kind', 'site.name', 'site.area'] as const satisfies readonly Field[];
/** Columns that speak of money. */
export const FUND = ['fund.amount', 'fund.special'] as const satisfies readonly Field[];

const tellNoneAt = (studio: Studio, field: Field, severity: Severity, report: Report): void => {
  const value = studio.text(field);
  if (value === '') report(studio, field, { code: 'required', severity, params: { field } });
  else report(studio, field, { code: 'stated-none', severity, params: { field, value } });
};

/** Tells a row without any place to work: any of the columns that speak of it is enough. */
export const tellSite = (studio: Studio, severity: Severity, report: Report): void => {
  const known = SITE.filter((field) => studio.has(field));
  const [first] = known;
  if (!first || known.some((field) => !saysNothing(studio.text(field)))) return;
  tellNoneAt(studio, first, severity, report);
};

const hasFund = (studio: Studio, field: Field): boolean => {
  const { value, problem } = studio.money(field);
  /* What cannot be read is not nothing; a special fund may be told by 有 or 否. */
  if (problem !== null) return field !== 'fund.special' || studio.yesNo(field).value !== false;
  return value !== null && value !== 0;
};

/** Tells a row without any money: any of the columns is enough. */
export const tellFund = (
  studio: Studio,
  severity: Severity,
  report: Report,
  columns: readonly Field[] = FUND,
): void => {
  const known = columns.filter((field) => studio.has(field));
  const [field] = known;
  if (!field || known.some((candidate) => hasFund(studio, candidate))) return;
  tellNoneAt(studio, field, severity, report);
};
