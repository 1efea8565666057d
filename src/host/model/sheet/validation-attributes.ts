import type { XmlElement } from '../../package/xml/xml-element';
import { parseSqref } from '../references/a1';
import type { ValidationModel } from '../workbook';

/** What one rule says, as the file has it. */
export const readValidation = (element: XmlElement): ValidationModel => ({
  areas: parseSqref(element.get('sqref') ?? element.child('sqref')?.text() ?? ''),
  type: element.get('type') ?? 'none',
  operator: element.get('operator') ?? 'between',
  formula: element.child('formula1')?.text() ?? '',
  formula2: element.child('formula2')?.text() ?? '',
  allowBlank: element.flag('allowBlank'),
  // The file says when the arrow is not to be shown.
  dropDown: !element.flag('showDropDown'),
  alert: {
    show: element.flag('showErrorMessage'),
    style: element.get('errorStyle') ?? 'stop',
    title: element.get('errorTitle') ?? '',
    message: element.get('error') ?? '',
  },
  prompt: {
    show: element.flag('showInputMessage'),
    title: element.get('promptTitle') ?? '',
    message: element.get('prompt') ?? '',
  },
});

const orNone = (text: string): string | undefined => (text === '' ? undefined : text);
const flag = (on: boolean): string | undefined => (on ? '1' : undefined);

/** The attributes of a rule in the order in which Excel writes them; undefined where the standard value holds. */
export const validationAttributes = (rule: ValidationModel): Record<string, string | undefined> => ({
  type: rule.type === 'none' ? undefined : rule.type,
  errorStyle: rule.alert.style === 'stop' ? undefined : rule.alert.style,
  operator: rule.operator === 'between' ? undefined : rule.operator,
  allowBlank: flag(rule.allowBlank),
  showDropDown: flag(!rule.dropDown),
  showInputMessage: flag(rule.prompt.show),
  showErrorMessage: flag(rule.alert.show),
  errorTitle: orNone(rule.alert.title),
  error: orNone(rule.alert.message),
  promptTitle: orNone(rule.prompt.title),
  prompt: orNone(rule.prompt.message),
});
