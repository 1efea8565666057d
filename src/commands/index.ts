import { createAssistant } from '../actions/create-assistant';
import { localNow, localToday } from '../actions/local-clock';
import { excelWorkbook } from '../excel/excel-workbook';
import { officeReady } from '../excel/office-host';
import { onRibbonButton } from '../excel/ribbon-button';
import { preferredLocale } from '../strings/stored-locale';
import { stringsFor } from '../strings/strings';
import { runCheckCommand } from './run-check-command';

/* The composition root of the ribbon buttons, which run in a page nobody sees. */
onRibbonButton('check', async () => {
  const { displayLanguage } = await officeReady();
  const strings = await stringsFor(preferredLocale(displayLanguage)).catch(() => stringsFor('zh-CN'));
  const assistant = createAssistant(excelWorkbook(), {
    today: () => localToday(new Date()),
    now: () => localNow(new Date()),
    wording: () => Promise.resolve(strings),
  });
  await runCheckCommand(assistant, strings);
});
