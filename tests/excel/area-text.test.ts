import { areaTexts } from '../../src/excel/area-text';

const cells = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ row: index * 2, column: index % 40, rowCount: 1, columnCount: 1 }));

describe('area texts', () => {
  it('names areas in A1 and gives nothing for nothing', () => {
    expect(areaTexts([])).toEqual([]);
    expect(areaTexts([{ row: 0, column: 0, rowCount: 2, columnCount: 1 }, ...cells(1)])).toEqual(['A1:A2,A1']);
  });

  it('keeps 5,000 single cells below the length Excel takes, and loses none', () => {
    const texts = areaTexts(cells(5000));
    expect(Math.max(...texts.map((text) => text.length))).toBeLessThanOrEqual(8000);
    expect(texts.flatMap((text) => text.split(','))).toHaveLength(5000);
  });
});
