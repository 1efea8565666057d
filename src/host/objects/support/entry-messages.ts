import type { ValidationModel } from '../../model/workbook';
import { ExcelError } from '../../protocol/excel-error';
import type { Json } from '../../protocol/wire';
import { asFlag, asRecord, asText, asWord } from './json';

const LONGEST_TITLE = 32;
const LONGEST_MESSAGE = 255;
const STYLES = ['Stop', 'Warning', 'Information'] as const;

type Rule = Pick<ValidationModel, 'alert' | 'prompt'>;

const text = (given: unknown, most: number): string => {
  const words = given === undefined || given === null ? '' : asText(given);
  if (words.length > most) throw new ExcelError('InvalidArgument');
  return words;
};
const flag = (given: unknown): boolean => (given === undefined || given === null ? true : asFlag(given));

export const shownPrompt = ({ prompt: { show, title, message } }: Rule): Json => ({ showPrompt: show, title, message });

export const readPrompt = (given: unknown): ValidationModel['prompt'] => {
  const { showPrompt, title, message } = asRecord(given);
  return { show: flag(showPrompt), title: text(title, LONGEST_TITLE), message: text(message, LONGEST_MESSAGE) };
};

export const shownAlert = ({ alert: { show, style, title, message } }: Rule): Json => ({
  showAlert: show,
  style: STYLES.find((word) => word.toLowerCase() === style) ?? 'Stop',
  title,
  message,
});

export const readAlert = (given: unknown): ValidationModel['alert'] => {
  const { showAlert, style = 'Stop', title, message } = asRecord(given);
  return {
    show: flag(showAlert),
    style: asWord(style, STYLES).toLowerCase(),
    title: text(title, LONGEST_TITLE),
    message: text(message, LONGEST_MESSAGE),
  };
};
