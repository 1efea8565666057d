import type { PolicyId } from '../../domain/policies/policy';

/** Short names of the official documents, for narrow places. */
export const policies: Readonly<Record<PolicyId, string>> = {
  'jiaozuo-2015': 'Jiaozuo 2015',
  'yangpu-2018': 'Yangpu 2018',
  'xishuangbanna-2018': 'Xishuangbanna 2018',
  'cccc-2018': 'CCCC 2018',
  'beijing-2011': 'Beijing 2011',
};
