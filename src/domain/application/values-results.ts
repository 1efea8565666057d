import { type Answer, found, gap, together } from './answer';
import type { ResultEntry, Told } from './facts';
import type { AwardLevel, PatentKind } from './form-field';
import { numberOf, textOf } from './from-register';
import { inList, inResults, noColumn, partsOf, type ResultList, unclearIn, yearCells } from './in-results';
import { registerCell, type StudioRecord } from './studio-record';

/** Counts entries whose part says so. Without the column nobody knows; a text that cannot be read is asked about. */
const countWhere = <T>(
  record: StudioRecord,
  list: ResultList,
  part: (entry: ResultEntry) => Told<T> | undefined,
  column: string,
  is: (value: T) => boolean,
): Answer =>
  inList(list, record, record.years, (entries, all) => {
    const told = partsOf(entries, all, part);
    if (!told) return noColumn(record, list, column);
    const unclear = unclearIn(told);
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
  if (!column || !known || row === undefined) return gap({ code: 'no-list', list: 'results' });
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
  countWhere(record, 'results', ({ converted }) => converted, '是否转化', Boolean);

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
