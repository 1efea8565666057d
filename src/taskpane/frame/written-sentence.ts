import type { FirstStrings } from '../../strings/strings';
import type { SessionState } from '../session/session-state';

/** What a check wrote into the workbook; null when there is nothing of ours in it. */
export const writtenSentence = ({ outcome, inspection }: SessionState, { results }: FirstStrings): string | null => {
  const { markedCells = 0, resultSheet = null } = outcome ?? {};
  if (markedCells > 0 && resultSheet !== null) return results.marked(markedCells, resultSheet);
  if (markedCells > 0) return results.markedOnly(markedCells);
  if (resultSheet !== null) return results.written(resultSheet);
  const earlier = inspection?.marked ?? 0;
  return earlier > 0 ? results.earlier(earlier) : null;
};
