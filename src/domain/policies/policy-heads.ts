import { beijing2011Head } from './beijing-2011/head';
import { cccc2018Head } from './cccc-2018/head';
import { jiaozuo2015Head } from './jiaozuo-2015/head';
import { xishuangbanna2018Head } from './xishuangbanna-2018/head';
import { yangpu2018Head } from './yangpu-2018/head';
import type { PolicyHead } from './policy';

/** The documents a register can be checked against. A new one is a folder, a line here and one in `loadPolicy`. */
export const POLICY_HEADS: readonly PolicyHead[] = [
  jiaozuo2015Head,
  yangpu2018Head,
  xishuangbanna2018Head,
  cccc2018Head,
  beijing2011Head,
];
