import type { StoredCheck } from './stored-findings';
import type { WorkbookSession } from './workbook-port';

/** The check that the workbook's result sheet holds, null when there is none that can be read. */
export const earlierCheck = async (session: WorkbookSession): Promise<StoredCheck | null> => {
  const texts = await session.readOwnData('check');
  if (texts === null) return null;
  return (await import(/* webpackChunkName: "stored-findings" */ './stored-findings')).parseStoredCheck(texts);
};
