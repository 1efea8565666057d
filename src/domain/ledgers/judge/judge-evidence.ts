import type { CellAddress } from '../../cell/cell-address';
import { compareFindings } from '../../findings/compare-findings';
import type { Finding } from '../../findings/finding';
import type { Policy } from '../../policies/policy';
import type { SettingValues } from '../../policies/setting';
import { headerCell } from '../../findings/header-cell';
import type { Register } from '../../register/register';
import type { EvidenceDemands, EvidenceItem, Occurring, StatedItem } from '../evidence-item';
import type { Ledger } from '../ledger';
import { type LedgerBook, RowIndex } from '../ledger-book';
import type { LedgerCell } from '../ledger-cell';
import type { LedgerField } from '../ledger-field';
import type { LedgerKind } from '../ledger-kind';
import { type JudgeContext, type Kept, NOT_APPLICABLE, type Told, type Verdict } from './judge-context';
import { judgeCycle } from './judge-cycle';
import { judgeLedger } from './judge-ledger';
import { judgeOccurrence } from './judge-occurrence';
import { judgeProof } from './judge-proof';
import { isListed, judgeStated } from './judge-stated';
import { judgeTeam } from './judge-team';
import { judgeWindow } from './judge-window';
import { LackingColumns } from './lacking-columns';
import { linkFindings } from './link-findings';
import { type Occurrence, SOURCES, occurrencesOf } from './occurrences';
import { type StudioCase, studioCase } from './studio-case';
import { firstYearOf } from './years';

/** What is judged, by which document, on which day. */
export interface EvidenceInput {
  readonly book: LedgerBook;
  readonly register: Register;
  readonly policy: Policy;
  readonly demands: EvidenceDemands;
  readonly settings: SettingValues;
  readonly asOf: number;
  /** True when the register's sheet or title calls itself 管理台账. */
  readonly registerIsLedger: boolean;
  readonly hasAttachment: (sheet: string, cell: CellAddress) => boolean;
  /** Names of the sheets in the workbook's order. */
  readonly sheets: readonly string[];
}

/** One item of one studio, with its findings. */
export interface JudgedCell extends Omit<Verdict, 'told'> {
  readonly findings: readonly Finding[];
}

export interface Judged {
  readonly items: readonly EvidenceItem[];
  readonly cases: readonly StudioCase[];
  /** By studio, then by item. */
  readonly cells: readonly (readonly JudgedCell[])[];
  /** Everything there is to tell, in the order of the workbook. */
  readonly findings: readonly Finding[];
}

const verdict = (context: JudgeContext, item: EvidenceItem, studio: StudioCase): Verdict => {
  if (studio.isWithdrawn || (item.applies && !studio.studio.rows.some(item.applies))) return NOT_APPLICABLE;
  if (item.type === 'ledger') return judgeLedger(context, item, studio);
  if (item.type === 'team') return judgeTeam(context, item, studio);
  if (item.type === 'proof') return judgeProof(context, item, studio);
  if (item.type === 'stated') return judgeStated(context, item, studio);
  if (item.per === 'two-years') return judgeWindow(context, item, studio);
  return typeof item.per === 'object'
    ? judgeCycle(context, item, studio, item.per.cycle)
    : judgeOccurrence(context, item, studio);
};

const memo = <Key, Value>(work: (key: Key) => Value): ((key: Key) => Value) => {
  const known = new Map<Key, Value>();
  return (key) => {
    if (!known.has(key)) known.set(key, work(key));
    return known.get(key) as Value;
  };
};

const words = (row: Ledger['rows'][number]): string => `${row.text('matter')}${row.text('title')}${row.text('type')}`;

/* Whether the workbook keeps such things: in a ledger or column of their own, or only here and there among others. */
const howKept = ({ ledgers }: LedgerBook, of: Occurring): Kept => {
  const { kinds, matter, columns } = SOURCES[of];
  const isOwn = ({ kind, has, rows }: KeptIn): boolean =>
    kinds.includes(kind) ||
    (COLUMN_KINDS.includes(kind) && columns.some(has)) ||
    (LIST_KINDS.includes(kind) && rows.some((row) => matter.test(words(row))));
  const all = ledgers.map((ledger): KeptIn => ({
    kind: ledger.kind,
    has: (field) => ledger.has(field),
    rows: ledger.rows,
  }));
  if (all.some(isOwn)) return 'surely';
  const among = all.filter(({ kind }) => of === 'project' && kind === 'activities');
  return among.some(({ rows }) => rows.some((row) => matter.test(row.text('type')))) ? 'perhaps' : 'no';
};

interface KeptIn {
  readonly kind: LedgerKind;
  readonly has: (field: LedgerField) => boolean;
  readonly rows: Ledger['rows'];
}
const COLUMN_KINDS: readonly LedgerKind[] = ['management', 'archive', 'projects', 'activities'];
const LIST_KINDS: readonly LedgerKind[] = ['management', 'archive', 'materials'];

const STUDIOS_AT_ONCE = 5;

