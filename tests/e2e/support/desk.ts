import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Browser, FrameLocator, Locator, Page } from 'playwright-core';
import { launchBrowser } from '../../support/browser';
import { startWorkbench, type Workbench } from './start-workbench';
import { type PageWatch, watchPage } from './watch-page';

export const OUTPUT = path.resolve(__dirname, '../output');

/** A person at the workbench: what they can see and do, named as they would name it. */
export class Desk {
  private constructor(
    private readonly browser: Browser,
    private readonly workbench: Workbench,
    readonly page: Page,
    readonly watch: PageWatch,
  ) {}

  static async open(locale: 'zh-CN' | 'en-US' = 'zh-CN'): Promise<Desk> {
    mkdirSync(OUTPUT, { recursive: true });
    const [browser, workbench] = await Promise.all([launchBrowser(), startWorkbench()]);
    const context = await browser.newContext({ locale, viewport: { width: 1440, height: 900 } });
    const page = await context.newPage();
    const watch = await watchPage(page, new URL(workbench.address).origin);
    await page.goto(workbench.address);
    // Choosing a workbook earlier would break off the pane that is still loading.
    await page.frameLocator('#pane').getByRole('heading', { level: 2 }).waitFor();
    return new Desk(browser, workbench, page, watch);
  }

  get pane(): FrameLocator {
    return this.page.frameLocator('#pane');
  }

  /** The big button of the pane, in whatever state the pane is. */
  button(name: string | RegExp): Locator {
    return this.pane.getByRole('button', { name, exact: typeof name === 'string' });
  }

  /** Opens a sample and waits for the pane that starts afresh on it. */
  async openSample(title: string): Promise<void> {
    await this.#afresh(() => this.page.locator('#sample').selectOption({ label: title }));
  }

  /** Hands a file to the page, whatever comes of it. */
  async giveFile(file: string): Promise<void> {
    await this.page.locator('input[type=file]').setInputFiles(file);
  }

  /** Opens a workbook and waits for the pane that starts afresh on it. */
  async openFile(file: string): Promise<void> {
    await this.#afresh(() => this.giveFile(file));
  }

  async #afresh(open: () => Promise<unknown>): Promise<void> {
    await this.pane.locator('html').evaluate((root) => root.setAttribute('data-before', ''));
    await open();
    await this.pane.locator('html:not([data-before])').getByRole('heading', { level: 2 }).waitFor();
  }

  cell(address: string): Locator {
    return this.page.locator(`[data-address="${address}"]`);
  }

  /** The address in the name box: the selected cell. */
  async selected(): Promise<string> {
    return this.page.locator('#name-box').inputValue();
  }

  async goTo(address: string): Promise<void> {
    const box = this.page.locator('#name-box');
    await box.fill(address);
    await box.press('Enter');
    await this.cell(address).waitFor();
  }

  async type(address: string, text: string): Promise<void> {
    await this.goTo(address);
    await this.cell(address).dblclick();
    await this.page.keyboard.press('Control+A');
    await this.page.keyboard.type(text);
    await this.page.keyboard.press('Enter');
  }

  /** The colour a person sees behind the cell's text. */
  async colour(address: string): Promise<string> {
    return this.cell(address).evaluate((element) => getComputedStyle(element).backgroundColor);
  }

  async save(name: string): Promise<string> {
    const download = this.page.waitForEvent('download');
    await this.page.locator('#save').click();
    const file = path.join(OUTPUT, name);
    await (await download).saveAs(file);
    return file;
  }

  async picture(name: string): Promise<void> {
    await this.page.screenshot({ path: path.join(OUTPUT, `${name}.png`) });
  }

  async close(): Promise<void> {
    await this.browser.close();
    this.workbench.stop();
  }
}
