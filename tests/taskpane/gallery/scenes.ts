import { ActionError, type ActionErrorCode } from '../../../src/actions/action-error';
import type { Assistant, Inspection } from '../../../src/actions/assistant';
import { fakeAssistant, type FakeAssistant } from '../../support/fake-assistant';
import { fixOutcome } from '../../support/fixed';
import {
  fixableFindings,
  manyFindings,
  outcomeOf,
  sampleFindings,
  sampleInspection,
  sampleRegister,
} from '../../support/pane-samples';

import { sampleEvidence } from '../../support/evidence-samples';
import { sampleForm, sampleForms } from '../../support/forms-samples';
import { sampleSubsidy, sampleSum } from '../../support/subsidy-samples';

type Scene = () => FakeAssistant;

const inspecting =
  (part: Partial<Inspection>): Scene =>
  () =>
    fakeAssistant({ inspect: () => Promise.resolve(sampleInspection(part)) });

const checking =
  (check: Assistant['check']): Scene =>
  () =>
    fakeAssistant({ check });

const never = <T>(): Promise<T> => new Promise<T>(() => undefined);

const AMOUNT = {
  kind: 'amount',
  key: 'amount.municipal',
  article: '第九条',
  rules: ['BN-13'],
  default: null,
} as const;
const OPEN_LEVELS = [
  { ...sampleSum(3, null, 20000), level: 'municipal', label: '州级', rate: null, rateFrom: 'open' },
] as const;

const QUESTIONS = [
  { kind: 'two-columns', field: 'naming.date', columns: [6, 10], likely: 6 },
  { kind: 'missing-field', field: 'leader.name', columns: [4] },
] as const;

const failing = (code: ActionErrorCode): Scene =>
  checking(() =>
    Promise.reject(
      new ActionError(
        code,
        code === 'unexpected'
          ? { code: 'GeneralException', detail: 'There was an internal error while processing the request.' }
          : { sheet: '台账' },
        code === 'payload' ? 'marks-partly' : 'nothing',
      ),
    ),
  );

const fixableScene = (answers: Partial<Assistant> = {}): FakeAssistant =>
  fakeAssistant({
    check: () => Promise.resolve(outcomeOf(fixableFindings())),
    fix: (findings) => Promise.resolve(fixOutcome(findings)),
    undo: (fixes) => Promise.resolve({ undone: fixes, kept: [] }),
    recheck: () => Promise.resolve(outcomeOf(fixableFindings().slice(0, 1))),
    ...answers,
  });

