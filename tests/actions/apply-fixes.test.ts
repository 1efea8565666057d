import { applyFixes, undoFixes } from '../../src/actions/apply-fixes';
import type { AppliedFix } from '../../src/actions/fix';
import { toA1 } from '../../src/domain/cell/cell-address';
import type { Finding } from '../../src/domain/findings/finding';
import { openWorkbook } from '../../src/host/model/open-workbook';
import type { SheetModel, WorkbookModel } from '../../src/host/model/workbook';
import { strings } from '../../src/strings/zh-CN/strings';
import { desk, type Desk } from '../support/assistant';
import { registerWorkbook, rowsWith } from '../support/register-workbook';

const OPTIONS = { wording: strings, now: '2026-11-20 09:30', dateOffset: 0 };
const DATE = 6;
const AMOUNT = 7;
const sheetNamed = (workbook: WorkbookModel, name: string): SheetModel => workbook.sheets.find((s) => s.name === name)!;

/** A register with a padded name, a date in another spelling and an amount as text; saved and opened as a user would. */
const untidy = (): WorkbookModel => {
  const workbook = registerWorkbook(
    rowsWith(8, { 1: { 3: '测试 2 号' }, 2: { [DATE]: '2016.5.3' }, 4: { [AMOUNT]: '１万元' }, 5: { 4: '地市级' } }),
  );
  return openWorkbook(workbook.save(), '台账.xlsx');
};

const fixable = async ({ check }: Desk): Promise<Finding[]> => (await check()).findings.filter(({ fix }) => fix);
const apply = ({ port }: Desk, findings: readonly Finding[]) => port.run((s) => applyFixes(s, findings, OPTIONS));
const undo = ({ port }: Desk, fixes: readonly AppliedFix[]) => port.run((s) => undoFixes(s, fixes, OPTIONS));

const cellXml = (workbook: WorkbookModel): string => {
  const { cells } = sheetNamed(workbook, '台账');
  const lines: string[] = [];
  cells.forEach({ row: 0, column: 0, rowCount: 20, columnCount: 10 }, (row, column, value) => {
    const { numberFormat, quotePrefix } = cells.style(row, column);
    lines.push(`${toA1({ row, column })} ${typeof value} ${String(value)} ${numberFormat} ${String(quotePrefix)}`);
  });
  return lines.join('\n');
};

