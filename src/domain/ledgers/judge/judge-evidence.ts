import { compareFindings } from '../../findings/compare-findings';
import type { Finding } from '../../findings/finding';
import { headerCell } from '../../findings/header-cell';
import type { Policy } from '../../policies/policy';
import type { EvidenceItem } from '../evidence-item';
import { finish } from '../finish';
import { RowIndex } from '../ledger-book';
import type { Told } from './judge-context';
import { joinThings } from './join-things';
import { judgeItem } from './judge-item';
import type { EvidenceInput, Judged, JudgedCell } from './judged';
import { LackingColumns } from './lacking-columns';
import { linkFindings } from './link-findings';
import { makeContext } from './make-context';
import { studioCase } from './studio-case';
import { uncheckedItems } from './unchecked-items';

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

const bySheet =
  (sheets: readonly string[]) =>
  (a: Finding, b: Finding): number =>
    a.sheet === b.sheet ? compareFindings(a, b) : sheets.indexOf(a.sheet) - sheets.indexOf(b.sheet);

const STUDIOS_AT_ONCE = 5;

/** Judges every item of every studio, in steps between which the caller can pause. */
export function* judgeSlices(input: EvidenceInput): Generator<{ done: number; total: number }, Judged> {
  const { book, register, policy, demands } = input;
  const index = new RowIndex(book);
  const cases = book.linker.studios.map(studioCase);
  const columns = new LackingColumns();
  const context = makeContext(input, index, cases, columns);
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
      joinThings(
        demands.items.map((item): JudgedCell => {
          const { told, ...rest } = judgeItem(context, item, each);
          return { ...rest, findings: told.map((one) => tell(item, each.studio.name, one)) };
        }),
      ),
    );
  }
  yield { done: total, total };
  const header = { sheet: register.sheet, ...headerCell(register) };
  const once = [
    ...columns.told().map(({ item, told }) => tell(item, '', told)),
    ...uncheckedItems(demands.items, cells, header).map(({ item, told }) => tell(item, '', told)),
  ];
  const own = new Set(cells.flat().flatMap(({ findings }) => findings));
  yield { done: total, total };
  const loose = linkFindings(book);
  yield { done: total, total };
  const findings = [...own, ...once, ...loose].sort(bySheet(input.sheets));
  return { items: demands.items, cases, cells, findings };
}

/** Judges every item of every studio at once. */
export const judgeEvidence = (input: EvidenceInput): Judged => finish(judgeSlices(input));
