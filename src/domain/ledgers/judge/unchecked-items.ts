import type { EvidenceItem } from '../evidence-item';
import type { LedgerCell } from '../ledger-cell';
import type { Told } from './judge-context';
import type { JudgedCell } from './judged';

/** What nothing in this workbook tells of: told once a clause, never at each studio. */
export const uncheckedItems = (
  items: readonly EvidenceItem[],
  cells: readonly (readonly JudgedCell[])[],
  cell: LedgerCell,
): { readonly item: EvidenceItem; readonly told: Told }[] => {
  const rules = new Map<string, EvidenceItem[]>();
  items.forEach((item, place) => {
    if (!cells.some((row) => row[place]?.state === 'unchecked' && row[place].count === 0)) return;
    rules.set(item.rule, [...(rules.get(item.rule) ?? []), item]);
  });
  return [...rules.values()].flatMap((list) => {
    const [item] = list;
    const ledgers = list.filter((each) => each.type === 'ledger').map((each) => each.ledger);
    const found: Told['found'] =
      ledgers.length === list.length
        ? { code: 'ledgers-absent', params: { ledgers: ledgers.join(',') } }
        : { code: 'items-unchecked', params: { items: list.map(({ id }) => id).join(',') } };
    return item ? [{ item, told: { cell, field: null, value: '', found, severity: 'info' } }] : [];
  });
};
