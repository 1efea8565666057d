import type { StartedOffice } from '../../../src/host/boot/node';
import { startOffice } from '../../../src/host/boot/node';
import type { Host, HostOptions } from '../../../src/host/host';
import { createHost } from '../../../src/host/host';
import { createWorkbook } from '../../../src/host/model/open-workbook';
import type { SheetModel, WorkbookModel } from '../../../src/host/model/workbook';

/** Microsoft's client on a local Excel with an empty workbook (or the given one), and short ways to use them. */
export interface Office extends StartedOffice {
  readonly host: Host;
  readonly workbook: WorkbookModel;
  readonly sheet: SheetModel;
  run<T>(batch: (context: Excel.RequestContext, sheet: Excel.Worksheet) => Promise<T>): Promise<T>;
  /** The error a batch ends in; fails when it ends well. */
  refusal(batch: (context: Excel.RequestContext, sheet: Excel.Worksheet) => unknown): Promise<OfficeExtension.Error>;
}

const open = new Set<StartedOffice>();
afterEach(() => {
  for (const office of open) office.close();
  open.clear();
});

/** Started anew in each test, closed after it. */
export const office = async (options: HostOptions = {}, workbook = createWorkbook()): Promise<Office> => {
  const host = createHost(workbook, options);
  const started = await startOffice(host);
  open.add(started);
  const run: Office['run'] = (batch) =>
    started.Excel.run((context) => batch(context, context.workbook.worksheets.getActiveWorksheet()));
  return {
    ...started,
    host,
    workbook,
    sheet: workbook.activeSheet,
    run,
    refusal: async (batch) => {
      const error: unknown = await run(async (context, sheet) => {
        await batch(context, sheet);
        await context.sync();
      }).then(
        () => undefined,
        (failure: unknown) => failure,
      );
      expect(error).toBeInstanceOf(Error);
      return error as OfficeExtension.Error;
    },
  };
};

/** Lets a number of macrotasks pass, so that answers and events are delivered. */
export const settled = async (times = 4): Promise<void> => {
  for (let index = 0; index < times; index++) await new Promise((resolve) => setImmediate(resolve));
};
