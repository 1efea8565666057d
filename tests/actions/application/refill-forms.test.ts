import { studioKey } from '../../../src/domain/register/studio-key';
import type { WorkbookModel } from '../../../src/host/model/workbook';
import { COMPLETE, registerRows, STUDIO, UNIT } from '../../support/application-sheets';
import { formDesk, sheetsWorkbook, type FormDesk } from '../../support/form-desk';
import { cellsOf, reopen, sheetNamed, titles } from '../../excel/drawings/support';

const KEY = studioKey(STUDIO, UNIT);
const FORM = `申报表-${STUDIO}`;

const filledOnce = async (sheets = COMPLETE): Promise<FormDesk & { readonly workbook: WorkbookModel }> => {
  const started = await formDesk(sheetsWorkbook(sheets));
  await started.fill();
  return started;
};
const cell = ({ workbook }: { readonly workbook: WorkbookModel }, row: number, column: number) =>
  sheetNamed(workbook, FORM).cells.value(row, column);
const only = async ({ fill }: FormDesk, request = {}) => {
  const [form] = (await fill(request)).forms;
  if (!form) throw new Error('no form');
  return form;
};

describe('filling again', () => {
  it('touches nothing where nothing changed', async () => {
    const desk = await filledOnce();
    const sheet = sheetNamed(desk.workbook, FORM);
    expect(await only(desk)).toMatchObject({ state: 'unchanged', changed: [], kept: [], sheet: FORM });
    expect(sheetNamed(desk.workbook, FORM)).toBe(sheet);
    expect(await only(await formDesk(reopen(desk.workbook)))).toMatchObject({ state: 'unchanged' });
  });

  it('changes what was corrected and nothing else', async () => {
    const desk = await filledOnce();
    const before = cellsOf(sheetNamed(desk.workbook, FORM)).map((row) => row.slice(0, 11));
    desk.host.user.edit('登记表', 'J2', '疏浚施工');
    expect(await only(desk)).toMatchObject({ state: 'written', changed: ['专业领域'] });
    const after = cellsOf(sheetNamed(desk.workbook, FORM)).map((row) => row.slice(0, 11));
    const differing = after.flatMap((row, index) =>
      row.flatMap((value, column) => (value === before[index]?.[column] ? [] : [[index, column, value]])),
    );
    expect(differing).toEqual([[26, 1, '疏浚施工']]);
    expect(titles(desk.workbook).filter((name) => name.startsWith('申报表'))).toEqual([FORM]);
  });

  it('keeps what somebody typed into the form, again and again, through file and clearing', async () => {
    const desk = await filledOnce();
    desk.host.user.edit(FORM, 'B27', '沉箱预制与安装');
    desk.host.user.edit(FORM, 'B66', '同意推荐');
    desk.host.user.edit('登记表', 'V2', '回族');
    const [studio] = (await desk.inspect()).studios;
    expect(studio?.edited).toEqual([
      { label: '专业领域', address: 'B27', now: '沉箱预制与安装', fresh: '沉箱预制' },
      { label: '所在单位工会意见', address: 'B66', now: '同意推荐', fresh: '' },
    ]);
    const form = await only(desk);
    expect(form).toMatchObject({
      state: 'written',
      changed: expect.arrayContaining(['工作室领衔人情况/民族']) as string[],
    });
    expect(form.kept.map(({ label }) => label)).toEqual(['专业领域', '所在单位工会意见']);
    expect(form.fields.find(({ label }) => label === '专业领域')).toMatchObject({ origin: 'hand', sources: [] });
    expect([cell(desk, 26, 1), cell(desk, 65, 1), cell(desk, 43, 5)]).toEqual(['沉箱预制与安装', '同意推荐', '回族']);

    const again = await formDesk(reopen(desk.workbook));
    again.host.user.edit('登记表', 'V2', '满族');
    expect((await only(again)).kept).toHaveLength(2);
    expect([cell(again, 26, 1), cell(again, 43, 5)]).toEqual(['沉箱预制与安装', '满族']);
    const cleared = await again.clear();
    expect(cleared.kept).toEqual([FORM]);
    expect(cell(again, 65, 1)).toBe('同意推荐');
  });

  it('replaces an edited cell only when told to', async () => {
    const desk = await filledOnce();
    desk.host.user.edit(FORM, 'B27', '别的');
    desk.host.user.edit(FORM, 'I27', '20160502');
    expect(await only(desk, { replace: { [KEY]: ['专业领域'] } })).toMatchObject({ kept: [{ label: '命名日期' }] });
    expect([cell(desk, 26, 1), cell(desk, 26, 8)]).toEqual(['沉箱预制', '20160502']);
    await desk.fill({ replace: { [KEY]: 'all' } });
    expect(cell(desk, 26, 8)).toBe('20160501');
    expect((await desk.clear()).kept).toEqual([]);
  });

  it('leaves a cell empty that somebody emptied, and says so', async () => {
    const desk = await filledOnce();
    desk.host.user.edit(FORM, 'B27', '');
    const form = await only(desk);
    expect(form.missing).toMatchObject([{ label: '专业领域', reason: { code: 'emptied' } }]);
    expect(cell(desk, 26, 1)).toBe('');
  });

  it('does not ask about a cell that the register has caught up with', async () => {
    const desk = await filledOnce();
    desk.host.user.edit(FORM, 'B27', '疏浚施工');
    desk.host.user.edit('登记表', 'J2', '疏浚施工');
    expect((await desk.inspect()).studios[0]?.edited).toEqual([]);
    expect(await only(desk)).toMatchObject({ kept: [] });
  });

  it.each([
    ['a label was changed', (desk: FormDesk) => desk.host.user.edit(FORM, 'A26', '单位')],
    ['something was written beside the form', (desk: FormDesk) => desk.host.user.edit(FORM, 'A90', '另附说明')],
  ])('leaves the whole sheet alone when %s, until told otherwise', async (_why, change) => {
    const desk = await filledOnce();
    change(desk);
    desk.host.user.edit('登记表', 'J2', '疏浚施工');
    const before = cellsOf(sheetNamed(desk.workbook, FORM));
    expect((await desk.inspect()).studios[0]?.rebuilt).toBe(true);
    expect(await only(desk)).toMatchObject({ state: 'left', sheet: FORM, findings: [] });
    expect(cellsOf(sheetNamed(desk.workbook, FORM))).toEqual(before);
    expect(await only(desk, { replace: { [KEY]: 'all' } })).toMatchObject({ state: 'written' });
    expect([cell(desk, 25, 0), cell(desk, 26, 1), cell(desk, 89, 0)]).toEqual(['所在单位', '疏浚施工', '']);
  });

  it('does not carry numbers typed for two years into a form of two others', async () => {
    const desk = await filledOnce();
    desk.host.user.edit(FORM, 'D30', '7');
    const later = await formDesk(desk.workbook, {
      policy: 'cccc-2018',
      settings: { 'application.years': '2017,2018' },
    });
    expect(await only(later)).toMatchObject({ state: 'left' });
    expect(cell(later, 29, 1)).toBe('2016年');
  });

  it('never takes the place of another document’s form', async () => {
    const desk = await filledOnce();
    desk.host.user.edit(FORM, 'B27', '手工写的');
    const other = await formDesk(desk.workbook, { policy: 'jiaozuo-2015' });
    await other.fill();
    expect(titles(desk.workbook)).toEqual(expect.arrayContaining([FORM, `申报汇总-${STUDIO}`]));
    expect(cell(desk, 26, 1)).toBe('手工写的');
  });

  it('puts a sheet aside whose hidden texts somebody damaged, with what was typed into it', async () => {
    const desk = await filledOnce();
    desk.host.user.edit(FORM, 'B27', '手工写的');
    desk.host.user.edit(FORM, 'L1', '?');
    expect(await only(desk)).toMatchObject({ state: 'written', sheet: FORM });
    const aside = titles(desk.workbook).find((name) => name.includes('（旧）')) ?? '';
    expect(sheetNamed(desk.workbook, aside).cells.value(26, 1)).toBe('手工写的');
    expect(cell(desk, 26, 1)).toBe('沉箱预制');
  });

  it('empties the attached list when nothing is left to attach', async () => {
    const desk = await filledOnce();
    const list = `附表-${STUDIO}`;
    expect(cellsOf(sheetNamed(desk.workbook, list)).flat()).toContain('成员乙');
    for (const row of [2, 3, 4, 5]) {
      for (const column of ['E', 'F']) desk.host.user.edit('成员发展台账', `${column}${row}`, '');
    }
    await desk.fill();
    expect(
      cellsOf(sheetNamed(desk.workbook, list))
        .flat()
        .filter((value) => value !== ''),
    ).toEqual([STUDIO, '目前没有需要附表的内容。']);
  });

  it('leaves an outline in which somebody has written', async () => {
    const desk = await filledOnce();
    const outline = `提纲-${STUDIO}`;
    desk.host.user.edit(outline, 'A9', '正文：我们的背景');
    desk.host.user.edit('登记表', 'J2', '疏浚施工');
    await desk.fill();
    expect(sheetNamed(desk.workbook, outline).cells.value(8, 0)).toBe('正文：我们的背景');
  });
});

