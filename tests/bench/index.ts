import { buildCases } from './support/build-cases';
import { printTable, type ResultLine } from './support/print-table';
import { runCase } from './support/run-case';
import type { Cost } from './support/timing';

type Candidate = 'ours' | 'quick' | 'ajv' | 'zod' | 'zodJitless';
interface Throughput {
  readonly costs: Record<Candidate, Cost>;
  readonly found: Record<Candidate, number>;
}

const COLD_RUNS = 5;

const ms = (value: number): string => `${value.toFixed(value < 10 ? 2 : 0)} ms`;
const line = (what: string, measured: string, budget = '', holds: boolean | null = null): ResultLine => ({
  what,
  measured,
  budget,
  holds,
});

/* Processor time: it tells the same on a busy machine. */
const throughput = ({ costs, found }: Throughput): ResultLine[] => {
  const ratio = (name: Candidate): number => costs[name].cpu / costs.ajv.cpu;
  const against = (name: Candidate): string =>
    `${ms(costs[name].cpu)} cpu (${ms(costs[name].wall)}), ${found[name]} findings, ${ratio(name).toFixed(2)} × ajv`;
  return [
    line('check 100,000 × 30, messy spellings: ours', against('ours'), '≤ 1.00 × ajv', ratio('ours') <= 1),
    line('  ours, hard requirements only', against('quick'), '≤ 1.00 × ajv', ratio('quick') <= 1),
    line('  ajv, canonical spelling', against('ajv')),
    line('  zod, canonical spelling', against('zod')),
    line('  zod jitless, canonical spelling', against('zodJitless')),
  ];
};

const parts = (folder: string): ResultLine => {
  const least = runCase(folder, 'sections') as Record<string, number>;
  const told = Object.entries(least).map(([name, cpu]) => `${name} ${cpu.toFixed(0)}`);
  return line('  ours by part, ms cpu', told.join(', '));
};

const leastWall = (folder: string, candidate: string): number =>
  Math.min(...Array.from({ length: COLD_RUNS }, () => (runCase(folder, 'cold', candidate) as Cost).wall));

const cold = (folder: string): ResultLine[] => {
  const [ours, ajv, zod] = [leastWall(folder, 'ours'), leastWall(folder, 'ajv'), leastWall(folder, 'zod')];
  return [
    line('cold check of 300 rows, ours', ms(ours), '≤ 5 ms', ours <= 5),
    line('  ajv', ms(ajv)),
    line('  zod jitless', ms(zod)),
  ];
};

const slices = (folder: string): ResultLine[] => {
  const { longest, over, tasks } = runCase(folder, 'slices') as {
    longest: Record<string, number>;
    over: number;
    tasks: number;
  };
  const most = Math.max(...Object.values(longest));
  const parts = Object.entries(longest).map(([part, time]) => `${part} ${time.toFixed(0)}`);
  return [
    line('longest task of a check, in slices', ms(most), '≤ 16 ms', most <= 16),
    line('  by part, ms', `${parts.join(', ')}; ${over} of ${tasks} tasks over 16 ms`),
  ];
};

const memory = (folder: string): ResultLine => {
  const { data, peak } = runCase(folder, 'memory') as { data: number; peak: number };
  return line(
    'memory, 100,000 × 30',
    `${peak.toFixed(0)} MB (data alone ${data.toFixed(0)} MB)`,
    '≤ 260 MB',
    peak <= 260,
  );
};

const oneRow = (folder: string): ResultLine => {
  const { microseconds } = runCase(folder, 'one-row') as { microseconds: number };
  return line('one edited cell', `${microseconds.toFixed(1)} µs`, '≤ 50 µs', microseconds <= 50);
};

const ledgers = (folder: string): ResultLine[] => {
  const { readMs, judgeMs, longest, linked, findings } = runCase(folder, 'ledgers') as Record<
    'readMs' | 'judgeMs' | 'longest' | 'linked' | 'findings',
    number
  >;
  return [
    line('evidence, 300 studios × 5 ledgers × 10,000 rows', `read ${ms(readMs)}, judged ${ms(judgeMs)} cpu`),
    line('  longest step of judging', ms(longest), '≤ 16 ms', longest <= 16),
    line('  rows linked, findings', `${linked}, ${findings}`),
  ];
};

const main = async (): Promise<void> => {
  const folder = await buildCases();
  const lines = [
    ...throughput(runCase(folder, 'throughput') as Throughput),
    parts(folder),
    ...cold(folder),
    ...slices(folder),
    oneRow(folder),
    memory(folder),
    ...ledgers(folder),
  ];
  process.stdout.write(`${printTable(lines)}\n`);
};

void main();
