import type { SheetDrawing } from '../../../src/actions/sheet-drawing';
import type { DrawingProgress, WorkbookPort } from '../../../src/actions/workbook-port';
import { createEngine } from '../../../src/host/formulas/create-engine';
import { desk } from '../../support/assistant';
import { cellsOf, drawingOf, register, reopen, sheetNamed, titles } from './support';

const MB = 1024 * 1024;

const draw = (
  port: WorkbookPort,
  drawings: readonly SheetDrawing[],
  progress?: DrawingProgress,
  signal?: AbortSignal,
) =>
  port.run(async (session) => {
    await session.survey();
    return session.replaceDrawings(drawings, progress, signal);
  });

/** A form about as large as the official one. */
const form = (key: string, text = key): SheetDrawing =>
  drawingOf(
    `申报表-${key}`,
    Array.from({ length: 45 }, (_, row) =>
      Array.from({ length: 10 }, (__, column) => (column % 2 ? null : `${text}第${row}行标签`)),
    ),
    {
      key,
      looks: Array.from({ length: 60 }, (_, row) => ({
        area: { row, column: row % 3, rowCount: 1, columnCount: 4 },
        borders: 'all',
        horizontal: row % 2 ? 'Left' : 'Center',
        wrap: true,
      })),
      merges: Array.from({ length: 40 }, (_, row) => ({ row, column: 8, rowCount: 1, columnCount: 2 })),
      rowHeights: Array.from({ length: 45 }, (_, row) => ({ row, count: 1, points: 20 + row })),
    },
  );
const forms = (count: number, text?: string): SheetDrawing[] =>
  Array.from({ length: count }, (_, index) => form(`第${index + 1}号`, text));

/** Detail with live formulas, as a subsidy sheet has it. */
const large = (rows: number): SheetDrawing =>
  drawingOf(
    '补助测算',
    Array.from({ length: rows }, (_, row) => [
      row + 1,
      `测试${row}号职工技术创新工作室`,
      `第${row}测试厂有限责任公司`,
      { formula: `=台账!$H$${row + 2}` },
      { formula: `=IF(台账!E${row + 2}="市级",10000,20000)` },
      { formula: `=E${row + 1}-D${row + 1}` },
      { text: `第${row + 2}行`, sheet: '台账', address: `B${row + 2}` },
      '焦工文〔2015〕6号 第二十条',
      null,
    ]),
    { kind: 'subsidy', data: ['{}'] },
  );