describe('checking forms as they stand', () => {
  it('finds what was typed wrong, beside the field, and marks it', async () => {
    const desk = await filledOnce();
    desk.host.user.edit(FORM, 'I25', '2015.3.18');
    desk.host.user.edit(FORM, 'J36', '26');
    desk.host.user.edit(FORM, 'A64', '太短了');
    const { forms, markedCells } = await desk.checkForms();
    const told = forms[0]?.findings.filter(({ severity }) => severity !== 'info');
    expect(told?.map(({ rule, cell: { row, column } }) => [rule, row, column])).toEqual([
      ['cccc-2018/CC-37', 24, 8],
      ['data/form-sum', 35, 9],
      ['cccc-2018/CC-41', 63, 0],
    ]);
    expect(told?.[0]).toMatchObject({ sheet: FORM, value: '2015.3.18', clause: { article: '填表说明8' } });
    expect(markedCells).toBe(3);
  });

  it('says that a form belongs to no studio any more', async () => {
    const desk = await filledOnce();
    desk.host.user.edit('登记表', 'B2', '江一苇创新工作室');
    const { forms } = await desk.checkForms();
    expect(forms).toMatchObject([{ studio: STUDIO, findings: [{ code: 'form-orphan', severity: 'warning' }] }]);
    await desk.fill();
    expect(titles(desk.workbook)).toEqual(expect.arrayContaining([FORM, '申报表-江一苇创新工作室']));
  });

  it('keeps the marks of forms that were not filled this time', async () => {
    const rows = registerRows({ 专业领域: '' }, { 所在单位: '别的单位', 专业领域: '', 推荐单位: '' });
    const desk = await filledOnce({ ...COMPLETE, 登记表: rows });
    const marks = (sheet: string) =>
      sheetNamed(desk.workbook, sheet).conditionalFormats.items.filter(({ formula }) => formula.includes('GHTZ|'))
        .length;
    const others = marks(`${FORM}（2）`);
    expect(others).toBeGreaterThan(0);
    desk.host.user.edit('登记表', 'J2', '沉箱预制');
    await desk.fill({ studios: [KEY] });
    expect(marks(FORM)).toBe(0);
    expect(marks(`${FORM}（2）`)).toBe(others);
  });
});
