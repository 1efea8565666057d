import { memo } from 'react';
import type { EvidenceItemHead, EvidenceStudio } from '../../actions/evidence-outcome';
import { useAllStrings } from '../strings-context';
import { completeness } from './matrix-view';
import type { CellPlace } from './next-cell';

interface Props {
  readonly studio: EvidenceStudio;
  readonly row: number;
  readonly items: readonly number[];
  readonly heads: readonly EvidenceItemHead[];
  /** The column of this row that Tab reaches; null when it is in another row. */
  readonly activeColumn: number | null;
  readonly onPick: (place: CellPlace) => void;
}

/** A studio: its name and how much is there, and below it a cell for each item. */
export const MatrixRow = memo(({ studio, row, items, heads, activeColumn, onPick }: Props) => {
  const { ledgers } = useAllStrings().tabs;
  const { ok, asked } = completeness(studio);
  return (
    <div className="matrix-row" role="row" aria-rowindex={row + 2}>
      <div role="rowheader" className="matrix-studio">
        <button
          type="button"
          data-cell={`${row} -1`}
          tabIndex={activeColumn === -1 ? 0 : -1}
          onClick={() => onPick({ row, column: -1 })}
        >
          {studio.name}
        </button>
        <span className={ok === asked ? 'matrix-share whole' : 'matrix-share'}>
          <span aria-hidden="true">{ledgers.share(ok, asked)}</span>
          <span className="visually-hidden">{ledgers.shareLabel(ok, asked)}</span>
        </span>
      </div>
      {items.map((item, column) => {
        const cell = studio.cells[item];
        const head = heads[item];
        if (!cell || !head) return null;
        const name = ledgers.items[head.id] ?? head.id;
        return (
          <div key={head.id} role="gridcell" className="matrix-slot">
            <button
              type="button"
              className={`matrix-cell ${cell.state}`}
              data-cell={`${row} ${column}`}
              tabIndex={activeColumn === column ? 0 : -1}
              aria-label={ledgers.cell(name, ledgers.states[cell.state], cell.count)}
              onClick={() => onPick({ row, column })}
            >
              {ledgers.marks[cell.state]}
            </button>
          </div>
        );
      })}
    </div>
  );
});
MatrixRow.displayName = 'MatrixRow';
