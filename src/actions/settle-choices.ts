import { loadPolicy } from '../domain/policies/load-policy';
import type { Policy } from '../domain/policies/policy';
import type { SettingValues } from '../domain/policies/setting';
import type { Field } from '../domain/register/field';
import type { Choices } from './assistant';
import { policyInSheet, settingsInSheet } from './own-choices-in-sheet';
import type { WorkbookSurvey } from './workbook-port';

/** Everything settled before a check: what the user says now, else what this workbook remembers. */
export interface Settled {
  readonly sheet: string | undefined;
  readonly policy: Policy | null;
  /** Remembered columns, by header text. */
  readonly headers: readonly { readonly header: string; readonly field: Field | null }[];
  /** Columns chosen now, by index. */
  readonly columns: ReadonlyMap<number, Field | null>;
  /** Decided settings by key, those of this moment before those of the workbook. */
  readonly settings: SettingValues;
  /** What 规则设置 says that cannot be understood, by key: the default holds there. */
  readonly unreadable: Readonly<Record<string, string>>;
  readonly remembered: boolean;
}

const chosenColumns = ({ columns = {} }: Choices): Map<number, Field | null> =>
  new Map(Object.entries(columns).map(([column, field]) => [Number(column), field]));

/** Choices of this moment before remembered ones; a remembered sheet that is gone is forgotten. */
export const settleChoices = async (survey: WorkbookSurvey, choices: Choices): Promise<Settled> => {
  // zod is only needed where something is stored: loading it must not delay the first screen.
  const stored =
    survey.settings === null
      ? null
      : (await import(/* webpackChunkName: "stored-choices" */ './stored-choices')).parseStoredChoices(survey.settings);
  const storedSheet = survey.sheets.some(({ name }) => name === stored?.sheet) ? stored?.sheet : undefined;
  const id = choices.policy ?? policyInSheet(survey) ?? stored?.policy;
  const policy = id ? await loadPolicy(id) : null;
  const inSheet = settingsInSheet(survey, policy);
  return {
    sheet: choices.sheet ?? storedSheet,
    policy,
    headers: stored?.columns ?? [],
    columns: chosenColumns(choices),
    settings: { ...inSheet.values, ...choices.settings },
    unreadable: inSheet.unreadable,
    remembered: stored !== null,
  };
};
