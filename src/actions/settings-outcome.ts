import type { PolicyId } from '../domain/policies/policy';
import type { Setting } from '../domain/policies/setting';

/** One setting as it stands for this workbook. Its wording is `strings.settings.texts[key]`. */
export interface SettingEntry {
  readonly setting: Setting;
  /** The value in force; null where nobody decided and the document gives none. */
  readonly value: string | null;
  readonly from: 'default' | 'sheet' | 'choice';
  /** What 规则设置 says where it cannot be understood: the default holds until it is settled. */
  readonly unreadable: string | null;
}

/** The settings of this workbook's document. */
export interface SettingsOutcome {
  /** Null when no document is chosen: then there are no entries. */
  readonly policy: PolicyId | null;
  readonly entries: readonly SettingEntry[];
  /** Name of the sheet 规则设置, null when the workbook has none. */
  readonly sheet: string | null;
}

/** The same, once it is stored. */
export type SavedSettings = SettingsOutcome;
