import { parseArgs } from 'node:util';
import { POLICY_IDS, type PolicyId } from '../../domain/policies/policy';
import { batch as words } from '../../strings/zh-CN/batch';
import { BatchError } from '../batch-error';

/** What `npm run rules` was asked for. */
export interface RulesOptions {
  /** Workbooks to hold the rules against; none: the catalogue alone. */
  readonly files: readonly string[];
  /** Only this document. */
  readonly policy: PolicyId | undefined;
  readonly sheet: string | undefined;
  readonly json: boolean;
}

const badOption = (message: string): BatchError => new BatchError('bad-option', message);

const split = (args: readonly string[]) => {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { policy: { type: 'string' }, sheet: { type: 'string' }, json: { type: 'boolean' } },
    });
  } catch (error) {
    throw badOption(words.errors['bad-option'].unknown(/'(-[^']*)'/.exec(String(error))?.[1] ?? ''));
  }
};

/**
 * Understands the command line of `npm run rules`.
 * @throws BatchError `bad-option`
 */
export const readRulesOptions = (args: readonly string[]): RulesOptions => {
  const { values, positionals } = split(args);
  const policy = POLICY_IDS.find((id) => id === values.policy);
  if (values.policy !== undefined && !policy)
    throw badOption(words.errors['bad-option'].policy(values.policy, POLICY_IDS));
  return { files: positionals, policy, sheet: values.sheet, json: values.json ?? false };
};
