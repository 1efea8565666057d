import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { SheetDrawing } from '../../../src/actions/sheet-drawing';
import { createEngine } from '../../../src/host/formulas/create-engine';
import { openWorkbook } from '../../../src/host/model/open-workbook';
import type { WorkbookModel } from '../../../src/host/model/workbook';
import { desk } from '../../support/assistant';
import { libreOffice } from '../../host/formulas/support/libre-office';
import { drawingOf, register, sheetNamed } from './support';

const area = (row: number, column: number, rowCount = 1, columnCount = 1) => ({ row, column, rowCount, columnCount });

/** What LibreOffice makes of a file when somebody opens and saves it there. */
const throughLibreOffice = (program: string, workbook: WorkbookModel): WorkbookModel => {
  const folder = mkdtempSync(join(tmpdir(), 'drawings-'));
  try {
    const out = join(folder, 'out');
    mkdirSync(out);
    writeFileSync(join(folder, 'in.xlsx'), workbook.save());
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    execFileSync(program, [profile, '--headless', '--convert-to', 'xlsx', '--outdir', out, join(folder, 'in.xlsx')], {
      stdio: 'ignore',
    });
    return openWorkbook(new Uint8Array(readFileSync(join(out, 'in.xlsx'))), 'in.xlsx');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

const DRAWINGS: readonly SheetDrawing[] = [
  drawingOf(
    '补助测算',
    [
      ['级别', '标准', '应补助', '已拨付', '差额', '去看'],
      [
        '市级',
        10000.5,
        { formula: "=COUNTIFS('台账'!$E$2:$E$4,A2)*rate_municipal" },
        { formula: '=SUM(台账!H2:H4)' },
        { formula: '=C2-D2' },
        { text: '第2行', sheet: '台账', address: 'B2' },
      ],
      [
        '=不是公式',
        '00123',
        { formula: '=IF(D2>C2,"超出","未超出")' },
        { formula: '=台账!G2' },
        true,
        { formula: '=ROUND(C2/3,2)' },
      ],
    ],
    {
      kind: 'subsidy',
      names: [{ name: 'rate_municipal', area: area(1, 1) }],
      data: ['{"policy":"jiaozuo-2015"}', '=1'],
      looks: [
        { area: area(1, 1, 1, 4), numberFormat: '#,##0.00' },
        { area: area(0, 0, 3, 6), borders: 'all' },
      ],
      validations: [{ area: area(2, 1), list: ['有', '无'], title: '证明', message: '有或无' }],
      hints: [{ area: area(0, 0), title: '说明', message: '双击可改' }],
      conditions: [{ area: area(1, 4), formula: '=E2<>0', fill: '#FFC7CE' }],
      print: { orientation: 'Landscape', titleRows: { first: 0, last: 0 }, footer: '第 &P 页' },
    },
  ),
  drawingOf(
    '申报表-甲',
    [
      ['工作室名称', null, '创建日期', '20180420'],
      ['简介', '业绩'.repeat(400)],
    ],
    {
      key: '甲"乙|丙',
      merges: [area(1, 1, 3, 3)],
      looks: [{ area: area(0, 0, 4, 1), stacked: true, fontName: '仿宋', fontSize: 12 }],
      print: {
        orientation: 'Portrait',
        breaksBefore: [1],
        margins: { top: 2.5, bottom: 2.5, left: 2, right: 2 },
        area: area(0, 0, 4, 4),
      },
    },
  ),
];

const test = libreOffice === null ? it.skip : it;

test('drawn sheets stay ours, unedited and whole in a file that LibreOffice has saved', async () => {
  const { port, workbook } = await desk(register(), { engine: await createEngine() });
  await port.run(async (session) => {
    await session.survey();
    await session.replaceDrawings(DRAWINGS);
    await session.replaceMarks({
      kind: 'evidence',
      sheets: [{ sheet: '台账', groups: [{ severity: 'error', areas: [area(2, 3)] }] }],
    });
  });
  const saved = throughLibreOffice(libreOffice ?? '', workbook);
  const again = await desk(saved, { engine: await createEngine() });
  const [subsidy, form, marked] = await again.port.run(async (session) => {
    await session.survey();
    const [first] = await session.readDrawn('subsidy');
    const [second] = await session.readDrawn('form');
    return [first, second, await session.countMarks('evidence')] as const;
  });
  expect([subsidy?.edited, form?.edited, form?.key, marked]).toEqual([false, false, '甲"乙|丙', 1]);
  expect(subsidy?.data).toEqual(['{"policy":"jiaozuo-2015"}', '=1']);
  expect(subsidy?.values[1]?.slice(0, 6)).toEqual(['市级', 10000.5, 30001.5, 30000, 1.5, '第2行']);
  expect(subsidy?.values[2]?.slice(0, 3)).toEqual(['=不是公式', '00123', '未超出']);
  const { pageLayout, validations, merges, cells } = sheetNamed(saved, '申报表-甲');
  expect([pageLayout.rowBreaks, pageLayout.printArea, pageLayout.orientation]).toEqual([[1], 'A1:D4', 'Portrait']);
  expect(merges.areas).toEqual([area(1, 1, 3, 3)]);
  expect(cells.style(0, 0)).toMatchObject({ textRotation: 255, font: { size: 12 } });
  expect(validations).toEqual([]);
  const table = sheetNamed(saved, '补助测算');
  expect(table.validations.map(({ type, prompt }) => [type, prompt.message]).sort()).toEqual([
    ['custom', '双击可改'],
    ['list', '有或无'],
  ]);
  expect(table.pageLayout).toMatchObject({ printTitleRows: '1:1', orientation: 'Landscape' });
  expect(table.pageLayout.headersFooters.centerFooter).toContain('&P');
}, 120_000);
