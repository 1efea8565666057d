import fc from 'fast-check';
import { evaluateFormula } from '../../../src/host/formulas/evaluate/evaluate-formula';
import { pendingCells } from '../../../src/host/formulas/graph/pending-cells';
import { CellReader } from '../../../src/host/formulas/values/cell-reader';
import { NotComputable } from '../../../src/host/formulas/values/not-computable';
import { WorkbookEngine } from '../../../src/host/formulas/workbook-engine';
import { createEngine } from '../../../src/host/formulas/create-engine';
import { fakeWorkbook, type FakeCells, type FakeRows } from './support/fake-workbook';

const started = (
  sheets: Parameters<typeof fakeWorkbook>[0],
  names?: Parameters<typeof fakeWorkbook>[1],
  date1904 = false,
) => {
  const { workbook, cells } = fakeWorkbook(sheets, names, date1904);
  const engine = new WorkbookEngine('zh-CN');
  engine.load(workbook);
  const idOf = (name: string): string => workbook.sheets.find((sheet) => sheet.name === name)!.id;
  return {
    cells,
    touch: (sheet: string, ...places: [number, number][]) =>
      engine.changed(places.map(([row, column]) => ({ sheetId: idOf(sheet), row, column }))),
    engine,
  };
};

/* A file's formula with the value it was saved with. */
const cached = (cells: FakeCells, row: number, column: number, formula: string, value: string | number): void =>
  cells.setFormula(row, column, formula, value);

describe('WorkbookEngine, what follows a change', () => {
  it('works out formulas behind a changed cell, over sheets and in the right order', () => {
    const { cells, touch } = started([
      {
        name: '台账',
        rows: [
          ['级别', '金额'],
          ['市级', 10000],
          ['市级', 10000],
        ],
      },
      {
        name: '补助 表',
        rows: [["=SUMIFS('台账'!B:B,'台账'!A:A,\"市级\")"], ['=A1/10000&"万"'], ['=HYPERLINK("#x",A2)']],
      },
    ]);
    cells['台账']!.setValue(1, 1, 15000);
    touch('台账', [1, 1]);
    const sheet = cells['补助 表']!;
    expect([sheet.value(0, 0), sheet.value(1, 0), sheet.value(2, 0)]).toEqual([25000, '2.5万', '2.5万']);
  });

  it('leaves formulas alone that the change does not concern', () => {
    const { cells, touch } = started([{ name: '表', rows: [[1, 2]] }]);
    cached(cells['表']!, 1, 0, '=B1*2', 99);
    touch('表', [0, 0]);
    expect(cells['表']!.value(1, 0)).toBe(99);
  });

  it('reads nothing of the workbook before the first change', () => {
    const { workbook, cells } = fakeWorkbook([{ name: '表', rows: [[1, '=A1+1']] }]);
    const look = jest.spyOn(cells['表']!, 'forEachFormula');
    const engine = new WorkbookEngine('zh-CN');
    engine.load(workbook);
    engine.changed([]);
    expect(look).not.toHaveBeenCalled();
    engine.changed([{ sheetId: workbook.sheets[0]!.id, row: 0, column: 0 }]);
    expect(look).toHaveBeenCalledTimes(1);
    expect(cells['表']!.value(0, 1)).toBe(2);
  });

  it('works out a formula that was just written, and forgets one that was overwritten', () => {
    const { cells, touch } = started([{ name: '表', rows: [[2, '=A1*10'], []] }]);
    cells['表']!.setFormula(1, 0, '=A1+1', '');
    touch('表', [1, 0]);
    expect(cells['表']!.value(1, 0)).toBe(3);
    cells['表']!.setValue(0, 1, '手填');
    touch('表', [0, 1]);
    cells['表']!.setValue(0, 0, 5);
    touch('表', [0, 0]);
    expect(cells['表']!.value(0, 1)).toBe('手填');
    expect(cells['表']!.value(1, 0)).toBe(6);
  });

  it('follows a replaced formula to its new precedents only', () => {
    const { cells, touch } = started([{ name: '表', rows: [[1, 10, '=A1']] }]);
    touch('表', [0, 0]);
    cells['表']!.setFormula(0, 2, '=B1', '');
    touch('表', [0, 2]);
    expect(cells['表']!.value(0, 2)).toBe(10);
    cells['表']!.setComputed(0, 2, 77);
    touch('表', [0, 0]);
    expect(cells['表']!.value(0, 2)).toBe(77);
  });

  it('comes through a chain of 5,000 running totals', () => {
    const rows: FakeRows = Array.from({ length: 5000 }, (_row, at) => [1, at === 0 ? '=A1' : `=B${at}+A${at + 1}`]);
    const { cells, touch } = started([{ name: '表', rows }]);
    touch('表', [0, 0]);
    expect(cells['表']!.value(4999, 1)).toBe(5000);
  });

  it('counts days from 1904 where the workbook does', () => {
    const { cells, touch } = started(
      [{ name: '表', rows: [[41748, '=TEXT(A1,"yyyy-m-d")&YEAR(A1)&"/"&DATE(2018,4,20)']] }],
      [],
      true,
    );
    touch('表', [0, 0]);
    expect(cells['表']!.value(0, 1)).toBe('2018-4-202018/41748');
  });

  it('is handed out by createEngine', async () => {
    const { workbook, cells } = fakeWorkbook([{ name: '表', rows: [[1, '=A1+1']] }]);
    const engine = await createEngine();
    engine.load(workbook);
    engine.changed([{ sheetId: workbook.sheets[0]!.id, row: 0, column: 0 }]);
    expect(cells['表']!.value(0, 1)).toBe(2);
  });
});

