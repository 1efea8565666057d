import type { EvidenceItem, Occurring, StatedItem } from '../evidence-item';
import type { RowIndex } from '../ledger-book';
import { howKept } from './how-kept';
import type { JudgeContext } from './judge-context';
import { isListed } from './stands';
import type { EvidenceInput } from './judged';
import type { LackingColumns } from './lacking-columns';
import { type Occurrence, occurrencesOf } from './occurrences';
import type { StudioCase } from './studio-case';
import { firstYearOf } from './years';

const memo = <Key, Value>(work: (key: Key) => Value): ((key: Key) => Value) => {
  const known = new Map<Key, Value>();
  return (key) => {
    if (!known.has(key)) known.set(key, work(key));
    return known.get(key) as Value;
  };
};

/** Everything judging looks at, worked out once where it is asked for again and again. */
export const makeContext = (
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
