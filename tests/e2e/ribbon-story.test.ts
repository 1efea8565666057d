import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { Desk, OUTPUT } from './support/desk';

const COMPANY = '企业工作簿样例（中国交建样式）';
const TOO_FEW = 'M2';
const RED = 'rgb(255, 199, 206)';

describe('the ribbon and files from elsewhere', () => {
  let desk: Desk;
  const tabs = () => desk.page.locator('#tabs [role=tab]').allInnerTexts();

  beforeAll(async () => {
    desk = await Desk.open();
  });
  afterAll(() => desk.close());

  it('checks from the ribbon once the document is settled', async () => {
    await desk.openSample(COMPANY);
    await desk.pane.getByText('20 个工作室').first().waitFor();
    await desk.button('检查').click();
    await desk.button(/项错误$/).waitFor();
    await desk.button('清除标记').click();
    await desk.pane.getByText('已清除').first().waitFor();
    expect(await tabs()).not.toContain('检查结果');

    await desk.page.locator('#check').click();
    await desk.page.getByRole('tab', { name: '检查结果' }).waitFor();
    await desk.page.getByRole('tab', { name: '创新工作室登记表' }).click();
    await desk.goTo(TOO_FEW);
    expect(await desk.colour(TOO_FEW)).toBe(RED);
    await desk.picture('6-ribbon');
  });

  it('asks nobody else for anything and says nothing to the console', () => {
    expect(desk.watch.strangers).toEqual([]);
    expect(desk.watch.complaints).toEqual([]);
  });

  it('keeps what is open when a file cannot be read, and says so', async () => {
    const file = path.join(OUTPUT, 'broken.xlsx');
    writeFileSync(file, 'PK这不是压缩文件');
    await desk.giveFile(file);
    await desk.page.locator('#status', { hasText: '损坏' }).waitFor();
    expect(await tabs()).toContain('创新工作室登记表');
    await desk.picture('7-unreadable');
  });
});
