import { clearWorkbook } from '../../actions/clear-workbook';
import { clearAnswer } from '../clear-answer';
import { clearTable } from '../table';
import type { RunCommand } from './done';

/** `clear`: everything this add-in generated goes, what people put work into stays. */
export const clear: RunCommand = async (port, file) => {
  const outcome = await port.run((session) => clearWorkbook(session));
  const answer = clearAnswer(file, outcome);
  return { answer, table: () => clearTable(answer), status: 0, remarks: [] };
};
