import type { MarkHandle, MarkKind, MarkOrder, WorkbookSession } from '../../src/actions/workbook-port';
import type { WorkbookModel } from '../../src/host/model/workbook';
import { desk } from '../support/assistant';
import { drawingOf, register, reopen, sheetNamed } from './drawings/support';

const cell = (row: number, column: number) => ({ row, column, rowCount: 1, columnCount: 1 });

const withLedger = (): WorkbookModel => {
  const workbook = register();
  const { cells } = workbook.addSheet('活动台账');
  cells.setValue(0, 0, '工作室');
  cells.setValue(1, 0, '测试1号技术创新工作室');
  return workbook;
};

/** Marks in the register and in the ledger, as missing evidence has them. */
const order = (kind: MarkKind, row = 1): MarkOrder => ({
  kind,
  sheets: [
    {
      sheet: '台账',
      groups: [{ severity: 'warning', areas: [cell(row, 7)] }],
      witness: { area: cell(0, 1), values: ['工作室名称'] },
    },
    { sheet: '活动台账', groups: [{ severity: 'error', areas: [cell(row, 1), cell(row + 1, 1)] }] },
  ],
});

const rules = (workbook: WorkbookModel, sheet: string) =>
  sheetNamed(workbook, sheet).conditionalFormats.items.map(({ formula, areas, format }) => ({
    kind: /\|(check|evidence|form)\|/.exec(formula)?.[1],
    rows: areas.map(({ row }) => row),
    fill: format.fill,
    lines: Object.values(format.borders).map(({ style, color }) => `${style} ${color}`),
  }));

const inSession = async <T>(workbook: WorkbookModel, work: (session: WorkbookSession) => Promise<T>): Promise<T> => {
  const { port } = await desk(workbook);
  return port.run(async (session) => {
    await session.survey();
    return work(session);
  });
};

