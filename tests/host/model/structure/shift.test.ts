import fc from 'fast-check';
import { createWorkbook, openWorkbook } from '../../../../src/host/model/open-workbook';
import { shiftFormula, shiftReference } from '../../../../src/host/model/structure/shift-formula';
import type { WorkbookModel } from '../../../../src/host/model/workbook';
import { firstSheet, openSheet, partsOf, reopened, savedPart, testFile } from '../../support/xlsx';

const row = (at: number, count: number) => ({ axis: 'row', at, count }) as const;
const column = (at: number, count: number) => ({ axis: 'column', at, count }) as const;

describe('a reference', () => {
  it.each([
    ['A5', row(4, 2), 'A7'],
    ['A4', row(4, 2), 'A4'],
    ['$A$5', row(0, 1), '$A$6'],
    ['A1:B9', row(4, 2), 'A1:B11'],
    ['A1:B9', row(9, 2), 'A1:B9'],
    ['A5', row(4, -1), '#REF!'],
    ['A6', row(4, -1), 'A5'],
    ['A3:A8', row(4, -2), 'A3:A6'],
    ['A3:A8', row(0, -4), 'A1:A4'],
    ['A3:A8', row(5, -9), 'A3:A5'],
    ['A3:A8', row(2, -6), '#REF!'],
    ['$3:5', row(2, 1), '$4:6'],
    ['A:C', row(2, 1), 'A:C'],
    ['A:C', column(1, 1), 'A:D'],
    ['$B$2', column(0, 26), '$AB$2'],
    ['C2:A1', column(1, 1), 'D2:A1'],
    ['1:1048576', row(3, -2), '1:1048576'],
    ['A1048576', row(3, 1), '#REF!'],
  ])('%s after %j is %s', (text, shift, moved) => expect(shiftReference(text, shift)).toBe(moved));

  it('moves only where it means the sheet', () => {
    const formula = 'SUM(A5,甲!A5,\'乙 1\'!A5:A9)&"A5"&表[A5]&LOG10(5)';
    expect(shiftFormula(formula, '甲', true, row(0, 1))).toBe('SUM(A6,甲!A6,\'乙 1\'!A5:A9)&"A5"&表[A5]&LOG10(5)');
    expect(shiftFormula(formula, '乙 1', false, row(5, -1))).toBe('SUM(A5,甲!A5,\'乙 1\'!A5:A8)&"A5"&表[A5]&LOG10(5)');
    expect(shiftFormula(formula, '甲', false, row(4, -1))).toBe('SUM(A5,#REF!,\'乙 1\'!A5:A9)&"A5"&表[A5]&LOG10(5)');
  });
});

const open = (): WorkbookModel => openWorkbook(testFile('61-features-excel.xlsx'), 'x.xlsx');

