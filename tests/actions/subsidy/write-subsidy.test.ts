import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { CellScalar } from '../../../src/host/model/types';
import type { WorkbookModel } from '../../../src/host/model/workbook';
import { openWorkbook } from '../../../src/host/model/open-workbook';
import { registerWorkbook, rowsWith } from '../../support/register-workbook';
import { checkCell, rowNamed, rowsOf, SHEET, sheetOf, subsidyDesk, sumsOf } from '../../support/subsidy-desk';

const MB = 1024 * 1024;
const names = (workbook: WorkbookModel): string[] => workbook.sheets.map(({ name }) => name);
const rateCell = (workbook: WorkbookModel): string => `D${rowNamed(workbook, '市级') + 1}`;

/** A register in a workbook that takes no further sheets. */
const protectedWorkbook = (): WorkbookModel => {
  const parts = unzipSync(registerWorkbook(rowsWith(2)).save());
  const part = 'xl/workbook.xml';
  const text = strFromU8(parts[part] ?? new Uint8Array());
  parts[part] = strToU8(text.replace('<sheets>', '<workbookProtection lockStructure="1"/><sheets>'));
  return openWorkbook(zipSync(parts), 'protected.xlsx');
};

/** A sheet of a list beside the register. */
const addList = (workbook: WorkbookModel, title: string, rows: readonly (readonly CellScalar[])[]): void => {
  const sheet = workbook.addSheet(title);
  rows.forEach((cells, row) => cells.forEach((value, column) => sheet.cells.setValue(row, column, value)));
};

