import type { Assistant } from './assistant';
import type { AssistantOptions } from './create-assistant';
import type { WorkbookPort } from './workbook-port';

const load = () => import(/* webpackChunkName: "application" */ './application/application-workbook');

/** What the assistant can do about application forms; its code is fetched when first asked for. */
export const applicationActions = (
  workbook: WorkbookPort,
  { today, wording }: Pick<AssistantOptions, 'today' | 'wording'>,
): Pick<Assistant, 'inspectForms' | 'fillForms' | 'checkForms'> => {
  const options = async () => ({ asOf: today(), wording: await wording() });
  return {
    inspectForms: async (choices, progress, signal) => {
      const { inspectForms } = await load();
      const wanted = await options();
      return workbook.run((session) => inspectForms(session, choices, wanted, progress, signal));
    },
    fillForms: async (request, choices, progress, signal) => {
      const { fillForms } = await load();
      const wanted = await options();
      return workbook.run((session) => fillForms(session, request, choices, wanted, progress, signal));
    },
    checkForms: async (choices, progress, signal) => {
      const { checkForms } = await load();
      const wanted = await options();
      return workbook.run((session) => checkForms(session, choices, wanted, progress, signal));
    },
  };
};
