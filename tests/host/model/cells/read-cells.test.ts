import fc from 'fast-check';
import type { CellScalar } from '../../../../src/host/model/types';
import { serialOfIsoDate } from '../../../../src/host/model/cells/iso-date';
import { firstSheet, makeXlsx, MAIN, openSheet, sheetXml, SHEET_PART } from '../../support/xlsx';
import { openWorkbook } from '../../../../src/host/model/open-workbook';

const valueOf = (cell: string): CellScalar => firstSheet(openSheet(`<row r="1">${cell}</row>`)).cells.value(0, 0);

describe('a cell', () => {
  it.each<[string, string, CellScalar]>([
    ['number', '<c r="A1"><v>1.5E3</v></c>', 1500],
    ['number with a type', '<c r="A1" t="n"><v>-2</v></c>', -2],
    ['boolean', '<c r="A1" t="b"><v>1</v></c>', true],
    ['false', '<c r="A1" t="b"><v>0</v></c>', false],
    ['error', '<c r="A1" t="e"><v>#N/A</v></c>', '#N/A'],
    ['formula text', '<c r="A1" t="str"><f>B1</f><v>甲&amp;乙</v></c>', '甲&乙'],
    ['inline text', '<c r="A1" t="inlineStr"><is><t xml:space="preserve"> 甲 </t></is></c>', ' 甲 '],
    ['inline text with CDATA', '<c r="A1" t="inlineStr"><is><t>a<![CDATA[<b>&amp;]]>c</t></is></c>', 'a<b>&amp;c'],
    [
      'rich inline text',
      '<c r="A1" t="inlineStr"><is><r><rPr><b/></rPr><t>甲</t></r><r><t>乙</t></r></is></c>',
      '甲乙',
    ],
    ['phonetic hints', '<c r="A1" t="inlineStr"><is><t>課</t><rPh sb="0" eb="1"><t>カ</t></rPh></is></c>', '課'],
    ['carriage return', '<c r="A1" t="inlineStr"><is><t>a_x000D_\nb</t></is></c>', 'a\r\nb'],
    ['date', '<c r="A1" t="d"><v>2018-04-20T12:00:00</v></c>', 43210.5],
    ['empty value', '<c r="A1" s="1"><v></v></c>', ''],
    ['self-closing value', '<c r="A1" t="s"><v/></c>', ''],
    ['extension', '<c r="A1"><v>3</v><extLst><ext uri="x"><v>9</v></ext></extLst></c>', 3],
    ['comment', '<c r="A1"><!-- <v>9</v> --><v>3</v></c>', 3],
    ['odd spacing', `<c  t = 'n'\n r = 'A1' ><v >3</v ></c >`, 3],
    ['bracket in an attribute', '<c r="A1" x="a>b"><v>3</v></c>', 3],
  ])('%s', (_, cell, value) => {
    expect(valueOf(cell)).toBe(value);
  });

  it('is counted when it does not say where it stands', () => {
    const { cells } = firstSheet(
      openSheet('<row><c><v>1</v></c><c r="D1"><v>2</v></c><c><v>3</v></c></row><row><c><v>4</v></c></row>'),
    );
    expect([cells.value(0, 0), cells.value(0, 3), cells.value(0, 4), cells.value(1, 0)]).toEqual([1, 2, 3, 4]);
  });

  it('takes its text from the shared strings, rich ones joined and phonetic ones left out', () => {
    const bytes = makeXlsx({
      'xl/sharedStrings.xml': `<sst xmlns="${MAIN}"><si><t>甲</t></si>\n<si><r><t>王</t></r><r><t xml:space="preserve"> 伟</t></r><rPh sb="0" eb="1"><t>x</t></rPh></si><si/><extLst><ext uri="x"/></extLst></sst>`,
      [SHEET_PART]: sheetXml(
        '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c></row>',
      ),
    });
    const { cells } = firstSheet(openWorkbook(bytes, 'x'));
    expect([0, 1, 2].map((column) => cells.value(0, column))).toEqual(['甲', '王 伟', '']);
  });
});