describe('what people change in the sheet', () => {
  it('a rate stays when the sheet is written anew, and is told as decided there', async () => {
    const workbook = registerWorkbook(rowsWith(3));
    const on = await subsidyDesk(workbook);
    await on.write();
    on.host.user.edit(SHEET, rateCell(workbook), '12000');
    for (let times = 0; times < 2; times += 1) {
      const outcome = await on.write();
      expect(outcome.figures.levels.find(({ level }) => level === 'municipal')).toMatchObject({
        rate: 1_200_000,
        rateFrom: 'decided',
        entitled: 3_600_000,
      });
      expect(outcome.findings.map(({ code }) => code)).toEqual(['amount-differs', 'amount-differs', 'amount-differs']);
      expect(outcome.notes).toEqual([{ code: 'set-in-sheet', sheet: SHEET }]);
      expect(sumsOf(workbook, '市级')).toEqual([3, 36000, 30000, -6000]);
    }
    expect(names(workbook)).toEqual(['台账', SHEET]);
    on.host.user.edit(SHEET, rateCell(workbook), '10000');
    expect((await on.write()).figures.levels.at(-1)?.rateFrom).toBe('document');
  });

  it.each([
    ['1.2万元', 36000],
    ['１２，０００', 36000],
    ['', 30000],
    ['很多', 30000],
    ['-5', 30000],
  ])('a rate typed as %s', async (typed, entitled) => {
    const workbook = registerWorkbook(rowsWith(3));
    const on = await subsidyDesk(workbook);
    await on.write();
    on.host.user.setValues(SHEET, rateCell(workbook), [[typed]]);
    if (!/^-?\d/.test(typed) || /万/.test(typed)) expect(sumsOf(workbook, '合计')[1]).toBe('未定');
    expect((await on.write()).figures.total.entitled).toBe(entitled * 100);
    expect(sumsOf(workbook, '合计')[1]).toBe(entitled);
  });

  it('a decision on rises stays, and what the user says now goes before it', async () => {
    const rows = rowsWith(2, { 1: { 1: '测试1号技术创新工作室', 2: '第1测试厂', 3: '测试1号', 4: '省级' } });
    const workbook = registerWorkbook(rows);
    const on = await subsidyDesk(workbook);
    await on.write();
    const cell = `D${rowNamed(workbook, '晋级后的补助') + 1}`;
    on.host.user.edit(SHEET, cell, '全额');
    expect(sumsOf(workbook, '省级')[1]).toBe(20000);
    const outcome = await on.write();
    expect(outcome.settings).toMatchObject([{ setting: { key: 'promotion' }, value: 'full', from: 'sheet' }]);
    expect([outcome.figures.total.entitled, outcome.unsettled]).toEqual([3_000_000, []]);
    const decided = await on.write({ settings: { promotion: 'difference' } });
    expect(decided.figures.total.entitled).toBe(2_000_000);
    expect(decided.settings).toMatchObject([{ value: 'difference', from: 'decided' }]);
    expect(sumsOf(workbook, '省级')[1]).toBe(10000);
  });

  it('what is decided elsewhere makes the sheet one to write anew', async () => {
    const rows = rowsWith(2, { 1: { 1: '测试1号技术创新工作室', 2: '第1测试厂', 3: '测试1号', 4: '省级' } });
    const on = await subsidyDesk(registerWorkbook(rows));
    await on.write();
    expect((await on.sum()).sheet?.stale).toBe(false);
    expect((await on.sum({ settings: { promotion: 'full' } })).sheet?.stale).toBe(true);
    expect((await on.sum({ settings: { 'amount.municipal': '9000' } })).sheet?.stale).toBe(true);
    await on.write({ settings: { promotion: 'full' } });
    expect((await on.sum({ settings: { promotion: 'full' } })).sheet?.stale).toBe(false);
  });

  it('anything else they wrote there stays, in a sheet of its own', async () => {
    const workbook = registerWorkbook(rowsWith(3));
    const on = await subsidyDesk(workbook);
    await on.write();
    on.host.user.edit(SHEET, rateCell(workbook), '12000');
    on.host.user.edit(SHEET, 'K40', '已与财务核对');
    const outcome = await on.write();
    expect(outcome.notes).toMatchObject([{ code: 'set-in-sheet' }, { code: 'kept' }]);
    const kept = names(workbook).find((name) => name !== '台账' && name !== SHEET) ?? '';
    expect(sheetOf(workbook, kept).cells.value(39, 10)).toBe('已与财务核对');
    expect(sumsOf(workbook, '市级')[1]).toBe(36000);
    expect((await on.write()).lists.payments).toEqual([]);
    expect(names(workbook)).toHaveLength(3);
  });

  it('is still known after saving and opening again', async () => {
    const workbook = registerWorkbook(rowsWith(3));
    const on = await subsidyDesk(workbook);
    await on.write();
    on.host.user.edit(SHEET, rateCell(workbook), '12000');
    const again = await subsidyDesk(openWorkbook(workbook.save(), 'again.xlsx'));
    expect((await again.sum()).sheet).toEqual({ name: SHEET, stale: false });
    expect((await again.write()).figures.total.entitled).toBe(3_600_000);
    expect(names(again.workbook)).toEqual(['台账', SHEET]);
  });
});

describe('payments on another sheet', () => {
  const HEAD = ['工作室名称', '拨付金额（万元）', '拨付日期'];
  it('are live in the sheet, which sees when the list moves', async () => {
    const workbook = registerWorkbook(rowsWith(2).map((row) => row.slice(0, 7)));
    sheetOf(workbook, '台账').cells.setValue(0, 7, '');
    addList(workbook, '补助拨付明细', [
      HEAD,
      ['测试1号技术创新工作室', 0.4, '2018-06-01'],
      ['测试1号技术创新工作室', '6千元', '2018-07-01'],
      ['测试2号技术创新工作室', 1.1, '2018-06-01'],
    ]);
    const on = await subsidyDesk(workbook);
    const outcome = await on.write();
    expect(outcome.lists.payments).toEqual(['补助拨付明细']);
    expect(outcome.findings.map(({ sheet, code }) => `${sheet} ${code}`)).toEqual(['补助拨付明细 amount-differs']);
    expect(sumsOf(workbook, '合计')).toEqual([2, 20000, 21000, 1000]);
    on.host.user.edit('补助拨付明细', 'B4', '1');
    expect(sumsOf(workbook, '合计')).toEqual([2, 20000, 20000, 0]);
    expect(checkCell(workbook)).toBe('正常');
    on.host.user.edit('补助拨付明细', 'A5', '测试2号技术创新工作室');
    expect(checkCell(workbook)).toBe('需重新测算');
  });
});

