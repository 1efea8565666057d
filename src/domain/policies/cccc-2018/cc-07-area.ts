import type { RowRule } from '../policy';
import { tellNothing } from '../rules/filled-rule';

const FIELD = 'site.area';
/** ㎡ */
const LEAST = 20;

/** 三三: usually not less than 20 ㎡. */
export const cc07: RowRule = {
  id: 'CC-07',
  article: '三三',
  severity: 'info',
  scope: 'row',
  needs: [FIELD],
  check: (studio, report) => {
    const { value, problem } = studio.area(FIELD);
    if (problem !== null || (value === null && tellNothing(studio, FIELD, report))) return;
    if (value !== null && value >= 0 && value < LEAST)
      report(studio, FIELD, { code: 'small-area', params: { area: value, least: LEAST } });
  },
};
