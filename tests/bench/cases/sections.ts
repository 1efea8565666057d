import type { Finding } from '../../../src/domain/findings/finding';
import { OrderedFindings } from '../../../src/domain/findings/ordered-findings';
import { policyById } from '../../support/policies';
import { type PreparedCheck, prepareCheck } from '../../../src/domain/policies/prepare-check';
import { readStudios } from '../../../src/domain/register/read-studios';
import { recognizeRegister } from '../../../src/domain/register/recognize-register';
import { messyGrid } from '../data/messy-grid';
import { trueRows } from '../data/true-rows';
import { costOf } from '../support/timing';
import { AS_OF } from './ours';

const ROWS = Number(process.argv[2] ?? 100_000);
const ROUNDS = 6;
const AT_ONCE = 256;

const grid = messyGrid(trueRows(ROWS));
const policy = policyById('jiaozuo-2015');
if (!policy) throw new Error('policy is missing');

/* The parts of a check one after the other; least cpu time of several rounds. */
const least: Record<string, number> = {};
const part = <T>(name: string, work: () => T): T => {
  let result: T | undefined;
  const { cpu } = costOf(() => (result = work()));
  least[name] = Math.min(least[name] ?? Infinity, cpu);
  return result as T;
};

const checkedSlices = (check: PreparedCheck): (readonly Finding[])[] => {
  const slices: (readonly Finding[])[] = [];
  for (let start = 0; start < ROWS; start += AT_ONCE) {
    const studios = check.input.studios.slice(start, start + AT_ONCE);
    check.checkRows(studios);
    check.tally(studios);
    slices.push(check.sink.take());
  }
  return slices;
};

for (let round = 0; round < ROUNDS; round++) {
  const register = part('recognise', () => recognizeRegister(grid, policy));
  if (!register) throw new Error('register was not recognised');
  const studios = part('read', () => readStudios(grid, register, policy));
  const check = part('prepare', () => prepareCheck({ register, studios, grid, policy, asOf: AS_OF, settings: {} }));
  part('same studios', () => studios.forEach((studio) => check.sameStudio.add(studio)));
  const slices = part('rows', () => checkedSlices(check));
  part('whole', () => [...check.tableSteps, ...check.ruleSteps].forEach((step) => step()));
  part('order', () => {
    const ordered = new OrderedFindings();
    for (const findings of slices) ordered.add(findings);
    return ordered.with(check.sink.take());
  });
}
process.stdout.write(JSON.stringify(least));
