import type { XmlElement } from '../../package/xml/xml-element';
import { parseSqref } from '../references/a1';
import type { ValidationModel } from '../workbook';

/** One rule, read as far as somebody asks: a sheet may have hundreds, and most are asked for their cells only. */
class ValidationView implements ValidationModel {
  readonly areas: ValidationModel['areas'];

  constructor(private readonly element: XmlElement) {
    this.areas = parseSqref(element.get('sqref') ?? element.child('sqref')?.text() ?? '');
  }

  get type(): string {
    return this.element.get('type') ?? 'none';
  }

  get operator(): string {
    return this.element.get('operator') ?? 'between';
  }

  get formula(): string {
    return this.element.child('formula1')?.text() ?? '';
  }

  get formula2(): string {
    return this.element.child('formula2')?.text() ?? '';
  }

  get allowBlank(): boolean {
    return this.element.flag('allowBlank');
  }

  /** The file says when the arrow is not to be shown. */
  get dropDown(): boolean {
    return !this.element.flag('showDropDown');
  }

  get alert(): ValidationModel['alert'] {
    const { element } = this;
    return {
      show: element.flag('showErrorMessage'),
      style: element.get('errorStyle') ?? 'stop',
      title: element.get('errorTitle') ?? '',
      message: element.get('error') ?? '',
    };
  }

  get prompt(): ValidationModel['prompt'] {
    const { element } = this;
    return {
      show: element.flag('showInputMessage'),
      title: element.get('promptTitle') ?? '',
      message: element.get('prompt') ?? '',
    };
  }
}

/** What one rule says. */
export const readValidation = (element: XmlElement): ValidationModel => new ValidationView(element);

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
