import { exportRows } from '../../src/actions/export-rows';
import { recheckCell, type LiveCheck } from '../../src/actions/live-check';
import { toA1 } from '../../src/domain/cell/cell-address';
import { strings } from '../../src/strings/zh-CN/strings';
import { desk, type Desk } from '../support/assistant';
import { registerWorkbook, rowsWith } from '../support/register-workbook';

const AMOUNT = 7;
const recheck = ({ port }: Desk, live: LiveCheck, address: string) => port.run((s) => recheckCell(s, live, address));
const errors = ({ outcome }: LiveCheck): string[] =>
  outcome.findings.filter(({ severity }) => severity === 'error').map(({ cell }) => toA1(cell));

describe('an edited row', () => {
  it('is checked again with one read and one write, and its marks follow', async () => {
    const it = await desk(registerWorkbook(rowsWith(20, { 1: { [AMOUNT]: 30000 }, 4: { 3: '' } })));
    const live = await it.liveCheck();
    expect(errors(live)).toEqual(['H3', 'D6', 'D6']);
    it.host.user.edit('台账', 'H3', '10000');
    it.host.counters.reset();
    const now = await recheck(it, live, 'H3');
    expect(it.host.counters.batches).toBe(2);
    expect(errors(now!)).toEqual(['D6', 'D6']);
    const marked = it.workbook.sheets[0]!.conditionalFormats.items.flatMap(({ areas }) => areas.map(toA1));
    expect(marked).toEqual(['D6']);
  });

  it('tells the same as a full check would, for its duplicates too', async () => {
    const it = await desk(registerWorkbook(rowsWith(20)));
    const live = await it.liveCheck();
    it.host.user.edit('台账', 'B9', '测试3号技术创新工作室');
    it.host.user.edit('台账', 'C9', '第3测试厂');
    const now = await recheck(it, (await recheck(it, live, 'B9'))!, 'C9');
    const full = await it.check();
    expect(errors(now!)).toEqual(
      full.findings.filter(({ severity }) => severity === 'error').map(({ cell }) => toA1(cell)),
    );
    expect(errors(now!)).toContain('B9');
  });

  it.each([['B3:B5'], ['5:5'], ['A1'], ['B40']])('asks for a full check when %s changed', async (address) => {
    const it = await desk(registerWorkbook(rowsWith(20)));
    expect(await recheck(it, await it.liveCheck(), address)).toBeNull();
  });

  it('takes no notice of cells beside the register', async () => {
    const it = await desk(registerWorkbook(rowsWith(20)));
    const live = await it.liveCheck();
    expect(await recheck(it, live, 'Z5')).toBe(live);
  });
});

describe('a second check', () => {
  it('says what was fixed, what is new and what still stands, also when rows moved', async () => {
    const it = await desk(registerWorkbook(rowsWith(9, { 1: { [AMOUNT]: 30000 }, 4: { 3: '' } })));
    expect((await it.check()).difference).toBeNull();
    it.host.user.edit('台账', 'H3', '10000');
    it.host.user.edit('台账', 'E8', '特级');
    it.workbook.sheets[0]!.rows.insert(1, 2);
    const { difference } = await it.check();
    expect(difference!.fixed.map(({ rule }) => rule)).toEqual(['jiaozuo-2015/JZ-38']);
    expect(difference!.fresh.map(({ rule }) => rule)).toContain('data/unknown-word');
    expect(difference!.standing.map(({ rule }) => rule)).toContain('data/missing');
  });
});

describe('rows with findings', () => {
  it('stand in a sheet of their own under the register’s head, text as text', async () => {
    const it = await desk(
      registerWorkbook(rowsWith(9, { 1: { [AMOUNT]: '00123' }, 2: { 1: '=1+1' }, 4: { [AMOUNT]: 30000 } })),
    );
    const live = await it.liveCheck();
    const name = await it.port.run((session) => exportRows(session, live, strings));
    const { cells } = it.workbook.sheets.find((sheet) => sheet.name === name)!;
    expect(cells.value(0, 1)).toBe('工作室名称');
    const values = [1, 2, 3].map((row) => [cells.value(row, 1), cells.formula(row, 1), cells.value(row, AMOUNT)]);
    expect(values).toContainEqual(['=1+1', null, 10000]);
    expect(values).toContainEqual(['测试5号技术创新工作室', null, 30000]);
    await it.clear();
    expect(it.workbook.sheets.map((sheet) => sheet.name)).toEqual(['台账']);
  });
});
