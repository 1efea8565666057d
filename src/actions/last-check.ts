import { countFindings } from '../domain/findings/count-findings';
import type { Finding } from '../domain/findings/finding';
import type { LastCheck } from './assistant';
import { earlierCheck } from './earlier-check';
import type { Located } from './locate-register';
import type { WorkbookSession, WorkbookSurvey } from './workbook-port';

/** True when the finding's studio no longer stands in its row. */
const hasMoved = ({ grid, register }: Located): ((finding: Finding) => boolean) => {
  const column = register.columns.find(({ field }) => field === 'studio.name')?.column;
  const rows = new Set(register.studioRows);
  return ({ studio, cell, field }) => {
    if (column === undefined || studio === '' || field === null) return false;
    if (!rows.has(cell.row)) return true;
    return field !== 'studio.name' && String(grid.values[cell.row]?.[column] ?? '').trim() !== studio;
  };
};

/** The check that the result sheet tells of, if it is about this register. */
export const lastCheck = async (
  session: WorkbookSession,
  survey: WorkbookSurvey,
  located: Located,
  markedCells: number,
): Promise<LastCheck | null> => {
  const stored = await earlierCheck(session);
  const { register } = located;
  if (!stored || stored.findings.some(({ sheet }) => sheet !== register.sheet)) return null;
  const { policy, asOf, quick, findings } = stored;
  return {
    register,
    policy,
    asOf,
    quick,
    findings,
    counts: countFindings(findings),
    markedCells,
    resultSheet: survey.sheets.find(({ own }) => own === 'check')?.name ?? null,
    notes: [],
    difference: null,
    moved: findings.some(hasMoved(located)),
  };
};