describe('drawings, when Excel refuses', () => {
  it.each([1, 2, 3, 4, 5, 6])('at batch %i: the earlier sheets are whole, no half sheet stays', async (batch) => {
    const workbook = register();
    const { port, host } = await desk(workbook);
    const old = [form('甲', '旧'), form('乙', '旧')];
    await draw(port, old);
    const before = titles(workbook).map((name) => [name, cellsOf(sheetNamed(workbook, name))]);
    const names = workbook.names.map(({ name, formula }) => [name, formula]);
    host.faults.failBatch(batch, 'InvalidArgument');
    const refused = await draw(port, [form('甲', '新'), form('乙', '新')]).then(
      () => false,
      () => true,
    );
    if (!refused) throw new Error(`there is no batch ${batch}`);
    expect(titles(workbook).map((name) => [name, cellsOf(sheetNamed(workbook, name))])).toEqual(before);
    expect(workbook.names.map(({ name, formula }) => [name, formula])).toEqual(names);
    host.faults.clear();
    await draw(port, [form('甲', '新'), form('乙', '新')]);
    expect(titles(workbook)).toEqual(['台账', '申报表-甲', '申报表-乙']);
    expect(sheetNamed(workbook, '申报表-甲').cells.value(0, 0)).toBe('新第0行标签');
  });

  it.each([
    ['a formula nobody can read', { blocks: [{ at: { row: 0, column: 0 }, rows: [[{ formula: '=SUM((' }]] }] }],
    [
      'a name Excel does not take',
      { names: [{ name: '1x', area: { row: 0, column: 0, rowCount: 1, columnCount: 1 } }] },
    ],
    ['a colour that is none', { looks: [{ area: { row: 0, column: 0, rowCount: 1, columnCount: 1 }, fill: 'nix' }] }],
  ] as const)('in the middle of a batch, for %s', async (_, wrong) => {
    const workbook = register();
    const { port } = await desk(workbook);
    await draw(port, [form('甲', '旧')]);
    const drawings = [form('甲', '新'), { ...form('乙'), ...wrong }];
    await expect(draw(port, drawings)).rejects.toMatchObject({ code: 'unexpected' });
    expect(titles(workbook)).toEqual(['台账', '申报表-甲']);
    expect(sheetNamed(workbook, '申报表-甲').cells.value(0, 0)).toBe('旧第0行标签');
  });

  it('knows a sheet that was never finished, and takes it away next time', async () => {
    const workbook = register();
    const { port, host } = await desk(workbook);
    // The pane is closed in the middle: neither the end nor the clean-up arrives.
    for (const batch of [5, 6, 7, 8]) host.faults.failBatch(batch, 'GeneralException');
    await expect(draw(port, [form('甲')])).rejects.toBeDefined();
    expect(titles(workbook)).toEqual(['台账', '申报表-甲']);
    host.faults.clear();
    host.user.edit('申报表-甲', 'B1', '半张表');
    const again = await desk(reopen(workbook));
    await draw(again.port, [form('甲', '新')]);
    expect(titles(again.workbook)).toEqual(['台账', '申报表-甲']);
    expect(sheetNamed(again.workbook, '申报表-甲').cells.value(0, 0)).toBe('新第0行标签');
  });

  it('leaves a sheet alone to which another author gives the very name in between', async () => {
    const workbook = register();
    const { port, host, check } = await desk(workbook);
    const add = (name: string) => () => workbook.addSheet(name).cells.setValue(0, 0, '别人');
    host.faults.beforeBatch(4, add('申报表-甲'));
    await expect(draw(port, [form('甲'), form('乙')])).rejects.toBeDefined();
    expect(titles(workbook)).toEqual(['台账', '申报表-甲']);
    host.faults.clear();
    for (const batch of [6, 7])
      host.faults.beforeBatch(batch, () => titles(workbook).includes('检查结果') || add('检查结果')());
    await expect(check()).rejects.toBeDefined();
    expect(cellsOf(sheetNamed(workbook, '检查结果'))).toEqual([['别人']]);
  });

  it('does not overwrite what another author adds in between', async () => {
    const workbook = register();
    const { port, host } = await desk(workbook);
    await draw(port, [form('甲', '旧')]);
    host.faults.beforeBatch(5, () => workbook.addSheet('别人的表').cells.setValue(0, 0, '别人'));
    await draw(port, [form('甲', '新')]);
    expect(titles(workbook).sort()).toEqual(['别人的表', '台账', '申报表-甲'].sort());
    expect(sheetNamed(workbook, '别人的表').cells.value(0, 0)).toBe('别人');
  });
});

