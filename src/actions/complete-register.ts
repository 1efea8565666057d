import { detailRequest } from './detail-request';
import { inSlices } from './in-slices';
import { registerSlices, type Located } from './locate-register';
import type { Settled } from './settle-choices';
import type { WorkbookSession } from './workbook-port';

/** The register again with displayed texts and merged areas, which decide what its blanks mean. */
export const completeRegister = async (
  session: WorkbookSession,
  located: Located,
  settled: Settled,
  signal: AbortSignal = new AbortController().signal,
): Promise<Located> => {
  const grid = await session.readDetails(located.grid, detailRequest(located.grid, located.register));
  const register = await inSlices(registerSlices(grid, settled, settled.policy), () => undefined, signal);
  return { grid, register: register ?? located.register };
};