describe('fixes', () => {
  it('write the certain values, and a second check is content', async () => {
    const workbook = untidy();
    const it = await desk(workbook);
    const findings = await fixable(it);
    expect(findings.map(({ cell }) => toA1(cell))).toEqual(['G4', 'H6', 'E7']);
    const { applied, refused, log } = await apply(it, findings);
    expect(applied).toHaveLength(3);
    expect(refused).toEqual([]);
    expect(log).toBe('修改记录');
    const { cells } = sheetNamed(workbook, '台账');
    expect([cells.value(3, DATE), cells.value(5, AMOUNT), cells.value(6, 4)]).toEqual([42493, 10000, '市级']);
    expect(cells.style(3, DATE).numberFormat).toBe('yyyy-mm-dd');
    expect(await fixable(it)).toEqual([]);
  });

  it('keep the way a column writes its dates', async () => {
    const workbook = untidy();
    sheetNamed(workbook, '台账').cells.patchStyle(
      { row: 1, column: DATE, rowCount: 8, columnCount: 1 },
      { numberFormat: 'yyyy"年"m"月"d"日"' },
    );
    const it = await desk(workbook);
    await apply(it, (await fixable(it)).slice(0, 1));
    const { cells } = sheetNamed(workbook, '台账');
    expect([cells.value(3, DATE), cells.style(3, DATE).numberFormat]).toEqual([42493, 'yyyy"年"m"月"d"日"']);
  });

  it('note each change with a link to its cell', async () => {
    const workbook = untidy();
    const it = await desk(workbook);
    const findings = await fixable(it);
    await apply(it, findings.slice(1, 2));
    await apply(it, findings.slice(2, 3));
    const { cells } = sheetNamed(workbook, '修改记录');
    expect(cells.value(3, 0)).toBe('2026-11-20 09:30');
    expect(cells.formula(3, 1)).toBe(`=HYPERLINK("#'台账'!H6","H6")`);
    expect([cells.value(3, 3), cells.value(3, 4)]).toEqual(['１万元', '10000']);
    expect([cells.value(4, 3), cells.value(4, 4)]).toEqual(['地市级', '市级']);
  });

  it('are taken back to the very cell they found', async () => {
    const workbook = untidy();
    const before = cellXml(workbook);
    const it = await desk(workbook);
    const { applied } = await apply(it, await fixable(it));
    expect(cellXml(workbook)).not.toBe(before);
    const { undone, kept } = await undo(it, applied);
    expect([undone.length, kept.length]).toEqual([3, 0]);
    expect(cellXml(workbook)).toBe(before);
    expect(cellXml(openWorkbook(workbook.save(), '台账.xlsx'))).toBe(before);
  });

  it('are not taken back where somebody wrote something else since', async () => {
    const workbook = untidy();
    const it = await desk(workbook);
    const { applied } = await apply(it, await fixable(it));
    it.host.user.edit('台账', 'H6', '20000');
    const { undone, kept } = await undo(it, applied);
    expect(kept.map(({ before }) => toA1(before))).toEqual(['H6']);
    expect(undone).toHaveLength(2);
    expect(sheetNamed(workbook, '台账').cells.value(5, AMOUNT)).toBe(20000);
  });

  it('leave a cell alone that changed since the check, and one that became a formula', async () => {
    const workbook = untidy();
    const it = await desk(workbook);
    const findings = await fixable(it);
    it.host.user.edit('台账', 'H6', '3万元');
    it.host.user.edit('台账', 'E7', '="地市"&"级"');
    const { applied, refused } = await apply(it, findings);
    expect(applied.map(({ before }) => toA1(before))).toEqual(['G4']);
    expect(refused.map(({ finding, why }) => [toA1(finding.cell), why])).toEqual([
      ['H6', 'changed'],
      ['E7', 'formula'],
    ]);
  });

  it('keep text text: a studio called =1+1 comes back as it was', async () => {
    const workbook = registerWorkbook(rowsWith(3, { 0: { 1: '测试 一号' }, 1: { 1: '=1+1' } }));
    const before = cellXml(workbook);
    const it = await desk(workbook);
    await it.port.run(async (session) => {
      await session.survey();
      const cells = [
        { row: 1, column: 1 },
        { row: 2, column: 1 },
      ];
      const states = await session.readCells('台账', cells);
      expect(states.map(({ content, isFormula }) => [content, isFormula])).toEqual([
        ['测试 一号', false],
        ['=1+1', false],
      ]);
      await session.writeCells(
        '台账',
        states.map((state) => ({ ...state, content: '暂时' })),
      );
      await session.writeCells('台账', states);
    });
    expect(cellXml(workbook)).toBe(before);
  });

  it('say which sheet is protected, and write nothing', async () => {
    const workbook = untidy();
    const it = await desk(workbook);
    const findings = await fixable(it);
    sheetNamed(workbook, '台账').protection.protected = true;
    const before = cellXml(workbook);
    await expect(apply(it, findings)).rejects.toMatchObject({ code: 'protected', params: { sheet: '台账' } });
    expect(cellXml(workbook)).toBe(before);
  });

  it.each([1, 2, 3, 4, 5, 6])('leave whole cells when batch %i fails', async (n) => {
    const workbook = untidy();
    const it = await desk(workbook);
    const findings = await fixable(it);
    const before = cellXml(workbook);
    it.host.faults.failBatch(n, 'GeneralException');
    const outcome = await apply(it, findings).catch(() => null);
    it.host.faults.clear();
    if (outcome === null) expect(cellXml(workbook)).toBe(before);
    else expect(outcome.applied).toHaveLength(3);
    expect(await fixable(it)).toHaveLength(outcome === null ? 3 : 0);
  });

  it.each([1, 2, 3, 4, 5, 6])('are taken back wholly or not at all when batch %i of the undo fails', async (n) => {
    const workbook = untidy();
    const original = cellXml(workbook);
    const it = await desk(workbook);
    const { applied } = await apply(it, await fixable(it));
    const fixed = cellXml(workbook);
    it.host.faults.failBatch(n, 'GeneralException');
    const outcome = await undo(it, applied).catch(() => null);
    it.host.faults.clear();
    expect(cellXml(workbook)).toBe(outcome === null ? fixed : original);
    if (outcome === null) await undo(it, applied);
    expect(cellXml(workbook)).toBe(original);
  });
});
