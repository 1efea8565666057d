import type { CheckOutcome } from '../../src/actions/assistant';
import type { LiveCheck } from '../../src/actions/live-check';
import { checkWorkbook } from '../../src/actions/check-workbook';
import type { CheckOptions } from '../../src/actions/write-check';
import { clearWorkbook } from '../../src/actions/clear-workbook';
import type { WorkbookPort } from '../../src/actions/workbook-port';
import { isoToSerial } from '../../src/domain/cell/serial-day';
import { excelWorkbook } from '../../src/excel/excel-workbook';
import type { HostOptions } from '../../src/host/host';
import type { WorkbookModel } from '../../src/host/model/workbook';
import { strings } from '../../src/strings/zh-CN/strings';
import { office, type Office } from '../host/support/office';

export const AS_OF = isoToSerial('2026-11-20') ?? 0;

/** Microsoft's client on a local Excel with the given workbook, and the add-in's actions on it. */
export interface Desk extends Office {
  readonly port: WorkbookPort;
  check(options?: Partial<CheckOptions>, signal?: AbortSignal): Promise<CheckOutcome>;
  liveCheck(options?: Partial<CheckOptions>, signal?: AbortSignal): Promise<LiveCheck>;
  clear(): ReturnType<typeof clearWorkbook>;
}

export const desk = async (workbook: WorkbookModel, options: HostOptions = {}): Promise<Desk> => {
  const started = await office(options, workbook);
  const { Excel, Office, OfficeExtension } = started;
  Object.assign(globalThis, { Excel, Office, OfficeExtension });
  const port = excelWorkbook();
  const choices = { policy: 'jiaozuo-2015' } as const;
  const liveCheck: Desk['liveCheck'] = async (wanted = {}, signal = new AbortController().signal) => {
    const options = { asOf: AS_OF, wording: strings, write: true, ...wanted };
    const { live } = await port.run((session) => checkWorkbook(session, choices, options, () => undefined, signal));
    return live;
  };
  return {
    ...started,
    port,
    liveCheck,
    check: async (wanted, signal) => (await liveCheck(wanted, signal)).outcome,
    clear: () => port.run(clearWorkbook),
  };
};
