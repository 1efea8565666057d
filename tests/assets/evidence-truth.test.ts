import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { samples } from '../../assets/samples/samples';

const ROOT = path.resolve(__dirname, '../..');
const TSX = path.join(ROOT, 'node_modules/tsx/dist/cli.mjs');

interface Answer {
  readonly findings: readonly { rule: string; severity: string; sheet: string; address: string }[];
  readonly ledgers: readonly { kind: string; layout: string; rows: number; linked: number }[];
  readonly unlinked: readonly unknown[];
  readonly questions: readonly unknown[];
}

/* Through the command line, as everybody else. It ends with 1 because it finds errors. */
const judge = (file: string, policy: string, asOf: string): Answer => {
  const options = ['--policy', policy, '--as-of', asOf, '--json'];
  const command = [TSX, 'src/batch/index.ts', 'evidence', path.join('assets/samples', file), ...options];
  try {
    execFileSync(process.execPath, command, { cwd: ROOT, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
  } catch (error) {
    const { status, stdout } = error as { status: number; stdout: string };
    if (status === 1) return JSON.parse(stdout) as Answer;
    throw error;
  }
  throw new Error('found nothing');
};

const withLedgers = samples().flatMap(({ file, truth }) =>
  truth.evidence ? [{ file, policy: truth.policy, ...truth.evidence }] : [],
);

describe.each(withLedgers)('the ledgers of $file', ({ file, policy, asOf, mistakes }) => {
  let answer: Answer;
  const told = (sheet: string, cell: string): string[] =>
    answer.findings
      .filter((finding) => finding.sheet === sheet && finding.address === cell)
      .map(({ rule, severity }) => `${severity} ${rule}`);
  beforeAll(() => {
    answer = judge(file, policy, asOf);
  }, 60_000);

  it('stand in three layouts, names spelt differently in each, and every row has its studio', () => {
    expect([...new Set(answer.ledgers.map(({ layout }) => layout))].sort()).toEqual(['block', 'column', 'sheet']);
    expect(answer.ledgers.filter(({ rows, linked }) => rows !== linked || rows === 0)).toEqual([]);
    expect([answer.unlinked, answer.questions]).toEqual([[], []]);
  });
  it.each(mistakes)('[$rule] says $severity at $sheet!$cell: $why', ({ sheet, cell, rule, severity }) =>
    expect(told(sheet, cell)).toContain(`${severity} ${rule}`),
  );
  it('calls nothing else wrong or missing', () => {
    const planted = new Set(mistakes.map(({ sheet, cell, rule }) => `${sheet}!${cell} ${rule}`));
    const others = answer.findings.filter(
      ({ severity, sheet, address, rule }) => severity !== 'info' && !planted.has(`${sheet}!${address} ${rule}`),
    );
    expect(others).toEqual([]);
  });
});
