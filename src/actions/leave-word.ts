import type { WorkbookSession } from './workbook-port';
import type { Wording } from './wording';

const WIDTH = 80;

/** Writes a result sheet that holds nothing but these lines; the last one stands out. Null when no sheet can be added. */
export const leaveWord = async (
  session: WorkbookSession,
  lines: readonly string[],
  { sheet: { title } }: Wording,
): Promise<string | null> => {
  const { structureProtected, readOnly } = await session.survey();
  if (structureProtected || readOnly) return null;
  const { written } = await session.replaceOwnSheet({
    kind: 'check',
    title,
    titleLines: lines.slice(0, -1),
    headers: lines.slice(-1),
    widths: [WIDTH],
    rows: [],
    severities: [],
  });
  return written;
};
