import type { XmlElement } from '../../package/xml/xml-element';
import { parseSqref, sqrefOf } from '../references/a1';
import { intersect, subtract } from '../references/area';
import { offsetFormula } from '../references/offset-formula';
import type { CellArea } from '../types';
import type { ValidationModel } from '../workbook';
import { validationElements } from './read-validations';
import { validationAttributes } from './validation-attributes';
import type { WorksheetFrame } from './worksheet-frame';

/** Puts a rule on cells in place of those they had; null leaves them without. */
export const writeValidation = (
  frame: WorksheetFrame,
  areas: readonly CellArea[],
  rule: Omit<ValidationModel, 'areas'> | null,
): void => {
  for (const element of validationElements(frame)) withdraw(frame, element, areas);
  if (rule) {
    const container = frame.ensure('dataValidations');
    container.children.push(elementOf(frame, { ...rule, areas }));
  }
  const container = frame.find('dataValidations');
  container?.set('count', container.elements().length);
  frame.removeIfEmpty(container);
};

/* A rule keeps the cells that are not given; one without cells goes. Formulas are relative to the first cell. */
const withdraw = (frame: WorksheetFrame, element: XmlElement, areas: readonly CellArea[]): void => {
  const own = parseSqref(element.get('sqref') ?? '');
  if (!own.some((area) => areas.some((given) => intersect(area, given)))) return;
  const left = areas.reduce((rest, given) => rest.flatMap((area) => subtract(area, given)), own);
  const [first, kept] = [own[0], left[0]];
  if (!first || !kept) {
    frame.find('dataValidations')?.remove(element);
    return;
  }
  element.set('sqref', sqrefOf(left));
  for (const formula of element.elements())
    formula.setText(offsetFormula(formula.text(), kept.row - first.row, kept.column - first.column));
};

const elementOf = (frame: WorksheetFrame, rule: ValidationModel): XmlElement => {
  const element = frame.create('dataValidation');
  for (const [name, value] of Object.entries(validationAttributes(rule))) element.set(name, value);
  element.set('sqref', sqrefOf(rule.areas));
  if (rule.formula !== '') element.children.push(frame.create('formula1', {}, rule.formula));
  if (rule.formula2 !== '') element.children.push(frame.create('formula2', {}, rule.formula2));
  return element;
};
