import type { CellScalar } from '../../src/host/model/types';

/** Rows of a sheet, the header first. */
export type SheetRows = readonly (readonly CellScalar[])[];
export type Sheets = Readonly<Record<string, SheetRows>>;

export const STUDIO = '江一苇劳模（工匠人才）创新工作室';
export const UNIT = '样板航务工程局有限公司';

/** Columns of a register that knows everything the form asks for, with the values of one studio. */
export const REGISTER_COLUMNS: Readonly<Record<string, CellScalar>> = {
  序号: 1,
  工作室名称: STUDIO,
  所在单位: UNIT,
  单位类型: '施工企业',
  推荐单位: '样板航务工程局工会',
  申报日期: '2018年5月10日',
  创建日期: '2015.3.18',
  命名单位: '样板省总工会',
  命名日期: '20160501',
  专业领域: '沉箱预制',
  工作室类型: '技术攻关、技能传授',
  成员总数: 20,
  '场所面积（㎡）': '86㎡',
  '2016年经费投入（万元）': 6.5,
  '2016年经费来源': '所在单位5万元；上级工会1.5万元',
  '2017年经费投入（万元）': '8',
  '2017年经费来源': '所在单位',
  领衔人: '江一苇',
  性别: '男',
  出生年月: '1972年1月15日',
  学历: '本科',
  民族: '汉族',
  政治面貌: '中共党员',
  '专业/工种': '港口航道',
  技术职称: '高级工程师',
  联系电话: '13800000000',
  获奖年份及荣誉称号: '2012年省劳动模范\n2016年全国五一劳动奖章',
  社会效益: '培训同类单位职工120人次',
  业绩简介: '攻克沉箱预制难题，'.repeat(120),
};

/** What differs from the first studio, by column. */
export type StudioChanges = Readonly<Record<string, CellScalar>>;
/** A register with these studios. */
export const registerRows = (...studios: readonly StudioChanges[]): SheetRows => {
  const columns = Object.keys(REGISTER_COLUMNS);
  return [
    columns,
    ...studios.map((studio) =>
      columns.map((column) => (column in studio ? (studio[column] ?? '') : (REGISTER_COLUMNS[column] ?? ''))),
    ),
  ];
};

/** A register without some columns. */
export const withoutColumns = (rows: SheetRows, ...columns: readonly string[]): SheetRows => {
  const dropped = columns.map((column) => rows[0]?.indexOf(column));
  return rows.map((row) => row.filter((_, index) => !dropped.includes(index)));
};

/** `count` members of a studio. */
export const memberRows = (count: number, studio = STUDIO, unit = UNIT): SheetRows => [
  ['工作室名称', '所在单位', '姓名', '性别', '出生年月', '学历', '技术职称', '所在部门', '主要分工'],
  ...Array.from({ length: count }, (_, index) => [
    studio,
    unit,
    `成员${'甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉'[index] ?? index}`,
    index % 2 ? '男' : '女',
    `19${70 + index}0${1 + (index % 9)}`,
    '本科',
    '工程师',
    '技术中心',
    '方案编制',
  ]),
];

/** Results of four kinds in the form's two years, and one before them that no field counts. */
export const RESULTS: SheetRows = [
  [
    '工作室名称',
    '所在单位',
    '成果名称',
    '完成日期',
    '是否转化',
    '专利类别',
    '获奖等级',
    '创收金额（万元）',
    '节资金额（万元）',
  ],
  [STUDIO, UNIT, '模板改进', '2016-05-01', '是', '实用新型', '省部级', 12.5, 6],
  [STUDIO, UNIT, '耙头改进', '2016-09-01', '否', '发明', '国家级', '', 7.25],
  [STUDIO, UNIT, '摊铺控制', '2017-03-01', '√', '实用新型', '地市级', 30, ''],
  [STUDIO, UNIT, '施工工法', '2017-06-01', '是', '无', '无', 0, 2],
  [STUDIO, UNIT, '往年成果', '2015-06-01', '是', '发明', '国际', 99, 99],
];

/** Promotions and honours: one person in two rows, one row before the two years. */
export const DEVELOPMENT: SheetRows = [
  ['工作室名称', '所在单位', '姓名', '日期', '晋升等级', '荣誉称号'],
  [STUDIO, UNIT, '成员甲', '2016-06-30', '高级技师', ''],
  [STUDIO, UNIT, '成员乙', '2017-06-30', '技师', '企业劳动模范'],
  [STUDIO, UNIT, '成员丙', '2017-07-01', '高级工程师', ''],
  [STUDIO, UNIT, '成员甲', '2017-12-01', '', '省劳动模范'],
  [STUDIO, UNIT, '成员丁', '2015-12-01', '技师', ''],
];

/** A workbook in which nothing is missing for the first studio's form of 2016 and 2017. */
export const COMPLETE: Sheets = {
  登记表: registerRows({}),
  成员名单: memberRows(5),
  创新成果台账: RESULTS,
  成员发展台账: DEVELOPMENT,
};
