import { finish, runSlices } from '../../../src/domain/policies/check-register';
import { prepareCheck } from '../../../src/domain/policies/prepare-check';
import { recheckRow } from '../../../src/domain/policies/recheck-row';
import { messyGrid } from '../data/messy-grid';
import { trueRows } from '../data/true-rows';
import { inputOf } from './ours';

const ROWS = 10_000;
const EDITS = 2000;

const input = inputOf(messyGrid(trueRows(ROWS)));
const check = prepareCheck(input);
finish(runSlices(check, ROWS));

let least = Infinity;
for (let round = 0; round < 5; round++) {
  const start = performance.now();
  for (let edit = 0; edit < EDITS; edit++) {
    const studio = input.studios[(edit * 37) % ROWS];
    if (studio) recheckRow(check, studio);
  }
  least = Math.min(least, ((performance.now() - start) / EDITS) * 1000);
}
process.stdout.write(JSON.stringify({ microseconds: least }));
