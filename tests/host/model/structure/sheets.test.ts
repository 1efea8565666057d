import { createWorkbook, openWorkbook } from '../../../../src/host/model/open-workbook';
import type { WorkbookModel } from '../../../../src/host/model/workbook';
import { attribute, elements } from '../../support/raw-sheets';
import { firstSheet, openSheet, partsOf, reopened, savedPart, testFile } from '../../support/xlsx';

const open = (): WorkbookModel => openWorkbook(testFile('61-features-excel.xlsx'), 'x.xlsx');
const sheet = (workbook: WorkbookModel, name: string): WorkbookModel['sheets'][number] => {
  const found = workbook.sheets.find((candidate) => candidate.name === name);
  if (!found) throw new Error(`no sheet ${name}`);
  return found;
};

/** Every built-in and other name with the sheet its position means in the saved file. */
const namesIn = (workbook: WorkbookModel): string[] => {
  const text = savedPart(workbook, 'xl/workbook.xml');
  const order = elements(text, 'sheet').map((tag) => attribute(tag, 'name'));
  return elements(text, 'definedName').map((tag) => {
    const local = attribute(tag, 'localSheetId');
    return `${local === '' ? '' : (order[Number(local)] ?? '?')}|${attribute(tag, 'name')}|${tag.replace(/<[^>]*>/g, '')}`;
  });
};

describe('sheets', () => {
  it('names follow their sheet when others come, move and go', () => {
    const workbook = open();
    const before = namesIn(workbook);
    const added = workbook.addSheet('新表', 0);
    expect(namesIn(workbook)).toEqual(before);
    workbook.moveSheet(sheet(workbook, '汇总表'), 4);
    expect(namesIn(workbook)).toEqual(before);
    expect(reopened(workbook).sheets.map(({ name }) => name)).toEqual([
      '新表',
      '明细 数据',
      '隐藏表',
      '深藏表',
      '汇总表',
      '图表',
    ]);
    workbook.deleteSheet(added);
    expect(namesIn(workbook)).toEqual(before);
  });

  it('keep their id when they are renamed or moved, and give a new one each', () => {
    const workbook = open();
    const { id } = sheet(workbook, '隐藏表');
    sheet(workbook, '隐藏表').name = '另一个';
    workbook.moveSheet(sheet(workbook, '另一个'), 0);
    expect(sheet(workbook, '另一个').id).toBe(id);
    const [one, two] = [workbook.addSheet('一'), workbook.addSheet('二')];
    expect(new Set(workbook.sheets.map((item) => item.id)).size).toBe(7);
    workbook.deleteSheet(one);
    expect(reopened(workbook).sheets.find(({ name }) => name === '二')?.id).toBe(two.id);
  });

  it('renaming follows into formulas, names, rules, validations, links, sparklines and charts', () => {
    const workbook = open();
    const data = sheet(workbook, '明细 数据');
    sheet(workbook, '汇总表').cells.setFormula(50, 0, '=SUM(\'汇总表:明细 数据\'!A1)&"明细 数据!A1"', 0);
    data.name = "王's 表";
    const parts = partsOf(workbook.save());
    const rest = Object.values({ ...parts, 'docProps/app.xml': '' }).join('\n');
    expect(rest.match(/明细 数据/g)).toHaveLength(1);
    const summary = sheet(workbook, '汇总表');
    expect(summary.cells.formula(3, 2)).toBe("=SUMIFS('王''s 表'!$G$2:$G$201,'王''s 表'!$C$2:$C$201,A4)");
    expect(summary.cells.formula(50, 0)).toBe("=SUM('汇总表:王''s 表'!A1)&\"明细 数据!A1\"");
    expect(summary.hyperlinks.items[0]?.documentReference).toBe("'王''s 表'!A1");
    expect(workbook.names.find(({ name }) => name === '动态区')?.formula).toContain("OFFSET('王''s 表'!$A$1");
    expect(summary.conditionalFormats.items.find(({ details }) => details.extension === true)?.formula).toBe(
      "'王''s 表'!$E$2>100",
    );
    summary.name = '甲';
    expect(savedPart(workbook, 'xl/charts/chart1.xml')).toContain("<f>'甲'!$A$4:$A$7</f>");
  });

  it('renaming there and back changes nothing', () => {
    const workbook = open();
    sheet(workbook, '汇总表').name = '总表';
    sheet(workbook, '总表').name = '汇总表';
    const [before, after] = [partsOf(testFile('61-features-excel.xlsx')), partsOf(workbook.save())];
    for (const part of ['xl/workbook.xml', 'xl/worksheets/sheet2.xml', 'xl/worksheets/sheet1.xml'])
      expect(after[part]).toBe(before[part]);
  });

  it('deleting takes the parts that only it used and leaves #REF! behind', () => {
    const workbook = open();
    workbook.deleteSheet(sheet(workbook, '明细 数据'));
    const parts = partsOf(workbook.save());
    for (const gone of [
      'worksheets/sheet2.xml',
      'comments2.xml',
      'drawings/vmlDrawing2.vml',
      'tables/table1.xml',
      'worksheets/_rels/sheet2.xml.rels',
    ]) {
      expect(Object.keys(parts)).not.toContain(`xl/${gone}`);
      expect(parts['[Content_Types].xml']).not.toContain(`/xl/${gone}`);
    }
    expect(Object.keys(parts)).toContain('xl/comments1.xml');
    expect(sheet(workbook, '汇总表').cells.formula(7, 6)).toBe('=VLOOKUP("PZ00010",#REF!,4,FALSE)');
    expect(reopened(workbook).sheets).toHaveLength(4);
  });

  it('deleting the active one activates its neighbour, and two tabs are never selected together', () => {
    const workbook = createWorkbook();
    const added = workbook.addSheet('二');
    workbook.activeSheet = added;
    const text = partsOf(workbook.save());
    expect(text['xl/workbook.xml']).toContain('activeTab="1"');
    expect(text['xl/worksheets/sheet1.xml']).not.toContain('tabSelected="1"');
    expect(text['xl/worksheets/sheet2.xml']).toContain('tabSelected="1"');
    expect(reopened(workbook).activeSheet.name).toBe('二');
    workbook.deleteSheet(added);
    expect(workbook.activeSheet.name).toBe('Sheet1');
    expect(Buffer.compare(workbook.save(), createWorkbook().save())).toBe(0);
  });

  it('visibility, colour, gridlines and panes are written and taken back', () => {
    const workbook = createWorkbook();
    const blank = Buffer.from(workbook.save());
    const added = firstSheet(workbook);
    Object.assign(added, { visibility: 'VeryHidden', tabColor: '#FF8800', showGridlines: false });
    Object.assign(added.freeze, { rows: 2, columns: 1 });
    const again = firstSheet(reopened(workbook));
    expect([again.visibility, again.tabColor, again.showGridlines, again.freeze.rows, again.freeze.columns]).toEqual([
      'VeryHidden',
      '#FF8800',
      false,
      2,
      1,
    ]);
    expect(savedPart(workbook)).toContain(
      '<pane xSplit="1" ySplit="2" topLeftCell="B3" activePane="bottomRight" state="frozen"/><selection pane="bottomRight"/>',
    );
    Object.assign(added, { visibility: 'Visible', tabColor: '', showGridlines: true });
    Object.assign(added.freeze, { rows: 0, columns: 0 });
    expect(Buffer.compare(workbook.save(), blank)).toBe(0);
  });
});

