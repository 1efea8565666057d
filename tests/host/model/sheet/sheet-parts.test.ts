import { createWorkbook, openWorkbook } from '../../../../src/host/model/open-workbook';
import { firstSheet, openSheet, partsOf, reopened, savedPart, testFile } from '../../support/xlsx';

const blank = (): Buffer => Buffer.from(createWorkbook().save());

describe('rows and columns', () => {
  it('have heights and widths in points, their own or the sheet’s', () => {
    const { rows, columns } = firstSheet(
      openSheet(
        '<row r="2" ht="30.5" customHeight="1"/><row r="3" hidden="1"/>',
        '',
        '<sheetFormatPr defaultRowHeight="13.5"/><cols><col min="2" max="4" width="9.140625" customWidth="1"/><col min="5" max="5" width="3" hidden="true"/></cols>',
      ),
    );
    expect([rows.height(0), rows.height(1), rows.hidden(1), rows.hidden(2)]).toEqual([13.5, 30.5, false, true]);
    expect(columns.width(1)).toBe(columns.width(3));
    expect([columns.hidden(3), columns.hidden(4), columns.hidden(5)]).toEqual([false, true, false]);
    expect(columns.width(0)).toBe(54);
  });

  it('change one by one and come back from the file', () => {
    const workbook = openSheet(
      '<row r="2"><c r="A2"><v>1</v></c></row>',
      '',
      '<cols><col min="2" max="9" width="10" customWidth="1"/></cols>',
    );
    const sheet = firstSheet(workbook);
    sheet.rows.setHeight(1, 40);
    sheet.rows.setHeight(6, 22);
    sheet.rows.setHidden(1, true);
    sheet.columns.setWidth(4, 120);
    sheet.columns.setHidden(0, true);
    expect(savedPart(workbook)).toContain('<row r="2" ht="40" customHeight="1" hidden="1">');
    expect(savedPart(workbook).match(/<col [^>]*>/g)).toHaveLength(4);
    const again = firstSheet(reopened(workbook));
    expect([again.rows.height(1), again.rows.height(6), again.rows.hidden(1)]).toEqual([40, 22, true]);
    expect([again.columns.width(4), again.columns.width(5), again.columns.hidden(0)]).toEqual([
      120,
      sheet.columns.width(1),
      true,
    ]);
  });

  it.each([30, 54, 61.5, 100.5, 240])('keep a width of %d points to the pixel', (points) => {
    const workbook = createWorkbook();
    firstSheet(workbook).columns.setWidth(3, points);
    expect(firstSheet(reopened(workbook)).columns.width(3)).toBe(points);
  });
});

describe('merges', () => {
  it('keep only the first value, are found by cell, and go again', () => {
    const workbook = openSheet(
      '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c></row><row r="2"><c r="A2"><v>3</v></c></row>',
    );
    const { merges, cells } = firstSheet(workbook);
    const area = { row: 0, column: 0, rowCount: 2, columnCount: 2 };
    merges.add(area);
    expect([cells.value(0, 0), cells.value(0, 1), cells.value(1, 0)]).toEqual([1, '', '']);
    expect(merges.at(1, 1)).toEqual(area);
    expect(merges.at(2, 0)).toBeNull();
    expect(savedPart(workbook)).toContain(
      '</sheetData><mergeCells count="1"><mergeCell ref="A1:B2"/></mergeCells></worksheet>',
    );
    merges.add({ ...area, columnCount: 3 });
    expect(firstSheet(reopened(workbook)).merges.areas).toEqual([{ ...area, columnCount: 3 }]);
    merges.remove({ row: 1, column: 1, rowCount: 1, columnCount: 1 });
    expect(savedPart(workbook)).not.toContain('mergeCells');
  });

  it('of whole columns do not fill memory', () => {
    const { merges } = firstSheet(openSheet('', '<mergeCells count="1"><mergeCell ref="A1:C1048576"/></mergeCells>'));
    expect(merges.at(900_000, 2)).toMatchObject({ columnCount: 3 });
  });
});

