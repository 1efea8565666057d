import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { columnName } from '../../../../src/domain/cell/cell-address';
import type { CellScalar } from '../../../../src/host/model/types';
import type { FakeRows } from './fake-workbook';

/** Where LibreOffice is, null when it is not installed. */
export const libreOffice =
  ['/usr/bin/soffice', '/opt/libreoffice/program/soffice', '/usr/local/bin/soffice'].find((path) => existsSync(path)) ??
  null;

interface Sheet {
  readonly name: string;
  readonly rows: FakeRows;
}

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/* Newer functions carry a prefix in files. */
const inFile = (formula: string): string =>
  formula.slice(1).replace(/\b(IFNA|IFS|SWITCH|MAXIFS|MINIFS|TEXTJOIN|XLOOKUP|DAYS|CONCAT)\(/g, '_xlfn.$1(');

const cellXml = (value: CellScalar | null, row: number, column: number): string => {
  const at = `r="${columnName(column)}${row + 1}"`;
  if (value === null) return '';
  if (typeof value === 'number') return `<c ${at}><v>${value}</v></c>`;
  if (typeof value === 'boolean') return `<c ${at} t="b"><v>${Number(value)}</v></c>`;
  if (value.startsWith('=')) return `<c ${at}><f>${escape(inFile(value))}</f></c>`;
  return `<c ${at} t="inlineStr"><is><t xml:space="preserve">${escape(value)}</t></is></c>`;
};

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

const packageOf = (sheets: readonly Sheet[]): Uint8Array => {
  const part = (text: string): Uint8Array => strToU8(`<?xml version="1.0" encoding="UTF-8"?>${text}`);
  const each = (make: (sheet: Sheet, n: number) => string): string =>
    sheets.map((sheet, at) => make(sheet, at + 1)).join('');
  const rowsXml = ({ rows }: Sheet): string =>
    rows.map((row, r) => `<row r="${r + 1}">${row.map((value, c) => cellXml(value, r, c)).join('')}</row>`).join('');
  return zipSync({
    '[Content_Types].xml': part(
      `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/>${each((_s, n) => `<Override PartName="/xl/worksheets/sheet${n}.xml" ContentType="${TYPE}.worksheet+xml"/>`)}</Types>`,
    ),
    '_rels/.rels': part(
      `<Relationships xmlns="${RELATIONS}"><Relationship Id="r1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ),
    'xl/workbook.xml': part(
      `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${each(({ name }, n) => `<sheet name="${escape(name)}" sheetId="${n}" r:id="s${n}"/>`)}</sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': part(
      `<Relationships xmlns="${RELATIONS}">${each((_s, n) => `<Relationship Id="s${n}" Type="${OFFICE}/worksheet" Target="worksheets/sheet${n}.xml"/>`)}</Relationships>`,
    ),
    ...Object.fromEntries(
      sheets.map((sheet, at) => [
        `xl/worksheets/sheet${at + 1}.xml`,
        part(`<worksheet xmlns="${MAIN}"><sheetData>${rowsXml(sheet)}</sheetData></worksheet>`),
      ]),
    ),
  });
};

const decode = (text: string): string =>
  text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');

/* LibreOffice writes simple, unprefixed XML; a value is a number, a shared text, a text result, a logical value or an error. */
const valuesIn = (files: Record<string, Uint8Array>): Map<string, CellScalar> => {
  const xml = (name: string): string => strFromU8(files[name] ?? new Uint8Array());
  const shared = [...xml('xl/sharedStrings.xml').matchAll(/<si>(.*?)<\/si>/gs)].map(([, si = '']) =>
    decode([...si.matchAll(/<t[^>]*>(.*?)<\/t>/gs)].map(([, text]) => text).join('')),
  );
  const values = new Map<string, CellScalar>();
  for (const [, attributes = '', content = ''] of xml('xl/worksheets/sheet1.xml').matchAll(
    /<c ([^>]*?)>(.*?)<\/c>/gs,
  )) {
    const at = /r="([A-Z]+\d+)"/.exec(attributes)?.[1] ?? '';
    const type = /t="(\w+)"/.exec(attributes)?.[1] ?? 'n';
    const raw = decode(/<v>(.*?)<\/v>/s.exec(content)?.[1] ?? '');
    values.set(
      at,
      type === 's' ? (shared[Number(raw)] ?? '') : type === 'n' ? Number(raw) : type === 'b' ? raw === '1' : raw,
    );
  }
  return values;
};

/** What LibreOffice makes of the formulas of the first sheet: value by A1 address. */
export const calculateInLibreOffice = (program: string, sheets: readonly Sheet[]): Map<string, CellScalar> => {
  const folder = mkdtempSync(join(tmpdir(), 'referee-'));
  try {
    writeFileSync(join(folder, 'in.xlsx'), packageOf(sheets));
    const own = `-env:UserInstallation=file://${folder}/profile`;
    execFileSync(
      program,
      [
        own,
        '--headless',
        '--convert-to',
        'xlsx:Calc MS Excel 2007 XML',
        '--outdir',
        join(folder, 'out'),
        join(folder, 'in.xlsx'),
      ],
      { stdio: 'ignore' },
    );
    return valuesIn(unzipSync(readFileSync(join(folder, 'out', 'in.xlsx'))));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
