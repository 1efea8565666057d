import { cccc2018 } from './cccc-2018/cccc-2018';
import { jiaozuo2015 } from './jiaozuo-2015/jiaozuo-2015';
import type { Policy, PolicyId } from './policy';

/** The documents a register can be checked against. A new one is a new folder and a line here. */
export const POLICIES: readonly Policy[] = [jiaozuo2015, cccc2018];

/** The document of that id; null when it is not built in yet. */
export const policyById = (id: PolicyId): Policy | null => POLICIES.find((policy) => policy.id === id) ?? null;
