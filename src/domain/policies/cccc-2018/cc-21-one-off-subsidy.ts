import { saysNothing } from '../../findings/data-checks/says-nothing';
import { oneOffSubsidyRule } from '../rules/one-off-subsidy';
import { groupRank, isBeforeDocument } from './group-naming';

const GROUP_UNION = /工会联合会|中国交建|中国交通建设|中交集团/;

/** 四末: 50,000 yuan once from the group's union for what the group named. Other bodies' money is not judged. */
export const cc21 = oneOffSubsidyRule({ id: 'CC-21', article: '四末', severity: 'error' }, [], {
  isPayer: (payer) => saysNothing(payer) || GROUP_UNION.test(payer),
  rankOf: (studio) => (isBeforeDocument(studio) ? null : groupRank(studio)),
  earlierRankOf: (studio) => (isBeforeDocument(studio) ? groupRank(studio) : null),
});
