import type { Unsettled } from './subsidy-figures';
import type { SubsidyContext } from './subsidy-context';
import type { SubsidyLine } from './subsidy-line';

const fieldOf = ({ unsettled }: SubsidyLine): 'naming.date' | 'naming.level' =>
  unsettled === 'promotion' || unsettled === 'level-unclear' || unsettled === 'withdrawn'
    ? 'naming.level'
    : 'naming.date';

/** The namings that wait for somebody's decision, in sheet order, each at the cell it is about. */
export const unsettledOf = (
  lines: readonly SubsidyLine[],
  { register, policy }: Pick<SubsidyContext, 'register' | 'policy'>,
): Unsettled[] =>
  lines.flatMap((line) => {
    const { studio, unsettled, lower, label } = line;
    if (unsettled === null) return [];
    const field = fieldOf(line);
    const cell = studio.address(studio.has(field) ? field : 'studio.name');
    const from = unsettled === 'promotion' && lower ? { from: policy.levelLabels[lower] ?? lower, to: label } : {};
    return [{ studio: studio.name, sheet: register.sheet, cell, why: unsettled, ...from }];
  });
