import type { Assistant } from './assistant';
import type { AssistantOptions } from './create-assistant';
import type { WorkbookPort } from './workbook-port';

const load = () => import(/* webpackChunkName: "subsidy" */ './subsidy/subsidy-workbook');

/** What the assistant can do about subsidies; its code is fetched when first asked for. */
export const subsidyActions = (
  workbook: WorkbookPort,
  { today, wording }: Pick<AssistantOptions, 'today' | 'wording'>,
): Pick<Assistant, 'subsidy' | 'writeSubsidy' | 'exportDifferences'> => ({
  subsidy: async (choices, progress, signal) => {
    const { sumWorkbook } = await load();
    return workbook.run((session) => sumWorkbook(session, choices, { asOf: today() }, progress, signal));
  },
  writeSubsidy: async (choices, progress, signal) => {
    const { writeSubsidy } = await load();
    const options = { asOf: today(), wording: await wording() };
    return workbook.run((session) => writeSubsidy(session, choices, options, progress, signal));
  },
  exportDifferences: async (choices, progress, signal) => {
    const { exportDifferences } = await load();
    const options = { asOf: today(), wording: await wording() };
    return workbook.run((session) => exportDifferences(session, choices, options, progress, signal));
  },
});
