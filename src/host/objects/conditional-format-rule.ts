import { defineClass, value } from '../protocol/describe';
import type { ExcelClass } from '../protocol/excel-class';
import type { Session } from '../session';
import { checkFormula } from './support/check-formula';
import type { ConditionalFormatTarget } from './support/conditional-format-target';
import { changeRule } from './support/conditional-format-target';
import { asText } from './support/json';

/* The file holds a rule's formula without "=", the developer sees it with one. */
const read = ({ format }: ConditionalFormatTarget): string => (format.formula === '' ? '' : `=${format.formula}`);
const write = (target: ConditionalFormatTarget, given: unknown, session: Session): void => {
  const formula = checkFormula(asText(given)).slice(1);
  changeRule(target, (format) => (format.formula = formula), session);
};

export const ConditionalFormatRuleObject: ExcelClass<ConditionalFormatTarget> = defineClass('ConditionalFormatRule', {
  props: { Formula: value(6, read, write), FormulaLocal: value(6, read, write) },
});
