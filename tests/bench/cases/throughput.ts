import { recordsOf } from '../data/canonical-rows';
import { messyGrid } from '../data/messy-grid';
import { trueRows } from '../data/true-rows';
import { sideBySide } from '../support/timing';
import { checkGrid } from './ours';
import { ajvCheck } from './with-ajv';
import { zodCheck } from './with-zod';

const ROWS = Number(process.argv[2] ?? 100_000);
const ROUNDS = 5;

const rows = trueRows(ROWS);
const records = recordsOf(rows);
const grid = messyGrid(rows);
const [ajv, zod, jitless] = [ajvCheck(), zodCheck(false), zodCheck(true)];
const found = { ours: 0, quick: 0, ajv: 0, zod: 0, zodJitless: 0 };

const costs = sideBySide(ROUNDS, {
  ours: () => (found.ours = checkGrid(grid).length),
  quick: () => (found.quick = checkGrid(grid, true).length),
  ajv: () => (found.ajv = ajv(rows)),
  zod: () => (found.zod = zod(records, rows)),
  zodJitless: () => (found.zodJitless = jitless(records, rows)),
});
process.stdout.write(JSON.stringify({ costs, found }));
