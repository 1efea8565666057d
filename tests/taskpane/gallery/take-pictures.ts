import { createServer } from 'node:http';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../../support/browser';
import { SCENES } from './scenes';

/* Takes a picture of every state of the pane, to be looked at by a person:
   npx tsx tests/taskpane/gallery/take-pictures.ts [scene…] */
const SITE = process.env['GALLERY'] ?? join(__dirname, 'output/site');
const PICTURES = process.env['PICTURES'] ?? join(__dirname, 'output');
const AFTER_CHECK = [
  'ready',
  'ready-first',
  'no-policy',
  'questions',
  'no-register',
  'two-registers',
  'header-only',
  'last-check',
  'last-check-moved',
];
const START_UP = ['start-missing', 'start-silent', 'start-no-host', 'start-too-old', 'start-broken'];
const TYPES: Readonly<Record<string, string>> = { js: 'text/javascript', css: 'text/css', html: 'text/html' };

/* Pictures that need a few more presses: scene, then what is pressed in turn. */
const PRESSED: Readonly<Record<string, readonly [string, ...RegExp[]]>> = {
  'settings-open': ['ready', /^(设置|Settings)$/],
  'mapping-open': ['ready', /^(查看|Show the meaning)/],
  'policy-needed': ['no-policy', /^(检查|Check)$/],
  'choices-open': ['results', /^(台账 ·)/],
  'rule-open': ['results', /^(这一条要求什么|What this clause asks)$/],
  'not-checked-open': ['clean-not-checked', /(没有检查|not checked)$/],
  cleared: ['results', /^(清除标记|Remove marks)$/],
  preview: ['fixable', /^(全部修改|Make )/],
  'preview-many': ['fixable-many', /^(全部修改|Make )/],
  fixed: ['fixable', /^(改为|Change to)/],
  refused: ['fix-refused', /^(全部修改|Make )/, /^(确认修改|Confirm)/],
  undone: ['undo-kept', /^(全部修改|Make )/, /^(确认修改|Confirm)/, /^(撤销|Undo)$/],
  gone: ['difference', /(已改好|corrected$)/],
  exported: ['results', /^(导出问题行|Export rows)$/],
  quick: ['results', /^(台账 ·)/],
  filtered: ['results', /(项提醒|warning)/],
};

/* Pictures of the further tabs: scene, tab, then what is pressed in turn. */
const TABBED: Readonly<Record<string, readonly [string, RegExp, ...(RegExp | 'settings' | 'decide')[]]>> = {
  'subsidy-tab': ['results', /^(补助|Subsidy)$/],
  'subsidy-unsettled': ['results', /^(补助|Subsidy)$/, /(待定|to be decided)/],
  'subsidy-written': ['results', /^(补助|Subsidy)$/, /^(生成测算表|Write the calculation)$/],
  'subsidy-open': ['subsidy-open', /^(补助|Subsidy)$/],
  'subsidy-busy': ['subsidy-busy', /^(补助|Subsidy)$/],
  'subsidy-failed': ['subsidy-failed', /^(补助|Subsidy)$/],
  'subsidy-no-policy': ['no-policy', /^(补助|Subsidy)$/],
  'ledgers-tab': ['results', /^(台账|Ledgers)$/],
  'ledgers-many': ['ledgers-many', /^(台账|Ledgers)$/],
  'ledgers-written': ['results', /^(台账|Ledgers)$/, /^(标记缺项|Mark what)/],
  'ledgers-detail': ['results', /^(台账|Ledgers)$/, /(缺|missing)$/],
  'ledgers-folds': ['results', /^(台账|Ledgers)$/, /^(读到|2 ledgers)/],
  'ledgers-whole': ['ledgers-whole', /^(台账|Ledgers)$/],
  'forms-tab': ['results', /^(申报表|Forms)$/],
  'forms-details': ['results', /^(申报表|Forms)$/, /^王某某/],
  'forms-fields': ['results', /^(申报表|Forms)$/, /^王某某/, /^(已有的|The 2)/],
  'forms-edited': ['results', /^(申报表|Forms)$/, /^李某/],
  'forms-many': ['forms-many', /^(申报表|Forms)$/],
  'forms-plain': ['forms-plain', /^(申报表|Forms)$/],
  'rules-page': ['results', /^(更多|More)$/],
  'rules-open': ['results', /^(更多|More)$/, /JZ-05/],
  'settings-page': ['results', /^(更多|More)$/, 'settings'],
  'settings-pending': ['results', /^(更多|More)$/, 'settings', 'decide'],
  'rules-questions': ['results', /^(更多|More)$/, /^(文件没有写明|\d+ points)/],
  'subsidy-no-register': ['no-register', /^(补助|Subsidy)$/],
};

