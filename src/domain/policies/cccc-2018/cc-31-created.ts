import type { Studio } from '../../register/studio';
import type { RowRule } from '../policy';
import { tellOrder } from '../rules/steps-rule';
import { isGroupMatter } from './group-naming';

/* "Created" may be the day of the naming itself, which is later than the application for it. */
const isNamingDay = (studio: Studio): boolean => {
  const created = studio.date('studio.created').value;
  const named = studio.date('naming.date').value;
  return created !== null && named !== null && created.first <= named.last && created.last >= named.first;
};

/** 填表说明2: created when it began to work or when it was named, in either case before the form was filled in. */
export const cc31: RowRule = {
  id: 'CC-31',
  article: '填表说明2',
  severity: 'warning',
  scope: 'row',
  needs: ['studio.created', 'application.date'],
  check: (studio, report) => {
    if (isGroupMatter(studio) && !isNamingDay(studio))
      tellOrder(studio, ['studio.created', 'application.date'], report);
  },
};
