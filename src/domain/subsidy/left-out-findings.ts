import type { Finding } from '../findings/finding';
import { FoundFinding } from '../findings/found-finding';
import { clauseSource } from './clause-source';
import { toYuan } from './fen';
import type { SubsidyContext } from './subsidy-context';
import type { SubsidyLine } from './subsidy-line';

const leftOut = ({ studio, label, rate }: SubsidyLine, context: SubsidyContext): Finding => {
  const source = { ...clauseSource(context.rule, context.issued), severity: 'warning' } as const;
  const found = { code: 'not-paid', params: { label, rate: toYuan(rate ?? 0) } } as const;
  const [further] = context.further;
  const cell = further ? { row: studio.row, column: further.column } : studio.address('studio.name');
  return new FoundFinding(
    source,
    'warning',
    context.register.sheet,
    cell,
    further ? 'subsidy.amount' : 'studio.name',
    further ? '' : studio.name,
    studio.name,
    found,
  );
};

/** Namings that no list and no further column pays, for a register that has no column for payments itself. */
export const leftOutFindings = (lines: readonly SubsidyLine[], context: SubsidyContext): Finding[] => {
  if (context.register.columns.some(({ field }) => field === 'subsidy.amount')) return [];
  return lines
    .filter(({ payments, unsettled, entitled }) => payments.length === 0 && unsettled === null && (entitled ?? 0) > 0)
    .map((line) => leftOut(line, context));
};
