import type { DrawnValidation, SheetDrawing } from '../../actions/sheet-drawing';
import { passingRangeOf } from '../range-of';
import type { Calls } from './calls';

/** What Excel takes. */
const LONGEST_LIST = 255;
const LONGEST_TITLE = 32;
const LONGEST_MESSAGE = 255;
const LONGEST_ALERT = 225;

/** Any entry will do: a rule of its own kind would refuse or warn, and without a rule there is no message. */
const ANYTHING: Excel.DataValidationRule = { custom: { formula: '=TRUE' } };

/* A list is one text divided by commas. What does not fit into it is left to the message. */
const listRule = (choices: readonly string[] = []): Excel.DataValidationRule => {
  const source = choices.join(',');
  const fits = source !== '' && source.length <= LONGEST_LIST && !choices.some((choice) => choice.includes(','));
  return fits ? { list: { inCellDropDown: true, source } } : ANYTHING;
};

const ruleOf = ({ kind = 'list', list }: DrawnValidation): Excel.DataValidationRule => {
  switch (kind) {
    case 'list':
      return listRule(list);
    case 'date':
      return { date: { formula1: '1900-01-01', operator: 'GreaterThan' } };
    case 'whole':
      return { wholeNumber: { formula1: 0, operator: 'GreaterThanOrEqualTo' } };
    case 'decimal':
      return { decimal: { formula1: 0, operator: 'GreaterThanOrEqualTo' } };
  }
};

const promptOf = (title: string, message: string): Excel.DataValidationPrompt => ({
  showPrompt: message !== '',
  title: title.slice(0, LONGEST_TITLE),
  message: message.slice(0, LONGEST_MESSAGE),
});

const alertOf = ({ title, message, strict = false }: DrawnValidation): Excel.DataValidationErrorAlert => ({
  showAlert: true,
  style: strict ? 'Stop' : 'Warning',
  title: title.slice(0, LONGEST_TITLE),
  message: message.slice(0, LONGEST_ALERT),
});

/** Queues what may be typed where, and what is said when a cell is selected. Where both are wanted the rule wins. */
export function* drawEntryRules(worksheet: Excel.Worksheet, { hints = [], validations = [] }: SheetDrawing): Calls {
  for (const { area, title, message } of hints) {
    const { dataValidation } = passingRangeOf(worksheet, area);
    dataValidation.rule = ANYTHING;
    dataValidation.prompt = promptOf(title, message);
    yield 3;
  }
  for (const validation of validations) {
    const { dataValidation } = passingRangeOf(worksheet, validation.area);
    dataValidation.rule = ruleOf(validation);
    dataValidation.ignoreBlanks = true;
    dataValidation.errorAlert = alertOf(validation);
    dataValidation.prompt = promptOf(validation.title, validation.message);
    yield 5;
  }
}
