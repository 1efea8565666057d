import type { Studio } from '../../register/studio';
import type { Report, RowRule, RuleContext } from '../policy';
import { tellNothing } from '../rules/filled-rule';

const FIELD = 'studio.memberCount';
const LEAST = 3;
const WITHOUT_LEADER = /不含|不包括|不计|除(?:领衔人|带头人|负责人)|以外|之外/;

/* People in all, the leader included, as far as the header says how they are counted. */
const peopleInAll = (count: number, { register }: RuleContext): number => {
  const header = register.columns.find(({ field }) => field === FIELD)?.header ?? '';
  return WITHOUT_LEADER.test(header) ? count + 1 : count;
};

const check = (studio: Studio, report: Report, context: RuleContext): void => {
  const { value, problem } = studio.count(FIELD);
  if (problem !== null || (value === null && tellNothing(studio, FIELD, report))) return;
  if (value === null || value < 0) return;
  const people = peopleInAll(value, context);
  if (people < LEAST) report(studio, FIELD, { code: 'too-few', params: { field: FIELD, count: value, least: LEAST } });
  /* Three with the leader are three only if the leader counts, which is not written. */
  if (people === LEAST)
    report(studio, FIELD, { code: 'members-unclear', severity: 'info', params: { count: value, least: LEAST } });
};

/** 三二: a team of three or more. */
export const cc05: RowRule = { id: 'CC-05', article: '三二', severity: 'error', scope: 'row', needs: [FIELD], check };
