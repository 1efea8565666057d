import type { FormTemplate } from '../form-layout';
import type { FormYears } from '../form-years';
import { opinionRows, summaryRows } from './closing-rows';
import { coverRows } from './cover';
import { fundRows } from './fund-rows';
import { GRID } from './grid';
import { leaderRows } from './leader-rows';
import { MEMBER_ROWS, memberRows } from './member-rows';
import { noteRows } from './notes';
import { peopleRows } from './people-rows';
import { benefitRows, resultRows } from './result-rows';
import { studioRows } from './studio-rows';

/** 《中国交建劳模（工匠人才）创新工作室申报审批表》, attachment 1 of the 2018 opinion: cover, instructions, table. */
export const ccccForm = (years: FormYears): FormTemplate => ({
  official: true,
  columns: GRID,
  memberRows: MEMBER_ROWS,
  rows: [
    ...coverRows,
    ...noteRows,
    ...studioRows,
    ...fundRows(years),
    ...resultRows,
    ...benefitRows(years),
    ...peopleRows,
    ...leaderRows,
    ...memberRows,
    ...summaryRows,
    ...opinionRows,
  ],
});
