import { strToU8, zipSync } from 'fflate';
import { createWorkbook, openWorkbook } from '../../../src/host/model/open-workbook';
import { firstSheet, makeXlsx, MAIN, openSheet, partsOf, sheetXml, SHEET_PART, testFile, zipOf } from '../support/xlsx';

const refusal = (bytes: Uint8Array): string => {
  try {
    openWorkbook(bytes, 'x.xlsx');
  } catch (error) {
    expect(error).toMatchObject({ name: 'PackageError' });
    return (error as { code: string }).code;
  }
  return 'opened';
};

const ole = (stream: string): Uint8Array => {
  const bytes = new Uint8Array(2048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  bytes.set(Buffer.from(stream, 'utf16le'), 1024);
  return bytes;
};

const withSheet = (xml: string): Uint8Array => makeXlsx({ [SHEET_PART]: xml });
const entities = `<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>`;

describe('openWorkbook refuses', () => {
  it.each<[string, Uint8Array, string]>([
    ['an empty file', new Uint8Array(0), 'not-a-workbook'],
    ['plain text', strToU8('姓名,单位\n王某某,测试机械厂'), 'not-a-workbook'],
    ['a web page that calls itself .xls', strToU8('<html></html>'), 'not-a-workbook'],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 1, 2, 3]), 'not-a-workbook'],
    ['an old .xls', ole('Workbook'), 'old-format'],
    ['a bare BIFF stream', new Uint8Array([0x09, 0x08, 0x10, 0, 0, 6, 5, 0]), 'old-format'],
    ['a workbook with a password', ole('EncryptedPackage'), 'password'],
    ['another zip', zipSync({ 'readme.txt': strToU8('x') }), 'not-a-workbook'],
    ['an empty zip', zipSync({}), 'not-a-workbook'],
    ['half a file', testFile('61-features-excel.xlsx').slice(0, 9000), 'unreadable'],
    ['only the first bytes', testFile('61-features-excel.xlsx').slice(0, 4), 'unreadable'],
    [
      'a sheet with a document type',
      withSheet(`<?xml version="1.0"?>${entities}${sheetXml('').slice(39)}`),
      'unreadable',
    ],
    ['an entity in a cell', withSheet(sheetXml('<row r="1"><c r="A1" t="str"><v>&b;</v></c></row>')), 'unreadable'],
    [
      'entities in shared strings',
      makeXlsx({
        'xl/sharedStrings.xml': `${entities}<sst xmlns="${MAIN}"><si><t>&b;</t></si></sst>`,
        [SHEET_PART]: sheetXml('<row r="1"><c r="A1" t="s"><v>0</v></c></row>'),
      }),
      'unreadable',
    ],
    [
      'entities in the style part',
      makeXlsx({ 'xl/styles.xml': `${entities}<styleSheet xmlns="${MAIN}"/>` }),
      'unreadable',
    ],
    [
      'a sheet that ends in the middle',
      withSheet(sheetXml('<row r="1"><c r="A1"><v>1</v></c></row>').slice(0, -40)),
      'unreadable',
    ],
    ['a row that does not end', withSheet(sheetXml('<row r="1"><c r="A1"><v>1</v></c>')), 'unreadable'],
    ['a cell that does not end', withSheet(sheetXml('<row r="1"><c r="A1"><v>1</v></row>')), 'unreadable'],
    ['a number that is none', withSheet(sheetXml('<row r="1"><c r="A1"><v>1,5</v></c></row>')), 'unreadable'],
    [
      'a string the table does not have',
      withSheet(sheetXml('<row r="1"><c r="A1" t="s"><v>7</v></c></row>')),
      'unreadable',
    ],
    ['a row off the sheet', withSheet(sheetXml('<row r="1048577"><c><v>1</v></c></row>')), 'unreadable'],
    ['a column off the sheet', withSheet(sheetXml('<row r="1"><c r="XFE1"><v>1</v></c></row>')), 'unreadable'],
    ['a row that stands twice', withSheet(sheetXml('<row r="1"/><row r="1"/>')), 'unreadable'],
    [
      'a cell that stands twice',
      withSheet(sheetXml('<row r="1"><c r="A1"><v>1</v></c><c r="A1"><v>2</v></c></row>')),
      'unreadable',
    ],
    ['a missing sheet', makeXlsx({ [SHEET_PART]: null }), 'unreadable'],
    ['ill-formed parts', makeXlsx({ 'xl/workbook.xml': '<workbook><sheets></workbook>' }), 'unreadable'],
    [
      'a sheet of thirty million blanks',
      withSheet(sheetXml(`<row r="1"><c r="A1" t="str"><v>${' '.repeat(30_000_000)}</v></c></row>`)),
      'too-large',
    ],
  ])('%s', (_, bytes, code) => {
    expect(refusal(bytes)).toBe(code);
  });

  it('a document of Word', () => {
    const parts = partsOf(createWorkbook().save());
    const types = parts['[Content_Types].xml'] ?? '';
    parts['[Content_Types].xml'] = types.replace('spreadsheetml.sheet.main', 'wordprocessingml.document.main');
    expect(refusal(zipOf(parts))).toBe('not-a-workbook');
  });

  it('a binary workbook', () => {
    const parts = partsOf(createWorkbook().save());
    const types = parts['[Content_Types].xml'] ?? '';
    const main = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml';
    parts['[Content_Types].xml'] = types.replace(main, 'application/vnd.ms-excel.sheet.binary.macroEnabled.main');
    expect(refusal(zipOf(parts))).toBe('old-format');
  });
});

