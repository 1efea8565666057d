import type { Assistant, ClearOutcome } from '../../src/actions/assistant';
import { sampleSubsidy } from './subsidy-samples';
import { sampleEvidence } from './evidence-samples';
import { sampleForms } from './forms-samples';
import { sampleRules, sampleSettings } from './rules-samples';
import { outcomeOf, sampleFindings, sampleInspection } from './pane-samples';

type Listener = (sheet: string, address: string) => void;

/** An assistant without a workbook: it answers at once and remembers what it was asked. */
export interface FakeAssistant extends Assistant {
  readonly calls: { readonly name: keyof Assistant; readonly args: readonly unknown[] }[];
  /** What a user does in the sheet. */
  select(sheet: string, address: string): void;
  change(sheet: string, address: string): void;
}

const CLEARED: ClearOutcome = { marks: 4, sheets: ['检查结果'], kept: [], notes: [] };

/** A fake whose answers can be replaced one by one. */
export const fakeAssistant = (answers: Partial<Assistant> = {}): FakeAssistant => {
  const calls: FakeAssistant['calls'] = [];
  const selecting = new Set<Listener>();
  const changing = new Set<Listener>();
  const listen = (listeners: Set<Listener>) => (listener: Listener) => {
    listeners.add(listener);
    return Promise.resolve(() => {
      listeners.delete(listener);
      return Promise.resolve();
    });
  };
  const whole: Assistant = {
    inspect: () => Promise.resolve(sampleInspection()),
    check: () => Promise.resolve(outcomeOf(sampleFindings())),
    clear: () => Promise.resolve(CLEARED),
    goTo: () => Promise.resolve(),
    onSelection: listen(selecting),
    onChange: listen(changing),
    remember: () => Promise.resolve(),
    forget: () => Promise.resolve(),
    recheck: () => Promise.resolve(null),
    fix: () => Promise.reject(new Error('not asked for here')),
    undo: () => Promise.reject(new Error('not asked for here')),
    exportRows: () => Promise.resolve('问题行'),
    leaveWord: () => Promise.resolve('检查结果'),
    subsidy: () => Promise.resolve(sampleSubsidy()),
    writeSubsidy: () => Promise.resolve(sampleSubsidy({ sheet: { name: '补助测算', stale: false } })),
    exportDifferences: () => Promise.resolve('差异清单'),
    inspectForms: () => Promise.resolve(sampleForms()),
    fillForms: () => Promise.reject(new Error('not asked for here')),
    checkForms: () => Promise.reject(new Error('not asked for here')),
    rules: () => Promise.resolve(sampleRules()),
    settings: () => Promise.resolve(sampleSettings()),
    saveSettings: () => Promise.reject(new Error('not asked for here')),
    evidence: () => Promise.resolve(sampleEvidence()),
    writeEvidence: () => Promise.reject(new Error('not asked for here')),
    recheckEvidence: () => Promise.resolve(null),
    writeLedgerTemplates: () => Promise.resolve({ written: [], notes: [] }),
    ...answers,
  };
  const told = Object.fromEntries(
    (Object.keys(whole) as (keyof Assistant)[]).map((name) => [
      name,
      (...args: never[]) => {
        calls.push({ name, args });
        return (whole[name] as (...args: never[]) => unknown)(...args);
      },
    ]),
  ) as unknown as Assistant;
  return {
    ...told,
    calls,
    select: (sheet, address) => selecting.forEach((listener) => listener(sheet, address)),
    change: (sheet, address) => changing.forEach((listener) => listener(sheet, address)),
  };
};
