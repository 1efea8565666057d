import fc from 'fast-check';
import { areasOf } from '../../../src/domain/cell/areas-of';
import { areaToA1 } from '../../../src/domain/cell/cell-address';

describe('areas of cells', () => {
  it('joins neighbours below each other, whatever the order', () => {
    const cells = [
      { row: 4, column: 1 },
      { row: 2, column: 1 },
      { row: 3, column: 1 },
      { row: 3, column: 1 },
      { row: 3, column: 2 },
      { row: 9, column: 1 },
    ];
    expect(areasOf(cells).map(areaToA1)).toEqual(['B3:B5', 'B10', 'C4']);
  });

  it('covers exactly the given cells, each once', () => {
    const cell = fc.record({ row: fc.nat(12), column: fc.nat(4) });
    fc.assert(
      fc.property(fc.array(cell), (cells) => {
        const covered = areasOf(cells).flatMap((area) =>
          Array.from({ length: area.rowCount }, (_, index) => `${area.row + index}/${area.column}`),
        );
        expect(new Set(covered).size).toBe(covered.length);
        expect(new Set(covered)).toEqual(new Set(cells.map(({ row, column }) => `${row}/${column}`)));
      }),
    );
  });
});
