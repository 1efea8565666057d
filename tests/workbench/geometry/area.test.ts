import { grownByMerges } from '../../../src/workbench/geometry/area';

const area = (row: number, column: number, rowCount: number, columnCount: number) => ({
  row,
  column,
  rowCount,
  columnCount,
});

describe('an area grown by merged areas', () => {
  it('stays as it is when it cuts none', () => {
    expect(grownByMerges(area(0, 0, 2, 2), [area(5, 5, 2, 2)])).toEqual(area(0, 0, 2, 2));
  });

  it('takes in a merged area it touches, and the ones that one touches', () => {
    const merges = [area(1, 1, 3, 1), area(3, 0, 1, 1), area(3, 1, 1, 3)];
    expect(grownByMerges(area(0, 1, 2, 1), merges)).toEqual(area(0, 1, 4, 3));
  });
});