describe('WorkbookEngine, names and tables', () => {
  it('knows Chinese names of cells, constants and other names', () => {
    const names = [
      { name: '金额', formula: '=表!$A$1:$A$2' },
      { name: '标准', formula: '=10000' },
      { name: '合计', formula: '=SUM(金额)' },
    ];
    const { cells, touch } = started([{ name: '表', rows: [[5000], [6000], ['=合计/标准'], ['=SUM(金额)']] }], names);
    touch('表', [1, 0]);
    expect([cells['表']!.value(2, 0), cells['表']!.value(3, 0)]).toEqual([1.1, 11000]);
  });

  it('leaves names alone that mean another cell for each cell', () => {
    const { cells, touch } = started([{ name: '表', rows: [[5]] }], [{ name: '左边', formula: '=表!A1' }]);
    cached(cells['表']!, 0, 1, '=左边+A1', 99);
    touch('表', [0, 0]);
    expect(cells['表']!.value(0, 1)).toBe(99);
    expect(cells['表']!.isStale(0, 1)).toBe(true);
  });

  it('reads columns, own rows, headers and totals of tables', () => {
    const table = {
      id: '1',
      name: '台账表',
      area: { row: 0, column: 0, rowCount: 4, columnCount: 3 },
      hasTotals: true,
    };
    const { cells, touch } = started([
      {
        name: '表',
        rows: [
          ['级别', '金额', '万元'],
          ['市级', 10000, '=台账表[[#This Row],[金额]]/10000'],
          ['省级', 20000, '=台账表[@金额]/10000'],
          ['合计', '=SUBTOTAL(109,台账表[金额])', null],
          ['=SUMIFS(台账表[金额],台账表[级别],"省级")', '=台账表[[#Totals],[金额]]', '=台账表[[#Headers],[万元]]'],
        ],
        tables: [table],
      },
    ]);
    touch('表', [1, 1], [2, 1], [0, 2]);
    const value = (row: number, column: number) => cells['表']!.value(row, column);
    expect([value(1, 2), value(2, 2), value(3, 1)]).toEqual([1, 2, 30000]);
    expect([value(4, 0), value(4, 1), value(4, 2)]).toEqual([20000, 30000, '万元']);
  });

  it('leaves filtered rows out of SUBTOTAL, and rows hidden by hand only where asked', () => {
    const rows: FakeRows = [['金额'], [1], [2], [4], ['=SUBTOTAL(9,A2:A4)', '=SUBTOTAL(109,A2:A4)']];
    const filter = { row: 0, column: 0, rowCount: 4, columnCount: 1 };
    const byHand = started([{ name: '表', rows, hiddenRows: [2] }]);
    byHand.touch('表', [1, 0]);
    expect([byHand.cells['表']!.value(4, 0), byHand.cells['表']!.value(4, 1)]).toEqual([7, 5]);
    const filtered = started([{ name: '表', rows, hiddenRows: [2], filter }]);
    filtered.touch('表', [1, 0]);
    expect(filtered.cells['表']!.value(4, 0)).toBe(5);
  });
});

