import { POLICY_IDS, type PolicyId } from '../domain/policies/policy';
import type { WorkbookSurvey } from './workbook-port';

const SHEET = '规则设置';
const LABEL = '适用文件';

/** The document named in the workbook's visible sheet 规则设置: the cell right of 适用文件, beginning with an id. */
export const policyInSheet = ({ sheets }: WorkbookSurvey): PolicyId | null => {
  const rows = sheets.find(({ name }) => name === SHEET)?.head.values ?? [];
  const row = rows.find((cells) => String(cells[0]).trim() === LABEL);
  const text = String(row?.[1] ?? '').trim();
  return POLICY_IDS.find((id) => text === id || text.startsWith(`${id} `)) ?? null;
};
