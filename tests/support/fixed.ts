import type { AppliedFix, CellState, FixOutcome, RefusedFix } from '../../src/actions/fix';
import type { Finding } from '../../src/domain/findings/finding';

const state = (finding: Finding, content: string | number): CellState => ({
  ...finding.cell,
  content,
  isFormula: false,
  numberFormat: 'General',
});

/** A fix as if it had been written. */
export const applied = (finding: Finding): AppliedFix => ({
  finding,
  before: state(finding, finding.value),
  after: state(finding, finding.fix?.value ?? ''),
});

/** What writing these findings answers. */
export const fixOutcome = (
  findings: readonly Finding[],
  refused: readonly RefusedFix[] = [],
  log: string | null = '修改记录',
): FixOutcome => ({ applied: findings.map(applied), refused, log });
