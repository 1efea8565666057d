import { beijing2011 } from '../../src/domain/policies/beijing-2011/beijing-2011';
import { cccc2018 } from '../../src/domain/policies/cccc-2018/cccc-2018';
import { jiaozuo2015 } from '../../src/domain/policies/jiaozuo-2015/jiaozuo-2015';
import { xishuangbanna2018 } from '../../src/domain/policies/xishuangbanna-2018/xishuangbanna-2018';
import { yangpu2018 } from '../../src/domain/policies/yangpu-2018/yangpu-2018';
import type { Policy, PolicyId } from '../../src/domain/policies/policy';

/** Every document the add-in knows, loaded at once. */
export const POLICIES: readonly Policy[] = [jiaozuo2015, yangpu2018, xishuangbanna2018, cccc2018, beijing2011];

export const policyById = (id: PolicyId): Policy | null => POLICIES.find((policy) => policy.id === id) ?? null;
