import { useCallback, useRef, useState, type CSSProperties, type KeyboardEvent, type RefObject } from 'react';
import { Virtualizer, type VirtualizerHandle } from 'virtua';
import type { EvidenceOutcome } from '../../actions/evidence-outcome';
import { useListStart } from '../results/use-list-start';
import { useAllStrings } from '../strings-context';
import { MatrixDetail } from './matrix-detail';
import { MatrixHead } from './matrix-head';
import { MatrixRow } from './matrix-row';
import type { MatrixView } from './matrix-view';
import { nextCell, type CellPlace } from './next-cell';
import { useCellFocus } from './use-cell-focus';

/** More columns than these stand in two or more lines, so that nothing scrolls sideways at 320 px. */
const WIDEST = 12;
/** Fewer columns than these keep the size of so many. */
const NARROWEST = 8;

interface Props {
  readonly outcome: EvidenceOutcome;
  readonly view: MatrixView;
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly above: RefObject<HTMLDivElement | null>;
  readonly onGo: (sheet: string, address: string) => void;
}

const linesOf = (count: number): CSSProperties => {
  const lines = Math.max(1, Math.ceil(count / WIDEST));
  const columns = Math.max(NARROWEST, Math.ceil(count / lines));
  return { '--columns': String(columns) } as CSSProperties;
};

/** Studios down, items across; below it what is told about the cell one is at. Only rows in view are drawn. */
export const Matrix = ({ outcome, view, scroller, above, onGo }: Props) => {
  const { ledgers } = useAllStrings().tabs;
  const rows = useRef<HTMLDivElement>(null);
  const virtualizer = useRef<VirtualizerHandle>(null);
  const [wanted, setWanted] = useState<CellPlace>({ row: 0, column: -1 });
  const [told, setTold] = useState(false);
  const start = useListStart(rows, above);
  const focusCell = useCellFocus(rows, virtualizer);
  const { studios, items } = view;
  const at = { row: Math.min(wanted.row, studios.length - 1), column: Math.min(wanted.column, items.length - 1) };
  const studio = studios[at.row];

  const onKeyDown = (event: KeyboardEvent) => {
    const next = nextCell(at, event.key, { rows: studios.length, columns: items.length });
    if (!next) return;
    event.preventDefault();
    setWanted(next);
    setTold(true);
    focusCell(next);
  };
  const onPick = useCallback(
    (place: CellPlace) => {
      setWanted(place);
      setTold(true);
      const picked = studios[place.row];
      const item = items[place.column];
      const target = (item === undefined ? null : picked?.cells[item]?.place) ?? picked?.place;
      if (target) onGo(target.sheet, target.address);
    },
    [studios, items, onGo],
  );
  return (
    <div className="matrix" style={linesOf(items.length)}>
      <div
        role="grid"
        aria-label={ledgers.matrix}
        aria-rowcount={studios.length + 1}
        aria-colcount={items.length + 1}
        onKeyDown={onKeyDown}
      >
        <MatrixHead outcome={outcome} items={items} />
        <div ref={rows}>
          <Virtualizer
            ref={virtualizer}
            scrollRef={scroller}
            startMargin={start}
            data={studios}
            keepMounted={[at.row - 1, at.row, at.row + 1].filter((row) => row >= 0 && row < studios.length)}
          >
            {(each, row) => (
              <MatrixRow
                key={each.id}
                studio={each}
                row={row}
                items={items}
                heads={outcome.items}
                activeColumn={row === at.row ? at.column : null}
                onPick={onPick}
              />
            )}
          </Virtualizer>
        </div>
      </div>
      {told && studio && at.column >= 0 && (
        <MatrixDetail
          outcome={outcome}
          studio={studio}
          item={items[at.column] ?? 0}
          onGo={onGo}
          onClose={() => setTold(false)}
        />
      )}
    </div>
  );
};
