import fc from 'fast-check';
import type { CellScalar } from '../../../../src/host/model/types';
import { createWorkbook, openWorkbook } from '../../../../src/host/model/open-workbook';
import {
  firstSheet,
  makeXlsx,
  openSheet,
  partsOf,
  reopened,
  savedPart,
  sheetXml,
  SHEET_PART,
  testFile,
  zipOf,
} from '../../support/xlsx';

const ROWS =
  '<row r="1" spans="1:3" x14ac:dyDescent="0.25" xmlns:x14ac="a"><c r="A1" s="0" t="str"><v>甲</v></c> <c r="C1"><v>1</v></c></row>\n' +
  '<row r=\'2\'/>\n<!-- note --><row r="4" ht="20"><c r="B4"><f>C1*2</f><v>2</v></c></row>';

describe('a changed cell', () => {
  it('is the only thing that changes in its part', () => {
    const workbook = openSheet(ROWS, '<!-- tail -->');
    firstSheet(workbook).cells.setValue(0, 2, 25);
    expect(savedPart(workbook)).toBe(sheetXml(ROWS, '<!-- tail -->').replace('<v>1</v>', '<v>25</v>'));
  });

  it('leaves every other part with its very bytes', () => {
    const bytes = testFile('61-features-excel.xlsx');
    const workbook = openWorkbook(bytes, 'x');
    firstSheet(workbook).cells.setValue(8, 0, 5);
    const [before, after] = [partsOf(bytes), partsOf(workbook.save())];
    const changed = Object.keys(before).filter((name) => before[name] !== after[name]);
    expect(changed).toEqual(['xl/worksheets/sheet1.xml']);
    expect(Object.keys(after)).toEqual(Object.keys(before));
  });

  it('put back gives back the file', () => {
    const bytes = testFile('61-features-openpyxl.xlsx');
    const workbook = openWorkbook(bytes, 'x');
    const { cells } = firstSheet(workbook);
    const formula = cells.formula(3, 2) ?? '';
    cells.setValue(8, 0, 5);
    cells.setValue(3, 2, 'x');
    cells.setValue(40, 40, 'y');
    cells.patchStyle({ row: 0, column: 0, rowCount: 3, columnCount: 3 }, { fill: '#123456' });
    expect(Buffer.compare(workbook.save(), bytes)).not.toBe(0);
    cells.setValue(8, 0, 1234567.891);
    cells.setFormula(3, 2, formula, '');
    cells.clearContents({ row: 40, column: 40, rowCount: 1, columnCount: 1 });
    cells.patchStyle({ row: 0, column: 0, rowCount: 1, columnCount: 3 }, { fill: '#FFFFFF' });
    cells.patchStyle({ row: 1, column: 0, rowCount: 2, columnCount: 3 }, { fill: null });
    expect(cells.style(1, 1).fill).toBeNull();
    expect(partsOf(workbook.save())['xl/sharedStrings.xml']).toBe(partsOf(bytes)['xl/sharedStrings.xml']);
  });

  it('finds its place between cells, in new rows and behind the last one', () => {
    const workbook = openSheet(ROWS);
    const { cells } = firstSheet(workbook);
    for (const [row, column] of [
      [0, 1],
      [0, 5],
      [1, 0],
      [2, 3],
      [3, 0],
      [9, 1],
    ] as const)
      cells.setValue(row, column, `${row},${column}`);
    const text = savedPart(workbook);
    expect(text.match(/ r=["'][A-Z]*\d+["']/g)?.map((part) => part.slice(4, -1))).toEqual([
      '1',
      'A1',
      'B1',
      'C1',
      'F1',
      '2',
      'A2',
      '3',
      'D3',
      '4',
      'A4',
      'B4',
      '10',
      'B10',
    ]);
    expect(text).not.toContain('spans');
    expect(reopened(workbook).sheets[0]?.cells.value(2, 3)).toBe('2,3');
  });

  it('keeps a formula when only its value is computed anew', () => {
    const workbook = openSheet(
      '<row r="1"><c r="A1" s="0"><f t="array" ref="A1:A1" ca="1">SUM(B1:B2)</f><v>1</v></c></row>',
    );
    firstSheet(workbook).cells.setComputed(0, 0, 12);
    expect(savedPart(workbook)).toContain(
      '<c r="A1" s="0"><f t="array" ref="A1:A1" ca="1">SUM(B1:B2)</f><v>12</v></c>',
    );
    firstSheet(workbook).cells.setComputed(0, 0, '甲');
    expect(savedPart(workbook)).toContain(
      '<c r="A1" s="0" t="str"><f t="array" ref="A1:A1" ca="1">SUM(B1:B2)</f><v>甲</v></c>',
    );
  });

  it('leaves the others of its shared formula theirs', () => {
    const shared =
      '<row r="1"><c r="A1"><f t="shared" ref="A1:A3" si="0">B1*2</f><v>2</v></c></row><row r="2"><c r="A2"><f t="shared" si="0"/><v>4</v></c></row><row r="3"><c r="A3"><f t="shared" si="0"/><v>6</v></c></row>';
    const workbook = openSheet(shared);
    const { cells } = firstSheet(workbook);
    cells.setComputed(2, 0, 60);
    expect(savedPart(workbook)).toBe(sheetXml(shared.replace('<v>6</v>', '<v>60</v>')));
    cells.setValue(0, 0, 7);
    const again = firstSheet(reopened(workbook)).cells;
    expect([0, 1, 2].map((row) => [again.formula(row, 0), again.value(row, 0)])).toEqual([
      [null, 7],
      ['=B2*2', 4],
      ['=B3*2', 60],
    ]);
  });

  it('takes the calculation chain away with the first formula that goes, and only then', () => {
    const bytes = makeXlsx({
      [SHEET_PART]: sheetXml(ROWS),
      'xl/calcChain.xml': '<calcChain xmlns="x"><c r="B4" i="1"/></calcChain>',
    });
    const parts = partsOf(bytes);
    const rels = parts['xl/_rels/workbook.xml.rels'] ?? '';
    const relation =
      '<Relationship Id="rId7" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/calcChain" Target="calcChain.xml"/>';
    parts['xl/_rels/workbook.xml.rels'] = rels.replace('</Relationships>', `${relation}</Relationships>`);
    const types = parts['[Content_Types].xml'] ?? '';
    parts['[Content_Types].xml'] = types.replace(
      '</Types>',
      '<Override PartName="/xl/calcChain.xml" ContentType="application/x"/></Types>',
    );
    const workbook = openWorkbook(zipOf(parts), 'x');
    const { cells } = firstSheet(workbook);
    cells.setValue(0, 0, '乙');
    cells.setComputed(3, 1, 5);
    expect(Object.keys(partsOf(workbook.save()))).toContain('xl/calcChain.xml');
    cells.setValue(3, 1, 5);
    const saved = partsOf(workbook.save());
    expect(Object.keys(saved)).not.toContain('xl/calcChain.xml');
    expect(saved['xl/_rels/workbook.xml.rels'] === rels).toBe(true);
    expect(saved['[Content_Types].xml'] === types).toBe(true);
  });

  it('with a formula nobody has worked out is written without a value and known as stale', () => {
    const workbook = openSheet('');
    const { cells } = firstSheet(workbook);
    cells.setFormula(0, 0, '=SUM(1,2)', '');
    expect(cells.isStale(0, 0)).toBe(true);
    expect(savedPart(workbook)).toContain('<c r="A1"><f>SUM(1,2)</f></c>');
    cells.setComputed(0, 0, '');
    expect(cells.isStale(0, 0)).toBe(false);
    expect(savedPart(workbook)).toContain('<c r="A1" t="str"><f>SUM(1,2)</f><v></v></c>');
    cells.setComputed(0, 0, 3);
    expect(savedPart(workbook)).toContain('<c r="A1"><f>SUM(1,2)</f><v>3</v></c>');
  });

  it('asks Excel to recalculate while a value is known to be stale', () => {
    const workbook = openSheet(ROWS);
    const { cells } = firstSheet(workbook);
    cells.markStale?.(3, 1);
    expect(savedPart(workbook, 'xl/workbook.xml')).toContain('<calcPr fullCalcOnLoad="1"/>');
    cells.setComputed(3, 1, 2);
    expect(savedPart(workbook, 'xl/workbook.xml')).not.toContain('calcPr');
  });
});

describe('text stays text', () => {
  it.each(['=HYPERLINK("x")', '00123', '3-5', '+1', '-甲', '@a', "'x", 'TRUE', '2018年4月20日', '1/2', '12%'])(
    '%s',
    (text) => {
      const workbook = createWorkbook();
      const { cells } = firstSheet(workbook);
      cells.setValue(0, 0, text);
      expect(cells.style(0, 0).quotePrefix).toBe(true);
      const again = firstSheet(reopened(workbook)).cells;
      expect([again.value(0, 0), again.formula(0, 0), again.style(0, 0).quotePrefix]).toEqual([text, null, true]);
    },
  );

  it.each(['王某某', '3万元', '2018.4.20', '创新工作室 1 号', 'a=b'])('%s needs no prefix', (text) => {
    const { cells } = firstSheet(createWorkbook());
    cells.setValue(0, 0, text);
    expect(cells.style(0, 0).quotePrefix).toBe(false);
  });

  it('loses the prefix with the text', () => {
    const { cells } = firstSheet(createWorkbook());
    cells.setValue(0, 0, '00123');
    cells.setValue(0, 0, 123);
    expect(cells.style(0, 0).quotePrefix).toBe(false);
  });

  it('tells the error #N/A from the text', () => {
    const workbook = createWorkbook();
    const { cells } = firstSheet(workbook);
    cells.setValue(0, 0, '#N/A');
    cells.setValue(0, 1, '#N/A', true);
    expect(savedPart(workbook)).toMatch(/<c r="A1" t="e"><v>#N\/A<\/v><\/c><c r="B1" s="1" t="inlineStr">/);
  });
});

it('every value comes back as it was written', () => {
  const scalar: fc.Arbitrary<CellScalar> = fc.oneof(
    fc.string({ unit: 'binary' }).filter((text) => text !== ''),
    fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0),
    fc.boolean(),
  );
  const cell = fc.tuple(fc.nat(30), fc.nat(30), scalar);
  fc.assert(
    fc.property(fc.array(cell, { maxLength: 40 }), (list) => {
      const workbook = openWorkbook(makeXlsx({ [SHEET_PART]: sheetXml(ROWS) }), 'x');
      const expected = new Map<string, CellScalar>();
      for (const [row, column, value] of list) {
        firstSheet(workbook).cells.setValue(row, column, value);
        expected.set(`${row} ${column}`, value);
      }
      const { cells } = firstSheet(reopened(workbook));
      for (const [key, value] of expected) {
        const [row = 0, column = 0] = key.split(' ').map(Number);
        expect(cells.value(row, column)).toBe(value);
      }
    }),
    { numRuns: 60 },
  );
});
