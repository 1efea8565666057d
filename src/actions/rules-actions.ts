import type { Assistant } from './assistant';
import type { AssistantOptions } from './create-assistant';
import type { WorkbookPort } from './workbook-port';

const loadSettings = () => import(/* webpackChunkName: "settings" */ './settings/settings-workbook');

/** What the assistant can do about rules and settings; its code is fetched when first asked for. */
export const rulesActions = (
  workbook: WorkbookPort,
  { wording }: Pick<AssistantOptions, 'wording'>,
): Pick<Assistant, 'rules' | 'settings' | 'saveSettings'> => ({
  rules: async (choices = {}) => {
    const { rulesOfWorkbook } = await import(/* webpackChunkName: "rules" */ './rules/rules-workbook');
    return workbook.run((session) => rulesOfWorkbook(session, choices));
  },
  settings: async (choices = {}) => {
    const { settingsOfWorkbook } = await loadSettings();
    return workbook.run((session) => settingsOfWorkbook(session, choices));
  },
  saveSettings: async (choices, values) => {
    const { saveSettings } = await loadSettings();
    const { settings } = await wording();
    return workbook.run((session) => saveSettings(session, choices, values, settings));
  },
});
