import { jumpFrom, nextInArea, stepFrom, type Terrain } from '../../../src/workbench/selection/movement';

const RIGHT = { rows: 0, columns: 1 } as const;
const LEFT = { rows: 0, columns: -1 } as const;
const DOWN = { rows: 1, columns: 0 } as const;
const UP = { rows: -1, columns: 0 } as const;

/* x filled, . blank, one text a row */
const terrain = (picture: readonly string[], more: Partial<Terrain> = {}): Terrain => ({
  rows: 20,
  columns: 10,
  rowHidden: () => false,
  columnHidden: () => false,
  mergeAt: () => null,
  isBlank: ({ row, column }) => picture[row]?.[column] !== 'x',
  lastUsed: { row: picture.length - 1, column: Math.max(...picture.map((line) => line.lastIndexOf('x'))) },
  ...more,
});

describe('arrow keys', () => {
  it('stop at the edges', () => {
    expect(stepFrom({ row: 0, column: 0 }, LEFT, terrain(['x']))).toEqual({ row: 0, column: 0 });
    expect(stepFrom({ row: 19, column: 0 }, DOWN, terrain(['x']))).toEqual({ row: 19, column: 0 });
  });

  it('pass over hidden rows', () => {
    const hidden = terrain(['x'], { rowHidden: (row) => row === 3 || row === 4 });
    expect(stepFrom({ row: 2, column: 0 }, DOWN, hidden).row).toBe(5);
    expect(stepFrom({ row: 5, column: 0 }, UP, hidden).row).toBe(2);
  });

  it('leave a merged area at its far edge', () => {
    const merge = { row: 1, column: 1, rowCount: 2, columnCount: 3 };
    const merged = terrain(['x'], {
      mergeAt: (row, column) => (row >= 1 && row <= 2 && column >= 1 && column <= 3 ? merge : null),
    });
    expect(stepFrom({ row: 1, column: 1 }, RIGHT, merged)).toEqual({ row: 1, column: 4 });
    expect(stepFrom({ row: 1, column: 1 }, DOWN, merged)).toEqual({ row: 3, column: 1 });
  });
});

describe('Ctrl and an arrow key', () => {
  const land = terrain(['xxx..xx', 'x......', 'x......', '.......', 'x......']);
  it('go to the end of the filled run', () => {
    expect(jumpFrom({ row: 0, column: 0 }, RIGHT, land)).toEqual({ row: 0, column: 2 });
    expect(jumpFrom({ row: 0, column: 0 }, DOWN, land)).toEqual({ row: 2, column: 0 });
  });
  it('go over blanks to the next filled cell', () => {
    expect(jumpFrom({ row: 0, column: 2 }, RIGHT, land)).toEqual({ row: 0, column: 5 });
    expect(jumpFrom({ row: 2, column: 0 }, DOWN, land)).toEqual({ row: 4, column: 0 });
  });
  it('go to the edge of the sheet when nothing follows', () => {
    expect(jumpFrom({ row: 4, column: 0 }, DOWN, land)).toEqual({ row: 19, column: 0 });
    expect(jumpFrom({ row: 0, column: 6 }, RIGHT, land)).toEqual({ row: 0, column: 9 });
    expect(jumpFrom({ row: 3, column: 3 }, UP, land)).toEqual({ row: 0, column: 3 });
  });
});

describe('Tab and Enter in a larger selection', () => {
  const area = { row: 2, column: 1, rowCount: 2, columnCount: 2 };
  it('go through it and round again', () => {
    const walk = (step: typeof RIGHT | typeof DOWN) => {
      const cells = [{ row: 2, column: 1 }];
      for (let count = 0; count < 4; count++) cells.push(nextInArea(area, cells.at(-1)!, step));
      return cells.map(({ row, column }) => `${row},${column}`);
    };
    expect(walk(RIGHT)).toEqual(['2,1', '2,2', '3,1', '3,2', '2,1']);
    expect(walk(DOWN)).toEqual(['2,1', '3,1', '2,2', '3,2', '2,1']);
  });
});
