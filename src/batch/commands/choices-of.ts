import type { Choices } from '../../actions/assistant';
import type { BatchOptions } from '../options';

/** What the command line settles beforehand. */
export const choicesOf = ({ policy, sheet, settings }: BatchOptions): Choices => ({
  ...(policy ? { policy } : {}),
  ...(sheet === undefined ? {} : { sheet }),
  settings,
});
