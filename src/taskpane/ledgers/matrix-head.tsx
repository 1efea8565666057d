import type { EvidenceOutcome } from '../../actions/evidence-outcome';
import { useAllStrings } from '../strings-context';

/** The items across, each with how many studios lack it. */
export const MatrixHead = ({ outcome, items }: { outcome: EvidenceOutcome; items: readonly number[] }) => {
  const { ledgers } = useAllStrings().tabs;
  return (
    <div className="matrix-head" role="row" aria-rowindex={1}>
      <span className="visually-hidden" role="columnheader">
        {ledgers.studio}
      </span>
      {items.map((index) => {
        const head = outcome.items[index];
        if (!head) return null;
        const name = ledgers.items[head.id] ?? head.id;
        const { missing } = head.totals;
        return (
          <span
            key={head.id}
            className="matrix-item"
            role="columnheader"
            aria-label={ledgers.itemTotal(name, missing)}
            title={`${name} ${head.article}`}
          >
            <span className="matrix-item-name">{name}</span>
            <span className={missing > 0 ? 'matrix-item-count some' : 'matrix-item-count'}>{missing}</span>
          </span>
        );
      })}
    </div>
  );
};
