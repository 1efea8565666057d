import type { Choices } from './assistant';
import { locateRegister } from './locate-register';
import { settleChoices } from './settle-choices';
import type { WorkbookSession } from './workbook-port';

/** Stores what the user settled, columns by their header so that they are found again when columns move. */
export const rememberChoices = async (session: WorkbookSession, choices: Choices): Promise<void> => {
  const { storedChoicesText } = await import(/* webpackChunkName: "stored-choices" */ './stored-choices');
  const survey = await session.survey();
  const settled = await settleChoices(survey, choices);
  const signal = new AbortController().signal;
  const { register } = await locateRegister(session, survey, settled, () => undefined, signal);
  const chosen = register.columns.filter(({ why }) => why === 'chosen').map(({ header, field }) => ({ header, field }));
  await session.writeSettings(
    storedChoicesText({
      ...(choices.sheet === undefined ? {} : { sheet: choices.sheet }),
      ...(settled.policy ? { policy: settled.policy.id } : {}),
      ...(chosen.length > 0 ? { columns: chosen } : {}),
    }),
  );
};
