import type { CellScalar } from './model/types';

const ERROR =
  /^#(?:N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|SPILL!|CALC!|FIELD!|BLOCKED!|CONNECT!|BUSY!|GETTING_DATA)$/;

/** Office.js' word for what a cell holds. */
export const valueType = (value: CellScalar): 'Empty' | 'Double' | 'Boolean' | 'Error' | 'String' => {
  if (typeof value === 'number') return 'Double';
  if (typeof value === 'boolean') return 'Boolean';
  if (value === '') return 'Empty';
  return ERROR.test(value) ? 'Error' : 'String';
};