interface Look {
  readonly name: string;
  readonly width: number;
  readonly lang?: string;
  readonly dark?: boolean;
  readonly contrast?: boolean;
}
const LOOKS: readonly Look[] = [
  { name: '320', width: 320 },
  { name: '450-dark', width: 450, dark: true },
  { name: '320-en', width: 320, lang: 'en-US' },
  { name: '350-contrast', width: 350, contrast: true },
];

const serve = async () => {
  const server = createServer((request, response) => {
    const [path = ''] = (request.url ?? '').split('?');
    const name = path.slice(1);
    if (!/^[\w.-]+$/.test(name)) return response.writeHead(404).end();
    try {
      response.setHeader('Content-Type', TYPES[name.split('.').at(-1) ?? ''] ?? 'application/octet-stream');
      return response.end(readFileSync(join(SITE, name)));
    } catch {
      return response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  return { server, port: typeof address === 'object' && address ? address.port : 0 };
};

/** Whether something sticks out to the right: the pane must never scroll sideways. */
const overflows = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const scroller = document.querySelector('.panel:not([hidden])') ?? document.body;
    return document.documentElement.scrollWidth > innerWidth || scroller.scrollWidth > scroller.clientWidth;
  });

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** Text with too little contrast, which only a real browser can judge. */
const faint = async (page: Page): Promise<string[]> => {
  await page.evaluate(AXE);
  return page.evaluate(async () => {
    const { axe } = window as unknown as { axe: { run: (options: object) => Promise<AxeAnswer> } };
    const { violations } = await axe.run({ runOnly: ['color-contrast'] });
    return violations.flatMap(({ nodes }) => nodes.map(({ html, failureSummary }) => `${html} ${failureSummary}`));
  });
};
interface AxeAnswer {
  readonly violations: readonly { readonly nodes: readonly { html: string; failureSummary: string }[] }[];
}

const picture = async (browser: Browser, port: number, name: string, look: Look) => {
  const [scene, tab, ...further] = TABBED[name] ?? [];
  const [start, ...pressed] = PRESSED[name] ?? [scene ?? name];
  const presses = tab ? further : pressed;
  const page = await browser.newPage({
    viewport: { width: look.width, height: 720 },
    deviceScaleFactor: 2,
    colorScheme: look.dark ? 'dark' : 'light',
    forcedColors: look.contrast ? 'active' : 'none',
  });
  const troubles: string[] = [];
  page.on('console', (message) => message.type() === 'error' && troubles.push(message.text()));
  page.on('pageerror', (error) => troubles.push(error.message));
  await page.goto(`http://127.0.0.1:${port}/gallery.html?scene=${start}&lang=${look.lang ?? 'zh-CN'}`);
  const quiet = AFTER_CHECK.includes(start) || START_UP.includes(start) || start === 'looking';
  if (tab) await page.getByRole('tab', { name: tab }).click();
  else if (!quiet && start !== 'look-failed') await page.getByRole('button', { name: /^(检查|Check)$/ }).click();
  for (const press of presses) {
    if (press === 'settings') await page.getByRole('radio', { name: /^(设置|Decisions)$/ }).check({ force: true });
    else if (press === 'decide') await page.locator('.setting-list select').first().selectOption({ index: 1 });
    else await page.getByRole('button', { name: press }).first().click();
  }
  await page.mouse.move(0, 0);
  await page.waitForTimeout(400);
  troubles.push(...(await faint(page)));
  if (await overflows(page)) troubles.push('scrolls sideways');
  await page.screenshot({ path: join(PICTURES, `${name}.${look.name}.png`) });
  for (const trouble of troubles) console.log(`${name} ${look.name}: ${trouble}`);
  await page.close();
};

const main = async () => {
  mkdirSync(PICTURES, { recursive: true });
  const { server, port } = await serve();
  const browser = await launchBrowser();
  const wanted = process.argv.slice(2);
  const scenes =
    wanted.length > 0 ? wanted : [...Object.keys(SCENES), ...Object.keys(PRESSED), ...Object.keys(TABBED), ...START_UP];
  for (const scene of scenes) for (const look of LOOKS) await picture(browser, port, scene, look);
  await browser.close();
  server.close();
};

void main();
