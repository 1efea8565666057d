import { loadPolicy } from '../domain/policies/load-policy';
import { POLICY_IDS } from '../domain/policies/policy';
import { settingTakes } from '../domain/policies/setting';
import { batch as words } from '../strings/zh-CN/batch';
import { BatchError } from './batch-error';
import { isSharedSetting, type BatchOptions } from './options';

const refuse = (key: string, value: string): never => {
  throw new BatchError('bad-option', words.errors['bad-option'].set(`${key}=${value}`));
};

/**
 * Refuses a decision that the document, or without one any document, does not know, and a value it cannot take.
 * @throws BatchError `bad-option`
 */
export const checkSettings = async ({ settings, policy }: BatchOptions): Promise<void> => {
  const loaded = await Promise.all((policy ? [policy] : POLICY_IDS).map(loadPolicy));
  const known = loaded.flatMap((each) => each?.settings ?? []);
  for (const [key, value] of Object.entries(settings)) {
    const own = known.filter((setting) => setting.key === key);
    const isTaken = own.length > 0 ? own.some((setting) => settingTakes(setting, value)) : isSharedSetting(key);
    if (!isTaken) refuse(key, value);
  }
};
