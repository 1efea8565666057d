import type { CellAddress } from '../../cell/cell-address';
import { compareFindings } from '../../findings/compare-findings';
import type { Finding, Severity } from '../../findings/finding';
import type { Policy } from '../../policies/policy';
import type { SettingValues } from '../../policies/setting';
import { headerCell } from '../../findings/header-cell';
import type { Register } from '../../register/register';
import type { EvidenceDemands, EvidenceItem, Occurring, StatedItem } from '../evidence-item';
import type { Ledger } from '../ledger';
import { type LedgerBook, RowIndex } from '../ledger-book';
import type { LedgerCell } from '../ledger-cell';
import type { LedgerField } from '../ledger-field';
import { type JudgeContext, NOT_APPLICABLE, type Told, type Verdict } from './judge-context';
import { judgeCycle } from './judge-cycle';
import { firstLedgerYear, judgeLedger } from './judge-ledger';
import { judgeOccurrence } from './judge-occurrence';
import { judgeProof } from './judge-proof';
import { isListed, judgeStated } from './judge-stated';
import { judgeTeam } from './judge-team';
import { judgeWindow } from './judge-window';
import { linkFindings } from './link-findings';
import { SOURCES, occurrencesOf } from './occurrences';
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
  /** Everything there is to tell, in the order of sheets and cells. */
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

const isKept = (book: LedgerBook, of: Occurring): boolean => {
  const { kinds, matter, columns } = SOURCES[of];
  const words = (row: Ledger['rows'][number]) => `${row.text('matter')}${row.text('title')}${row.text('type')}`;
  return book.ledgers.some(
    (ledger) =>
      kinds.includes(ledger.kind) ||
      (['management', 'archive', 'projects', 'activities'].includes(ledger.kind) &&
        columns.some((field) => ledger.has(field))) ||
      (['management', 'archive', 'materials', ...(of === 'project' ? ['activities'] : [])].includes(ledger.kind) &&
        ledger.rows.some((row) => matter.test(words(row)))),
  );
};

/** Judges every item of every studio. */
export const judgeEvidence = (input: EvidenceInput): Judged => {
  const { book, register, policy, demands, settings: values, asOf, registerIsLedger, hasAttachment } = input;
  const index = new RowIndex(book);
  const cases = book.linker.studios.map(studioCase);
  const clauseOf = ({ article }: EvidenceItem) => ({ document: policy.document, article });
  const ruleOf = ({ rule }: EvidenceItem): string => `${policy.id}/${rule}`;
  const columns = new Map<string, { item: EvidenceItem; ledger: Ledger; what: Set<LedgerField> }>();
  const firstYears = memo((id: EvidenceItem['id']): number | null => {
    const item = demands.items.find((each) => each.id === id);
    if (item?.type === 'ledger') return firstLedgerYear({ index, cases }, item);
    if (item?.type !== 'occurrence') return null;
    return firstYearOf(cases.flatMap((each) => occurrencesOf(index, each, register.sheet, item.of)));
  });
  const context: JudgeContext = {
    book,
    index,
    cases,
    sheet: register.sheet,
    asOf,
    policy,
    values,
    keepsLedgers: book.ledgers.length > 0,
    registerIsLedger,
    firstYears,
    isKept: memo((of: Occurring) => isKept(book, of)),
    isListed: memo((item: StatedItem) => isListed(book, item)),
    hasAttachment,
    lacksColumn: (item, ledger, what) => {
      const key = `${item.rule}/${ledger.sheet}/${ledger.table.headerTop}`;
      const known = columns.get(key) ?? { item, ledger, what: new Set<LedgerField>() };
      columns.set(key, known);
      const [first] = what;
      if (first) known.what.add(first);
    },
  };
  const finding = (
    item: EvidenceItem,
    studio: string,
    { cell, field, value, found, severity = item.severity }: Told & { readonly severity?: Severity },
  ): Finding => ({
    rule: ruleOf(item),
    severity,
    sheet: cell.sheet,
    cell: { row: cell.row, column: cell.column },
    field,
    value,
    studio,
    code: found.code,
    params: found.params,
    clause: clauseOf(item),
  });
  const cells = cases.map((each) =>
    demands.items.map((item): JudgedCell => {
      const { told, ...rest } = verdict(context, item, each);
      return { ...rest, findings: told.map((one) => finding(item, each.studio.name, one)) };
    }),
  );
  const header: LedgerCell = { sheet: register.sheet, ...headerCell(register) };
  const once = [
    ...[...columns.values()].map(({ item, ledger, what }) =>
      finding(item, '', {
        cell: ledger.header,
        field: null,
        value: '',
        found: { code: 'column-missing', params: { ledger: ledger.kind, what: [...what].join(',') } },
        severity: 'info',
      }),
    ),
    ...uncheckedItems(demands.items, cells).map(({ items, all }) =>
      finding(items[0] as EvidenceItem, '', {
        cell: header,
        field: null,
        value: '',
        found: all,
        severity: 'info',
      }),
    ),
  ];
  const own = cells.flat().flatMap(({ findings }) => findings);
  const findings = [...own, ...once, ...linkFindings(book, register)].sort(bySheet);
  return { items: demands.items, cases, cells, findings };
};

/* The register's sheet order is not known here: findings of one sheet stay together, in the order of its cells. */
const bySheet = (a: Finding, b: Finding): number =>
  a.sheet === b.sheet ? compareFindings(a, b) : a.sheet < b.sheet ? -1 : 1;

interface Unchecked {
  readonly items: readonly EvidenceItem[];
  readonly all: Told['found'];
}

/* What nothing in this workbook tells of is told once a clause, never at each studio. */
const uncheckedItems = (items: readonly EvidenceItem[], cells: readonly (readonly JudgedCell[])[]): Unchecked[] => {
  const rules = new Map<string, EvidenceItem[]>();
  items.forEach((item, place) => {
    const states = cells.map((row) => row[place]).filter((cell) => cell?.state === 'unchecked' && cell.count === 0);
    if (states.length > 0) rules.set(item.rule, [...(rules.get(item.rule) ?? []), item]);
  });
  return [...rules.values()].map((list) => {
    const ledgers = list.filter((item) => item.type === 'ledger').map((item) => item.ledger);
    return ledgers.length === list.length
      ? { items: list, all: { code: 'ledgers-absent', params: { ledgers: ledgers.join(',') } } }
      : { items: list, all: { code: 'items-unchecked', params: { items: list.map(({ id }) => id).join(',') } } };
  });
};