describe('names', () => {
  it('are added, hidden, scoped, changed and removed', () => {
    const workbook = createWorkbook();
    const { id } = firstSheet(workbook);
    workbook.addName({ name: 'mark_sheet', sheetId: id, formula: '="v1"', visible: false, comment: '说明' });
    workbook.addName({ name: '年度', sheetId: null, formula: '=2026', visible: true, comment: '' });
    const plain = ({ name, sheetId, formula, visible, comment }: WorkbookModel['names'][number]): unknown[] => [
      name,
      sheetId,
      formula,
      visible,
      comment,
    ];
    expect(reopened(workbook).names.map(plain)).toEqual([
      ['mark_sheet', id, '="v1"', false, '说明'],
      ['年度', null, '=2026', true, ''],
    ]);
    workbook.removeName('MARK_SHEET', id);
    workbook.removeName('年度', null);
    expect(Buffer.compare(workbook.save(), createWorkbook().save())).toBe(0);
  });

  it('built-in ones serve print set-up and filters and are no names to people', () => {
    const workbook = createWorkbook();
    const page = firstSheet(workbook).pageLayout;
    page.printArea = 'A1:F20,H1:H3';
    page.printTitleRows = '1:3';
    firstSheet(workbook).autoFilter.area = { row: 2, column: 0, rowCount: 9, columnCount: 4 };
    expect(workbook.names).toHaveLength(0);
    expect(namesIn(workbook)).toEqual([
      'Sheet1|_xlnm.Print_Area|Sheet1!$A$1:$F$20,Sheet1!$H$1:$H$3',
      'Sheet1|_xlnm.Print_Titles|Sheet1!$1:$3',
      'Sheet1|_xlnm._FilterDatabase|Sheet1!$A$3:$D$11',
    ]);
    const again = firstSheet(reopened(workbook));
    expect([again.pageLayout.printArea, again.pageLayout.printTitleRows, again.autoFilter.area?.rowCount]).toEqual([
      'A1:F20,H1:H3',
      '1:3',
      9,
    ]);
    page.printArea = page.printTitleRows = '';
    firstSheet(workbook).autoFilter.area = null;
    expect(Buffer.compare(workbook.save(), createWorkbook().save())).toBe(0);
  });
});

it('an unknown sheet of another workbook is refused', () => {
  expect(() => createWorkbook().deleteSheet(firstSheet(openSheet('')))).toThrow(/not one of this workbook/);
});
