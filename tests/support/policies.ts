import { cccc2018 } from '../../src/domain/policies/cccc-2018/cccc-2018';
import { jiaozuo2015 } from '../../src/domain/policies/jiaozuo-2015/jiaozuo-2015';
import type { Policy, PolicyId } from '../../src/domain/policies/policy';

/** Every document the add-in knows, loaded at once. */
export const POLICIES: readonly Policy[] = [jiaozuo2015, cccc2018];

export const policyById = (id: PolicyId): Policy | null => POLICIES.find((policy) => policy.id === id) ?? null;
