import { yearOf } from '../../cell/serial-day';
import { settingValue } from '../../policies/setting';
import type { ProofItem } from '../evidence-item';
import { readEvidence } from '../evidence-value';
import { type Ledger, type LedgerRow, yearRange } from '../ledger';
import type { LedgerCell } from '../ledger-cell';
import type { LedgerField } from '../ledger-field';
import { type JudgeContext, NOT_APPLICABLE, type Told, UNCHECKED, type Verdict, placeOf } from './judge-context';
import { answerTo, cellToFill } from './needs';
import type { StudioCase } from './studio-case';

const SEAL = /财务|盖章|公章|印章/;
const BENEFIT: readonly LedgerField[] = ['income', 'saving', 'benefit'];

/** Columns that hold proof: those that say so, and vouchers where money was spent. */
export const proofColumns = (ledger: Ledger): readonly number[] => {
  const own = ledger.columnsOf('evidence');
  return own.length === 0 && ledger.kind === 'spending' ? ledger.columnsOf('voucher') : own;
};

const cellIn = ({ ledger, row }: LedgerRow, column: number): LedgerCell => ({
  sheet: ledger.sheet,
  ...ledger.cellAt(row, column),
});

const hasBenefit = (row: LedgerRow): boolean => BENEFIT.some((field) => (row.money(field).value ?? 0) > 0);

/* The two years the form covers; other rows are worth a remark only. */
const isAsked = (context: JudgeContext, row: LedgerRow): boolean => {
  const set = settingValue(context.policy, context.values, 'application.years');
  const last = yearOf(context.asOf) - 1;
  const years = set ? set.split(',').map(Number) : [last - 1, last];
  const when = row.when();
  return (
    when !== null && years.some((year) => when.first <= yearRange(year).last && yearRange(year).first <= when.last)
  );
};

interface Proof {
  readonly reading: 'present' | 'unclear' | 'missing';
  /** The first of its columns, and what all of them say. */
  readonly column: number;
  readonly texts: readonly string[];
}

/* One of the columns is enough. */
const proofOf = (context: JudgeContext, { ledger, row }: LedgerRow, columns: readonly number[]): Proof | null => {
  const [column] = columns;
  if (column === undefined) return null;
  const texts = columns.map((each) => String(ledger.valueAt(row, each)).trim());
  let reading: Proof['reading'] = 'missing';
  for (const each of columns) {
    const read = readEvidence(ledger.valueAt(row, each));
    if (read === 'present' || read === 'not-needed') return { reading: 'present', column, texts };
    if (context.hasAttachment(ledger.sheet, { row, column: each })) return { reading: 'present', column, texts };
    if (read === 'unclear') reading = 'unclear';
  }
  return { reading, column, texts };
};

const proofMissing = (context: JudgeContext, row: LedgerRow, columns: readonly number[]): Told[] => {
  const proof = proofOf(context, row, columns);
  if (!proof || proof.reading === 'present') return [];
  const { reading, column, texts } = proof;
  const [value = ''] = texts;
  const base = { cell: cellIn(row, column), field: 'ledger.evidence', value } as const;
  const params = { ledger: row.ledger.kind, value };
  return reading === 'unclear'
    ? [{ ...base, found: { code: 'proof-unclear', params }, severity: 'info' }]
    : [{ ...base, found: { code: 'proof-missing', params } }];
};

/* An original with the finance seal: a column of its own tells it, else the proof's own words may. */
const sealMissing = (context: JudgeContext, row: LedgerRow, columns: readonly number[]): Told[] => {
  if (row.ledger.has('stamped')) {
    const answer = answerTo(row, { fields: ['stamped'], as: 'yes' });
    if (answer === 'met') return [];
    const value = row.text('stamped');
    return [
      {
        cell: row.cell('stamped'),
        field: null,
        value,
        found: { code: 'seal-missing', params: { value } },
        ...(answer === 'unclear' ? { severity: 'info' } : {}),
      },
    ];
  }
  const proof = proofOf(context, row, columns);
  if (!proof || proof.reading !== 'present' || proof.texts.some((text) => SEAL.test(text))) return [];
  const { column, texts } = proof;
  const [value = ''] = texts;
  const told: Told = {
    cell: cellIn(row, column),
    field: 'ledger.evidence',
    value,
    found: { code: 'seal-untold', params: {} },
    severity: 'info',
  };
  return [told];
};

const detailsMissing = (item: ProofItem, row: LedgerRow): Told[] =>
  (item.details ?? []).flatMap((fields): Told[] => {
    const need = { fields, as: 'filled' } as const;
    if (answerTo(row, need) !== 'lacking') return [];
    const what = cellToFill(row, need);
    const params = { ledger: row.ledger.kind, item: item.id, what };
    return [
      { cell: row.cell(what), field: 'ledger.evidence', value: row.text(what), found: { code: 'row-lacks', params } },
    ];
  });

const toldOf = (context: JudgeContext, item: ProofItem, row: LedgerRow): Told[] => {
  if (item.details) return detailsMissing(item, row);
  const columns = proofColumns(row.ledger);
  if (item.benefit === true) return sealMissing(context, row, columns);
  return proofMissing(context, row, columns);
};

/* A ledger without a column for it cannot show it: told once, and no row is blamed. */
const canTell = (context: JudgeContext, item: ProofItem, { ledger }: LedgerRow): boolean => {
  if (item.details) {
    for (const fields of item.details)
      if (!fields.some((field) => ledger.has(field))) context.lacksColumn(item, ledger, fields);
    return true;
  }
  if (proofColumns(ledger).length > 0 || (item.benefit === true && ledger.has('stamped'))) return true;
  context.lacksColumn(item, ledger, item.benefit === true ? ['stamped'] : ['evidence']);
  return false;
};

/** Whether each row of a studio's ledgers has its proof. */
export const judgeProof = (context: JudgeContext, item: ProofItem, studio: StudioCase): Verdict => {
  const all = item.ledgers.flatMap((kind) => context.index.of(studio.place, kind));
  const rows = item.benefit === true ? all.filter(hasBenefit) : all;
  if (rows.length === 0) return NOT_APPLICABLE;
  const able = rows.filter((row) => canTell(context, item, row));
  if (able.length === 0) return { ...UNCHECKED, place: placeOf(rows), count: rows.length };
  const told = able.flatMap((row) => {
    const found = toldOf(context, item, row);
    const isSoft = found.length > 0 && item.twoYears === true && !isAsked(context, row);
    return isSoft ? found.map((each): Told => ({ ...each, severity: 'info' })) : found;
  });
  const gravest = told.find(({ severity, found }) => severity === undefined || found.code === 'proof-missing');
  const state = told.length === 0 ? 'ok' : gravest ? 'missing' : 'question';
  return { state, place: (gravest ?? told[0])?.cell ?? placeOf(able), count: rows.length, told };
};
