import type { Grid } from '../../domain/cell/grid';
import { looksLikeLedger } from '../../domain/ledgers/ledger-book';
import type { Policy } from '../../domain/policies/policy';
import { paymentList } from '../../domain/subsidy/payment-list';
import type { SubsidyLists } from '../../domain/subsidy/subsidy-lists';
import type { RowsRead, SheetSurvey, WorkbookSession, WorkbookSurvey } from '../workbook-port';

/* The user's own sheets, and ledgers that came from our templates. */
const canHoldLists = ({ visible, own, rowCount }: SheetSurvey): boolean =>
  visible && rowCount > 1 && (own === null || own === 'ledger');

const tellsOfMoney = (head: Grid, policy: Policy): boolean =>
  paymentList(head, policy) !== null ||
  ((policy.spending !== undefined || policy.support !== undefined) && looksLikeLedger(head));

/** Reads the sheets besides the register that list payments or spendings. */
export const readLists = async (
  session: WorkbookSession,
  survey: WorkbookSurvey,
  register: string,
  policy: Policy,
  progress: RowsRead,
  signal: AbortSignal,
): Promise<{ readonly lists: SubsidyLists; readonly grids: readonly Grid[] }> => {
  const names = survey.sheets
    .filter((sheet) => sheet.name !== register && canHoldLists(sheet) && tellsOfMoney(sheet.head, policy))
    .map(({ name }) => name);
  const grids = names.length === 0 ? [] : await session.readGrids(names, progress, signal);
  const payments = grids.flatMap((grid) => paymentList(grid, policy) ?? []);
  const paying = new Set(payments.map(({ sheet }) => sheet));
  return { grids, lists: { payments, ledgers: grids.filter(({ sheet }) => !paying.has(sheet)) } };
};
