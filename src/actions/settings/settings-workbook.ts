import { POLICY_HEADS } from '../../domain/policies/policy-heads';
import type { Policy } from '../../domain/policies/policy';
import { type Setting, type SettingValues, settingTakes, settingValue } from '../../domain/policies/setting';
import { ActionError } from '../action-error';
import type { Choices } from '../assistant';
import { settingsInSheet, settingsSheet } from '../own-choices-in-sheet';
import type { SavedSettings, SettingEntry, SettingsOutcome } from '../settings-outcome';
import { settleChoices } from '../settle-choices';
import type { DrawnSheet } from '../sheet-drawing';
import type { WorkbookSession, WorkbookSurvey } from '../workbook-port';
import { CHOICES_COLUMN, KEY_COLUMN } from './settings-columns';
import { settingsDrawing } from './settings-drawing';
import type { SettingsWording } from './settings-wording';

const outcomeOf = (
  policy: Policy | null,
  inSheet: ReturnType<typeof settingsInSheet>,
  chosen: SettingValues,
  sheet: string | null,
): SettingsOutcome => {
  const values = { ...inSheet.values, ...chosen };
  const from = (key: string): SettingEntry['from'] => {
    if (chosen[key] !== undefined) return 'choice';
    return inSheet.values[key] === undefined ? 'default' : 'sheet';
  };
  const entry = (setting: Setting): SettingEntry => ({
    setting,
    value: policy && settingValue(policy, values, setting.key),
    from: from(setting.key),
    unreadable: chosen[setting.key] === undefined ? (inSheet.unreadable[setting.key] ?? null) : null,
  });
  return { policy: policy?.id ?? null, entries: policy?.settings.map(entry) ?? [], sheet };
};

/** What the workbook's document leaves open and how it is decided here. Writes nothing. */
export const settingsOfWorkbook = async (session: WorkbookSession, choices: Choices): Promise<SettingsOutcome> => {
  const survey = await session.survey();
  const { policy } = await settleChoices(survey, choices);
  const sheet = settingsSheet(survey)?.name ?? null;
  return outcomeOf(policy, settingsInSheet(survey, policy), choices.settings ?? {}, sheet);
};

const refuse = ({ readOnly, structureProtected }: WorkbookSurvey): void => {
  if (readOnly) throw new ActionError('read-only');
  if (structureProtected) throw new ActionError('structure-protected');
};

/* What people write beside or below our lines is theirs to keep; decisions in the lines are taken over. */
const holdsNotes = ({ values }: DrawnSheet): boolean => {
  const last = values.findLastIndex((row) => String(row[KEY_COLUMN] ?? '').trim() !== '');
  return values.some((row, at) =>
    row.some((value, column) => String(value).trim() !== '' && (column > CHOICES_COLUMN || at > last)),
  );
};

const taken = (policy: Policy, values: SettingValues): SettingValues =>
  Object.fromEntries(
    policy.settings.flatMap((setting) => {
      const value = values[setting.key];
      return value !== undefined && settingTakes(setting, value) ? [[setting.key, value]] : [];
    }),
  );

/**
 * Stores the document and these decisions in 规则设置; a key that is absent goes back to its default. A user's own sheet
 * of that title stays as it is.
 * @throws ActionError `no-policy`, `structure-protected`, `read-only` and Excel's own
 */
export const saveSettings = async (
  session: WorkbookSession,
  choices: Choices,
  values: SettingValues,
  words: SettingsWording,
): Promise<SavedSettings> => {
  const survey = await session.survey();
  const { policy } = await settleChoices(survey, choices);
  if (!policy) throw new ActionError('no-policy');
  refuse(survey);
  const kept = taken(policy, values);
  const earlier = settingsSheet(survey)?.own === 'settings' ? await session.readDrawn('settings') : [];
  const ifEdited = earlier.some(holdsNotes) ? 'aside' : 'replace';
  const drawing = { ...settingsDrawing(policy, POLICY_HEADS, kept, words), ifEdited } as const;
  const [drawn] = await session.replaceDrawings([drawing]);
  const inSheet = { values: kept, unreadable: {} };
  return outcomeOf(policy, inSheet, {}, drawn?.written ?? null);
};
