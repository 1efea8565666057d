import type { PlantedMistake } from '../truth';

export type Value = string | number;
export type Slip = Pick<PlantedMistake, 'rule' | 'severity' | 'why'>;
/** A value of a ledger, perhaps one that was left out on purpose. */
export type LedgerCell = Value | { readonly value: Value; readonly slip: Slip };

/** A value put in wrong on purpose. */
export const wrong = (value: Value, rule: string, severity: Slip['severity'], why: string): LedgerCell => ({
  value,
  slip: { rule: `cccc-2018/${rule}`, severity, why },
});

export const valueOf = (cell: LedgerCell): Value => (typeof cell === 'object' ? cell.value : cell);
export const slipOf = (cell: LedgerCell): Slip | null => (typeof cell === 'object' ? cell.slip : null);
