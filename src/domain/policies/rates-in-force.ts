import type { Level } from '../register/level';
import type { Policy } from './policy';
import { type SettingValues, settingTakes } from './setting';

const AMOUNT = { kind: 'amount', key: '', article: '', rules: [], default: null } as const;

/** Key of the setting that gives a level's amount: "amount.municipal". */
export const amountKey = (level: Level): string => `amount.${level}`;

/** The amount somebody decided for a level, in yuan; null when nobody did. */
export const decidedAmount = (level: Level, settings: SettingValues): number | null => {
  const text = settings[amountKey(level)];
  return text !== undefined && settingTakes(AMOUNT, text) ? Number(text) : null;
};

/**
 * The document with the amounts that were decided in the place of its own: for levels it promises money without naming how
 * much, or where finance knows of another amount. The same object when nothing was decided.
 */
export const withDecidedRates = (policy: Policy, settings: SettingValues): Policy => {
  const levels = Object.keys(policy.rates) as Level[];
  const decided = levels.flatMap((level) => {
    const amount = decidedAmount(level, settings);
    return amount === null ? [] : [[level, amount] as const];
  });
  return decided.length === 0 ? policy : { ...policy, rates: { ...policy.rates, ...Object.fromEntries(decided) } };
};
