import { detailRequest } from './detail-request';
import { registerOf, type Located } from './locate-register';
import type { Settled } from './settle-choices';
import type { WorkbookSession } from './workbook-port';

/** The register again with displayed texts and merged areas, which decide what its blanks mean. */
export const completeRegister = async (
  session: WorkbookSession,
  located: Located,
  settled: Settled,
): Promise<Located> => {
  const grid = await session.readDetails(located.grid, detailRequest(located.grid, located.register));
  const register = registerOf(grid, settled, settled.policy) ?? located.register;
  return { grid, register };
};
