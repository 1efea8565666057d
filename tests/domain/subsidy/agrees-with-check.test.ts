import fc from 'fast-check';
import { jiaozuo2015 } from '../../../src/domain/policies/jiaozuo-2015/jiaozuo-2015';
import { checkRegister } from '../../../src/domain/policies/check-register';
import { readStudios } from '../../../src/domain/register/read-studios';
import { recognizeRegister } from '../../../src/domain/register/recognize-register';
import { subsidySlices } from '../../../src/domain/subsidy/sum-subsidies';
import { AS_OF } from '../../support/assistant';
import { randomRegister } from '../../support/registers/random-register';

const brief = ({ rule, severity, cell, code }: ReturnType<typeof checkRegister>[number]) =>
  `${cell.row}:${cell.column} ${rule} ${code} ${severity}`;

/** What money findings the check has beyond spellings and missing columns. */
const SILENT = ['data/spelling', 'data/two-columns', 'data/missing-column'];

it('says about the register’s money exactly what the check says', () => {
  fc.assert(
    fc.property(randomRegister, ({ grid }) => {
      const policy = jiaozuo2015;
      const register = recognizeRegister(grid, { required: policy.required, levelWords: policy.levelWords });
      if (!register) throw new Error('not recognised');
      const input = { register, grid, policy, studios: readStudios(grid, register, policy), asOf: AS_OF };
      const slices = subsidySlices({ ...input, settings: {} }, { payments: [], ledgers: [] });
      let step = slices.next();
      while (step.done !== true) step = slices.next();
      const told = checkRegister(input).filter(
        ({ field, rule, code }) =>
          field !== null &&
          /^(?:subsidy|award|support)\./.test(field) &&
          !SILENT.includes(rule) &&
          (code !== 'not-checked' || rule === 'jiaozuo-2015/JZ-38'),
      );
      expect(step.value?.findings.map(brief)).toEqual(told.map(brief));
    }),
    { numRuns: 200 },
  );
});
