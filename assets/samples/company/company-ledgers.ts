import { isIsoDay, serialDay } from '../serial-day';
import { SheetBuilder, columnName } from '../writer/sheet-builder';
import type { SheetSpec, StyleSpec } from '../writer/sheet-spec';
import { HEADER, bodyStyle } from './company-styles';
import type { CompanyStudio } from './company-studio';

type Value = string | number;
interface Ledger {
  readonly name: string;
  readonly columns: readonly (readonly [heading: string, width: number])[];
  readonly rows: (studio: CompanyStudio, index: number) => readonly (readonly Value[])[];
}

const day = (year: number, month: number, date: number): string =>
  `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
const SURNAMES = '江河湖海山川林木风云雷雨';
const person = (index: number, place: number): string =>
  `${SURNAMES[(index + place * 5) % SURNAMES.length] ?? '某'}${'一二三四五六'[place] ?? '某'}工`;

const WORK = ['技术攻关', '技能培训', '导师带徒', '合理化建议', '成果展示'];
const DUTIES = ['方案编制', '现场试验', '数据记录', '材料采购', '资料归档', '培训组织'];

/* Gaps on purpose: no activities for the third, no results for the sixth, a bonus among the spending of the tenth. */
const LEDGERS: readonly Ledger[] = [
  {
    name: '成员名单',
    columns: [
      ['工作室名称', 34],
      ['姓名', 12],
      ['性别', 8],
      ['出生年月', 12],
      ['学历', 12],
      ['技术职称', 14],
      ['所在部门', 16],
      ['主要分工', 16],
    ],
    rows: ({ name }, index) =>
      Array.from({ length: 4 }, (_, place) => [
        name,
        person(index, place),
        (index + place) % 3 === 0 ? '女' : '男',
        `${1972 + ((index * 3 + place * 7) % 25)}${String(1 + ((index + place) % 12)).padStart(2, '0')}`,
        place % 2 === 0 ? '本科' : '大专',
        place === 0 ? '高级工程师' : '技师',
        place % 2 === 0 ? '工程部' : '技术中心',
        DUTIES[(index + place) % DUTIES.length] ?? '',
      ]),
  },
  {
    name: '创建活动台账',
    columns: [
      ['日期', 14],
      ['工作室名称', 34],
      ['活动类型', 14],
      ['活动内容', 36],
      ['参加人数', 10],
      ['佐证材料', 18],
    ],
    rows: ({ name, field }, index) =>
      index === 2
        ? []
        : [3, 9].map((month, place) => [
            day(2020, month, 5 + index),
            name,
            WORK[(index + place) % WORK.length] ?? '',
            `${field}${place === 0 ? '难题会诊' : '经验交流会'}`,
            8 + ((index + place) % 12),
            place === 0 ? '照片、签到表' : index % 4 === 1 ? '' : '会议纪要',
          ]),
  },
  {
    name: '创新成果台账',
    columns: [
      ['工作室名称', 34],
      ['成果名称', 32],
      ['成果类型', 14],
      ['完成日期', 14],
      ['认定部门', 24],
      ['专利类别', 12],
      ['创收金额（万元）', 18],
      ['节资金额（万元）', 18],
    ],
    rows: ({ name, field }, index) =>
      index === 5
        ? []
        : [
            [
              name,
              `${field}工艺改进`,
              '技术革新',
              day(2020, 1 + (index % 12), 20),
              index % 7 === 3 ? '' : '省交通运输协会',
              index % 3 === 0 ? '实用新型' : '',
              index % 5 === 0 ? 12.5 : 0,
              6 + (index % 9),
            ],
          ],
  },
  {
    name: '成员发展台账',
    columns: [
      ['工作室名称', 34],
      ['姓名', 12],
      ['日期', 14],
      ['晋升等级', 16],
      ['荣誉', 20],
    ],
    rows: ({ name }, index) =>
      index % 2 === 1
        ? []
        : [[name, person(index, 1), day(2020, 6, 30), '高级技师', index % 4 === 0 ? '企业劳动模范' : '']],
  },
  {
    name: '经费使用台账',
    columns: [
      ['日期', 14],
      ['工作室名称', 34],
      ['摘要', 28],
      ['支出类别', 14],
      ['金额（元）', 14],
      ['凭证号', 14],
    ],
    rows: ({ name, field }, index) => [
      [day(2020, 4, 8 + index), name, `${field}试验器材`, '设备购置', 12000 + 500 * index, `记-${101 + index}`],
      index === 9
        ? [day(2020, 12, 25), name, '年终奖金', '奖金津贴', 6000, `记-${301 + index}`]
        : [day(2020, 10, 8 + index), name, '成果资料印制', '成果推广', 3000, `记-${201 + index}`],
    ],
  },
];

const put = (sheet: SheetBuilder, row: number, column: number, value: Value): void => {
  const isDay = isIsoDay(value);
  const style: StyleSpec = bodyStyle(typeof value === 'number' ? 'right' : 'left', isDay ? 'yyyy-mm-dd' : undefined);
  sheet.put(row, column, isDay ? serialDay(value) : value, style);
};

const buildLedger = ({ name, columns, rows }: Ledger, studios: readonly CompanyStudio[]): SheetSpec => {
  const sheet = new SheetBuilder(columns.map(([, width]) => width));
  columns.forEach(([heading], index) => sheet.put(1, index + 1, heading, HEADER));
  sheet.height(1, 26);
  const values = studios.flatMap((studio, index) => rows(studio, index));
  values.forEach((cells, row) => cells.forEach((value, column) => put(sheet, row + 2, column + 1, value)));
  const area = `A1:${columnName(columns.length)}${values.length + 1}`;
  const print = { paper: 9, landscape: true, area, titleRows: '1:1', footer: '&C&A　第 &P 页' } as const;
  return sheet.build(name, print, { freeze: 'A2', filter: area });
};

/** The ledgers that go with the register, one sheet each. */
export const companyLedgers = (studios: readonly CompanyStudio[]): SheetSpec[] =>
  LEDGERS.map((ledger) => buildLedger(ledger, studios));
