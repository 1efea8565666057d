import { markedCells, markGroups } from '../../src/actions/mark-groups';
import type { Finding } from '../../src/domain/findings/finding';

const finding = (severity: Finding['severity'], row: number, column: number, code = 'required'): Finding => ({
  rule: 'data/missing',
  severity,
  sheet: '台账',
  cell: { row, column },
  field: 'studio.name',
  value: '',
  studio: '',
  code,
  params: {},
});

describe('mark groups', () => {
  it('gives a cell the colour of its gravest finding, whatever the order', () => {
    const groups = markGroups([finding('info', 4, 2), finding('error', 4, 2), finding('warning', 5, 2)]);
    expect(groups).toEqual([
      { severity: 'error', areas: [{ row: 4, column: 2, rowCount: 1, columnCount: 1 }] },
      { severity: 'warning', areas: [{ row: 5, column: 2, rowCount: 1, columnCount: 1 }] },
    ]);
    expect(markedCells(groups)).toBe(2);
  });

  it('does not mark the header for clauses that no column can show', () => {
    expect(markGroups([finding('info', 2, 0, 'not-checked')])).toEqual([]);
    expect(markGroups([{ ...finding('info', 2, 0, 'batch-full'), field: null }])).toEqual([]);
  });
});
