import type { Finding } from '../findings/finding';
import { checkSlices, type CheckProgress } from '../policies/check-register';
import type { Policy, Rule } from '../policies/policy';
import type { Field } from '../register/field';
import type { PaymentList } from './payment-list';
import type { SubsidyInput } from './subsidy-context';

const ROWS_AT_ONCE = 500;
const isMoney = (field: Field | null): boolean => field !== null && /^(?:subsidy|award|support)\./.test(field);

const looksAtMoney = ({ needs, oneOf = [] }: Rule): boolean => [...needs, ...oneOf.flat()].some(isMoney);

const onlyMoney = (policy: Policy): Policy => ({ ...policy, rules: policy.rules.filter(looksAtMoney) });

/* Another spelling of an amount is the check's matter; here only what changes or hides an amount is told. */
const isDifference = ({ rule, field, code }: Finding): boolean =>
  isMoney(field) && rule !== 'data/spelling' && rule !== 'data/two-columns' && code !== 'missing-column';

/** What the check says about money in the register: the same rules, the same findings. In slices of rows. */
export function* moneySlices(input: SubsidyInput): Generator<CheckProgress, Finding[]> {
  const findings = yield* checkSlices({ ...input, policy: onlyMoney(input.policy) }, ROWS_AT_ONCE);
  return findings.filter(isDifference);
}

/** The plain data checks on the amounts and days of a payment list. */
export function* listSlices(list: PaymentList, { policy, asOf }: SubsidyInput): Generator<CheckProgress, Finding[]> {
  const { register, grid, rows: studios } = list;
  const plain = { ...policy, rules: [], required: [] };
  const findings = yield* checkSlices({ register, grid, studios, policy: plain, asOf }, ROWS_AT_ONCE);
  return findings.filter(isDifference);
}
