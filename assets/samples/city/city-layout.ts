import type { CityStudio } from './city-studio';
import { COUNTIES } from './city-studio';

export const HEADER_ROWS = [3, 4] as const;
const FIRST_ROW = 5;

/** A column: its heading, where its value comes from, its width in characters and how it is set. */
export interface CityColumn {
  readonly heading: string;
  readonly of: keyof CityStudio | 'seq' | 'county.name';
  readonly width: number;
  readonly align: 'left' | 'center' | 'right';
}

const column = (heading: string, of: CityColumn['of'], width: number, align: CityColumn['align'] = 'center') => ({
  heading,
  of,
  width,
  align,
});

/** The columns from A on; 应拨付, 已拨付 and 拨付日期 stand under 补助资金. */
export const COLUMNS: readonly CityColumn[] = [
  column('序号', 'seq', 6),
  column('所属县市区', 'county.name', 11),
  column('工作室名称', 'name', 40, 'left'),
  column('所在单位', 'unit', 24, 'left'),
  column('带头人', 'leader', 10),
  column('技术职称', 'title', 13),
  column('模式', 'mode', 9),
  column('级别', 'level', 9),
  column('命名单位', 'body', 19),
  column('创建时间', 'created', 14),
  column('命名时间', 'named', 23),
  column('成员人数', 'members', 10),
  column('牌匾规格', 'plaque', 14),
  column('应拨付', 'entitled', 12, 'right'),
  column('已拨付', 'paid', 12, 'right'),
  column('拨付日期', 'paidOn', 14),
  column('县区配套资金（元）', 'county', 19, 'right'),
  column('联系电话', 'phone', 15),
  column('备注', 'note', 22, 'left'),
];

/** Column number from one of a value. */
export const columnOf = (of: CityColumn['of']): number => COLUMNS.findIndex((item) => item.of === of) + 1;

/** A county's rows: its title, its studios, its subtotal. */
export interface CountyBlock {
  readonly name: string;
  readonly first: number;
  readonly titleRow: number;
  readonly studioRows: readonly number[];
  readonly subtotalRow: number;
}

/** Where each county stands in the sheet. */
export const blocks = (): CountyBlock[] => {
  let row = FIRST_ROW;
  let first = 0;
  return COUNTIES.map(([name, studios]) => {
    const titleRow = row;
    const studioRows = Array.from({ length: studios }, (_, index) => titleRow + 1 + index);
    const block = { name, first, titleRow, studioRows, subtotalRow: titleRow + studios + 1 };
    row = block.subtotalRow + 1;
    first += studios;
    return block;
  });
};

/** Sheet row of the studio at that place of the register. */
export const rowOf = (index: number): number => blocks().flatMap(({ studioRows }) => studioRows)[index] ?? 0;
