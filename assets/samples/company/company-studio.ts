import { daysAfter } from '../serial-day';

/** One row of the company's register; a day written 2019-10-18 is a real date in the sheet. */
export interface CompanyStudio {
  readonly name: string;
  readonly unit: string;
  readonly unitType: string;
  readonly leader: string;
  readonly honour: string;
  readonly skill: string;
  readonly field: string;
  readonly kind: string;
  readonly created: string | number;
  readonly body: string;
  readonly named: string | number;
  readonly members: string | number;
  readonly area: string | number;
  readonly fund: number;
  readonly projects: number;
  readonly results: number;
  readonly applied: string | number;
  readonly copies: string | number;
  readonly electronic: string;
  readonly reviewed: string | number;
  readonly subsidy: string | number;
  readonly paidOn: string | number;
  readonly note: string;
}

export const STUDIO_COUNT = 20;
/* Ten a year. */
const BATCHES = ['2019-10-18', '2020-11-06'];
const LEADERS = (
  '船砥柱 陆行舟 桥飞虹 隧通途 港听涛 沙疏浚 石坚壁 轨平直 浪逐沙 灯守夜 ' +
  '锚定海 帆乘风 塔望远 缆系岸 墩立水 梁跨江 岸护堤 砼成形 测量山 图设计'
).split(' ');
const UNITS =
  '示例航务工程局 测试航道局 样板公路工程局 演示隧道工程公司 模拟港湾建设公司 虚构桥梁工程公司 示例勘察设计院 测试疏浚公司 样板装备制造公司 演示城市建设公司'.split(
    ' ',
  );
const HONOURS = ['全国五一劳动奖章', '省劳动模范', '中央企业劳动模范', '全国技术能手', '集团金牌工人'];
const FIELDS = [
  '沉箱预制',
  '疏浚施工',
  '路面养护',
  '盾构掘进',
  '码头施工',
  '桥梁架设',
  '勘察测量',
  '吹填造陆',
  '机电安装',
  '市政管网',
];
const KINDS = ['技术攻关', '技能传授', '窗口服务'];

const of = <T>(list: readonly T[], index: number): T => list[index % list.length]!;

/** The studio at that place as it should be written. */
export const plainCompanyStudio = (index: number): CompanyStudio => {
  const named = BATCHES[Math.floor(index / 10)]!;
  const year = named.slice(0, 4);
  const leader = of(LEADERS, index);
  return {
    name: index < 10 && index % 5 === 3 ? `${of(FIELDS, index)}劳模创新工作室` : `${leader}劳模（工匠人才）创新工作室`,
    unit: of(UNITS, index),
    unitType: index % 10 === 6 ? '设计企业' : index % 10 === 8 ? '装备企业' : '施工企业',
    leader,
    honour: of(HONOURS, index),
    skill: index % 2 === 0 ? '高级技师' : '技师',
    field: of(FIELDS, index),
    kind: of(KINDS, index),
    created: daysAfter(named, -500 - 29 * (index % 8)),
    body: '中国交建工会联合会',
    named,
    members: 5 + ((index * 7) % 9),
    area: 24 + ((index * 11) % 60),
    fund: 60000 + 5000 * (index % 9),
    projects: 1 + (index % 4),
    results: 1 + (index % 3),
    applied: `${year}-05-${10 + (index % 15)}`,
    copies: 2,
    electronic: '√',
    reviewed: `${year}-07-${10 + (index % 18)}`,
    subsidy: 50000,
    paidOn: daysAfter(named, 35 + (index % 12)),
    note: '',
  };
};
