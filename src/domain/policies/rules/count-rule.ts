import type { Field } from '../../register/field';
import type { Studio } from '../../register/studio';
import type { Report, RowRule } from '../policy';
import { type RuleHead, cellRule, tellNothing } from './filled-rule';

/** Tells a count below `least`, or a blank cell. What cannot be read or is negative is the data checks' matter. */
export const tellFewerThan = (studio: Studio, field: Field, least: number, report: Report): void => {
  const { value, problem } = studio.count(field);
  if (problem !== null || (value === null && tellNothing(studio, field, report))) return;
  if (value === null || value < 0 || value >= least) return;
  report(studio, field, { code: 'too-few', params: { field, count: value, least } });
};

/** A clause that asks for at least so many. */
export const countRule = (head: RuleHead, field: Field, least: number): RowRule =>
  cellRule(head, [field], (studio, of, report) => tellFewerThan(studio, of, least, report));
