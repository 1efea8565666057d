import path from 'node:path';
import { samples } from '../../assets/samples/samples';
import { Desk } from './support/desk';
import { changedParts } from './support/changed-parts';
import { officeText } from './support/office-text';
import { unpackFile } from './support/unpack-file';

const SAMPLE = path.resolve(__dirname, '../../assets/samples/city-register.xlsx');
const TITLE = '市级台账样例（焦作样式）';
const { truth } = samples()[0]!;
const PAID_TOO_MUCH = 'O11';
const RED = 'rgb(255, 199, 206)';
const YELLOW_OF_THE_CLERK = 'rgb(255, 255, 153)';
const SHEET = 'xl/worksheets/sheet1.xml';

/* One morning at the desk, step after step on the same page. */
describe('a register from opening to saving', () => {
  let desk: Desk;
  const errors = () => desk.button(/项错误$/);
  const errorCount = async () => Number.parseInt(await errors().innerText(), 10);
  const finding = (address: string) => desk.button(new RegExp(`${address}(?!\\d)`)).first();

  beforeAll(async () => {
    desk = await Desk.open();
  });
  afterAll(() => desk.close());

  it('finds the register of the sample', async () => {
    await desk.openSample(TITLE);
    await desk.pane.getByText(`工作表“${truth.sheet}”`).first().waitFor();
    expect(await desk.pane.locator('body').innerText()).toContain(`${truth.studios} 个工作室`);
    await desk.picture('1-found');
    desk.watch.loaded();
  });

  it('checks and marks the cells', async () => {
    await desk.button('检查').click();
    await errors().waitFor();
    const planted = truth.mistakes.filter(({ severity }) => severity === 'error').length;
    expect(await errorCount()).toBeGreaterThanOrEqual(planted);
    await desk.picture('2-checked');
  });

  it('jumps to the cell of a finding, where the mark is seen', async () => {
    await errors().click();
    await finding(PAID_TOO_MUCH).click();
    await desk.cell(PAID_TOO_MUCH).waitFor();
    expect(await desk.selected()).toBe(PAID_TOO_MUCH);
    expect(await desk.colour(PAID_TOO_MUCH)).toBe(RED);
    await desk.picture('3-at-the-cell');
  });

  it('leaves the colours of the clerk alone', async () => {
    await desk.goTo('C21');
    expect(await desk.colour('C21')).toBe(YELLOW_OF_THE_CLERK);
  });

  it('takes the correction, says the result is out of date, and is content after another check', async () => {
    const before = await errorCount();
    await desk.type(PAID_TOO_MUCH, '10000');
    await desk.button('重新检查').click();
    await desk.pane
      .getByText(`${before - 1} 项错误`)
      .first()
      .waitFor();
    await desk.goTo(PAID_TOO_MUCH);
    expect(await desk.colour(PAID_TOO_MUCH)).not.toBe(RED);
    expect(await desk.cell(PAID_TOO_MUCH).innerText()).toBe('10,000');
    await desk.picture('4-corrected');
  });

  it('saves what the screen shows', async () => {
    const parts = unpackFile(await desk.save('marked.xlsx'));
    const sheet = parts.get(SHEET) ?? '';
    expect(/<c r="O11".*?<\/c>/.exec(sheet)?.[0]).toMatch(/<v>10000<\/v>/);
    expect(sheet.match(/GHTZ\|1\|check\|[^|]*\|error/g)?.length).toBeGreaterThanOrEqual(1);
    expect(parts.get('xl/workbook.xml')).toContain('检查结果');
    expect(changedParts(SAMPLE, path.join(__dirname, 'output/marked.xlsx'))).not.toEqual(
      expect.arrayContaining([expect.stringMatching(/comments|drawings|core|theme/)]),
    );
  });

  it('clears the marks and nothing else', async () => {
    await desk.button('清除标记').click();
    await desk.pane.getByText('已清除').first().waitFor();
    await desk.picture('5-cleared');
    const saved = await desk.save('cleared.xlsx');
    const sheet = unpackFile(saved).get(SHEET) ?? '';
    const original = unpackFile(SAMPLE).get(SHEET) ?? '';
    const corrected = original.replace(/(<c r="O11"[^>]*>)<v>30000<\/v>/, '$1<v>10000</v>');
    expect(sheet.includes('GHTZ')).toBe(false);
    expect(differences(sheet, corrected)).toEqual([]);
    expect(unpackFile(saved).get('xl/workbook.xml')).not.toContain('检查结果');
  });

  it('writes files that LibreOffice opens', () => {
    const text = officeText(path.join(__dirname, 'output/marked.xlsx'));
    if (text === null) return;
    expect(text).toContain('焦作市职工技术创新工作室台账');
    expect(text.split('\n')[10]).toContain('"10,000","10,000"');
  });

  it('asks nobody else for anything and says nothing to the console', () => {
    expect(desk.watch.strangers).toEqual([]);
    expect(desk.watch.complaints).toEqual([]);
  });
});

/* Cells and other elements that are not the same; Excel too writes new totals when a cell they add up has changed. */
const differences = (one: string, other: string): string[] => {
  const pieces = (xml: string) => xml.replace(/(<\/f>)<v>[^<]*<\/v>/g, '$1').split(/(?=<(?:c|row|cfRule) )/);
  const [left, right] = [pieces(one), pieces(other)];
  return left.length === right.length
    ? left.filter((piece, index) => piece !== right[index])
    : [`${left.length} pieces, not ${right.length}`];
};
