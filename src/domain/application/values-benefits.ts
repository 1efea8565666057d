import { type Answer, firstOf, found, gap } from './answer';
import type { FormYear } from './form-field';
import { inWan, textUnder } from './from-header';
import { inResults, noColumn, partsOf, unclearIn, yearCells } from './in-results';
import type { StudioRecord } from './studio-record';

const HEADERS = { income: '创收金额', saving: '节资金额' } as const;

/** 创收金额 or 节资金额 of a year, in 万元. */
export const benefitOf = (record: StudioRecord, at: FormYear, part: 'income' | 'saving'): Answer =>
  inResults(record, [record.years[at]], (entries, all) => {
    const told = partsOf(entries, all, (entry) => entry[part]);
    if (!told) return noColumn(record, 'results', HEADERS[part]);
    if (told.length === 0) return found(0, yearCells(all));
    const unclear = unclearIn(told);
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
    if (texts.length === 0) return noColumn(record, 'results', '社会效益');
    return found(
      texts.join('；'),
      told.map(({ cell }) => cell),
    );
  });
  const column = textUnder(record, /社会效益/);
  return column ? firstOf(column, listed) : firstOf(listed, gap({ code: 'no-named-column', column: '社会效益' }));
};
