import { yearOf } from '../../cell/serial-day';
import type { Severity } from '../../findings/finding';
import type { Field } from '../../register/field';
import type { Studio } from '../../register/studio';
import type { Report, RuleContext } from '../policy';
import { tellNothing } from './filled-rule';
import { latestYear } from './latest-date';
import { isWithdrawn } from './named';
import { namingYear } from './year-batches';

/** The last year that is over on the day of the check. */
const lastFullYear = ({ asOf }: RuleContext): number => yearOf(asOf) - 1;

/** True when the studio was named in a year before the last full one or in it, as far as its naming is dated. */
export const isDue = (studio: Studio, context: RuleContext): boolean =>
  !isWithdrawn(studio) && (namingYear(studio) ?? 0) <= lastFullYear(context);

/** Tells a yearly duty that is not recorded, or whose last record is older than the last full year. */
export const tellYearly = (
  studio: Studio,
  field: Field,
  report: Report,
  context: RuleContext,
  severity: Severity,
): void => {
  if (!isDue(studio, context)) return;
  const last = latestYear(studio, field);
  if (last === null) {
    if (studio.date(field).problem === null) tellNothing(studio, field, report);
    return;
  }
  const year = lastFullYear(context);
  if (last < year) report(studio, field, { code: 'year-missing', severity, params: { field, last, year } });
};
