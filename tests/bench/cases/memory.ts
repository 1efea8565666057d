import { messyGrid } from '../data/messy-grid';
import { trueRows } from '../data/true-rows';
import { checkGrid } from './ours';

const MB = 1024 * 1024;
const ROWS = Number(process.argv[2] ?? 100_000);

const grid = messyGrid(trueRows(ROWS));
globalThis.gc?.();
const data = process.memoryUsage().rss / MB;
const found = checkGrid(grid).length;
const peak = process.resourceUsage().maxRSS / 1024;
process.stdout.write(JSON.stringify({ data, peak, found }));
