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

/* What a cell or a header says of its way of counting; null when it says nothing. */
const stated = (words: string): TeamTerms['silent'] | null => {
  if (WITHOUT_LEADER.test(words)) return ['excluded'];
  return WITH_LEADER.test(words) ? ['included'] : null;
};

/* How the register counts: its header says so, or somebody does, or every way is possible. */
const countings = ({ register, policy, settings }: TeamContext, silent: TeamTerms['silent']): TeamTerms['silent'] => {
  const header = stated(register.columns.find(({ field }) => field === FIELD)?.header ?? '');
  if (header) return header;
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

/** Whether so many are enough in every way of counting, in none, or in some; `words`: what the cell says of them. */
export type Enough = (count: number, words?: string) => 'yes' | 'no' | 'open';

/** Judges numbers of members as this register counts them and as the document was decided to be read. */
export const teamJudge = (context: TeamContext, { least, asks, silent }: TeamTerms): Enough => {
  const usual = countings(context, silent);
  const readings = asked(context, asks);
  return (count, words = '') => {
    const verdicts = (stated(words) ?? usual).flatMap((counting) =>
      readings.map((how) => enough(count, counting, how, least)),
    );
    if (verdicts.every(Boolean)) return 'yes';
    return verdicts.some(Boolean) ? 'open' : 'no';
  };
};

/* The document leaves it open whether the leader counts, or only the register does. */
const unclear = (context: TeamContext, { asks }: TeamTerms): 'members-unclear' | 'members-besides-unclear' =>
  asked(context, asks).includes('all') ? 'members-unclear' : 'members-besides-unclear';

const tellTeam = (studio: Studio, terms: TeamTerms, judge: Enough, report: Report, context: RuleContext): void => {
  const { least } = terms;
  const { value: count, problem } = studio.count(FIELD);
  if (problem !== null || (count === null && tellNothing(studio, FIELD, report))) return;
  if (count === null || count < 0) return;
  const verdict = judge(count, studio.text(FIELD));
  if (verdict === 'no') report(studio, FIELD, { code: 'too-few', params: { field: FIELD, count, least } });
  if (verdict === 'open')
    report(studio, FIELD, { code: unclear(context, terms), severity: 'info', params: { count, least } });
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
    check: (studio, report, context) => tellTeam(studio, terms, judgeOf(context), report, context),
  };
};
