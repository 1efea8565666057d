/** What a column of the benchmark register holds. */
export type ColumnKind = 'text' | 'name' | 'level' | 'date' | 'money' | 'count' | 'area' | 'yesNo' | 'plaque';

/** One of the thirty columns: header, kind, and whether a studio cannot do without it. */
export interface BenchColumn {
  readonly header: string;
  readonly kind: ColumnKind;
  readonly required: boolean;
}

const column = (header: string, kind: ColumnKind, required = false): BenchColumn => ({ header, kind, required });

/** The columns, in sheet order. */
export const COLUMNS: readonly BenchColumn[] = [
  column('序号', 'count'),
  column('所属县市区', 'text'),
  column('工作室名称', 'name', true),
  column('所在单位', 'text', true),
  column('单位性质', 'text'),
  column('带头人', 'text', true),
  column('性别', 'text'),
  column('出生年月', 'date'),
  column('学历', 'text'),
  column('政治面貌', 'text'),
  column('技术职称', 'text'),
  column('劳模称号', 'text'),
  column('级别', 'level', true),
  column('命名单位', 'text'),
  column('命名日期', 'date', true),
  column('命名文号', 'text'),
  column('创建时间', 'date'),
  column('申报日期', 'date'),
  column('成员总数', 'count'),
  column('场所面积', 'area'),
  column('牌匾尺寸', 'plaque'),
  column('经费投入', 'money'),
  column('补助标准', 'money'),
  column('已拨付', 'money'),
  column('拨付日期', 'date'),
  column('制度上墙', 'yesNo'),
  column('管理台账', 'yesNo'),
  column('创新项目数', 'count'),
  column('创新成果数', 'count'),
  column('备注', 'text'),
];

/** Index of a column by its header. */
export const columnAt = (header: string): number => COLUMNS.findIndex((candidate) => candidate.header === header);
