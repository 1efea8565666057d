import { yearOf } from '../cell/serial-day';
import { awardLevelOf, gradeOf, honourOf, patentsIn } from './fact-words';
import { type Ledger, type LedgerRow } from './ledger';
import { RowIndex, type LedgerBook } from './ledger-book';
import type { LedgerCell } from './ledger-cell';
import {
  AWARD_LEVELS,
  GRADES,
  HONOURS,
  PATENT_KINDS,
  type DevelopmentFact,
  type FundFact,
  type MemberFact,
  type StudioFacts,
  type YearFacts,
} from './ledger-facts';
import type { LedgerKind } from './ledger-kind';
import { LEDGER_KINDS } from './ledger-kind';
import { projectRows, trainingRows } from './project-rows';
import { firstField, sumCounts, sumMoney, tallyKinds, tallyRows } from './tally';

/** The one calendar year a row speaks of; null when it speaks of none or of several. */
export const rowYear = (row: LedgerRow): number | null => {
  const when = row.when();
  if (!when) return null;
  const year = yearOf(when.first);
  return year === yearOf(when.last) ? year : null;
};

const member = (row: LedgerRow): MemberFact => ({
  name: row.text('person'),
  sex: row.text('sex'),
  birth: row.text('birth'),
  education: row.text('education'),
  title: row.text('jobTitle') || row.text('grade'),
  department: row.text('department'),
  duty: row.text('duty'),
  cell: row.cell('person'),
});

const development = (row: LedgerRow): DevelopmentFact => ({
  name: row.text('person'),
  date: row.text('date'),
  grade: row.text('grade'),
  honour: row.text('honour'),
  cell: row.cell('person'),
});

const isReceipt = (row: LedgerRow): boolean => (row.money('received').value ?? 0) > 0;

const fund = (row: LedgerRow): FundFact => ({
  source: row.text(firstField(row, ['source', 'title'])),
  amount: row.money('received').value,
  cell: row.cell('received'),
});

const filled = (row: LedgerRow, field: 'grade' | 'honour' | 'socialBenefit'): boolean =>
  !/^(?:无|没有|\/|-|—|否|0)?$/.test(row.text(field));

const isConverted = (row: LedgerRow): boolean => {
  const { value, problem } = row.yesNo('converted');
  return value === true || (value === null && problem !== null && row.text('converted') !== '');
};

const patents = (own: readonly LedgerRow[], results: readonly LedgerRow[]) => {
  const numbers = new Set(own.map((row) => row.text('patentNo')).filter((number) => number !== ''));
  const others = results.filter((row) => !numbers.has(row.text('patentNo')));
  return [...own, ...others].flatMap((row) =>
    patentsIn(row.text('patentKind') || (row.ledger.kind === 'patents' ? row.text('title') : '')).map((patent) => ({
      ...patent,
      cell: row.cell(firstField(row, ['patentKind', 'title'])),
    })),
  );
};

const awards = (own: readonly LedgerRow[], results: readonly LedgerRow[]) =>
  [...own, ...results.filter((row) => !/^(?:无|没有|\/|-|—|否|0)?$/.test(row.text('awardLevel')))].map((row) => {
    const level = row.text('awardLevel') || `${row.text('recogniser')}${row.text('title')}`;
    return { kind: awardLevelOf(level), count: 1, cell: row.cell(firstField(row, ['awardLevel', 'title'])) };
  });

type Rows = (kind: LedgerKind) => readonly LedgerRow[];

const yearFacts = (
  year: number,
  of: Rows,
  projects: readonly LedgerRow[],
  training: readonly LedgerRow[],
): YearFacts => {
  const [results, grown, money] = [of('results'), of('development'), of('spending')];
  const graded = grown.filter((row) => filled(row, 'grade'));
  const honoured = grown.filter((row) => filled(row, 'honour'));
  const social = results.filter((row) => filled(row, 'socialBenefit'));
  return {
    year,
    activities: tallyRows(of('activities'), 'title', 'type'),
    projects: tallyRows(projects, 'title', 'type'),
    results: tallyRows(results, 'title'),
    converted: tallyRows(results.filter(isConverted), 'converted'),
    patents: tallyKinds(PATENT_KINDS, patents(of('patents'), results)),
    awards: tallyKinds(AWARD_LEVELS, awards(of('awards'), results)),
    income: sumMoney(results, 'income'),
    saving: sumMoney(results, 'saving'),
    benefit: sumMoney(results, 'benefit'),
    social: social.map((row) => ({ text: row.text('socialBenefit'), cell: row.cell('socialBenefit') })),
    training: tallyRows(training, 'title', 'type'),
    trained: sumCounts(training, 'headcount'),
    development: grown.map(development),
    grades: tallyKinds(
      GRADES,
      graded.map((row) => ({ kind: gradeOf(row.text('grade')), count: 1, cell: row.cell('grade') })),
    ),
    honours: tallyKinds(
      HONOURS,
      honoured.map((row) => ({ kind: honourOf(row.text('honour')), count: 1, cell: row.cell('honour') })),
    ),
    funds: money.filter(isReceipt).map(fund),
    spent: sumMoney(
      money.filter((row) => !isReceipt(row)),
      'amount',
    ),
  };
};

const place = (row: LedgerRow): LedgerCell => row.cell(firstField(row, ['date', 'year', 'title', 'studio']));

/** Gathers what the ledgers tell of one studio, by its place in the linker's list. */
export const collectFacts = (book: LedgerBook, index: RowIndex, studio: number): StudioFacts => {
  const dated = LEDGER_KINDS.filter((kind) => kind !== 'members' && kind !== 'archive' && kind !== 'materials');
  const rows = dated.flatMap((kind) => index.of(studio, kind));
  const years = new Set(rows.map(rowYear).filter((year) => year !== null));
  const projects = projectRows(index, studio);
  const training = trainingRows(index, studio);
  const facts = [...years].sort().map((year) => {
    const inYear = (row: LedgerRow): boolean => rowYear(row) === year;
    const of: Rows = (kind) => index.of(studio, kind).filter(inYear);
    return yearFacts(year, of, projects.filter(inYear), training.filter(inYear));
  });
  return {
    members: index.of(studio, 'members').map(member),
    years: new Map(facts.map((each) => [each.year, each])),
    undated: rows.filter((row) => rowYear(row) === null).map(place),
    doubtful: LEDGER_KINDS.flatMap((kind) => index.maybeOf(studio, kind)).map(place),
    kinds: new Set(book.ledgers.map(({ kind }: Ledger) => kind)),
  };
};

/** What the ledgers tell of every studio, by its id; for the application form and for counts in the pane. */
export const ledgerFacts = (book: LedgerBook): ((id: string) => StudioFacts | null) => {
  const index = new RowIndex(book);
  const places = new Map(book.linker.studios.map(({ id }, place) => [id, place] as const));
  const known = new Map<number, StudioFacts>();
  return (id) => {
    const studio = places.get(id);
    if (studio === undefined) return null;
    let facts = known.get(studio);
    if (!facts) known.set(studio, (facts = collectFacts(book, index, studio)));
    return facts;
  };
};