describe('a formula', () => {
  const rows =
    '<row r="1"><c r="A1"><f>B1*2</f><v>4</v></c><c r="B1"><f t="shared" ref="B1:C2" si="0">A$1+$D1&amp;"A1"</f><v>5</v></c><c r="C1"><f t="shared" si="0"/><v>6</v></c></row>' +
    '<row r="2"><c r="B2"><f t="shared" si="0"/><v>7</v></c><c r="C2"><f t="array" ref="C2">SUM(A1:A2*2)</f></c></row>';

  it('comes with "=", shared ones for their own cell', () => {
    const { cells } = firstSheet(openSheet(rows));
    expect(cells.formula(0, 0)).toBe('=B1*2');
    expect(cells.formula(0, 2)).toBe('=B$1+$D1&"A1"');
    expect(cells.formula(1, 1)).toBe('=A$1+$D2&"A1"');
    expect(cells.formula(1, 2)).toBe('=SUM(A1:A2*2)');
    expect(cells.formula(5, 5)).toBeNull();
  });

  it('without a cached value is known as not worked out', () => {
    const { cells } = firstSheet(openSheet(rows));
    expect([cells.isStale(0, 0), cells.isStale(1, 2)]).toEqual([false, true]);
    cells.setComputed(1, 2, 9);
    expect([cells.isStale(1, 2), cells.value(1, 2)]).toEqual([false, 9]);
    cells.markStale?.(0, 0);
    expect(cells.isStale(0, 0)).toBe(true);
  });

  it('is visited without walking over constants', () => {
    const seen: string[] = [];
    firstSheet(openSheet(rows)).cells.forEachFormula?.((row, column, formula) =>
      seen.push(`${row},${column}${formula}`),
    );
    expect(seen).toHaveLength(5);
    expect(seen[2]).toBe('0,2=B$1+$D1&"A1"');
  });
});

describe('the used area', () => {
  const { cells } = firstSheet(
    openSheet('<row r="2"><c r="B2" s="1"/><c r="C2"><v>1</v></c><c r="E2" s="1"/></row><row r="9"><c r="A9"/></row>'),
  );

  it('counts formats or only values', () => {
    expect(cells.used(false)).toEqual({ row: 1, column: 1, rowCount: 1, columnCount: 4 });
    expect(cells.used(true)).toEqual({ row: 1, column: 2, rowCount: 1, columnCount: 1 });
  });

  it('follows edits', () => {
    cells.setValue(20, 0, 'x');
    expect(cells.used(true)).toEqual({ row: 1, column: 0, rowCount: 20, columnCount: 3 });
    cells.setValue(20, 0, '');
    expect(cells.used(true)).toEqual({ row: 1, column: 2, rowCount: 1, columnCount: 1 });
  });
});

it('visits cells of an area row by row, edits in their place', () => {
  const { cells } = firstSheet(
    openSheet('<row r="1"><c r="B1"><v>1</v></c><c r="D1"><v>2</v></c></row><row r="3"><c r="B3"><v>3</v></c></row>'),
  );
  cells.setValue(0, 2, 'x');
  cells.setValue(1, 1, 'y');
  cells.setValue(0, 3, 9);
  const seen: unknown[] = [];
  cells.forEach({ row: 0, column: 1, rowCount: 3, columnCount: 3 }, (...cell) => seen.push(cell));
  expect(seen).toEqual([
    [0, 1, 1],
    [0, 2, 'x'],
    [0, 3, 9],
    [1, 1, 'y'],
    [2, 1, 3],
  ]);
});

describe('ISO dates', () => {
  it.each([
    ['1900-01-01', false, 1],
    ['1900-02-28', false, 59],
    ['1900-03-01', false, 61],
    ['2018-04-20', false, 43210],
    ['2018-04-20', true, 41748],
    ['T12:00:00', false, 0.5],
  ])('%s (1904: %s) is %d', (text, date1904, serial) => expect(serialOfIsoDate(text, date1904)).toBe(serial));
});

it('reads any sheet alike in whatever pieces it arrives', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 400 }), (rows, padding) => {
      const xml = Array.from(
        { length: rows },
        (_, row) => `<row r="${row + 1}"><c r="A${row + 1}" t="str"><v>${'甲'.repeat(padding)}${row}</v></c></row>`,
      );
      const { cells } = firstSheet(openSheet(xml.join('\n')));
      expect(cells.used(true)?.rowCount).toBe(rows);
      expect(cells.value(rows - 1, 0)).toBe(`${'甲'.repeat(padding)}${rows - 1}`);
    }),
    { numRuns: 20 },
  );
});
