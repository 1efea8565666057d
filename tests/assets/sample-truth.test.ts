import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { samples } from '../../assets/samples/samples';

const ROOT = path.resolve(__dirname, '../..');
const TSX = path.join(ROOT, 'node_modules/tsx/dist/cli.mjs');

interface Answer {
  readonly register: Record<'sheet' | 'headerRows' | 'firstRow' | 'lastRow' | 'studios', unknown>;
  readonly findings: readonly { rule: string; severity: string; sheet: string; address: string }[];
}

/* Through the command line, the same door as for everybody else. It ends with 1 because it finds errors. */
const check = (file: string, policy: string): Answer => {
  const options = ['--policy', policy, '--as-of', '2026-11-20', '--json'];
  const command = [TSX, 'src/batch/index.ts', 'check', path.join('assets/samples', file), ...options];
  try {
    execFileSync(process.execPath, command, { cwd: ROOT, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
  } catch (error) {
    const { status, stdout } = error as { status: number; stdout: string };
    if (status === 1) return JSON.parse(stdout) as Answer;
    throw error;
  }
  throw new Error('found nothing');
};

describe.each(samples())('a check of $file', ({ file, truth }) => {
  let answer: Answer;
  const said = (cell: string) =>
    answer.findings.filter(({ address }) => address === cell).map(({ rule, severity }) => `${severity} ${rule}`);
  beforeAll(() => {
    answer = check(file, truth.policy);
  }, 60_000);

  it('finds the register', () => {
    const { sheet, headerRows, firstRow, lastRow, studios } = truth;
    expect(answer.register).toMatchObject({ sheet, headerRows, firstRow, lastRow, studios });
  });
  it.each(truth.mistakes)('[$rule] says $severity at $cell: $why', ({ cell, rule, severity }) =>
    expect(said(cell)).toContain(`${severity} ${rule}`),
  );
  it('calls nothing else an error', () => {
    const planted = truth.mistakes.map(({ cell }) => cell);
    const errors = answer.findings.filter(({ severity }) => severity === 'error');
    expect(errors.filter(({ address }) => !planted.includes(address))).toEqual([]);
  });
});
