import type { Field } from '../../register/field';
import type { Studio } from '../../register/studio';
import type { Report, RowRule } from '../policy';
import { type RuleHead, cellRule, tellNothing } from './filled-rule';

/** Tells a blank cell or a "no"; a text that is neither yes nor no names the thing itself and is accepted. */
export const tellUnlessYes = (studio: Studio, field: Field, report: Report): void => {
  if (tellNothing(studio, field, report)) return;
  if (studio.yesNo(field).value !== false) return;
  report(studio, field, { code: 'stated-none', params: { field, value: studio.text(field) } });
};

/** A clause that asks for things that are ticked or named, each in a column of its own. */
export const yesRule = (head: RuleHead, fields: readonly Field[]): RowRule => ({
  ...cellRule(head, fields, tellUnlessYes),
  partial: true,
});