describe('many drawings', () => {
  it('fifty forms: progress, batches and bytes', async () => {
    const { port, host, workbook } = await desk(register(), { profile: 'web' });
    const steps: number[] = [];
    await draw(port, forms(50), (done, total) => steps.push(done / total));
    expect(titles(workbook)).toHaveLength(51);
    expect(steps).toEqual(Array.from({ length: 50 }, (_, index) => (index + 1) / 50));
    // Three for the survey, two for every ten forms.
    expect(host.counters.batches).toBeLessThanOrEqual(3 + 2 * 5);
    expect(host.counters.largestRequest).toBeLessThan(1.5 * MB);
    host.counters.reset();
    await draw(port, forms(50, '新'));
    expect(titles(workbook)).toHaveLength(51);
    expect(host.counters.batches).toBeLessThanOrEqual(3 + 1 + 2 * 5);
    expect(host.counters.largestResponse).toBeLessThan(1.5 * MB);
  });

  it('given up half-way leave whole sheets only', async () => {
    const workbook = register();
    const { port } = await desk(workbook);
    await draw(port, forms(30, '旧'));
    const stop = new AbortController();
    const giveUp: DrawingProgress = (done) => done === 12 && stop.abort();
    await expect(draw(port, forms(30, '新'), giveUp, stop.signal)).rejects.toMatchObject({ code: 'cancelled' });
    expect(titles(workbook)).toHaveLength(31);
    const written = workbook.sheets.slice(1).map(({ cells }) => String(cells.value(44, 8)).slice(0, 1));
    expect(written).toEqual([...Array.from({ length: 20 }, () => '新'), ...Array.from({ length: 10 }, () => '旧')]);
  });
});

describe('a large drawing', () => {
  it('of 5,000 rows with live formulas goes in pieces that Excel on the web takes', async () => {
    const workbook = register(5000);
    const { port, host } = await desk(workbook, { profile: 'web', engine: await createEngine() });
    await draw(port, [large(5000)]);
    expect(host.counters.batches).toBeLessThanOrEqual(3 + 2 + 3);
    expect(host.counters.largestRequest).toBeLessThan(3 * MB);
    expect(host.counters.largestResponse).toBeLessThan(3 * MB);
    const { cells } = sheetNamed(workbook, '补助测算');
    expect([cells.value(4999, 3), cells.value(4999, 5), cells.value(4999, 6)]).toEqual([10000, 0, '第5001行']);
    host.counters.reset();
    const [sheet] = await port.run(async (session) => {
      await session.survey();
      return session.readDrawn('subsidy');
    });
    expect(sheet?.edited).toBe(false);
    expect(sheet?.formulas[4999]?.[3]).toBe('=台账!$H$5001');
    expect(host.counters.largestResponse).toBeLessThan(5 * MB);
  });

  it('with a look of its own in every row stays below 5 MB a message', async () => {
    const { port, host, workbook } = await desk(register(), { profile: 'web' });
    const rows = Array.from({ length: 2400 }, (_, row) => row);
    const drawing = drawingOf(
      '清单',
      rows.map((row) => [`第${row}行`, row]),
      {
        kind: 'evidence',
        looks: rows.map((row) => ({
          area: { row, column: row % 2, rowCount: 1, columnCount: 1 },
          fill: row % 3 ? '#FFFFFF' : '#F2F2F2',
        })),
        rowHeights: rows.map((row) => ({ row, count: 1, points: 15 + (row % 5) })),
        merges: rows.map((row) => ({ row, column: 3, rowCount: 1, columnCount: 2 })),
      },
    );
    await draw(port, [drawing]);
    // Three for the survey, two for the look, one for the change.
    expect(host.counters.batches).toBe(6);
    expect(host.counters.largestRequest).toBeLessThan(3 * MB);
    const { cells, rows: lines, merges } = sheetNamed(workbook, '清单');
    expect([cells.style(2399, 1).fill, lines.height(2399), merges.areas.length]).toEqual(['#FFFFFF', 19, 2400]);
  });

  it('given up between two pieces leaves the earlier sheet', async () => {
    const workbook = register(20);
    const { port, host } = await desk(workbook);
    await draw(port, [large(20)]);
    const stop = new AbortController();
    host.faults.beforeBatch(6, () => stop.abort());
    await expect(draw(port, [large(9000)], undefined, stop.signal)).rejects.toMatchObject({ code: 'cancelled' });
    expect(titles(workbook)).toEqual(['台账', '补助测算']);
    expect(cellsOf(sheetNamed(workbook, '补助测算'))).toHaveLength(20);
  });
});
