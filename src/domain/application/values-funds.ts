import type { SourceCell } from './source-cell';
import { type Answer, firstOf, found, gap, together } from './answer';
import type { FundEntry } from './facts';
import type { FormYear } from './form-field';
import { columnsNamed, inWan, moneyUnder, textUnder } from './from-header';
import { textOf } from './from-register';
import { registerCell, type StudioRecord } from './studio-record';
import { inYears } from './in-years';

const NOT_PUT_IN = '(?!.*(?:补助|补贴|支出|使用|来源|专项))';
const amountHeader = (year: number): RegExp => new RegExp(`^${NOT_PUT_IN}.*${year}年?度?.*(?:经费|投入)`);
const sourceHeader = (year: number): RegExp => new RegExp(`${year}年?度?.*来源`);

const sum = (amounts: readonly number[]): number => amounts.reduce((total, amount) => total + amount, 0);

const saysYear = ({ register }: StudioRecord, name: 'fund.amount' | 'fund.source'): boolean =>
  /(?:19|20)\d{2}/.test(register.columns.find(({ field }) => field === name)?.header ?? '');

/* A column that counts money without a year is no answer: it says so, and where the year would have to stand. */
const withoutYear = (record: StudioRecord, year: number): Answer => {
  const [known] = saysYear(record, 'fund.amount') ? [] : textOf(record, 'fund.amount').candidates;
  if (!known) return gap({ code: 'no-named-column', column: `${year}年经费投入` });
  return gap({ code: 'period-unknown', value: String(known.value) }, headerCell(record));
};

const headerCell = (record: StudioRecord): SourceCell | null => {
  const column = record.register.columns.find(({ field }) => field === 'fund.amount');
  const row = record.register.headerRows.at(-1);
  return column && row !== undefined ? registerCell(record, { row, column: column.column }) : null;
};

const listed = (record: StudioRecord, year: number, tell: (entries: readonly FundEntry[]) => Answer): Answer => {
  const { funds } = record.facts;
  return funds ? inYears('funds', funds, [year], tell) : gap({ code: 'no-list', list: 'funds' });
};

const total = (entries: readonly FundEntry[]): Answer => {
  const open = entries.find(({ amount }) => amount.value === null);
  if (open) return gap({ code: 'unclear-entries', list: 'funds', count: 1 }, open.amount.cell);
  if (entries.length === 0) return gap({ code: 'not-in-list', list: 'funds' });
  return found(
    inWan(sum(entries.map(({ amount }) => amount.value ?? 0))),
    entries.map(({ amount }) => amount.cell),
  );
};

/** 投入金额 of a year, in 万元. */
export const fundAmount = (record: StudioRecord, at: FormYear): Answer => {
  const year = record.years[at];
  const column = moneyUnder(record, amountHeader(year));
  const list = listed(record, year, total);
  if (!column) return list.candidates.length > 0 ? list : firstGap(withoutYear(record, year), list);
  return together(column, list);
};

/* A list that is there explains a gap better than a column that is not. */
const firstGap = (column: Answer, list: Answer): Answer =>
  list.gap?.reason.code === 'no-list' || column.gap?.reason.code === 'period-unknown' ? column : list;

const amounts = (entries: readonly FundEntry[]): Answer => {
  const bySource = new Map<string, number>();
  for (const { source, amount } of entries) {
    if (source?.value) bySource.set(source.value, (bySource.get(source.value) ?? 0) + (amount.value ?? 0));
  }
  const cells = entries.flatMap(({ source }) => (source?.value ? [source.cell] : []));
  const [first] = entries;
  if (cells.length < entries.length || bySource.size === 0) {
    const blank = entries.find(({ source }) => source && source.value === null)?.source;
    if (blank) return gap({ code: 'blank' }, blank.cell);
    return first
      ? gap({ code: 'no-list-column', list: 'funds', column: '经费来源' })
      : gap({ code: 'not-in-list', list: 'funds' });
  }
  const [only] = bySource.keys();
  const text = [...bySource].map(([name, yuan]) => `${name}${inWan(yuan)}万元`).join('；');
  return found(bySource.size === 1 ? (only ?? '') : text, cells);
};

/** 经费来源 of a year; two and more with their amounts, as instruction 3 asks. */
export const fundSource = (record: StudioRecord, at: FormYear): Answer => {
  const year = record.years[at];
  const list = listed(record, year, amounts);
  if (list.candidates.length > 0) return list;
  const column = textUnder(record, sourceHeader(year));
  if (column) return column;
  // One column for the source stands for every year the register has amounts of.
  const dated = columnsNamed(record, amountHeader(year)).length > 0;
  if (dated && saysYear(record, 'fund.source')) return gap({ code: 'no-named-column', column: `${year}年经费来源` });
  return dated ? firstOf(textOf(record, 'fund.source'), list) : firstGap(withoutYear(record, year), list);
};
