import type { CellValue } from '../domain/cell/cell-value';
import { plainText } from '../domain/cell/normalise-text';
import { POLICY_IDS, type Policy, type PolicyId } from '../domain/policies/policy';
import type { SettingValues } from '../domain/policies/setting';
import { readSettingText } from './settings/read-setting-text';
import { CHOICES_COLUMN, KEY_COLUMN, POLICY_KEY, VALUE_COLUMN } from './settings/settings-columns';
import type { SheetSurvey, WorkbookSurvey } from './workbook-port';

const SHEET = '规则设置';
const LABEL = '适用文件';

/** A line of 规则设置 that names a setting and says something about it. */
interface SettingLine {
  readonly key: string;
  readonly value: CellValue;
  /** The words it can be told in, with what they mean: "再发全额（full）；补差额（difference）". */
  readonly choices: string;
}

/** What 规则设置 decides, and what stands there that cannot be understood. */
export interface SettingsInSheet {
  readonly values: SettingValues;
  readonly unreadable: Readonly<Record<string, string>>;
}

/** The sheet 规则设置: ours whatever it is called now, else a user's own of that title. */
export const settingsSheet = ({ sheets }: WorkbookSurvey): SheetSurvey | null =>
  sheets.find(({ own }) => own === 'settings') ?? sheets.find(({ name }) => name === SHEET) ?? null;

const textOf = (value: CellValue | undefined): string => plainText(String(value ?? ''));

const linesOf = (survey: WorkbookSurvey): SettingLine[] => {
  const rows = settingsSheet(survey)?.head.values ?? [];
  return rows.flatMap((cells) => {
    const key = textOf(cells[KEY_COLUMN]);
    const value = cells[VALUE_COLUMN] ?? '';
    if (!/^[a-z]+(?:[.-][a-z]+)*$/i.test(key) || key === POLICY_KEY || textOf(value) === '') return [];
    return [{ key, value, choices: textOf(cells[CHOICES_COLUMN]) }];
  });
};

/** The document named in the workbook's visible sheet 规则设置: the cell right of 适用文件, beginning with an id. */
export const policyInSheet = (survey: WorkbookSurvey): PolicyId | null => {
  const rows = settingsSheet(survey)?.head.values ?? [];
  const row = rows.find((cells) => textOf(cells[0]) === LABEL || textOf(cells[KEY_COLUMN]) === POLICY_KEY);
  const text = textOf(row?.[VALUE_COLUMN]);
  return POLICY_IDS.find((id) => text === id || text.startsWith(`${id} `)) ?? null;
};

/** What 规则设置 decides for this document. A blank value decides nothing; one that no reading fits is named, not guessed. */
export const settingsInSheet = (survey: WorkbookSurvey, policy: Policy | null): SettingsInSheet => {
  const values: Record<string, string> = {};
  const unreadable: Record<string, string> = {};
  for (const { key, value, choices } of linesOf(survey)) {
    const setting = policy?.settings.find((each) => each.key === key);
    if (!setting) continue;
    const read = readSettingText(setting, value, choices);
    if (read === null) unreadable[key] = textOf(value);
    else values[key] = read;
  }
  return { values, unreadable };
};
