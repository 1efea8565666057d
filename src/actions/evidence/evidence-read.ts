import type { CellAddress } from '../../domain/cell/cell-address';
import type { Grid } from '../../domain/cell/grid';
import { comparableName } from '../../domain/cell/normalise-text';
import type { EvidenceDemands } from '../../domain/ledgers/evidence-item';
import type { LedgerBook } from '../../domain/ledgers/ledger-book';
import type { LinkAnswers } from '../../domain/ledgers/studio-linker';
import { EVIDENCE_DEMANDS } from '../../domain/policies/evidence-demands';
import { askingOwnRows, ownsRow } from '../../domain/policies/mixed/own-rows';
import type { Policy } from '../../domain/policies/policy';
import type { SettingValues } from '../../domain/policies/setting';
import { readStudios } from '../../domain/register/read-studios';
import type { Register } from '../../domain/register/register';
import { ActionError } from '../action-error';
import type { Note, Progress } from '../assistant';
import { detailRequest } from '../detail-request';
import type { EvidenceChoices } from '../evidence-outcome';
import { locateRegister, registerOf } from '../locate-register';
import { leftOut, rowDocuments } from '../row-documents';
import { settleChoices } from '../settle-choices';
import type { WorkbookSession, WorkbookSurvey } from '../workbook-port';
import { readAttachments } from './read-attachments';
import { readLedgerBook } from './read-ledger-book';
import { storedLinks } from './stored-links';

/** Everything evidence is judged by, read from the workbook once. */
export interface EvidenceRead {
  readonly survey: WorkbookSurvey;
  readonly register: Register;
  readonly grid: Grid;
  /** Ledger sheets by name. */
  readonly grids: ReadonlyMap<string, Grid>;
  readonly date1904: boolean;
  readonly book: LedgerBook;
  readonly policy: Policy;
  readonly demands: EvidenceDemands;
  readonly settings: SettingValues;
  readonly asOf: number;
  readonly registerIsLedger: boolean;
  readonly hasAttachment: (sheet: string, cell: CellAddress) => boolean;
  readonly answers: LinkAnswers;
  /** Names of the sheets in the workbook's order. */
  readonly sheets: readonly string[];
  readonly notes: readonly Note[];
}

const MANAGEMENT = /管理台[账帐]|工作室台[账帐]/;

/* The register's own title: 工作室管理台账 is the ledger of management itself. */
const callsItselfLedger = ({ sheet, headerRows }: Register, { values }: Grid): boolean =>
  [sheet, ...values.slice(0, headerRows[0] ?? 0).flat()].some((text) => MANAGEMENT.test(String(text)));

const clipped = (survey: WorkbookSurvey, grids: readonly Grid[]): Note[] =>
  grids.flatMap(({ sheet, values }) => {
    const rows = survey.sheets.find(({ name }) => name === sheet)?.rowCount ?? 0;
    return values.length < rows ? [{ code: 'clipped', sheet } as const] : [];
  });

const answersIn = async (session: WorkbookSession, survey: WorkbookSurvey, links: EvidenceChoices['links']) => {
  const stored = survey.sheets.some(({ own }) => own === 'evidence') ? await session.readOwnData('evidence') : null;
  const all = { ...storedLinks(stored), ...links };
  return new Map(Object.entries(all).map(([name, id]) => [comparableName(name), id] as const));
};

/**
 * Finds the register and the ledgers, reads them, and links them.
 * @throws ActionError `no-register`, `unknown-sheet`, `no-policy`, `cancelled` and Excel's own
 */
export const readEvidence = async (
  session: WorkbookSession,
  choices: EvidenceChoices,
  asOf: number,
  progress: Progress,
  signal: AbortSignal,
): Promise<EvidenceRead> => {
  const survey = await session.survey();
  const settled = await settleChoices(survey, choices);
  const { policy, settings } = settled;
  if (!policy) throw new ActionError('no-policy');
  const rows = (done: number, total: number): void => progress('read', done, total);
  const first = await locateRegister(session, survey, settled, rows, signal);
  const grid = await session.readDetails(first.grid, detailRequest(first.grid, first.register));
  const register = registerOf(grid, settled, policy) ?? first.register;
  const studios = readStudios(grid, register, { levelWords: policy.levelWords });
  const answers = await answersIn(session, survey, choices.links);
  const located = { grid, register };
  const documents = await rowDocuments(located, policy, settings);
  const demands = EVIDENCE_DEMANDS[policy.id];
  const { book, grids, date1904 } = await readLedgerBook(session, survey, located, studios, answers, rows, signal);
  return {
    survey,
    register,
    grid,
    grids,
    date1904,
    book,
    policy,
    demands: documents ? askingOwnRows(demands, ownsRow(policy, documents.parts)) : demands,
    settings,
    asOf,
    registerIsLedger: callsItselfLedger(register, grid),
    hasAttachment: await readAttachments(session, book, signal),
    answers,
    sheets: survey.sheets.map(({ name }) => name),
    notes: [...clipped(survey, [grid, ...grids.values()]), ...leftOut(documents, register)],
  };
};
