import { levelWords } from '../level-words';

/**
 * Words for who named a studio, as seen from an autonomous prefecture. 市级 alone is left out: a city here is a county,
 * elsewhere it is the prefecture.
 */
export const XISHUANGBANNA_LEVEL_WORDS = levelWords({
  national: '国家级 国家 全国级 全国 全国示范性 国家级示范性 全国总工会支持建设 全国总工会 中华全国总工会 全总',
  provincial:
    '省级 省 省部级 省(部)级 省、部级 省示范性 省级示范性 自治区级 直辖市级 省总工会 省总 云南省级 云南省总工会 云南省',
  municipal:
    '州级 州 州总工会 州总 西双版纳州级 西双版纳州总工会 西双版纳州 自治州级 州(市)级 州市级 地市级 地级 州级示范 州级示范性 盟级',
  county:
    '县级 县 县市级 县(市)级 县(市、区)级 县市区级 县(市区)级 县区级 县(区)级 区级 区 市县级 市(县)级 县级市 县总工会 县总 景洪市级 勐海县级 勐腊县级',
  unit: '基层单位 基层单位级 基层级 基层 单位级 公司级 企业级 集团级 集团公司级 农场级 厂级 院级 校级 系统级',
});
