import type { CellAddress } from '../../domain/cell/cell-address';
import { isBlank } from '../../domain/cell/cell-value';
import { proofColumns } from '../../domain/ledgers/judge/judge-proof';
import type { Ledger } from '../../domain/ledgers/ledger';
import type { LedgerBook } from '../../domain/ledgers/ledger-book';
import type { AttachmentRequest, WorkbookSession } from '../workbook-port';

const requestOf = (ledger: Ledger): AttachmentRequest[] => {
  const columns = proofColumns(ledger).filter((column) =>
    ledger.rows.some(({ row }) => isBlank(ledger.valueAt(row, column))),
  );
  const rows = ledger.rows.map(({ row }) => row);
  const [firstRow, lastRow] = [rows[0], rows.at(-1)];
  if (columns.length === 0 || firstRow === undefined || lastRow === undefined) return [];
  return [{ sheet: ledger.sheet, firstRow, lastRow, columns }];
};

const keyOf = (sheet: string, { row, column }: CellAddress): string => `${row}/${column}/${sheet}`;

/** Finds which proof cells a link or a comment hangs on; only columns with blanks are asked for. */
export const readAttachments = async (
  session: WorkbookSession,
  { ledgers }: LedgerBook,
  signal: AbortSignal,
): Promise<(sheet: string, cell: CellAddress) => boolean> => {
  const requests = ledgers.flatMap(requestOf);
  if (requests.length === 0) return () => false;
  const found = await session.readAttachments(requests, signal);
  const known = new Set(found.map((each) => keyOf(each.sheet, each)));
  return (sheet, cell) => known.has(keyOf(sheet, cell));
};