describe('payments in several columns', () => {
  it('are live, also where nothing stands yet', async () => {
    const workbook = registerWorkbook(rowsWith(2, { 0: { 7: 4000 }, 1: { 7: 10000 } }));
    const { cells } = sheetOf(workbook, '台账');
    cells.setValue(0, 8, '追加拨付（万元）');
    cells.setValue(1, 8, '0.6万');
    const on = await subsidyDesk(workbook);
    const outcome = await on.write();
    expect([outcome.findings, sumsOf(workbook, '合计')]).toEqual([[], [2, 20000, 20000, 0]]);
    on.host.user.edit('台账', 'I3', '0.5');
    expect([checkCell(workbook), sumsOf(workbook, '合计')]).toEqual(['正常', [2, 20000, 25000, 5000]]);
  });
});

describe('unions without end', () => {
  it('have one row together beyond two hundred', async () => {
    const workbook = registerWorkbook(rowsWith(250));
    const { cells } = sheetOf(workbook, '台账');
    cells.setValue(0, 8, '所属县市区');
    for (let row = 1; row <= 250; row += 1) cells.setValue(row, 8, `第${row}区`);
    const on = await subsidyDesk(workbook);
    const { figures } = await on.write();
    expect(figures.unions).toHaveLength(250);
    expect(sumsOf(workbook, '第199区')).toEqual([1, 10000, 10000, 0]);
    expect(sumsOf(workbook, '其他 51 种写法')).toEqual([51, 510000, 510000, 0]);
  });
});

describe('payments without end', () => {
  it('of one studio: more than a formula holds', async () => {
    const workbook = registerWorkbook(rowsWith(1).map((row) => row.slice(0, 7)));
    sheetOf(workbook, '台账').cells.setValue(0, 7, '');
    const payments = Array.from({ length: 600 }, (_, index) => ['测试1号技术创新工作室', 10, 42600 + index]);
    addList(workbook, '补助拨付明细', [['工作室名称', '拨付金额（元）', '拨付日期'], ...payments]);
    const on = await subsidyDesk(workbook);
    await on.write();
    expect(sumsOf(workbook, '合计')).toEqual([1, 10000, 6000, -4000]);
    expect(checkCell(workbook)).toBe('正常');
  });
});

describe('names that could be taken for something else', () => {
  it('stay names in the sheet and in its formulas', async () => {
    const odd = ['=1+1', '"引号"工作室', '00123', "'撇号工作室", '第一行\n第二行', '@工作室'];
    const rows = odd.map(
      (name, index) => rowsWith(6)[index]?.map((value, column) => (column === 1 ? name : value)) ?? [],
    );
    const workbook = registerWorkbook(rows);
    const on = await subsidyDesk(workbook);
    await on.write();
    expect(checkCell(workbook)).toBe('正常');
    expect(sumsOf(workbook, '合计')).toEqual([6, 60000, 60000, 0]);
    const studios = rowsOf(sheetOf(workbook)).flatMap((row) => (typeof row[0] === 'number' ? [String(row[1])] : []));
    expect(studios).toEqual(odd);
  });
});

describe('a register whose sheet has an odd name', () => {
  it('is referred to, linked and written anew', async () => {
    const workbook = registerWorkbook(rowsWith(3));
    const odd = "台账 SUM(1)'2024";
    sheetOf(workbook, '台账').name = odd;
    const on = await subsidyDesk(workbook);
    await on.write();
    expect([checkCell(workbook), sumsOf(workbook, '合计')]).toEqual(['正常', [3, 30000, 30000, 0]]);
    on.host.user.edit(SHEET, rateCell(workbook), '12000');
    await on.write();
    expect(names(workbook)).toEqual([odd, SHEET]);
    expect(sumsOf(workbook, '合计')[1]).toBe(36000);
    const row = rowNamed(workbook, '测试1号技术创新工作室');
    expect(sheetOf(workbook).cells.formula(row, 11)).toContain("#'台账 SUM(1)''2024'!B2");
  });
});

