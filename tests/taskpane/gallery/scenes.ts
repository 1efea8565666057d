import { ActionError, type ActionErrorCode } from '../../../src/actions/action-error';
import type { Assistant, Inspection } from '../../../src/actions/assistant';
import { fakeAssistant, type FakeAssistant } from '../../support/fake-assistant';
import { manyFindings, outcomeOf, sampleFindings, sampleInspection, sampleRegister } from '../../support/pane-samples';

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
