import type { Grid } from '../../../src/domain/cell/grid';
import { runSlices } from '../../../src/domain/policies/check-register';
import { prepareCheck } from '../../../src/domain/policies/prepare-check';
import { readStudios } from '../../../src/domain/register/read-studios';
import { recognizeSlices } from '../../../src/domain/register/recognize-register';
import type { Slices } from '../../../src/domain/slices';
import { policyById } from '../../support/policies';
import { messyGrid } from '../data/messy-grid';
import { trueRows } from '../data/true-rows';
import { AS_OF } from './ours';

/* As the pane does it: small slices, several together until this many milliseconds are over. */
const ROWS_PER_SLICE = Number(process.argv[2] ?? 64);
const AT_ONCE = 8;

const grid: Grid = messyGrid(trueRows(100_000));
const policy = policyById('jiaozuo-2015');
if (!policy) throw new Error('policy is missing');
const tasks: { readonly part: string; readonly ms: number }[] = [];
/* On a busy machine the clock runs on while others work; the processor time of all threads is never less than this one's. */
const task = <T>(part: string, work: () => T): T => {
  const [start, before] = [performance.now(), process.cpuUsage()];
  const result = work();
  const { user, system } = process.cpuUsage(before);
  tasks.push({ part, ms: Math.min(performance.now() - start, (user + system) / 1000) });
  return result;
};

const inTasks = <T>(part: string, slices: Slices<T>): T => {
  for (;;) {
    const step = task(part, () => {
      const start = performance.now();
      let next = slices.next();
      while (next.done !== true && performance.now() - start < AT_ONCE) next = slices.next();
      return next;
    });
    if (step.done === true) return step.value;
  }
};

const register = inTasks('recognise', recognizeSlices(grid, policy));
if (!register) throw new Error('register was not recognised');
const studios = task('read', () => readStudios(grid, register, policy));
const input = { register, studios, grid, policy, asOf: AS_OF, settings: {} };
const check = task('prepare', () => prepareCheck(input));
inTasks('check', runSlices(check, ROWS_PER_SLICE));

const longest: Record<string, number> = {};
for (const { part, ms } of tasks) longest[part] = Math.max(longest[part] ?? 0, ms);
const over = tasks.filter(({ ms }) => ms > 16).length;
process.stdout.write(JSON.stringify({ longest, over, tasks: tasks.length }));