/** Judges every item of every studio, in steps between which the caller can pause. */
export function* judgeSlices(input: EvidenceInput): Generator<{ done: number; total: number }, Judged> {
  const { book, register, policy, demands } = input;
  const index = new RowIndex(book);
  const cases = book.linker.studios.map(studioCase);
  const columns = new LackingColumns();
  const context = contextOf(input, index, cases, columns);
  const tell = (item: EvidenceItem, studio: string, told: Told): Finding => toFinding(policy, item, studio, told);
  const total = cases.length;
  /* The first years of a ledger are everybody's: what happened is gathered before anybody is judged. */
  for (const each of cases) {
    if (each.place % STUDIOS_AT_ONCE === 0) yield { done: 0, total };
    for (const item of demands.items) if (item.type === 'occurrence') context.occurrences(each, item.of);
  }
  const cells: (readonly JudgedCell[])[] = [];
  for (const each of cases) {
    if (each.place % STUDIOS_AT_ONCE === 0) yield { done: each.place, total };
    cells.push(
      demands.items.map((item): JudgedCell => {
        const { told, ...rest } = verdict(context, item, each);
        return { ...rest, findings: told.map((one) => tell(item, each.studio.name, one)) };
      }),
    );
  }
  yield { done: total, total };
  const header: LedgerCell = { sheet: register.sheet, ...headerCell(register) };
  const once = [
    ...columns.told().map(({ item, told }) => tell(item, '', told)),
    ...uncheckedItems(demands.items, cells, header).map(({ item, told }) => tell(item, '', told)),
  ];
  const own = cells.flat().flatMap(({ findings }) => findings);
  yield { done: total, total };
  const loose = linkFindings(book);
  yield { done: total, total };
  const findings = [...own, ...once, ...loose].sort(bySheet(input.sheets));
  return { items: demands.items, cases, cells, findings };
}

/** Judges every item of every studio at once. */
export const judgeEvidence = (input: EvidenceInput): Judged => {
  const slices = judgeSlices(input);
  for (;;) {
    const step = slices.next();
    if (step.done === true) return step.value;
  }
};

const toFinding = ({ id, document }: Policy, item: EvidenceItem, studio: string, told: Told): Finding => {
  const { cell, field, value, found, severity = item.severity } = told;
  return {
    rule: `${id}/${item.rule}`,
    severity,
    sheet: cell.sheet,
    cell: { row: cell.row, column: cell.column },
    field,
    value,
    studio,
    code: found.code,
    params: found.params,
    clause: { document, article: item.article },
  };
};

const contextOf = (
  input: EvidenceInput,
  index: RowIndex,
  cases: readonly StudioCase[],
  columns: LackingColumns,
): JudgeContext => {
  const { book, register, policy, demands, settings: values, asOf, registerIsLedger, hasAttachment } = input;
  const known = new Map<Occurring, (readonly Occurrence[])[]>();
  const occurrences = (studio: StudioCase, of: Occurring): readonly Occurrence[] => {
    const all = known.get(of) ?? [];
    known.set(of, all);
    return (all[studio.place] ??= occurrencesOf(index, studio, register.sheet, of));
  };
  return {
    book,
    index,
    occurrences,
    cases,
    sheet: register.sheet,
    asOf,
    policy,
    values,
    keepsLedgers: book.ledgers.length > 0,
    registerIsLedger,
    firstYears: memo((id: EvidenceItem['id']): number | null => {
      const item = demands.items.find((each) => each.id === id);
      if (item?.type !== 'occurrence') return null;
      return firstYearOf(cases.flatMap((each) => occurrences(each, item.of)));
    }),
    isKept: memo((of: Occurring) => howKept(book, of)),
    isListed: memo((item: StatedItem) => isListed(book, item)),
    hasAttachment,
    lacksColumn: (item, ledger, what) => columns.add(item, ledger, what),
  };
};

const bySheet =
  (sheets: readonly string[]) =>
  (a: Finding, b: Finding): number =>
    a.sheet === b.sheet ? compareFindings(a, b) : sheets.indexOf(a.sheet) - sheets.indexOf(b.sheet);

/* What nothing in this workbook tells of is told once a clause, never at each studio. */
const uncheckedItems = (
  items: readonly EvidenceItem[],
  cells: readonly (readonly JudgedCell[])[],
  cell: LedgerCell,
): { readonly item: EvidenceItem; readonly told: Told }[] => {
  const rules = new Map<string, EvidenceItem[]>();
  items.forEach((item, place) => {
    if (!cells.some((row) => row[place]?.state === 'unchecked' && row[place].count === 0)) return;
    rules.set(item.rule, [...(rules.get(item.rule) ?? []), item]);
  });
  return [...rules.values()].flatMap((list) => {
    const [item] = list;
    const ledgers = list.filter((each) => each.type === 'ledger').map((each) => each.ledger);
    const found: Told['found'] =
      ledgers.length === list.length
        ? { code: 'ledgers-absent', params: { ledgers: ledgers.join(',') } }
        : { code: 'items-unchecked', params: { items: list.map(({ id }) => id).join(',') } };
    return item ? [{ item, told: { cell, field: null, value: '', found, severity: 'info' } }] : [];
  });
};