describe('marks of several kinds on several sheets', () => {
  it('stand beside each other, each in its own look', async () => {
    const workbook = withLedger();
    await inSession(workbook, (session) => session.replaceMarks(order('check')));
    await inSession(workbook, (session) => session.replaceMarks(order('evidence')));
    const dashes = Array.from({ length: 4 }, () => 'dashed #7030A0');
    expect(rules(reopen(workbook), '台账')).toEqual([
      { kind: 'evidence', rows: [1], fill: '#E4DFEC', lines: dashes },
      { kind: 'check', rows: [1], fill: '#FFEB9C', lines: [] },
    ]);
    expect(rules(reopen(workbook), '活动台账').map(({ kind, fill }) => [kind, fill])).toEqual([
      ['evidence', '#CCC0DA'],
      ['check', '#FFC7CE'],
    ]);
  });

  it('are counted, replaced and cleared kind by kind, or all at once', async () => {
    const workbook = withLedger();
    await inSession(workbook, async (session) => {
      await session.replaceMarks(order('check'));
      await session.replaceMarks(order('evidence'));
      await session.replaceMarks(order('form'));
    });
    await inSession(workbook, async (session) => {
      expect([await session.countMarks('check'), await session.countMarks('evidence')]).toEqual([3, 3]);
      await session.replaceMarks({ kind: 'evidence', sheets: [] });
    });
    const kinds = () =>
      ['台账', '活动台账'].map((sheet) =>
        rules(workbook, sheet)
          .map(({ kind }) => kind)
          .sort(),
      );
    await inSession(workbook, async (session) => {
      expect(await session.countMarks('evidence')).toBe(0);
      expect(await session.clearMarks(['form'])).toEqual({ cells: 3, locked: [] });
    });
    expect(kinds()).toEqual([['check'], ['check']]);
    await inSession(workbook, (session) => session.replaceMarks(order('evidence')));
    expect(await inSession(workbook, (session) => session.clearMarks(['check', 'evidence', 'form']))).toEqual({
      cells: 6,
      locked: [],
    });
    expect(kinds()).toEqual([[], []]);
  });

  it('may be set, cleared and set again in one piece of work', async () => {
    const workbook = withLedger();
    await inSession(workbook, async (session) => {
      await session.replaceMarks(order('form'));
      await session.replaceMarks(order('form', 2));
      expect(await session.countMarks('form')).toBe(3);
      expect(await session.clearMarks(['form'])).toEqual({ cells: 3, locked: [] });
      await session.replaceMarks(order('form', 3));
    });
    expect(['台账', '活动台账'].map((sheet) => rules(workbook, sheet).map(({ rows }) => rows))).toEqual([
      [[3]],
      [[3, 4]],
    ]);
  });

  it('leave protected sheets alone and name them', async () => {
    const workbook = withLedger();
    sheetNamed(workbook, '活动台账').protection.protected = true;
    const handle = await inSession(workbook, (session) => session.replaceMarks(order('evidence')));
    expect(handle.locked).toEqual(['活动台账']);
    expect([rules(workbook, '台账'), rules(workbook, '活动台账')].map(({ length }) => length)).toEqual([1, 0]);
    sheetNamed(workbook, '台账').protection.protected = true;
    const refused = inSession(workbook, (session) => session.replaceMarks(order('evidence')));
    await expect(refused).rejects.toMatchObject({ code: 'protected', params: { sheet: '台账' } });
  });

  it('are taken back everywhere when rows moved on one of the sheets', async () => {
    const workbook = withLedger();
    await inSession(workbook, (session) => session.replaceMarks(order('evidence', 4)));
    const { port, host } = await desk(workbook);
    const refused = port.run(async (session) => {
      await session.survey();
      await session.countMarks('evidence');
      host.faults.beforeBatch(1, () => sheetNamed(workbook, '台账').rows.insert(0, 1));
      return session.replaceMarks(order('evidence'));
    });
    await expect(refused).rejects.toMatchObject({ code: 'changed-meanwhile' });
    expect(rules(workbook, '台账').map(({ rows }) => rows)).toEqual([[5]]);
    expect(rules(workbook, '活动台账').map(({ rows }) => rows)).toEqual([[4, 5]]);
  });

  it('stay as they were when Excel refuses', async () => {
    const workbook = withLedger();
    await inSession(workbook, (session) => session.replaceMarks(order('evidence', 4)));
    const before = ['台账', '活动台账'].map((sheet) => rules(workbook, sheet));
    const { port, host } = await desk(workbook);
    const refused = port.run(async (session) => {
      await session.survey();
      await session.countMarks('evidence');
      host.faults.failBatch(1, 'GeneralException');
      return session.replaceMarks(order('evidence'));
    });
    await expect(refused).rejects.toMatchObject({ code: 'unexpected' });
    expect(['台账', '活动台账'].map((sheet) => rules(workbook, sheet))).toEqual(before);
  });

  it('follow an edit with one batch, on the sheet it concerns', async () => {
    const workbook = withLedger();
    const { port, host } = await desk(workbook);
    const first: MarkHandle = await port.run(async (session) => {
      await session.survey();
      return session.replaceMarks(order('evidence'));
    });
    host.counters.reset();
    const second = await port.run((session) =>
      session.moveMarks(first, [{ sheet: '活动台账', groups: [{ severity: 'error', areas: [cell(2, 1)] }] }]),
    );
    expect(host.counters.batches).toBe(1);
    expect([rules(workbook, '台账'), rules(workbook, '活动台账')].map(([rule]) => rule?.rows)).toEqual([[1], [2]]);
    const third = await port.run((session) => session.moveMarks(second, [{ sheet: '活动台账', groups: [] }]));
    expect(rules(workbook, '活动台账')).toEqual([]);
    // A sheet that was not marked before may get its first mark.
    await port.run((session) =>
      session.moveMarks(third, [
        { sheet: '台账', groups: [] },
        { sheet: '活动台账', groups: [{ severity: 'info', areas: [cell(1, 1)] }] },
      ]),
    );
    expect([rules(workbook, '台账').length, rules(workbook, '活动台账').length]).toEqual([0, 1]);
  });

  it('go onto a sheet that was drawn a moment before', async () => {
    const workbook = withLedger();
    const groups = [{ severity: 'error', areas: [cell(0, 1)] }] as const;
    await inSession(workbook, async (session) => {
      await session.replaceDrawings([drawingOf('申报表', [['名称', null]])]);
      await session.replaceMarks({ kind: 'form', sheets: [{ sheet: '申报表', groups }] });
      // Drawn anew, the old sheet takes its marks along.
      await session.replaceDrawings([drawingOf('申报表', [['名称', '甲']])]);
      await session.replaceMarks({ kind: 'form', sheets: [{ sheet: '申报表', groups }] });
    });
    expect(rules(workbook, '申报表').map(({ kind, rows }) => [kind, rows])).toEqual([['form', [0]]]);
    expect(await inSession(workbook, (session) => session.clearMarks(['form']))).toEqual({ cells: 1, locked: [] });
  });
});
