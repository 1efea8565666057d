import { POLICY_IDS, type PolicyId } from '../domain/policies/policy';
import type { SettingValues } from '../domain/policies/setting';
import type { WorkbookSurvey } from './workbook-port';

const SHEET = '规则设置';
const LABEL = '适用文件';
/** Where a setting's key stands beside its value, see the sheet's header. */
const VALUE_COLUMN = 1;
const KEY_COLUMN = 4;

const rowsOf = ({ sheets }: WorkbookSurvey) => sheets.find(({ name }) => name === SHEET)?.head.values ?? [];
const textOf = (value: unknown): string => String(value ?? '').trim();

/** The document named in the workbook's visible sheet 规则设置: the cell right of 适用文件, beginning with an id. */
export const policyInSheet = (survey: WorkbookSurvey): PolicyId | null => {
  const row = rowsOf(survey).find((cells) => textOf(cells[0]) === LABEL);
  const text = textOf(row?.[VALUE_COLUMN]);
  return POLICY_IDS.find((id) => text === id || text.startsWith(`${id} `)) ?? null;
};

/** What 规则设置 decides, by key; a blank value decides nothing. */
export const settingsInSheet = (survey: WorkbookSurvey): SettingValues => {
  const pairs = rowsOf(survey).map((cells) => [textOf(cells[KEY_COLUMN]), textOf(cells[VALUE_COLUMN])] as const);
  return Object.fromEntries(pairs.filter(([key, value]) => /^[a-z]+(?:[.-][a-z]+)*$/i.test(key) && value !== ''));
};