describe('inserting rows', () => {
  const workbook = open();
  const sheet = firstSheet(workbook);
  sheet.cells.setValue(8, 0, '改过');
  sheet.cells.patchStyle({ row: 8, column: 0, rowCount: 1, columnCount: 1 }, { fill: '#123456' });
  sheet.rows.insert(3, 2);
  const again = reopened(workbook);
  const moved = firstSheet(again);

  it('moves cells with their values, formats and heights', () => {
    expect(moved.cells.value(10, 0)).toBe('改过');
    expect(moved.cells.style(10, 0).fill).toBe('#123456');
    expect(moved.rows.hidden(14)).toBe(true);
    expect(moved.cells.value(3, 0)).toBe('');
    expect(moved.cells.used(true)?.rowCount).toBe(17);
  });

  it('gives new rows the formats of the row above', () => {
    expect(moved.cells.style(4, 2).borders).toEqual(moved.cells.style(2, 2).borders);
    expect(moved.cells.style(4, 2).borders.EdgeTop?.style).toBe('thin');
  });

  it('moves what formulas, names, rules, validations and links mean', () => {
    expect(moved.cells.formula(5, 5)).toBe('=IFERROR(C6/C$10,0)');
    expect(moved.cells.formula(9, 2)).toBe('=SUM(C6:C9)');
    expect(moved.cells.formula(12, 2)).toBe('=SUM(C6:C9*F6:F9)');
    expect(again.names.find(({ name }) => name === '部门列表')?.formula).toBe("='汇总表'!$A$6:$A$9");
    expect(moved.pageLayout.printArea).toBe('A1:H13');
    expect(moved.autoFilter.area).toMatchObject({ row: 2, rowCount: 8 });
    expect(moved.conditionalFormats.items.map(({ areas }) => areas[0]?.row)).toEqual([5, 5, 5, 5, 5, 5, 5, 5, 5]);
    expect(moved.conditionalFormats.items[3]?.formula).toBe('AND($D6>=17,LEN($A6)>0)');
    expect(moved.validations.map(({ areas }) => areas[0]?.row)).toEqual([5, 5, 5, 10]);
    expect(moved.hyperlinks.items.map(({ area }) => area.row)).toEqual([12, 12]);
    expect(moved.merges.areas).toHaveLength(2);
    const text = savedPart(workbook);
    expect(text).toContain('<f t="array" ref="C13">');
    expect(text).toContain("<xm:f>'汇总表'!C6:C9</xm:f><xm:sqref>B10</xm:sqref>");
    expect(text).toContain('<brk id="10" ');
    expect(text).toContain('<protectedRange sqref="F12"');
    expect(text).toContain('<dimension ref="A1:H17"/>');
  });

  it('moves notes, threads and their boxes', () => {
    expect(moved.comments.map(({ row: at, column: across }) => [at, across])).toEqual([
      [5, 2],
      [6, 6],
    ]);
    expect(partsOf(workbook.save())['xl/drawings/vmlDrawing1.vml']).toMatch(/<\w+:Row>5<\/\w+:Row>/);
  });

  it('taken back by deleting them leaves all values, formulas and formats as they were', () => {
    sheet.rows.remove(3, 2);
    const [now, then] = [firstSheet(reopened(workbook)), firstSheet(open())];
    for (let at = 0; at < 16; at++) {
      for (let across = 0; across < 8; across++) {
        if (at === 8 && across === 0) continue;
        expect([now.cells.value(at, across), now.cells.formula(at, across)]).toEqual([
          then.cells.value(at, across),
          then.cells.formula(at, across),
        ]);
        expect(now.cells.style(at, across)).toEqual(then.cells.style(at, across));
      }
    }
    expect(now.conditionalFormats.items.map(({ areas, formula }) => [areas, formula])).toEqual(
      then.conditionalFormats.items.map(({ areas, formula }) => [areas, formula]),
    );
    expect(now.merges.areas).toEqual(then.merges.areas);
  });
});

describe('inserting columns', () => {
  const workbook = open();
  const sheet = firstSheet(workbook);
  sheet.columns.insert(1, 1);
  const moved = firstSheet(reopened(workbook));

  it('moves cells, widths and everything that speaks of them', () => {
    expect(moved.cells.formula(3, 6)).toBe('=IFERROR(D4/D$8,0)');
    expect(moved.cells.formula(3, 3)).toBe("=SUMIFS('明细 数据'!$G$2:$G$201,'明细 数据'!$C$2:$C$201,A4)");
    expect(moved.columns.width(1)).toBe(moved.columns.width(0));
    expect(moved.columns.width(3)).toBe(firstSheet(open()).columns.width(2));
    expect(moved.columns.hidden(10)).toBe(true);
    expect(moved.merges.areas[0]).toEqual({ row: 0, column: 0, rowCount: 1, columnCount: 9 });
    expect(moved.comments[0]?.column).toBe(3);
    expect(savedPart(workbook)).toContain('<autoFilter ref="A3:I8"><filterColumn colId="4">');
  });
});