/** One fake per state of the pane. */
export const SCENES: Readonly<Record<string, Scene>> = {
  looking: () => fakeAssistant({ inspect: never }),
  ready: inspecting({}),
  'ready-first': inspecting({ policy: null, remembered: false, marked: 12 }),
  'no-policy': inspecting({ policy: null, suggestedPolicy: null, remembered: false }),
  questions: inspecting({ questions: QUESTIONS, register: sampleRegister({ questions: QUESTIONS }) }),
  'no-register': inspecting({ register: null, samples: [] }),
  'two-registers': inspecting({
    sheets: [
      { name: '台账', likely: true },
      { name: '2023年台账', likely: true },
      { name: '说明', likely: false },
    ],
  }),
  'header-only': inspecting({ register: sampleRegister({ studioRows: [], lastRow: 3 }) }),
  busy: checking((_, progress) => {
    progress('check', 320, 1200);
    return never();
  }),
  results: () => fakeAssistant(),
  'results-many': checking(() => Promise.resolve(outcomeOf(manyFindings(3000)))),
  clean: checking(() => Promise.resolve(outcomeOf([]))),
  'clean-not-checked': checking(() =>
    Promise.resolve(outcomeOf(sampleFindings().filter(({ code }) => code === 'not-checked'))),
  ),
  notes: checking(() =>
    Promise.resolve(
      outcomeOf(sampleFindings(), {
        markedCells: 0,
        resultSheet: null,
        notes: [
          { code: 'protected', sheet: '台账' },
          { code: 'structure-protected', sheet: '检查结果' },
        ],
      }),
    ),
  ),
  stale: () =>
    fakeAssistant({
      onChange: (listener) => {
        setInterval(() => listener('台账', 'A5'), 100);
        return Promise.resolve(() => Promise.resolve());
      },
    }),
  fixable: () => fixableScene(),
  'fix-refused': () => {
    const [, one, two, three, four] = fixableFindings();
    const refused = [
      { finding: two!, why: 'changed' },
      { finding: three!, why: 'changed' },
      { finding: four!, why: 'formula' },
    ] as const;
    return fixableScene({ fix: () => Promise.resolve(fixOutcome([one!], refused)) });
  },
  'undo-kept': () =>
    fixableScene({ undo: ([one, ...others]) => Promise.resolve({ undone: others, kept: one ? [one] : [] }) }),
  'fixable-many': () =>
    fixableScene({
      check: () =>
        Promise.resolve(outcomeOf(manyFindings(3000).map((finding) => ({ ...finding, fix: { value: '改好的内容' } })))),
    }),
  difference: checking(() =>
    Promise.resolve(
      outcomeOf(sampleFindings(), {
        difference: {
          fixed: fixableFindings().slice(1),
          fresh: sampleFindings().slice(3, 4),
          standing: sampleFindings().slice(0, 3),
        },
      }),
    ),
  ),
  'last-check': inspecting({
    marked: 4,
    lastCheck: { ...outcomeOf(sampleFindings()), asOf: 46345, quick: false, moved: false },
  }),
  'last-check-moved': inspecting({
    marked: 4,
    lastCheck: { ...outcomeOf(sampleFindings()), asOf: 46345, quick: false, moved: true },
  }),
  'subsidy-open': () =>
    fakeAssistant({
      subsidy: () =>
        Promise.resolve(
          sampleSubsidy({
            figures: { ...sampleSubsidy().figures, total: sampleSum(3, null, 20000), levels: OPEN_LEVELS },
            settings: [{ setting: AMOUNT, value: null, from: 'default' }],
            findings: [],
            unsettled: [],
            stated: null,
            sheet: { name: '补助测算', stale: true },
          }),
        ),
    }),
  'ledgers-many': () =>
    fakeAssistant({
      evidence: () =>
        Promise.resolve(
          sampleEvidence(
            { questions: [], missingLedgers: [] },
            Array.from({ length: 300 }, (_, row) => [
              `${row + 1}号测试技术创新工作室`,
              'oxooodqnuooxxoo'.slice(row % 6, (row % 6) + 9),
            ]),
          ),
        ),
    }),
  'ledgers-whole': () =>
    fakeAssistant({
      evidence: () =>
        Promise.resolve(
          sampleEvidence({ questions: [], missingLedgers: [], unlinked: [] }, [
            ['王某某技术创新工作室', 'ooooooooo'],
            ['李某技术创新工作室', 'oooooooon'],
          ]),
        ),
    }),
  'forms-many': () =>
    fakeAssistant({
      inspectForms: () =>
        Promise.resolve(
          sampleForms({
            studios: Array.from({ length: 300 }, (_, row) =>
              sampleForm({ key: String(row), studio: `${row + 1}号测试技术创新工作室`, filled: 12 + (row % 25) }),
            ),
          }),
        ),
    }),
  'forms-plain': () => fakeAssistant({ inspectForms: () => Promise.resolve(sampleForms({ official: false })) }),
  'subsidy-busy': () =>
    fakeAssistant({
      subsidy: (_, progress) => {
        progress('read', 320, 1200);
        return never();
      },
    }),
  'subsidy-failed': () => fakeAssistant({ subsidy: () => Promise.reject(new ActionError('cell-editing')) }),
  selected: () =>
    fakeAssistant({
      onSelection: (listener) => {
        setInterval(() => listener('台账', 'G9'), 100);
        return Promise.resolve(() => Promise.resolve());
      },
    }),
  'look-failed': () => fakeAssistant({ inspect: () => Promise.reject(new ActionError('cell-editing')) }),
  ...Object.fromEntries(
    (['protected', 'changed-meanwhile', 'payload', 'cancelled', 'unexpected'] as const).map((code) => [
      `error-${code}`,
      failing(code),
    ]),
  ),
};
