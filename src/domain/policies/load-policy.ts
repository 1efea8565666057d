import type { Policy, PolicyId } from './policy';

/** A document's rules are read when a register is to be checked by it: the first screen does without them. */
const LOADERS: Readonly<Partial<Record<PolicyId, () => Promise<Policy>>>> = {
  'jiaozuo-2015': async () =>
    (await import(/* webpackChunkName: "jiaozuo-2015" */ './jiaozuo-2015/jiaozuo-2015')).jiaozuo2015,
  'yangpu-2018': async () =>
    (await import(/* webpackChunkName: "yangpu-2018" */ './yangpu-2018/yangpu-2018')).yangpu2018,
  'xishuangbanna-2018': async () =>
    (await import(/* webpackChunkName: "xishuangbanna-2018" */ './xishuangbanna-2018/xishuangbanna-2018'))
      .xishuangbanna2018,
  'cccc-2018': async () => (await import(/* webpackChunkName: "cccc-2018" */ './cccc-2018/cccc-2018')).cccc2018,
  'beijing-2011': async () =>
    (await import(/* webpackChunkName: "beijing-2011" */ './beijing-2011/beijing-2011')).beijing2011,
};

/** The document of that id with all its rules; null when it is not built in. */
export const loadPolicy = async (id: PolicyId): Promise<Policy | null> => (await LOADERS[id]?.()) ?? null;
