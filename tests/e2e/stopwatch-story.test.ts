import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Locator } from 'playwright-core';
import { Desk, OUTPUT } from './support/desk';
import { builtParts } from './support/built-parts';
import { unpackFile } from './support/unpack-file';
import { AMOUNT_IN_WORDS, DATE_AS_TEXT, SHEET, STUDIO_COUNT, unknownRegister } from './support/unknown-register';

const MOST_DEEDS = 4;
/** How long a pane that has everything is watched before anybody presses a button, in milliseconds. */
const SETTLED = 3000;
const PAID = 'H12';
const UNMARKED = 'rgba(0, 0, 0, 0)';

/* Someone with forty other duties opens a register the add-in has never seen. */
describe('from an unknown register to the first fixed cell', () => {
  let desk: Desk;
  let deeds = 0;

  const press = async (button: Locator): Promise<void> => {
    deeds++;
    await button.click();
  };
  const shown = async (address: string): Promise<string> => {
    await desk.goTo(address);
    return desk.cell(address).innerText();
  };
  const findingsAt = (address: string): Locator => desk.button(new RegExp(`${address}(?!\\d)`));
  const tab = (name: string): Locator => desk.page.getByRole('tab', { name, exact: true });
  const sheetText = (): Promise<string> => desk.page.locator('#sheet').innerText();
  const reading = async (): Promise<string> => (await desk.pane.locator('main').innerText()).replace(/\s+/g, ' ');

  /** Parts that the pane has not asked for, once it has had time to. */
  const missing = async (): Promise<string[]> => {
    const asked = () => desk.watch.requests.map((url) => path.basename(new URL(url).pathname));
    const left = () => builtParts('taskpane.js').filter((part) => !asked().includes(part));
    for (let tries = 0; tries < 10 && left().length > 0; tries++) await desk.page.waitForTimeout(1000);
    return left();
  };

  beforeAll(async () => {
    desk = await Desk.open();
  });
  afterAll(() => desk.close());

  it('has everything there before anybody presses a button', async () => {
    expect(await missing()).toEqual([]);
  });

  it('knows the register, and needs one button', async () => {
    const file = path.join(OUTPUT, 'unknown-register.xlsx');
    writeFileSync(file, unknownRegister());
    desk.watch.loaded();
    await desk.openFile(file);
    await desk.pane.getByText(`工作表“${SHEET}”`).first().waitFor();
    expect(await reading()).toContain(`${STUDIO_COUNT} 个工作室`);
    expect(await missing()).toEqual([]);
    await desk.page.waitForTimeout(SETTLED);
    desk.watch.loaded();
  });

  it(`has the first finding fixed in at most ${MOST_DEEDS} clicks or keys`, async () => {
    await press(desk.button('检查'));
    const fix = desk.button(/^改为/).first();
    await fix.waitFor();
    await desk.picture('10-fix-offered');
    await press(fix);
    await desk.pane.getByText('已修改 1 处').first().waitFor();
    expect(deeds).toBeLessThanOrEqual(MOST_DEEDS);
    await desk.picture('11-fixed');
  });

  it('holds the right value in the sheet, and the other cells as they were', async () => {
    const texts = [await shown(DATE_AS_TEXT.address), await shown(AMOUNT_IN_WORDS.address)];
    expect(texts).toContainEqual(expect.stringMatching(FIXED_ONE));
    expect(texts.filter((text) => text === DATE_AS_TEXT.text || text === AMOUNT_IN_WORDS.text)).toHaveLength(1);
  });

  it('keeps account of it in the sheet 修改记录', async () => {
    await tab('修改记录').click();
    const text = await sheetText();
    expect(text).toContain('新内容');
    expect(text).toMatch(new RegExp(`${DATE_AS_TEXT.text}|${AMOUNT_IN_WORDS.text}`));
    await desk.picture('12-log');
    await tab(SHEET).click();
  });

  it('takes it back with one press', async () => {
    await desk.button('撤销').click();
    await desk.pane.getByText('已撤销 1 处').first().waitFor();
    expect(await shown(DATE_AS_TEXT.address)).toBe(DATE_AS_TEXT.text);
    expect(await shown(AMOUNT_IN_WORDS.address)).toBe(AMOUNT_IN_WORDS.text);
    await desk.button(/^改为/).first().waitFor();
  });

  it('checks a row again as soon as somebody edits it', async () => {
    expect(await findingsAt(PAID).count()).toBe(0);
    await desk.type(PAID, '30000');
    await findingsAt(PAID).first().waitFor();
    expect(await reading()).not.toContain('结果可能过时');
    await desk.picture('13-edited');
    await desk.page.keyboard.press('Control+z');
    await findingsAt(PAID).first().waitFor({ state: 'detached' });
    expect(await shown(PAID)).toBe('10000');
  });

  it('speaks English without asking for anything', async () => {
    await desk.button('设置').click();
    await desk.pane.getByRole('radio', { name: 'English' }).check();
    await desk.button('Check again').waitFor();
    await desk.pane.getByRole('radio', { name: '中文' }).check();
    await desk.button('重新检查').waitFor();
    await desk.button('收起设置').click();
  });

  it('says that the result is out of date once somebody sorted the rows, for the marks stay where they were', async () => {
    const { address, sortedTo, text } = AMOUNT_IN_WORDS;
    await desk.goTo(address);
    const mark = await desk.colour(address);
    await desk.goTo('A6');
    await desk.page.getByRole('button', { name: '降序' }).click();
    await desk.pane.getByText('结果可能过时').first().waitFor();
    expect(await shown(sortedTo)).toBe(text);
    expect([await desk.colour(address), await desk.colour(sortedTo)]).toEqual([mark, UNMARKED]);
    await desk.picture('14-sorted');
    await desk.page.getByRole('button', { name: '撤消' }).click();
    expect(await shown(address)).toBe(text);
    await desk.button('重新检查').click();
    await desk.pane.getByText('结果可能过时').first().waitFor({ state: 'detached' });
    await desk.button(/^改为/).first().waitFor();
  });

  it('asked for nothing while it checked, fixed, took back, sorted and changed its language', () => {
    expect(desk.watch.requests).toEqual([]);
  });

  it('shows the last result again when the file is opened another time', async () => {
    const before = await desk.button(/项(错误|提醒|提示)/).allInnerTexts();
    const file = await desk.save('stopwatch.xlsx');
    expect(unpackFile(file).get('xl/workbook.xml')).toContain('修改记录');
    await desk.openFile(file);
    await desk.pane
      .getByText(/检查的结果。/)
      .first()
      .waitFor();
    expect(await desk.button(/项(错误|提醒|提示)/).allInnerTexts()).toEqual(before);
    await findingsAt(AMOUNT_IN_WORDS.address).first().waitFor();
    await desk.picture('15-opened-again');
  });

  it('breaks no rule of the page, asks nobody else and says nothing to the console', () => {
    expect(desk.watch.complaints).toEqual([]);
    expect(desk.watch.strangers).toEqual([]);
  });
});

/** The amount as a number, or the date as a date: whichever finding stood first. */
const FIXED_ONE = new RegExp(`^(${AMOUNT_IN_WORDS.value}|${DATE_AS_TEXT.shown})$`);
