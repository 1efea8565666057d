import { levelWords } from '../level-words';

/**
 * Words for the five levels as seen from a prefecture-level city. A district is of county rank here. 系统级 and 行业级 are
 * left out: a trade union may stand beside the county or beside the province.
 */
export const JIAOZUO_LEVEL_WORDS = levelWords({
  national: '国家级 国家 全国级 全国 全国示范性 国家级示范性 全国总工会支持建设 全国总工会 中华全国总工会 全总 全总级',
  provincial:
    '省级 省 省部级 省(部)级 省、部级 省示范性 省级示范性 自治区级 直辖市级 省总工会 省总 河南省级 河南省总工会 河南省',
  municipal:
    '市级 市 地市级 地级市 地(市)级 市(地)级 市级示范 市级示范性 市总工会 市总 焦作市级 焦作市总工会 焦作市 盟级 州级 省辖市级',
  county:
    '县级 县 区级 区 县区级 县(区)级 县、区级 县市区级 县(市区)级 县(市、区)级 县、市、区级 县(市)区级 区县级 区(县)级 县(市)级 县级市 旗县级 经开区级 经开区 高新区级 高新区 示范区级 城乡一体化示范区级 县总工会 区总工会 县总 区总',
  unit: '基层单位 基层单位级 基层级 基层 单位级 公司级 企业级 厂级 厂矿级 矿级 集团公司级 子公司级 分公司级 车间级 院级 校级',
  group: '集团级 集团',
});
