import type { SheetDrawing } from '../../../src/actions/sheet-drawing';
import type { SheetModel } from '../../../src/host/model/workbook';
import { desk } from '../../support/assistant';
import { savedPart } from '../../host/support/xlsx';
import { drawingOf, register, reopen, sheetNamed } from './support';

const area = (row: number, column: number, rowCount = 1, columnCount = 1) => ({ row, column, rowCount, columnCount });

/** The drawing as a program that opens the saved file finds it. */
const drawn = async (more: Partial<SheetDrawing>, rows: SheetDrawing['blocks'][number]['rows'] = [['甲']]) => {
  const workbook = register();
  const { port } = await desk(workbook);
  await port.run(async (session) => {
    await session.survey();
    await session.replaceDrawings([drawingOf('表', rows, more)]);
  });
  return { workbook, sheet: sheetNamed(reopen(workbook), '表'), part: savedPart(workbook, 'xl/worksheets/sheet2.xml') };
};

const styles = ({ cells }: SheetModel, row: number, columns: number) =>
  Array.from({ length: columns }, (_, column) => cells.style(row, column));

describe('looks of a drawn sheet', () => {
  it('take each property from the last look that has it', async () => {
    const { sheet } = await drawn({
      looks: [
        { area: area(0, 0, 3, 3), fontName: '仿宋', fontSize: 12, fill: '#FFFFFF' },
        { area: area(0, 0, 1, 3), bold: true, fill: '#F2F2F2' },
        { area: area(0, 1), fill: '#FFFFFF', bold: false },
        { area: area(0, 2), fill: '#F2F2F2', fontColor: '#9C0006', italic: true, indent: 2, horizontal: 'Left' },
      ],
    });
    const [a, b, c] = styles(sheet, 0, 3);
    expect([a?.fill, b?.fill, c?.fill]).toEqual(['#F2F2F2', '#FFFFFF', '#F2F2F2']);
    expect([a?.font.bold, b?.font.bold, c?.font.bold]).toEqual([true, false, true]);
    expect(c).toMatchObject({
      indent: 2,
      horizontal: 'Left',
      font: { name: '仿宋', size: 12, color: '#9C0006', italic: true },
    });
    expect(sheet.cells.style(2, 2)).toMatchObject({ fill: '#FFFFFF', font: { name: '仿宋', bold: false } });
  });

  it('draw lines around every cell, around an area, above and below', async () => {
    const { sheet } = await drawn({
      looks: [
        { area: area(0, 0, 2, 2), borders: 'all' },
        { area: area(4, 0, 3, 3), borders: 'around' },
        { area: area(9, 0, 1, 2), borders: 'bottom' },
      ],
    });
    const sides = (row: number, column: number) => Object.keys(sheet.cells.style(row, column).borders).sort();
    const ALL = ['EdgeBottom', 'EdgeLeft', 'EdgeRight', 'EdgeTop'];
    expect([sides(0, 0), sides(0, 1), sides(1, 0), sides(1, 1)]).toEqual([ALL, ALL, ALL, ALL]);
    expect([sides(4, 0), sides(5, 1), sides(6, 2)]).toEqual([['EdgeLeft', 'EdgeTop'], [], ['EdgeBottom', 'EdgeRight']]);
    expect([sides(9, 0), sides(9, 1)]).toEqual([['EdgeBottom'], ['EdgeBottom']]);
  });

  it('stack letters, wrap, align, merge and size', async () => {
    const { sheet, part } = await drawn({
      looks: [{ area: area(0, 0, 3, 1), stacked: true, wrap: true, horizontal: 'Center', vertical: 'Center' }],
      merges: [area(0, 0, 3, 1), area(0, 1)],
      columnWidths: [8, 20, 20],
      rowHeights: [
        { row: 0, count: 2, points: 30.5 },
        { row: 2, count: 1, points: 900 },
      ],
    });
    expect(sheet.cells.style(0, 0)).toMatchObject({
      textRotation: 255,
      wrapText: true,
      horizontal: 'Center',
      vertical: 'Center',
    });
    expect(sheet.merges.areas).toEqual([area(0, 0, 3, 1)]);
    expect([sheet.columns.width(0), sheet.columns.width(1), sheet.columns.width(2)]).toEqual([48, 120, 120]);
    expect([sheet.rows.height(1), sheet.rows.height(2)]).toEqual([30.5, 409]);
    expect(part).toContain('<mergeCells count="1">');
  });

  it('show numbers in their format and colour cells by formula, the later rule first', async () => {
    const { sheet } = await drawn(
      {
        looks: [{ area: area(0, 0, 1, 2), numberFormat: '#,##0.00' }],
        conditions: [
          { area: area(0, 0, 1, 2), formula: 'A1>0', fill: '#C6EFCE' },
          { area: area(0, 0, 1, 2), formula: '=A1>100', fontColor: '#9C0006' },
        ],
      },
      [[1000, 2.5]],
    );
    expect(styles(sheet, 0, 2).map(({ numberFormat }) => numberFormat)).toEqual(['#,##0.00', '#,##0.00']);
    const rules = sheet.conditionalFormats.items.map(({ formula, format }) => [formula, format.fill, format.fontColor]);
    expect(rules).toEqual([
      ['A1>100', null, '#9C0006'],
      ['A1>0', '#C6EFCE', null],
    ]);
  });
});

