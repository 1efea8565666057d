import { ActionError } from '../../../src/actions/action-error';
import type { FillProgress } from '../../../src/actions/application-outcome';
import type { WorkbookModel } from '../../../src/host/model/workbook';
import { COMPLETE, memberRows, registerRows, STUDIO, type Sheets } from '../../support/application-sheets';
import { formDesk, sheetsWorkbook } from '../../support/form-desk';
import { cellsOf, sheetNamed, titles } from '../../excel/drawings/support';

const MB = 1024 * 1024;
const FORM = `申报表-${STUDIO}`;

const many = (count: number): Sheets => ({
  登记表: registerRows(
    ...Array.from({ length: count }, (_, index) => ({
      序号: index + 1,
      工作室名称: `第${index + 1}号劳模创新工作室`,
      所在单位: `第${index + 1}工程公司`,
      专业领域: index % 2 ? '' : '沉箱预制',
    })),
  ),
  成员名单: memberRows(4, '第1号劳模创新工作室', '第1工程公司'),
});
const forms = (workbook: WorkbookModel): string[] => titles(workbook).filter((name) => name.startsWith('申报表'));
/* The last cell of the form that is always printed, and the first: a sheet with both is whole. */
const isWhole = (workbook: WorkbookModel, name: string): boolean => {
  const texts = cellsOf(sheetNamed(workbook, name)).flat();
  return texts.includes('附件1') && texts.includes('中国交建工会联合会审批意见') && texts.includes('年  月  日');
};

describe('fifty studios in one go', () => {
  it('take few batches, none above what Excel on the web takes, and tell how far they are', async () => {
    const workbook = sheetsWorkbook(many(50));
    const { fill, host } = await formDesk(workbook, { policy: 'cccc-2018' }, { profile: 'web' });
    const steps: string[] = [];
    const progress: FillProgress = (step, done, total) => {
      if (step === 'write') steps.push(`${done}/${total}`);
    };
    const outcome = await fill({}, { progress });
    expect(forms(workbook)).toHaveLength(50);
    // A form and an outline each.
    expect(steps).toHaveLength(100);
    expect(steps.at(-1)).toBe('100/100');
    expect(host.counters.batches).toBeLessThanOrEqual(40);
    expect(host.counters.largestRequest).toBeLessThan(2 * MB);
    expect(host.counters.largestResponse).toBeLessThan(2 * MB);
    expect(outcome.forms.every(({ state }) => state === 'written')).toBe(true);
    expect(outcome.forms.filter(({ missing }) => missing.some(({ label }) => label === '专业领域'))).toHaveLength(25);
    expect(forms(workbook).every((name) => isWhole(workbook, name))).toBe(true);
  }, 120_000);

  it('given up half-way leave whole sheets only', async () => {
    const workbook = sheetsWorkbook(many(20));
    const { fill } = await formDesk(workbook);
    const stop = new AbortController();
    const progress: FillProgress = (step, done) => {
      if (step === 'write' && done === 14) stop.abort();
    };
    await expect(fill({}, { progress, signal: stop.signal })).rejects.toMatchObject({ code: 'cancelled' });
    const written = forms(workbook);
    expect(written.length).toBeGreaterThan(0);
    expect(written.length).toBeLessThan(20);
    expect(written.every((name) => isWhole(workbook, name))).toBe(true);
    await fill();
    expect(forms(workbook)).toHaveLength(20);
  }, 120_000);
});

describe('when Excel refuses half-way', () => {
  it('leaves the earlier form or the new one, never half of one; a second try succeeds', async () => {
    const workbook = sheetsWorkbook(COMPLETE);
    const { fill, host } = await formDesk(workbook);
    await fill();
    host.counters.reset();
    host.user.edit('登记表', 'J2', '疏浚施工');
    await fill();
    const { batches } = host.counters;
    expect(batches).toBeGreaterThan(5);
    for (let batch = 1; batch <= batches; batch += 1) {
      const word = `专业${batch}`;
      host.user.edit('登记表', 'J2', word);
      const earlier = sheetNamed(workbook, FORM).cells.value(26, 1);
      host.faults.failBatch(batch, 'GeneralException');
      const failure: unknown = await fill().then(
        () => null,
        (error: unknown) => error,
      );
      host.faults.clear();
      if (failure !== null) expect(failure).toBeInstanceOf(ActionError);
      expect(forms(workbook)).toEqual([FORM]);
      expect(isWhole(workbook, FORM)).toBe(true);
      expect([earlier, word]).toContain(sheetNamed(workbook, FORM).cells.value(26, 1));
      await fill();
      expect(sheetNamed(workbook, FORM).cells.value(26, 1)).toBe(word);
    }
    expect(titles(workbook)).toEqual([...Object.keys(COMPLETE), FORM, `附表-${STUDIO}`, `提纲-${STUDIO}`]);
  }, 240_000);
});

it('reads register, ledgers and forms in as many batches for one studio as for fifty', async () => {
  const counts: number[] = [];
  for (const count of [1, 50]) {
    const { inspect, host } = await formDesk(sheetsWorkbook(many(count)));
    const { studios } = await inspect();
    expect(studios).toHaveLength(count);
    counts.push(host.counters.batches);
  }
  expect(counts[0]).toBe(counts[1]);
});