describe('when the sheet cannot be written', () => {
  it.each([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])(
    'a failure at batch %i leaves the earlier sheet or a whole new one',
    async (batch) => {
      const workbook = registerWorkbook(rowsWith(40));
      const on = await subsidyDesk(workbook);
      await on.write();
      const still = () => rowsOf(sheetOf(workbook)).map((row) => row.slice(0, 12));
      on.host.user.edit('台账', 'H3', '30000');
      const before = still();
      on.host.user.edit('台账', 'B3', '改名技术创新工作室');
      const stale = still();
      on.host.faults.failBatch(batch, 'GeneralException');
      /* What only reads more exactly, or cleans up, may fail without harm. */
      const failed = await on.write().then(
        () => false,
        () => true,
      );
      expect(names(workbook)).toEqual(['台账', SHEET]);
      if (failed) expect(still()).toEqual(stale);
      else expect([checkCell(workbook), sumsOf(workbook, '合计')]).toEqual(['正常', [40, 400000, 420000, 20000]]);
      expect(before).not.toEqual(stale);
      on.host.faults.clear();
      expect((await on.write()).sheet).toEqual({ name: SHEET, stale: false });
      expect(sheetOf(workbook).cells.value(rowNamed(workbook, '改名技术创新工作室'), 7)).toBe(30000);
    },
  );

  it('a protected structure is told, with the figures', async () => {
    const on = await subsidyDesk(protectedWorkbook());
    const outcome = await on.write();
    expect([outcome.sheet, outcome.notes]).toEqual([null, [{ code: 'structure-protected', sheet: SHEET }]]);
    expect(outcome.figures.total.entitled).toBe(2_000_000);
    await expect(on.differences()).rejects.toMatchObject({ code: 'structure-protected' });
  });
});

describe('a large register', () => {
  it('5,000 studios in few batches, each under 5 MB', async () => {
    const workbook = registerWorkbook(rowsWith(5000, { 17: { 7: '1万元' }, 99: { 4: '地市级' } }));
    const on = await subsidyDesk(workbook, { profile: 'web', engine: null });
    const outcome = await on.write();
    expect(outcome.figures.total).toMatchObject({ studios: 5000, entitled: 5_000_000_000, difference: 0 });
    expect(on.host.counters.batches).toBeLessThanOrEqual(16);
    expect(on.host.counters.largestRequest).toBeLessThan(5 * MB);
    expect(on.host.counters.largestResponse).toBeLessThan(5 * MB);
    expect(sheetOf(workbook).cells.formula(rowNamed(workbook, '测试5000号技术创新工作室'), 7)).toBe(
      "=N('台账'!$H$5001)",
    );
  }, 60_000);
});

describe('the list of differences', () => {
  it('stands in a sheet of its own, the gravest first, then what waits for a decision', async () => {
    const rows = rowsWith(4, { 0: { 7: '' }, 1: { 7: 30000 }, 2: { 6: 40000 } });
    const workbook = registerWorkbook(rows);
    const on = await subsidyDesk(workbook);
    const name = await on.differences();
    const { cells } = sheetOf(workbook, name);
    const shown = rowsOf(sheetOf(workbook, name)).slice(4);
    expect(shown.map((row) => [row[0], row[2]])).toEqual([
      ['● 错误', 'H3'],
      ['▲ 提醒', 'H2'],
      ['○ 待定', 'G4'],
    ]);
    expect(shown[0]?.[3]).toBe('市级一次性补助为 10000 元，这里登记为 30000 元');
    expect(shown[0]?.[4]).toBe('焦工文〔2015〕6号 第二十条');
    expect(cells.formula(4, 2)).toContain("#'台账'!H3");
    await on.differences();
    expect(names(workbook)).toEqual(['台账', name]);
  });
});
