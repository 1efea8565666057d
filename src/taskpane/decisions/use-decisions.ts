import { useState } from 'react';
import type { Assistant } from '../../actions/assistant';
import type { SettingValues } from '../../domain/policies/setting';
import type { Session } from '../session/use-session';
import { tabChoices } from '../tabs/tab-choices';
import type { Task } from '../tabs/use-task';

/** Everything that is decided, what the workbook says included. */
const allDecided = async (assistant: Assistant, session: Session, pending: SettingValues): Promise<SettingValues> => {
  const { entries } = await assistant.settings(tabChoices(session.state));
  const decided = entries.flatMap(({ setting, value, from }) =>
    from === 'default' || value === null ? [] : [[setting.key, value] as const],
  );
  const whole = { ...Object.fromEntries(decided), ...pending };
  return Object.fromEntries(Object.entries(whole).filter(([, value]) => value !== ''));
};

/** Decisions that hold for this pane until they are written into the workbook. */
export const useDecisions = (assistant: Assistant, session: Session, task: Task) => {
  const [saved, setSaved] = useState<string | null>(null);
  const pending = session.state.choices.settings ?? {};
  const save = async () => {
    const done = await task.run('decide', async () =>
      assistant.saveSettings(tabChoices(session.state), await allDecided(assistant, session, pending)),
    );
    if (!done) return;
    setSaved(done.sheet);
    if (done.sheet !== null) session.decisionsStored();
  };
  return {
    /** True while something decided is not in the workbook yet. */
    pending: Object.keys(pending).length > 0,
    /** The sheet that holds what was last saved. */
    saved,
    decide: (key: string, value: string) => {
      setSaved(null);
      session.decide({ ...pending, [key]: value });
    },
    drop: () => session.decide(null),
    save: () => void save(),
  };
};
export type Decisions = ReturnType<typeof useDecisions>;
