import { type Answer, firstOf, found, gap, together } from './answer';
import type { ResultEntry, Told } from './facts';
import type { AwardLevel, FormYear, PatentKind } from './form-field';
import { inWan, textUnder } from './from-header';
import { numberOf, textOf } from './from-register';
import { inYears } from './in-years';
import { registerCell, type StudioRecord } from './studio-record';

const LIST = 'results';

type Tell = (entries: readonly ResultEntry[], all: readonly ResultEntry[]) => Answer;

const inList = (
  list: 'results' | 'patents' | 'awards',
  { facts }: StudioRecord,
  years: readonly number[],
  tell: Tell,
): Answer => {
  const found = facts[list];
  return found
    ? inYears(list, found, years, (entries) => tell(entries, found.entries))
    : gap({ code: 'no-list', list });
};
const inResults = (record: StudioRecord, years: readonly number[], tell: Tell): Answer =>
  inList(LIST, record, years, tell);

const headerOf = ({ facts }: StudioRecord, list: 'results' | 'patents' | 'awards') => facts[list]?.header ?? null;

/* Where nothing was counted, the cells that were looked at are the source of the zero. */
const yearCells = (entries: readonly ResultEntry[]) => entries.map(({ year }) => year.cell);

/** Counts entries whose part says so. Without the column nobody knows; a text that cannot be read is asked about. */
const countWhere = <T>(
  record: StudioRecord,
  list: 'results' | 'patents' | 'awards',
  part: (entry: ResultEntry) => Told<T> | undefined,
  column: string,
  is: (value: T) => boolean,
): Answer =>
  inList(list, record, record.years, (entries, all) => {
    if (!all.some((entry) => part(entry))) return gap({ code: 'no-list-column', list, column }, headerOf(record, list));
    const told = entries.flatMap((entry) => part(entry) ?? []);
    const unclear = told.find(({ value, text }) => value === null && text !== '');
    if (unclear) return gap({ code: 'unreadable', value: unclear.text }, unclear.cell);
    const counted = told.filter(({ value }) => value !== null && is(value));
    const looked = told.length > 0 ? told.map(({ cell }) => cell) : yearCells(all);
    return found(counted.length, counted.length > 0 ? counted.map(({ cell }) => cell) : looked);
  });

const TWO_YEARS = /近(?:两|二|2)年/;

/* The register's own number of results counts only where its header says that it is of two years. */
const registered = (record: StudioRecord): Answer => {
  const column = record.register.columns.find(({ field }) => field === 'result.count');
  if (column && TWO_YEARS.test(column.header)) return numberOf(record, 'result.count', 'count');
  const [known] = textOf(record, 'result.count').candidates;
  const row = record.register.headerRows.at(-1);
  if (!column || !known || row === undefined) return gap({ code: 'no-list', list: LIST });
  const header = registerCell(record, { row, column: column.column });
  return gap({ code: 'period-unknown', value: String(known.value) }, header);
};

/** 创新成果: entries of two years, and the register's own number where it speaks of two years. */
export const resultCount = (record: StudioRecord): Answer => {
  const list = inResults(record, record.years, (entries, all) =>
    found(entries.length, yearCells(entries.length > 0 ? entries : all)),
  );
  const own = registered(record);
  return list.gap && list.gap.reason.code !== 'no-list' ? together(list, own) : together(own, list);
};

export const convertedCount = (record: StudioRecord): Answer =>
  countWhere(record, LIST, ({ converted }) => converted, '是否转化', Boolean);

/* A ledger of its own and a column among the results may tell of the same things: they are compared, never added. */
const comparedCount = (own: Answer, amongResults: Answer): Answer =>
  own.gap?.reason.code === 'no-list' ? amongResults : together(own, amongResults);

export const patentCount = (record: StudioRecord, kind: PatentKind): Answer => {
  const count = (list: 'patents' | 'results') =>
    countWhere(
      record,
      list,
      ({ patent }) => patent,
      '专利类别',
      (value) => value === kind,
    );
  return comparedCount(count('patents'), count('results'));
};
export const awardCount = (record: StudioRecord, level: AwardLevel): Answer => {
  const count = (list: 'awards' | 'results') =>
    countWhere(
      record,
      list,
      ({ award }) => award,
      '获奖等级',
      (value) => value === level,
    );
  return comparedCount(count('awards'), count('results'));
};

const HEADERS = { income: '创收金额', saving: '节资金额' } as const;

/** 创收金额 or 节资金额 of a year, in 万元. */
export const benefitOf = (record: StudioRecord, at: FormYear, part: 'income' | 'saving'): Answer =>
  inResults(record, [record.years[at]], (entries, all) => {
    if (!all.some((entry) => entry[part])) {
      return gap({ code: 'no-list-column', list: LIST, column: HEADERS[part] }, headerOf(record, LIST));
    }
    if (entries.length === 0) return found(0, yearCells(all));
    const told = entries.flatMap((entry) => entry[part] ?? []);
    const unclear = told.find(({ value, text }) => value === null && text !== '');
    if (unclear) return gap({ code: 'unreadable', value: unclear.text }, unclear.cell);
    const known = told.filter(({ value }) => value !== null);
    const [first] = told;
    if (known.length === 0) return gap({ code: 'blank' }, first?.cell ?? null);
    const total = known.reduce((sum, { value }) => sum + (value ?? 0), 0);
    return found(
      inWan(total),
      known.map(({ cell }) => cell),
    );
  });

/** 合计: what was earned and what was saved, once both are known. */
export const benefitTotal = (record: StudioRecord, at: FormYear): Answer => {
  const parts = [benefitOf(record, at, 'income'), benefitOf(record, at, 'saving')];
  const open = parts.find(({ candidates }) => candidates.length !== 1);
  if (open) return { candidates: [], gap: open.gap };
  const known = parts.flatMap(({ candidates }) => candidates);
  const yuan = known.reduce((sum, { value }) => sum + Math.round(Number(value) * 1_000_000), 0);
  return found(
    yuan / 1_000_000,
    known.flatMap(({ sources }) => sources),
  );
};

/** 社会效益: the register's own words, else those of the results of two years. */
export const socialBenefit = (record: StudioRecord): Answer => {
  const listed = inResults(record, record.years, (entries) => {
    const told = entries.flatMap(({ social }) => (social?.value ? [social] : []));
    const texts = [...new Set(told.map(({ value }) => value ?? ''))];
    if (texts.length === 0)
      return gap({ code: 'no-list-column', list: LIST, column: '社会效益' }, headerOf(record, LIST));
    return found(
      texts.join('；'),
      told.map(({ cell }) => cell),
    );
  });
  const column = textUnder(record, /社会效益/);
  return column ? firstOf(column, listed) : firstOf(listed, gap({ code: 'no-named-column', column: '社会效益' }));
};
