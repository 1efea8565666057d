import { ActionError } from '../../src/actions/action-error';
import { toA1 } from '../../src/domain/cell/cell-address';
import { openWorkbook } from '../../src/host/model/open-workbook';
import type { SheetModel, WorkbookModel } from '../../src/host/model/workbook';
import { desk } from '../support/assistant';
import { registerWorkbook, rowsWith } from '../support/register-workbook';

const AMOUNT = 7;
const sheetNamed = (workbook: WorkbookModel, name: string): SheetModel => workbook.sheets.find((s) => s.name === name)!;
const titles = (workbook: WorkbookModel): string[] => workbook.sheets.map(({ name }) => name);
const ours = (sheet: SheetModel) => sheet.conditionalFormats.items.filter(({ formula }) => formula.includes('GHTZ|'));
const cellsOf = (workbook: WorkbookModel): string => {
  const lines: string[] = [];
  const { cells } = sheetNamed(workbook, '台账');
  cells.forEach({ row: 0, column: 0, rowCount: 2000, columnCount: 30 }, (row, column, value) =>
    lines.push(`${row}/${column}=${typeof value}:${String(value)}`),
  );
  return lines.join('\n');
};
const marked = (sheet: SheetModel): string[] =>
  ours(sheet)
    .flatMap(({ areas }) => areas)
    .flatMap(({ row, column, rowCount }) => Array.from({ length: rowCount }, (_, i) => toA1({ row: row + i, column })))
    .sort();

