import { headerKey } from '../register/header-text';
import type { Register, RegisterColumn } from '../register/register';

/** A column with a further payment of each studio, and the one with its day. */
export interface FurtherColumn {
  readonly column: number;
  /** Yuan that one unit of a number stands for. */
  readonly unit: 1 | 10000;
  readonly dateColumn: number | null;
}

/* 第二批拨付, 追加补助金额, 2019年拨付: which payment it is, and that it is one. Nothing that names another body. */
const WHICH = '(第?[一二三四五六1-6][次批期笔]|[首末][次批期笔]|追加|补充|余款|尾款|20\\d{2}年度?)';
const PAID = '(?:已?拨付|实拨|拨款|下拨|划拨|发放|到账|补助|补贴)?';
const AMOUNT = new RegExp(`^${WHICH}的?(?:市总(?:工会)?)?${PAID}(?:金额|资金|经费|款项?|数额?)?$`);
const AMOUNT_BEHIND = new RegExp(`^(?:拨付|拨款|补助|补贴)(?:金额|资金)?\\(${WHICH}\\)$`);
const DAY = new RegExp(`^${WHICH}的?(?:拨付|拨款|下拨|划拨|发放|到账|补助|补贴|支付)?(?:日期|时间)$`);
const SAYS_PAID = /拨|发放|到账|补助|补贴|款/;

const leafOf = ({ header }: RegisterColumn): string => headerKey(header.split('/').at(-1) ?? '');
const parentSays = ({ header }: RegisterColumn): boolean => SAYS_PAID.test(header);

const which = (column: RegisterColumn): string | null => {
  const key = leafOf(column);
  const found = AMOUNT.exec(key) ?? AMOUNT_BEHIND.exec(key);
  return found && parentSays(column) ? (found[1] ?? null) : null;
};

/** Columns of a register that tell payments besides the one column for the amount paid: one by one, instalments add up. */
export const furtherColumns = ({ columns }: Register): FurtherColumn[] => {
  const days = new Map(columns.map((column) => [DAY.exec(leafOf(column))?.[1], column.column]));
  return columns.flatMap((column) => {
    const one = column.field === null ? which(column) : null;
    return one === null ? [] : [{ column: column.column, unit: column.unit, dateColumn: days.get(one) ?? null }];
  });
};

const known = new WeakMap<Register, boolean>();

/** True when the register has such columns; looked for once. */
export const hasFurtherColumns = (register: Register): boolean => {
  const before = known.get(register);
  if (before !== undefined) return before;
  const has = furtherColumns(register).length > 0;
  known.set(register, has);
  return has;
};
