import { teamRule, type TeamTerms } from '../rules/team-rule';

export const CC_05_TERMS: TeamTerms = { least: 3, asks: ['all', 'besides'], silent: ['included'] };

/**
 * 三二: a team of three or more; whether the leader is one of them is not written. A register that does not say how it
 * counts gives the number in all, as the application form does.
 */
export const cc05 = teamRule({ id: 'CC-05', article: '三二', severity: 'error' }, CC_05_TERMS);
