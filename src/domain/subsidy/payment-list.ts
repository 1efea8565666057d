import type { Grid } from '../cell/grid';
import { compactText } from '../cell/normalise-text';
import type { Field } from '../register/field';
import { readStudios } from '../register/read-studios';
import { recognizeRegister } from '../register/recognize-register';
import type { Register } from '../register/register';
import type { Studio } from '../register/studio';
import type { Policy } from '../policies/policy';

/** A sheet that lists payments, a row each, read with the same readers as the register. */
export interface PaymentList {
  readonly sheet: string;
  readonly grid: Grid;
  readonly register: Register;
  readonly rows: readonly Studio[];
}

/* What only a register tells: a list with such columns is one, perhaps of another year. */
const OF_REGISTERS: ReadonlySet<Field | null> = new Set<Field | null>([
  'naming.date',
  'naming.body',
  'studio.created',
  'studio.memberCount',
  'studio.mode',
  'leader.title',
  'leader.honour',
  'leader.category',
  'site.kind',
  'site.area',
  'plaque.size',
  'plaque.date',
  'project.count',
  'result.count',
]);
const PAYS = /拨付|拨款|补助|补贴|扶持|奖补|发放|到账|下拨|划拨/;
const SPENDS = /用途|支出|开支|列支|报销|摘要|购置/;
/* A register of another year tells the same payments again; a calculation is no payment. */
const REGISTER = /台[账帐]|登记表|名册|一览表|汇总表/;
const WORKED_OUT = /测算|差异|预算|计划|申请/;
const PLAIN_AMOUNT = /^(?:本次|本期|实际|实发)?(?:金额|数额|款额|钱数)$/;

const headerOf = (header: string): string => compactText(header).replace(/\(.*\)$/, '');

/* 金额 says whose money only together with what else the sheet says. */
const withAmount = (grid: Grid, register: Register, policy: Policy): Register => {
  if (register.columns.some(({ field }) => field === 'subsidy.amount')) return register;
  const plain = register.columns.find(({ header }) => PLAIN_AMOUNT.test(headerOf(header)));
  if (!plain) return register;
  const choices = new Map<number, Field | null>([[plain.column, 'subsidy.amount']]);
  return recognizeRegister(grid, { required: [], levelWords: policy.levelWords, choices }) ?? register;
};

const titlesOf = ({ sheet, values }: Grid, { headerRows }: Register): string =>
  [sheet, ...values.slice(0, headerRows[0] ?? 0).flat()].map(String).join(' ');

/* Names and amounts, by columns or by its title a list of payments, and neither a register nor a list of spendings. */
const isPayments = (grid: Grid, { columns, ...register }: Register): boolean => {
  const fields = new Set(columns.map(({ field }) => field));
  if (!fields.has('studio.name') || !fields.has('subsidy.amount')) return false;
  if (columns.some(({ field }) => OF_REGISTERS.has(field))) return false;
  if (columns.some(({ header }) => SPENDS.test(header))) return false;
  const titles = titlesOf(grid, { columns, ...register });
  if (SPENDS.test(titles) || WORKED_OUT.test(titles)) return false;
  if (REGISTER.test(titles) && !PAYS.test(titles)) return false;
  return fields.has('subsidy.date') || fields.has('subsidy.payer') || PAYS.test(titles);
};

/** Reads a sheet as a list of payments; null when it is none. The first rows are enough to tell. */
export const paymentList = (grid: Grid, policy: Policy): PaymentList | null => {
  const first = recognizeRegister(grid, { required: [], levelWords: policy.levelWords });
  if (!first) return null;
  const register = withAmount(grid, first, policy);
  if (!isPayments(grid, register)) return null;
  return { sheet: grid.sheet, grid, register, rows: readStudios(grid, register, policy) };
};
