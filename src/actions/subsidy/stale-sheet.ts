import { settingValue } from '../../domain/policies/setting';
import type { SettingValues } from '../../domain/policies/setting';
import type { Level } from '../../domain/register/level';
import type { SubsidyContext } from '../../domain/subsidy/subsidy-context';
import type { DrawnSheet } from '../sheet-drawing';
import { memoryOf } from './sheet-memory';
import { CHECK_CELL } from './sheet-plan';

/** True when our sheet says that the register is not as it was read, or says nothing we understand. */
const saysStale = (sheet: DrawnSheet): boolean => {
  const fresh = memoryOf(sheet)?.fresh;
  return fresh === undefined || sheet.values[CHECK_CELL.row]?.[CHECK_CELL.column] !== fresh;
};

const inForce = (key: string, { issued, policy, settings }: SubsidyContext): string | null => {
  if (!key.startsWith('amount.')) return settingValue(issued, settings, key);
  const rate = policy.rates[key.slice('amount.'.length) as Level];
  return typeof rate === 'number' ? String(rate) : null;
};

/* What was decided elsewhere since is not in the sheet yet; what was decided in the sheet is. */
const isDecidedOtherwise = (before: SettingValues, fromSheet: ReadonlySet<string>, context: SubsidyContext): boolean =>
  Object.entries(before).some(([key, value]) => {
    const now = inForce(key, context);
    return !fromSheet.has(key) && now !== null && now !== value;
  });

/** True when our sheet should be written anew; `before` is what we had written into its cells that may be changed. */
export const isStale = (
  sheet: DrawnSheet,
  before: SettingValues,
  fromSheet: ReadonlySet<string>,
  context: SubsidyContext,
): boolean => saysStale(sheet) || isDecidedOtherwise(before, fromSheet, context);