describe('openWorkbook takes', () => {
  it('a workbook with macros', () => {
    const parts = partsOf(createWorkbook().save());
    const types = parts['[Content_Types].xml'] ?? '';
    const main = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml';
    parts['[Content_Types].xml'] = types.replace(main, 'application/vnd.ms-excel.sheet.macroEnabled.main+xml');
    parts['xl/vbaProject.bin'] = 'macro';
    const workbook = openWorkbook(zipOf(parts), 'x.xlsm');
    firstSheet(workbook).cells.setValue(0, 0, 1);
    expect(partsOf(workbook.save())['xl/vbaProject.bin']).toBe('macro');
  });

  it('prefixes, strict namespaces and absolute targets', () => {
    const strict = 'http://purl.oclc.org/ooxml/spreadsheetml/main';
    const relations = 'http://purl.oclc.org/ooxml/officeDocument/relationships';
    const bytes = zipOf({
      '[Content_Types].xml': partsOf(createWorkbook().save())['[Content_Types].xml'] ?? '',
      '_rels/.rels': `<Relationships xmlns="x"><Relationship Id="a" Type="${relations}/officeDocument" Target="/xl/workbook.xml"/></Relationships>`,
      'xl/workbook.xml': `<x:workbook xmlns:x="${strict}" xmlns:q="${relations}"><x:workbookPr date1904="true"/><x:sheets><x:sheet name="甲" sheetId="4" q:id="b"/></x:sheets></x:workbook>`,
      'xl/_rels/workbook.xml.rels': `<Relationships xmlns="x"><Relationship Id="b" Type="${relations}/worksheet" Target="/xl/worksheets/sheet1.xml"/></Relationships>`,
      'xl/worksheets/sheet1.xml': `<x:worksheet xmlns:x="${strict}"><x:sheetData><x:row r="2"><x:c r="B2" t="d"><x:v>2015-02-02</x:v></x:c><x:c t="inlineStr"><x:is><x:r><x:t>王</x:t></x:r><x:r><x:t xml:space="preserve"> 伟</x:t></x:r></x:is></x:c></x:row></x:sheetData><x:mergeCells><x:mergeCell ref="A1:B1"/></x:mergeCells></x:worksheet>`,
    });
    const workbook = openWorkbook(bytes, 'x');
    const sheet = firstSheet(workbook);
    expect(workbook.date1904).toBe(true);
    expect(sheet.id).toBe('{00000004-0001-0000-0000-000000000000}');
    expect(sheet.cells.value(1, 1)).toBe(40575);
    expect(sheet.cells.value(1, 2)).toBe('王 伟');
    expect(sheet.merges.areas).toEqual([{ row: 0, column: 0, rowCount: 1, columnCount: 2 }]);
    sheet.cells.setValue(4, 4, 'x');
    workbook.addSheet('乙').cells.setValue(0, 0, 5);
    const again = openWorkbook(workbook.save(), 'x');
    expect(again.sheets.map(({ name, cells }) => [name, cells.value(0, 0), cells.value(4, 4)])).toEqual([
      ['甲', '', 'x'],
      ['乙', 5, ''],
    ]);
  });

  it('an empty sheet, and one whose used range reaches the last cell', () => {
    expect(firstSheet(createWorkbook()).cells.used(false)).toBeNull();
    const sheet = firstSheet(
      openSheet('<row r="3"><c r="B3"><v>1</v></c></row><row r="1048576"><c r="XFD1048576" t="str"><v>x</v></c></row>'),
    );
    expect(sheet.cells.used(true)).toEqual({ row: 2, column: 1, rowCount: 1048574, columnCount: 16383 });
    expect(sheet.cells.value(1048575, 16383)).toBe('x');
  });
});

it('makes the same empty workbook every time', () => {
  expect(Buffer.compare(createWorkbook().save(), createWorkbook().save())).toBe(0);
});
