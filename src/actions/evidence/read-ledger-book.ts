import type { CellAddress } from '../../domain/cell/cell-address';
import { isBlank } from '../../domain/cell/cell-value';
import type { Grid } from '../../domain/cell/grid';
import { ledgerTables } from '../../domain/ledgers/ledger-tables';
import { looksLikeLedger, sheetLedgerSteps, type LedgerBook } from '../../domain/ledgers/ledger-book';
import type { LedgerField } from '../../domain/ledgers/ledger-field';
import type { Ledger } from '../../domain/ledgers/ledger';
import { StudioLinker, type LinkAnswers } from '../../domain/ledgers/studio-linker';
import { listStudios } from '../../domain/ledgers/studio-list';
import type { Studio } from '../../domain/register/studio';
import { usesDate1904 } from '../../domain/register/uses-date-1904';
import { inSlices } from '../in-slices';
import type { Located } from '../locate-register';
import type { RowsRead, SheetSurvey, WorkbookSession, WorkbookSurvey } from '../workbook-port';

/** The ledgers of a workbook, and the sheets they were read from. */
export interface ReadBook {
  readonly book: LedgerBook;
  /** By sheet name. */
  readonly grids: ReadonlyMap<string, Grid>;
  readonly date1904: boolean;
}

/** Sheets whose first rows show a ledger: the user's own and filled templates, never the register's. */
export const ledgerSheets = ({ sheets }: WorkbookSurvey, register: string): SheetSurvey[] =>
  sheets.filter(
    ({ name, visible, own, head, rowCount }) =>
      visible && rowCount > 0 && name !== register && (own === null || own === 'ledger') && looksLikeLedger(head),
  );

/* Blanks that a merged cell may fill: who and when. */
const FILLED_DOWN: ReadonlySet<LedgerField | null> = new Set<LedgerField | null>(['studio', 'unit', 'date', 'year']);

const doubtfulBlanks = (grid: Grid): CellAddress[] =>
  ledgerTables(grid).flatMap(({ columns, rows }) => {
    const wanted = columns.filter(({ field }) => FILLED_DOWN.has(field)).map(({ column }) => column);
    return rows.flatMap((row) =>
      wanted.filter((column) => isBlank(grid.values[row]?.[column])).map((column) => ({ row, column })),
    );
  });

/** A ledger sheet with the merged areas that its blanks may belong to; asks only where there are such blanks. */
const withMerges = async (session: WorkbookSession, grid: Grid): Promise<Grid> => {
  const blanks = doubtfulBlanks(grid);
  if (blanks.length === 0) return grid;
  const [firstRow, lastRow] = [0, grid.values.length - 1];
  return session.readDetails(grid, { sheet: grid.sheet, firstRow, lastRow, textColumns: [], blanks });
};

function* readInSteps(
  grids: readonly Grid[],
  linker: StudioLinker,
  date1904: boolean,
): Generator<{ done: number; total: number }, Ledger[]> {
  const ledgers: Ledger[] = [];
  for (const [done, grid] of grids.entries()) {
    const steps = sheetLedgerSteps(grid, linker, date1904);
    for (let step = steps.next(); ; step = steps.next()) {
      if (step.done === true) {
        ledgers.push(...step.value);
        break;
      }
      yield { done, total: grids.length };
    }
  }
  return ledgers;
}

/**
 * Reads every ledger of the workbook and links its rows to the studios of the register.
 * @throws ActionError `cancelled` and Excel's own
 */
export const readLedgerBook = async (
  session: WorkbookSession,
  survey: WorkbookSurvey,
  { grid, register }: Located,
  studios: readonly Studio[],
  answers: LinkAnswers,
  progress: RowsRead,
  signal: AbortSignal,
): Promise<ReadBook> => {
  const names = ledgerSheets(survey, register.sheet).map(({ name }) => name);
  const first = names.length === 0 ? [] : await session.readGrids(names, progress, signal);
  const grids: Grid[] = [];
  for (const each of first) grids.push(await withMerges(session, each));
  const linker = new StudioLinker(listStudios(studios), answers);
  const date1904 = usesDate1904(grid, register);
  const ledgers = await inSlices(readInSteps(grids, linker, date1904), () => undefined, signal);
  return { book: { ledgers, linker }, grids: new Map(grids.map((each) => [each.sheet, each])), date1904 };
};
