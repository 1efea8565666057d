import type { ClearOutcome } from '../actions/assistant';
import { noteAnswers } from './note-answer';

/** The answer of `clear`. */
export const clearAnswer = (file: string, { marks, sheets, kept, notes }: ClearOutcome) => ({
  file,
  command: 'clear',
  removed: { marks, sheets },
  kept,
  notes: noteAnswers(notes),
});
export type ClearAnswer = ReturnType<typeof clearAnswer>;
