import { ccccForm } from '../../../src/domain/application/cccc-2018/form';
import { COMPLETE, memberRows, registerRows } from '../../support/application-sheets';
import { formDesk, sheetsWorkbook } from '../../support/form-desk';
import { canPrint, printedPages } from '../../support/printed-pages';
import type { Sheets } from '../../support/application-sheets';

const LONG = '沧海平原长江黄河高山流水示范引领技能大师与劳模工匠人才联合攻关创新创效工作室一号';

/* The pages of the form alone: from its cover to the list or outline behind it. */
const formPages = async (sheets: Sheets): Promise<string[]> => {
  const workbook = sheetsWorkbook(sheets);
  await (await formDesk(workbook)).fill();
  const pages = printedPages(workbook.save());
  const first = pages.findIndex((page) => page.startsWith('附件1'));
  const end = pages.findIndex((page, index) => index > first && /附表1|附表2|^附件2/.test(page));
  return pages.slice(first, end);
};
const labels = ccccForm([2016, 2017]).rows.flatMap(({ cells }) =>
  cells.flatMap(({ text = '', field }) => (text === '' || field ? [] : [text])),
);
/* Characters of a label that stands upright or is broken over lines come one by one. */
const has = (page: string, label: string): boolean => {
  const text = label.replace(/\s/g, '');
  return page.includes(text) || Array.from(text).every((character) => page.includes(character));
};

(canPrint ? describe : describe.skip)('the form printed by LibreOffice', () => {
  it('is six pages with every label and every text, none cut off', async () => {
    const account = '攻克沉箱预制难题，培养青年骨干，'.repeat(70);
    const pages = await formPages({ ...COMPLETE, 登记表: registerRows({ 业绩简介: account }) });
    expect(pages).toHaveLength(6);
    const [cover = '', notes = '', table = '', members = '', summary = '', opinions = ''] = pages;
    expect(cover).toContain('中国交建劳模（工匠人才）创新工作室申报审批表');
    expect(notes).toContain('11.此表填写一式两份');
    expect(table).toContain('获奖年份');
    expect(members).toContain('工作室骨干成员情况（可附表）');
    expect(summary).toContain(account.replace(/\s/g, ''));
    expect(opinions.match(/公章/g)).toHaveLength(4);
    const missing = labels.filter((label) => !pages.some((page) => has(page, label)));
    expect(missing).toEqual([]);
  }, 120_000);

  it('stays six pages with names of 40 characters and fourteen members', async () => {
    const pages = await formPages({
      ...COMPLETE,
      登记表: registerRows({ 工作室名称: LONG, 所在单位: `${LONG}有限责任公司` }),
      成员名单: memberRows(14, LONG, `${LONG}有限责任公司`),
    });
    expect(pages).toHaveLength(6);
    expect(pages.join('')).toContain('成员卯');
  }, 120_000);
});
