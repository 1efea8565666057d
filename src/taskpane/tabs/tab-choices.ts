import type { Choices } from '../../actions/assistant';
import { effectiveChoices } from '../session/effective-choices';
import type { SessionState } from '../session/session-state';

/** What is worked on: sheet, document, columns, decisions. How to check is the check's own. */
export const tabChoices = (state: SessionState): Choices => {
  const { sheet, policy, columns, settings } = effectiveChoices(state);
  return {
    ...(sheet === undefined ? {} : { sheet }),
    ...(policy ? { policy } : {}),
    ...(columns ? { columns } : {}),
    ...(settings ? { settings } : {}),
  };
};

/** True when there is a register and a document to work by. */
export const canWork = (state: SessionState): boolean =>
  Boolean(state.inspection?.register) && tabChoices(state).policy !== undefined;
