import { parseA1 } from '../../../src/domain/cell/cell-address';
import { studioKey } from '../../../src/domain/register/studio-key';
import { openWorkbook } from '../../../src/host/model/open-workbook';
import type { WorkbookModel } from '../../../src/host/model/workbook';
import { COMPLETE, memberRows, registerRows, STUDIO, UNIT } from '../../support/application-sheets';
import { formDesk, sheetsWorkbook } from '../../support/form-desk';
import { cellsOf, reopen, sheetNamed, titles } from '../../excel/drawings/support';

const KEY = studioKey(STUDIO, UNIT);
const FORM = `申报表-${STUDIO}`;

const valueAt = (workbook: WorkbookModel, sheet: string, address: string) => {
  const { row = 0, column = 0 } = parseA1(address) ?? {};
  return sheetNamed(workbook, sheet).cells.value(row, column);
};
const formulasIn = (workbook: WorkbookModel, sheet: string): number =>
  cellsOf(sheetNamed(workbook, sheet))
    .flatMap((row, index) => row.map((_, column) => sheetNamed(workbook, sheet).cells.formula(index, column)))
    .filter((formula) => formula !== null).length;

describe('filling one form', () => {
  it('writes every value where the outcome says, in a sheet that is ready to print', async () => {
    const workbook = sheetsWorkbook(COMPLETE);
    const { fill } = await formDesk(workbook);
    const { forms, notes, years, official } = await fill();
    expect([notes, years, official]).toEqual([[], [2016, 2017], true]);
    const [form] = forms;
    expect(form).toMatchObject({ studio: STUDIO, sheet: FORM, state: 'written', filled: 54, total: 54, missing: [] });
    expect(form?.otherSheets).toEqual([`附表-${STUDIO}`, `提纲-${STUDIO}`]);
    for (const { label, address, value } of form?.fields ?? []) {
      const shown = String(valueAt(workbook, FORM, address));
      if (label === '工作室类型') expect(shown).toContain('☑技术攻关');
      else expect(shown).toContain(value);
    }
    expect(valueAt(workbook, FORM, 'E11')).toBe('20180510');
    expect(valueAt(workbook, FORM, 'D30')).toBe(6.5);
  });

  it('marks exactly what is missing, and lists it with its reason', async () => {
    const gaps = { 推荐单位: '', 专业领域: '', 民族: '' };
    const workbook = sheetsWorkbook({ ...COMPLETE, 登记表: registerRows(gaps) });
    const { fill, port } = await formDesk(workbook);
    const outcome = await fill();
    const [form] = outcome.forms;
    expect(form?.missing).toEqual([
      {
        label: '封面/推荐单位',
        address: 'E9',
        reason: { code: 'blank' },
        wanted: { sheet: '登记表', address: 'E2' },
      },
      { label: '专业领域', address: 'B27', reason: { code: 'blank' }, wanted: { sheet: '登记表', address: 'J2' } },
      {
        label: '工作室领衔人情况/民族',
        address: 'F44',
        reason: { code: 'blank' },
        wanted: { sheet: '登记表', address: 'V2' },
      },
    ]);
    expect(outcome.markedCells).toBe(3);
    const marked = await port.run(async (session) => {
      await session.survey();
      return session.countMarks('form');
    });
    expect(marked).toBe(3);
    expect(outcome.findings.filter(({ severity }) => severity !== 'info').map(({ rule }) => rule)).toEqual([
      'cccc-2018/CC-29',
      'data/form-blank',
      'data/form-blank',
    ]);
  });

  it('writes names that look like formulas as text', async () => {
    const odd = {
      工作室名称: '=SUM(1,2)创新工作室',
      所在单位: '@单位',
      联系电话: '+86',
      专业领域: '00123',
      民族: "'汉",
    };
    const workbook = sheetsWorkbook({
      登记表: registerRows(odd),
      成员名单: memberRows(2, odd.工作室名称, odd.所在单位),
    });
    const { fill } = await formDesk(workbook);
    const [form] = (await fill()).forms;
    const saved = reopen(workbook);
    expect(form?.sheet).toBe('申报表-=SUM(1,2)创新工作室');
    expect(formulasIn(saved, form?.sheet ?? '')).toBe(0);
    expect(['B25', 'B26', 'B27', 'J45', 'F44'].map((address) => valueAt(saved, form?.sheet ?? '', address))).toEqual([
      odd.工作室名称,
      odd.所在单位,
      odd.专业领域,
      odd.联系电话,
      odd.民族,
    ]);
  });

  it('attaches the members beyond the fourteenth and who was promoted when', async () => {
    const workbook = sheetsWorkbook({ ...COMPLETE, 成员名单: memberRows(20) });
    const { fill } = await formDesk(workbook);
    const [form] = (await fill()).forms;
    const texts = (sheet: string): string[] => cellsOf(sheetNamed(workbook, sheet)).flat().map(String);
    const attached = texts(`附表-${STUDIO}`);
    expect(attached).toEqual(expect.arrayContaining(['成员辰', '成员酉', '20160630', '高级技师', '企业劳动模范']));
    expect(attached).not.toContain('成员卯');
    expect(form?.findings.map(({ code }) => code)).toContain('form-attached');
    expect(texts(`提纲-${STUDIO}`)).toEqual(
      expect.arrayContaining(['一、基本情况', '（四）开展技术交流协作情况', '□ 电子版']),
    );
  });

  it('gives two studios of one name a sheet each, and a name of 40 characters a legal one', async () => {
    const long = '沧海平原长江黄河高山流水示范引领技能大师与劳模工匠人才联合攻关创新创效工作室一号';
    const rows = registerRows({}, { 所在单位: '别的单位' }, { 工作室名称: long });
    const workbook = sheetsWorkbook({ ...COMPLETE, 登记表: rows });
    const { fill } = await formDesk(workbook);
    const { forms } = await fill();
    expect(forms.map(({ sheet }) => sheet)).toEqual([
      FORM,
      `${FORM}（2）`,
      expect.stringMatching(/^申报表-沧海/) as string,
    ]);
    for (const { sheet } of forms) expect(sheet?.length).toBeLessThanOrEqual(31);
    expect(forms.map(({ unit }) => unit)).toEqual([UNIT, '别的单位', UNIT]);
    expect(valueAt(workbook, `${FORM}（2）`, 'B26')).toBe('别的单位');
    expect(valueAt(workbook, forms[2]?.sheet ?? '', 'B25')).toBe(long);
  });

  it('writes a plain summary, and says what it is, where nobody knows the official form', async () => {
    const workbook = sheetsWorkbook(COMPLETE);
    const { fill } = await formDesk(workbook, { policy: 'jiaozuo-2015' });
    const outcome = await fill();
    expect(outcome.official).toBe(false);
    const [form] = outcome.forms;
    expect(form?.sheet).toMatch(/^申报汇总-/);
    expect(form?.otherSheets).toEqual([]);
    expect(valueAt(workbook, form?.sheet ?? '', 'A1')).toContain('非官方格式');
    expect(outcome.findings.filter(({ severity }) => severity !== 'info')).toEqual([]);
  });

  it('says so where the workbook takes no sheets', async () => {
    const parts = sheetsWorkbook(COMPLETE).save();
    const { strFromU8, strToU8, unzipSync, zipSync } = await import('fflate');
    const files = unzipSync(parts);
    const text = strFromU8(files['xl/workbook.xml'] ?? new Uint8Array());
    files['xl/workbook.xml'] = strToU8(text.replace('<sheets>', '<workbookProtection lockStructure="1"/><sheets>'));
    const workbook = openWorkbook(zipSync(files), 'locked.xlsx');
    const before = titles(workbook);
    const { forms, notes, markedCells } = await (await formDesk(workbook)).fill();
    expect(notes).toEqual([{ code: 'structure-protected', sheet: '申报表' }]);
    expect([forms[0]?.sheet, forms[0]?.filled, markedCells]).toEqual([null, 54, 0]);
    expect(titles(workbook)).toEqual(before);
  });
});

describe('sources that disagree', () => {
  const workbookOf = () =>
    sheetsWorkbook({ ...COMPLETE, 登记表: registerRows({}, { 命名单位: '中国交建工会联合会' }) });
  const decisions = { [KEY]: { 命名单位: '中国交建工会联合会' } };

  it('leave the cell blank until somebody chooses; the choice is remembered by the sheet', async () => {
    const workbook = workbookOf();
    const { fill, inspect } = await formDesk(workbook);
    const [open] = (await fill()).forms;
    expect(open?.conflicts).toMatchObject([{ label: '命名单位', chosen: null }]);
    expect(valueAt(workbook, FORM, 'I26')).toBe('');
    const [chosen] = (await fill({ decisions })).forms;
    expect(chosen?.changed).toEqual(['命名单位']);
    expect(valueAt(workbook, FORM, 'I26')).toBe('中国交建工会联合会');
    const [studio] = (await inspect()).studios;
    expect(studio?.conflicts).toMatchObject([{ label: '命名单位', chosen: '中国交建工会联合会' }]);
    expect((await fill()).forms[0]).toMatchObject({ state: 'unchanged' });
  });
});
