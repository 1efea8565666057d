import { levelWords } from '../level-words';

/** Words for who named a studio, as seen from the group company. Its bureaus and companies are its units. */
export const CCCC_LEVEL_WORDS = levelWords({
  national: '国家级 国家 全国级 全国 全国示范性 国家级示范性 全国总工会支持建设 全国总工会 中华全国总工会 全总',
  provincial: '省级 省 省部级 省(部)级 省、部级 省示范性 省级示范性 自治区级 直辖市级 省总工会 省总',
  municipal: '市级 市 地市级 地级市 地(市)级 市级示范 市级示范性 市总工会 市总 盟级 州级',
  county: '县级 县 区级 区 县区级 县(区)级 县(市、区)级 县市区级 区县级 经开区级 高新区级 新区级',
  unit: '公司级 局级 处级 二级单位 二级单位级 二级公司级 三级公司级 子公司级 分公司级 项目部级 项目级 基层单位 基层级 企业级 单位级 院级 厂级',
  group:
    '集团级 集团 集团公司级 中国交建 中国交建级 中交集团 中交集团级 中国交建集团 中交级 总部级 中国交建工会联合会 工会联合会',
});