describe('check', () => {
  it('marks the wrong cells and writes them down', async () => {
    const workbook = registerWorkbook(rowsWith(12, { 3: { [AMOUNT]: 30000 }, 5: { 3: '' } }));
    const { check } = await desk(workbook);
    const outcome = await check();
    expect(outcome.findings.filter(({ severity }) => severity === 'error').map(({ cell }) => toA1(cell))).toEqual([
      'H5',
      'D7',
      'D7',
    ]);
    expect(marked(sheetNamed(workbook, '台账'))).toEqual(['D7', 'H5']);
    const result = sheetNamed(workbook, '检查结果');
    expect(result.cells.value(4, 3)).toContain('30000');
    expect(result.cells.formula(4, 2)).toBe(`=HYPERLINK("#'台账'!H5","H5")`);
    expect(result.cells.formula(4, 3)).toBeNull();
  });

  it('needs a constant number of batches, whatever the register holds', async () => {
    const small = await desk(registerWorkbook(rowsWith(3)));
    await small.check();
    const wrong = Object.fromEntries(Array.from({ length: 500 }, (_, row) => [row * 2, { [AMOUNT]: 30000 }]));
    const large = await desk(registerWorkbook(rowsWith(1000, wrong)));
    await large.check();
    await large.check();
    expect(small.host.counters.batches).toBeLessThanOrEqual(8);
    large.host.counters.reset();
    await large.check({ column: true });
    expect(large.host.counters.batches).toBeLessThanOrEqual(8);
  });

  it('marks 5,000 cells in at most 3 batches and 64 KB', async () => {
    const wrong = Object.fromEntries(Array.from({ length: 5000 }, (_, row) => [row * 2, { [AMOUNT]: 30000 }]));
    const { check, host, port } = await desk(registerWorkbook(rowsWith(10000, wrong)));
    const outcome = await check({ write: false });
    const { register, findings } = outcome;
    expect(findings.filter(({ severity }) => severity === 'error')).toHaveLength(5000);
    await port.run(async (session) => {
      await session.survey();
      await session.countMarks('check');
      host.counters.reset();
      const areas = findings
        .filter(({ severity }) => severity === 'error')
        .map(({ cell }) => ({ ...cell, rowCount: 1, columnCount: 1 }));
      const witness = { area: { row: 0, column: 1, rowCount: 1, columnCount: 1 }, values: ['工作室名称'] };
      await session.replaceMarks({
        kind: 'check',
        sheets: [{ sheet: register.sheet, groups: [{ severity: 'error', areas }], witness }],
      });
    });
    expect(host.counters.batches).toBeLessThanOrEqual(3);
    expect(host.counters.requestBytes).toBeLessThanOrEqual(64 * 1024);
  });

  it('reads a large register in pieces that Excel on the web takes', async () => {
    const rows = rowsWith(10000).map((row) => [
      ...row,
      ...Array.from({ length: 32 }, () => '测试用的备注内容一二三四五'),
    ]);
    const { check, host } = await desk(registerWorkbook(rows), { profile: 'web' });
    const outcome = await check({ write: false });
    expect(outcome.register.studioRows).toHaveLength(10000);
    expect(host.counters.largestResponse).toBeLessThan(5 * 1024 * 1024);
  });

  it('replaces an earlier check as a whole', async () => {
    const workbook = registerWorkbook(rowsWith(6, { 1: { [AMOUNT]: 30000 } }));
    const { check, host } = await desk(workbook);
    await check();
    host.user.edit('台账', 'H3', '10000');
    host.user.edit('台账', 'H5', '50000');
    await check();
    expect(marked(sheetNamed(workbook, '台账'))).toEqual(['H5']);
    expect(titles(workbook)).toEqual(['台账', '检查结果']);
  });

  it('leaves a user’s own sheet of that title alone', async () => {
    const workbook = registerWorkbook(rowsWith(3));
    workbook.addSheet('检查结果').cells.setValue(0, 0, '我的记录');
    const { check, clear } = await desk(workbook);
    expect((await check()).resultSheet).toBe('检查结果（2）');
    expect((await check()).resultSheet).toBe('检查结果（2）');
    await clear();
    expect(titles(workbook)).toEqual(['台账', '检查结果']);
    expect(sheetNamed(workbook, '检查结果').cells.value(0, 0)).toBe('我的记录');
  });

  it('keeps what somebody wrote into our sheet', async () => {
    const workbook = registerWorkbook(rowsWith(3, { 1: { [AMOUNT]: 30000 } }));
    const { check, clear, host } = await desk(workbook);
    await check();
    host.user.edit('检查结果', 'H5', '已电话核实');
    const { notes } = await check();
    expect(notes).toEqual([{ code: 'kept', sheet: '检查结果（旧）' }]);
    expect(sheetNamed(workbook, '检查结果（旧）').cells.value(4, 7)).toBe('已电话核实');
    expect((await clear()).sheets).toEqual(['检查结果']);
    expect(titles(workbook)).toEqual(['台账', '检查结果（旧）']);
  });

  it('writes a name that looks like a formula as text', async () => {
    const workbook = registerWorkbook(rowsWith(3, { 1: { [AMOUNT]: 30000 } }));
    sheetNamed(workbook, '台账').cells.setValue(2, 1, '=HYPERLINK("http://example.invalid")');
    const { check } = await desk(workbook);
    await check();
    const { cells } = sheetNamed(workbook, '检查结果');
    const row = [4, 5, 6, 7].find((each) => cells.value(each, 1) === '=HYPERLINK("http://example.invalid")');
    expect(row).toBeDefined();
    expect(cells.formula(row!, 1)).toBeNull();
  });

  it('survives saving: another session finds and clears exactly the same', async () => {
    const first = registerWorkbook(rowsWith(8, { 3: { [AMOUNT]: 30000 }, 5: { 3: '' } }));
    const before = cellsOf(first);
    await (await desk(first)).check({ column: true });
    const again = openWorkbook(first.save(), 'again.xlsx');
    expect(ours(sheetNamed(again, '台账')).map(({ format }) => format.fill)).toEqual(['#FFC7CE']);
    const { clear } = await desk(again);
    expect(await clear()).toEqual({ marks: 2, sheets: ['检查结果'], kept: [], notes: [] });
    expect(ours(sheetNamed(again, '台账'))).toEqual([]);
    expect(again.names).toEqual([]);
    expect(cellsOf(openWorkbook(again.save(), 'last.xlsx'))).toBe(before);
  });
});

