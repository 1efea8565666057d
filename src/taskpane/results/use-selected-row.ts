import { useEffect, type RefObject } from 'react';
import type { VirtualizerHandle } from 'virtua';
import type { CellAddress } from '../../domain/cell/cell-address';
import { useLatest } from '../session/use-latest';
import type { ListItem } from './list-item';

/** The cell the user selected in the sheet. */
export interface SelectedCell extends CellAddress {
  readonly sheet: string;
}

/** Brings the findings of a cell into view when the user selects it in the sheet, but never under his hands. */
export const useSelectedRow = (
  items: readonly ListItem[],
  selected: SelectedCell | null,
  virtualizer: RefObject<VirtualizerHandle | null>,
): void => {
  const latest = useLatest(items);
  useEffect(() => {
    if (!selected || document.hasFocus()) return;
    const index = latest.current.findIndex(
      (item) =>
        item.kind === 'finding' &&
        item.finding.sheet === selected.sheet &&
        item.finding.cell.row === selected.row &&
        item.finding.cell.column === selected.column,
    );
    if (index >= 0) virtualizer.current?.scrollToIndex(index, { align: 'center' });
  }, [selected, latest, virtualizer]);
};
