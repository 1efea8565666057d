import { batchFill as words } from '../strings/zh-CN/batch-fill';
import type { FillAnswer } from './fill-answer';

/** The forms as a short table for people: how complete each is, and what is missing why. */
export const fillTable = ({ file, forms, notes }: FillAnswer): string[] => [
  words.title(file, forms.length),
  ...forms.flatMap(({ studio, sheet, state, filled, total, missing }) => [
    words.form(studio, sheet, words.states[state], filled, total),
    ...missing.map(({ label, why }) => words.missing(label, why)),
  ]),
  ...notes.map(({ message }) => message),
];