describe('check, when Excel refuses', () => {
  const workbookWithMarks = async () => {
    const workbook = registerWorkbook(rowsWith(6, { 1: { [AMOUNT]: 30000 } }));
    const opened = await desk(workbook);
    await opened.check();
    opened.host.counters.reset();
    return opened;
  };

  it.each([1, 2, 3, 4, 5, 6, 7, 8].flatMap((n) => [[n, 'GeneralException'] as const, [n, 'AccessDenied'] as const]))(
    'at batch %i with %s: the cells are whole, our sheets whole or absent, and a second try succeeds',
    async (n, code) => {
      const { workbook, host, check } = await workbookWithMarks();
      const before = cellsOf(workbook);
      host.faults.failBatch(n, code);
      const failure: unknown = await check().then(
        () => null,
        (error: unknown) => error,
      );
      if (failure !== null) expect(failure).toBeInstanceOf(ActionError);
      host.faults.clear();
      expect(cellsOf(workbook)).toBe(before);
      for (const name of titles(workbook).filter((title) => title !== '台账')) {
        expect(sheetNamed(workbook, name).cells.value(3, 0)).toBe('程度');
      }
      await check();
      expect(titles(workbook)).toEqual(['台账', '检查结果']);
      expect(marked(sheetNamed(workbook, '台账'))).toEqual(['H3']);
    },
  );

  it.each([1, 2, 3, 4, 5, 6, 7, 8])(
    'at batch %i of clearing: the cells are whole and a second try clears all',
    async (n) => {
      const { workbook, host, clear } = await workbookWithMarks();
      const before = cellsOf(workbook);
      host.faults.failBatch(n, 'GeneralException');
      await clear().catch((error: unknown) => expect(error).toBeInstanceOf(ActionError));
      host.faults.clear();
      expect(cellsOf(workbook)).toBe(before);
      await clear();
      expect(titles(workbook)).toEqual(['台账']);
      expect(ours(sheetNamed(workbook, '台账'))).toEqual([]);
    },
  );

  it('says that somebody else moved the rows, and marks nothing in the wrong place', async () => {
    const workbook = registerWorkbook(rowsWith(6, { 1: { [AMOUNT]: 30000 } }));
    const { check, host } = await desk(workbook);
    host.faults.beforeBatch(6, () => sheetNamed(workbook, '台账').cells.setValue(3, 1, '别人刚改的名称'));
    await expect(check()).rejects.toMatchObject({ code: 'changed-meanwhile' });
    expect(ours(sheetNamed(workbook, '台账'))).toEqual([]);
    expect(titles(workbook)).toEqual(['台账']);
  });

  it('says which sheet is protected, and still writes the results down', async () => {
    const workbook = registerWorkbook(rowsWith(6, { 1: { [AMOUNT]: 30000 } }));
    sheetNamed(workbook, '台账').protection.protected = true;
    const { check } = await desk(workbook);
    const outcome = await check({ column: true });
    expect(outcome.notes).toEqual([{ code: 'protected', sheet: '台账' }]);
    expect(outcome.markedCells).toBe(0);
    expect(titles(workbook)).toEqual(['台账', '检查结果']);
  });

  it('says that a cell is being edited', async () => {
    const { check, host } = await desk(registerWorkbook(rowsWith(3)));
    host.user.editing = true;
    await expect(check()).rejects.toMatchObject({ code: 'cell-editing', changed: 'nothing' });
  });

  it('checks a read-only workbook without writing', async () => {
    const workbook = registerWorkbook(rowsWith(3, { 1: { [AMOUNT]: 30000 } }));
    const { check } = await desk(workbook, { readOnly: true });
    const outcome = await check();
    expect(outcome.notes).toEqual([{ code: 'read-only', sheet: '台账' }]);
    expect(outcome.counts.error).toBe(1);
    expect(titles(workbook)).toEqual(['台账']);
  });

  it('leaves the workbook as it was when cancelled', async () => {
    const workbook = registerWorkbook(rowsWith(1500, { 1: { [AMOUNT]: 30000 } }));
    const { check } = await desk(workbook);
    const cancel = new AbortController();
    const running = check({}, cancel.signal);
    cancel.abort();
    await expect(running).rejects.toMatchObject({ code: 'cancelled' });
    expect(titles(workbook)).toEqual(['台账']);
    expect(sheetNamed(workbook, '台账').conditionalFormats.items).toEqual([]);
  });
});
