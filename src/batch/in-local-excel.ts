import type { WorkbookPort } from '../actions/workbook-port';
import { excelWorkbook } from '../excel/excel-workbook';
import { startOffice } from '../host/boot/node';
import { createEngine } from '../host/formulas/create-engine';
import { createHost } from '../host/host';
import type { WorkbookModel } from '../host/model/workbook';
import { withNotes } from './notes-of-file';

/** Runs work on a workbook the way it runs in Excel: Microsoft's own client against the local host. */
export const inLocalExcel = async <T>(
  workbook: WorkbookModel,
  work: (port: WorkbookPort) => Promise<T>,
): Promise<T> => {
  const office = await startOffice(createHost(workbook, { engine: await createEngine() }));
  const { Excel, Office, OfficeExtension } = office;
  Object.assign(globalThis, { Excel, Office, OfficeExtension });
  try {
    return await work(withNotes(excelWorkbook(), workbook));
  } finally {
    office.close();
  }
};