describe('WorkbookEngine, never a wrong number', () => {
  it.each([
    ['a function nobody here knows', '=AGGREGATE(9,5,A1:A2)'],
    ['today', '=TODAY()-A1'],
    ['chance', '=RAND()*A1'],
    ['a place made of text', '=INDIRECT("A1")+A1'],
    ['another workbook', '=[1]台账!A1+A1'],
    ['several sheets at once', '=SUM(甲:乙!A1)+A1'],
    ['LET', '=LET(x,A1,x+1)'],
    ['FILTER', '=FILTER(A1:A2,A1:A2>0)'],
    ['an area where one value is meant', '=A1:A2*2'],
    ['a choice inside an array', '=SUMPRODUCT(IF(A1:A2>1,1,0))'],
    ['an array formula that a file does not mark as one', '=SUM((A1:A2>1)*A1:A2)'],
    ['a spilled area', '=SUM(A1#)'],
    ['a list without order', '=MATCH(A1,A1:A2,-1)+MATCH(2,C1:C3,1)'],
    ['a date without a year', '="3-5"+A1'],
    ['the order of Chinese texts', '=IF("王"<"李",A1,0)'],
    ['broken grammar', '=A1+*2'],
    ['an unknown table', '=SUM(无此表[金额])+A1'],
  ])('keeps the saved value and marks it stale: %s', (_what, formula) => {
    const { cells, touch } = started([
      {
        name: '表',
        rows: [
          [3, null, 1],
          [2, null, 9],
          [1, null, 4],
        ],
      },
    ]);
    cached(cells['表']!, 4, 0, formula, 4711);
    cached(cells['表']!, 5, 0, '=A5*2', 9422);
    touch('表', [0, 0], [4, 0]);
    expect([cells['表']!.value(4, 0), cells['表']!.value(5, 0)]).toEqual([4711, 9422]);
    expect([cells['表']!.isStale(4, 0), cells['表']!.isStale(5, 0)]).toEqual([true, true]);
  });

  it('lifts the mark as soon as it can work out the cell', () => {
    const { cells, touch } = started([{ name: '表', rows: [[3, '=RAND()+A1', '=B1+1']] }]);
    touch('表', [0, 0]);
    expect(cells['表']!.isStale(0, 2)).toBe(true);
    cells['表']!.setFormula(0, 1, '=A1', '');
    touch('表', [0, 1]);
    expect([cells['表']!.value(0, 2), cells['表']!.isStale(0, 1), cells['表']!.isStale(0, 2)]).toEqual([
      4,
      false,
      false,
    ]);
  });

  it('marks circles and what hangs on them', () => {
    const { cells, touch } = started([{ name: '表', rows: [['=B1+1', '=A1+1', '=A1', 5, '=D1']] }]);
    touch('表', [0, 0], [0, 3]);
    const stale = [0, 1, 2, 4].map((column) => cells['表']!.isStale(0, column));
    expect(stale).toEqual([true, true, true, false]);
    expect(cells['表']!.value(0, 4)).toBe(5);
  });

  it('passes errors on as values', () => {
    const { cells, touch } = started([{ name: '表', rows: [['#N/A', '=A1+1', '=IFERROR(B1,"无")', '=SUM(A1:B1)']] }]);
    touch('表', [0, 0]);
    expect([1, 2, 3].map((column) => cells['表']!.value(0, column))).toEqual(['#N/A', '无', '#N/A']);
  });

  it('knows its own limits, whatever stands in a formula', () => {
    const pieces = [
      ...[
        'A1',
        'B2:C3',
        '表!A:A',
        '#REF!',
        '名',
        '1',
        '"级"',
        '{1,2}',
        ')',
        ',',
        '+',
        '-',
        '*',
        '&',
        '=',
        '<',
        '%',
        '^',
        ' ',
        '@',
        ':',
      ],
      ...[
        'SUM(',
        'IF(',
        'COUNTIF(',
        'INDEX(',
        'TEXT(',
        'VLOOKUP(',
        'SUMPRODUCT(',
        'MID(',
        'DATE(',
        'MATCH(',
        'SUBTOTAL(',
      ],
    ];
    const rules = { date1904: false, locale: 'zh-CN' } as const;
    const { workbook } = fakeWorkbook([
      {
        name: '表',
        rows: [
          [3, '市级', 43210],
          [true, '#N/A', ''],
          [null, 1, 2],
        ],
      },
    ]);
    const place = { workbook, sheet: workbook.sheets[0]!, row: 5, column: 0 };
    const outcome = (formula: string): unknown => {
      try {
        return evaluateFormula(formula, place, new CellReader(pendingCells([])), rules);
      } catch (error) {
        return error;
      }
    };
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 12 }), (chosen) => {
        const value = outcome(`=${chosen.join('')}`);
        if (typeof value === 'number') return Number.isFinite(value);
        return typeof value === 'string' || typeof value === 'boolean' || value instanceof NotComputable;
      }),
      { numRuns: 3000 },
    );
  });
});
