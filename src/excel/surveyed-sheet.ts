import type { SheetSurvey } from '../actions/workbook-port';
import type { SheetTag } from './sheet-tags';

/** A surveyed sheet together with the Excel objects that later steps of the same run go on with. */
export interface SurveyedSheet {
  readonly survey: SheetSurvey;
  readonly worksheet: Excel.Worksheet;
  readonly conditionalFormats: Excel.ConditionalFormatCollection;
  readonly tag: SheetTag | null;
  readonly hasResultColumn: boolean;
}

/** True when neither marks nor cells can be written. */
export const isLocked = ({ survey }: SurveyedSheet): boolean => survey.protected && !survey.formattable;
