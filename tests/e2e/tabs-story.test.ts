import path from 'node:path';
import { Desk } from './support/desk';
import { unpackFile } from './support/unpack-file';

const COMPANY = '企业工作簿样例（中国交建样式）';
const FILE = path.resolve(__dirname, '../../assets/samples/company-workbook.xlsx');

/* One afternoon with a company's workbook: evidence, money, forms, rules; each written and taken out again. */
describe('the further tabs on a real workbook', () => {
  let desk: Desk;
  const open = (name: string) => desk.pane.getByRole('tab', { name, exact: true }).click();
  const reading = async (): Promise<string> => (await desk.pane.locator('main').innerText()).replace(/\s+/g, ' ');
  const says = (text: string | RegExp) => desk.pane.getByText(text).locator('visible=true').first().waitFor();
  const sheetTab = (name: string | RegExp) => desk.page.getByRole('tab', { name }).first();
  const workbookXml = async (name: string) => unpackFile(await desk.save(name)).get('xl/workbook.xml') ?? '';

  beforeAll(async () => {
    desk = await Desk.open();
    await desk.openSample(COMPANY);
  });
  afterAll(() => desk.close());

  describe('台账', () => {
    it('shows what is missing at a glance', async () => {
      await open('台账');
      await says(/个工作室共缺 \d+ 项/);
      expect(await desk.pane.getByRole('grid').getByRole('gridcell').count()).toBeGreaterThan(20);
      await desk.picture('20-ledgers');
    });

    it('leads to the cell where the item should stand', async () => {
      await desk.pane.getByRole('button', { name: /：缺$/ }).first().click();
      await desk.pane.locator('.matrix-detail').waitFor();
      expect(await desk.selected()).not.toBe('A1');
    });

    it('marks what is missing and lists it, in the file too', async () => {
      await desk.button('标记缺项，写清单').click();
      await says('清单写在工作表“台账证据清单”');
      await desk.picture('21-marked');
      const parts = unpackFile(await desk.save('evidence.xlsx'));
      expect(parts.get('xl/workbook.xml')).toContain('台账证据清单');
      const marks = [...parts].filter(([name, xml]) => name.includes('worksheets/') && /GHTZ\|1\|evidence\|/.test(xml));
      expect(marks.length).toBeGreaterThan(0);
    });

    it('follows a cell as it is filled', async () => {
      await desk.pane.getByRole('button', { name: '活动佐证：缺' }).first().click();
      await desk.pane.locator('.matrix-detail').getByText('活动佐证：缺').waitFor();
      const before = await reading();
      const missing = Number(/共缺 (\d+) 项/.exec(before)?.[1]);
      const place = /([^\s]+)!([A-Z]+\d+)/.exec(await desk.pane.locator('.matrix-detail').innerText());
      await sheetTab(place?.[1] ?? '').click();
      await desk.type(place?.[2] ?? '', '有');
      await says(new RegExp(`共缺 ${missing - 1} 项`));
      await desk.picture('22-filled');
      await desk.page.keyboard.press('Control+z');
      await says(new RegExp(`共缺 ${missing} 项`));
    });

    it('takes it all out again', async () => {
      await desk.button('清除标记和清单').click();
      await says('已删除工作表“台账证据清单”');
      expect(await workbookXml('evidence-cleared.xlsx')).not.toContain('台账证据清单');
    });
  });

  describe('补助', () => {
    it('tells what is due and what was paid', async () => {
      await open('补助');
      await says(/应补助 1,000,000 元，已拨付 930,000 元，少拨 70,000 元。/);
      await desk.picture('23-subsidy');
    });

    it('leads to a difference', async () => {
      await desk.button(/V6/).first().click();
      await desk.page.waitForTimeout(300);
      expect(await desk.selected()).toBe('V6');
    });

    it('follows an edited amount', async () => {
      await desk.type('V6', '50000');
      await says(/已拨付 950,000 元，少拨 50,000 元。/);
      await desk.page.keyboard.press('Control+z');
      await says(/已拨付 930,000 元，少拨 70,000 元。/);
    });

    it('writes a calculation, in the file too', async () => {
      await desk.button('生成测算表').click();
      await says('测算表写在工作表“补助测算”。');
      await desk.button('去看看').click();
      await desk.picture('24-calculation');
      const file = await desk.save('subsidy.xlsx');
      expect(unpackFile(file).get('xl/workbook.xml')).toContain('补助测算');
    });

    it('takes it out again', async () => {
      await desk.button('清除生成的工作表').click();
      await says('已删除工作表“补助测算”');
    });
  });

  describe('申报表', () => {
    it('fills one form and shows it', async () => {
      await open('申报表');
      await says(/20 个工作室，其中 \d+ 个能填完整。/);
      await desk.pane.getByRole('checkbox', { name: /^船砥柱/ }).check();
      await desk.button('填写 1 张申报表').click();
      await says(/已写工作表“申报表-船砥柱/);
      await desk.button('去看看').click();
      await sheetTab(/^申报表-船砥柱/).waitFor();
      await desk.picture('25-form');
    });

    it('says field by field what is missing and where it would stand', async () => {
      await desk.button(/^船砥柱/).click();
      await says(/^缺 \d+ 项$/);
      await desk.picture('26-fields');
    });

    it('has the form in the saved file', async () => {
      expect(await workbookXml('form.xlsx')).toContain('申报表-船砥柱');
    });

    it('takes the forms out again', async () => {
      await desk.button('清除申报表').click();
      await says(/已删除工作表“/);
    });
  });

  describe('更多', () => {
    it('lists every rule of the document', async () => {
      await open('更多');
      await says(/^43 条/);
      await desk.picture('27-rules');
    });

    it('takes a decision, writes it down, and everything goes by it', async () => {
      await desk.pane.getByRole('radio', { name: '设置' }).check();
      await desk.pane.getByRole('textbox', { name: '申报表的两个年度' }).fill('2022,2023');
      await desk.page.keyboard.press('Enter');
      await desk.button('记进工作簿').click();
      await says(/已写进工作表“规则设置”/);
      await desk.picture('28-decisions');
      await open('申报表');
      await says(/“近两年”按 2022、2023 年。/);
    });
  });

  it('leaves the user’s own sheets as they were, apart from which is in front', async () => {
    const after = unpackFile(await desk.save('tabs.xlsx'));
    const steady = (xml = '') => xml.replace(/ tabSelected="[01]"/g, '');
    const sheets = [...unpackFile(FILE)].filter(([name]) => /worksheets\/sheet\d+\.xml$/.test(name));
    expect(sheets.length).toBeGreaterThan(10);
    expect(sheets.filter(([name, xml]) => steady(after.get(name)) !== steady(xml)).map(([name]) => name)).toEqual([]);
  });

  it('asks nobody else for anything and says nothing to the console', () => {
    expect(desk.watch.strangers).toEqual([]);
    expect(desk.watch.complaints).toEqual([]);
  });
});
