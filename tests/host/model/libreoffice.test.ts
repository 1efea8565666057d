import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { openWorkbook } from '../../../src/host/model/open-workbook';
import { firstSheet, testFile } from '../support/xlsx';

const isInstalled = spawnSync('soffice', ['--version']).status === 0;

/** Where LibreOffice is installed, it is the judge of whether another program can open what was written. */
(isInstalled ? it : it.skip)(
  'LibreOffice opens a marked, moved and renamed workbook and computes the same sums',
  () => {
    const folder = mkdtempSync(path.join(os.tmpdir(), 'host-model-'));
    try {
      const workbook = openWorkbook(testFile('61-features-excel.xlsx'), 'x');
      const sheet = firstSheet(workbook);
      sheet.rows.insert(3, 2);
      const rule = sheet.conditionalFormats.addCustom([{ row: 5, column: 0, rowCount: 3, columnCount: 3 }]);
      rule.formula = '=LEN("标记")>0';
      rule.format.fill = '#FFC7CE';
      sheet.cells.setValue(30, 0, '=HYPERLINK("x")');
      workbook.addSheet("检查 '结果", 0).cells.setFormula(0, 0, "='汇总表'!C10", '');
      for (const data of workbook.sheets.filter(({ name }) => name === '明细 数据')) data.name = "改 名'表";
      writeFileSync(path.join(folder, 'in.xlsx'), workbook.save());
      const profile = `-env:UserInstallation=file://${folder}/profile`;
      execFileSync(
        'soffice',
        [
          profile,
          '--headless',
          '--convert-to',
          'xlsx:Calc MS Excel 2007 XML',
          '--outdir',
          path.join(folder, 'out'),
          path.join(folder, 'in.xlsx'),
        ],
        { stdio: 'ignore' },
      );
      const judged = openWorkbook(new Uint8Array(readFileSync(path.join(folder, 'out/in.xlsx'))), 'x');
      const [added, main] = judged.sheets;
      expect(added?.cells.value(0, 0)).toBe(154_175);
      expect(main?.cells.value(5, 2)).toBe(43_187.5);
      expect(main?.cells.value(30, 0)).toBe('=HYPERLINK("x")');
      expect(
        main?.conditionalFormats.items.some(
          ({ formula, format }) => formula.includes('标记') && format.fill === '#FFC7CE',
        ),
      ).toBe(true);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
  180_000,
);
