import type { Note } from '../actions/assistant';
import { batch as words } from '../strings/zh-CN/batch';

/** What could not be done, each with its sentence. */
export const noteAnswers = (notes: readonly Note[]) =>
  notes.map(({ code, sheet }) => ({ code, message: words.notes[code](sheet) }));
