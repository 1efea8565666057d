import type { WorkbookPort } from '../actions/workbook-port';
import { toActionError } from './excel-error';
import { excelSession } from './excel-session';

type Listener = (sheet: string, address: string) => void;

/** Runs work in Excel; whatever fails there comes out as an ActionError. */
const inExcel = async <T>(work: (context: Excel.RequestContext) => Promise<T>): Promise<T> => {
  try {
    return await Excel.run(work);
  } catch (error) {
    throw toActionError(error);
  }
};

const sheetName = (worksheetId: string): Promise<string> =>
  inExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(worksheetId);
    sheet.load('name');
    await context.sync();
    return sheet.isNullObject ? '' : sheet.name;
  });

/** Adds a handler and gives back its end, which must run on the context that added it. */
const listen = async <E>(add: (worksheets: Excel.WorksheetCollection) => OfficeExtension.EventHandlerResult<E>) => {
  const handler = await inExcel(async (context) => {
    const result = add(context.workbook.worksheets);
    await context.sync();
    return result;
  });
  return async (): Promise<void> => {
    await Excel.run(handler.context, async (context) => {
      handler.remove();
      await context.sync();
    });
  };
};

const tell = async (listener: Listener, worksheetId: string, address: string): Promise<void> => {
  const name = await sheetName(worksheetId);
  if (name !== '') listener(name, address);
};

/** The workbook this add-in runs in, behind the port that the actions know. */
export const excelWorkbook = (): WorkbookPort => ({
  run: (work) => inExcel((context) => work(excelSession(context))),
  select: (sheet, address) =>
    inExcel(async (context) => {
      const worksheet = context.workbook.worksheets.getItem(sheet);
      worksheet.activate();
      worksheet.getRange(address).select();
      await context.sync();
    }),
  onSelection: (listener) =>
    listen((worksheets) =>
      worksheets.onSelectionChanged.add((event) => tell(listener, event.worksheetId, event.address)),
    ),
  onChange: (listener) =>
    listen((worksheets) =>
      worksheets.onChanged.add(async (event) => {
        // Our own writes are no news.
        if (event.triggerSource === 'ThisLocalAddin') return;
        await tell(listener, event.worksheetId, event.address);
      }),
    ),
});
