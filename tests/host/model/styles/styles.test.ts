import fc from 'fast-check';
import { createWorkbook, openWorkbook } from '../../../../src/host/model/open-workbook';
import { applyTint } from '../../../../src/host/model/styles/color';
import type { CellStylePatch } from '../../../../src/host/model/workbook';
import { elements } from '../../support/raw-sheets';
import {
  firstSheet,
  makeXlsx,
  MAIN,
  openSheet,
  partsOf,
  reopened,
  savedPart,
  sheetXml,
  SHEET_PART,
  testFile,
} from '../../support/xlsx';

const A1 = { row: 0, column: 0, rowCount: 1, columnCount: 1 };

const patch: fc.Arbitrary<CellStylePatch> = fc.record(
  {
    numberFormat: fc.constantFrom('General', '0.00', '@', 'yyyy"年"m"月"', '0!.0,"万"', '#,##0.00'),
    fill: fc.constantFrom(null, '#FFC7CE', '#00FF00'),
    font: fc.record(
      {
        name: fc.constantFrom('仿宋', 'Arial'),
        size: fc.constantFrom(9, 16),
        bold: fc.boolean(),
        italic: fc.boolean(),
        underline: fc.boolean(),
        strikethrough: fc.boolean(),
        color: fc.constantFrom('#FF0000', '#0000FF'),
      },
      { requiredKeys: [] },
    ),
    borders: fc.record(
      {
        EdgeTop: fc.constantFrom(null, { style: 'thin', color: '#123456' }),
        EdgeLeft: fc.constantFrom(null, { style: 'double', color: '#000000' }),
      },
      { requiredKeys: [] },
    ),
    horizontal: fc.constantFrom('General', 'Center', 'CenterAcrossSelection', 'Right'),
    vertical: fc.constantFrom('Top', 'Center', 'Bottom'),
    wrapText: fc.boolean(),
    indent: fc.nat(3),
    textRotation: fc.constantFrom(0, 45, 255),
    locked: fc.boolean(),
    quotePrefix: fc.boolean(),
  },
  { requiredKeys: [] },
);

describe('formats', () => {
  it('change in the parts a patch names, stay else, and come back from the file', () => {
    fc.assert(
      fc.property(fc.array(patch, { minLength: 1, maxLength: 4 }), fc.constantFrom(0, 8, 9), (patches, row) => {
        const workbook = openWorkbook(testFile('61-features-excel.xlsx'), 'x');
        const { cells } = firstSheet(workbook);
        let expected = cells.style(row, 0);
        for (const one of patches) {
          const { font, borders, ...rest } = one;
          cells.patchStyle({ ...A1, row }, one);
          const sides = Object.entries({ ...expected.borders, ...borders }).filter(([, side]) => side !== null);
          expected = { ...expected, ...rest, font: { ...expected.font, ...font }, borders: Object.fromEntries(sides) };
        }
        expect(cells.style(row, 0)).toEqual(expected);
        expect(firstSheet(reopened(workbook)).cells.style(row, 0)).toEqual(expected);
      }),
      { numRuns: 40 },
    );
  });

  it('leave all others of the file as they are', () => {
    const bytes = testFile('61-features-excel.xlsx');
    const workbook = openWorkbook(bytes, 'x');
    firstSheet(workbook).cells.patchStyle(
      { row: 0, column: 0, rowCount: 20, columnCount: 9 },
      { fill: '#ABCDEF', font: { size: 10 } },
    );
    const list = (text = ''): string[] => elements(elements(text, 'cellXfs')[0] ?? '', 'xf');
    const [before, after] = [list(partsOf(bytes)['xl/styles.xml']), list(savedPart(workbook, 'xl/styles.xml'))];
    expect(after.slice(0, before.length)).toEqual(before);
    expect(after.length).toBeGreaterThan(before.length);
    expect(savedPart(workbook, 'xl/styles.xml')).toContain(`<cellXfs count="${after.length}">`);
  });

  it('that are what they were change nothing', () => {
    const bytes = testFile('61-features-excel.xlsx');
    const workbook = openWorkbook(bytes, 'x');
    const { cells } = firstSheet(workbook);
    const { fill, font, numberFormat, horizontal } = cells.style(0, 0);
    cells.patchStyle(A1, { fill, font, numberFormat, horizontal });
    expect(Buffer.compare(workbook.save(), bytes)).toBe(0);
  });

  it('of whole columns and rows need no cells', () => {
    const workbook = openSheet('<row r="2"><c r="B2"><v>1</v></c></row>');
    const { cells } = firstSheet(workbook);
    // Formats that nobody uses in the end must not shift the numbers of the others.
    cells.patchStyle(A1, { fill: '#010203' });
    cells.clearFormats(A1);
    cells.patchStyle({ row: 0, column: 1, rowCount: 1_048_576, columnCount: 2 }, { numberFormat: '@' });
    cells.patchStyle({ row: 8, column: 0, rowCount: 1, columnCount: 16_384 }, { fill: '#FFFF00' });
    const again = firstSheet(reopened(workbook)).cells;
    expect(
      [again.style(1, 1), again.style(70_000, 2), again.style(0, 3)].map(({ numberFormat }) => numberFormat),
    ).toEqual(['@', '@', 'General']);
    expect(again.style(8, 16_000).fill).toBe('#FFFF00');
    expect(again.used(false)).toEqual({ row: 1, column: 1, rowCount: 1, columnCount: 1 });
    cells.setValue(5, 2, '007');
    expect(cells.style(5, 2)).toMatchObject({ numberFormat: '@', quotePrefix: false });
  });

  it('are cleared without touching content', () => {
    const workbook = createWorkbook();
    const { cells } = firstSheet(workbook);
    cells.setValue(0, 0, '甲');
    cells.patchStyle(A1, { fill: '#FF0000', font: { bold: true } });
    cells.clearFormats(A1);
    expect(cells.style(0, 0)).toEqual(cells.style(50, 50));
    expect(cells.value(0, 0)).toBe('甲');
  });

  it('survive an edit of the cell', () => {
    const workbook = openWorkbook(testFile('61-features-excel.xlsx'), 'x');
    const { cells } = firstSheet(workbook);
    const before = cells.style(8, 0);
    cells.setValue(8, 0, 77);
    expect(firstSheet(reopened(workbook)).cells.style(8, 0)).toEqual(before);
  });
});

