import type { PolicyId } from '../../domain/policies/policy';
import type { RuleSentence } from '../strings';

type RuleSentences = Readonly<Record<string, RuleSentence>>;

const LOADERS: Readonly<Record<PolicyId, () => Promise<RuleSentences>>> = {
  'jiaozuo-2015': async () => (await import('./rules-jiaozuo-2015')).jiaozuoRules,
  'yangpu-2018': async () => (await import('./rules-yangpu-2018')).yangpuRules,
  'xishuangbanna-2018': async () => (await import('./rules-xishuangbanna-2018')).xishuangbannaRules,
  'cccc-2018': async () => (await import('./rules-cccc-2018')).ccccRules,
  'beijing-2011': async () => (await import('./rules-beijing-2011')).beijingRules,
};

/** What a document's requirements ask, by id; loaded when first asked for. */
export const ruleSentences = (policy: PolicyId): Promise<RuleSentences> => LOADERS[policy]();
