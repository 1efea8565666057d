import type { CellValue } from '../../../src/domain/cell/cell-value';
import type { Grid } from '../../../src/domain/cell/grid';
import { EVIDENCE_DEMANDS } from '../../../src/domain/policies/evidence-demands';
import { cccc2018 } from '../../../src/domain/policies/cccc-2018/cccc-2018';
import { judgeSlices } from '../../../src/domain/ledgers/judge/judge-evidence';
import { readLedgers, readSheetLedgers } from '../../../src/domain/ledgers/ledger-book';
import { StudioLinker } from '../../../src/domain/ledgers/studio-linker';
import { listStudios } from '../../../src/domain/ledgers/studio-list';
import { readStudios } from '../../../src/domain/register/read-studios';
import { recognizeRegister } from '../../../src/domain/register/recognize-register';

const STUDIOS = 300;
const ROWS = 10_000;
const name = (at: number): string => `测试${(at % STUDIOS) + 1}号劳模（工匠人才）创新工作室`;
/* Each keeper writes names in another way. */
const spelt = (at: number, sheet: number): string =>
  [name(at), name(at).replace('（工匠人才）', ''), `第${(at % STUDIOS) + 1}测试局${name(at)}`][(at + sheet) % 3] ?? '';
const day = (at: number): number => 45_000 + ((at * 7) % 900);

const sheet = (title: string, headers: readonly string[], row: (at: number) => CellValue[]): Grid => ({
  sheet: title,
  values: [[...headers], ...Array.from({ length: ROWS }, (_, at) => row(at))],
  merges: [],
});

const register: Grid = {
  sheet: '登记表',
  values: [
    ['序号', '工作室名称', '所在单位', '领衔人', '命名单位', '命名日期'],
    ...Array.from({ length: STUDIOS }, (_, at): CellValue[] => [
      at + 1,
      name(at),
      `第${at + 1}测试局`,
      `测试${at + 1}号`,
      '中国交建工会联合会',
      44_122,
    ]),
  ],
  merges: [],
};
const proof = (at: number): string => (at % 11 === 0 ? '' : at % 13 === 0 ? '待补' : `证明${at}.pdf`);
const ledgers: readonly Grid[] = [
  sheet('创建活动台账', ['日期', '工作室名称', '活动类型', '活动内容', '参加人数', '佐证材料'], (at) => [
    day(at),
    spelt(at, 0),
    '技能培训',
    `活动${at}`,
    10,
    proof(at),
  ]),
  sheet(
    '创新成果台账',
    ['工作室名称', '成果名称', '完成日期', '认定部门', '节资（万元）', '社会效益', '财务章', '证明材料'],
    (at) => [spelt(at, 1), `成果${at}`, day(at), at % 9 === 0 ? '' : '省科技厅', 5, '减少返工', '是', proof(at)],
  ),
  sheet('成员发展台账', ['工作室名称', '姓名', '日期', '晋升等级', '证明材料'], (at) => [
    spelt(at, 2),
    `某${at}`,
    day(at),
    '技师',
    proof(at),
  ]),
  sheet('经费使用台账', ['日期', '工作室名称', '摘要', '金额（元）', '凭证号'], (at) => [
    day(at),
    spelt(at, 0),
    `材料${at}`,
    100 + at,
    `记${at}`,
  ]),
  sheet('攻关项目台账', ['工作室名称', '课题名称', '年度', '立项文号', '推进计划', '目标'], (at) => [
    spelt(at, 1),
    `课题${at}`,
    2023 + (at % 3),
    `文${at}`,
    '三步',
    at % 7 === 0 ? '' : '降耗',
  ]),
];

const policy = cccc2018;
const found = recognizeRegister(register, { required: policy.required });
if (!found) throw new Error('no register');
const studios = listStudios(readStudios(register, found, { levelWords: policy.levelWords }));

const timed = <T>(work: () => T): { readonly ms: number; readonly value: T } => {
  const before = process.cpuUsage();
  const value = work();
  const { user, system } = process.cpuUsage(before);
  return { ms: (user + system) / 1000, value };
};

const once = () => {
  const linker = new StudioLinker(studios);
  const sheets = ledgers.map((grid) => timed(() => readSheetLedgers(grid, linker, false)).ms);
  const { ms: readMs, value: book } = timed(() => readLedgers(ledgers, new StudioLinker(studios), false));
  const slices = judgeSlices({
    book,
    register: found,
    policy,
    demands: EVIDENCE_DEMANDS[policy.id],
    settings: {},
    asOf: 46_000,
    registerIsLedger: false,
    sheets: ['登记表', ...ledgers.map((grid) => grid.sheet)],
    hasAttachment: () => false,
  });
  let longest = 0;
  let judgeMs = 0;
  for (;;) {
    const { ms, value: step } = timed(() => slices.next());
    judgeMs += ms;
    longest = Math.max(longest, ms);
    if (step.done === true) {
      const linked = book.ledgers.flatMap(({ rows }) => rows).filter(({ link }) => link.kind === 'sure').length;
      return {
        readMs,
        judgeMs,
        longest,
        slowestSheet: Math.max(...sheets),
        linked,
        findings: step.value.findings.length,
      };
    }
  }
};

once();
const runs = Array.from({ length: 3 }, once);
process.stdout.write(
  JSON.stringify(runs.reduce((best, run) => (run.readMs + run.judgeMs < best.readMs + best.judgeMs ? run : best))),
);
