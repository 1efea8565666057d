import { checkForms } from '../../src/actions/application/check-forms';
import { fillForms } from '../../src/actions/application/fill-forms';
import { inspectForms } from '../../src/actions/application/inspect-forms';
import type {
  FillOutcome,
  FillProgress,
  FillRequest,
  FormsCheck,
  FormsInspection,
} from '../../src/actions/application-outcome';
import type { Choices } from '../../src/actions/assistant';
import { isoToSerial } from '../../src/domain/cell/serial-day';
import type { HostOptions } from '../../src/host/host';
import { createWorkbook } from '../../src/host/model/open-workbook';
import type { WorkbookModel } from '../../src/host/model/workbook';
import { strings } from '../../src/strings/zh-CN/strings';
import type { Sheets } from './application-sheets';
import { desk, type Desk } from './assistant';

/** A workbook of these sheets; texts stay texts. */
export const sheetsWorkbook = (sheets: Sheets): WorkbookModel => {
  const workbook = createWorkbook();
  Object.entries(sheets).forEach(([name, rows], index) => {
    const [first] = workbook.sheets;
    const sheet = index === 0 && first ? first : workbook.addSheet(name);
    sheet.name = name;
    rows.forEach((cells, row) => {
      cells.forEach((value, column) => {
        if (value !== '') sheet.cells.setValue(row, column, value);
      });
    });
  });
  return workbook;
};

/** The form actions on Microsoft's client and the local Excel, in May 2018 unless told otherwise. */
export interface FormDesk extends Desk {
  inspect(choices?: Choices): Promise<FormsInspection>;
  fill(request?: Partial<FillRequest>, more?: { progress?: FillProgress; signal?: AbortSignal }): Promise<FillOutcome>;
  checkForms(): Promise<FormsCheck>;
}

export const formDesk = async (
  workbook: WorkbookModel,
  choices: Choices = { policy: 'cccc-2018' },
  options: HostOptions = {},
): Promise<FormDesk> => {
  const started = await desk(workbook, options);
  const { port } = started;
  const wanted = { asOf: isoToSerial('2018-05-01') ?? 0, wording: strings };
  const silent: FillProgress = () => undefined;
  const never = new AbortController().signal;
  return {
    ...started,
    inspect: (more = {}) =>
      port.run((session) => inspectForms(session, { ...choices, ...more }, wanted, silent, never)),
    fill: (request = {}, { progress = silent, signal = never } = {}) =>
      port.run((session) => fillForms(session, { studios: 'all', ...request }, choices, wanted, progress, signal)),
    checkForms: () => port.run((session) => checkForms(session, choices, wanted, silent, never)),
  };
};
