import type { Grid } from '../../../src/domain/cell/grid';
import type { Finding } from '../../../src/domain/findings/finding';
import type { CheckInput } from '../../../src/domain/policies/check-input';
import { checkRegister } from '../../../src/domain/policies/check-register';
import { policyById } from '../../support/policies';
import { readStudios } from '../../../src/domain/register/read-studios';
import { recognizeRegister } from '../../../src/domain/register/recognize-register';

/** 2026-11-20 */
export const AS_OF = 46_346;

/** A grid as input of a check under 焦工文〔2015〕6号. */
export const inputOf = (grid: Grid): CheckInput => {
  const policy = policyById('jiaozuo-2015');
  if (!policy) throw new Error('policy is missing');
  const register = recognizeRegister(grid, policy);
  if (!register) throw new Error('register was not recognised');
  return { register, studios: readStudios(grid, register, policy), grid, policy, asOf: AS_OF, settings: {} };
};

/** From the grid to the findings: recognise, read and check. `quick`: hard requirements only, as schemas have them. */
export const checkGrid = (grid: Grid, quick = false): Finding[] => checkRegister({ ...inputOf(grid), quick });
