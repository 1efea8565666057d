import type { CellAddress } from '../../cell/cell-address';
import { compactText } from '../../cell/normalise-text';
import { listedDates } from '../../findings/data-checks/listed-dates';
import type { Field } from '../../register/field';
import type { DayRange } from '../../register/reading';
import type { Occurring } from '../evidence-item';
import { readEvidence } from '../evidence-value';
import { type LedgerRow, yearRange } from '../ledger';
import type { RowIndex } from '../ledger-book';
import type { LedgerCell } from '../ledger-cell';
import type { LedgerField } from '../ledger-field';
import type { LedgerKind } from '../ledger-kind';
import { projectRows } from '../project-rows';
import { SOURCES } from './sources';
import type { StudioCase } from './studio-case';

/** Something that happened, and where that is written. */
export interface Occurrence {
  /** Null when it is not written when; 'always' for a tick that stands for every year. */
  readonly when: DayRange | null | 'always';
  readonly cell: LedgerCell;
  readonly row: LedgerRow | null;
}

const LISTS: readonly LedgerKind[] = ['management', 'archive', 'materials'];
const YEARS = /(?:19|20)\d{2}/g;

const ofMatter = (rows: readonly LedgerRow[], matter: RegExp): LedgerRow[] =>
  rows.filter((row) => matter.test(compactText(`${row.text('matter')}${row.text('title')}${row.text('type')}`)));

/** Rows of a studio that are one of these, certain or not. */
export const rowsOf = (
  index: RowIndex,
  place: number,
  of: Occurring,
  which: 'of' | 'maybeOf' = 'of',
): readonly LedgerRow[] => {
  const { kinds, matter } = SOURCES[of];
  if (of === 'project' && which === 'of') return projectRows(index, place);
  return [
    ...kinds.flatMap((kind) => index[which](place, kind)),
    ...LISTS.flatMap((kind) => ofMatter(index[which](place, kind), matter)),
  ];
};

/* A cell such as 年度总结 may hold a day, years, or a tick beside the row's own year. */
const whenOf = (row: LedgerRow, field: LedgerField): DayRange | null => {
  const { value } = row.dateOf(field);
  return value ?? row.when();
};

const inColumns = (rows: readonly LedgerRow[], fields: readonly LedgerField[]): Occurrence[] =>
  rows.flatMap((row) =>
    fields
      .filter((field) => row.ledger.has(field) && readEvidence(row.raw(field)) === 'present')
      .map((field) => ({ when: whenOf(row, field), cell: row.cell(field), row })),
  );

const at = (sheet: string, cell: CellAddress): LedgerCell => ({ sheet, ...cell });

const inRegister = ({ studio }: StudioCase, sheet: string, field: Field): Occurrence[] =>
  studio.rows.flatMap((row): Occurrence[] => {
    if (!row.has(field) || readEvidence(row.raw(field)) !== 'present') return [];
    const cell = at(sheet, row.address(field));
    const { value } = row.date(field);
    const days = value ? [value] : listedDates(row, field);
    if (days) return days.map((when) => ({ when, cell, row: null }));
    const years = [...new Set(row.text(field).match(YEARS) ?? [])].map(Number);
    if (years.length > 0) return years.map((year) => ({ when: yearRange(year), cell, row: null }));
    return [{ when: 'always', cell, row: null }];
  });

/* Counts say how many, not when; a count of none is no occurrence. */
const isCount = (field: Field): boolean => field.endsWith('.count');

const counted = ({ studio }: StudioCase, sheet: string, field: Field): Occurrence[] =>
  studio.rows.flatMap((row): Occurrence[] =>
    row.has(field) && (row.count(field).value ?? 0) > 0
      ? [{ when: 'always', cell: at(sheet, row.address(field)), row: null }]
      : [],
  );

/** Everything of that sort that is written about the studio, in its ledgers and in the register. */
export const occurrencesOf = (index: RowIndex, studio: StudioCase, sheet: string, of: Occurring): Occurrence[] => {
  const { kinds, columns, fields } = SOURCES[of];
  const own = rowsOf(index, studio.place, of).map((row): Occurrence => {
    const field = (['title', 'matter', 'person', 'date'] as const).find((each) => row.ledger.has(each));
    return { when: row.when(), cell: row.cell(field ?? 'studio'), row };
  });
  const all = columns.length === 0 ? [] : KINDS_WITH_COLUMNS.flatMap((kind) => index.of(studio.place, kind));
  const rows = own.length > 0 ? all.filter((row) => !own.some((each) => each.row === row)) : all;
  const registers = fields.filter((field) => !isCount(field)).flatMap((field) => inRegister(studio, sheet, field));
  /* A count in the register says less than the rows of a ledger: it speaks only where the workbook has none. */
  const isKept = own.length > 0 || kinds.some((kind) => index.has(kind));
  const counts = isKept ? [] : fields.filter(isCount).flatMap((field) => counted(studio, sheet, field));
  return [...own, ...inColumns(rows, columns), ...registers, ...counts];
};

const KINDS_WITH_COLUMNS: readonly LedgerKind[] = ['management', 'activities', 'projects', 'archive'];

/** True when a register column tells of it. */
export const isInRegister = (studio: StudioCase, of: Occurring): boolean =>
  SOURCES[of].fields.some((field) => studio.row.has(field));
