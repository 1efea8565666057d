import type { Studio } from '../../register/studio';
import type { Report, RowRule, RuleContext } from '../policy';
import { settingValue } from '../setting';
import { type RuleHead, tellNothing } from './filled-rule';

const FIELD = 'studio.memberCount';
const WITHOUT_LEADER = /不含|不包括|不计|除(?:领衔人|带头人|负责人)|以外|之外/;
const WITH_LEADER = /[(（]?(?:含|包括|连同|计入)(?:领衔人|带头人|负责人|本人)/;

/** What a clause asks of a team. */
export interface TeamTerms {
  readonly least: number;
  /** People beside the leader, or in all; both where the document does not say. */
  readonly asks: readonly ('besides' | 'all')[];
  /** How a register counts that does not say so. */
  readonly silent: readonly ('included' | 'excluded')[];
}

/** What it takes to know how members are counted. */
export type TeamContext = Pick<RuleContext, 'register' | 'policy' | 'settings'>;

/* How the register counts: its header says so, or somebody does, or every way is possible. */
const countings = ({ register, policy, settings }: TeamContext, silent: TeamTerms['silent']): TeamTerms['silent'] => {
  const header = register.columns.find(({ field }) => field === FIELD)?.header ?? '';
  if (WITHOUT_LEADER.test(header)) return ['excluded'];
  if (WITH_LEADER.test(header)) return ['included'];
  const decided = settingValue(policy, settings, 'members.leader');
  return decided === 'included' || decided === 'excluded' ? [decided] : silent;
};

const asked = ({ policy, settings }: TeamContext, asks: TeamTerms['asks']): TeamTerms['asks'] => {
  const decided = settingValue(policy, settings, 'team.leader');
  if (decided === 'counted') return ['all'];
  return decided === 'besides' ? ['besides'] : asks;
};

const enough = (count: number, counting: string, asks: string, least: number): boolean => {
  const besides = counting === 'included' ? count - 1 : count;
  return (asks === 'besides' ? besides : besides + 1) >= least;
};

/** Whether so many are enough in every way of counting, in none, or in some. */
export type Enough = (count: number) => 'yes' | 'no' | 'open';

/** Judges numbers of members as this register counts them and as the document was decided to be read. */
export const teamJudge = (context: TeamContext, { least, asks, silent }: TeamTerms): Enough => {
  const ways = countings(context, silent).flatMap((counting) =>
    asked(context, asks).map((how) => (count: number) => enough(count, counting, how, least)),
  );
  return (count) => {
    const verdicts = ways.map((way) => way(count));
    if (verdicts.every(Boolean)) return 'yes';
    return verdicts.some(Boolean) ? 'open' : 'no';
  };
};

const tellTeam = (studio: Studio, least: number, judge: Enough, report: Report): void => {
  const { value: count, problem } = studio.count(FIELD);
  if (problem !== null || (count === null && tellNothing(studio, FIELD, report))) return;
  if (count === null || count < 0) return;
  const verdict = judge(count);
  if (verdict === 'no') report(studio, FIELD, { code: 'too-few', params: { field: FIELD, count, least } });
  if (verdict === 'open')
    report(studio, FIELD, { code: 'members-unclear', severity: 'info', params: { count, least } });
};

/** A clause that asks for a team: told only where the number is too small in every way of counting, else asked. */
export const teamRule = (head: RuleHead, terms: TeamTerms): RowRule => {
  const judges = new WeakMap<RuleContext, Enough>();
  const judgeOf = (context: RuleContext): Enough => {
    const judge = judges.get(context) ?? teamJudge(context, terms);
    judges.set(context, judge);
    return judge;
  };
  return {
    ...head,
    scope: 'row',
    needs: [FIELD],
    check: (studio, report, context) => tellTeam(studio, terms.least, judgeOf(context), report),
  };
};
