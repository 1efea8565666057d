import { keyCommand } from '../../../src/workbench/selection/key-command';
import { extendTo, selectCell } from '../../../src/workbench/selection/selection';

const merges = [{ row: 1, column: 1, rowCount: 2, columnCount: 2 }];

describe('a selection', () => {
  it('is the merged area of a cell, its first cell active', () => {
    const { area, active } = selectCell({ row: 2, column: 2 }, merges);
    expect(area).toEqual(merges[0]);
    expect(active).toEqual({ row: 1, column: 1 });
  });

  it('stretches from its active cell in every direction and shrinks again', () => {
    const start = selectCell({ row: 5, column: 5 }, merges);
    const up = extendTo(start, { row: 3, column: 4 }, merges);
    expect(up.area).toEqual({ row: 3, column: 4, rowCount: 3, columnCount: 2 });
    expect(up.active).toEqual({ row: 5, column: 5 });
    expect(extendTo(up, { row: 6, column: 5 }, merges).area).toEqual({
      row: 5,
      column: 5,
      rowCount: 2,
      columnCount: 1,
    });
  });
});

describe('keys on the sheet', () => {
  const press = (key: string, held: Partial<KeyboardEvent> = {}) =>
    keyCommand({ key, ctrlKey: false, metaKey: false, shiftKey: false, altKey: false, ...held });
  it.each([
    [press('ArrowDown'), { type: 'move', step: { rows: 1, columns: 0 }, extend: false }],
    [
      press('ArrowDown', { ctrlKey: true, shiftKey: true }),
      { type: 'jump', step: { rows: 1, columns: 0 }, extend: true },
    ],
    [press('Tab', { shiftKey: true }), { type: 'next', step: { rows: 0, columns: -1 } }],
    [press('PageUp', { ctrlKey: true }), { type: 'sheet', direction: -1 }],
    [press('z', { metaKey: true }), { type: 'undo' }],
    [press('Z', { ctrlKey: true, shiftKey: true }), { type: 'redo' }],
    [press('ArrowDown', { altKey: true }), { type: 'menu' }],
    [press('Home', { ctrlKey: true }), { type: 'sheet-start', extend: false }],
  ])('%#', (command, expected) => expect(command).toEqual(expected));

  it('leaves letters, copying and pasting to the browser', () => {
    expect([
      press('a'),
      press('王'),
      press('c', { ctrlKey: true }),
      press('v', { ctrlKey: true }),
      press('Process'),
    ]).toEqual([null, null, null, null, null]);
  });
});
