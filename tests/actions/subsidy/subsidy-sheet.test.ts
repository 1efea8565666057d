import { readFileSync } from 'node:fs';
import { openWorkbook } from '../../../src/host/model/open-workbook';
import type { WorkbookModel } from '../../../src/host/model/workbook';
import { subsidyAnswer } from '../../../src/batch/subsidy-answer';
import { libreOffice } from '../../host/formulas/support/libre-office';
import { recalculated } from '../../support/recalculated';
import { registerWorkbook, rowsWith } from '../../support/register-workbook';
import {
  checkCell,
  rowNamed,
  rowsOf,
  SHEET,
  sheetOf,
  type SubsidyDesk,
  subsidyDesk,
  sumsOf,
} from '../../support/subsidy-desk';

const city = (): WorkbookModel => openWorkbook(readFileSync('assets/samples/city-register.xlsx'), 'city.xlsx');
const REGISTER = '2024年台账';

/**
 * By hand. 60 rows: 国家级 2; 省级 11, of which one was named in 2013 and one rose from 市级 (both undecided); 县级 7; 特级 1;
 * 市级 39, of which one is told twice. Paid: every level's amount, but 30,000 for a 市级, 10,000 for a 县级, nothing for two
 * 市级 (待定, blank), twice for the one told twice.
 */
const TOTALS: Readonly<Record<string, readonly number[]>> = {
  国家级: [2, 2 * 30000, 2 * 30000, 0],
  省级: [11, 9 * 20000, 11 * 20000, 2 * 20000],
  市级: [38, 38 * 10000, 34 * 10000 + 30000 + 2 * 10000, 10000],
  县级: [7, 0, 10000, 10000],
};
const ALL = [58, 620000, 690000, 70000];

/* A file for another program, once the sheet is written. */
const saved = async (workbook: WorkbookModel, change?: (on: SubsidyDesk) => void): Promise<Uint8Array> => {
  const on = await subsidyDesk(workbook);
  await on.write();
  change?.(on);
  return workbook.save();
};

describe('the city sample', () => {
  it('[JZ-38] comes to the same totals by hand, in the pane, on the command line and in the sheet', async () => {
    const workbook = city();
    const on = await subsidyDesk(workbook);
    const outcome = await on.write();
    const answer = subsidyAnswer('city.xlsx', outcome);
    const brief = ({ studios, entitled, paid }: (typeof answer)['levels'][number]) => [studios, entitled, paid];
    expect(Object.fromEntries(answer.levels.map((level) => [level.label, brief(level)]))).toEqual(
      Object.fromEntries(Object.entries(TOTALS).map(([label, sums]) => [label, sums.slice(0, 3)])),
    );
    expect(answer.total).toEqual({ studios: 58, entitled: 620000, paid: 690000, difference: 70000 });
    for (const [label, expected] of Object.entries(TOTALS)) expect(sumsOf(workbook, label)).toEqual(expected);
    expect(sumsOf(workbook, '合计')).toEqual(ALL);
    expect(sumsOf(workbook, '登记表合计行').slice(1, 3)).toEqual([690000, 640000]);
    expect(outcome.stated).toEqual({
      row: 85,
      entitled: { stated: 69_000_000, ours: 62_000_000 },
      paid: { stated: 64_000_000, ours: 69_000_000 },
    });
    expect(outcome.unsettled.map(({ why }) => why)).toEqual(['before-effective', 'promotion', 'level-unclear']);
    expect(checkCell(workbook)).toBe('正常');
  });

  it('has every amount as a formula on the register’s own cells, texts as they were read, shaded', async () => {
    const workbook = city();
    await (await subsidyDesk(workbook)).write();
    const { cells } = sheetOf(workbook);
    const live = rowNamed(workbook, '王立春技术创新工作室');
    expect(cells.formula(live, 7)).toBe(`=N('${REGISTER}'!$O$6)`);
    expect(cells.formula(live, 4)).toBe(`='${REGISTER}'!$H$6`);
    const text = rowNamed(workbook, '马大暑技术创新工作室');
    expect(cells.value(text, 7)).toBe(10000);
    expect(String(cells.value(text, 9))).toContain('1万元');
    expect(cells.style(text, 7).fill).not.toEqual(cells.style(live, 7).fill);
    expect(cells.style(live, 7).numberFormat).toBe('#,##0.00');
    expect(cells.formula(live, 11)).toContain("#'2024年台账'!C6");
  });

  it('follows a rate, a decision and a payment at once', async () => {
    const workbook = city();
    const on = await subsidyDesk(workbook);
    await on.write();
    on.host.user.edit(SHEET, `D${rowNamed(workbook, '市级') + 1}`, '12000.5');
    expect(sumsOf(workbook, '市级')).toEqual([38, 456019, 390000, -66019]);
    on.host.user.edit(SHEET, `D${rowNamed(workbook, '晋级后的补助') + 1}`, '补差');
    expect(sumsOf(workbook, '省级')[1]).toBe(9 * 20000 + 20000 - 12000.5);
    on.host.user.edit(REGISTER, 'O6', '9999.99');
    expect(sumsOf(workbook, '市级')[2]).toBe(389999.99);
    expect(checkCell(workbook)).toBe('正常');
  });

  it('takes a number in the place of a text as soon as it stands there', async () => {
    const workbook = city();
    const on = await subsidyDesk(workbook);
    await on.write();
    on.host.user.edit(REGISTER, 'O20', '8000');
    expect(sheetOf(workbook).cells.value(rowNamed(workbook, '马大暑技术创新工作室'), 7)).toBe(8000);
    expect(checkCell(workbook)).toBe('正常');
    on.host.user.edit(REGISTER, 'O20', '约一万');
    expect(checkCell(workbook)).toBe('需重新测算');
  });

  const judge = libreOffice === null ? it.skip : it;
  judge(
    'LibreOffice works out the same figures to the fen, also after changes in the file',
    async () => {
      const program = libreOffice ?? '';
      const workbook = city();
      const bytes = await saved(workbook);
      const again = recalculated(program, bytes);
      expect(rowsOf(sheetOf(again)).map((row) => row.slice(0, 13))).toEqual(
        rowsOf(sheetOf(workbook)).map((row) => row.slice(0, 13)),
      );
      expect(sumsOf(again, '合计')).toEqual(ALL);
      const changed = openWorkbook(bytes, 'changed.xlsx');
      sheetOf(changed, REGISTER).cells.setValue(5, 14, 12345.67);
      sheetOf(changed).cells.setValue(rowNamed(workbook, '省级'), 3, 25000);
      const after = recalculated(program, changed.save());
      expect(sumsOf(after, '市级').slice(1)).toEqual([380000, 392345.67, 12345.67]);
      expect(sumsOf(after, '省级').slice(1)).toEqual([225000, 220000, -5000]);
      expect(sumsOf(after, '合计').slice(1)).toEqual([665000, 692345.67, 27345.67]);
    },
    120_000,
  );
});

