import type {
  EvidenceCell,
  EvidenceItemHead,
  EvidenceOutcome,
  EvidenceStudio,
} from '../../src/actions/evidence-outcome';
import { countFindings } from '../../src/domain/findings/count-findings';
import { EVIDENCE_STATES, type EvidenceState } from '../../src/domain/ledgers/evidence-state';
import { sampleFinding, sampleRegister } from './pane-samples';

const ITEMS = [
  ['ledger-management', 'JZ-31', '第八条7', false],
  ['ledger-activities', 'JZ-32', '第八条7', false],
  ['ledger-results', 'JZ-33', '第八条7', false],
  ['projects', 'JZ-08', '第八条', true],
  ['results', 'JZ-09', '第八条', true],
  ['plans', 'JZ-16', '第十五条', true],
  ['summaries', 'JZ-18', '第十五条', true],
  ['filings', 'JZ-35', '第十六条', true],
  ['proof-benefit', 'JZ-20', '第九条', false],
] as const;

const LETTERS: Readonly<Record<string, EvidenceState>> = {
  o: 'ok',
  x: 'missing',
  d: 'due',
  n: 'not-applicable',
  q: 'question',
  u: 'unchecked',
};
const STUDIOS = [
  ['王某某技术创新工作室', 'oooooooon'],
  ['李某职工技术创新工作室', 'oxooxodox'],
  ['赵某技术创新工作室', 'xxxxxdddu'],
  ['钱某技术创新工作室', 'ooqoooooo'],
] as const;

const cellOf = (letter: string, row: number, item: number): EvidenceCell => ({
  state: LETTERS[letter] ?? 'unchecked',
  place: letter === 'n' || letter === 'u' ? null : { sheet: '创新成果台账', address: `${'ABCDEFGHI'[item]}${row + 5}` },
  count: letter === 'o' ? 2 : 0,
  findings: letter === 'x' ? [0] : [],
});

/** Studios of the sample register by name and a letter an item: o ok, x missing, d due, n, q, u. */
export const sampleStudios = (rows: readonly (readonly [string, string])[]): EvidenceStudio[] =>
  rows.map(([name, letters], row) => ({
    id: `studio ${row}`,
    name,
    unit: '测试机械厂',
    place: { sheet: '台账', address: `C${row + 5}` },
    cells: Array.from(letters, (letter, item) => cellOf(letter, row, item)),
  }));

const headsOf = (studios: readonly EvidenceStudio[]): EvidenceItemHead[] =>
  ITEMS.map(([id, rule, article, periodic], item) => ({
    id,
    rule: `jiaozuo-2015/${rule}`,
    article,
    severity: 'warning',
    periodic,
    totals: Object.fromEntries(
      EVIDENCE_STATES.map((state) => [state, studios.filter(({ cells }) => cells[item]?.state === state).length]),
    ) as EvidenceItemHead['totals'],
  }));

/** A matrix of nine items, with every state in it. */
export const sampleEvidence = (
  part: Partial<EvidenceOutcome> = {},
  rows: readonly (readonly [string, string])[] = STUDIOS,
): EvidenceOutcome => {
  const studios = sampleStudios(rows);
  const findings = [sampleFinding({ severity: 'warning' })];
  return {
    register: sampleRegister(),
    policy: 'jiaozuo-2015',
    asOf: 46346,
    items: headsOf(studios),
    studios,
    ledgers: [
      {
        kind: 'results',
        layout: 'column',
        place: { sheet: '创新成果台账', address: 'A2' },
        rows: 41,
        linked: 38,
        years: [2025],
      },
      {
        kind: 'activities',
        layout: 'sheet',
        place: { sheet: '活动台帐2025', address: 'A3' },
        rows: 17,
        linked: 17,
        years: [2025],
      },
    ],
    missingLedgers: ['development', 'spending'],
    unlinked: [{ name: '孙某工作室', kind: 'results', place: { sheet: '创新成果台账', address: 'B9' }, rows: 2 }],
    questions: [
      {
        name: '李某工作室',
        kind: 'results',
        place: { sheet: '创新成果台账', address: 'B12' },
        rows: 3,
        candidates: [
          { id: 'studio 1', name: '李某职工技术创新工作室', unit: '测试机械厂' },
          { id: 'studio 9', name: '李某技术创新工作室', unit: '示例电力公司' },
        ],
      },
    ],
    findings,
    counts: countFindings(findings),
    markedCells: 0,
    evidenceSheet: null,
    notes: [],
    ...part,
  };
};
