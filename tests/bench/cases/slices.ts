import { checkSlices } from '../../../src/domain/policies/check-register';
import { messyGrid } from '../data/messy-grid';
import { trueRows } from '../data/true-rows';
import { inputOf } from './ours';

const ROWS_PER_SLICE = Number(process.argv[2] ?? 250);

const grid = messyGrid(trueRows(100_000));
const times: number[] = [];
const timed = <T>(work: () => T): T => {
  const start = performance.now();
  const result = work();
  times.push(performance.now() - start);
  return result;
};

const input = timed(() => inputOf(grid));
const slices = timed(() => checkSlices(input, ROWS_PER_SLICE));
for (let step = timed(() => slices.next()); step.done !== true; step = timed(() => slices.next()));
const [recognise = 0, , ...rest] = times;
const last = rest.pop() ?? 0;
const sorted = [...rest].sort((a, b) => b - a);
process.stdout.write(
  JSON.stringify({
    recognise,
    longest: sorted[0] ?? 0,
    typical: sorted[sorted.length >> 1] ?? 0,
    last,
    slices: rest.length,
  }),
);
