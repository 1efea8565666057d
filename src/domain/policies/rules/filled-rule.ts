import { saysNothing } from '../../findings/data-checks/says-nothing';
import type { Severity } from '../../findings/finding';
import type { Field } from '../../register/field';
import type { Studio } from '../../register/studio';
import type { Report, RowRule } from '../policy';

/** What every rule begins with: its id in the table of clauses, the article, how hard the wording is. */
export interface RuleHead {
  readonly id: string;
  readonly article: string;
  readonly severity: Severity;
}

/** Tells a blank cell, or one that says 无 where the clause asks for something; true when it told. */
export const tellNothing = (studio: Studio, field: Field, report: Report): boolean => {
  const value = studio.text(field);
  if (!saysNothing(value)) return false;
  const found = value === '' ? ({ code: 'required', params: { field } } as const) : null;
  report(studio, field, found ?? { code: 'stated-none', params: { field, value } });
  return true;
};

/** A clause that asks for something to be there, in our words: the cell must say what it is. */
export const filledRule = (head: RuleHead, field: Field): RowRule => cellRule(head, [field], tellNothing);

/** A clause that looks at each of its cells alone. */
export const cellRule = (
  head: RuleHead,
  needs: readonly Field[],
  checkCell: (studio: Studio, field: Field, report: Report) => unknown,
): RowRule => ({
  ...head,
  scope: 'row',
  needs,
  check: (studio, report) => {
    for (const field of needs) if (studio.has(field)) checkCell(studio, field, report);
  },
  checkCell: (studio, field, report) => {
    checkCell(studio, field, report);
  },
});
