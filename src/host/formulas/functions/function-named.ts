import { criteriaFunctions } from './criteria-functions';
import { dateFunctions } from './date-functions';
import type { FormulaFunction } from './define-function';
import { informationFunctions } from './information-functions';
import { logicFunctions } from './logic-functions';
import { lookupFunctions } from './lookup-functions';
import { mathFunctions } from './math-functions';
import { statisticsFunctions } from './statistics-functions';
import { subtotalFunction } from './subtotal-function';
import { textFunctions } from './text-functions';

const FUNCTIONS = new Map<string, FormulaFunction>(
  [
    mathFunctions,
    statisticsFunctions,
    criteriaFunctions,
    logicFunctions,
    informationFunctions,
    textFunctions,
    dateFunctions,
    lookupFunctions,
    subtotalFunction,
  ].flatMap((table) => Object.entries(table)),
);

/** A function by its English name in capitals; undefined for one the engine does not claim to know. */
export const functionNamed = (name: string): FormulaFunction | undefined => FUNCTIONS.get(name);