describe('links', () => {
  it('outside stand in the relationships and leave no trace', () => {
    const workbook = createWorkbook();
    const { hyperlinks } = firstSheet(workbook);
    const area = { row: 2, column: 1, rowCount: 1, columnCount: 1 };
    hyperlinks.set({ area, address: 'https://example.com/?a=1&b=甲', documentReference: '', screenTip: '提示' });
    hyperlinks.set({ area: { ...area, row: 3 }, address: '', documentReference: 'Sheet1!A1', screenTip: '' });
    expect(firstSheet(reopened(workbook)).hyperlinks.items).toEqual([
      { area, address: 'https://example.com/?a=1&b=甲', documentReference: '', screenTip: '提示' },
      { area: { ...area, row: 3 }, address: '', documentReference: 'Sheet1!A1', screenTip: '' },
    ]);
    expect(Object.keys(partsOf(workbook.save()))).toContain('xl/worksheets/_rels/sheet1.xml.rels');
    hyperlinks.remove({ ...area, rowCount: 2 });
    expect(Buffer.compare(workbook.save(), blank())).toBe(0);
  });
});

describe('protection', () => {
  it('says what stays allowed, is set and taken away', () => {
    const workbook = createWorkbook();
    const sheet = firstSheet(workbook);
    sheet.protection.protected = true;
    const { protection } = firstSheet(reopened(workbook));
    expect(protection.protected).toBe(true);
    expect(protection.options).toMatchObject({ allowFormatCells: false, allowEditObjects: false, allowSort: false });
    sheet.protection.protected = false;
    expect(Buffer.compare(workbook.save(), blank())).toBe(0);
  });

  it('by a password is not opened without it', () => {
    const workbook = openWorkbook(testFile('61-features-excel.xlsx'), 'x');
    const { protection } = firstSheet(workbook);
    expect(protection.options).toMatchObject({
      allowFormatCells: true,
      allowSort: true,
      allowAutoFilter: true,
      allowInsertRows: false,
    });
    expect(() => (protection.protected = false)).toThrow(/password/);
    expect(Buffer.compare(workbook.save(), testFile('61-features-excel.xlsx'))).toBe(0);
  });
});

describe('page set-up', () => {
  it('is written in the file’s units and read back', () => {
    const workbook = createWorkbook();
    const page = firstSheet(workbook).pageLayout;
    Object.assign(page, {
      orientation: 'Landscape',
      paperSize: 'A4',
      centerHorizontally: true,
      zoom: { horizontalFitToPages: 1, verticalFitToPages: null },
    });
    Object.assign(page.margins, { left: 36, top: 54 });
    Object.assign(page.headersFooters, { centerHeader: '台账 & "2024"', rightFooter: '第 &P 页', leftFooter: '&D' });
    const text = savedPart(workbook);
    expect(text).toContain('<pageSetup orientation="landscape" paperSize="9" fitToWidth="1" fitToHeight="0"/>');
    expect(text).toContain('<pageMargins left="0.5" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>');
    expect(text).toContain('<oddFooter>&amp;L&amp;D&amp;R第 &amp;P 页</oddFooter>');
    const again = firstSheet(reopened(workbook)).pageLayout;
    expect([again.orientation, again.paperSize, again.centerHorizontally, again.zoom]).toEqual([
      'Landscape',
      'A4',
      true,
      { horizontalFitToPages: 1, verticalFitToPages: null },
    ]);
    expect({ ...again.margins }).toEqual({
      left: 36,
      right: 50.4,
      top: 54,
      bottom: 54,
      header: 21.599999999999998,
      footer: 21.599999999999998,
    });
    expect({ ...again.headersFooters }).toMatchObject({
      centerHeader: '台账 & "2024"',
      rightFooter: '第 &P 页',
      leftFooter: '&D',
      leftHeader: '',
    });
  });
});

it('comments and tables are read with their people and places', () => {
  const workbook = openWorkbook(testFile('61-features-openpyxl.xlsx'), 'x');
  expect(firstSheet(workbook).comments).toEqual([
    { row: 3, column: 2, author: '审核员张三', text: '审核员:\n请核对金额来源,附件缺失。', threaded: false },
    { row: 4, column: 6, author: '赵六', text: '线程批注:请补充发票\n已补', threaded: true },
  ]);
  expect(workbook.sheets[1]?.tables).toEqual([
    { id: '1', name: '明细表', area: { row: 0, column: 0, rowCount: 202, columnCount: 8 }, hasTotals: true },
  ]);
  expect(workbook.structureProtected).toBe(true);
});
