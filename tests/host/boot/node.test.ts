import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { office, settled } from '../support/office';

it('starts the client with what it knows of this Excel', async () => {
  const { Office, host } = await office();
  await settled();
  expect(Office.context.displayLanguage).toBe('zh-CN');
  expect(Office.context.contentLanguage).toBe('zh-CN');
  expect(Office.context.officeTheme.bodyBackgroundColor).toBe('#ffffff');
  expect(Office.context.document.mode).toBe('readWrite');
  expect(host.counters).toMatchObject({ batches: 0, cleanUps: 1 });
});

it.each([
  ['windows', true, true],
  ['windows-2021', true, false],
  ['web', true, true],
] as const)('tells in profile %s which requirement sets it has', async (profile, has14, has15) => {
  const { Office } = await office({ profile });
  const { requirements } = Office.context;
  expect(requirements.isSetSupported('ExcelApi', '1.14')).toBe(has14);
  expect(requirements.isSetSupported('ExcelApi', '1.15')).toBe(has15);
  expect(requirements.isSetSupported('ExcelApiOnline', '1.1')).toBe(profile === 'web');
});

it('speaks English and wears dark when asked to', async () => {
  const { Office, OfficeExtension, run } = await office({ locale: 'en-US', theme: 'dark' });
  expect(Office.context.displayLanguage).toBe('en-US');
  expect(Office.context.officeTheme.bodyBackgroundColor).toBe('#262626');
  const error: unknown = await run((_context, sheet) => Promise.resolve(sheet.name)).catch((e: unknown) => e);
  expect(error).toBeInstanceOf(OfficeExtension.Error);
  expect((error as Error).message).toContain("The property 'name' is not available");
});

it('shows the file’s settings in the common API and writes them back', async () => {
  const { Office, workbook } = await office();
  const { settings } = Office.context.document;
  workbook.settings.set('a', '{"x":1}');
  await new Promise((resolve) => settings.refreshAsync(resolve));
  expect(settings.get('a')).toEqual({ x: 1 });
  settings.set('b', [1, 2]);
  settings.remove('a');
  await new Promise((resolve) => settings.saveAsync(resolve));
  expect([...workbook.settings]).toEqual([['b', '[1,2]']]);
});

it('presses ribbon buttons and waits until the function has completed', async () => {
  const { Office, host } = await office();
  const seen: string[] = [];
  Office.actions.associate('check', (event: Office.AddinCommands.Event) => {
    seen.push(event.source.id);
    setImmediate(() => {
      seen.push('done');
      event.completed();
    });
  });
  await host.invokeAction('check');
  expect(seen).toEqual(['check', 'done']);
  await expect(host.invokeAction('nothing')).rejects.toThrow('nothing');
});

it('keeps two windows on one workbook apart', async () => {
  const first = await office();
  const second = await office({}, first.workbook);
  await first.run(async (context, sheet) => {
    sheet.getRange('A1').values = [['一']];
    await context.sync();
  });
  expect(first.Excel).not.toBe(second.Excel);
  first.close();
  const value = await second.run(async (context, sheet) => {
    const range = sheet.getRange('A1').load('values');
    await context.sync();
    return range.values[0]?.[0] as string;
  });
  expect(value).toBe('一');
  expect(first.host.counters.batches).toBe(1);
  expect(second.host.counters.batches).toBe(1);
});

it('lets the process end once it is closed', async () => {
  const script = `
    const { startOffice } = require('./src/host/boot/node');
    const { createHost } = require('./src/host/host');
    const { createWorkbook } = require('./src/host/model/open-workbook');
    startOffice(createHost(createWorkbook())).then(async (office) => {
      await office.Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().getRange('A1').load('values');
        await context.sync();
      });
      office.close();
      console.log('closed');
    });`;
  const { stdout } = await promisify(execFile)(process.execPath, ['--import', 'tsx', '-e', script], {
    timeout: 30_000,
  });
  expect(stdout).toContain('closed');
}, 40_000);
