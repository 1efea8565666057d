import { serialToIso } from '../../domain/cell/serial-day';
import type { FirstStrings } from '../../strings/strings';
import { outcomeSentence } from '../results/outcome-sentence';
import type { SessionState } from '../session/session-state';
import { foundSentence } from '../setup/found-sentence';

/** What a screen reader is told of the pane's state: one sentence, only when it matters. */
export const announcement = (state: SessionState, strings: FirstStrings): string => {
  const { work, outcome, inspection, failure, stored, rechecked, earlier } = state;
  if (failure) return '';
  if (work?.kind === 'check') return work.stopping ? strings.progress.stopping : strings.progress.steps[work.step];
  if (work?.kind === 'clear') return strings.progress.clearing;
  if (work?.kind === 'fix' || work?.kind === 'undo' || work?.kind === 'export') return strings.progress[work.kind];
  if (stored) return strings.pane[stored];
  if (rechecked) return strings.results.rechecked(rechecked.row + 1, rechecked.left);
  if (outcome && earlier)
    return `${strings.results.earlierCheck(serialToIso(earlier.asOf))} ${outcomeSentence(outcome, strings)}`;
  if (outcome) return outcomeSentence(outcome, strings);
  if (!inspection) return strings.pane.looking;
  return inspection.register ? foundSentence(inspection.register, strings) : strings.setup.noRegister;
};
