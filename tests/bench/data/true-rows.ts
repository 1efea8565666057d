import { pick, randomFrom } from './random';

/** A value in its plainest form: an ISO day, a number, a logical value, a text; null for a blank cell. */
export type Plain = string | number | boolean | null;

const SURNAMES = Array.from('王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗', (name) => `${name}某某`);
const COUNTIES = ['测试县', '试验区', '样本市', '示例县', '演示区', '练习县'];
const BODIES: Readonly<Record<string, string>> = {
  国家级: '中华全国总工会',
  省级: '省总工会',
  市级: '市总工会',
  县级: '县总工会',
};
const LEVELS = ['市级', '市级', '市级', '省级', '县级', '国家级'];
const AMOUNTS: Readonly<Record<string, number>> = { 国家级: 30000, 省级: 20000, 市级: 10000, 县级: 0 };
const MS_PER_DAY = 86_400_000;

const isoDay = (days: number): string => new Date(Date.UTC(2015, 2, 1) + days * MS_PER_DAY).toISOString().slice(0, 10);
const bornOn = (days: number): string => new Date(Date.UTC(1965, 0, 1) + days * MS_PER_DAY).toISOString().slice(0, 10);

/* A studio without a fault: days in order, the amount of its level. */
const faultless = (at: number, random: () => number): Plain[] => {
  const level = pick(random, LEVELS);
  const created = Math.floor(random() * 2500);
  const amount = AMOUNTS[level] ?? 0;
  const leader = pick(random, SURNAMES);
  return [
    at + 1,
    pick(random, COUNTIES),
    `测试${at + 1}厂${leader}技术创新工作室`,
    `测试机械厂第${Math.floor(random() * 3000)}分厂`,
    pick(random, ['国有企业', '民营企业', '事业单位']),
    leader,
    pick(random, ['男', '女']),
    bornOn(Math.floor(random() * 9000)),
    pick(random, ['本科', '大专', '硕士', '高中']),
    pick(random, ['中共党员', '群众', null]),
    pick(random, ['高级工程师', '工程师', '高级技师', null]),
    pick(random, ['市劳动模范', '省劳动模范', null]),
    level,
    BODIES[level] ?? null,
    isoDay(created + 120),
    `测工发〔${2015 + Math.floor(random() * 8)}〕${1 + Math.floor(random() * 90)}号`,
    isoDay(created),
    isoDay(created + 60),
    3 + Math.floor(random() * 25),
    20 + Math.floor(random() * 200),
    '60×40',
    1000 * Math.floor(random() * 50),
    amount,
    amount,
    isoDay(created + 180),
    true,
    random() < 0.9,
    1 + Math.floor(random() * 9),
    Math.floor(random() * 9),
    random() < 0.3 ? `第${at % 97}批次，资料齐全` : null,
  ];
};

/** How many rows carry a planted mistake. */
const FAULTY = 0.3;

type Fault = (row: Plain[]) => void;
const FAULTS: readonly Fault[] = [
  (row) => (row[2] = null),
  (row) => (row[3] = null),
  (row) => (row[12] = '特级'),
  (row) => (row[12] = null),
  (row) => (row[14] = null),
  (row) => (row[16] = '2024-01-15'),
  (row) => (row[18] = -3),
  (row) => (row[19] = 250_000),
  (row) => (row[20] = '80×60'),
  (row) => (row[23] = 55_000),
  (row) => (row[23] = -1000),
  (row) => (row[24] = '待定'),
];

/** The benchmark's studios in plain values; three in ten carry one mistake. The same in every run. */
export const trueRows = (count: number): Plain[][] => {
  const random = randomFrom(20150202);
  return Array.from({ length: count }, (_row, at) => {
    const row = faultless(at, random);
    if (random() < FAULTY) pick(random, FAULTS)(row);
    return row;
  });
};
