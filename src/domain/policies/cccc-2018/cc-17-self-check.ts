import type { RowRule } from '../policy';
import { tellNothing } from '../rules/filled-rule';

const FIELDS = ['selfcheck.date', 'assessment.date'] as const;

/** 四三: the studio checks itself, its unit's union checks it; how often is not written. */
export const cc17: RowRule = {
  id: 'CC-17',
  article: '四三',
  severity: 'warning',
  scope: 'row',
  needs: FIELDS,
  partial: true,
  check: (studio, report) => {
    for (const field of FIELDS)
      if (studio.has(field) && studio.date(field).problem === null) tellNothing(studio, field, report);
  },
};
