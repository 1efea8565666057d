import { levelWords } from '../level-words';

/**
 * Words for who named a studio, as seen from a district of Shanghai: 市级 there is of provincial rank. 局级, 系统级 and
 * 行业级 are left out: a trade may stand beside the district or beside the city.
 */
export const YANGPU_LEVEL_WORDS = levelWords({
  national: '国家级 国家 全国级 全国 全国示范性 国家级示范性 全国总工会支持建设 全国总工会 中华全国总工会 全总',
  provincial:
    '市级 市 上海市级 上海市 市总工会 市总 上海市总工会 市级示范 市级示范性 省级 省 省市级 省(市)级 省部级 省(部)级 直辖市级 自治区级',
  municipal: '地市级 地级市 地(市)级 州级 盟级',
  county:
    '区级 区 杨浦区级 杨浦区 杨浦区总工会 区总工会 区总 县级 区县级 区(县)级 县区级 县(区)级 县市区级 县(市、区)级',
  unit: '基层单位 基层单位级 基层级 基层 单位级 公司级 企业级 集团级 集团公司级 街道级 街镇级 镇级 厂级 院级 校级',
});