describe('a register that moves', () => {
  const COUNT = 12;
  const start = async () => {
    const workbook = registerWorkbook(rowsWith(COUNT));
    const on = await subsidyDesk(workbook);
    await on.write();
    expect([checkCell(workbook), sumsOf(workbook, '合计')[1]]).toEqual(['正常', COUNT * 10000]);
    return { workbook, on };
  };
  const register = (on: SubsidyDesk, change: (sheet: Excel.Worksheet) => unknown) =>
    on.run(async (context) => {
      change(context.workbook.worksheets.getItem('台账'));
      await context.sync();
    });

  it.each<[string, (on: SubsidyDesk) => Promise<unknown> | undefined]>([
    [
      'a row put in',
      (on) =>
        register(on, (sheet) => sheet.getRange('5:5').insert('Down')).then(() =>
          on.host.user.edit('台账', 'B5', '新增技术创新工作室'),
        ),
    ],
    [
      'a row put in first',
      (on) =>
        register(on, (sheet) => sheet.getRange('2:2').insert('Down')).then(() =>
          on.host.user.edit('台账', 'B2', '新增技术创新工作室'),
        ),
    ],
    ['a row added below', (on) => (on.host.user.edit('台账', 'B14', '新增技术创新工作室'), undefined)],
    ['a row taken out', (on) => register(on, (sheet) => sheet.getRange('5:5').delete('Up'))],
    ['sorted rows', (on) => (on.host.user.sort('台账', 'A2:H13', 0, false), undefined)],
    ['another name', (on) => (on.host.user.edit('台账', 'B7', '改名技术创新工作室'), undefined)],
    ['another level', (on) => (on.host.user.edit('台账', 'E7', '省级'), undefined)],
    ['another day', (on) => (on.host.user.edit('台账', 'G7', '2014-01-01'), undefined)],
  ])('says so: %s', async (_, change) => {
    const { workbook, on } = await start();
    await change(on);
    expect(checkCell(workbook)).toBe('需重新测算');
    expect((await on.sum()).sheet).toEqual({ name: SHEET, stale: true });
    expect((await on.write()).sheet).toEqual({ name: SHEET, stale: false });
    expect(checkCell(workbook)).toBe('正常');
    expect(workbook.sheets.map(({ name }) => name)).toEqual(['台账', SHEET]);
  });

  it('an empty row put in changes nothing', async () => {
    const { workbook, on } = await start();
    await register(on, (sheet) => sheet.getRange('5:5').insert('Down'));
    expect(checkCell(workbook)).toBe('正常');
    expect(sumsOf(workbook, '合计')).toEqual([COUNT, COUNT * 10000, COUNT * 10000, 0]);
  });
});
