import type { PolicyId } from '../../domain/policies/policy';

/** Short names of the official documents, for narrow places. */
export const policies: Readonly<Record<PolicyId, string>> = {
  'jiaozuo-2015': '焦作 2015',
  'yangpu-2018': '杨浦 2018',
  'xishuangbanna-2018': '西双版纳 2018',
  'cccc-2018': '中国交建 2018',
  'beijing-2011': '北京 2011',
};
