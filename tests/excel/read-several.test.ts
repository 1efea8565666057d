import type { WorkbookModel } from '../../src/host/model/workbook';
import { desk } from '../support/assistant';
import { registerWorkbook, rowsWith } from '../support/register-workbook';
import { openWorkbook } from '../../src/host/model/open-workbook';
import { testFile } from '../host/support/xlsx';

const NEVER = new AbortController().signal;

const withLedgers = (count: number, rows = 5): WorkbookModel => {
  const workbook = registerWorkbook(rowsWith(3));
  for (let index = 1; index <= count; index += 1) {
    const { cells, merges } = workbook.addSheet(`台账${index}`);
    cells.setValue(0, 0, `第${index}号台账`);
    merges.add({ row: 0, column: 0, rowCount: 1, columnCount: 2 });
    for (let row = 1; row <= rows; row += 1) {
      cells.setValue(row, 0, `活动${row}`);
      cells.setValue(row, 1, row);
    }
  }
  return workbook;
};

const names = (count: number): string[] => Array.from({ length: count }, (_, index) => `台账${index + 1}`);

describe('several sheets at once', () => {
  it('come in the order asked for, with the merged areas of their heads', async () => {
    const { port } = await desk(withLedgers(3));
    const grids = await port.run(async (session) => {
      await session.survey();
      return session.readGrids(['台账3', '台账1'], () => undefined, NEVER);
    });
    expect(grids.map(({ sheet, values }) => [sheet, values[0]?.[0], values[5]])).toEqual([
      ['台账3', '第3号台账', ['活动5', 5]],
      ['台账1', '第1号台账', ['活动5', 5]],
    ]);
    expect(grids.map(({ merges }) => merges)).toEqual(
      [0, 1].map(() => [{ row: 0, column: 0, rowCount: 1, columnCount: 2 }]),
    );
  });

  it('share their batches: thirty small sheets take two', async () => {
    const { port, host } = await desk(withLedgers(30));
    const steps: [number, number][] = [];
    await port.run(async (session) => {
      await session.survey();
      host.counters.reset();
      const grids = await session.readGrids(names(30), (done, total) => steps.push([done, total]), NEVER);
      expect(grids.every(({ values }) => values.length === 6)).toBe(true);
    });
    expect(host.counters.batches).toBe(2);
    expect(steps.at(-1)).toEqual([180, 180]);
  });

  it('are read in pieces that Excel on the web takes', async () => {
    const workbook = withLedgers(1, 10);
    const { cells } = workbook.addSheet('大台账');
    for (let row = 0; row < 6000; row += 1) {
      for (let column = 0; column < 30; column += 1) cells.setValue(row, column, `第${row}行的一段较长的备注文字`);
    }
    const { port, host } = await desk(workbook, { profile: 'web' });
    await port.run(async (session) => {
      await session.survey();
      host.counters.reset();
      const grids = await session.readGrids(['大台账', '台账1'], () => undefined, NEVER);
      expect(grids.map(({ values }) => values.length)).toEqual([6000, 11]);
      expect(grids[0]?.values[5999]?.[29]).toBe('第5999行的一段较长的备注文字');
    });
    expect(host.counters.largestResponse).toBeLessThan(5 * 1024 * 1024);
  });

  it('can be given up between two batches', async () => {
    const { port } = await desk(withLedgers(2));
    const stop = new AbortController();
    const reading = port.run(async (session) => {
      await session.survey();
      return session.readGrids(names(2), () => stop.abort(), stop.signal);
    });
    await expect(reading).rejects.toMatchObject({ code: 'cancelled' });
  });
});

describe('what hangs on cells', () => {
  it('links lead where they lead, comments say what they say, other columns are left out', async () => {
    const workbook = openWorkbook(testFile('61-features-excel.xlsx'), 'features.xlsx');
    const sheets = workbook.sheets.filter(({ comments, hyperlinks }) => comments.length + hyperlinks.items.length > 0);
    const { port } = await desk(workbook);
    const found = await port.run(async (session) => {
      await session.survey();
      const requests = sheets.map(({ name }) => ({
        sheet: name,
        firstRow: 0,
        lastRow: 500,
        columns: Array.from({ length: 30 }, (_, column) => column),
      }));
      return session.readAttachments(requests, NEVER);
    });
    const links = sheets.flatMap(({ name, hyperlinks }) =>
      hyperlinks.items.map(({ area, address, documentReference }) => [
        name,
        area.row,
        area.column,
        address || documentReference,
      ]),
    );
    expect(links.length).toBeGreaterThan(0);
    const shown = found
      .filter(({ kind }) => kind === 'link')
      .map(({ sheet, row, column, text }) => [sheet, row, column, text]);
    expect(shown).toEqual(expect.arrayContaining(links));
    const threads = sheets.flatMap(({ name, comments }) =>
      comments.filter(({ threaded }) => threaded).map(({ row, column, text }) => [name, row, column, text]),
    );
    expect(
      found.filter(({ kind }) => kind === 'comment').map(({ sheet, row, column, text }) => [sheet, row, column, text]),
    ).toEqual(threads);
  });

  it('costs a constant number of batches', async () => {
    const workbook = withLedgers(10, 300);
    for (const sheet of workbook.sheets.slice(1)) {
      sheet.hyperlinks.set({
        area: { row: 3, column: 1, rowCount: 1, columnCount: 1 },
        address: 'https://example.org/证明.pdf',
        documentReference: '',
        screenTip: '',
      });
    }
    const { port, host } = await desk(workbook);
    await port.run(async (session) => {
      await session.survey();
      host.counters.reset();
      const requests = names(10).map((sheet) => ({ sheet, firstRow: 1, lastRow: 300, columns: [1] }));
      const found = await session.readAttachments(requests, NEVER);
      expect(found.map(({ sheet, row, text }) => [sheet, row, text])).toEqual(
        names(10).map((sheet) => [sheet, 3, 'https://example.org/证明.pdf']),
      );
      expect(
        await session.readAttachments([{ sheet: '台账1', firstRow: 1, lastRow: 300, columns: [0] }], NEVER),
      ).toEqual([]);
    });
    expect(host.counters.batches).toBe(2);
  });
});
