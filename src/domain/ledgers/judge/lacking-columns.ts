import type { EvidenceItem } from '../evidence-item';
import type { Ledger } from '../ledger';
import type { LedgerField } from '../ledger-field';
import type { Told } from './judge-context';

interface Lacking {
  readonly item: EvidenceItem;
  readonly ledger: Ledger;
  readonly what: Set<LedgerField>;
}

/** Columns that ledgers lack for what is asked of their rows: each told once, at the ledger's header. */
export class LackingColumns {
  private readonly known = new Map<string, Lacking>();

  add(item: EvidenceItem, ledger: Ledger, what: readonly LedgerField[]): void {
    const key = `${item.rule}/${ledger.sheet}/${ledger.table.headerTop}`;
    let lacking = this.known.get(key);
    if (!lacking) this.known.set(key, (lacking = { item, ledger, what: new Set() }));
    const [first] = what;
    if (first) lacking.what.add(first);
  }

  told(): { readonly item: EvidenceItem; readonly told: Told }[] {
    return [...this.known.values()].map(({ item, ledger, what }) => ({
      item,
      told: {
        cell: ledger.header,
        field: null,
        value: '',
        found: { code: 'column-missing', params: { ledger: ledger.kind, what: [...what].join(',') } },
        severity: 'info',
      },
    }));
  }
}
