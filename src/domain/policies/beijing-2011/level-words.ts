import { levelWords } from '../level-words';

/**
 * Words for who named a studio, as seen from Beijing: 市级 is of provincial rank there. Bureaus, groups and companies
 * recommend beside the districts and are units here.
 */
export const BEIJING_LEVEL_WORDS = levelWords({
  national: '国家级 国家 全国级 全国 全国示范性 国家级示范性 全国总工会支持建设 全国总工会 中华全国总工会 全总',
  provincial:
    '市级 市 北京市级 北京市 市总工会 市总 北京市总工会 市级示范 市级示范性 首都 省级 省 省部级 省(部)级 直辖市级 自治区级',
  municipal: '地市级 地级市 地(市)级 州级 盟级',
  county: '区级 区 区县级 区(县)级 区、县级 县级 县 县区级 县(区)级 区总工会 区总',
  unit: '局级 集团级 集团公司级 公司级 企业级 单位级 基层单位 基层单位级 基层级 基层 区县局级 局(集团)级 厂级 院级 校级',
});