describe('what may be typed into a drawn sheet', () => {
  it('is offered in lists, limited to days and numbers, and explained', async () => {
    const { sheet } = await drawn({
      validations: [
        { area: area(1, 0, 3, 1), list: ['有', '无'], strict: true, title: '证明', message: '有或无' },
        { area: area(1, 1), kind: 'date', title: '日期', message: '如 2018-04-20' },
        { area: area(1, 2), kind: 'whole', title: '人数', message: '整数' },
        { area: area(1, 3), kind: 'decimal', title: '金额', message: '元' },
        { area: area(1, 4), list: ['甲,乙', '丙'], title: '有逗号', message: '不能作列表' },
        { area: area(1, 5), list: ['很长的选项'.repeat(60)], title: '过长', message: '不能作列表' },
      ],
      hints: [{ area: area(0, 0, 2, 2), title: '标'.repeat(40), message: '说明'.repeat(200) }],
    });
    const at = (row: number, column: number) =>
      sheet.validations.filter(({ areas }) =>
        areas.some(
          (each) =>
            each.row <= row &&
            row < each.row + each.rowCount &&
            each.column <= column &&
            column < each.column + each.columnCount,
        ),
      );
    expect(at(1, 0)).toMatchObject([
      {
        type: 'list',
        formula: '"有,无"',
        allowBlank: true,
        dropDown: true,
        alert: { show: true, style: 'stop' },
        prompt: { message: '有或无' },
      },
    ]);
    expect(at(1, 1)).toMatchObject([
      { type: 'date', operator: 'greaterThan', formula: '1', alert: { style: 'warning' } },
    ]);
    expect([at(1, 2)[0]?.type, at(1, 3)[0]?.type, at(1, 3)[0]?.operator]).toEqual([
      'whole',
      'decimal',
      'greaterThanOrEqual',
    ]);
    expect([at(1, 4)[0]?.type, at(1, 5)[0]?.type]).toEqual(['custom', 'custom']);
    expect(at(0, 0)).toMatchObject([{ type: 'custom', formula: 'TRUE' }]);
    expect(at(0, 0)[0]?.prompt).toEqual({
      show: true,
      title: '标'.repeat(32),
      message: '说明'.repeat(200).slice(0, 255),
    });
  });
});

describe('a drawn sheet on paper and on the screen', () => {
  it('has margins, area, title rows, breaks and a footer', async () => {
    const { sheet, part } = await drawn({
      print: {
        orientation: 'Portrait',
        margins: { top: 2.54, bottom: 2.54, left: 1.27, right: 1.27 },
        area: area(0, 0, 40, 5),
        titleRows: { first: 1, last: 2 },
        breaksBefore: [30, 12],
        centerHorizontally: true,
        footer: '第 &P 页',
      },
    });
    const { pageLayout } = sheet;
    expect(pageLayout).toMatchObject({
      orientation: 'Portrait',
      paperSize: 'A4',
      printArea: 'A1:E40',
      printTitleRows: '2:3',
      centerHorizontally: true,
      rowBreaks: [12, 30],
    });
    expect(pageLayout.margins).toMatchObject({ top: 72, bottom: 72, left: 36, right: 36 });
    expect(pageLayout.headersFooters.centerFooter).toBe('第 &P 页');
    expect(pageLayout.zoom).toEqual({ scale: 100 });
    expect(part).toContain('<rowBreaks count="2" manualBreakCount="2"><brk id="12" max="16383" man="1"/><brk id="30"');
  });

  it('fits its width by itself, and its height on wish', async () => {
    const { sheet } = await drawn({ print: { orientation: 'Landscape' } });
    expect(sheet.pageLayout.zoom).toEqual({ horizontalFitToPages: 1, verticalFitToPages: null });
    const { sheet: single } = await drawn({ print: { orientation: 'Landscape', fitHeight: 1 } });
    expect(single.pageLayout.zoom).toEqual({ horizontalFitToPages: 1, verticalFitToPages: 1 });
  });

  it('freezes rows and columns, filters, hides lines, colours its tab', async () => {
    const { sheet } = await drawn({
      freezeRows: 2,
      freezeColumns: 1,
      filter: area(1, 0, 5, 3),
      gridlines: false,
      tabColor: '#7030A0',
    });
    expect({ ...sheet.freeze }).toEqual({ rows: 2, columns: 1 });
    expect(sheet.autoFilter.area).toEqual(area(1, 0, 5, 3));
    expect([sheet.showGridlines, sheet.tabColor]).toEqual([false, '#7030A0']);
  });

  it('has names of its own, for its own formulas', async () => {
    const { workbook, sheet } = await drawn({ names: [{ name: 'rate', area: area(0, 1) }], key: '引"号|竖线' }, [
      ['费率', 5, { formula: '=rate*2' }],
    ]);
    expect(sheet.cells.formula(0, 2)).toBe('=rate*2');
    const names = reopen(workbook).names.map(({ name, visible }) => [name, visible]);
    expect(names).toEqual(
      expect.arrayContaining([
        ['rate', true],
        ['GHTZ_sheet', false],
      ]),
    );
  });
});