describe('colours', () => {
  it.each([
    ['4472C4', 0, '4472C4'],
    ['4472C4', 0.5999938, 'B4C7E7'],
    ['4472C4', -0.25, '2F5597'],
    ['000000', 0.5, '808080'],
    ['FFFFFF', -0.15, 'D9D9D9'],
  ])('%s with tint %d is %s', (rgb, tint, result) => {
    const [one, other] = [applyTint(rgb, tint), result].map((text) =>
      [0, 2, 4].map((at) => parseInt(text.slice(at, at + 2), 16)),
    );
    one?.forEach((value, index) => expect(Math.abs(value - (other?.[index] ?? 0))).toBeLessThanOrEqual(2));
  });

  it('come from theme, palette and the file’s own palette', () => {
    const fill = (color: string): string =>
      `<fill><patternFill patternType="solid"><fgColor ${color}/></patternFill></fill>`;
    const fills = [
      fill('theme="0"'),
      fill('theme="1"'),
      fill('theme="4"'),
      fill('indexed="10"'),
      fill('indexed="8"'),
      fill('rgb="80FF0000"'),
      fill('auto="1"'),
    ];
    const styles = `<styleSheet xmlns="${MAIN}"><fonts><font/></fonts><fills>${fills.join('')}</fills><borders><border/></borders><cellXfs>${fills.map((_, id) => `<xf fillId="${id}"/>`).join('')}</cellXfs><colors><indexedColors>${'<rgbColor rgb="00112233"/>'.repeat(9)}</indexedColors></colors></styleSheet>`;
    const rows = `<row r="1">${fills.map((_, id) => `<c s="${id}"><v>1</v></c>`).join('')}</row>`;
    const { cells } = firstSheet(
      openWorkbook(makeXlsx({ 'xl/styles.xml': styles, [SHEET_PART]: sheetXml(rows) }), 'x'),
    );
    expect(fills.map((_, column) => cells.style(0, column).fill)).toEqual([
      '#FFFFFF',
      '#000000',
      '#4472C4',
      '#FF0000',
      '#112233',
      '#FF0000',
      null,
    ]);
  });
});

it('a workbook without styles gets a style part when it needs one', () => {
  const bytes = makeXlsx({ 'xl/styles.xml': null, [SHEET_PART]: sheetXml('<row r="1"><c r="A1"><v>1</v></c></row>') });
  const workbook = openWorkbook(bytes, 'x');
  expect(Buffer.compare(workbook.save(), bytes)).toBe(0);
  firstSheet(workbook).cells.patchStyle(A1, { fill: '#FF0000' });
  expect(firstSheet(reopened(workbook)).cells.style(0, 0).fill).toBe('#FF0000');
});