describe('deleting rows', () => {
  it('takes what stood there and keeps the rest right', () => {
    const workbook = open();
    const sheet = firstSheet(workbook);
    sheet.rows.remove(3, 1);
    const moved = firstSheet(reopened(workbook));
    expect(moved.cells.formula(6, 2)).toBe('=SUM(C4:C6)');
    expect(moved.cells.formula(3, 5)).toBe('=IFERROR(C4/C$7,0)');
    expect(moved.conditionalFormats.items[3]?.formula).toBe('AND($D4>=17,LEN($A4)>0)');
    expect(moved.conditionalFormats.items[3]?.areas[0]).toMatchObject({ row: 3, rowCount: 3 });
    expect(moved.comments.map(({ row: at }) => at)).toEqual([3]);
    expect(partsOf(workbook.save())['xl/drawings/vmlDrawing1.vml']?.match(/ObjectType="Note"/g)).toHaveLength(1);
  });

  it('keeps shared formulas apart that moved apart', () => {
    const workbook = openSheet(
      '<row r="1"><c r="A1"><f t="shared" ref="A1:A3" si="0">B1+B$9</f><v>1</v></c></row><row r="2"><c r="A2"><f t="shared" si="0"/><v>2</v></c></row><row r="3"><c r="A3"><f t="shared" si="0"/><v>3</v></c></row>',
    );
    const sheet = firstSheet(workbook);
    sheet.rows.insert(2, 1);
    expect([0, 1, 3].map((at) => sheet.cells.formula(at, 0))).toEqual(['=B1+B$10', '=B2+B$10', '=B4+B$10']);
    sheet.rows.remove(0, 1);
    expect([0, 2].map((at) => firstSheet(reopened(workbook)).cells.formula(at, 0))).toEqual(['=B1+B$9', '=B3+B$9']);
    expect([0, 2].map((at) => firstSheet(reopened(workbook)).cells.value(at, 0))).toEqual([2, 3]);
  });
});

describe('refuses, and changes nothing,', () => {
  it.each<[string, (workbook: WorkbookModel) => void]>([
    ['the header of a table', (workbook) => workbook.sheets[1]?.rows.remove(0, 1)],
    ['columns inside a table', (workbook) => workbook.sheets[1]?.columns.insert(2, 1)],
  ])('%s', (_, act) => {
    const workbook = open();
    expect(() => act(workbook)).toThrow(expect.objectContaining({ name: 'NotImplemented' }) as Error);
    expect(Buffer.compare(workbook.save(), testFile('61-features-excel.xlsx'))).toBe(0);
  });

  it('pushing cells off the sheet', () => {
    const workbook = openSheet('<row r="1048576"><c r="A1048576"><v>1</v></c></row>');
    expect(() => firstSheet(workbook).rows.insert(0, 1)).toThrow(/off the sheet/);
  });
});

it('rows inserted in a table make it longer', () => {
  const workbook = open();
  workbook.sheets[1]?.rows.insert(10, 3);
  expect(reopened(workbook).sheets[1]?.tables[0]?.area.rowCount).toBe(205);
  expect(firstSheet(workbook).cells.formula(3, 2)).toBe("=SUMIFS('明细 数据'!$G$2:$G$204,'明细 数据'!$C$2:$C$204,A4)");
});

it('any sequence of insertions and deletions moves cells as a plain list would', () => {
  const step = fc.record({
    axis: fc.constantFrom('row', 'column'),
    insert: fc.boolean(),
    at: fc.nat(8),
    count: fc.integer({ min: 1, max: 3 }),
  });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 8 }), (steps) => {
      const workbook = createWorkbook();
      const sheet = firstSheet(workbook);
      let grid = Array.from({ length: 6 }, (_, at) => Array.from({ length: 6 }, (__, across) => `${at}.${across}`));
      grid.forEach((line, at) => line.forEach((text, across) => sheet.cells.setValue(at, across, text)));
      for (const { axis, insert, at, count } of steps) {
        const store = axis === 'row' ? sheet.rows : sheet.columns;
        if (insert) store.insert(at, count);
        else store.remove(at, count);
        const width = Math.max(0, ...grid.map((line) => line.length));
        if (axis === 'row') {
          while (grid.length < at) grid.push(Array.from({ length: width }, () => ''));
          grid.splice(
            at,
            insert ? 0 : count,
            ...(insert ? Array.from({ length: count }, () => Array.from({ length: width }, () => '')) : []),
          );
        } else {
          grid = grid.map((line) => {
            const copy = [...line];
            while (copy.length < at) copy.push('');
            copy.splice(at, insert ? 0 : count, ...(insert ? Array.from({ length: count }, () => '') : []));
            return copy;
          });
        }
      }
      const { cells } = firstSheet(reopened(workbook));
      for (let at = 0; at < 30; at++)
        for (let across = 0; across < 30; across++) expect(cells.value(at, across)).toBe(grid[at]?.[across] ?? '');
    }),
    { numRuns: 25 },
  );
});
