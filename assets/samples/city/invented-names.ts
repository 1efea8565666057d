/* Nobody is called like this on purpose: surnames go with solar terms, plants, weather and tools. */
const SURNAMES =
  '王李张赵陈刘杨黄周吴徐孙马朱胡林郭何高罗郑梁谢宋唐许韩冯邓曹彭曾肖田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪廖';
const GIVEN = (
  '立春 雨水 惊蛰 春分 清明 谷雨 立夏 小满 砚 芒种 夏至 小暑 大暑 立秋 处暑 白露 秋分 钧 寒露 霜降 立冬 小雪 大雪 冬至 小寒 大寒 榫 ' +
  '青松 翠竹 红梅 白杨 银杏 丹桂 海棠 紫薇 玉兰 石榴 帆 金菊 木棉 朝霞 晚晴 长风 远山 清泉 枫 明月 北辰 星河 云帆 初雪 晓钟 新雨 岩 ' +
  '磐石 铁砧 量尺 罗盘 算珠 墨斗'
).split(' ');

/** Sixty people who do not exist. */
export const PEOPLE: readonly string[] = Array.from(SURNAMES, (surname, index) => surname + (GIVEN[index] ?? '某某'));

const BRANDS = '测试 示例 样板 演示 模拟 虚构'.split(' ');
const TRADES = (
  '机械厂 化工有限公司 纺织有限公司 轴承有限公司 水泥有限公司 供热公司 自来水公司 公共交通公司 人民医院 职业学校 ' +
  '食品有限公司 制药有限公司 造纸有限公司 玻璃有限公司 电力服务公司 环卫处 建筑安装公司 铝材有限公司 轮胎厂 陶瓷厂'
).split(' ');

/** Sixty units that do not exist, each once. */
export const UNITS: readonly string[] = Array.from(
  { length: 60 },
  (_, index) => `${BRANDS[index % BRANDS.length] ?? ''}${TRADES[index % TRADES.length] ?? ''}`,
);
