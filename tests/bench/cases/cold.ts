import { recordsOf } from '../data/canonical-rows';
import { messyGrid } from '../data/messy-grid';
import { trueRows } from '../data/true-rows';
import { costOf } from '../support/timing';
import { checkGrid } from './ours';
import { ajvCheck } from './with-ajv';
import { zodCheck } from './with-zod';

const rows = trueRows(300);
const grid = messyGrid(rows);
const records = recordsOf(rows);
const candidate = process.argv[2];

/* One candidate per process: the first call is the cold one. */
const cost = costOf(() => {
  if (candidate === 'ajv') return ajvCheck()(rows);
  if (candidate === 'zod') return zodCheck(true)(records, rows);
  return checkGrid(grid).length;
});
process.stdout.write(JSON.stringify(cost));
