import type { EvidenceDemands } from '../ledgers/evidence-item';
import { BEIJING_EVIDENCE } from './beijing-2011/evidence';
import { CCCC_EVIDENCE } from './cccc-2018/evidence';
import { JIAOZUO_EVIDENCE } from './jiaozuo-2015/evidence';
import type { PolicyId } from './policy';
import { XISHUANGBANNA_EVIDENCE } from './xishuangbanna-2018/evidence';
import { YANGPU_EVIDENCE } from './yangpu-2018/evidence';

/** What each document wants kept in ledgers and proved. */
export const EVIDENCE_DEMANDS: Readonly<Record<PolicyId, EvidenceDemands>> = {
  'jiaozuo-2015': JIAOZUO_EVIDENCE,
  'yangpu-2018': YANGPU_EVIDENCE,
  'xishuangbanna-2018': XISHUANGBANNA_EVIDENCE,
  'cccc-2018': CCCC_EVIDENCE,
  'beijing-2011': BEIJING_EVIDENCE,
};
