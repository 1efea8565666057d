import type { XmlElement } from '../../package/xml/xml-element';
import type { SheetModel } from '../workbook';
import { readValidation } from './validation-attributes';
import type { WorksheetFrame } from './worksheet-frame';

/** Validation rules as elements, those of the 2009 extension (lists on other sheets) included. */
export const validationElements = (frame: WorksheetFrame): XmlElement[] => [
  ...(frame.find('dataValidations')?.childrenNamed('dataValidation') ?? []),
  ...(frame.find('extLst')?.descendants('dataValidation') ?? []),
];

/** Data validations of a sheet. */
export const readValidations = (frame: WorksheetFrame): SheetModel['validations'] =>
  validationElements(frame).map(readValidation);
